#pragma once
#include "core/json/json.h"
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace lanyard::rdf {

/// One published text of a context.
struct ContextText {
    std::string_view address; ///< the address it was published at
    std::string_view file;    ///< its name in the index
    std::string_view sha256;  ///< of its bytes, in lower-case hexadecimal
    const Json* content;      ///< the whole document, `@context` inside; owned by the store
};

/// The contexts at hand: nothing is ever fetched. Each address has one text or several, newest first. Reentrant after construction; a text
/// is parsed when it is first asked for, once, from whatever thread.
class ContextStore {
  public:
    virtual ~ContextStore() = default;
    /// All texts of an address, newest first; empty if it is not at hand. `http` and `https`, a trailing "#" or "/", and known
    /// redirects are one address.
    virtual std::vector<ContextText> textsOf(std::string_view address) const = 0;
    /// The address under which the texts are kept, by the same table of equals; empty if it is not at hand.
    virtual std::string_view canonicalAddress(std::string_view address) const = 0;
};

} // namespace lanyard::rdf
