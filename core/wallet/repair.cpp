#include "core/base/file.h"
#include "core/crypto/secret.h"
#include "core/store/vault.h"
#include "core/verify/known_contexts.h"
#include "core/wallet/bundle_arrival.h"
#include "core/wallet/safekeeping.h"
#include "core/wallet/sealing.h"
#include <algorithm>
#include <limits>

namespace lanyard {
namespace {

namespace fs = std::filesystem;

constexpr auto anySize = std::numeric_limits<std::size_t>::max() / 2;

fs::path withEnding(fs::path path, const std::string& ending) {
    path += ending;
    return path;
}

/// Copies a file whole, synced, if it is there.
Result<void> copyFile(const fs::path& from, const fs::path& to) {
    const auto bytes = readFile(from, anySize);
    if (!bytes && bytes.error().code == ErrorCode::notFound) return {};
    if (!bytes) return std::unexpected(bytes.error());
    return writeFileAtomically(to, *bytes);
}

/// A file beside the vault that is overwritten and removed with the object, with its journal, unless it was moved away.
class WorkFile {
  public:
    static Result<WorkFile> make(const fs::path& vault, const char* ending) {
        WorkFile file(withEnding(vault, ending));
        TRY_DO(file.erase()); // of an attempt that was interrupted
        return file;
    }
    WorkFile(WorkFile&& other) noexcept : m_path(std::move(other.m_path)) { other.m_path.clear(); }
    WorkFile& operator=(WorkFile&&) = delete;
    ~WorkFile() {
        if (!m_path.empty()) (void)erase();
    }
    const fs::path& path() const noexcept { return m_path; }
    fs::path journal() const { return withEnding(m_path, "-journal"); }

  private:
    explicit WorkFile(fs::path path) : m_path(std::move(path)) {}
    Result<void> erase() const {
        TRY_DO(eraseFile(journal()));
        return eraseFile(m_path);
    }
    fs::path m_path;
};

/// Whether a vault that cannot be opened for this reason can be saved in part, or from its backup.
bool isDamage(const Error& error) noexcept {
    return error.code == ErrorCode::damaged || error.code == ErrorCode::rolledBack || error.code == ErrorCode::sealLost;
}

/// The newest backup that is sound.
struct SoundBackup {
    Backup backup;
    Holdings holdings;
    Secret key; ///< if it is sealed
};
/// The vault's key; empty if it is not sealed.
Secret keyOf(const Vault& vault) {
    auto key = vault.recoveryKey();
    return key ? *std::move(key) : Secret();
}

std::optional<SoundBackup> newestSound(const fs::path& vault, VaultOptions options, Instant now) {
    options.create = false;
    options.readOnly = true;
    for (const Backup& backup : backupsOf(vault)) {
        const auto opened = Vault::open(backup.file, options, now);
        if (!opened) continue;
        const auto damage = opened->examine();
        if (!damage || !damage->none()) continue;
        if (auto holdings = opened->holdings()) return SoundBackup{backup, std::move(*holdings), keyOf(*opened)};
    }
    return std::nullopt;
}

LostThing::Kind kindOf(LostPiece::Kind kind) noexcept {
    switch (kind) {
    case LostPiece::Kind::list: return LostThing::Kind::unknown;
    case LostPiece::Kind::badge: return LostThing::Kind::badge;
    case LostPiece::Kind::reports: return LostThing::Kind::answers;
    case LostPiece::Kind::words: return LostThing::Kind::words;
    case LostPiece::Kind::file: return LostThing::Kind::file;
    case LostPiece::Kind::portfolio: return LostThing::Kind::portfolio;
    case LostPiece::Kind::statement: return LostThing::Kind::statement;
    case LostPiece::Kind::evidence: return LostThing::Kind::evidence;
    case LostPiece::Kind::person: return LostThing::Kind::person;
    }
    return LostThing::Kind::unknown;
}

/// What of the lost pieces is not there now.
Result<std::vector<LostThing>> stillLost(const Vault& fresh, const std::vector<LostPiece>& pieces, const std::optional<SoundBackup>& backup) {
    std::vector<LostThing> lost;
    for (const LostPiece& piece : pieces) {
        if (piece.kind == LostPiece::Kind::badge && !piece.id.empty()) {
            TRY(saved, fresh.holds(piece.id));
            if (saved) continue;
        }
        const auto hasPaper = [&](const std::vector<HeldPaper>& papers) { return std::ranges::any_of(papers, [&](const HeldPaper& paper) { return paper.id == piece.id; }); };
        if (backup && !piece.id.empty() && (hasPaper(backup->holdings.portfolios) || hasPaper(backup->holdings.statements))) continue;
        LostThing thing{kindOf(piece.kind), piece.name};
        if (std::ranges::find(lost, thing) == lost.end()) lost.push_back(std::move(thing));
    }
    std::ranges::stable_sort(lost, [](const LostThing& a, const LostThing& b) { return std::pair(a.kind, std::string_view(a.name)) < std::pair(b.kind, std::string_view(b.name)); });
    return lost;
}

Result<void> takeIn(Vault& fresh, const Holdings& holdings, Instant now) {
    const KnownContexts contexts;
    TRY(circumstances, circumstancesOf(fresh, contexts));
    TRY_DO(takeInHoldings(fresh, holdings, TakeIn::everything, circumstances, now, oneByOne));
    return {};
}

/// The first name that is free.
fs::path keptName(const fs::path& vault) {
    for (int number = 1;; ++number) {
        fs::path name = withEnding(vault, ".damaged-" + std::to_string(number));
        std::error_code ignored;
        if (!fs::exists(fs::symlink_status(name, ignored))) return name;
    }
}

} // namespace

Result<Repaired> repairVault(const fs::path& vault, Instant now, const Unlock& unlock) {
    TRY(key, recoveryKeyOf(unlock));
    VaultOptions options;
    options.passphrase = unlock.passphrase;
    options.recoveryKey = key;
    options.evenRolledBack = true;

    // What can be read, from a copy: an interrupted write is taken back in it, and the damaged file stays as it is.
    TRY(copy, WorkFile::make(vault, ".repairing"));
    {
        TRY(bytes, readFile(vault, anySize));
        TRY_DO(writeFileAtomically(copy.path(), bytes));
        TRY_DO(copyFile(withEnding(vault, "-journal"), copy.journal()));
    }
    std::vector<LostPiece> pieces;
    std::optional<Holdings> saved;
    Secret own; // the vault's key, so that the recovery words and the backups still fit
    TRY(wasSealed, isSealedVault(copy.path()));
    {
        const auto broken = Vault::open(copy.path(), options, now);
        if (!broken && !isDamage(broken.error())) return std::unexpected(broken.error());
        if (wasSealed && unlock.passphrase.empty()) return fail(ErrorCode::sealed); // what is made anew must be sealed with something
        if (broken) {
            own = keyOf(*broken);
            auto read = broken->holdings({{}, &pieces});
            if (read) saved = std::move(*read);
            if (!read && !isDamage(read.error()) && read.error().code != ErrorCode::notAVault) return std::unexpected(read.error());
        }
    }
    std::optional<SoundBackup> backup = newestSound(vault, options, now);
    if (!saved && !backup) return fail(ErrorCode::damaged);
    if (backup && own.empty()) own = std::move(backup->key);
    const bool seals = wasSealed || !own.empty();
    if (seals && unlock.passphrase.empty()) return fail(ErrorCode::sealed);
    if (!saved) pieces.push_back({LostPiece::Kind::list, {}, {}});

    Repaired repaired;
    TRY(made, WorkFile::make(vault, ".repaired"));
    {
        VaultOptions create = options;
        create.create = true;
        create.recoveryKey = own;
        if (!seals) create.passphrase = {};
        TRY(fresh, Vault::open(made.path(), create, now));
        if (backup) TRY_DO(takeIn(fresh, backup->holdings, now));
        if (saved) TRY_DO(takeIn(fresh, *saved, now));
        TRY(holdings, fresh.holdings());
        TRY(damage, fresh.examine());
        if (!damage.none()) return fail(ErrorCode::damaged);
        const auto savedOne = [&](const HeldBadge& badge) { return saved && saved->contents.contains(badge.id); };
        repaired.badges = std::size_t(std::ranges::count_if(holdings.badges, [](const HeldBadge& badge) { return badge.received; }));
        repaired.fromBackup = std::size_t(std::ranges::count_if(holdings.badges, [&](const HeldBadge& badge) { return badge.received && !savedOne(badge); }));
        if (backup) repaired.backupOf = backup->backup.madeAt;
        TRY(lost, stillLost(fresh, pieces, backup));
        repaired.lost = std::move(lost);
    }
    repaired.kept = keptName(vault);
    TRY_DO(copyFile(vault, repaired.kept));
    // The journal goes first: beside the new file it would be taken for one of its own.
    TRY_DO(copyFile(withEnding(vault, "-journal"), withEnding(repaired.kept, "-journal")));
    TRY_DO(eraseFile(withEnding(vault, "-journal")));
    TRY_DO(moveFile(made.path(), vault));
    return repaired;
}

} // namespace lanyard
