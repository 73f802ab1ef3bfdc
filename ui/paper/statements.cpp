#include "ui/paper/statements.h"
#include "ui/text/strings.h"
#include <algorithm>

namespace lanyard::paper {
namespace {

constexpr Style kindHeading{Size::text, true, Voice::own};
constexpr Style ownBold{Size::text, true, Voice::own, true};
constexpr Style ownText{Size::text, false, Voice::own, true};
constexpr Style ownSmall{Size::small, false, Voice::own, true};
constexpr Style boldText{Size::text, true, Voice::program};
constexpr Style small{Size::small, false, Voice::program};
constexpr double inset = 3.2; // of the words from the bar
constexpr StatementKind order[] = {StatementKind::work, StatementKind::voluntaryWork, StatementKind::course, StatementKind::skill, StatementKind::language};

QString kindWords(const text::Language& in, StatementKind kind) {
    switch (kind) {
    case StatementKind::skill:
        return in.translate("Paper", "Skills");
    case StatementKind::work:
        return in.translate("Paper", "Work");
    case StatementKind::voluntaryWork:
        return in.translate("Paper", "Unpaid work");
    case StatementKind::course:
        return in.translate("Paper", "Courses");
    case StatementKind::language:
        return in.translate("Paper", "Languages");
    }
    return {};
}

/// "2022 to 2024"; "Since June 2024" for what goes on.
QString period(const text::Language& in, const OwnStatement& statement) {
    if (statement.from.empty()) return statement.until.empty() ? QString() : text::isolated(statement.until);
    if (statement.until.empty())
        return statement.kind == StatementKind::course ? text::isolated(statement.from)
                                                       : in.translate("Paper", "Since %1", "a year or a month").arg(text::isolated(statement.from));
    return in.translate("Paper", "%1 to %2", "years or months").arg(text::isolated(statement.from), text::isolated(statement.until));
}

QString levelWords(const text::Language& in, LanguageLevel level) {
    if (level == LanguageLevel::notSaid) return {};
    if (level == LanguageLevel::motherTongue) return in.translate("Paper", "first language");
    return in.translate("Paper", "CEFR %1, my own estimate", "a level such as B2 of the Common European Framework of Reference for Languages")
        .arg(text::toQString(languageLevelName(level)));
}

/// Lines beside a bar that runs on over every page.
class BarredLines {
  public:
    BarredLines(PageMaker& maker, double x, double width) : m_maker(maker), m_x(x), m_width(width) {}
    void put(const QString& words, const Style& style) {
        if (!words.isEmpty()) m_maker.flow(m_x + inset, m_width - inset, words, style, m_x);
    }
    void gap(double lines) {
        const double height = lines * m_maker.type().line();
        if (m_maker.left() < height + 2 * m_maker.type().line()) {
            m_maker.beginPage();
            return;
        }
        m_maker.put(RuleItem{{m_x, m_maker.y()}, {m_x, m_maker.y() + height}, 0.25, Ink::black});
        m_maker.skip(height);
    }

  private:
    PageMaker& m_maker;
    double m_x, m_width;
};

void putStatement(BarredLines& lines, const OwnStatement& statement, const text::Language& in) {
    lines.put(period(in, statement), ownSmall);
    lines.put(text::onOneLine(text::toQString(statement.title)), ownBold);
    lines.put(text::onOneLine(text::toQString(statement.where)), ownText);
    lines.put(levelWords(in, statement.level), ownText);
    for (const QString& paragraph : text::toQString(statement.words).split(u'\n', Qt::SkipEmptyParts)) lines.put(paragraph.trimmed(), ownText);
}

} // namespace

void flowStatements(PageMaker& maker, double x, double width, const std::vector<OwnStatement>& statements, const text::Language& in) {
    BarredLines lines(maker, x, width);
    bool first = true;
    for (const StatementKind kind : order) {
        bool headed = false;
        for (const OwnStatement& statement : statements) {
            if (statement.kind != kind) continue;
            if (!headed) {
                if (!first) lines.gap(1.2);
                lines.put(kindWords(in, kind), kindHeading);
            }
            lines.gap(0.5);
            putStatement(lines, statement, in);
            headed = true;
            first = false;
        }
    }
}

void flowWitnesses(PageMaker& maker, double x, double width, const std::vector<OwnStatement>& statements, const text::Language& in) {
    bool headed = false;
    for (const OwnStatement& statement : statements)
        for (const Witness& witness : statement.witnesses) {
            if (!headed) {
                maker.need(maker.type().line() * 5);
                maker.skip(maker.textAt(x, maker.y(), width, in.translate("Paper", "A witness says"), boldText));
                maker.skip(maker.textAt(x, maker.y(), width, in.translate("Paper", "Also not signed."), small));
                headed = true;
            }
            maker.skip(maker.type().line() / 2);
            BarredLines lines(maker, x, width);
            lines.put(text::onOneLine(text::toQString(statement.title)), ownSmall);
            lines.put(text::toQString(witness.words).trimmed(), ownText);
            QStringList who;
            for (const std::string& part : {witness.name, witness.role, witness.date})
                if (!part.empty()) who << text::onOneLine(text::toQString(part));
            lines.put(who.join(u", "_qs), ownSmall);
        }
}

} // namespace lanyard::paper
