#pragma once
#include "core/badge/finding.h"
#include "ui/text/language.h"
#include <QString>
#include <QStringList>

namespace lanyard::text {

/// What it is, as a heading of two to five words: "A picture without a badge", "Only a link".
QString findingName(const Language& in, const Finding& finding);
/// What became of it and what to do next, one to three sentences. Addresses in it are isolated.
QString findingSentence(const Language& in, const Finding& finding);
/// How to come to the badge itself, step by step, at most five lines; empty where there is nothing to do. For a link to a platform that
/// we know these are the clicks there.
QStringList findingSteps(const Language& in, const Finding& finding);
/// The name of the platform that an address belongs to ("Credly"), or empty.
QString platformOf(QStringView address);

} // namespace lanyard::text
