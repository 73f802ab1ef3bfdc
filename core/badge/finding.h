#pragma once
#include "core/base/error.h"
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace lanyard {

enum class FindingCode : std::uint8_t {
#define LANYARD_FINDING(code, name, isNote) code,
#include "core/badge/findings.def"
#undef LANYARD_FINDING
};

std::string_view findingName(FindingCode code) noexcept; ///< stable kebab-case
bool isNote(FindingCode code) noexcept;                  ///< told beside a badge; the others stand instead of one
std::span<const FindingCode> everyFinding() noexcept;

/// What a file or a part of it is, when it is no badge, or what is worth telling about one.
struct Finding {
    FindingCode code{};
    std::string part;    ///< which member, attachment or chunk, outermost first: "pack.zip/cert.png"; empty for the file itself
    std::string address; ///< for links: the address, shown and copied on request, never opened by itself
    Where where{};       ///< for experts
    friend bool operator==(const Finding&, const Finding&) = default;
};

} // namespace lanyard
