#pragma once
#include <cstdint>

namespace lanyard::checks {

/// What holding one proof against its document and a key gave.
enum class Fit : std::uint8_t {
    fits,          ///< the signature is by the key, over what the document says
    differs,       ///< it is not
    malformed,     ///< the proof value is no value of its suite: encoding, length, structure
    wrongKey,      ///< the key is of another kind than the suite demands
    coversNothing, ///< the signature holds, and covers no statement
    tooComplex,    ///< the work limit was reached, or a stop was asked for
    notJudged,     ///< the document is built in a way that the suite cannot be followed through surely
};

} // namespace lanyard::checks
