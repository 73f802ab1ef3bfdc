#pragma once
#include "core/wallet/wallet.h"
#include "ui/text/language.h"
#include <QWidget>
#include <set>
#include <vector>

namespace lanyard::pages {

/// The six questions with their answers, each opening in place. A question that was never asked stands there without an answer.
class Questions final : public QWidget {
    Q_OBJECT
  public:
    /// `offered`: steps that the program can take; `open`: questions that are open at once.
    Questions(const text::Language& in, const BadgeView& view, const std::vector<NextStep>& offered, const std::set<CheckId>& open, QWidget* parent = nullptr);
    const std::set<CheckId>& open() const noexcept { return m_open; }

  signals:
    void stepRequested(lanyard::NextStep step);

  private:
    std::set<CheckId> m_open;
};

} // namespace lanyard::pages
