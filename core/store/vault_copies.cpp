#include "core/base/file.h"
#include "core/base/vault_mark.h"
#include "core/store/database.h"
#include "core/store/rows.h"
#include "core/store/schema.h"
#include "core/store/sealed_vfs.h"
#include "core/store/transaction.h"
#include "core/store/unlock.h"
#include "core/store/vault.h"
#include "core/store/vault_backup.h"
#include <system_error>
#include <vector>

namespace lanyard {
namespace {

namespace fs = std::filesystem;

fs::path withEnding(fs::path path, const char* ending) {
    path += ending;
    return path;
}

/// Removes what an interrupted attempt left.
Result<void> discard(const fs::path& made) {
    TRY_DO(eraseFile(withEnding(made, "-journal")));
    return eraseFile(made);
}

/// Counts and sums by which two copies of a vault are told apart: every change of a person, an import, a check makes one of them another.
Result<std::vector<std::int64_t>> countsOf(Database& database) {
    constexpr std::string_view questions[] = {
        "SELECT count(*) FROM content",          "SELECT count(*) FROM badge",         "SELECT count(*) FROM received",
        "SELECT count(*) FROM found",            "SELECT count(*) FROM inside",        "SELECT count(*) FROM tag",
        "SELECT count(*) FROM note",             "SELECT count(*) FROM evidence",      "SELECT count(*) FROM portfolio",
        "SELECT count(*) FROM statement",        "SELECT count(*) FROM person",        "SELECT count(*) FROM report",
        "SELECT coalesce(sum(at), 0) FROM report", "SELECT coalesce(max(id), 0) FROM change", "SELECT coalesce(sum(undone), 0) FROM change",
        "SELECT count(binned_at) FROM badge",    "SELECT count(*) FROM former",
    };
    std::vector<std::int64_t> counts;
    for (const std::string_view question : questions) {
        TRY(count, database.number(question));
        counts.push_back(count);
    }
    return counts;
}

/// Reads a copy from end to end: SQLite's own check, and every content against its hash.
Result<void> checkCopy(Database& copy) {
    {
        TRY(integrity, copy.prepare("PRAGMA integrity_check(1)"));
        TRY(row, integrity.step());
        if (row == Row::none || integrity.text(0) != "ok") return fail(ErrorCode::damaged);
    }
    TRY(contents, copy.prepare("SELECT id FROM content"));
    return contents.each([&]() -> Result<void> {
        TRY_DO(contentAt(copy, contents.integer(0)));
        return {};
    });
}

/// How a copy of an open vault is opened: with its key, if it is sealed.
class CopyOptions {
  public:
    explicit CopyOptions(const Database& database) {
        if (const SealedVfs* const seal = database.seal()) m_key.emplace(SealKey{seal->vaultKey().copy(), seal->wrap()});
    }
    Database::Options toWrite() const { return {.create = true, .seal = m_key ? &*m_key : nullptr}; }
    Database::Options toRead() const { return {.readOnly = true, .seal = m_key ? &*m_key : nullptr}; }
    bool isSealed() const noexcept { return m_key.has_value(); }

  private:
    std::optional<SealKey> m_key;
};

/// Makes `made` a checked copy of a database.
Result<void> copyChecked(Database& original, const fs::path& made, const CopyOptions& options) {
    const auto copied = [&]() -> Result<void> {
        TRY_DO(discard(made));
        TRY_DO(original.copyTo(made, options.toWrite()));
        std::error_code ignored; // on a file system without permissions there is nothing to narrow
        fs::permissions(made, fs::perms::owner_read | fs::perms::owner_write, ignored);
        TRY(copy, Database::open(made, options.toRead()));
        TRY_DO(checkCopy(copy));
        TRY(was, countsOf(original));
        TRY(is, countsOf(copy));
        return was == is ? Result<void>{} : Result<void>(fail(ErrorCode::locked)); // another program wrote in between
    }();
    if (!copied) (void)discard(made);
    return copied;
}

/// Whether the newest copy says what the vault says.
bool saysTheSame(Database& database, const VaultBackup& newest, const CopyOptions& options) {
    auto copy = Database::open(newest.file, options.toRead());
    if (!copy) return false;
    const auto was = countsOf(*copy), is = countsOf(database);
    return was && is && *was == *is;
}

} // namespace

Result<std::optional<VaultBackup>> Vault::backUp(Instant now, const BackupsKept& kept) const {
    const CopyOptions options(*m_database);
    if (options.isSealed())
        for (const VaultBackup& backup : vaultBackups(m_file)) {
            TRY(sealedToo, isSealedVault(backup.file));
            if (!sealedToo) TRY_DO(eraseFile(backup.file));
        }
    const std::vector<VaultBackup> before = vaultBackups(m_file);
    if (!before.empty() && saysTheSame(*m_database, before.front(), options)) return std::nullopt;

    const fs::path folder = backupFolderOf(m_file);
    std::error_code problem;
    if (fs::create_directory(folder, problem)) fs::permissions(folder, fs::perms::owner_all, problem);
    const fs::path made = folder / ".lanyard-backup.new";
    TRY_DO(copyChecked(*m_database, made, options));
    const VaultBackup backup{folder / backupName(now), now};
    TRY_DO(moveFile(made, backup.file));
    for (const VaultBackup& old : backupsToDrop(vaultBackups(m_file), kept)) TRY_DO(eraseFile(old.file));
    return backup;
}

Result<void> Vault::restoreFrom(const fs::path& backup, const VaultOptions& reopening, Instant now) {
    if (m_readOnly) return fail(ErrorCode::readOnly);
    const CopyOptions options(*m_database);
    const fs::path made = withEnding(m_file, ".new");
    {
        TRY(opened, Database::open(backup, options.toRead()));
        TRY(id, opened.number("PRAGMA application_id"));
        if (id != vaultApplicationId) return fail(ErrorCode::notAVault);
        TRY(version, opened.number("PRAGMA user_version"));
        if (version > schemaVersion) return fail(ErrorCode::newerVersion);
        if (version < 1) return fail(ErrorCode::damaged);
        TRY_DO(backUp(now));
        TRY_DO(discard(made));
        TRY_DO(opened.copyTo(made, options.toWrite()));
        TRY(copy, Database::open(made, options.toRead()));
        if (const auto sound = checkCopy(copy); !sound) {
            (void)discard(made);
            return sound;
        }
    }
    VaultOptions again = reopening;
    Secret key;
    if (isSealed()) {
        TRY(own, recoveryKey());
        key = std::move(own);
        again.recoveryKey = key;
    }
    {
        TRY(transaction, Transaction::begin(*m_database)); // nobody else writes while the file is changed
        TRY_DO(moveFile(made, m_file));
    }
    auto reopened = open(m_file, again, now);
    if (!reopened) return std::unexpected(reopened.error()); // this vault stays with the file that is no longer there, which is not written to
    *this = *std::move(reopened);
    return {};
}

} // namespace lanyard
