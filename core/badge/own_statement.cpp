#include "core/badge/own_statement.h"
#include <array>

namespace lanyard {
namespace {

constexpr std::array<std::string_view, std::size(everyStatementKind)> kinds{"skill", "work", "voluntary-work", "course", "language"};
constexpr std::array<std::string_view, std::size(everyLanguageLevel)> levels{"", "A1", "A2", "B1", "B2", "C1", "C2", "mother-tongue"};

template <class Value, std::size_t N> std::optional<Value> named(const std::array<std::string_view, N>& names, std::string_view name) noexcept {
    for (std::size_t i = 0; i < N; ++i)
        if (names[i] == name) return Value(i);
    return std::nullopt;
}

} // namespace

std::string_view statementKindName(StatementKind kind) noexcept { return kinds[std::size_t(kind)]; }
std::optional<StatementKind> statementKindNamed(std::string_view name) noexcept { return named<StatementKind>(kinds, name); }
std::string_view languageLevelName(LanguageLevel level) noexcept { return levels[std::size_t(level)]; }
std::optional<LanguageLevel> languageLevelNamed(std::string_view name) noexcept { return named<LanguageLevel>(levels, name); }

std::string everyText(const OwnStatement& statement) {
    std::string all;
    const auto add = [&](std::string_view text) {
        if (text.empty()) return;
        if (!all.empty()) all += '\n';
        all += text;
    };
    for (const std::string* const text : {&statement.title, &statement.where, &statement.from, &statement.until, &statement.words}) add(*text);
    for (const AttachedPaper& paper : statement.papers) add(paper.name);
    for (const Witness& witness : statement.witnesses)
        for (const std::string* const text : {&witness.name, &witness.role, &witness.date, &witness.words}) add(*text);
    return all;
}

} // namespace lanyard
