#pragma once
#include "core/badge/report.h"
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>

namespace lanyard {

struct FileReceipt;

/// What a badge that came in leaves open about whose it is. It is kept meanwhile.
struct OwnerQuestion {
    enum class Kind : std::uint8_t {
        none,         ///< it is the person's, or it names nobody
        somebodyElse, ///< it is made out to an address that is none of the person's
        notComparable, ///< nothing is known of the person that it could be compared with
    };
    Kind kind = Kind::none;
    std::string madeOutTo; ///< the address, else the name, as the badge writes it; empty if it holds only a hash
    friend bool operator==(const OwnerQuestion&, const OwnerQuestion&) = default;
};
/// What the answer to "Is it yours?" leaves open; nothing if the report is empty.
OwnerQuestion ownerQuestionOf(const VerificationReport& report);

/// An e-mail address that may be the person's.
struct AddressOffer {
    std::string address;    ///< as the first badge writes it; empty: there is none to offer
    std::size_t badges = 0; ///< new ones that are made out to it
};
/// The e-mail address that most of the new badges are made out to, of those that could not be compared with any of the person's; of several the
/// first. Letter case counts as nothing.
AddressOffer addressToOffer(std::span<const FileReceipt> files);

} // namespace lanyard
