#pragma once
#include "core/badge/badge.h"
#include "core/badge/portfolio.h"
#include <optional>
#include <string_view>

namespace lanyard {

/// The words that stand in the vault for enumerations which have no names of their own elsewhere. Never changed, only added to.
std::string_view relationName(Relation relation) noexcept;        ///< "none", "inside-wrapper", "endorsement"
Relation relationNamed(std::string_view name) noexcept;           ///< insideWrapper for a word of a newer version
std::string_view layoutName(PaperLayout layout) noexcept;         ///< "portfolio", "cv-pages", "sheet-2", …, "cards", "one-badge"
PaperLayout layoutNamed(std::string_view name) noexcept;          ///< portfolio for a word of a newer version
std::string_view paperName(PaperSize paper) noexcept;             ///< "a4", "a5", "letter"
PaperSize paperNamed(std::string_view name) noexcept;             ///< a4 for a word of a newer version

} // namespace lanyard
