#include "core/badge/finding.h"
#include <array>

namespace lanyard {
namespace {

struct Entry {
    FindingCode code;
    std::string_view name;
    bool note;
};
constexpr Entry entries[] = {
#define LANYARD_FINDING(code, name, isNote) {FindingCode::code, name, isNote},
#include "core/badge/findings.def"
#undef LANYARD_FINDING
};
constexpr auto findings = [] {
    std::array<FindingCode, std::size(entries)> all{};
    for (std::size_t i = 0; i < all.size(); ++i) all[i] = entries[i].code;
    return all;
}();

} // namespace

std::string_view findingName(FindingCode code) noexcept { return entries[std::size_t(code)].name; }
bool isNote(FindingCode code) noexcept { return entries[std::size_t(code)].note; }
std::span<const FindingCode> everyFinding() noexcept { return findings; }

} // namespace lanyard
