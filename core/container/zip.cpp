#include "core/container/zip.h"
#include "core/base/utf8.h"
#include "core/container/inflate.h"
#include "core/container/zip_recovery.h"
#include <algorithm>
#include <array>
#include <new>
#include <zip.h>
#include <zlib.h>

namespace lanyard {
namespace {

constexpr std::uint64_t growth = 200;             // times; words grow 5 to 50 times
constexpr std::size_t shortestFile = 22;          // bytes of an empty directory's end; libzip takes no bytes at all for an empty archive
constexpr std::uint64_t growthFree = 1U << 20U;   // bytes that any member may have

struct DiscardArchive {
    void operator()(zip_t* archive) const noexcept { zip_discard(archive); }
};
struct CloseMember {
    void operator()(zip_file_t* member) const noexcept { zip_fclose(member); }
};
using Archive = std::unique_ptr<zip_t, DiscardArchive>;

Where member(std::size_t index) { return Part{"member " + std::to_string(index)}; }

ErrorCode codeOf(int zipError) noexcept {
    switch (zipError) {
    case ZIP_ER_CRC:
        return ErrorCode::badChecksum;
    case ZIP_ER_EOF:
    case ZIP_ER_READ:
    case ZIP_ER_SEEK:
        return ErrorCode::truncated;
    case ZIP_ER_MEMORY:
        return ErrorCode::outOfMemory;
    case ZIP_ER_NOPASSWD:
    case ZIP_ER_WRONGPASSWD:
        return ErrorCode::encrypted;
    case ZIP_ER_COMPNOTSUPP:
    case ZIP_ER_ENCRNOTSUPP:
    case ZIP_ER_OPNOTSUPP:
        return ErrorCode::unsupported;
    default:
        return ErrorCode::malformed;
    }
}

std::string utf8Name(const char* name) { return name ? repairedUtf8(name) : std::string(); }

/// The bytes that one member may become, or nothing if its own claim is too much.
std::optional<std::size_t> roomFor(const ZipMember& member, const WorkBudget& inflated) noexcept {
    const auto most = growthFree + (member.compressedSize > ~std::uint64_t{0} / growth ? ~std::uint64_t{0} / 2 : growth * member.compressedSize);
    const auto room = std::min<std::uint64_t>(most, inflated.left());
    if (member.size > room) return std::nullopt;
    return static_cast<std::size_t>(room);
}

} // namespace

struct ZipArchive::Source {
    ByteView file;
    Archive archive;                       ///< empty if recovered
    std::vector<ZipLocalMember> recovered; ///< as members()
};

ZipArchive::ZipArchive() : m_source(std::make_shared<Source>()) {}

Result<ZipArchive> ZipArchive::open(ByteView file, const ImportLimits& limits) try {
    if (file.size() < shortestFile) return fail(isZip(file) ? ErrorCode::truncated : ErrorCode::malformed, Offset{0});
    ZipArchive result;
    result.m_source->file = file;
    if (zip_source_t* source = zip_source_buffer_create(file.data(), file.size(), 0, nullptr)) {
        result.m_source->archive.reset(zip_open_from_source(source, ZIP_RDONLY, nullptr));
        if (!result.m_source->archive) zip_source_free(source);
    }
    if (!result.m_source->archive) {
        // Without a directory, each member may still be whole.
        auto& found = result.m_source->recovered;
        found = findZipLocalMembers(file, limits.members + 1);
        if (found.empty()) return fail(isZip(file) ? ErrorCode::truncated : ErrorCode::malformed, Offset{0});
        if (found.size() > limits.members) return fail(ErrorCode::limitReached);
        result.m_recovered = true;
        for (std::size_t index = 0; index < found.size(); ++index) {
            const ZipLocalMember& local = found[index];
            std::string name = local.nameIsUtf8 ? repairedUtf8(local.name) : latin1ToUtf8(local.name);
            const bool readable = !local.encrypted && (local.method == ZIP_CM_DEFLATE || (local.method == ZIP_CM_STORE && !local.sizeUnknown));
            const bool folder = name.ends_with('/');
            result.m_members.push_back({index, std::move(name), local.size, local.compressedSize, local.encrypted, folder, readable});
        }
        return result;
    }
    zip_t* archive = result.m_source->archive.get();
    const auto count = zip_get_num_entries(archive, 0);
    if (count < 0 || static_cast<std::uint64_t>(count) > limits.members) return fail(ErrorCode::limitReached);
    for (zip_int64_t index = 0; index < count; ++index) {
        zip_stat_t stat;
        zip_stat_init(&stat);
        ZipMember each;
        each.index = static_cast<std::size_t>(index);
        if (zip_stat_index(archive, static_cast<zip_uint64_t>(index), 0, &stat) == 0) {
            each.name = utf8Name(stat.name);
            each.size = stat.size;
            each.compressedSize = stat.comp_size;
            each.encrypted = stat.encryption_method != ZIP_EM_NONE;
            each.folder = each.name.ends_with('/');
            each.readable = !each.encrypted && zip_compression_method_supported(stat.comp_method, 0) != 0;
        } else {
            each.readable = false;
        }
        result.m_members.push_back(std::move(each));
    }
    return result;
} catch (const std::bad_alloc&) {
    return fail(ErrorCode::outOfMemory);
}

namespace {

Result<Bytes> readFromDirectory(zip_t* archive, std::size_t index, std::size_t room, std::uint64_t claimed) {
    const std::unique_ptr<zip_file_t, CloseMember> file(zip_fopen_index(archive, index, 0));
    if (!file) return fail(codeOf(zip_error_code_zip(zip_get_error(archive))), member(index));
    Bytes bytes;
    bytes.reserve(static_cast<std::size_t>(std::min<std::uint64_t>(claimed, growthFree)));
    std::array<std::uint8_t, 64U << 10U> piece;
    for (;;) {
        const auto got = zip_fread(file.get(), piece.data(), piece.size());
        if (got < 0) return fail(codeOf(zip_error_code_zip(zip_file_get_error(file.get()))), member(index));
        if (got == 0) return bytes;
        const auto length = static_cast<std::size_t>(got);
        if (length > room - bytes.size()) return fail(ErrorCode::limitReached, member(index));
        bytes.insert(bytes.end(), piece.begin(), piece.begin() + got);
    }
}

Result<Bytes> readByOwnHeader(ByteView file, const ZipLocalMember& local, std::size_t index, std::size_t room) {
    ByteView data = file.subspan(static_cast<std::size_t>(local.dataOffset));
    if (!local.sizeUnknown) {
        if (local.compressedSize > data.size()) return fail(ErrorCode::truncated, member(index));
        data = data.first(static_cast<std::size_t>(local.compressedSize));
    }
    Bytes bytes;
    if (local.method == ZIP_CM_STORE) {
        if (data.size() > room) return fail(ErrorCode::limitReached, member(index));
        bytes.assign(data.begin(), data.end());
    } else {
        auto inflated = inflateRaw(data, room);
        if (!inflated) return fail(inflated.error().code, member(index));
        bytes = std::move(inflated->bytes);
    }
    if (!local.sizeUnknown) {
        uLong sum = 0;
        for (ByteView rest = bytes; !rest.empty();) {
            const auto piece = std::min<std::size_t>(rest.size(), 1U << 30U);
            sum = crc32(sum, rest.data(), static_cast<uInt>(piece));
            rest = rest.subspan(piece);
        }
        if (static_cast<std::uint32_t>(sum) != local.checksum) return fail(ErrorCode::badChecksum, member(index));
    }
    return bytes;
}

} // namespace

Result<Bytes> ZipArchive::read(std::size_t index, WorkBudget& inflated) const try {
    if (index >= m_members.size() || m_members[index].folder) return fail(ErrorCode::notFound, member(index));
    const ZipMember& wanted = m_members[index];
    if (wanted.encrypted) return fail(ErrorCode::encrypted, member(index));
    if (!wanted.readable) return fail(ErrorCode::unsupported, member(index));
    TRY_DO(inflated.spend(0)); // hears a stop
    std::optional<std::size_t> room = roomFor(wanted, inflated);
    if (m_recovered && m_source->recovered[index].sizeUnknown) {
        ZipMember whole;
        whole.compressedSize = m_source->file.size();
        room = roomFor(whole, inflated);
    }
    if (!room) return fail(ErrorCode::limitReached, member(index));
    auto bytes = m_recovered ? readByOwnHeader(m_source->file, m_source->recovered[index], index, *room)
                             : readFromDirectory(m_source->archive.get(), index, *room, wanted.size);
    // What was made and thrown away has cost as much as what is given.
    const std::uint64_t cost = bytes ? bytes->size() : bytes.error().code == ErrorCode::limitReached ? *room : std::min<std::uint64_t>(wanted.size, *room);
    TRY_DO(inflated.spend(cost));
    return bytes;
} catch (const std::bad_alloc&) {
    return fail(ErrorCode::outOfMemory);
}

} // namespace lanyard
