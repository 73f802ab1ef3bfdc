#pragma once
#include "core/base/error.h"
#include "ui/text/language.h"
#include <QString>

namespace lanyard::text {

/// Why a piece of work could not be done and what to do next; says what was kept. For each code, in whole sentences.
QString errorSentence(const Language& in, ErrorCode code);
inline QString errorSentence(const Language& in, const Error& error) { return errorSentence(in, error.code); }

} // namespace lanyard::text
