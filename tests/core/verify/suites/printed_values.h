#pragma once
#include "core/json/json.h"
#include "core/verify/suites/selective_disclosure.h"
#include "tests/support/samples.h"
#include <string>
#include <vector>

/// Values as the published vectors print them.
namespace lanyard::test {

/// A file of the shared data.
inline Json shared(const std::string& path) { return *parseJson(sharedText(path)); }

inline std::vector<std::string> textsOf(const Json& list) {
    std::vector<std::string> texts;
    for (const auto& text : list.asList()) texts.push_back(*text.string());
    return texts;
}
inline std::vector<std::size_t> numbersOf(const Json& list) {
    std::vector<std::size_t> numbers;
    for (const auto& number : list.asList()) numbers.push_back(static_cast<std::size_t>(number.number()->value));
    return numbers;
}
/// Where the mandatory ones stand.
inline std::vector<std::size_t> marked(const checks::Statements& statements) {
    std::vector<std::size_t> indexes;
    for (std::size_t i = 0; i < statements.lines.size(); ++i)
        if (statements.mandatory[i]) indexes.push_back(i);
    return indexes;
}

} // namespace lanyard::test
