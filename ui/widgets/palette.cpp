#include "ui/widgets/palette.h"
#include <QWidget>

namespace lanyard::widgets {
namespace {

struct Pair {
    QRgb light, dark;
};

Pair pairOf(Role role) {
    switch (role) {
    case Role::window: return {0xFFF4F1EA, 0xFF1B1E24};
    case Role::card: return {0xFFFFFFFF, 0xFF252932};
    case Role::line: return {0xFFDDD6C8, 0xFF3A404B};
    case Role::sidebar: return {0xFFE9E3D7, 0xFF15181D};
    case Role::fieldLine: return {0xFF8F8878, 0xFF737B88};
    case Role::pointer: return {0xFFF1EDE4, 0xFF2C313B};
    case Role::text: return {0xFF1F2430, 0xFFECEAE4};
    case Role::quiet: return {0xFF5D6470, 0xFFA7ADB8};
    case Role::accent: return {0xFF1F5F8B, 0xFF7DB7E3};
    case Role::onAccent: return {0xFFFFFFFF, 0xFF10202C};
    case Role::pictureGround: return {0xFFFFFFFF, 0xFFBAB6AC};
    case Role::foundWord: return {0xFFF6DF9C, 0xFF6B5516};
    case Role::toast: return {0xFF2A2E39, 0xFFECEAE4};
    case Role::onToast: return {0xFFFFFFFF, 0xFF1B1E24};
    case Role::chosen: return {0xFFE6DFD1, 0xFF323844};
    case Role::pressed: return {0xFFDFD6C5, 0xFF3B424F};
    case Role::accentPointer: return {0xFF194C70, 0xFF98C7EA};
    case Role::accentPressed: return {0xFF133A55, 0xFFB3D6F0};
    case Role::disabledGround: return {0xFFE9E3D7, 0xFF22262E};
    }
    return {};
}

Pair pairOf(text::State state) {
    switch (state) {
    case text::State::confirmed: return {0xFF1B7448, 0xFF6FCF97};
    case text::State::note: return {0xFF8A5A00, 0xFFF0C36A};
    case text::State::notChecked: return {0xFF4A607A, 0xFFA9BDD6};
    case text::State::doNotRely: return {0xFFB3261E, 0xFFFF8A80};
    }
    return {};
}

Pair groundOf(text::State state) {
    switch (state) {
    case text::State::confirmed: return {0xFFE4F3EA, 0xFF1F3A2C};
    case text::State::note: return {0xFFFBEFD5, 0xFF3D3118};
    case text::State::notChecked: return {0xFFE6ECF3, 0xFF2B3747};
    case text::State::doNotRely: return {0xFFFBE4E1, 0xFF4A211E};
    }
    return {};
}

/// A role in the system's own words.
QColor systemColour(const QPalette& system, Role role) {
    switch (role) {
    case Role::window:
    case Role::sidebar:
    case Role::chosen:
    case Role::pressed:
    case Role::pointer:
    case Role::disabledGround: return system.color(QPalette::Window);
    case Role::card: return system.color(QPalette::Base);
    case Role::line:
    case Role::fieldLine:
    case Role::text:
    case Role::quiet: return system.color(QPalette::WindowText);
    case Role::accent:
    case Role::foundWord:
    case Role::accentPointer:
    case Role::accentPressed: return system.color(QPalette::Highlight);
    case Role::onAccent: return system.color(QPalette::HighlightedText);
    case Role::pictureGround: return Qt::white;
    case Role::toast: return system.color(QPalette::WindowText);
    case Role::onToast: return system.color(QPalette::Window);
    }
    return {};
}

} // namespace

Colours::Colours(Scheme scheme, const QPalette& system) : m_scheme(scheme), m_system(system) {}
Colours Colours::light() { return Colours(Scheme::light); }
Colours Colours::dark() { return Colours(Scheme::dark); }
Colours Colours::of(const QPalette& system) { return Colours(Scheme::highContrast, system); }

QColor Colours::operator()(Role role) const {
    if (m_scheme == Scheme::highContrast) return systemColour(m_system, role);
    const Pair pair = pairOf(role);
    return QColor(m_scheme == Scheme::dark ? pair.dark : pair.light);
}

QColor Colours::state(text::State state) const {
    if (m_scheme == Scheme::highContrast) return m_system.color(QPalette::WindowText); // shape and word tell it
    const Pair pair = pairOf(state);
    return QColor(m_scheme == Scheme::dark ? pair.dark : pair.light);
}

QColor Colours::stateGround(text::State state) const {
    if (m_scheme == Scheme::highContrast) return m_system.color(QPalette::Window);
    const Pair pair = groundOf(state);
    return QColor(m_scheme == Scheme::dark ? pair.dark : pair.light);
}

QPalette Colours::palette() const {
    QPalette palette = m_system;
    if (m_scheme == Scheme::highContrast) {
        palette.setColor(QPalette::PlaceholderText, m_system.color(QPalette::WindowText));
        return palette;
    }
    const Colours& c = *this;
    palette.setColor(QPalette::Window, c(Role::window));
    palette.setColor(QPalette::WindowText, c(Role::text));
    palette.setColor(QPalette::Base, c(Role::card));
    palette.setColor(QPalette::AlternateBase, c(Role::pointer));
    palette.setColor(QPalette::Text, c(Role::text));
    palette.setColor(QPalette::PlaceholderText, c(Role::quiet));
    palette.setColor(QPalette::Button, c(Role::card));
    palette.setColor(QPalette::ButtonText, c(Role::text));
    palette.setColor(QPalette::BrightText, c(Role::onAccent));
    palette.setColor(QPalette::ToolTipBase, c(Role::toast));
    palette.setColor(QPalette::ToolTipText, c(Role::onToast));
    palette.setColor(QPalette::Highlight, c(Role::accent));
    palette.setColor(QPalette::HighlightedText, c(Role::onAccent));
    palette.setColor(QPalette::Link, c(Role::accent));
    palette.setColor(QPalette::LinkVisited, c(Role::accent));
    palette.setColor(QPalette::Light, c(Role::card));
    palette.setColor(QPalette::Midlight, c(Role::pointer));
    palette.setColor(QPalette::Mid, c(Role::line));
    palette.setColor(QPalette::Dark, c(Role::fieldLine));
    palette.setColor(QPalette::Shadow, c(Role::fieldLine));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, c(Role::quiet));
    palette.setColor(QPalette::Disabled, QPalette::Button, c(Role::disabledGround));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, c(Role::line));
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, c(Role::quiet));
    return palette;
}

bool isDark(const QPalette& palette) {
    return palette.color(QPalette::Active, QPalette::Window).lightness() < palette.color(QPalette::Active, QPalette::WindowText).lightness();
}

bool isHighContrast(const QPalette& palette) {
    const QColor window = palette.color(QPalette::Active, QPalette::Window);
    const QColor text = palette.color(QPalette::Active, QPalette::WindowText);
    const auto extreme = [](const QColor& colour) { return colour.rgb() == 0xFF000000 || colour.rgb() == 0xFFFFFFFF; };
    const auto pure = [&](const QColor& colour) { return extreme(colour) || (colour.hsvSaturation() == 255 && colour.value() == 255); };
    return extreme(window) && pure(text) && palette.color(QPalette::Active, QPalette::Base) == window;
}

Colours coloursOf(const QPalette& palette) {
    if (isHighContrast(palette)) return Colours::of(palette);
    return isDark(palette) ? Colours::dark() : Colours::light();
}

Colours coloursOf(const QWidget* widget) { return coloursOf(widget ? widget->palette() : QPalette()); }

} // namespace lanyard::widgets
