#pragma once
#include "core/badge/badge.h"
#include "core/badge/evidence.h"
#include "core/badge/holdings.h"
#include "core/badge/own_statement.h"
#include "core/badge/person.h"
#include "core/badge/portfolio.h"
#include "core/badge/report.h"
#include "core/badge/skills.h"
#include "core/badge/summary.h"
#include "core/base/for_each.h"
#include "core/base/limits.h"
#include "core/base/work.h"
#include "core/verify/proof_material.h"
#include "core/verify/verify.h"
#include "core/wallet/lock.h"
#include "core/wallet/owner_question.h"
#include "core/wallet/safekeeping.h"
#include <filesystem>
#include <functional>
#include <memory>
#include <span>
#include <stop_token>
#include <string>
#include <vector>

namespace lanyard {

class Secret;

/// A file handed in: from disk, from the clipboard, dropped.
struct IncomingFile {
    std::string name;                          ///< shown in the report; never decides anything
    std::filesystem::path path;                ///< read if `content` is empty
    Bytes content;
};

/// How long before its end a badge is told as ending soon.
inline constexpr std::int64_t endsSoonSeconds = 60LL * 24 * 60 * 60;

/// What became of one file.
struct FileReceipt {
    struct Item {
        DocumentId id;
        LocalizedText title;
        bool alreadyThere = false; ///< the same bytes were in the vault (or its bin: then `inBin`)
        bool inBin = false;
        Verdict verdict = Verdict::undetermined;
        std::size_t earlier = 0;   ///< badges of the same achievement that are in the vault and were given before it
        bool hasNewer = false;     ///< one is in the vault that was given after it
        OwnerQuestion owner{};     ///< of a badge that is new and came by itself, not in a bundle
    };
    std::string name;
    std::vector<Item> badges;      ///< top badges; those inside wrappers are stored with them
    std::vector<Finding> findings; ///< what else the file was or held
};

/// What became of an import. Counts are of top badges.
struct Receipt {
    std::int64_t id = 0; ///< names the import for undo; 0 if nothing was stored
    std::vector<FileReceipt> files;
    std::size_t found = 0, added = 0, alreadyThere = 0;
    bool cancelled = false;
};

/// One badge with all that is known about it.
struct BadgeView {
    Badge badge;
    VerificationReport report;              ///< the newest; empty if never checked
    std::vector<VerificationReport> history; ///< earlier ones, newest first
    std::vector<BadgeSummary> inside;       ///< badges of a wrapper, endorsements
    std::vector<BadgeSummary> sameAchievement; ///< others that were given for the same achievement, newest first
    Bytes picture;                          ///< PNG, JPEG, SVG, … to show; empty: draw a stand-in
    std::vector<std::string> tags;
    std::string note;
    Instant receivedAt{};
    std::string receivedAs;                 ///< name of the received file
    std::optional<Instant> binnedAt;
};

/// The path of a badge: received, found, parsed, verified, kept. Strings the steps together over one vault.
/// One thread at a time; the clock is handed in with each call. Each operation that changes something is on disk when it returns.
/// Errors of the store, which every operation may have: locked (another process writes), damaged, ioError, outOfMemory; of those that
/// change something also readOnly and diskFull, and then nothing of it was done. Operations that name a badge: notFound.
class Wallet {
  public:
    /// Opens a vault or, if `create` and the file is absent or empty, makes one. What cannot be written is opened to read. What lies in the bin
    /// for 30 days is removed; badges that expired since they were last asked are asked again. What can be done with many badges at once is
    /// done by `each`.
    /// Errors: notFound, locked, notAVault, newerVersion, damaged (nothing can be found in it), readOnly (it must be written to be
    /// readable: after a crash, or an older version), noPermission, diskFull, ioError; of a sealed vault: sealed (neither passphrase nor words were
    /// handed in), wrongPassphrase (the words of another vault, too: then with the part "recovery words"), mistyped (the words, see
    /// checkRecoveryWords), sealLost (what wraps the key is damaged: only the recovery words open it), rolledBack (some pages are older than
    /// the file says).
    static Result<Wallet> open(const std::filesystem::path& file, bool create, Instant now, ForEach each = oneByOne, const Unlock& unlock = {},
                               const Sealing& sealing = {});
    Wallet(Wallet&&) noexcept;
    Wallet& operator=(Wallet&&) noexcept;
    ~Wallet();

    bool isReadOnly() const noexcept;
    const std::filesystem::path& file() const noexcept;
    /// Whether something could not be read since the vault was opened: lists then leave out what is broken and show the rest.
    bool damageSeen() const noexcept;
    /// What is broken, after reading every page and every document: seconds for a large vault.
    struct Damage {
        bool structure = false;          ///< the file itself is not sound
        std::vector<DocumentId> badges;  ///< whose bytes are no longer those that were received
    };
    Result<Damage> examine() const;

    /// Takes files in. Each file stands for itself: all of its badges are stored or, on an error, none of them. `told` (may be empty) is called
    /// with what became of a file when it is on disk, so "in" is only said of what is in; files are committed in batches. What was told stays
    /// in when an error ends the import. Of archives and mail the members that hold badges are kept, of all else the file.
    /// A bundle is taken in whole, as takeIn does: everything into a vault that holds nothing, badges and words into any other.
    /// A stop request ends it between files. Errors: only those of the store.
    Result<Receipt> receive(std::span<const IncomingFile> files, Instant now, const Progress& progress = {},
                            const std::function<void(const FileReceipt&)>& told = {}, std::stop_token stop = {});

    Result<std::vector<BadgeSummary>> list(const BadgeQuery& query) const;
    /// Badges that were given for one achievement, such as one and its renewals: two at least, newest first (core/store/vault.h).
    Result<std::vector<std::vector<DocumentId>>> renewals() const;
    /// Those of this badge's achievement, itself among them, newest first; empty if there is no other.
    Result<std::vector<BadgeSummary>> sameAchievement(const DocumentId& id) const;
    /// Badges whose validity ends within endsSoonSeconds, or ended after they came in, of which that was not told yet and no newer one holds on.
    Result<std::vector<DocumentId>> endsToTell(Instant now) const;
    Result<void> keepEndsTold(std::span<const DocumentId> ids, Instant now);
    Result<BadgeFacets> facets() const;
    /// The report is the newest kept one; if the badge's dates passed since, the answers as of `now`, which are not kept.
    Result<BadgeView> badge(const DocumentId& id, Instant now) const;
    /// The picture alone, for lists; empty if the badge has none inside.
    Result<Bytes> picture(const DocumentId& id) const;
    /// The document's exact bytes, and the received picture or file it came in.
    Result<Document> original(const DocumentId& id) const;
    /// What each embedded proof of the badge is checked with, in their order; empty if it has none. Costs as much as asking again.
    Result<std::vector<ProofMaterial>> proofMaterial(const DocumentId& id, Instant now) const;

    /// Asks the six questions again with the evidence and lists at hand and keeps the report. Reports that say the same as the last one
    /// only move its date. Of a badge inside another the whole document is asked.
    Result<VerificationReport> verifyAgain(const DocumentId& id, Instant now);
    /// The same of all that is not in the bin; how many badges were asked. A stop request ends it between badges.
    Result<std::size_t> verifyAllAgain(Instant now, const Progress& progress = {}, std::stop_token stop = {});

    Result<void> setTags(const DocumentId& id, const std::vector<std::string>& tags, Instant now);
    Result<void> setNote(const DocumentId& id, const std::string& note, Instant now);

    /// To the bin and back. What lies in the bin for 30 days is removed when the vault is opened.
    Result<void> bin(std::span<const DocumentId> ids, Instant now);
    Result<void> restore(std::span<const DocumentId> ids, Instant now);

    /// Undo of what a person did last, at most 200 changes; kept over restarts. An import that is undone lies in the bin. A name for the menu
    /// comes from `nextUndo`.
    enum class Action : std::uint8_t { none, import, bin, restore, tags, note, portfolio, person, statement, merge };
    Action nextUndo() const;
    Action nextRedo() const;
    Result<Action> undo(Instant now);
    Result<Action> redo(Instant now);

    Result<std::vector<Portfolio>> portfolios() const;
    /// Badges that are not in the vault are left out. Errors: missingMember (no id).
    Result<void> savePortfolio(const Portfolio& portfolio, Instant now);
    Result<void> removePortfolio(const std::string& id, Instant now);

    /// What the person says of themselves, in their order; with `words` those in whose texts every word stands. Each change can be undone.
    Result<std::vector<OwnStatement>> statements(const std::string& words = {}) const;
    /// Makes a statement, behind the others, or changes it where it stands. Badges and papers that are not in the vault are left out.
    /// Errors: missingMember (no id), limitReached (core/badge/own_statement.h).
    Result<void> saveStatement(const OwnStatement& statement, Instant now);
    Result<void> removeStatement(const std::string& id, Instant now); ///< Errors: notFound
    /// Puts a statement in front of another one; behind all others if `before` is empty. Errors: notFound (either).
    Result<void> moveStatement(const std::string& id, const std::string& before, Instant now);
    /// Keeps a file's bytes exactly, whatever it is, and adds it behind the statement's papers. Errors: notFound (the statement, the
    /// file), noPermission, limitReached (core/badge/own_statement.h).
    Result<void> attachPaper(const std::string& statement, const IncomingFile& file, Instant now);
    Result<Bytes> paper(const DocumentId& id) const; ///< as it was attached. Errors: notFound, damaged
    /// The skills that the badges name and the person states, with what stands behind each (core/badge/skills.h); badges in the bin left out, newest
    /// first. Reads every document: about a second for a thousand. A stop request ends it with what was read until then.
    Result<std::vector<Skill>> skills(const Progress& progress = {}, std::stop_token stop = {}) const;

    Result<Person> person() const;
    Result<void> setPerson(const Person& person, Instant now);

    /// Whether the vault is sealed with a passphrase. While a sealed one is open, the process leaves no core dumps.
    bool isSealed() const noexcept;
    /// Seals an open vault: made anew beside it, checked by opening it, put in its place in one step; then the clear file, and those kept beside it from
    /// before a migration or as dated backups, are overwritten and removed. On an error the vault is what it was. Copies elsewhere are the caller's.
    /// Errors beside the store's: wrongType (it is sealed already), keyUnusable (an empty passphrase), limitReached (cost).
    Result<void> seal(ByteView passphrase, Instant now, const Sealing& sealing = {});
    /// Back to a vault that everybody can open, in the same steps. Errors: wrongType (it is open already).
    Result<void> unseal(Instant now);
    /// Only the header is written. The recovery words stay the same.
    /// Errors: wrongType (an open vault), wrongPassphrase (the old one), keyUnusable (an empty new one), readOnly, limitReached (cost).
    Result<void> changePassphrase(ByteView old, ByteView fresh, const Sealing& sealing = {});
    /// A new passphrase for a vault that was opened by its recovery words, and then a sound header again. Errors: as changePassphrase.
    Result<void> setPassphrase(ByteView fresh, Instant now, const Sealing& sealing = {});
    /// The vault's key as `recoverySheetWords` words of five letters with hyphens between, to be printed: who has them has the vault.
    /// Errors: wrongType (an open vault).
    Result<Secret> recoveryWordsToPrint() const;

    Result<Evidence> evidence() const;
    /// Keeps evidence, and asks again about every badge that names one of its addresses.
    Result<void> addEvidence(const Evidence& evidence, Instant now);

    /// Everything of the person as values, or these badges alone, without what is the person's own: for core/export/bundle.h. Takes as much
    /// memory as the vault has content.
    Result<Holdings> holdings(std::span<const DocumentId> only = {}) const;
    /// Takes in a bundle, open or sealed, and brings it together with what is here: nothing is lost on either side and nothing doubled. One
    /// change, but for reports and evidence, which are only added to. Where it cannot be read, receive() still finds the originals in it.
    /// Errors beside the store's: notFound (no bundle), newerVersion, malformed, duplicateMember, truncated, limitReached, encrypted, badChecksum;
    /// sealed (it is, and there is no passphrase), wrongPassphrase; cancelled. Nothing was taken in then.
    Result<TakenIn> takeIn(ByteView file, ByteView passphrase, TakeIn how, Instant now, const Progress& progress = {}, std::stop_token stop = {});

    /// Makes a dated copy beside the vault and drops old ones (the newest 5 stay, and one of each of 4 weeks and 6 months before); nothing if
    /// nothing was changed since the newest. What bears a date was opened and held against the vault. A sealed vault gives a sealed copy.
    /// Errors beside the store's: damaged (no copy is made of what is not sound, and none is dropped).
    Result<std::optional<Backup>> backUp(Instant now);
    /// Puts a backup in place of what is here, in one step. What is here is backed up before, so that this can be taken back the same way.
    /// Errors beside the store's: damaged (the backup, or this vault), notAVault, newerVersion. Nothing has changed then.
    Result<void> restoreFrom(const std::filesystem::path& backup, Instant now);

  private:
    struct Parts;
    explicit Wallet(std::unique_ptr<Parts> parts);
    std::unique_ptr<Parts> m_parts;
};

} // namespace lanyard
