#pragma once
#include "ui/widgets/measures.h"
#include "ui/widgets/palette.h"
#include <QLabel>
#include <QWidget>
#include <optional>
#include <vector>

namespace lanyard::widgets {

/// Words that wrap at the column's width (70 characters), in one of the four sizes. Plain text only: what a badge says is never markup.
class TextLabel : public QLabel {
    Q_OBJECT
  public:
    explicit TextLabel(const QString& words = {}, Type type = Type::text, Role role = Role::text, bool bold = false, QWidget* parent = nullptr);
    void setText(const QString& words); ///< words longer than a line may break anywhere; screen readers hear them whole,
                                        ///< and what is selected is copied as it was given
    void setRole(Role role);
    /// In the colour of a state instead of a role.
    void setState(text::State state);
    void setBold(bool bold);
    void setWide(bool wide); ///< no limit of 70 characters
    /// Layouts ask for more width than a label may have; it is never wider than its limit.
    int heightForWidth(int width) const override { return QLabel::heightForWidth(qMin(width, maximumWidth())); }

  protected:
    void changeEvent(QEvent* event) override;
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

  private:
    void apply();
    QString selectedWords() const; ///< without the signs that let words break
    std::vector<qsizetype> m_breaks; ///< where those signs are
    Type m_type;
    Role m_role;
    bool m_bold;
    bool m_wide = false;
    bool m_applying = false;
    std::optional<text::State> m_state;
};

/// A page's title or the heading of a part of it; screen readers hear a heading (its accessible description says so).
class Heading final : public TextLabel {
    Q_OBJECT
  public:
    explicit Heading(const QString& words = {}, Type type = Type::heading, QWidget* parent = nullptr);

  protected:
    void changeEvent(QEvent* event) override;
};

/// One line that is shortened in the middle when there is no room; then the whole text is its tip, and always its accessible name.
class ElidedLabel final : public QWidget {
    Q_OBJECT
  public:
    explicit ElidedLabel(const QString& text = {}, Type type = Type::text, Role role = Role::text, bool bold = false, QWidget* parent = nullptr);
    void setText(const QString& text);
    const QString& text() const noexcept { return m_text; }
    bool isShortened() const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

  protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    QString m_text;
    Type m_type;
    Role m_role;
    bool m_bold;
};

} // namespace lanyard::widgets
