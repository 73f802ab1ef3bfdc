#pragma once
#include <span>
#include <string_view>

namespace lanyard {

/// One file of resources/contexts as it was compiled in, in pieces that follow one another.
struct EmbeddedFile {
    std::string_view name;                     ///< without a folder
    std::span<const std::string_view> pieces;
};

/// All of them, INDEX.json included, sorted by name. Valid for ever.
std::span<const EmbeddedFile> embeddedFiles() noexcept;

} // namespace lanyard
