#include "core/base/file.h"
#include "core/crypto/recovery_words.h"
#include "core/store/database.h"
#include "core/store/sealed_vfs.h"
#include "core/store/transaction.h"
#include "core/store/unlock.h"
#include "core/store/vault.h"
#include <map>
#include <system_error>

namespace lanyard {
namespace {

std::filesystem::path beside(const std::filesystem::path& file, const char* ending) {
    std::filesystem::path path = file;
    path += ending;
    return path;
}

/// How many rows each table has.
Result<std::map<std::string, std::int64_t>> rowCounts(Database& database) {
    std::map<std::string, std::int64_t> counts;
    TRY(tables, database.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'"));
    TRY_DO(tables.each([&] { counts[std::string(tables.text(0))] = 0; }));
    for (auto& [name, count] : counts) {
        if (name.find('"') != std::string::npos) return fail(ErrorCode::damaged);
        // Not kept prepared: the text is made here.
        TRY(counted, database.numberOnce("SELECT count(*) FROM \"" + name + "\""));
        count = counted;
    }
    return counts;
}

/// Reads the new file from end to end through its own key, as the next start will.
Result<void> check(const std::filesystem::path& made, const Database::Options& options, Database& original) {
    TRY(database, Database::open(made, options));
    TRY(integrity, database.prepare("PRAGMA integrity_check(1)"));
    TRY(row, integrity.step());
    if (row == Row::none || integrity.text(0) != "ok") return fail(ErrorCode::damaged);
    TRY(is, rowCounts(database));
    TRY(was, rowCounts(original));
    if (is != was) return fail(ErrorCode::damaged);
    return {};
}

} // namespace

bool Vault::isSealed() const noexcept { return m_database->seal() != nullptr; }

std::filesystem::path clearLeftover(const std::filesystem::path& vault) { return beside(vault, ".unsealed"); }

Result<void> Vault::replaceBy(const SealKey* key, const VaultOptions& reopening, Instant now) {
    if (m_readOnly) return fail(ErrorCode::readOnly);
    const auto made = beside(m_file, ".new");
    TRY_DO(eraseFile(made)); // of an attempt that was interrupted
    const Database::Options options{.vfs = reopening.vfs, .busyMilliseconds = reopening.busyMilliseconds, .durability = reopening.durability, .seal = key};
    TRY(before, m_database->number("PRAGMA data_version"));
    const auto ready = [&]() -> Result<void> {
        TRY_DO(m_database->copyAnew(made, options));
        return check(made, options, *m_database);
    }();
    if (!ready) {
        (void)eraseFile(made);
        return ready;
    }
    std::error_code ignored;
    std::filesystem::permissions(made, std::filesystem::perms::owner_read | std::filesystem::perms::owner_write, ignored);

    // A second name holds the old file, so that it can be overwritten even if the power goes between here and there.
    const auto old = clearLeftover(m_file);
    std::error_code noLinks;
    if (key != nullptr) std::filesystem::create_hard_link(m_file, old, noLinks);
    {
        TRY(transaction, Transaction::begin(*m_database)); // from here on nobody else writes
        TRY(after, m_database->number("PRAGMA data_version"));
        auto moved = after == before ? moveFile(made, m_file) : Result<void>(fail(ErrorCode::locked));
        if (!moved) {
            if (!noLinks) std::filesystem::remove(old, ignored);
            (void)eraseFile(made);
            return moved;
        }
        if (key != nullptr && noLinks) m_database->overwriteFile();
    }
    auto reopened = open(m_file, reopening, now);
    if (!reopened) return std::unexpected(reopened.error()); // this vault stays with the file that is no longer there, which is not written to
    *this = *std::move(reopened);
    return {};
}

Result<void> Vault::seal(const VaultOptions& options, Instant now) {
    if (isSealed()) return fail(ErrorCode::wrongType);
    if (options.passphrase.empty()) return fail(ErrorCode::keyUnusable);
    SealKey key{Secret::zeros(recoveryKeyBytes)};
    options.random(key.vaultKey.bytes());
    TRY(wrap, wrapped(key.vaultKey, options.passphrase, options.cost, options.random));
    key.wrap = wrap;
    VaultOptions reopening = options;
    reopening.recoveryKey = key.vaultKey;
    return replaceBy(&key, reopening, now);
}

Result<void> Vault::unseal(const VaultOptions& options, Instant now) {
    if (!isSealed()) return fail(ErrorCode::wrongType);
    return replaceBy(nullptr, options, now);
}

Result<void> Vault::changePassphrase(ByteView old, ByteView fresh, const ScryptCost& cost, const RandomSource& random) {
    if (!isSealed()) return fail(ErrorCode::wrongType);
    const auto& wrap = m_database->seal()->wrap();
    if (!wrap) return fail(ErrorCode::sealLost);
    TRY_DO(unwrapped(*wrap, old));
    return setPassphrase(fresh, cost, random);
}

Result<void> Vault::setPassphrase(ByteView fresh, const ScryptCost& cost, const RandomSource& random) {
    if (!isSealed()) return fail(ErrorCode::wrongType);
    if (fresh.empty()) return fail(ErrorCode::keyUnusable);
    SealedVfs& seal = *m_database->seal();
    TRY(wrap, wrapped(seal.vaultKey(), fresh, cost, random));
    if (seal.soundness() == SealedVfs::Soundness::headerLost) return seal.rewrap(wrap); // nobody can write, so there is no lock to take
    TRY(transaction, Transaction::begin(*m_database));
    return seal.rewrap(wrap);
}

Result<Secret> Vault::recoveryKey() const {
    if (!isSealed()) return fail(ErrorCode::wrongType);
    return m_database->seal()->vaultKey().copy();
}

} // namespace lanyard
