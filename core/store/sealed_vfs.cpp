#include "core/store/sealed_vfs.h"
#include "core/store/sealed_files.h"
#include <atomic>
#include <new>
#include <sqlite3.h>
#include <utility>

namespace lanyard {

struct SealedVfs::State {
    std::string name;
    sqlite3_vfs* base = nullptr;
    sqlite3_vfs layer{};
    Secret vaultKey;
    SealContext context;
    SealedDatabaseFile* database = nullptr; ///< while it is open
};

namespace {

struct OpenFile {
    sqlite3_file head; // first: SQLite sees this
    ClearFile* file;
    SealedVfs::State* state;
};

OpenFile& openFile(sqlite3_file* file) noexcept { return *reinterpret_cast<OpenFile*>(file); }
SealedVfs::State& stateOf(sqlite3_vfs* layer) noexcept { return *static_cast<SealedVfs::State*>(layer->pAppData); }
sqlite3_vfs* baseOf(sqlite3_vfs* layer) noexcept { return stateOf(layer).base; }

/// SQLite is C: no exception passes through it.
template <class Work> int guarded(const Work& work) noexcept {
    try {
        return work();
    } catch (const std::bad_alloc&) {
        return SQLITE_IOERR_NOMEM;
    }
}

int close(sqlite3_file* file) {
    OpenFile& open = openFile(file);
    if (open.file == open.state->database) open.state->database = nullptr;
    delete std::exchange(open.file, nullptr);
    return SQLITE_OK;
}
int read(sqlite3_file* file, void* to, int amount, sqlite3_int64 offset) {
    return guarded([&] { return openFile(file).file->read({static_cast<std::uint8_t*>(to), std::size_t(amount)}, offset); });
}
int write(sqlite3_file* file, const void* from, int amount, sqlite3_int64 offset) {
    return guarded([&] { return openFile(file).file->write({static_cast<const std::uint8_t*>(from), std::size_t(amount)}, offset); });
}
int truncate(sqlite3_file* file, sqlite3_int64 length) {
    return guarded([&] { return openFile(file).file->truncate(length); });
}
int sync(sqlite3_file* file, int flags) { return openFile(file).file->lower().sync(flags); }
int fileSize(sqlite3_file* file, sqlite3_int64* length) {
    std::int64_t bytes = 0;
    const int code = openFile(file).file->length(bytes);
    *length = bytes;
    return code;
}
int lock(sqlite3_file* file, int level) { return openFile(file).file->lock(level); }
int unlock(sqlite3_file* file, int level) { return openFile(file).file->unlock(level); }
int checkReservedLock(sqlite3_file* file, int* reserved) {
    sqlite3_file& lower = openFile(file).file->lower().handle();
    return lower.pMethods->xCheckReservedLock(&lower, reserved);
}
int fileControl(sqlite3_file* file, int operation, void* argument) {
    return guarded([&] { return openFile(file).file->control(operation, argument); });
}
int sectorSize(sqlite3_file* file) {
    sqlite3_file& lower = openFile(file).file->lower().handle();
    return lower.pMethods->xSectorSize(&lower);
}
int characteristics(sqlite3_file* file) {
    sqlite3_file& lower = openFile(file).file->lower().handle();
    // What is written is never the block that SQLite thinks of alone: the header goes with it.
    return lower.pMethods->xDeviceCharacteristics(&lower) & (SQLITE_IOCAP_POWERSAFE_OVERWRITE | SQLITE_IOCAP_UNDELETABLE_WHEN_OPEN | SQLITE_IOCAP_SAFE_APPEND);
}

constexpr sqlite3_io_methods methods = {1,        close, read,   write,             truncate,    sync,       fileSize,
                                        lock,     unlock, checkReservedLock, fileControl, sectorSize, characteristics,
                                        nullptr,  nullptr, nullptr, nullptr,          nullptr,     nullptr};

int open(sqlite3_vfs* layer, const char* name, sqlite3_file* file, int flags, int* outFlags) {
    file->pMethods = nullptr;
    SealedVfs::State& state = stateOf(layer);
    const bool database = (flags & SQLITE_OPEN_MAIN_DB) != 0;
    if ((!database && (flags & SQLITE_OPEN_MAIN_JOURNAL) == 0) || (database && state.database != nullptr)) return SQLITE_CANTOPEN;
    return guarded([&] {
        LowerFile lower;
        if (const int code = lower.open(*state.base, name, flags, outFlags); code != SQLITE_OK) return code;
        OpenFile& open = openFile(file);
        open.state = &state;
        if (database) open.file = state.database = new SealedDatabaseFile(std::move(lower), state.context);
        else open.file = new SealedJournalFile(std::move(lower), state.context);
        open.head.pMethods = &methods;
        return SQLITE_OK;
    });
}

int remove(sqlite3_vfs* layer, const char* name, int syncFolder) { return baseOf(layer)->xDelete(baseOf(layer), name, syncFolder); }
int access(sqlite3_vfs* layer, const char* name, int flags, int* answer) { return baseOf(layer)->xAccess(baseOf(layer), name, flags, answer); }
int fullPathname(sqlite3_vfs* layer, const char* name, int length, char* out) { return baseOf(layer)->xFullPathname(baseOf(layer), name, length, out); }
int randomness(sqlite3_vfs* layer, int length, char* out) { return baseOf(layer)->xRandomness(baseOf(layer), length, out); }
int sleep(sqlite3_vfs* layer, int microseconds) { return baseOf(layer)->xSleep(baseOf(layer), microseconds); }
int currentTime(sqlite3_vfs* layer, double* time) { return baseOf(layer)->xCurrentTime(baseOf(layer), time); }
int lastError(sqlite3_vfs* layer, int length, char* out) { return baseOf(layer)->xGetLastError(baseOf(layer), length, out); }

} // namespace

Result<std::unique_ptr<SealedVfs>> SealedVfs::make(const std::string& base, ByteView vaultKey, std::optional<KeyWrap> wrap, bool evenRolledBack) {
    sqlite3_vfs* const below = sqlite3_vfs_find(base.empty() ? nullptr : base.c_str());
    if (below == nullptr) return fail(ErrorCode::ioError);
    static std::atomic<std::uint64_t> made{0};
    auto state = std::unique_ptr<State>(new State{"lanyard-sealed-" + std::to_string(++made), below, {}, Secret(vaultKey),
                                                  SealContext{PageSeal(vaultKey), std::move(wrap), evenRolledBack}});
    state->layer = {1,       int(sizeof(OpenFile)), below->mxPathname, nullptr, state->name.c_str(), state.get(),
                    open,    remove,                access,            fullPathname,
                    nullptr, nullptr,               nullptr,           nullptr,
                    randomness, sleep,              currentTime,       lastError, nullptr, nullptr, nullptr, nullptr};
    if (sqlite3_vfs_register(&state->layer, 0) != SQLITE_OK) return fail(ErrorCode::outOfMemory);
    return std::unique_ptr<SealedVfs>(new SealedVfs(std::move(state)));
}

SealedVfs::SealedVfs(std::unique_ptr<State> state) : m_state(std::move(state)) {}
SealedVfs::~SealedVfs() { sqlite3_vfs_unregister(&m_state->layer); }

const std::string& SealedVfs::name() const noexcept { return m_state->name; }
const Secret& SealedVfs::vaultKey() const noexcept { return m_state->vaultKey; }
const std::optional<KeyWrap>& SealedVfs::wrap() const noexcept { return m_state->context.wrap; }
SealedVfs::Soundness SealedVfs::soundness() const noexcept { return m_state->context.soundness; }

Result<void> SealedVfs::rewrap(const KeyWrap& wrap) {
    if (m_state->database == nullptr) return fail(ErrorCode::ioError);
    switch (m_state->database->rewrap(wrap) & 0xFF) {
    case SQLITE_OK: return {};
    case SQLITE_READONLY: return fail(ErrorCode::readOnly);
    case SQLITE_FULL: return fail(ErrorCode::diskFull);
    default: return fail(ErrorCode::ioError);
    }
}

Bytes newSealedHeader(ByteView vaultKey, const KeyWrap& wrap) {
    PageSeal seal(vaultKey);
    Bytes header = headerBlock(wrap, {}, seal);
    const Bytes again = header;
    header.insert(header.end(), again.begin(), again.end());
    return header;
}

} // namespace lanyard
