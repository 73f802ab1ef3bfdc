#include "core/badge/badge.h"
#include "core/base/ascii.h"
#include <array>

namespace lanyard {
namespace {

constexpr std::array<std::string_view, 14> standardNames{
    "unknown", "OpenBadges-0.5", "OpenBadges-1.0", "OpenBadges-1.1", "OpenBadges-2.0", "OpenBadges-3.0", "CLR-2.0",
    "VC-1.1",  "VC-2.0",         "ELM-2",          "ELM-3",          "Blockcerts-1",   "Blockcerts-2",   "Blockcerts-3"};

std::string_view primary(std::string_view tag) noexcept { return tag.substr(0, tag.find('-')); }

} // namespace

std::string_view standardName(Standard standard) noexcept { return standardNames[std::size_t(standard)]; }

std::optional<Standard> standardNamed(std::string_view name) noexcept {
    for (std::size_t i = 0; i < standardNames.size(); ++i)
        if (standardNames[i] == name) return Standard(i);
    return std::nullopt;
}

const LocalizedText::Entry* LocalizedText::in(const std::vector<std::string>& languages) const noexcept {
    for (const std::string& wanted : languages) {
        for (const Entry& entry : entries)
            if (equalIgnoringCase(entry.language, wanted)) return &entry;
        for (const Entry& entry : entries)
            if (!entry.language.empty() && equalIgnoringCase(primary(entry.language), primary(wanted))) return &entry;
    }
    for (const Entry& entry : entries)
        if (entry.language.empty()) return &entry;
    return entries.empty() ? nullptr : &entries.front();
}

} // namespace lanyard
