#include "power_loss_vfs.h"
#include <algorithm>
#include <cstring>
#include <map>
#include <memory>
#include <new>
#include <optional>
#include <random>
#include <sqlite3.h>
#include <vector>

namespace lanyard::test {
namespace {

constexpr std::size_t sectorBytes = 512;
using Content = std::vector<std::uint8_t>;

/// One thing done to a file since it was last synced: bytes at an offset, or a new length.
struct Step {
    std::size_t offset = 0;
    Content bytes;
    std::optional<std::size_t> length;
};

void carryOut(Content& content, const Step& step) {
    if (step.length) {
        content.resize(*step.length);
        return;
    }
    if (content.size() < step.offset + step.bytes.size()) content.resize(step.offset + step.bytes.size());
    std::ranges::copy(step.bytes, content.begin() + std::ptrdiff_t(step.offset));
}

struct Inode {
    Content now, synced;
    std::vector<Step> unsynced;
};

/// A folder's entries: as they are, and as they were when the folder was last synced.
struct Disk {
    using Entries = std::map<std::string, std::shared_ptr<Inode>>; // shared: an entry, its synced copy and open files hold one inode
    Entries now, synced;
    std::size_t syncs = 0, cutAt = 0;
    bool cut = false;
    bool locksBroken = false;

    /// Counts a sync; false if the power goes before it takes effect.
    bool sync() {
        if (++syncs == cutAt) cut = true;
        return !cut;
    }
};

Disk& disk() {
    static Disk it;
    return it;
}

struct OpenFile {
    sqlite3_file base; // first: SQLite sees this
    std::shared_ptr<Inode>* inode;
    bool syncsFolder; ///< a new journal: its first sync syncs the folder
};

OpenFile& fileOf(sqlite3_file* file) { return *reinterpret_cast<OpenFile*>(file); }

int close(sqlite3_file* file) {
    delete fileOf(file).inode;
    fileOf(file).inode = nullptr;
    return SQLITE_OK;
}

int read(sqlite3_file* file, void* to, int amount, sqlite3_int64 offset) {
    if (disk().cut) return SQLITE_IOERR_READ;
    const Content& content = (*fileOf(file).inode)->now;
    const auto wanted = std::size_t(amount);
    const std::size_t from = std::min(std::size_t(offset), content.size());
    const std::size_t there = std::min(wanted, content.size() - from);
    if (there != 0) std::memcpy(to, content.data() + from, there);
    if (there == wanted) return SQLITE_OK;
    std::memset(static_cast<char*>(to) + there, 0, wanted - there);
    return SQLITE_IOERR_SHORT_READ;
}

int perform(sqlite3_file* file, Step step, int failure) {
    if (disk().cut) return failure;
    Inode& inode = **fileOf(file).inode;
    carryOut(inode.now, step);
    inode.unsynced.push_back(std::move(step));
    return SQLITE_OK;
}

int write(sqlite3_file* file, const void* from, int amount, sqlite3_int64 offset) {
    const auto* const bytes = static_cast<const std::uint8_t*>(from);
    return perform(file, {std::size_t(offset), Content(bytes, bytes + amount), {}}, SQLITE_IOERR_WRITE);
}

int truncate(sqlite3_file* file, sqlite3_int64 length) { return perform(file, {0, {}, std::size_t(length)}, SQLITE_IOERR_TRUNCATE); }

int sync(sqlite3_file* file, int) {
    if (disk().cut || !disk().sync()) return SQLITE_IOERR_FSYNC;
    OpenFile& open = fileOf(file);
    Inode& inode = **open.inode;
    inode.synced = inode.now;
    inode.unsynced.clear();
    if (open.syncsFolder) disk().synced = disk().now;
    open.syncsFolder = false;
    return SQLITE_OK;
}

int fileSize(sqlite3_file* file, sqlite3_int64* size) {
    if (disk().cut) return SQLITE_IOERR_FSTAT;
    *size = sqlite3_int64((*fileOf(file).inode)->now.size());
    return SQLITE_OK;
}

int lock(sqlite3_file*, int) { return disk().cut || disk().locksBroken ? SQLITE_IOERR_LOCK : SQLITE_OK; }
int unlock(sqlite3_file*, int) { return SQLITE_OK; }
int checkReservedLock(sqlite3_file*, int* reserved) {
    *reserved = 0;
    return SQLITE_OK;
}
int fileControl(sqlite3_file*, int, void*) { return SQLITE_NOTFOUND; }
int sectorSize(sqlite3_file*) { return int(sectorBytes); }
int characteristics(sqlite3_file*) { return SQLITE_IOCAP_POWERSAFE_OVERWRITE; } // bytes outside a write are never harmed by it

constexpr sqlite3_io_methods methods = {1,        close,  read,     write,       truncate,   sync,           fileSize, lock, unlock, checkReservedLock,
                                        fileControl, sectorSize, characteristics, nullptr, nullptr, nullptr, nullptr, nullptr, nullptr};

int open(sqlite3_vfs*, const char* name, sqlite3_file* file, int flags, int* outFlags) {
    file->pMethods = nullptr;
    if (disk().cut) return SQLITE_CANTOPEN;
    auto& entries = disk().now;
    const std::string key = name == nullptr ? "temporary" : name;
    const bool fresh = !entries.contains(key);
    if (fresh && (flags & SQLITE_OPEN_CREATE) == 0) return SQLITE_CANTOPEN;
    if (fresh) entries[key] = std::make_shared<Inode>();
    OpenFile& open = fileOf(file);
    open.inode = new std::shared_ptr<Inode>(entries[key]);
    open.syncsFolder = fresh && (flags & SQLITE_OPEN_MAIN_JOURNAL) != 0;
    open.base.pMethods = &methods;
    if (outFlags != nullptr) *outFlags = flags;
    return SQLITE_OK;
}

int remove(sqlite3_vfs*, const char* name, int syncFolder) {
    if (disk().cut) return SQLITE_IOERR_DELETE;
    if (disk().now.erase(name) == 0) return SQLITE_IOERR_DELETE_NOENT;
    if (syncFolder == 0) return SQLITE_OK;
    if (!disk().sync()) return SQLITE_IOERR_DIR_FSYNC;
    disk().synced = disk().now;
    return SQLITE_OK;
}

int access(sqlite3_vfs*, const char* name, int, int* result) {
    *result = disk().now.contains(name) ? 1 : 0;
    return SQLITE_OK;
}

int fullPathname(sqlite3_vfs*, const char* name, int length, char* out) {
    sqlite3_snprintf(length, out, "%s", name);
    return SQLITE_OK;
}

int randomness(sqlite3_vfs*, int length, char* out) {
    std::memset(out, 7, std::size_t(length)); // every run the same
    return length;
}
int sleep(sqlite3_vfs*, int microseconds) { return microseconds; }
int currentTime(sqlite3_vfs*, double* time) {
    *time = 2'461'000.0;
    return SQLITE_OK;
}
int lastError(sqlite3_vfs*, int, char*) { return 0; }

void registerOnce() {
    static sqlite3_vfs vfs = {1,      sizeof(OpenFile), 500,     nullptr, PowerLossDisk::vfs, nullptr,     open,    remove,      access,  fullPathname, nullptr,
                              nullptr, nullptr,          nullptr, randomness, sleep,          currentTime, lastError, nullptr, nullptr, nullptr, nullptr};
    static const bool done = sqlite3_vfs_register(&vfs, 0) == SQLITE_OK;
    if (!done) throw std::bad_alloc();
}

/// What of a file's unsynced steps is there after the power came back.
Content survivor(const Inode& inode, PowerLossDisk::Kind kind, std::mt19937_64& random) {
    Content content = inode.synced;
    if (kind == PowerLossDisk::Kind::drop) return content;
    if (kind == PowerLossDisk::Kind::tear) {
        const std::size_t whole = inode.unsynced.empty() ? 0 : random() % (inode.unsynced.size() + 1);
        for (std::size_t i = 0; i < whole; ++i) carryOut(content, inode.unsynced[i]);
        if (whole < inode.unsynced.size()) {
            Step last = inode.unsynced[whole];
            const std::size_t sectors = last.bytes.size() / sectorBytes;
            last.bytes.resize(sectors == 0 ? 0 : random() % (sectors + 1) * sectorBytes);
            if (!last.length && !last.bytes.empty()) carryOut(content, last);
        }
        return content;
    }
    for (const Step& step : inode.unsynced) {
        if (step.length) {
            if (random() % 2 == 0) carryOut(content, step);
            continue;
        }
        for (std::size_t begin = 0; begin < step.bytes.size();) {
            const std::size_t end = std::min(step.bytes.size(), begin + sectorBytes - (step.offset + begin) % sectorBytes);
            if (random() % 2 == 0)
                carryOut(content, {step.offset + begin, Content(step.bytes.begin() + std::ptrdiff_t(begin), step.bytes.begin() + std::ptrdiff_t(end)), {}});
            begin = end;
        }
    }
    return content;
}

} // namespace

void PowerLossDisk::format() {
    registerOnce();
    disk() = {};
}
void PowerLossDisk::cutAt(std::size_t sync) { disk().cutAt = sync; }
void PowerLossDisk::breakLocks() { disk().locksBroken = true; }
bool PowerLossDisk::isCut() { return disk().cut; }
std::size_t PowerLossDisk::syncs() { return disk().syncs; }

void PowerLossDisk::restart(Kind kind, std::uint64_t seed) {
    std::mt19937_64 random(seed);
    Disk after;
    const Disk& before = disk();
    Disk::Entries both = before.synced;
    both.insert(before.now.begin(), before.now.end());
    for (const auto& [name, ignored] : both) {
        const auto old = before.synced.find(name);
        const auto now = before.now.find(name);
        const bool settled = old != before.synced.end() && now != before.now.end() && old->second == now->second;
        const bool newer = !settled && kind != Kind::drop && random() % 2 == 0;
        const auto& entry = settled || newer ? now : old;
        if (entry == (settled || newer ? before.now.end() : before.synced.end())) continue;
        auto inode = std::make_shared<Inode>();
        inode->now = inode->synced = survivor(*entry->second, kind, random);
        after.now[name] = inode;
    }
    after.synced = after.now;
    disk() = std::move(after);
}

} // namespace lanyard::test
