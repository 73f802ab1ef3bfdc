#include "core/verify/suites/proof.h"
#include <algorithm>

namespace lanyard::checks {
namespace {

std::string textIn(const Json& value, std::string_view member) {
    const std::string* text = value.textOf(member);
    return text ? *text : std::string();
}

/// "eddsa-rdfc-2022" of a DataIntegrityProof; of the older kinds their type, "Ed25519Signature2020".
std::string suiteNameOf(const Json& proof) {
    const auto types = proof.listOf("type");
    const std::string* type = types.size() == 1 ? types.front().string() : nullptr;
    if (!type) return {};
    return *type == "DataIntegrityProof" ? textIn(proof, "cryptosuite") : *type;
}

std::string methodOf(const Json& proof) {
    for (const std::string_view member : {"verificationMethod", "creator"}) {
        const Json* method = proof.find(member);
        if (!method || method->isNull()) continue;
        if (const std::string* id = method->string()) return *id;
        return textIn(*method, "id");
    }
    return {};
}

std::optional<WrittenDate> dateIn(const Json& proof, std::string_view member, bool& unreadable) {
    const Json* date = proof.find(member);
    if (!date || date->isNull()) return std::nullopt;
    const auto instant = date->string() ? parseBadgeDate(*date->string()) : Result<Instant>(fail(ErrorCode::wrongType));
    if (!instant) {
        unreadable = true;
        return std::nullopt;
    }
    return WrittenDate{*date->string(), *instant};
}

} // namespace

std::vector<Proof> proofsOf(const Json& secured) {
    std::vector<Proof> proofs;
    for (const Json& value : secured.listOf("proof")) {
        if (proofs.size() > mostProofs) break;
        Proof proof{value, suiteNameOf(value), textIn(value, "id"), methodOf(value), textIn(value, "proofPurpose"), {}, {}, {}};
        for (const Json& previous : value.listOf("previousProof")) proof.previousProofs.push_back(previous.string() ? *previous.string() : std::string());
        proof.created = dateIn(value, "created", proof.datesUnreadable);
        proof.expires = dateIn(value, "expires", proof.datesUnreadable);
        proofs.push_back(std::move(proof));
    }
    return proofs;
}

const Suite* suiteOf(const Proof& proof) noexcept {
    const auto types = proof.value.listOf("type");
    const bool isDataIntegrity = types.size() == 1 && types.front().string() && *types.front().string() == "DataIntegrityProof";
    return suiteNamed(proof.suite, isDataIntegrity);
}

Json without(const Json& document, std::string_view member) {
    Json::Object kept;
    if (const Json::Object* members = document.object()) {
        kept.reserve(members->size());
        std::ranges::copy_if(*members, std::back_inserter(kept), [&](const Json::Member& one) { return one.first != member; });
    }
    return Json(std::move(kept));
}

} // namespace lanyard::checks
