#pragma once
#include <QByteArray>
#include <QString>
#include <QStringList>

namespace lanyard::test {

/// The rules of PDF/A-3b (ISO 19005-3) that are tested here: each with its clause and what it asks.
QStringList pdfaRules();

/// Which of them a file breaks, by the words of `pdfaRules`; empty: none. `json`: of `qpdf --json=2 --json-stream-data=none`; `file`: its bytes;
/// `xmp`: the metadata packet, decoded.
QStringList brokenPdfaRules(const QByteArray& json, const QByteArray& file, const QByteArray& xmp);

} // namespace lanyard::test
