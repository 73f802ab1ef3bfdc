#pragma once
#include "core/badge/evidence.h"
#include <string>
#include <vector>

namespace lanyard {

/// Who the person is, for the question "Is it yours?", and whom they accept.
struct Person {
    std::string name;
    std::vector<std::string> addresses; ///< e-mail addresses, DIDs, names: all that badges may be made out to
    TrustList trust;
    friend bool operator==(const Person& a, const Person& b) {
        return a.name == b.name && a.addresses == b.addresses && a.trust.issuers == b.trust.issuers;
    }
};

} // namespace lanyard
