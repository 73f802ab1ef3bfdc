#include "core/wallet/wallet.h"
#include "core/base/file.h"
#include "core/container/recognise.h"
#include "core/import/import.h"
#include "core/parse/parse.h"
#include "core/store/vault.h"
#include "core/wallet/linked_words.h"
#include "core/wallet/picture.h"
#include "core/wallet/search_texts.h"
#include <algorithm>
#include <optional>

namespace lanyard {
namespace {

// An import is committed after so many files or bytes: enough that the disk's sync costs little, little enough that a crash costs seconds.
constexpr std::size_t batchFiles = 100;
constexpr std::size_t batchBytes = 8U << 20U;
constexpr std::size_t batchReports = 100;

FindingCode findingOf(const Error& error) noexcept {
    if (error.code == ErrorCode::notFound) return FindingCode::fileNotFound;
    if (error.code == ErrorCode::noPermission) return FindingCode::noPermission;
    if (error.code == ErrorCode::limitReached) return FindingCode::tooLarge;
    return FindingCode::readingFailed;
}

/// Of these, what is inside is kept, and not the whole.
bool isArchive(ByteView file) noexcept {
    const FileKind kind = recognise(file);
    return kind == FileKind::zip || kind == FileKind::mail || kind == FileKind::mbox;
}

/// What a verification needs, owned.
struct Circumstances {
    Evidence evidence;
    Person person;
    std::vector<std::string> owners;

    VerifyWith at(Instant now, std::stop_token stop = {}) const { return {evidence, person.trust, owners, now, std::move(stop)}; }
};

Result<Circumstances> circumstancesOf(const Vault& vault) {
    TRY(evidence, vault.evidence());
    TRY(person, vault.person());
    Circumstances circumstances{std::move(evidence), std::move(person), {}};
    circumstances.owners = circumstances.person.addresses;
    if (!circumstances.person.name.empty()) circumstances.owners.push_back(circumstances.person.name);
    return circumstances;
}

/// The badges of a document, judged, with what is shown and searched of them.
struct Judged {
    std::vector<Badge> badges;
    std::vector<VerificationReport> reports;
    std::vector<Bytes> pictures;
};

Judged judged(const Document& document, const Evidence& evidence, const VerifyWith& with) {
    Judged all;
    all.badges = parseBadges(document);
    all.reports = verifyAll(all.badges, with);
    for (Badge& badge : all.badges) {
        badge = withLinkedWords(std::move(badge), evidence);
        all.pictures.push_back(pictureOf(badge, evidence));
    }
    return all;
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
    }
    return Wallet::Action::none;
}

Result<Wallet::Action> actionOf(const Result<std::optional<ChangeKind>>& kind) {
    if (!kind) return std::unexpected(kind.error());
    return actionOf(*kind);
}

} // namespace

struct Wallet::Parts {
    Vault vault;

    /// The document as found, with all badges in it: of a badge inside another the outermost document, since what is inside may lean on it.
    Result<Document> wholeDocument(const DocumentId& id) const {
        TRY(outermost, vault.outermost(id));
        return vault.document(outermost);
    }
};

Wallet::Wallet(std::unique_ptr<Parts> parts) : m_parts(std::move(parts)) {}
Wallet::Wallet(Wallet&&) noexcept = default;
Wallet& Wallet::operator=(Wallet&&) noexcept = default;
Wallet::~Wallet() = default;

Result<Wallet> Wallet::open(const std::filesystem::path& file, bool create, Instant now) {
    VaultOptions options;
    options.create = create;
    TRY(vault, Vault::open(file, options, now));
    Wallet wallet(std::make_unique<Parts>(Parts{std::move(vault)}));
    if (wallet.isReadOnly()) return wallet;
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
    Vault& vault = m_parts->vault;
    TRY(circumstances, circumstancesOf(vault));
    const VerifyWith with = circumstances.at(now);
    const ImportLimits limits;
    Vault::Import import = vault.beginImport(now);
    Receipt receipt;
    std::size_t committed = 0; // files of the receipt that are on disk

    const auto commit = [&]() -> Result<void> {
        TRY_DO(import.commit());
        for (; committed < receipt.files.size(); ++committed)
            if (told) told(receipt.files[committed]);
        return {};
    };

    for (std::size_t i = 0; i < files.size(); ++i) {
        if (stop.stop_requested()) {
            receipt.cancelled = true;
            break;
        }
        const IncomingFile& incoming = files[i];
        FileReceipt file{incoming.name, {}, {}};
        Bytes read;
        ByteView content = incoming.content;
        if (content.empty() && !incoming.path.empty()) {
            auto bytes = readFile(incoming.path, limits.fileBytes);
            if (bytes) {
                read = std::move(*bytes);
                content = read;
            } else {
                file.findings.push_back({findingOf(bytes.error()), {}, {}, bytes.error().where});
            }
        }

        if (file.findings.empty()) {
            Found found = findDocuments(content, incoming.name, limits, stop);
            if (stop.stop_requested()) { // perhaps not all was found: all of a file or nothing
                receipt.cancelled = true;
                break;
            }
            file.findings = std::move(found.findings);

            std::vector<Judged> documents;
            for (const Document& document : found.documents) {
                TRY(known, vault.holds(document.id));
                if (known) // nothing is asked again of what is there; its title is still told
                    documents.push_back({parseBadges(document), {}, {}});
                else
                    documents.push_back(judged(document, circumstances.evidence, with));
            }
            std::vector<BadgeToKeep> keep;
            std::vector<std::string> texts;
            std::size_t count = 0;
            for (const Judged& document : documents) count += document.badges.size();
            keep.reserve(count);
            texts.reserve(count); // the views below stay valid
            static const VerificationReport unasked;
            for (const Judged& document : documents)
                for (std::size_t b = 0; b < document.badges.size(); ++b) {
                    const bool asked = b < document.reports.size();
                    texts.push_back(asked ? searchTexts(document.badges[b]) : std::string());
                    keep.push_back({document.badges[b], asked ? document.reports[b] : unasked, texts.back(),
                                    asked ? ByteView(document.pictures[b]) : ByteView()});
                }

            auto kept = import.add({incoming.name, content, !isArchive(content), keep});
            if (!kept && kept.error().code == ErrorCode::limitReached) {
                file.findings.push_back({FindingCode::tooLarge, {}, {}, {}});
            } else if (!kept) {
                return std::unexpected(kept.error());
            } else {
                for (const Kept& one : *kept) {
                    const auto badge = std::ranges::find_if(keep, [&](const BadgeToKeep& k) { return k.badge.source.id == one.id; });
                    FileReceipt::Item item;
                    item.id = one.id;
                    if (badge != keep.end()) item.title = badge->badge.title();
                    item.alreadyThere = one.how != Kept::How::added;
                    item.inBin = one.how == Kept::How::alreadyInBin;
                    item.verdict = one.verdict;
                    ++receipt.found;
                    ++(item.alreadyThere ? receipt.alreadyThere : receipt.added);
                    file.badges.push_back(std::move(item));
                }
            }
        }
        receipt.files.push_back(std::move(file));
        if (receipt.files.size() - committed >= batchFiles || import.waitingBytes() >= batchBytes) TRY_DO(commit());
        if (progress) progress(i + 1, files.size());
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
    TRY(circumstances, circumstancesOf(vault));
    TRY(whole, m_parts->wholeDocument(id));
    std::vector<Badge> badges = parseBadges(whole);
    auto found = std::ranges::find(badges, id, [](const Badge& badge) { return badge.source.id; });
    if (found == badges.end()) { // an older version found it inside; read by itself it is the same bytes
        TRY(alone, vault.document(id));
        badges = parseBadges(alone);
        found = badges.begin();
    }
    const auto place = std::size_t(found - badges.begin());

    BadgeView view;
    view.history = std::move(record.reports);
    if (!view.history.empty() && isOutdated(badges[place], view.history.front(), now)) {
        view.report = verifyAll(badges, circumstances.at(now))[place];
    } else if (!view.history.empty()) {
        view.report = std::move(view.history.front());
        view.history.erase(view.history.begin());
    }
    view.badge = withLinkedWords(std::move(badges[place]), circumstances.evidence);
    view.badge.relation = record.relation;
    view.badge.parent = record.parent;
    TRY(inside, vault.inside(id));
    TRY(picture, vault.picture(id));
    view.inside = std::move(inside);
    view.picture = picture.empty() ? pictureOf(view.badge, circumstances.evidence) : std::move(picture);
    view.tags = std::move(record.tags);
    view.note = std::move(record.note);
    view.receivedAt = record.receivedAt;
    view.receivedAs = std::move(record.receivedAs);
    view.binnedAt = record.binnedAt;
    return view;
}

Result<VerificationReport> Wallet::verifyAgain(const DocumentId& id, Instant now) {
    Vault& vault = m_parts->vault;
    TRY(circumstances, circumstancesOf(vault));
    TRY(whole, m_parts->wholeDocument(id));
    const Judged document = judged(whole, circumstances.evidence, circumstances.at(now));
    std::vector<Vault::Answered> answers;
    const VerificationReport* asked = nullptr;
    for (std::size_t i = 0; i < document.badges.size(); ++i) {
        const DocumentId& inside = document.badges[i].source.id;
        TRY(known, vault.holds(inside));
        if (!known) continue;
        answers.push_back({inside, document.reports[i], document.pictures[i], document.badges[i]});
        if (inside == id) asked = &document.reports[i];
    }
    if (asked == nullptr) { // an older version found it inside
        TRY(alone, vault.document(id));
        const Judged itself = judged(alone, circumstances.evidence, circumstances.at(now));
        const std::vector<Vault::Answered> one{{id, itself.reports.front(), itself.pictures.front(), itself.badges.front()}};
        TRY_DO(vault.saveReports(one));
        return itself.reports.front();
    }
    TRY_DO(vault.saveReports(answers));
    return *asked;
}

Result<std::size_t> Wallet::verifyAllAgain(Instant now, const Progress& progress, std::stop_token stop) {
    Vault& vault = m_parts->vault;
    TRY(circumstances, circumstancesOf(vault));
    TRY(badges, vault.list({}));
    std::vector<Judged> waiting;
    std::size_t done = 0;
    const auto save = [&]() -> Result<void> {
        std::vector<Vault::Answered> answers;
        for (const Judged& document : waiting)
            for (std::size_t i = 0; i < document.badges.size(); ++i) {
                TRY(known, vault.holds(document.badges[i].source.id));
                if (known) answers.push_back({document.badges[i].source.id, document.reports[i], document.pictures[i], document.badges[i]});
            }
        TRY_DO(vault.saveReports(answers));
        waiting.clear();
        return {};
    };
    for (const BadgeSummary& badge : badges) {
        if (stop.stop_requested()) break;
        auto document = vault.document(badge.id);
        if (!document && document.error().code != ErrorCode::damaged) return std::unexpected(document.error());
        if (document) waiting.push_back(judged(*document, circumstances.evidence, circumstances.at(now)));
        if (waiting.size() >= batchReports) TRY_DO(save());
        ++done;
        if (progress) progress(done, badges.size());
    }
    TRY_DO(save());
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

JudgedFile judge(ByteView file, std::string_view name, const ImportLimits& limits, const VerifyWith& with) {
    JudgedFile all;
    Found found = findDocuments(file, name, limits, with.stop);
    all.findings = std::move(found.findings);
    for (const Document& document : found.documents) {
        Judged one = judged(document, with.evidence, with);
        for (std::size_t i = 0; i < one.badges.size(); ++i) all.badges.push_back({std::move(one.badges[i]), std::move(one.reports[i])});
    }
    return all;
}

} // namespace lanyard
