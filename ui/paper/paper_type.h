#pragma once
#include <QFont>
#include <cstdint>

namespace lanyard::paper {

/// The four sizes of the paper, and who speaks: signed words and the program's are sans, a person's own are serif.
enum class Size : std::uint8_t { title, heading, text, small };
enum class Voice : std::uint8_t { program, own };

struct Style {
    Size size = Size::text;
    bool bold = false;
    Voice voice = Voice::program;
    bool foreign = false; ///< somebody else's words: they run in their own direction, all others in the page's
    friend bool operator==(const Style&, const Style&) = default;
};

/// Sizes and line heights of one print: normal, large print, or the tighter lines of sheets. All in millimetres.
/// Text size is given in points where paper people do: 24, 12, 10, 9; large print 32, 16, 13, 12.
class PaperType {
  public:
    enum class Kind : std::uint8_t { normal, large, sheet };
    explicit PaperType(Kind kind, bool arabic) : m_kind(kind), m_arabic(arabic) {}

    /// The font at its size in hundredths of a millimetre, without hinting, so that lines break alike on every device.
    QFont font(const Style& style) const;
    double lineHeight(const Style& style) const noexcept;
    double line() const noexcept { return lineHeight({}); } ///< the grid's line
    bool isLarge() const noexcept { return m_kind == Kind::large; }

  private:
    double points(Size size) const noexcept;
    Kind m_kind;
    bool m_arabic; ///< the page is in a script with tall letters
};

/// Hundredths of a millimetre: the unit in which text is laid out and pages are painted.
inline constexpr double unitsPerMillimetre = 100.0;
inline constexpr double millimetresPerPoint = 25.4 / 72.0;

} // namespace lanyard::paper
