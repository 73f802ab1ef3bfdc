#include "ui/words/kind_words.h"
#include "ui/text/strings.h"
#include <QStringList>

namespace lanyard::words {
namespace {

QString time(const text::Language& in, const OwnStatement& statement) {
    const QString from = text::onOneLine(text::toQString(statement.from));
    const QString until = text::onOneLine(text::toQString(statement.until));
    if (from.isEmpty() && until.isEmpty()) return {};
    if (until.isEmpty()) return in.translate("words", "since %1", "a year or month").arg(text::isolated(from));
    if (from.isEmpty()) return in.translate("words", "until %1", "a year or month").arg(text::isolated(until));
    if (from == until) return text::isolated(from);
    return in.translate("words", "%1 to %2", "two years or months").arg(text::isolated(from), text::isolated(until));
}

} // namespace

QString heading(const text::Language& in, StatementKind kind) {
    switch (kind) {
    case StatementKind::skill: return in.translate("words", "What I can do");
    case StatementKind::work: return in.translate("words", "Work");
    case StatementKind::voluntaryWork: return in.translate("words", "Voluntary work");
    case StatementKind::course: return in.translate("words", "Courses and school");
    case StatementKind::language: return in.translate("words", "Languages");
    }
    return {};
}

QString add(const text::Language& in, StatementKind kind) {
    switch (kind) {
    case StatementKind::skill: return in.translate("words", "Add a skill");
    case StatementKind::work: return in.translate("words", "Add work");
    case StatementKind::voluntaryWork: return in.translate("words", "Add voluntary work");
    case StatementKind::course: return in.translate("words", "Add a course");
    case StatementKind::language: return in.translate("words", "Add a language");
    }
    return {};
}

QString titleQuestion(const text::Language& in, StatementKind kind) {
    switch (kind) {
    case StatementKind::skill: return in.translate("words", "What can you do?");
    case StatementKind::work: return in.translate("words", "What did you work as?");
    case StatementKind::voluntaryWork: return in.translate("words", "What did you do there?");
    case StatementKind::course: return in.translate("words", "What is the course or school called?");
    case StatementKind::language: return in.translate("words", "Which language?");
    }
    return {};
}

bool hasPlaceAndTime(StatementKind kind) noexcept { return kind != StatementKind::skill && kind != StatementKind::language; }

QString placeAndTime(const text::Language& in, const OwnStatement& statement) {
    const QString where = text::onOneLine(text::toQString(statement.where));
    const QString when = time(in, statement);
    if (where.isEmpty() || when.isEmpty()) return where + when;
    return in.translate("words", "%1 · %2", "a place and a time").arg(text::isolated(where), when);
}

QString witnessLine(const text::Language& in, const Witness& witness) {
    QStringList parts;
    for (const std::string* const part : {&witness.name, &witness.role, &witness.date})
        if (const QString words = text::onOneLine(text::toQString(*part)); !words.isEmpty()) parts += text::isolated(words);
    return in.translate("words", "Witness: %1", "name, organisation, date").arg(parts.join(in.translate("words", ", ", "between the parts of a list")));
}

QString nobodySigned(const text::Language& in) { return in.translate("words", "My own words. Nobody has signed this."); }
QString witnessNotSigned(const text::Language& in) { return in.translate("words", "Not signed"); }

} // namespace lanyard::words
