#pragma once
#include "ui/text/state.h"
#include <QColor>
#include <QPalette>

class QWidget;

namespace lanyard::widgets {

/// What a colour is for. No widget names a colour in any other way.
enum class Role : std::uint8_t {
    window, card, line, sidebar, fieldLine, pointer, ///< grounds, hairlines, the frame of fields, the ground under the pointer
    text, quiet, accent, onAccent,
    pictureGround, foundWord, toast, onToast,
    chosen, pressed, accentPointer, accentPressed, disabledGround,
};

enum class Scheme : std::uint8_t { light, dark, highContrast };

/// The colours of one scheme. A value; contrast of its pairs is measured in tests: text 4.5 : 1, signs 3 : 1.
class Colours {
  public:
    static Colours light();
    static Colours dark();
    /// The system's own colours, where it asks for high contrast.
    static Colours of(const QPalette& system);

    Scheme scheme() const noexcept { return m_scheme; }
    QColor operator()(Role role) const;
    /// The colour of a state's shape and word, and the ground they may stand on.
    QColor state(text::State state) const;
    QColor stateGround(text::State state) const;
    /// The same as Qt's roles, for everything that Qt draws itself.
    QPalette palette() const;

  private:
    explicit Colours(Scheme scheme, const QPalette& system = {});
    Scheme m_scheme;
    QPalette m_system;
};

/// Whether a palette is dark: its window is darker than the text on it.
bool isDark(const QPalette& palette);
/// Whether a palette asks for high contrast: pure black or white under pure or saturated text.
bool isHighContrast(const QPalette& palette);
/// The scheme that a widget's palette belongs to, system palettes included.
Colours coloursOf(const QPalette& palette);
Colours coloursOf(const QWidget* widget);

} // namespace lanyard::widgets
