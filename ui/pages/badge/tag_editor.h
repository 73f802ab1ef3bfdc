#pragma once
#include "ui/text/language.h"
#include <QStringList>
#include <QStringListModel>
#include <QWidget>

class QLineEdit;

namespace lanyard::widgets {
class Button;
class FlowLayout;
}

namespace lanyard::pages {

/// A person's own words for a badge: each with a cross that takes it away, and a field for another one.
class TagEditor final : public QWidget {
    Q_OBJECT
  public:
    explicit TagEditor(QWidget* parent = nullptr);
    void setLanguage(const text::Language& in);
    void setTags(const QStringList& tags); ///< no signal
    void setKnownTags(const QStringList& tags);
    const QStringList& tags() const noexcept { return m_tags; }

  signals:
    void changed(const QStringList& tags);

  private:
    void rebuild();
    void add();
    const text::Language* m_in = nullptr;
    QStringList m_tags;
    QStringListModel* m_known;
    QWidget* m_chips;
    widgets::FlowLayout* m_flow;
    QLineEdit* m_field;
    widgets::Button* m_add;
};

} // namespace lanyard::pages
