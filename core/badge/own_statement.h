#pragma once
#include "core/badge/document.h"
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace lanyard {

enum class StatementKind : std::uint8_t { skill, work, voluntaryWork, course, language };
inline constexpr StatementKind everyStatementKind[] = {StatementKind::skill, StatementKind::work, StatementKind::voluntaryWork, StatementKind::course,
                                                       StatementKind::language};
std::string_view statementKindName(StatementKind kind) noexcept; ///< "skill", "work", "voluntary-work", "course", "language"
std::optional<StatementKind> statementKindNamed(std::string_view name) noexcept;

/// How well a person says to know a language: a level of the Common European Framework of Reference, or their mother tongue.
enum class LanguageLevel : std::uint8_t { notSaid, a1, a2, b1, b2, c1, c2, motherTongue };
inline constexpr LanguageLevel everyLanguageLevel[] = {LanguageLevel::notSaid, LanguageLevel::a1, LanguageLevel::a2, LanguageLevel::b1,
                                                       LanguageLevel::b2,      LanguageLevel::c1, LanguageLevel::c2, LanguageLevel::motherTongue};
std::string_view languageLevelName(LanguageLevel level) noexcept; ///< "", "A1", …, "C2", "mother-tongue"
std::optional<LanguageLevel> languageLevelNamed(std::string_view name) noexcept;

/// A paper that stands behind a statement: a scan, a photo, a PDF. Its bytes lie in the vault exactly as they were attached.
struct AttachedPaper {
    DocumentId id;          ///< SHA-256 of the bytes
    std::string name;       ///< of the file, as it was shown
    std::string mediaType;  ///< told by the bytes: "image/jpeg", "application/pdf", …; "application/octet-stream" for anything else
    std::uint64_t size = 0; ///< bytes
    friend bool operator==(const AttachedPaper&, const AttachedPaper&) = default;
};

/// What somebody else, a counsellor, says beside a statement. Not signed: it is as good as the paper it is written on.
struct Witness {
    std::string name;
    std::string role;  ///< and the organisation
    std::string date;  ///< as it was written
    std::string words;
    friend bool operator==(const Witness&, const Witness&) = default;
};

/// What a person says of themselves. Nobody has signed it; whoever shows it says so.
struct OwnStatement {
    std::string id; ///< chosen when it is made; names it in the vault
    StatementKind kind = StatementKind::skill;
    std::string title; ///< the skill, the occupation, the course, the language
    std::string where; ///< the employer, the school, the place; may be empty
    std::string from;  ///< a year or a month, as the person wrote it; may be empty
    std::string until; ///< the same; empty also for what goes on
    std::string words; ///< paragraphs by line breaks
    LanguageLevel level = LanguageLevel::notSaid; ///< of a language
    std::vector<DocumentId> badges;               ///< that underpin it, in the person's order
    std::vector<AttachedPaper> papers;
    std::vector<Witness> witnesses;
    friend bool operator==(const OwnStatement&, const OwnStatement&) = default;
};

/// What may be attached and written; more is refused with limitReached.
inline constexpr std::size_t mostPaperBytes = 32U << 20U;     ///< of one paper; ten scanned pages fit
inline constexpr std::size_t mostPapers = 20;                 ///< of one statement
inline constexpr std::size_t mostStatementBytes = 256U << 10U; ///< of all texts of one statement together
inline constexpr std::size_t mostStatements = 2'000;          ///< of one person

/// Every text of the statement for searching, one a line: title, where, from, until, words, the papers' names, the witnesses' texts.
std::string everyText(const OwnStatement& statement);

} // namespace lanyard
