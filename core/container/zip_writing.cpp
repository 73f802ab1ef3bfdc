#include "core/base/utf8.h"
#include "core/container/zip.h"
#include <algorithm>
#include <memory>
#include <new>
#include <zip.h>

namespace lanyard {
namespace {

constexpr std::size_t mostEntries = 65'535;
constexpr std::uint64_t longestEntry = 0xffffffff;
constexpr zip_uint16_t firstDosDate = 1U << 5U | 1U; // 1980-01-01, APPNOTE 4.4.6
constexpr zip_uint32_t best = 9;

struct FreeSource {
    void operator()(zip_source_t* source) const noexcept { zip_source_free(source); }
};
struct DiscardArchive {
    void operator()(zip_t* archive) const noexcept { zip_discard(archive); }
};

bool addEntry(zip_t* archive, const ZipEntry& entry) {
    zip_source_t* content = zip_source_buffer(archive, entry.bytes.data(), entry.bytes.size(), 0);
    if (!content) return false;
    const auto added = zip_file_add(archive, entry.name.c_str(), content, ZIP_FL_ENC_UTF_8);
    if (added < 0) {
        zip_source_free(content);
        return false;
    }
    const auto index = static_cast<zip_uint64_t>(added);
    return zip_set_file_compression(archive, index, entry.deflate ? ZIP_CM_DEFLATE : ZIP_CM_STORE, entry.deflate ? best : 0) == 0 &&
           zip_file_set_dostime(archive, index, 0, firstDosDate, 0) == 0 &&
           zip_file_set_external_attributes(archive, index, 0, ZIP_OPSYS_DOS, 0) == 0;
}

Result<Bytes> contentOf(zip_source_t* source) {
    zip_stat_t stat;
    zip_stat_init(&stat);
    if (zip_source_stat(source, &stat) != 0 || zip_source_open(source) != 0) return fail(ErrorCode::outOfMemory);
    Bytes bytes(static_cast<std::size_t>(stat.size));
    const auto got = zip_source_read(source, bytes.data(), bytes.size());
    zip_source_close(source);
    if (got != static_cast<zip_int64_t>(bytes.size())) return fail(ErrorCode::outOfMemory);
    return bytes;
}

} // namespace

Result<Bytes> writeZip(std::span<const ZipEntry> entries) try {
    if (entries.size() > mostEntries) return fail(ErrorCode::limitReached);
    for (std::size_t index = 0; index < entries.size(); ++index) {
        const ZipEntry& entry = entries[index];
        const Where where = Part{"member " + std::to_string(index)};
        const bool controls = std::ranges::any_of(entry.name, [](char c) { return (c >= 0 && c < ' ') || c == 0x7f; });
        if (entry.name.empty() || entry.name.size() > 0xffff || controls || !isUtf8(entry.name)) return fail(ErrorCode::badEncoding, where);
        if (entry.bytes.size() > longestEntry) return fail(ErrorCode::limitReached, where);
    }
    if (entries.empty()) { // libzip writes no file at all for an empty archive: the directory's end alone (APPNOTE 4.3.16)
        Bytes empty{'P', 'K', 5, 6};
        empty.resize(22);
        return empty;
    }
    const std::unique_ptr<zip_source_t, FreeSource> target(zip_source_buffer_create(nullptr, 0, 0, nullptr));
    if (!target) return fail(ErrorCode::outOfMemory);
    zip_source_keep(target.get());
    std::unique_ptr<zip_t, DiscardArchive> archive(zip_open_from_source(target.get(), ZIP_TRUNCATE, nullptr));
    if (!archive) {
        zip_source_free(target.get());
        return fail(ErrorCode::outOfMemory);
    }
    for (std::size_t index = 0; index < entries.size(); ++index)
        if (!addEntry(archive.get(), entries[index])) {
            const bool twice = zip_error_code_zip(zip_get_error(archive.get())) == ZIP_ER_EXISTS;
            return fail(twice ? ErrorCode::duplicateMember : ErrorCode::outOfMemory, Part{"member " + std::to_string(index)});
        }
    if (zip_close(archive.get()) != 0) return fail(ErrorCode::outOfMemory);
    (void)archive.release(); // zip_close has freed it
    return contentOf(target.get());
} catch (const std::bad_alloc&) {
    return fail(ErrorCode::outOfMemory);
}

} // namespace lanyard
