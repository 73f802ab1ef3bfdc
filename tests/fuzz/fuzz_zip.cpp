#include "core/base/utf8.h"
#include "core/container/zip.h"
#include "tests/fuzz/property.h"
#include <algorithm>
#include <set>

using namespace lanyard;
using fuzz::require;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    constexpr ImportLimits limits{.inflatedBytes = 1U << 20U, .members = 100};
    const auto archive = ZipArchive::open({data, size}, limits);
    if (!archive) return 0;
    require(archive->members().size() <= limits.members, "members stay within the limit");
    WorkBudget inflated(limits.inflatedBytes);
    std::size_t grown = 0;
    std::vector<ZipEntry> entries;
    std::set<std::string> names;
    for (const ZipMember& member : archive->members()) {
        require(isUtf8(member.name), "a name is well-formed");
        auto bytes = archive->read(member.index, inflated);
        if (!bytes) continue;
        require(member.readable && !member.encrypted, "only what is readable is read");
        grown += bytes->size();
        const bool controls = std::ranges::any_of(member.name, [](char c) { return (c >= 0 && c < ' ') || c == 0x7f; });
        if (!member.name.empty() && !controls && names.insert(member.name).second) entries.push_back({member.name, std::move(*bytes), entries.size() % 2 == 0});
    }
    require(grown <= limits.inflatedBytes, "inflated bytes stay within the budget");

    const auto written = writeZip(entries);
    require(written.has_value(), "what was read can be written");
    const auto again = ZipArchive::open(*written, limits);
    require(again && !again->recovered() && again->members().size() == entries.size(), "what was written is read");
    WorkBudget plenty(limits.inflatedBytes * 2);
    for (std::size_t index = 0; index < entries.size(); ++index) {
        require(again->members()[index].name == entries[index].name, "names come back");
        const auto bytes = again->read(index, plenty);
        require(bytes ? *bytes == entries[index].bytes : bytes.error().code == ErrorCode::limitReached, "bytes come back");
    }
    return 0;
}
