#include "ui/paper/brief_entry.h"
#include "ui/paper/code.h"
#include "ui/paper/words.h"
#include "ui/text/verdicts.h"
#include <algorithm>
#include <memory>

namespace lanyard::paper {
namespace {

constexpr double pictureSide = 18;
constexpr double codeRoom = 46;  // of a signed badge in few words
constexpr double quietEdge = 1.5;
constexpr double signWidth = 4.6;
constexpr Style foreignBold{Size::text, true, Voice::program, true};
constexpr Style small{Size::small, false, Voice::program};
constexpr Style boldSmall{Size::small, true, Voice::program};

} // namespace

bool putBriefEntry(PageMaker& maker, const BadgeView& view, const text::Language& in, bool showOwner, const EntryHead& head) {
    const Frame& frame = maker.frame();
    const PaperType& type = maker.type();
    const double half = type.line() / 2;
    const BadgeWords words = wordsOf(in, view, showOwner);
    const auto code = codeFor(view.badge, codeRoom);
    const double codeSide = code ? code->side : 0;
    const bool codeHolds = code && code->carriesBadge;
    const QString howToCheck = codeHolds ? in.translate("Paper", "To check: open a photo in Lanyard.") : in.translate("Paper", "To check: open the file in Lanyard.");

    const double x = frame.left + pictureSide + frame.gap();
    const double width = frame.left + frame.width() - x - (code ? codeSide + frame.gap() - quietEdge : 0);
    const double wordsHeight = heightOf(words.name, foreignBold, type, width) + heightOf(words.giver, small, type, width) + heightOf(words.given, small, type, width) +
                               half + heightOf(words.stateWord, boldSmall, type, width - signWidth) + heightOf(words.answersFrom, small, type, width) +
                               heightOf(howToCheck, small, type, width);
    const double height = std::max({pictureSide, codeSide - 2 * quietEdge, wordsHeight});
    if (entryHeadHeight(head, type, frame.width()) + height > maker.left()) maker.beginPage();
    putEntryHead(maker, head);

    maker.mark(words.name, 1, view.badge.source.id);
    const double top = maker.y();
    maker.put(PictureItem{{frame.left, top, pictureSide, pictureSide}, std::make_shared<const Bytes>(view.picture), words.name});
    if (code) maker.putCode(*code, {frame.left + frame.width() - codeSide + quietEdge, top - quietEdge});
    maker.skip(maker.textAt(x, maker.y(), width, words.name, foreignBold));
    maker.skip(maker.textAt(x, maker.y(), width, words.giver, small));
    maker.skip(maker.textAt(x, maker.y(), width, words.given, small) + half);
    maker.shapeAt(x, maker.y(), text::stateOf(view.report), small);
    maker.skip(maker.textAt(x + signWidth, maker.y(), width - signWidth, words.stateWord, boldSmall));
    maker.skip(maker.textAt(x, maker.y(), width, words.answersFrom, small));
    maker.textAt(x, maker.y(), width, howToCheck, small);
    maker.moveTo(top + height);
    return codeHolds;
}

} // namespace lanyard::paper
