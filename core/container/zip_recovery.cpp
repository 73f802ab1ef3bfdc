#include "core/container/zip_recovery.h"
#include "core/base/utf8.h"

namespace lanyard {
namespace {

constexpr std::size_t headerBytes = 30;

std::uint16_t shortAt(ByteView file, std::uint64_t offset) noexcept {
    return static_cast<std::uint16_t>(file[offset] | file[offset + 1] << 8);
}
std::uint32_t longAt(ByteView file, std::uint64_t offset) noexcept {
    return std::uint32_t{shortAt(file, offset)} | std::uint32_t{shortAt(file, offset + 2)} << 16U;
}

} // namespace

std::vector<ZipLocalMember> findZipLocalMembers(ByteView file, std::size_t limit) {
    using namespace std::string_view_literals;
    std::vector<ZipLocalMember> members;
    const std::string_view text = textOf(file);
    for (std::size_t at = text.find("PK\3\4"sv); at != std::string_view::npos && members.size() < limit;) {
        if (file.size() - at < headerBytes) break;
        const std::uint16_t flags = shortAt(file, at + 6);
        const std::size_t nameBytes = shortAt(file, at + 26);
        const std::size_t extraBytes = shortAt(file, at + 28);
        std::size_t next = at + 4;
        if (nameBytes + extraBytes <= file.size() - at - headerBytes) {
            ZipLocalMember member;
            member.name = toText(file.subspan(at + headerBytes, nameBytes));
            member.dataOffset = at + headerBytes + nameBytes + extraBytes;
            member.method = shortAt(file, at + 8);
            member.checksum = longAt(file, at + 14);
            member.compressedSize = longAt(file, at + 18);
            member.size = longAt(file, at + 22);
            member.encrypted = (flags & 1U) != 0;
            member.sizeUnknown = (flags & 8U) != 0;
            member.nameIsUtf8 = (flags & 0x800U) != 0 || isUtf8(member.name);
            if (member.sizeUnknown) member.compressedSize = member.size = 0;
            if (member.compressedSize <= file.size() - member.dataOffset) next = member.dataOffset + member.compressedSize;
            members.push_back(std::move(member));
        }
        at = text.find("PK\3\4"sv, next);
    }
    return members;
}

} // namespace lanyard
