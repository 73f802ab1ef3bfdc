#pragma once
#include "core/badge/badge.h"
#include "core/badge/evidence.h"
#include "core/badge/own_statement.h"
#include "core/badge/person.h"
#include "core/badge/portfolio.h"
#include "core/badge/report.h"
#include "core/badge/summary.h"
#include "core/base/bytes.h"
#include "core/base/instant.h"
#include "core/base/result.h"
#include "core/crypto/random.h"
#include "core/crypto/scrypt.h"
#include "core/crypto/secret.h"
#include "core/store/durability.h"
#include "core/store/holdings_parts.h"
#include "core/store/vault_backup.h"
#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace lanyard {

class Database;
class Transaction;
struct SealKey;

/// Where the clear file of a vault lies while it is sealed, from the step that puts the sealed one in its place until it is overwritten.
std::filesystem::path clearLeftover(const std::filesystem::path& vault);

/// Whether the file is a sealed vault, sound or not; an absent one is none. Errors: those of the file system.
Result<bool> isSealedVault(const std::filesystem::path& file, const std::string& vfs = {});

struct VaultOptions {
    bool create = false;          ///< makes the vault if the file is absent or empty
    bool readOnly = false;        ///< opens without writing anything
    std::string vfs{};              ///< SQLite's name of the file system layer; empty: the system's own
    int busyMilliseconds = 4'000; ///< how long a lock of another process is waited for
    Durability durability = Durability::extra;
    ByteView passphrase{};  ///< opens a sealed vault, and seals one that is made; borrowed for the call, as is the next
    ByteView recoveryKey{}; ///< the vault's key itself, of recoveryKeyBytes; taken before the passphrase. A vault that is made sealed has it
    bool evenRolledBack = false;         ///< opens a sealed vault, to read, of which some pages are older than the file says: for repair
    RandomSource random = systemRandom;  ///< of a vault that is made sealed
    ScryptCost cost{};                   ///< of a vault that is made sealed
};

/// How long what was put into the bin stays there.
inline constexpr std::int64_t binSeconds = 30LL * 24 * 60 * 60;
/// How many changes can be undone.
inline constexpr int keptChanges = 200;

/// What a person did and can undo.
enum class ChangeKind : std::uint8_t { import, bin, restore, tags, note, portfolio, person, statement, merge };

/// A badge to be kept, with what was made of it. Borrows everything.
struct BadgeToKeep {
    const Badge& badge;               ///< its source's bytes are what is kept; `parent` names the badge it stands in
    const VerificationReport& report;
    std::string_view texts;           ///< every text of the badge for searching, one a line
    ByteView picture;                 ///< to show; may be empty
};

/// A received file to be kept, with the badges in it, wrappers before what is inside them. Borrows everything.
struct FileToKeep {
    std::string_view name;
    ByteView bytes;
    bool keepBytes = true; ///< false: only name, length and hash are kept of the file itself (archives and mail: what is in them is kept)
    std::span<const BadgeToKeep> badges;
};

/// What became of a badge that stands by itself in a file.
struct Kept {
    enum class How : std::uint8_t { added, alreadyThere, alreadyInBin };
    DocumentId id;
    How how{};
    Verdict verdict{}; ///< as the vault has it
};


/// What the vault knows of a badge beside its document.
struct BadgeRecord {
    Relation relation = Relation::none;
    DocumentId parent;
    std::vector<VerificationReport> reports; ///< newest first; empty if it was never checked
    std::vector<std::string> tags;           ///< sorted
    std::string note;
    Instant receivedAt{};
    std::string receivedAs;
    std::optional<Instant> binnedAt;
};

/// What is broken in a vault.
struct Damage {
    bool structure = false;               ///< SQLite's own check found something
    std::vector<DocumentId> badges;       ///< whose bytes are not those that were received, or cannot be read
    bool none() const noexcept { return !structure && badges.empty(); }
};

/// The vault: one SQLite file, described table by table in core/store/FORMAT.md. Typed operations; each that writes is one transaction
/// that is on disk, synced, when it returns without an error, and of which nothing is there when it returns with one.
/// One thread at a time; moves, but does not copy.
/// Errors of every operation: locked (another process writes and did not end within busyMilliseconds; at part "file lock" when the place has no
/// working file locks), damaged, ioError, outOfMemory; of those that write also readOnly, diskFull, and notFound when the file was moved
/// or removed meanwhile. Operations that name a badge: notFound.
class Vault {
  public:
    /// Opens a vault; what lies in the bin longer than binSeconds is removed. A file, folder or medium that cannot be written is opened to read.
    /// An older version is migrated (core/store/migrations.h).
    /// Errors: notFound; notAVault (another kind of file, a folder, an empty file without `create`); newerVersion; damaged (what is needed to
    /// find anything in it cannot be read); readOnly (it must be written to be readable: an older version, or an interrupted write that has
    /// to be taken back); noPermission; locked; diskFull; ioError; outOfMemory.
    static Result<Vault> open(const std::filesystem::path& file, const VaultOptions& options, Instant now);
    Vault(Vault&&) noexcept;
    Vault& operator=(Vault&&) noexcept;
    ~Vault();

    const std::filesystem::path& file() const noexcept { return m_file; }
    bool isReadOnly() const noexcept { return m_readOnly; }
    /// Whether a list had to leave out what could not be read, since the vault was opened.
    bool damageSeen() const noexcept { return m_damageSeen; }
    /// Reads every page and every document: seconds for a large vault. Errors: only locked, outOfMemory.
    Result<Damage> examine() const;

    /// Whether the file is sealed: core/store/SEALED.md.
    bool isSealed() const noexcept;
    /// Seals an open vault with `options.passphrase`: written anew beside it (NAME.new), read from end to end, put in its place in one step; then the clear
    /// file is overwritten and removed (NAME.unsealed until then; what a crash leaves of it the next open() removes), and so are the clear
    /// copies from before a migration. On an error nothing has changed, but for one after the step, when the vault cannot be opened again: it is then
    /// sealed; dated backups in the clear are removed, too (core/store/vault_backup.h), and so are the damaged
    /// files of repairs that still begin as a database in the clear. `options` are for opening it again, too. Errors: wrongType (sealed already), keyUnusable (no passphrase), limitReached (cost).
    Result<void> seal(const VaultOptions& options, Instant now);
    /// The way back, in the same steps. Errors: wrongType (not sealed).
    Result<void> unseal(const VaultOptions& options, Instant now);
    /// Writes both header copies, one after the other, and nothing else: killed in between, the old and the new passphrase open the vault, and the next
    /// opening lets only the one stay that it was opened with. The vault's key, and with it the recovery words, stay.
    /// Errors: wrongType (not sealed), wrongPassphrase (the old one), keyUnusable (an empty one), sealLost (there is no old one), limitReached (cost).
    Result<void> changePassphrase(ByteView old, ByteView fresh, const ScryptCost& cost = {}, const RandomSource& random = systemRandom);
    /// The same without asking for the old one: after opening with the recovery key. A vault whose header was lost has one again, and can be
    /// written once it is opened anew.
    Result<void> setPassphrase(ByteView fresh, const ScryptCost& cost = {}, const RandomSource& random = systemRandom);
    /// The vault's key: who has it has the vault. Errors: wrongType (not sealed).
    Result<Secret> recoveryKey() const;

    /// One import. Files are added one by one; none of them is in before commit() returns, which may be called after any number of
    /// them and again after the next. Gone without commit, what was added since the last one is gone too.
    class Import {
      public:
        Import(Import&&) noexcept;
        ~Import();
        /// All of the file's badges or, on an error, none of them; after diskFull, ioError, outOfMemory, damaged and locked nothing since the
        /// last commit is left to be committed. Gives the badges that stand by themselves, in order.
        Result<std::vector<Kept>> add(const FileToKeep& file);
        Result<void> commit();
        std::size_t waitingBytes() const noexcept; ///< added since the last commit, about
        std::int64_t id() const noexcept;          ///< 0 until something new was added

      private:
        friend class Vault;
        struct State;
        explicit Import(std::unique_ptr<State> state);
        std::unique_ptr<State> m_state;
    };
    Import beginImport(Instant now);

    /// Whether a badge of this document is kept, inside another or in the bin included.
    Result<bool> holds(const DocumentId& id) const;
    Result<std::vector<BadgeSummary>> list(const BadgeQuery& query) const;
    /// Badges that expired between their last answers and `now`, those in the bin left out.
    Result<std::vector<DocumentId>> expiredSinceChecked(Instant now) const;
    Result<BadgeFacets> facets() const;
    /// One badge as a list shows it; in the bin or inside another, too.
    Result<BadgeSummary> summary(const DocumentId& id) const;

    /// Badges that were given for one achievement (core/badge/achievement_key.h), two at least; what lies in the bin or stands in another badge left
    /// out. The one given last in front; of equal dates the one that came last.
    Result<std::vector<std::vector<DocumentId>>> renewals() const;
    /// Those of this badge's achievement in the same order, itself among them unless it is in the bin; empty if it stands alone for want of a key.
    struct Given {
        DocumentId id;
        std::optional<Instant> issuedAt;
    };
    Result<std::vector<Given>> sameAchievement(const DocumentId& id) const;
    /// Badges that an older version kept without a key, and their keys, which make them part of the above.
    Result<std::vector<DocumentId>> withoutAchievementKey() const;
    struct AchievementKey {
        DocumentId id;
        std::string key;
    };
    Result<void> keepAchievementKeys(std::span<const AchievementKey> keys);
    /// Badges to be told about: their validity ends within so many seconds, or ended after they came in, and that was not told yet. Soonest first;
    /// not those of which a newer one is valid for longer.
    Result<std::vector<DocumentId>> endsToTell(Instant now, std::int64_t ahead) const;
    Result<void> keepEndsTold(std::span<const DocumentId> ids, Instant now);
    Result<BadgeRecord> record(const DocumentId& id) const;
    /// The badges inside a wrapper and the endorsements of a badge, in the document's order.
    Result<std::vector<BadgeSummary>> inside(const DocumentId& id) const;
    /// The badge that stands by itself, in whose document this one stands: itself, if it came by itself.
    Result<DocumentId> outermost(const DocumentId& id) const;
    /// The exact bytes, with the picture or file they came in. Errors: damaged if the bytes are not those that were received.
    Result<Document> document(const DocumentId& id) const;
    Result<Bytes> picture(const DocumentId& id) const;
    /// The received files as they were, name and bytes, of which this badge came; without bytes where only the hash is kept.
    struct ReceivedCopy {
        std::string name;
        Bytes bytes;
        Instant at{};
    };
    Result<std::vector<ReceivedCopy>> receivedFiles(const DocumentId& id) const;

    /// New answers about badges, all in one transaction. A report that says the same as the newest one only moves its date. A picture is
    /// kept if the badge had none, title and issuer's name if the badge was without: evidence may have brought them.
    struct Answered {
        DocumentId id;
        const VerificationReport& report;
        ByteView picture;
        const Badge& badge;
    };
    Result<void> saveReports(std::span<const Answered> answers);

    Result<void> setTags(const DocumentId& id, const std::vector<std::string>& tags, Instant now);
    Result<void> setNote(const DocumentId& id, const std::string& note, Instant now);
    Result<void> bin(std::span<const DocumentId> ids, Instant now);
    Result<void> restore(std::span<const DocumentId> ids, Instant now);

    Result<std::vector<Portfolio>> portfolios() const; ///< by name
    Result<void> savePortfolio(const Portfolio& portfolio, Instant now); ///< badges that are not in the vault are left out
    Result<void> removePortfolio(const std::string& id, Instant now);

    /// A person's statements, in their order. Those that cannot be read are left out, and damageSeen() tells.
    Result<std::vector<OwnStatement>> statements() const;
    /// The same, of those in whose texts every one of the words stands, found as in a search for badges.
    Result<std::vector<OwnStatement>> statementsWith(const std::string& words) const;
    /// Makes a statement, behind the others, or changes it where it stands. Badges that are not in the vault and papers whose bytes are not are left
    /// out. Errors: missingMember (no id), limitReached (mostStatements, mostStatementBytes, mostPapers).
    Result<void> saveStatement(const OwnStatement& statement, Instant now);
    Result<void> removeStatement(const std::string& id, Instant now); ///< Errors: notFound
    /// Puts a statement in front of another one; behind all others if `before` is empty. Errors: notFound (either).
    Result<void> moveStatement(const std::string& id, const std::string& before, Instant now);
    /// Keeps a paper's bytes exactly as they are and adds it behind the statement's others; one that is attached already is not added again.
    /// `mediaType`: as recognised by the bytes. Errors: notFound, limitReached (mostPaperBytes, mostPapers, mostStatementBytes).
    Result<void> attachPaper(const std::string& statement, const std::string& name, std::string_view mediaType, ByteView bytes, Instant now);
    /// A paper's exact bytes. Errors: notFound; damaged if they are not those that were attached.
    Result<Bytes> paper(const DocumentId& id) const;

    Result<Person> person() const;
    Result<void> setPerson(const Person& person, Instant now);

    /// The changes a person made, newest first, are kept over restarts, at most keptChanges. A new change forgets those that were undone.
    /// Undoing an import puts its new badges into the bin.
    Result<std::optional<ChangeKind>> nextUndo() const;
    Result<std::optional<ChangeKind>> nextRedo() const;
    Result<std::optional<ChangeKind>> undo(Instant now);
    Result<std::optional<ChangeKind>> redo(Instant now);

    /// Everything in it, as values; of a damaged vault, if asked to, what can be read. Takes as much memory as the vault has content.
    /// Errors: damaged, unless `wanted.lost` is given.
    Result<Holdings> holdings(const HoldingsWanted& wanted = {}) const;
    /// Brings what somebody kept elsewhere together with what is here (core/store/merge_rules.h): documents by their hash, nothing is lost on
    /// either side and nothing doubled. One change, taken back by one undo, but for reports and evidence, which are only added to. Merging the
    /// same again changes nothing. Answers asked now (`given.badges`) stand before those that come in.
    Result<Merged> merge(const ToMerge& given, Instant now);

    /// Makes a dated copy (core/store/vault_backup.h) and drops those that are not kept; nothing if the newest copy says the same. The copy is
    /// written beside its place, opened, held against the vault by counts and hashes, and then named: what bears a date was sound. A sealed vault
    /// gives a sealed copy, and copies in the clear from before it was sealed are overwritten. Errors beside those of writing: damaged (no copy is
    /// made of what is not sound, and none is dropped).
    Result<std::optional<VaultBackup>> backUp(Instant now, const BackupsKept& kept = {}) const;
    /// Puts what a backup holds in place of what is here, in one step; what is here is backed up before. `reopening` opens it again; a sealed
    /// backup needs this vault's key. Errors beside the store's: damaged (the backup, or this vault; nothing has changed), notAVault, newerVersion.
    Result<void> restoreFrom(const std::filesystem::path& backup, const VaultOptions& reopening, Instant now);

    Result<Evidence> evidence() const;
    /// What is there already (same address, moment, status and content) is not kept twice.
    Result<void> addEvidence(const Evidence& evidence);

  private:
    Vault(std::filesystem::path file, std::unique_ptr<Database> database);
    Result<void> removeLongBinned(Instant now);
    Result<void> replaceBy(const SealKey* key, const VaultOptions& reopening, Instant now);

    std::filesystem::path m_file;
    std::unique_ptr<Database> m_database;
    bool m_readOnly = false;
    mutable bool m_damageSeen = false;
};

} // namespace lanyard
