#include "ui/models/receipt_model.h"
#include "ui/text/badge_words.h"
#include "ui/text/findings.h"
#include "ui/text/strings.h"
#include <algorithm>

namespace lanyard::models {
namespace {

/// "pack.zip, inside: cert.png", the name alone for the file itself.
QString placeOf(const text::Language& in, const FileReceipt& file, const std::string& part) {
    const QString name = text::onOneLine(text::toQString(file.name));
    if (part.empty()) return name;
    return in.translate("add page", "%1, inside: %2", "a file and what lies in it").arg(name, text::onOneLine(text::toQString(part)));
}

/// What to say of a badge that came in; %1 is its title.
QString newSentence(const text::Language& in, const FileReceipt::Item& item) {
    if (item.hasNewer) return in.translate("add page", "%1 is an earlier one of a badge you have. Both are kept.");
    if (item.earlier > 0) return in.translate("add page", "%1 is a newer one of a badge you have. Both are kept, the newer one stands in front.");
    return in.translate("add page", "%1 is now in your badges.");
}

} // namespace

ReceiptModel::ReceiptModel(const text::Language& in, QObject* parent) : QAbstractListModel(parent), m_in(&in) {}

void ReceiptModel::setLanguage(const text::Language& in) {
    m_in = &in;
    rewordAll();
}

void ReceiptModel::rewordAll() {
    std::vector<Line> lines;
    for (std::size_t i = 0; i < m_files.size(); ++i) {
        auto more = linesOf(m_files[i], i);
        std::ranges::move(more, std::back_inserter(lines));
    }
    m_lines = std::move(lines);
    if (!m_lines.empty()) emit dataChanged(index(0), index(rowCount() - 1));
}

void ReceiptModel::clear() {
    beginResetModel();
    m_files.clear();
    m_lines.clear();
    m_kept.clear();
    m_takenOut.clear();
    m_remembered.clear();
    endResetModel();
}

void ReceiptModel::keep(const DocumentId& id) {
    m_kept.insert(id);
    rewordAll();
}

void ReceiptModel::remember(const QString& address) {
    m_remembered.insert(address.toCaseFolded());
    rewordAll();
}

void ReceiptModel::takeOut(const DocumentId& id) {
    m_takenOut.insert(id);
    rewordAll();
}

bool ReceiptModel::takeAnswersBack() {
    if (m_takenOut.empty() && m_remembered.empty()) return false;
    m_takenOut.clear();
    m_remembered.clear();
    rewordAll();
    return true;
}

void ReceiptModel::append(const FileReceipt& file) {
    auto lines = linesOf(file, m_files.size());
    m_files.push_back(file);
    if (lines.empty()) return;
    beginInsertRows({}, rowCount(), rowCount() + int(lines.size()) - 1);
    std::ranges::move(lines, std::back_inserter(m_lines));
    endInsertRows();
}

void ReceiptModel::tellNew(Line& line, const FileReceipt::Item& item, const QString& title) const {
    if (m_takenOut.contains(item.id)) {
        line.kind = Kind::takenOut;
        line.what = m_in->translate("add page", "Taken out");
        line.sentence = m_in->translate("add page", "%1 lies in the bin now.").arg(title);
        return;
    }
    line.kind = Kind::added;
    line.what = m_in->translate("add page", "New");
    line.sentence = newSentence(*m_in, item).arg(title);
    if (item.owner.kind != OwnerQuestion::Kind::somebodyElse || m_kept.contains(item.id)) return;
    const QString madeOutTo = text::toQString(item.owner.madeOutTo);
    if (m_remembered.contains(madeOutTo.toCaseFolded())) return;
    line.madeOutTo = madeOutTo;
    line.question = madeOutTo.isEmpty() ? m_in->translate("add page", "It is made out to an address that is not one of yours. Is it yours all the same?")
                                        : m_in->translate("add page", "It is made out to %1. Is it yours?", "an address or a name").arg(text::isolated(text::onOneLine(madeOutTo)));
}

std::vector<ReceiptModel::Line> ReceiptModel::linesOf(const FileReceipt& file, std::size_t index) const {
    std::vector<Line> lines;
    QStringList notes; // what is worth telling about the badges of this file
    for (const Finding& finding : file.findings)
        if (isNote(finding.code)) notes += text::findingSentence(*m_in, finding);
    notes.removeDuplicates();
    for (const FileReceipt::Item& item : file.badges) {
        Line line;
        line.fileIndex = index;
        line.file = placeOf(*m_in, file, {});
        line.badge = item.id;
        const QString title = text::isolated(text::title(*m_in, item.title));
        if (item.inBin) {
            line.kind = Kind::inBin;
            line.what = m_in->translate("add page", "In the bin");
            line.sentence = m_in->translate("add page", "%1 is the same badge as one in your bin. Nothing was stored twice.").arg(title);
        } else if (item.alreadyThere) {
            line.kind = Kind::alreadyThere;
            line.what = m_in->translate("add page", "Already here");
            line.sentence = m_in->translate("add page", "%1 is the same badge as one you have. Nothing was stored twice.").arg(title);
        } else {
            tellNew(line, item, title);
        }
        if (!notes.isEmpty()) line.sentence += u' ' + notes.join(u' ');
        notes.clear(); // told once a file
        lines.push_back(std::move(line));
    }
    for (const Finding& finding : file.findings) {
        if (isNote(finding.code)) continue;
        Line line;
        line.fileIndex = index;
        line.code = finding.code;
        line.file = placeOf(*m_in, file, finding.part);
        line.what = text::findingName(*m_in, finding);
        line.sentence = text::findingSentence(*m_in, finding);
        line.steps = text::findingSteps(*m_in, finding);
        line.address = text::toQString(finding.address);
        line.kind = line.steps.isEmpty() ? Kind::note : Kind::wantsStep;
        lines.push_back(std::move(line));
    }
    return lines;
}

text::ReceiptCounts ReceiptModel::counts() const {
    text::ReceiptCounts counts;
    std::vector<bool> wants(m_files.size(), false);
    for (const Line& line : m_lines) {
        counts.added += line.kind == Kind::added;
        counts.alreadyThere += line.kind == Kind::alreadyThere || line.kind == Kind::inBin;
        const bool noBadge = line.kind == Kind::wantsStep || line.kind == Kind::note;
        if (noBadge && m_files[line.fileIndex].badges.empty() && line.code != FindingCode::cancelled) wants[line.fileIndex] = true;
    }
    counts.needSomething = std::size_t(std::ranges::count(wants, true));
    return counts;
}

int ReceiptModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(m_lines.size()); }

QVariant ReceiptModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const Line& line = this->line(index.row());
    switch (role) {
    case Qt::DisplayRole: return line.what;
    case Qt::AccessibleTextRole: return text::withoutIsolates(QStringLiteral("%1, %2. %3").arg(line.what, line.file, line.question.isEmpty() ? line.sentence : line.sentence + u' ' + line.question));
    case FileRole: return line.file;
    case SentenceRole: return line.sentence;
    case StepsRole: return line.steps;
    case KindRole: return int(line.kind);
    case BadgeRole: return text::toQString(line.badge);
    case AddressRole: return line.address;
    default: return {};
    }
}

} // namespace lanyard::models
