#include "core/store/names.h"
#include <array>

namespace lanyard {
namespace {

constexpr std::array<std::string_view, 3> relations{"none", "inside-wrapper", "endorsement"};
constexpr std::array<std::string_view, 9> layouts{"portfolio", "cv-pages", "sheet-2", "sheet-4", "sheet-6", "sheet-8", "sheet-12", "cards", "one-badge"};
constexpr std::array<std::string_view, 3> papers{"a4", "a5", "letter"};

template <class Value, std::size_t N>
Value named(const std::array<std::string_view, N>& names, std::string_view name, Value otherwise) noexcept {
    for (std::size_t i = 0; i < N; ++i)
        if (names[i] == name) return Value(i);
    return otherwise;
}

} // namespace

std::string_view relationName(Relation relation) noexcept { return relations[std::size_t(relation)]; }
Relation relationNamed(std::string_view name) noexcept { return named(relations, name, Relation::insideWrapper); }
std::string_view layoutName(PaperLayout layout) noexcept { return layouts[std::size_t(layout)]; }
PaperLayout layoutNamed(std::string_view name) noexcept { return named(layouts, name, PaperLayout::portfolio); }
std::string_view paperName(PaperSize paper) noexcept { return papers[std::size_t(paper)]; }
PaperSize paperNamed(std::string_view name) noexcept { return named(papers, name, PaperSize::a4); }

} // namespace lanyard
