#include "ui/paper/paper_type.h"
#include <QStringList>
#include <algorithm>
#include <cmath>

namespace lanyard::paper {

double PaperType::points(Size size) const noexcept {
    const bool large = m_kind == Kind::large;
    switch (size) {
    case Size::title:
        return large ? 32 : 24;
    case Size::heading:
        return large ? 16 : 12;
    case Size::text:
        return large ? 13 : 10;
    case Size::small:
        return large ? 12 : 9;
    }
    return 10;
}

QFont PaperType::font(const Style& style) const {
    QFont font;
    // Named first are the typefaces that cover every script with one look; where they are missing the system's own stand in.
    static const QStringList sans{QStringLiteral("Noto Sans"), QStringLiteral("Noto Sans Arabic"), QStringLiteral("Noto Sans Hebrew"),
                                  QStringLiteral("DejaVu Sans"), QStringLiteral("sans-serif")};
    // Arabic has the same letters in both: of those of Noto Naskh some (lam with alef) copy out of a PDF as nothing, and the bar beside own words tells them.
    static const QStringList serif{QStringLiteral("Noto Serif"), QStringLiteral("Noto Sans Arabic"), QStringLiteral("Noto Serif Hebrew"),
                                   QStringLiteral("DejaVu Serif"), QStringLiteral("serif")};
    font.setFamilies(style.voice == Voice::own ? serif : sans);
    font.setPixelSize(int(std::lround(points(style.size) * millimetresPerPoint * unitsPerMillimetre)));
    font.setWeight(style.bold ? QFont::Bold : QFont::Normal);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleStrategy(QFont::PreferOutline);
    return font;
}

double PaperType::lineHeight(const Style& style) const noexcept {
    const double grid = m_kind == Kind::large ? 6.2 : m_kind == Kind::sheet ? 4.2 : m_arabic ? 5.2 : 4.8;
    switch (style.size) {
    case Size::title:
        return grid * 2.1;
    case Size::heading:
        return grid * (m_kind == Kind::sheet ? 1.15 : 1.05);
    case Size::text:
    case Size::small:
        return grid;
    }
    return grid;
}

} // namespace lanyard::paper
