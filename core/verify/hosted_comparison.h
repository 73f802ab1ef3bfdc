#pragma once
#include "core/badge/evidence.h"
#include "core/json/json.h"
#include <cstddef>
#include <string>
#include <vector>

namespace lanyard::checks {

/// What an assertion in a file says against what its address showed.
struct Comparison {
    struct Difference {
        std::string member;       ///< JSON pointer in the file's assertion
        std::string here, there;  ///< the two values as compact JSON, cut at 200 bytes; empty if not there
    };
    std::vector<Difference> differences; ///< at most 50, in the file's order
    std::vector<std::string> unseen;     ///< addresses of embedded parts that would confirm them and were never seen
};

/// Compares by value. No change are: the order of members, the spelling of numbers, null and empty for absent, one value for a list of
/// one, equal context addresses, and a class or issuer embedded on one side and named by its address on the other, if what that
/// address showed agrees. Words that the address shows beyond the file are no difference unless they take something back (an end date,
/// another recipient, …): every word that the file says must be there, and nothing that limits it may be left out.
Comparison compareWithItsAddress(const Json& file, const Json& shown, const Evidence& evidence);

} // namespace lanyard::checks
