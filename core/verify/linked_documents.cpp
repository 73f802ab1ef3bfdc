#include "core/verify/linked_documents.h"
#include "core/verify/evidence_json.h"

namespace lanyard::checks {
namespace {

/// A linked document as it stands in another one: its address, or the thing itself with or without its address.
struct Reference {
    std::string address;
    const Json* embedded = nullptr;
};

Reference referenceIn(const Json& value, std::string_view member) {
    Reference reference;
    const Json* found = value.find(member);
    if (!found) return reference;
    if (const std::string* address = found->string()) {
        reference.address = *address;
        return reference;
    }
    if (!found->isObject()) return reference;
    reference.embedded = found;
    for (const std::string_view name : {"id", "@id", "_location"})
        if (const std::string* address = found->textOf(name)) {
            reference.address = *address;
            break;
        }
    return reference;
}

std::string nameIn(const Json* value) {
    const std::string* name = value ? value->textOf("name") : nullptr;
    return name ? *name : std::string();
}

} // namespace

LinkedDocuments linkedDocuments(const Json& assertion, const Evidence& evidence) {
    LinkedDocuments linked;
    const Reference badgeClass = referenceIn(assertion, "badge");
    linked.classAddress = badgeClass.address;
    Reference issuer;
    if (badgeClass.embedded) {
        linked.badgeClass = *badgeClass.embedded;
        issuer = referenceIn(linked.badgeClass, "issuer");
    }
    if (issuer.address.empty() && !issuer.embedded && !badgeClass.address.empty()) {
        if (auto shown = newestObject(evidence, badgeClass.address)) {
            linked.badgeClass = std::move(shown->object);
            issuer = referenceIn(linked.badgeClass, "issuer");
        } else {
            linked.unseen = badgeClass.address;
        }
    }
    if (issuer.address.empty() && !issuer.embedded) issuer = referenceIn(assertion, "issuer");
    linked.issuerName = nameIn(issuer.embedded);
    if (issuer.address.empty() && issuer.embedded) { // [Open Badges 0.5] the issuer is named by its origin alone
        const std::string* origin = issuer.embedded->textOf("origin");
        if (origin) linked.issuerAddress = *origin;
        return linked;
    }
    linked.issuerAddress = issuer.address;
    if (linked.issuerAddress.empty()) return linked;
    if (auto shown = newestObject(evidence, linked.issuerAddress)) {
        linked.issuer = std::move(shown->object);
        linked.issuerSeen = shown->obtained;
        if (const std::string name = nameIn(&linked.issuer); !name.empty()) linked.issuerName = name;
    } else if (linked.unseen.empty()) {
        linked.unseen = linked.issuerAddress;
    }
    return linked;
}

bool isOpenBadges1Or2(Standard standard) noexcept {
    switch (standard) {
    case Standard::openBadges05:
    case Standard::openBadges10:
    case Standard::openBadges11:
    case Standard::openBadges20: return true;
    case Standard::unknown:
    case Standard::openBadges30:
    case Standard::clr20:
    case Standard::vc11:
    case Standard::vc20:
    case Standard::elm2:
    case Standard::elm3:
    case Standard::blockcerts1:
    case Standard::blockcerts2:
    case Standard::blockcerts3: return false;
    }
    return false;
}

} // namespace lanyard::checks
