#include "core/store/unlock.h"
#include "core/base/core_dump.h"
#include "core/crypto/recovery_words.h"
#include "core/store/lower_file.h"
#include "core/store/sealed_pages.h"
#include "core/store/sealed_vfs.h"
#include "core/store/sqlite_error.h"
#include "core/store/database.h"
#include <algorithm>
#include <sqlite3.h>
#include <vector>

namespace lanyard {
namespace {

constexpr std::int64_t pagesToTry = 8; // with a recovery key and no header: one sound page says that it is the right one
constexpr std::string_view clearMagic{"SQLite format 3\0", 16};

/// A file past SQLite, through the same layer: opened by other means it would, on POSIX systems, drop this process's locks when it is closed.
class Below {
  public:
    Result<void> open(const std::filesystem::path& path, const std::string& vfs, int flags) {
        sqlite3_vfs* const layer = sqlite3_vfs_find(vfs.empty() ? nullptr : vfs.c_str());
        if (layer == nullptr) return fail(ErrorCode::ioError);
        const std::string place = sqliteName(path);
        m_name.reset(sqlite3_create_filename(place.c_str(), "", "", 0, nullptr));
        if (!m_name) return fail(ErrorCode::outOfMemory);
        const int code = file.open(*layer, m_name.get(), flags | SQLITE_OPEN_MAIN_DB, nullptr);
        if (code == SQLITE_OK) return {};
        return std::unexpected(sqliteError(code, layer->xGetLastError(layer, 0, nullptr)));
    }

  private:
    struct Free {
        void operator()(const char* name) const noexcept { sqlite3_free_filename(name); }
    };
    std::unique_ptr<const char, Free> m_name; // before the file, which reads it as long as it is open

  public:
    LowerFile file;
};

Result<void> done(int code) {
    if (code == SQLITE_OK) return {};
    return std::unexpected(sqliteError(code, 0));
}

Result<void> emptyFile(const std::filesystem::path& path, const std::string& vfs) {
    Below below;
    TRY_DO(below.open(path, vfs, SQLITE_OPEN_READWRITE));
    return done(below.file.truncate(0));
}

/// What of a file says how it is sealed.
struct Head {
    std::int64_t pages = 0;
    bool isEmpty = true;  ///< or absent
    bool isBlank = false; ///< zeros where a header should be, and no page: the power went while it was made
    bool isSealed = false;
    bool isNewer = false; ///< sealed by a newer program
    std::vector<HeaderCopy> copies; ///< those that are sound, the newest first
    std::vector<Bytes> firstPages;  ///< sealed
};

Result<Head> readHead(const std::filesystem::path& path, const std::string& vfs) {
    Head head;
    std::error_code ignored;
    head.isEmpty = !std::filesystem::is_directory(path, ignored);
    if (!head.isEmpty) return head;
    Below below;
    if (const auto opened = below.open(path, vfs, SQLITE_OPEN_READONLY); !opened) {
        if (opened.error().code == ErrorCode::outOfMemory) return std::unexpected(opened.error());
        head.isEmpty = !std::filesystem::exists(path, ignored);
        return head; // SQLite says what is the matter
    }
    std::int64_t length = 0;
    TRY_DO(done(below.file.size(length)));
    head.isEmpty = length == 0;
    if (head.isEmpty) return head;
    Bytes blocks((headerCopies + pagesToTry) * pageBytes);
    const int code = below.file.read(blocks, 0);
    if (code != SQLITE_IOERR_SHORT_READ) TRY_DO(done(code));
    if (textOf(blocks).starts_with(clearMagic)) return head;
    head.pages = pagesIn(length / std::int64_t(pageBytes));
    head.isBlank = length <= std::int64_t(headerCopies * pageBytes) && std::ranges::all_of(blocks, [](std::uint8_t byte) { return byte == 0; });
    for (std::size_t i = 0; i < headerCopies; ++i) {
        const ByteView block = ByteView(blocks).subspan(i * pageBytes, pageBytes);
        head.isSealed |= beginsAsHeader(block);
        auto copy = readHeaderBlock(block);
        if (copy) head.copies.push_back(*std::move(copy));
        else head.isNewer |= copy.error().code == ErrorCode::newerVersion;
    }
    std::ranges::stable_sort(head.copies, std::ranges::greater{}, &HeaderCopy::commits);
    for (std::int64_t i = 0; i < std::min(head.pages, pagesToTry); ++i) {
        const auto page = std::span(blocks).subspan((headerCopies + std::size_t(i)) * pageBytes).first<pageBytes>();
        head.isSealed |= i == 0 && hasMark(page);
        head.firstPages.emplace_back(page.begin(), page.end());
    }
    return head;
}

Result<SealKey> newKey(const std::filesystem::path& path, const VaultOptions& options) {
    SealKey key{options.recoveryKey.empty() ? Secret::zeros(recoveryKeyBytes) : Secret(options.recoveryKey)};
    if (key.vaultKey.size() != recoveryKeyBytes) return fail(ErrorCode::keyUnusable);
    if (options.recoveryKey.empty()) options.random(key.vaultKey.bytes());
    TRY(wrap, wrapped(key.vaultKey, options.passphrase, options.cost, options.random));
    key.wrap = wrap;
    TRY_DO(makeSealedFile(path, options.vfs, key));
    return key;
}

Result<SealKey> byRecoveryKey(Head head, ByteView vaultKey) {
    if (vaultKey.size() != recoveryKeyBytes) return fail(ErrorCode::keyUnusable);
    SealKey key{Secret(vaultKey)};
    PageSeal seal(vaultKey);
    for (const HeaderCopy& copy : head.copies) {
        if (!stateOf(copy, seal)) continue;
        key.wrap = copy.wrap;
        return key;
    }
    std::uint32_t number = 0;
    for (Bytes& page : head.firstPages) {
        const bool opens = hasMark(PageView(page)) && seal.open(++number, Page(page));
        wipe(page);
        if (opens) return key;
    }
    return fail(ErrorCode::wrongPassphrase, Part{"recovery words"});
}

Result<SealKey> byPassphrase(const Head& head, ByteView passphrase) {
    Error answer{ErrorCode::sealLost, {}};
    for (std::size_t i = 0; i < head.copies.size(); ++i) {
        const KeyWrap& wrap = head.copies[i].wrap;
        if (i != 0 && wrap == head.copies[0].wrap) continue;
        auto vaultKey = unwrapped(wrap, passphrase);
        if (vaultKey) return SealKey{*std::move(vaultKey), wrap};
        // A cost that no Lanyard ever set: somebody changed the header, and then nobody knows what was wrapped.
        if (vaultKey.error().code != ErrorCode::limitReached) answer = vaultKey.error();
        if (answer.code == ErrorCode::outOfMemory) break;
    }
    return std::unexpected(std::move(answer));
}

} // namespace

Result<std::optional<SealKey>> sealKeyFor(const std::filesystem::path& file, const VaultOptions& options) {
    TRY(head, readHead(file, options.vfs));
    const auto found = [&]() -> Result<std::optional<SealKey>> {
        const bool makes = options.create && !options.readOnly;
        if (makes && !options.passphrase.empty() && (head.isEmpty || head.isBlank || (head.isSealed && head.pages == 0))) return newKey(file, options);
        if (makes && head.isBlank) TRY_DO(emptyFile(file, options.vfs));
        if (!head.isSealed) return std::nullopt;
        if (!options.recoveryKey.empty()) return byRecoveryKey(std::move(head), options.recoveryKey);
        if (head.copies.empty()) return fail(head.isNewer ? ErrorCode::newerVersion : ErrorCode::sealLost);
        if (options.passphrase.empty()) return fail(ErrorCode::sealed);
        return byPassphrase(head, options.passphrase);
    };
    const bool differ = head.copies.size() == headerCopies && head.copies[0].wrap != head.copies[1].wrap;
    TRY(key, found());
    if (!key) return std::nullopt;
    key->evenRolledBack = options.evenRolledBack;
    key->copiesDiffer = differ;
    withholdCoreDumps();
    return key;
}

Result<bool> isSealedVault(const std::filesystem::path& file, const std::string& vfs) {
    TRY(head, readHead(file, vfs));
    return head.isSealed;
}

Result<bool> isClearDatabase(const std::filesystem::path& file) {
    Below below;
    TRY_DO(below.open(file, {}, SQLITE_OPEN_READONLY));
    Bytes begin(clearMagic.size());
    const int code = below.file.read(begin, 0);
    if (code != SQLITE_IOERR_SHORT_READ) TRY_DO(done(code));
    return textOf(begin) == clearMagic;
}

Result<void> syncFile(const std::filesystem::path& file, const std::string& vfs) {
    Below below;
    TRY_DO(below.open(file, vfs, SQLITE_OPEN_READWRITE));
    return done(below.file.sync(SQLITE_SYNC_FULL));
}

Result<void> makeSealedFile(const std::filesystem::path& file, const std::string& vfs, const SealKey& key) {
    if (!key.wrap) return fail(ErrorCode::readOnly);
    Below below;
    TRY_DO(below.open(file, vfs, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE));
    TRY_DO(done(below.file.truncate(0)));
    TRY_DO(done(below.file.write(newSealedHeader(key.vaultKey, *key.wrap), 0)));
    return done(below.file.sync(SQLITE_SYNC_FULL));
}

} // namespace lanyard
