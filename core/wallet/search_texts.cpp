#include "core/wallet/search_texts.h"
#include "core/badge/every_text.h"
#include <algorithm>

namespace lanyard {
namespace {

bool isForMachines(const TextInBadge& text) {
    return std::ranges::any_of(text.path, [](const std::string& name) {
        return name == "@context" || name == "type" || name == "@type" || name == "proof" || name == "credentialSchema" || name == "header";
    });
}

void append(std::string& all, const LocalizedText& text) {
    for (const auto& entry : text.entries)
        if (all.find(entry.text) == std::string::npos) all.append(entry.text) += '\n';
}

} // namespace

std::string searchTexts(const Badge& badge) {
    std::string all;
    for (const TextInBadge& text : everyText(badge)) {
        if (isForMachines(text) || text.text.empty()) continue;
        all.append(text.text) += '\n';
    }
    append(all, badge.title());
    append(all, badge.description);
    append(all, badge.achievement.description);
    append(all, badge.achievement.criteria);
    append(all, badge.issuer.name);
    return all;
}

} // namespace lanyard
