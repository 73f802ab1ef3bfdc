#include "ui/paper/entry.h"
#include "ui/paper/answers_block.h"
#include "ui/paper/code.h"
#include "ui/paper/endorsements_block.h"
#include "ui/paper/words.h"
#include "ui/text/verdicts.h"

namespace lanyard::paper {
namespace {

constexpr Style heading{Size::heading, true, Voice::program, true};
constexpr Style text{};
constexpr Style foreignText{Size::text, false, Voice::program, true};
constexpr Style foreignSmall{Size::small, false, Voice::program, true};
constexpr Style boldText{Size::text, true, Voice::program};
constexpr Style small{Size::small, false, Voice::program};
constexpr Style boldSmall{Size::small, true, Voice::program};
constexpr double pictureSide = 28;
constexpr double codeColumn = 42;
constexpr double codeRoom = 80;         // the largest code that a reader makes out in one picture of the page
constexpr double usualRoom = 46;        // for a code that leaves the words their width
constexpr double quietEdge = 1.5;
constexpr double leastWords = 70;       // between picture and code
constexpr double narrowCodeShare = 0.55; // of narrow paper's width
constexpr double belowPicture = 3;

enum class Arrangement : std::uint8_t {
    beside, ///< picture, words, and at the end of the line state and code; answers below the words
    under,  ///< state and code under the picture, the words beside them; answers across the page: narrow paper and large print
    split,  ///< a large code: picture with the state beside it and the code below, the words with the answers at their other side
};

/// Where the parts of an entry stand, in millimetres from the page's left edge.
struct Columns {
    Arrangement arrangement{};
    double wordsLeft = 0, wordsWidth = 0, stateLeft = 0, stateWidth = 0, codeLeft = 0, codeWidth = 0, answersLeft = 0, answersWidth = 0;
};

Columns columnsFor(const Frame& frame, const PaperType& type, double codeSide) {
    const double end = frame.left + frame.width();
    const double besideWidth = std::max(codeColumn, codeSide);
    const double wordsLeft = frame.left + pictureSide + frame.gap();
    Columns columns;
    if (type.isLarge() || frame.narrow()) {
        columns.arrangement = Arrangement::under;
        columns.stateLeft = columns.codeLeft = frame.left;
        columns.stateWidth = columns.codeWidth = std::min(besideWidth, frame.width() * narrowCodeShare);
        columns.wordsLeft = frame.left + columns.stateWidth + frame.gap();
        columns.answersLeft = frame.left;
        columns.answersWidth = frame.width();
    } else if (end - wordsLeft - frame.gap() - besideWidth < leastWords) {
        columns.arrangement = Arrangement::split;
        columns.stateLeft = wordsLeft;
        columns.stateWidth = frame.left + codeSide - wordsLeft;
        columns.codeLeft = frame.left;
        columns.codeWidth = codeSide;
        columns.wordsLeft = columns.answersLeft = frame.left + codeSide + frame.gap();
        columns.answersWidth = end - columns.answersLeft;
    } else {
        columns.arrangement = Arrangement::beside;
        columns.stateWidth = columns.codeWidth = besideWidth;
        columns.stateLeft = columns.codeLeft = end - besideWidth;
        columns.wordsLeft = wordsLeft;
        columns.wordsWidth = columns.stateLeft - frame.gap() - wordsLeft;
        columns.answersLeft = frame.left;
        columns.answersWidth = columns.wordsLeft + columns.wordsWidth - frame.left;
    }
    if (columns.arrangement != Arrangement::beside) columns.wordsWidth = end - columns.wordsLeft;
    return columns;
}

struct Entry {
    BadgeWords words;
    std::vector<AnswerRow> rows;
    std::vector<EndorsementRow> endorsements;
    std::optional<Code> code;
    std::shared_ptr<const Bytes> picture;
    lanyard::text::State state{};
    QString howToCheck;
    Columns columns;
};

double wordsHeight(const Entry& entry, const PaperType& type, bool withSays) {
    const double width = entry.columns.wordsWidth;
    const double half = type.line() / 2;
    double height = heightOf(entry.words.name, heading, type, width) + heightOf(entry.words.giver, text, type, width) +
                    heightOf(entry.words.given, small, type, width);
    if (withSays && !entry.words.says.isEmpty()) height += half + heightOf(entry.words.says, foreignText, type, width);
    return height;
}

double skillsHeight(const Entry& entry, const QString& label, const PaperType& type) {
    if (entry.words.skills.isEmpty()) return 0;
    const double labelWidth = widthOf(label, boldSmall, type) + 2;
    return type.line() / 2 + heightOf(entry.words.skills, small, type, entry.columns.wordsWidth - labelWidth);
}

double endorsementsPartHeight(const Entry& entry, const QString& label, const PaperType& type) {
    if (entry.endorsements.empty()) return 0;
    const double width = entry.columns.wordsWidth;
    return type.line() / 2 + heightOf(label, boldSmall, type, width) + endorsementsHeight(entry.endorsements, type, width);
}

double stateHeight(const Entry& entry, const PaperType& type) {
    const double width = entry.columns.stateWidth;
    return heightOf(entry.words.stateWord, boldText, type, width - 6.2) + heightOf(entry.words.stateSentence, small, type, width);
}

double codeHeight(const Entry& entry, const PaperType& type) {
    return (entry.code ? entry.code->side + 1 : 0) + heightOf(entry.howToCheck, small, type, entry.columns.codeWidth);
}

/// Heights of an entry's parts, in millimetres.
struct Heights {
    double words = 0, state = 0, code = 0, answers = 0, half = 0;

    double codeTop(Arrangement arrangement) const {
        const double picture = pictureSide + belowPicture;
        switch (arrangement) {
        case Arrangement::beside:
            return state;
        case Arrangement::under:
            return picture + state;
        case Arrangement::split:
            return std::max(picture, state + 1);
        }
        return 0;
    }
    double stateTop(Arrangement arrangement) const { return arrangement == Arrangement::under ? pictureSide + belowPicture : 0; }
    double besidesWords(Arrangement arrangement) const { return codeTop(arrangement) + code; }
    double whole(Arrangement arrangement) const {
        const double picture = pictureSide + 1;
        switch (arrangement) {
        case Arrangement::beside:
            return std::max(std::max(picture, words) + half + answers, besidesWords(arrangement));
        case Arrangement::under:
            return std::max(besidesWords(arrangement), words) + half + answers;
        case Arrangement::split:
            return std::max(besidesWords(arrangement), words + half + answers);
        }
        return 0;
    }
};

/// State and sentence from `top` down, code and how to check where the arrangement has them; gives the lower end.
double putStateAndCode(PageMaker& maker, const Entry& entry, const Heights& heights, double top) {
    const Columns& columns = entry.columns;
    double y = top + heights.stateTop(columns.arrangement);
    maker.shapeAt(columns.stateLeft, y, entry.state, boldText, 4.8);
    y += maker.textAt(columns.stateLeft + 6.2, y, columns.stateWidth - 6.2, entry.words.stateWord, boldText);
    maker.textAt(columns.stateLeft, y, columns.stateWidth, entry.words.stateSentence, small);
    y = top + heights.codeTop(columns.arrangement);
    if (entry.code) {
        // The quiet zone is part of the code; its inner edge, not its outer one, lines up with the words.
        maker.putCode(*entry.code, {columns.codeLeft - quietEdge, y + 0.5});
        y += entry.code->side + 1;
    }
    return y + maker.textAt(columns.codeLeft, y, columns.codeWidth, entry.howToCheck, small);
}

/// Gives the entry a code, and everything its place around it.
void arrange(Entry& entry, std::optional<Code> code, const Frame& frame, const PaperType& type, const lanyard::text::Language& in) {
    entry.code = std::move(code);
    entry.howToCheck = entry.code && !entry.code->carriesBadge ? in.translate("Paper", "The code names the badge. The file that this page came from holds it.")
                                                               : in.translate("Paper", "To check: open a photo of this page in Lanyard.");
    entry.columns = columnsFor(frame, type, entry.code ? entry.code->side : 0);
}

} // namespace

void putEntry(PageMaker& maker, const BadgeView& view, const lanyard::text::Language& in, bool showOwner, const EntryHead& head,
              std::vector<Overflow>& overflows) {
    const PaperType& type = maker.type();
    const Frame& frame = maker.frame();
    Entry entry;
    entry.words = wordsOf(in, view, showOwner);
    entry.picture = std::make_shared<const Bytes>(view.picture);
    entry.state = lanyard::text::stateOf(view.report);
    auto code = codeFor(view.badge, usualRoom);
    if (!code || !code->carriesBadge)
        if (auto larger = codeFor(view.badge, frame.narrow() ? std::min(codeRoom, frame.width() * narrowCodeShare) : codeRoom)) code = std::move(larger);
    arrange(entry, std::move(code), frame, type, in);
    const double column = stateHeight(entry, type) + codeHeight(entry, type) + pictureSide + belowPicture;
    if (column > frame.end() - frame.top - entryHeadHeight(head, type, frame.width())) arrange(entry, shortCodeFor(view.badge, usualRoom), frame, type, in);
    entry.rows = answerRows(in, view, entry.columns.answersWidth);
    entry.endorsements = endorsementRows(in, view);

    const QString skillsLabel = in.translate("Paper", "Skills");
    const QString endorsementsLabel = in.translate("Paper", "What others say about it");
    const Arrangement arrangement = entry.columns.arrangement;
    const double half = type.line() / 2;
    const Heights heights{wordsHeight(entry, type, true) + skillsHeight(entry, skillsLabel, type) + endorsementsPartHeight(entry, endorsementsLabel, type),
                          stateHeight(entry, type), codeHeight(entry, type), answersHeight(entry.rows, type, entry.columns.answersWidth), half};
    const double whole = heights.whole(arrangement);
    const double pageRoom = frame.end() - frame.top - 14;
    const double room = maker.left() - entryHeadHeight(head, type, frame.width());
    if (heights.besidesWords(arrangement) > room || (whole > room && (whole <= pageRoom || room < pageRoom * 0.6))) maker.beginPage();
    putEntryHead(maker, head);

    maker.mark(entry.words.name, 1, view.badge.source.id);
    if (entry.code && !entry.code->carriesBadge)
        overflows.push_back({Overflow::Kind::codeIsShort, entry.words.name, maker.pageNumber()});
    const int firstPage = maker.pageNumber();
    const double top = maker.y();
    maker.put(PictureItem{{frame.left, top + 1, pictureSide, pictureSide}, entry.picture, entry.words.name});
    const double stateEnd = putStateAndCode(maker, entry, heights, top);

    const double x = entry.columns.wordsLeft;
    const double width = entry.columns.wordsWidth;
    maker.skip(maker.textAt(x, maker.y(), width, entry.words.name, heading));
    maker.skip(maker.textAt(x, maker.y(), width, entry.words.giver, text));
    maker.skip(maker.textAt(x, maker.y(), width, entry.words.given, small));
    if (!entry.words.says.isEmpty()) {
        maker.skip(half);
        maker.flow(x, width, entry.words.says, foreignText);
    }
    if (!entry.words.skills.isEmpty()) {
        maker.skip(half);
        maker.need(skillsHeight(entry, skillsLabel, type));
        const double labelWidth = widthOf(skillsLabel, boldSmall, type) + 2;
        maker.textAt(x, maker.y(), labelWidth, skillsLabel, boldSmall);
        maker.skip(maker.textAt(x + labelWidth, maker.y(), width - labelWidth, entry.words.skills, foreignSmall));
    }
    if (!entry.endorsements.empty()) {
        maker.skip(half);
        maker.need(heightOf(endorsementsLabel, boldSmall, type, width) + type.line());
        maker.skip(maker.textAt(x, maker.y(), width, endorsementsLabel, boldSmall));
        drawEndorsements(maker, entry.endorsements, x, width);
    }
    if (maker.pageNumber() == firstPage && arrangement != Arrangement::split)
        maker.moveTo(std::max(maker.y(), arrangement == Arrangement::under ? stateEnd : top + pictureSide + 1));
    maker.skip(half);
    maker.need(heights.answers);
    drawAnswers(maker, entry.rows, entry.columns.answersLeft, entry.columns.answersWidth);
    if (maker.pageNumber() == firstPage) maker.moveTo(std::max(maker.y(), stateEnd));
}

} // namespace lanyard::paper
