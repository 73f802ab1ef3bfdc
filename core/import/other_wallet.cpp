#include "core/import/other_wallet.h"
#include "core/badge/vocabulary.h"
#include "core/import/links.h"
#include <algorithm>

namespace lanyard {
namespace {

constexpr std::size_t collectionsKept = 16;
constexpr std::size_t longestName = 100; // bytes

bool isUniversalWallet(const Json& value) { return value.isObject() && hasType(value, {"UniversalWallet2020"}); }

/// An encrypted wallet's credential: all that it says is a JWE.
bool holdsCipher(const Json& value) {
    if (!value.isObject()) return false;
    const Json* subject = value.find("credentialSubject");
    return subject && subject->find("jwe") != nullptr;
}

void keepName(const std::string* name, std::vector<std::string>& names) {
    if (!name || name->empty() || name->size() > longestName || names.size() >= collectionsKept) return;
    if (std::ranges::any_of(*name, [](char c) { return static_cast<unsigned char>(c) < 0x20; })) return;
    if (*name == "Default" || *name == "Untitled Profile") return; // what the wallet writes when nobody gave a name
    if (std::ranges::find(names, *name) == names.end()) names.push_back(*name);
}

} // namespace

OtherWallet otherWalletOf(const Json& value) {
    if (holdsCipher(value)) return OtherWallet::lockedBackup;
    if (!isUniversalWallet(value)) return OtherWallet::none;
    const std::string* status = value.textOf("status");
    const bool ciphers = std::ranges::any_of(value.listOf("contents"), holdsCipher);
    return ciphers || (status && *status == "LOCKED") ? OtherWallet::lockedBackup : OtherWallet::openBackup;
}

std::vector<std::string> collectionsIn(const Json& value) {
    std::vector<std::string> names;
    if (!value.isObject()) return names;
    if (isUniversalWallet(value)) {
        for (const Json& content : value.listOf("contents")) {
            if (!content.isObject() || !hasType(content, {"ProfileMetadata"})) continue;
            if (const Json* data = content.find("data")) keepName(data->textOf("profileName"), names);
        }
        return names;
    }
    if (value.find("groupId")) keepName(value.textOf("name"), names);
    for (const Json& tag : value.listOf("tags")) keepName(tag.string(), names);
    return names;
}

std::optional<std::string> recordedAt(const Json& value) {
    const std::string* kind = value.textOf("entityType");
    const std::string* address = value.textOf("openBadgeId");
    if (!kind || !address || *kind != "BackpackAssertion" || !isWebAddress(*address)) return std::nullopt;
    return *address;
}

} // namespace lanyard
