#pragma once
#include "ui/widgets/icon.h"
#include <QPushButton>

namespace lanyard::widgets {

/// A button with a word and, before it, an icon.
class Button final : public QPushButton {
    Q_OBJECT
  public:
    enum class Kind : std::uint8_t {
        accent, ///< the one thing to do next on a page
        plain,
        quiet,  ///< a step beside the way: underlined words
        bare,   ///< words or icon alone, ground only under the pointer: tools, back, stop
    };
    explicit Button(const QString& words, Kind kind = Kind::plain, Icon icon = Icon::none, QWidget* parent = nullptr);
    /// Icon alone: `name` is its accessible name and its tip.
    static Button* iconOnly(Icon icon, const QString& name, QWidget* parent = nullptr);

    void setKind(Kind kind);
    void setSign(Icon icon);
    void setRowHeight(bool row); ///< 6u high instead of 7u
    /// "Not now" says why: the reason is the tip and the accessible description while the button is disabled.
    void setNotNow(const QString& why);
    void setReady();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

  protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    Kind m_kind;
    Icon m_icon;
    bool m_row = false;
    bool m_iconOnly = false;
};

/// A row that does something, as wide as its card: "Print it on one sheet".
class ActionRow final : public QPushButton {
    Q_OBJECT
  public:
    ActionRow(Icon icon, const QString& words, QWidget* parent = nullptr);
    void setQuiet(bool quiet); ///< quiet words, for what is rarely wanted
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

  protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    Icon m_icon;
    bool m_quiet = false;
};

} // namespace lanyard::widgets
