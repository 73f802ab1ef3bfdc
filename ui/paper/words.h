#pragma once
#include "core/wallet/wallet.h"
#include "ui/text/language.h"
#include "ui/text/state.h"
#include <QString>
#include <QStringList>
#include <optional>
#include <vector>

namespace lanyard::paper {

/// The words of one badge for paper, chosen for the paper's language. Empty: the badge does not say it.
struct BadgeWords {
    QString name;
    QString giver;        ///< "as the file says" is added unless the giver is known
    QString given;        ///< "Given to Mariia Kovalchuk on 14 May 2025"
    QString says;         ///< what it says, with a remark if it exists in one other language only
    QString criteria;
    QString skills;       ///< "mount photovoltaic panels · read roof plans"
    QStringList skillNames;
    QString stateWord;    ///< beside the shape
    QString stateSentence;
    QString answersFrom;  ///< "Answers of 3 March 2026"
};
BadgeWords wordsOf(const text::Language& in, const BadgeView& view, bool showOwner);

/// The skills that a badge names, as alignments and tags, each once.
QStringList skillNames(const Badge& badge);

/// One row of the six questions.
struct AnswerRow {
    text::State state{};
    QString question;
    QString answer;
    QString date; ///< when it was asked, or that it was not
};
/// `width`: what the rows have, in millimetres. Where it is narrow, dates are written short and stand alone: the foot of the page says what they are.
std::vector<AnswerRow> answerRows(const text::Language& in, const BadgeView& view, double width);

/// Who endorses the badge, with the state of that endorsement by itself.
struct EndorsementRow {
    std::optional<text::State> state; ///< none: the row says how many more there are
    QString words;                    ///< "Guild of Bakers · Giver not known to us"
};
/// The first five of them, and how many more.
std::vector<EndorsementRow> endorsementRows(const text::Language& in, const BadgeView& view);

} // namespace lanyard::paper
