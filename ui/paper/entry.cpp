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

/// Where the parts of an entry stand. In narrow or large print, or when the code is big, state and code move under the picture.
struct Columns {
    bool stacked = false;
    double pictureLeft = 0, wordsLeft = 0, wordsWidth = 0, stateLeft = 0, stateWidth = 0;
};

Columns columnsFor(const Frame& frame, const PaperType& type, double codeSide) {
    Columns columns;
    columns.pictureLeft = frame.left;
    const double beside = frame.width() - pictureSide - 2 * frame.gap();
    const double stateWidth = std::max(codeColumn, codeSide);
    columns.stacked = type.isLarge() || frame.narrow() || beside - stateWidth < 70;
    if (columns.stacked) {
        columns.stateLeft = frame.left;
        columns.stateWidth = std::min(stateWidth, frame.width() * 0.55);
        columns.wordsLeft = frame.left + columns.stateWidth + frame.gap();
        columns.wordsWidth = frame.width() - columns.stateWidth - frame.gap();
    } else {
        columns.wordsLeft = frame.left + pictureSide + frame.gap();
        columns.wordsWidth = beside - stateWidth;
        columns.stateLeft = frame.left + frame.width() - stateWidth;
        columns.stateWidth = stateWidth;
    }
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
    double answersWidth = 0;
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
    double height = heightOf(entry.words.stateWord, boldText, type, width - 6.2) + heightOf(entry.words.stateSentence, small, type, width) +
                    heightOf(entry.howToCheck, small, type, width);
    if (entry.code) height += entry.code->side + 1;
    return height;
}

/// State, sentence, code and how to check, from `y` down; gives the lower end.
double putState(PageMaker& maker, const Entry& entry, double y) {
    const double x = entry.columns.stateLeft;
    const double width = entry.columns.stateWidth;
    maker.shapeAt(x, y, entry.state, boldText, 4.8);
    y += maker.textAt(x + 6.2, y, width - 6.2, entry.words.stateWord, boldText);
    y += maker.textAt(x, y, width, entry.words.stateSentence, small);
    if (entry.code) {
        // The quiet zone is part of the code; its inner edge, not its outer one, lines up with the words.
        const double module = entry.code->side / (entry.code->size + 8);
        const double inset = std::min(4 * module, 2.0);
        maker.put(CodeItem{{x - inset, y + 0.5, entry.code->side, entry.code->side}, entry.code->modules, entry.code->size});
        y += entry.code->side + 1;
    }
    y += maker.textAt(x, y, width, entry.howToCheck, small);
    return y;
}

} // namespace

void putEntry(PageMaker& maker, const BadgeView& view, const lanyard::text::Language& in, bool showOwner, bool below,
              std::vector<Overflow>& overflows) {
    const PaperType& type = maker.type();
    const Frame& frame = maker.frame();
    Entry entry;
    entry.words = wordsOf(in, view, showOwner);
    entry.code = codeFor(view.badge, 80);
    entry.picture = std::make_shared<const Bytes>(view.picture);
    entry.state = lanyard::text::stateOf(view.report);
    entry.howToCheck = entry.code && !entry.code->carriesBadge
                           ? in.translate("Paper", "The code names the badge. The file that this page came from holds it.")
                           : in.translate("Paper", "To check: open a photo of this page in Lanyard.");
    entry.columns = columnsFor(frame, type, entry.code ? entry.code->side : 0);
    entry.answersWidth = entry.columns.stacked ? frame.width() : entry.columns.wordsLeft + entry.columns.wordsWidth - frame.left;

    entry.rows = answerRows(in, view, entry.answersWidth);
    entry.endorsements = endorsementRows(in, view);

    const QString skillsLabel = in.translate("Paper", "Skills");
    const QString endorsementsLabel = in.translate("Paper", "What others say about it");
    const double half = type.line() / 2;
    const double answers = answersHeight(entry.rows, type, entry.answersWidth);
    const double pictureEnd = pictureSide + 1;
    const double state = stateHeight(entry, type);
    const auto upperHeight = [&](double words) {
        return entry.columns.stacked ? std::max(pictureEnd + 2 + state, words) : std::max(pictureEnd, words);
    };
    const double words = wordsHeight(entry, type, true) + skillsHeight(entry, skillsLabel, type) +
                         endorsementsPartHeight(entry, endorsementsLabel, type);
    const double whole = entry.columns.stacked ? upperHeight(words) + half + answers : std::max(upperHeight(words) + half + answers, state);
    const double pageRoom = frame.end() - frame.top - 14;
    const double separation = below ? type.line() * 0.7 : 0;
    const double room = maker.left() - separation;
    const double besidesWords = entry.columns.stacked ? pictureEnd + 2 + state : state;
    if (besidesWords > room || (whole > room && (whole <= pageRoom || room < pageRoom * 0.6))) {
        maker.beginPage();
    } else if (below) {
        maker.rule();
        maker.skip(separation);
    }

    maker.mark(entry.words.name, 1, view.badge.source.id);
    if (entry.code && !entry.code->carriesBadge)
        overflows.push_back({Overflow::Kind::codeIsShort, entry.words.name, maker.pageNumber()});
    const int firstPage = maker.pageNumber();
    const double top = maker.y();
    maker.put(PictureItem{{entry.columns.pictureLeft, top + 1, pictureSide, pictureSide}, entry.picture, entry.words.name});
    const double stateEnd = putState(maker, entry, entry.columns.stacked ? top + pictureEnd + 2 : top);

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
    const bool samePage = maker.pageNumber() == firstPage;
    if (samePage) maker.moveTo(std::max(maker.y(), entry.columns.stacked ? stateEnd : top + pictureEnd));
    maker.skip(half);
    maker.need(answers);
    drawAnswers(maker, entry.rows, frame.left, entry.answersWidth);
    if (maker.pageNumber() == firstPage) maker.moveTo(std::max(maker.y(), stateEnd));
}

} // namespace lanyard::paper
