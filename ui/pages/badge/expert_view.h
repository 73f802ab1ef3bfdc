#pragma once
#include "core/wallet/wallet.h"
#include "ui/text/language.h"
#include <QWidget>

namespace lanyard::pages {

/// What experts want to know of a badge: identity and origin, every word of the document, the checks with reasons and facts, the document as text.
class ExpertView final : public QWidget {
    Q_OBJECT
  public:
    ExpertView(const text::Language& in, const BadgeView& view, QWidget* parent = nullptr);

  signals:
    void copyRequested(const QString& text);
};

} // namespace lanyard::pages
