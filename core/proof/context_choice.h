#pragma once
#include "core/rdf/context_store.h"
#include "core/rdf/json_ld.h"
#include <map>
#include <span>
#include <string>
#include <vector>

namespace lanyard {

/// Which of the published texts of each context address is taken: the newest where nothing is said.
struct ContextChoice {
    std::map<std::string, std::size_t, std::less<>> older; ///< address as the store names it -> place in textsOf, above 0

    std::string name() const; ///< tells choices apart; empty for the newest of all
};

/// Signers' programs held copies of different age: how many choices are tried for one badge. All texts of the two busiest addresses
/// one by one are 68.
inline constexpr std::size_t mostChoices = 80;

/// All choices for a document that names these addresses, at most `mostChoices`: the newest of all, one older text at a time, then two.
std::vector<ContextChoice> choicesFor(std::span<const std::string> addresses, const rdf::ContextStore& store);

/// Gives the documents of a choice. `asked`, if given, receives each address once, as the store names it. Refers to all that is handed in.
rdf::ContextLoader loaderOf(const rdf::ContextStore& store, const ContextChoice& choice, std::vector<std::string>* asked = nullptr);

} // namespace lanyard
