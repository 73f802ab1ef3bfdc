#pragma once
#include <QTranslator>

namespace lanyard::text {

/// The pseudo-language of tests: each English text with accents and 40 % longer, between brackets, so that a text that was not
/// translated or does not fit is seen. Placeholders stay as they are.
class PseudoTranslator final : public QTranslator {
  public:
    QString translate(const char* context, const char* source, const char* disambiguation = nullptr, int n = -1) const override;
    bool isEmpty() const override { return false; }
};

} // namespace lanyard::text
