#include "ui/paper/cv.h"
#include "ui/paper/brief_entry.h"
#include "ui/paper/legend.h"
#include "ui/paper/own_words.h"
#include "ui/paper/skills.h"
#include "ui/paper/statements.h"
#include "ui/paper/title_block.h"
#include "ui/text/badge_words.h"
#include "ui/text/dates.h"
#include "ui/text/strings.h"
#include "ui/text/verdicts.h"
#include <algorithm>

namespace lanyard::paper {
namespace {

constexpr Style heading{Size::heading, true, Voice::program};
constexpr Style foreignBold{Size::text, true, Voice::program, true};
constexpr Style ownText{Size::text, false, Voice::own, true};
constexpr Style groupHeading{Size::text, true, Voice::own, true};
constexpr Style small{Size::small, false, Voice::program};
constexpr double gutter = 12;
constexpr double signWidth = 5;

struct Column {
    double x = 0;
    double width = 0;
};

/// Where the text goes on when both columns have ended.
struct Place {
    int page = 0;
    double y = 0;
    friend auto operator<=>(const Place&, const Place&) = default;
};

class CvMaker {
  public:
    CvMaker(Paper& paper, const PaperInput& input, const Frame& frame, const PaperType& type)
        : m_paper(paper), m_input(input), m_in(input.language), m_maker(paper, frame, type, input.portfolio.grey), m_line(type.line()) {
        m_stacked = frame.narrow() || type.isLarge() || !speaks();
        const double width = m_stacked ? frame.width() : (frame.width() - gutter) / 2;
        m_left = {frame.left, width};
        m_right = {m_stacked ? frame.left : frame.left + width + gutter, width};
    }

    void putFirstPages() {
        m_maker.beginPage();
        putHead();
        const Place top = here();
        putBadgesColumn();
        const Place leftEnd = here();
        if (speaks()) {
            if (m_stacked)
                m_maker.skip(m_line * 1.5);
            else
                m_maker.moveTo(top.page, top.y);
            putOwnColumn();
        }
        const Place end = std::max(leftEnd, here());
        m_maker.moveTo(end.page, end.y);
    }

    void putCodes(const Progress& progress, const std::stop_token& stop) {
        if (m_input.badges.empty()) return;
        m_maker.moveTo(int(m_paper.pages.size()) - 1, m_maker.y());
        m_maker.beginPage();
        tellCodesPage();
        m_maker.mark(m_in.translate("Paper", "The badges and their codes"), 0);
        m_maker.skip(m_maker.textAt(m_maker.frame().left, m_maker.y(), m_maker.frame().width(), m_in.translate("Paper", "The badges and their codes"), heading) + 2);
        m_maker.rule(Ink::accent);
        m_maker.skip(m_line * 0.8);
        m_maker.beginBody();
        std::size_t done = 0;
        for (const BadgeView& view : m_input.badges) {
            if (stop.stop_requested()) return;
            if (!putBriefEntry(m_maker, view, m_in, m_input.portfolio.showOwner, {}))
                m_paper.overflows.push_back({Overflow::Kind::codeIsShort, text::title(m_in, view.badge), m_maker.pageNumber()});
            ++done;
            if (progress) progress(done, m_input.badges.size());
        }
        if (m_legendStands) return;
        const Column whole{m_maker.frame().left, m_maker.frame().width()};
        m_maker.need(legendNeeds(whole));
        putLegend(whole);
    }

  private:
    Place here() const { return {m_maker.pageNumber(), m_maker.y()}; }
    QString words() const { return text::toQString(m_input.portfolio.words).trimmed(); }
    bool states() const { return m_input.portfolio.ownStatements && !m_input.statements.empty(); }
    bool speaks() const { return !words().isEmpty() || states(); }
    double put(const Column& column, const QString& words, const Style& style) { return m_maker.textAt(column.x, m_maker.y(), column.width, words, style); }
    void ruleAcross(const Column& column) { m_maker.put(RuleItem{{column.x, m_maker.y()}, {column.x + column.width, m_maker.y()}, 0.18, Ink::black}); }

    void putHead() {
        const Portfolio& portfolio = m_input.portfolio;
        const Frame& frame = m_maker.frame();
        m_maker.mark(portfolio.person.empty() ? m_paper.title : text::toQString(portfolio.person), 0);
        putTitleBlock(m_maker, portfolio, m_in, frame.left, frame.width());
        m_maker.skip(m_line / 2);
        m_maker.rule(Ink::accent);
        m_maker.skip(m_line);
    }

    void putBadgesColumn() {
        m_maker.skip(put(m_left, m_in.translate("Paper", "What badges say"), heading));
        // Written once the page is known; the digit keeps its place.
        m_codesLine = {m_maker.pageNumber(), m_maker.itemCount()};
        m_maker.skip(put(m_left, codesLine(8), small) + m_line);
        bool first = true;
        for (const SkillGroup& group : skillGroups(m_input.portfolio, m_input.badges)) {
            putGroupHead(group.heading, first);
            for (const BackedSkill& skill : backedSkills(m_in, group.badges)) putSkill(skill, group.badges);
            first = false;
        }
        if (legendNeeds(m_left) <= m_maker.left()) putLegend(m_left);
    }

    void putGroupHead(const QString& words, bool first) {
        if (!first) m_maker.skip(m_line * 0.8);
        m_maker.need(m_line * 5); // with a first skill and its badge
        ruleAcross(m_left);
        m_maker.skip(m_line * 0.6);
        if (const double height = put(m_left, words, groupHeading); height > 0) m_maker.skip(height + m_line * 0.4);
    }

    void putSkill(const BackedSkill& skill, const std::vector<const BadgeView*>& badges) {
        const PaperType& type = m_maker.type();
        const QString level = skill.level ? m_in.translate("Paper", "EQF %1", "a level of the European Qualifications Framework").arg(text::number(m_in, *skill.level)) : QString();
        const double levelWidth = level.isEmpty() ? 0 : widthOf(level, small, type) + 2;
        const Column name{m_left.x, m_left.width - levelWidth};
        m_maker.need(heightOf(skill.name, foreignBold, type, name.width) + m_line);
        if (!level.isEmpty()) m_maker.textAt(name.x + name.width, m_maker.y(), levelWidth, level, small, Align::end);
        m_maker.skip(put(name, skill.name, foreignBold));
        for (const std::size_t number : skill.badges) {
            const BadgeView& view = *badges[number];
            const QString line = backing(view);
            const Column beside{m_left.x + signWidth, m_left.width - signWidth};
            m_maker.need(heightOf(line, small, type, beside.width));
            m_maker.shapeAt(m_left.x, m_maker.y(), text::stateOf(view.report), small);
            m_maker.skip(put(beside, line, small));
        }
        m_maker.skip(m_line * 0.45);
    }

    /// "Training Centre, 2023. Not checked fully".
    QString backing(const BadgeView& view) const {
        QString line = text::isolated(text::giver(m_in, view.badge.issuer));
        if (view.badge.issuedAt) line = m_in.translate("Paper", "%1, %2", "a giver and a year").arg(line, text::year(m_in, *view.badge.issuedAt));
        if (text::stateOf(view.report) == text::State::confirmed) return line;
        return m_in.translate("Paper", "%1 · %2", "a giver, and a note such as: Ended 2024").arg(line, text::cardWord(m_in, view.report, view.badge));
    }

    /// Below the skills if there is room for it, else behind the codes: never on a page of its own between them.
    void putLegend(const Column& column) {
        m_maker.skip(m_line * 0.6);
        ruleAcross(column);
        m_maker.skip(m_line * 0.6);
        drawLegend(m_maker, m_in, column.x, column.width);
        m_legendStands = true;
    }
    double legendNeeds(const Column& column) const { return m_line * 1.2 + legendHeight(m_maker.type(), m_in, column.width); }

    void putOwnColumn() {
        m_maker.need(m_line * 6);
        m_maker.skip(put(m_right, m_in.translate("Paper", "What I say myself"), heading));
        m_maker.skip(put(m_right, m_in.translate("Paper", "My own words. Nobody has signed them."), small) + m_line);
        flowOwnWords(m_maker, m_right.x, m_right.width, words(), ownText);
        if (!states()) return;
        if (!words().isEmpty()) m_maker.skip(m_line);
        flowStatements(m_maker, m_right.x, m_right.width, m_input.statements, m_in);
        m_maker.skip(m_line);
        flowWitnesses(m_maker, m_right.x, m_right.width, m_input.statements, m_in);
    }

    QString codesLine(int page) const {
        return m_in.translate("Paper", "Each line names a badge; its code is on page %1 or behind it.").arg(text::number(m_in, page));
    }
    void tellCodesPage() {
        std::get<TextItem>(m_paper.pages[std::size_t(m_codesLine.first)].items[m_codesLine.second]).text = codesLine(m_maker.pageNumber() + 1);
    }

    Paper& m_paper;
    const PaperInput& m_input;
    const text::Language& m_in;
    PageMaker m_maker;
    double m_line;
    bool m_stacked = false;
    bool m_legendStands = false;
    Column m_left, m_right;
    std::pair<int, std::size_t> m_codesLine;
};

} // namespace

void putCv(Paper& paper, const PaperInput& input, const Frame& frame, const PaperType& type, const Progress& progress, const std::stop_token& stop) {
    CvMaker maker(paper, input, frame, type);
    maker.putFirstPages();
    maker.putCodes(progress, stop);
}

} // namespace lanyard::paper
