#include "core/wallet/wallet.h"
#include "core/base/file.h"
#include "core/container/recognise.h"
#include "core/crypto/sealed_file.h"
#include "core/import/bundle.h"
#include "core/import/import.h"
#include "core/parse/parse.h"
#include "core/store/vault.h"
#include "core/wallet/bundle_arrival.h"
#include "core/wallet/judging.h"
#include "core/wallet/linked_words.h"
#include "core/wallet/picture.h"
#include "core/wallet/renewing.h"
#include "core/wallet/sealing.h"
#include "core/wallet/wallet_parts.h"
#include <algorithm>
#include <iterator>
#include <map>
#include <optional>

namespace lanyard {
namespace {

// An import is committed after so many files or bytes: enough that the disk's sync costs little, little enough that a crash costs seconds.
constexpr std::size_t batchFiles = 250;
constexpr std::size_t batchBytes = 8U << 20U;
constexpr std::size_t batchReports = 100;

// So many files or badges are worked on at once, or so many bytes: enough for the cores of a desk, little enough for its memory.
constexpr std::size_t atOnce = 32;
constexpr std::uintmax_t bytesAtOnce = 32U << 20U;

FindingCode findingOf(const Error& error) noexcept {
    if (error.code == ErrorCode::notFound) return FindingCode::fileNotFound;
    if (error.code == ErrorCode::noPermission) return FindingCode::noPermission;
    if (error.code == ErrorCode::limitReached) return FindingCode::tooLarge;
    return FindingCode::readingFailed;
}

/// Of an archive or a mail what is inside is kept, and not the whole; nor another wallet's backup, which holds its secret keys.
bool isArchive(ByteView file, const std::vector<Document>& found) {
    const auto fromBackup = [](const Document& one) {
        return std::ranges::any_of(one.notes, [](const Finding& note) { return note.code == FindingCode::fromWalletBackup; });
    };
    if (std::ranges::any_of(found, fromBackup)) return true;
    if (found.size() == 1 && found.front().bytes.size() == file.size()) return false; // the badge is all of it
    const FileKind kind = recognise(file);
    return kind == FileKind::zip || kind == FileKind::mail || kind == FileKind::mbox;
}

/// Whether one of the badge's dates has passed since it was asked.
bool isOutdated(const Badge& badge, const VerificationReport& report, Instant now) {
    if (report.checks.empty()) return false;
    const auto passed = [&](const std::optional<WrittenDate>& date) { return date && report.at < date->instant && date->instant <= now; };
    return passed(badge.validUntil) || passed(badge.validFrom) || passed(badge.issuedAt);
}

Wallet::Action actionOf(const std::optional<ChangeKind>& kind) noexcept {
    if (!kind) return Wallet::Action::none;
    switch (*kind) {
    case ChangeKind::import: return Wallet::Action::import;
    case ChangeKind::bin: return Wallet::Action::bin;
    case ChangeKind::restore: return Wallet::Action::restore;
    case ChangeKind::tags: return Wallet::Action::tags;
    case ChangeKind::note: return Wallet::Action::note;
    case ChangeKind::portfolio: return Wallet::Action::portfolio;
    case ChangeKind::person: return Wallet::Action::person;
    case ChangeKind::statement: return Wallet::Action::statement;
    case ChangeKind::merge: return Wallet::Action::merge;
    }
    return Wallet::Action::none;
}

Result<Wallet::Action> actionOf(const Result<std::optional<ChangeKind>>& kind) {
    if (!kind) return std::unexpected(kind.error());
    return actionOf(*kind);
}

FileReceipt::Item itemOf(const Kept& kept, const std::vector<BadgeToKeep>& badges) {
    FileReceipt::Item item;
    item.id = kept.id;
    item.alreadyThere = kept.how != Kept::How::added;
    item.inBin = kept.how == Kept::How::alreadyInBin;
    item.verdict = kept.verdict;
    const auto badge = std::ranges::find(badges, kept.id, [](const BadgeToKeep& one) { return one.badge.source.id; });
    if (badge == badges.end()) return item;
    item.title = badge->badge.title();
    if (!item.alreadyThere) item.owner = ownerQuestionOf(badge->report);
    return item;
}

/// Notes of a file's badges are told once a file.
void tellNotes(const Document& document, std::vector<Finding>& told) {
    for (const Finding& note : document.notes) {
        const bool already = std::ranges::any_of(told, [&](const Finding& one) { return one.code == note.code; });
        if (!already) told.push_back({note.code, {}, {}, {}});
    }
}

/// A file on its way in, before the vault is asked.
struct Arriving {
    const IncomingFile* incoming = nullptr;
    Bytes read;
    std::optional<Error> unreadable;
    Found found;
    std::optional<ReadBundle> bundle; ///< then nothing is found besides

    ByteView content() const noexcept { return incoming->content.empty() ? ByteView(read) : ByteView(incoming->content); }
};

Arriving arrive(const IncomingFile& incoming, const std::stop_token& stop) {
    const ImportLimits limits;
    Arriving file{&incoming, {}, {}, {}, {}};
    if (stop.stop_requested()) return file;
    if (incoming.content.empty() && !incoming.path.empty()) {
        auto bytes = readFile(incoming.path, limits.fileBytes);
        if (!bytes) {
            file.unreadable = std::move(bytes).error();
            return file;
        }
        file.read = std::move(*bytes);
    }
    if (isSealedFile(file.content())) {
        file.found.findings.push_back({FindingCode::bundleSealed, {}, {}, {}});
        return file;
    }
    if (looksLikeBundle(file.content())) {
        auto bundle = readBundle(file.content(), bundleLimits, stop);
        if (bundle) {
            file.bundle = std::move(*bundle);
            return file;
        }
        // The originals in it still come in.
        file.found = findDocuments(file.content(), incoming.name, limits, stop);
        const bool newer = bundle.error().code == ErrorCode::newerVersion;
        file.found.findings.insert(file.found.findings.begin(), {newer ? FindingCode::bundleNewer : FindingCode::bundleDamaged, {}, {}, bundle.error().where});
        return file;
    }
    file.found = findDocuments(file.content(), incoming.name, limits, stop);
    return file;
}

std::uintmax_t sizeOf(const IncomingFile& file) {
    if (!file.content.empty() || file.path.empty()) return file.content.size();
    std::error_code unknown;
    const auto size = std::filesystem::file_size(file.path, unknown);
    return unknown ? 0 : size;
}

/// How many of the files are worked on at once; at least one.
std::size_t countAtOnce(std::span<const IncomingFile> files) {
    std::uintmax_t bytes = 0;
    std::size_t count = 0;
    while (count < std::min(files.size(), atOnce) && bytes < bytesAtOnce) bytes += sizeOf(files[count++]);
    return count;
}

/// The last step of a file's way in.
Result<FileReceipt> keep(const Vault& vault, Vault::Import& import, Arriving file, const std::vector<Prepared>& prepared) {
    FileReceipt receipt{file.incoming->name, {}, {}};
    if (file.unreadable) {
        receipt.findings.push_back({findingOf(*file.unreadable), {}, {}, file.unreadable->where});
        return receipt;
    }
    receipt.findings = std::move(file.found.findings);
    std::vector<BadgeToKeep> badges;
    for (const Prepared& one : prepared) badges.push_back(one.toKeep());

    const auto kept = import.add({file.incoming->name, file.content(), !isArchive(file.content(), file.found.documents), badges});
    if (!kept && kept.error().code == ErrorCode::limitReached) {
        receipt.findings.push_back({FindingCode::tooLarge, {}, {}, {}});
        return receipt;
    }
    if (!kept) return std::unexpected(kept.error());
    for (const Kept& one : *kept) receipt.badges.push_back(itemOf(one, badges));
    for (const Document& document : file.found.documents) tellNotes(document, receipt.findings);
    TRY_DO(tellRenewals(vault, receipt.badges));
    return receipt;
}

/// A bundle's way in. What a stranger's file says about addresses and trust would make answers better than they are, so that this comes only into
/// a vault that holds nothing; the rest is asked for on the page that takes bundles in.
Result<FileReceipt> takeInBundle(Vault& vault, const ForEach& each, const Arriving& file, const Circumstances& circumstances, Instant now, const std::stop_token& stop) {
    TRY(untouched, isUntouched(vault));
    TRY(taken, takeInHoldings(vault, file.bundle->holdings, untouched ? TakeIn::everything : TakeIn::badgesAndWords, circumstances, now, each, {}, stop));
    FileReceipt receipt{file.incoming->name, {}, {{FindingCode::bundleTakenIn, {}, {}, {}}}};
    if (taken.leftOut + file.bundle->leftOut != 0) receipt.findings.push_back({FindingCode::bundleIncomplete, {}, {}, {}});
    for (TakenIn::Item& item : taken.badges) receipt.badges.push_back({item.id, std::move(item.title), item.alreadyThere, item.inBin, item.verdict});
    return receipt;
}

/// Files on their way in together, and the badges in them: found and judged by `each`. Refers to the files.
struct Arrivals {
    std::vector<Arriving> files;
    std::vector<std::vector<Prepared>> prepared; ///< by file
};

/// What was made of the same document elsewhere.
void takeAnswers(const std::vector<Prepared>& from, std::vector<Prepared>& to) {
    for (std::size_t i = 0; i < std::min(from.size(), to.size()); ++i) {
        to[i].report = from[i].report;
        to[i].texts = from[i].texts;
        to[i].picture = from[i].picture;
    }
}

Result<Arrivals> arriveTogether(std::span<const IncomingFile> files, const Vault& vault, const VerifyWith& with, const ForEach& each,
                                const std::stop_token& stop) {
    Arrivals arrivals{std::vector<Arriving>(files.size()), std::vector<std::vector<Prepared>>(files.size())};
    each(files.size(), [&](std::size_t i) { arrivals.files[i] = arrive(files[i], stop); });

    struct Task {
        std::size_t file;
        const Document* document;
        bool isKnown;
        std::optional<std::size_t> first; ///< the same document, already among the tasks
        std::vector<Prepared> prepared;
    };
    std::vector<Task> tasks;
    std::map<DocumentId, std::size_t> firstOf;
    for (std::size_t i = 0; i < files.size(); ++i)
        for (const Document& document : arrivals.files[i].found.documents) {
            TRY(known, vault.holds(document.id));
            const auto [first, fresh] = firstOf.try_emplace(document.id, tasks.size());
            tasks.push_back({i, &document, known, fresh ? std::nullopt : std::optional(first->second), {}});
        }
    each(tasks.size(), [&](std::size_t i) {
        if (!stop.stop_requested()) tasks[i].prepared = preparedOf(*tasks[i].document, tasks[i].isKnown || tasks[i].first, with);
    });
    for (Task& task : tasks)
        if (task.first) takeAnswers(tasks[*task.first].prepared, task.prepared); // the first file's may not come in
    for (Task& task : tasks) std::ranges::move(task.prepared, std::back_inserter(arrivals.prepared[task.file]));
    return arrivals;
}

} // namespace

Wallet::Wallet(std::unique_ptr<Parts> parts) : m_parts(std::move(parts)) {}
Wallet::Wallet(Wallet&&) noexcept = default;
Wallet& Wallet::operator=(Wallet&&) noexcept = default;
Wallet::~Wallet() = default;

Result<Wallet> Wallet::open(const std::filesystem::path& file, bool create, Instant now, ForEach each, const Unlock& unlock, const Sealing& sealing) {
    TRY(key, recoveryKeyOf(unlock));
    VaultOptions options;
    options.create = create;
    options.passphrase = unlock.passphrase;
    options.recoveryKey = key;
    options.random = randomOf(sealing);
    options.cost = costOf(sealing);
    TRY(vault, Vault::open(file, options, now));
    Wallet wallet(std::make_unique<Parts>(std::move(vault), std::move(each)));
    if (wallet.isReadOnly()) return wallet;
    (void)keepMissingAchievementKeys(wallet.m_parts->vault, wallet.m_parts->each); // until it can be done they stand alone
    // What cannot be asked or kept now (another writer, a damaged page) is asked when it is shown: the vault opens.
    if (const auto expired = wallet.m_parts->vault.expiredSinceChecked(now))
        for (const DocumentId& id : *expired) (void)wallet.verifyAgain(id, now);
    return wallet;
}

bool Wallet::isReadOnly() const noexcept { return m_parts->vault.isReadOnly(); }
const std::filesystem::path& Wallet::file() const noexcept { return m_parts->vault.file(); }
bool Wallet::damageSeen() const noexcept { return m_parts->vault.damageSeen(); }

Result<Wallet::Damage> Wallet::examine() const {
    TRY(damage, m_parts->vault.examine());
    return Damage{damage.structure, std::move(damage.badges)};
}

Result<Receipt> Wallet::receive(std::span<const IncomingFile> files, Instant now, const Progress& progress,
                                const std::function<void(const FileReceipt&)>& told, std::stop_token stop) {
    TRY(circumstances, m_parts->circumstances());
    const VerifyWith with = circumstances.at(now);
    Vault::Import import = m_parts->vault.beginImport(now);
    Receipt receipt;
    std::size_t committed = 0; // files of the receipt that are on disk
    const auto commit = [&]() -> Result<void> {
        TRY_DO(import.commit());
        for (; committed < receipt.files.size(); ++committed)
            if (told) told(receipt.files[committed]);
        return {};
    };

    for (auto waiting = files; !waiting.empty() && !receipt.cancelled;) {
        const auto some = waiting.first(countAtOnce(waiting));
        waiting = waiting.subspan(some.size());
        TRY(arrivals, arriveTogether(some, m_parts->vault, with, m_parts->each, stop));
        for (std::size_t i = 0; i < some.size(); ++i) {
            if (stop.stop_requested()) { // perhaps not all was found, and of a file it is all or nothing
                receipt.cancelled = true;
                break;
            }
            Arriving& arriving = arrivals.files[i];
            if (arriving.bundle) TRY_DO(commit()); // a bundle is a transaction of its own
            TRY(file, arriving.bundle ? takeInBundle(m_parts->vault, m_parts->each, arriving, circumstances, now, stop) : keep(m_parts->vault, import, std::move(arriving), arrivals.prepared[i]));
            for (const FileReceipt::Item& item : file.badges) ++(item.alreadyThere ? receipt.alreadyThere : receipt.added);
            receipt.found += file.badges.size();
            receipt.files.push_back(std::move(file));
            if (receipt.files.size() - committed >= batchFiles || import.waitingBytes() >= batchBytes) TRY_DO(commit());
            if (progress) progress(receipt.files.size(), files.size());
        }
    }
    TRY_DO(commit());
    receipt.id = import.id();
    return receipt;
}

Result<std::vector<BadgeSummary>> Wallet::list(const BadgeQuery& query) const { return m_parts->vault.list(query); }
Result<BadgeFacets> Wallet::facets() const { return m_parts->vault.facets(); }
Result<Bytes> Wallet::picture(const DocumentId& id) const { return m_parts->vault.picture(id); }
Result<Document> Wallet::original(const DocumentId& id) const { return m_parts->vault.document(id); }

Result<BadgeView> Wallet::badge(const DocumentId& id, Instant now) const {
    const Vault& vault = m_parts->vault;
    TRY(record, vault.record(id));
    TRY(circumstances, m_parts->circumstances());
    TRY(placed, m_parts->placed(id));

    BadgeView view;
    view.history = std::move(record.reports);
    if (!view.history.empty() && isOutdated(placed.badge(), view.history.front(), now)) {
        view.report = verifyAll(placed.badges, circumstances.at(now))[placed.place];
    } else if (!view.history.empty()) {
        view.report = std::move(view.history.front());
        view.history.erase(view.history.begin());
    }
    view.badge = withLinkedWords(std::move(placed.badge()), circumstances.evidence);
    view.badge.relation = record.relation;
    view.badge.parent = record.parent;
    TRY(inside, vault.inside(id));
    TRY(same, sameAchievement(id));
    TRY(picture, vault.picture(id));
    view.inside = std::move(inside);
    std::erase_if(same, [&id](const BadgeSummary& one) { return one.id == id; });
    view.sameAchievement = std::move(same);
    view.picture = picture.empty() ? pictureOf(view.badge, circumstances.evidence) : std::move(picture);
    view.tags = std::move(record.tags);
    view.note = std::move(record.note);
    view.receivedAt = record.receivedAt;
    view.receivedAs = std::move(record.receivedAs);
    view.binnedAt = record.binnedAt;
    return view;
}

Result<std::vector<ProofMaterial>> Wallet::proofMaterial(const DocumentId& id, Instant now) const {
    TRY(circumstances, m_parts->circumstances());
    TRY(placed, m_parts->placed(id));
    return lanyard::proofMaterial(placed.badge(), circumstances.at(now));
}

Result<VerificationReport> Wallet::verifyAgain(const DocumentId& id, Instant now) {
    Vault& vault = m_parts->vault;
    TRY(circumstances, m_parts->circumstances());
    const VerifyWith with = circumstances.at(now);
    TRY(whole, m_parts->wholeDocument(id));
    AnswersToKeep answers;
    TRY_DO(answers.add(vault, judged(whole, with), with.evidence));
    if (answers.find(id) == nullptr) { // an older version found it inside; read by itself it is the same bytes
        TRY(alone, vault.document(id));
        TRY_DO(answers.add(vault, judged(alone, with), with.evidence));
    }
    TRY_DO(answers.saveIn(vault));
    const VerificationReport* const report = answers.find(id);
    if (report == nullptr) return fail(ErrorCode::damaged);
    return *report;
}

Result<std::size_t> Wallet::verifyAllAgain(Instant now, const Progress& progress, std::stop_token stop) {
    Vault& vault = m_parts->vault;
    TRY(circumstances, m_parts->circumstances());
    const VerifyWith with = circumstances.at(now);
    TRY(badges, vault.list({}));
    AnswersToKeep answers;
    std::size_t done = 0;
    for (auto waiting = std::span(badges); !waiting.empty() && !stop.stop_requested();) {
        const auto some = waiting.first(std::min(waiting.size(), atOnce));
        waiting = waiting.subspan(some.size());
        std::vector<std::optional<Document>> documents; // nothing for one that is damaged
        for (const BadgeSummary& badge : some) {
            auto document = vault.document(badge.id);
            if (!document && document.error().code != ErrorCode::damaged) return std::unexpected(document.error());
            documents.push_back(document ? std::optional(std::move(*document)) : std::nullopt);
        }
        std::vector<Judged> asked(documents.size());
        m_parts->each(documents.size(), [&](std::size_t i) {
            if (documents[i] && !stop.stop_requested()) asked[i] = judged(*documents[i], with);
        });
        for (Judged& one : asked) {
            if (stop.stop_requested()) break;
            TRY_DO(answers.add(vault, std::move(one), with.evidence));
            if (answers.size() >= batchReports) {
                TRY_DO(answers.saveIn(vault));
                answers = {};
            }
            ++done;
            if (progress) progress(done, badges.size());
        }
    }
    TRY_DO(answers.saveIn(vault));
    return done;
}

Result<void> Wallet::setTags(const DocumentId& id, const std::vector<std::string>& tags, Instant now) { return m_parts->vault.setTags(id, tags, now); }
Result<void> Wallet::setNote(const DocumentId& id, const std::string& note, Instant now) { return m_parts->vault.setNote(id, note, now); }
Result<void> Wallet::bin(std::span<const DocumentId> ids, Instant now) { return m_parts->vault.bin(ids, now); }
Result<void> Wallet::restore(std::span<const DocumentId> ids, Instant now) { return m_parts->vault.restore(ids, now); }

Wallet::Action Wallet::nextUndo() const { return actionOf(m_parts->vault.nextUndo()).value_or(Action::none); }
Wallet::Action Wallet::nextRedo() const { return actionOf(m_parts->vault.nextRedo()).value_or(Action::none); }
Result<Wallet::Action> Wallet::undo(Instant now) { return actionOf(m_parts->vault.undo(now)); }
Result<Wallet::Action> Wallet::redo(Instant now) { return actionOf(m_parts->vault.redo(now)); }

Result<std::vector<Portfolio>> Wallet::portfolios() const { return m_parts->vault.portfolios(); }
Result<void> Wallet::savePortfolio(const Portfolio& portfolio, Instant now) { return m_parts->vault.savePortfolio(portfolio, now); }
Result<void> Wallet::removePortfolio(const std::string& id, Instant now) { return m_parts->vault.removePortfolio(id, now); }

Result<Person> Wallet::person() const { return m_parts->vault.person(); }
Result<void> Wallet::setPerson(const Person& person, Instant now) { return m_parts->vault.setPerson(person, now); }

Result<Evidence> Wallet::evidence() const { return m_parts->vault.evidence(); }

Result<void> Wallet::addEvidence(const Evidence& evidence, Instant now) {
    TRY_DO(m_parts->vault.addEvidence(evidence));
    std::vector<DocumentId> named;
    std::string last;
    for (const EvidenceDocument* const document : evidence.all()) {
        if (document->address == last) continue;
        last = document->address;
        BadgeQuery query;
        query.words = document->address;
        TRY(badges, m_parts->vault.list(query));
        for (const BadgeSummary& badge : badges) named.push_back(badge.id);
    }
    std::ranges::sort(named);
    named.erase(std::ranges::unique(named).begin(), named.end());
    for (const DocumentId& id : named)
        if (const auto again = verifyAgain(id, now); !again && again.error().code != ErrorCode::damaged) return std::unexpected(again.error());
    return {};
}

} // namespace lanyard
