#pragma once
#include "core/badge/portfolio.h"
#include "core/wallet/wallet.h"
#include "ui/paper/page.h"
#include <QByteArray>
#include <QImage>
#include <QObject>
#include <QString>
#include <QStringList>
#include <memory>
#include <optional>
#include <vector>

namespace lanyard::test {

const std::vector<BadgeView>& samples();
/// A person's choice without badges and with a few own words.
Portfolio portfolioFor(PaperLayout layout, PaperSize size = PaperSize::a4);
QImage drawn(const paper::Page& page, double dotsPerMillimetre);
/// What overlaps another thing or leaves the page; empty if all is well.
QString misplaced(const paper::Page& page);
/// Every text on a page, a line each.
QString wordsOn(const paper::Page& page);
/// The output of a program, or nothing with a printed reason if it is not on this machine.
std::optional<QByteArray> outputOf(const char* test, const QString& program, const QStringList& arguments, int* status = nullptr);

/// The tests of this folder, each for QTest.
std::unique_ptr<QObject> paperTest();
std::unique_ptr<QObject> portfolioDocumentTest();
std::unique_ptr<QObject> pdfRulesTest();

} // namespace lanyard::test
