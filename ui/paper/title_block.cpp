#include "ui/paper/title_block.h"
#include "ui/text/strings.h"
#include <algorithm>
#include <memory>

namespace lanyard::paper {
namespace {

constexpr Style title{Size::title, false, Voice::own, true};
constexpr Style bodyText{};
constexpr Style ownText{Size::text, false, Voice::own, true};
constexpr QSizeF photoSize(35, 45); // as on other papers of this kind

} // namespace

void putTitleBlock(PageMaker& maker, const Portfolio& portfolio, const text::Language& in, double x, double width) {
    const double half = maker.type().line() / 2;
    const double top = maker.y();
    if (!portfolio.photo.empty()) {
        width -= photoSize.width() + maker.frame().gap();
        maker.put(PictureItem{{{x + width + maker.frame().gap(), top}, photoSize}, std::make_shared<const Bytes>(portfolio.photo), text::toQString(portfolio.person)});
    }
    const auto put = [&](const QString& words, const Style& style, double behind) {
        if (!words.isEmpty()) maker.skip(maker.textAt(x, maker.y(), width, words, style) + behind);
    };
    const QString person = text::toQString(portfolio.person).trimmed();
    const QString heading = text::toQString(portfolio.heading).trimmed();
    const QString purpose = heading.isEmpty() ? in.translate("Paper", "Portfolio") : heading;
    const QString reader = text::onOneLine(text::toQString(portfolio.reader));
    if (!person.isEmpty()) put(purpose, bodyText, half);
    put(person.isEmpty() ? purpose : person, title, half);
    put(text::toQString(portfolio.contact).trimmed(), ownText, half);
    if (!reader.isEmpty()) put(in.translate("Paper", "For %1", "the reader of a portfolio: a person, a firm").arg(text::isolated(reader)), bodyText, half);
    if (!portfolio.photo.empty()) maker.moveTo(std::max(maker.y(), top + photoSize.height()));
}

} // namespace lanyard::paper
