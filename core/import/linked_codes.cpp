#include "core/base/encoding.h"
#include "core/base/utf8.h"
#include "core/container/linked_text.h"
#include "core/crypto/digest.h"
#include "core/import/badge_text.h"
#include "core/import/seen_code.h"
#include <algorithm>
#include <map>
#include <optional>
#include <utility>

namespace lanyard {
namespace {

/// The parts of one whole by their numbers. Two codes that claim the same number and do not agree cannot both be right: each is tried.
using Whole = std::map<int, std::vector<SeenCode*>>;

constexpr std::size_t mostChoices = 64; // of disagreeing parts

std::optional<Bytes> contentOf(const std::vector<const SeenCode*>& chosen, const ImportLimits& limits) {
    const auto name = fromHex(chosen.front()->document);
    if (!name) return std::nullopt;
    std::vector<LinkedPart> parts;
    for (const SeenCode* code : chosen) parts.push_back({code->part, code->parts, *name, code->slice});
    auto content = joinedContent(parts, limits.jsonBytes);
    if (!content || sha256Hex(*content) != chosen.front()->document) return std::nullopt;
    return std::move(*content);
}

/// The content of the whole, from the first choice of parts that has its hash.
std::optional<Bytes> joined(const Whole& whole, const ImportLimits& limits) {
    const int parts = whole.begin()->second.front()->parts;
    if (static_cast<int>(whole.size()) != parts) return std::nullopt;
    std::size_t choices = 1;
    for (const auto& [number, codes] : whole) choices = std::min(choices * codes.size(), mostChoices);
    for (std::size_t choice = 0; choice < choices; ++choice) {
        std::vector<const SeenCode*> chosen;
        std::size_t rest = choice;
        for (const auto& [number, codes] : whole) {
            chosen.push_back(codes[rest % codes.size()]);
            rest /= codes.size();
        }
        if (auto content = contentOf(chosen, limits)) return content;
    }
    return std::nullopt;
}

} // namespace

std::vector<Document> joinLinkedCodes(std::span<SeenCode* const> codes, const ImportLimits& limits, const std::stop_token& stop) {
    std::map<std::pair<DocumentId, int>, Whole> wholes;
    for (SeenCode* code : codes) {
        if (code->holds != SeenCode::Holds::part) continue;
        auto& alike = wholes[{code->document, code->parts}][code->part];
        const bool seen = std::ranges::any_of(alike, [&](const SeenCode* other) { return other->slice == code->slice; });
        if (!seen) alike.push_back(code);
    }
    std::vector<Document> documents;
    for (auto& [key, whole] : wholes) {
        const auto content = joined(whole, limits);
        if (!content) continue;
        const std::string text = decodedText(*content).value_or(toText(*content));
        const TextReading reading = readBadgeText(text, limits, stop);
        for (const TextBadge& badge : reading.badges) {
            DocumentId id = sha256Hex(bytesOf(badge.text));
            if (std::ranges::find(documents, id, &Document::id) != documents.end()) continue;
            documents.push_back({.id = std::move(id), .form = badge.form, .carrier = Carrier::qr, .bytes = toBytes(badge.text), .part = whole.begin()->second.front()->place, .carrierFile = {}, .notes = {}});
        }
        for (SeenCode* code : codes)
            if (code->holds == SeenCode::Holds::part && code->document == key.first && code->parts == key.second) {
                code->holds = reading.badges.empty() ? SeenCode::Holds::other : SeenCode::Holds::badge;
                code->slice.clear();
            }
    }
    return documents;
}

} // namespace lanyard
