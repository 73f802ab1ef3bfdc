#include "core/store/vault.h"
#include "core/base/encoding.h"
#include "core/base/file.h"
#include "core/store/database.h"
#include "core/store/erase.h"
#include "core/store/migrations.h"
#include "core/store/rows.h"
#include "core/store/schema.h"
#include "core/store/search.h"
#include "core/store/sealed_vfs.h"
#include "core/store/transaction.h"
#include "core/store/unlock.h"
#include "core/store/vault_backup.h"
#include <algorithm>

namespace lanyard {
namespace {

constexpr std::int64_t headerLength = 100; // [SQLite file format 1.3] The database header
constexpr std::size_t applicationIdAt = 68;

/// Whether the header's application_id is a vault's, read past SQLite: it tells a vault whose header is damaged from another kind of file.
bool saysVault(const Database& database) {
    const Bytes header = database.rawBytes(0, std::size_t(headerLength));
    if (header.size() < applicationIdAt + 4) return false;
    std::uint32_t id = 0;
    for (std::size_t i = 0; i < 4; ++i) id = id << 8U | header[applicationIdAt + i];
    return id == std::uint32_t(vaultApplicationId);
}

/// The file as one is told about it: what SQLite does not take for a database, but names itself a vault, is a damaged vault.
Error told(const Database& database, Error error) {
    if (database.seal() != nullptr) return error; // its header said what it is
    if (error.code == ErrorCode::notAVault && saysVault(database)) error.code = ErrorCode::damaged;
    if (error.code == ErrorCode::damaged && !saysVault(database)) error.code = ErrorCode::notAVault;
    return error;
}

Result<void> create(Database& database, const std::filesystem::path& file) {
    std::error_code ignored; // on a file system without permissions there is nothing to narrow
    std::filesystem::permissions(file, std::filesystem::perms::owner_read | std::filesystem::perms::owner_write, ignored);
    TRY(transaction, Transaction::begin(database));
    TRY(version, database.number("PRAGMA user_version"));
    if (version != 0) return {}; // another process was faster
    TRY_DO(createSchema(database));
    return transaction.commit();
}

std::filesystem::path journalOf(std::filesystem::path file) {
    file += "-journal";
    return file;
}

/// Removes what lay in the clear beside a vault that is sealed now.
Result<void> eraseClearLeftovers(const std::filesystem::path& file) {
    TRY_DO(eraseFile(clearLeftover(file)));
    for (const Migration& step : everyMigration()) {
        const auto kept = keptBefore(file, step.to);
        TRY(sealedCopy, isSealedVault(kept));
        if (!sealedCopy) TRY_DO(eraseFile(kept));
    }
    for (const VaultBackup& backup : vaultBackups(file)) {
        TRY(sealedCopy, isSealedVault(backup.file));
        if (!sealedCopy) TRY_DO(eraseFile(backup.file));
    }
    for (const std::filesystem::path& left : leftByWork(file)) {
        TRY(clear, isClearDatabase(left));
        if (!clear) continue;
        TRY_DO(eraseFile(journalOf(left)));
        TRY_DO(eraseFile(left));
    }
    return {};
}

/// Whether a sealed vault's pages are those of its last commit; true of one in the clear.
bool pagesAreSound(const Database& database) {
    return database.seal() == nullptr || database.seal()->soundness() == SealedVfs::Soundness::sound;
}

/// Whether the vault can be written where it lies. A write-protected folder shows only when SQLite wants to make its journal there, so one
/// write is begun and taken back.
Result<bool> canBeWritten(Database& database) {
    if (database.isReadOnly()) return false;
    const auto tried = [&]() -> Result<void> {
        TRY(transaction, Transaction::begin(database));
        return database.execute(("PRAGMA user_version=" + std::to_string(schemaVersion)).c_str());
    }();
    if (tried) return true;
    switch (tried.error().code) {
    case ErrorCode::readOnly:
    case ErrorCode::noPermission:
    case ErrorCode::notFound: return false; // the journal's place
    case ErrorCode::outOfMemory: return std::unexpected(tried.error());
    default: return true; // a full disk, another writer: told when something is to be written
    }
}

} // namespace

Vault::Vault(std::filesystem::path file, std::unique_ptr<Database> database) : m_file(std::move(file)), m_database(std::move(database)) {}
Vault::Vault(Vault&&) noexcept = default;
Vault& Vault::operator=(Vault&&) noexcept = default;
Vault::~Vault() = default;

Result<Vault> Vault::open(const std::filesystem::path& file, const VaultOptions& options, Instant now) {
    TRY(key, sealKeyFor(file, options));
    const Database::Options asked{options.create, options.readOnly, options.vfs, options.busyMilliseconds, options.durability, key ? &*key : nullptr};
    TRY(opened, Database::open(file, asked));
    auto database = std::make_unique<Database>(std::move(opened));
    TRY_DO(addSearchFunction(*database));

    // The first look into the file: takes back an interrupted write, and tells what the file is.
    const auto id = database->number("PRAGMA application_id");
    if (!id) return std::unexpected(told(*database, id.error()));
    auto version = database->number("PRAGMA user_version");
    if (!version) return std::unexpected(told(*database, version.error()));
    if (*id == 0 && *version == 0) {
        const auto tables = database->number("SELECT count(*) FROM sqlite_schema");
        if (!tables) return std::unexpected(told(*database, tables.error()));
        if (*tables != 0 || !options.create) return fail(ErrorCode::notAVault);
        if (database->isReadOnly()) return fail(ErrorCode::readOnly);
        TRY_DO(create(*database, file));
        version = schemaVersion;
    } else if (*id != vaultApplicationId) {
        return fail(ErrorCode::notAVault);
    }
    if (*version > schemaVersion) return fail(ErrorCode::newerVersion);
    if (*version < 1) return fail(ErrorCode::damaged);
    TRY_DO(migrate(*database, file, asked, everyMigration()));
    TRY(schema, database->number("SELECT count(*) FROM sqlite_schema WHERE name = 'badge' OR name = 'content'"));
    if (schema != 2) return fail(ErrorCode::damaged);

    Vault vault(file, std::move(database));
    TRY(writable, canBeWritten(*vault.m_database));
    vault.m_readOnly = !writable;
    if (writable) {
        if (key) (void)eraseClearLeftovers(file);
        if (key && key->copiesDiffer) // what was interrupted is told as not done
            if (const auto transaction = Transaction::begin(*vault.m_database)) (void)vault.m_database->seal()->rewrap(*key->wrap);
        // What cannot be removed now (a full disk, another writer, a damaged page) is removed another time: the vault opens.
        const auto removed = vault.removeLongBinned(now);
        if (!removed && removed.error().code == ErrorCode::outOfMemory) return std::unexpected(removed.error());
    }
    return vault;
}

Result<void> Vault::removeLongBinned(Instant now) {
    const Instant before{now.seconds - binSeconds};
    TRY(due, m_database->number("SELECT count(*) FROM badge WHERE binned_at IS NOT NULL AND binned_at <= ?1 AND received = 1", before));
    if (due == 0) return {};
    TRY(transaction, Transaction::begin(*m_database));
    // Badges that came by themselves, but still stand in one that stays, only lose that they did.
    TRY_DO(m_database->run("DELETE FROM found WHERE badge IN (SELECT id FROM badge WHERE binned_at <= ?1 AND received = 1)", before));
    TRY_DO(m_database->run("UPDATE badge SET received = 0, binned_at = NULL WHERE binned_at <= ?1 AND received = 1 AND EXISTS "
                           "(SELECT 1 FROM inside i JOIN badge p ON p.id = i.parent WHERE i.child = badge.id AND (p.binned_at IS NULL OR p.binned_at > ?1))",
                           before));
    TRY_DO(m_database->run("DELETE FROM badge WHERE binned_at <= ?1 AND received = 1", before));
    for (std::int64_t gone = 1; gone != 0;) { // badges whose last wrapper went, level by level
        TRY_DO(m_database->run("DELETE FROM badge WHERE received = 0 AND NOT EXISTS (SELECT 1 FROM inside i WHERE i.child = badge.id)"));
        gone = m_database->changedRows();
    }
    TRY_DO(m_database->run("DELETE FROM received WHERE NOT EXISTS (SELECT 1 FROM found f WHERE f.received = received.id)"));
    TRY_DO(m_database->run("DELETE FROM change WHERE kind = 'import' AND NOT EXISTS (SELECT 1 FROM received r WHERE r.import = CAST(change.after AS INTEGER))"));
    TRY_DO(m_database->run("DELETE FROM import WHERE NOT EXISTS (SELECT 1 FROM received r WHERE r.import = import.id)"));
    TRY_DO(removeLooseContent(*m_database));
    return transaction.commit();
}

Result<Damage> Vault::examine() const {
    Damage damage;
    {
        const auto answer = [&]() -> Result<bool> {
            TRY(check, m_database->prepare("PRAGMA integrity_check(1)"));
            TRY(row, check.step());
            if (row == Row::none || check.text(0) != "ok") return false;
            TRY(keys, m_database->prepare("PRAGMA foreign_key_check"));
            TRY(loose, keys.step());
            return loose == Row::none;
        }();
        if (!answer && (answer.error().code == ErrorCode::locked || answer.error().code == ErrorCode::outOfMemory))
            return std::unexpected(answer.error());
        damage.structure = !answer || !*answer || !pagesAreSound(*m_database);
    }
    for (const bool inBin : {false, true}) {
        BadgeQuery query;
        query.inBin = inBin;
        query.insideToo = true;
        const auto badges = list(query);
        if (!badges) {
            if (badges.error().code == ErrorCode::locked || badges.error().code == ErrorCode::outOfMemory) return std::unexpected(badges.error());
            damage.structure = true;
            continue;
        }
        for (const BadgeSummary& badge : *badges) {
            const auto whole = document(badge.id);
            if (whole && std::ranges::none_of(whole->notes, [](const Finding& note) { return note.code == FindingCode::carrierDamaged; })) continue;
            if (!whole && (whole.error().code == ErrorCode::locked || whole.error().code == ErrorCode::outOfMemory))
                return std::unexpected(whole.error());
            damage.badges.push_back(badge.id);
        }
    }
    return damage;
}

} // namespace lanyard
