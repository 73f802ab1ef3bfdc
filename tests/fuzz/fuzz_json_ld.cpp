#include "core/rdf/json_ld.h"
#include "tests/fuzz/property.h"

using namespace lanyard;
using namespace lanyard::rdf;
using fuzz::require;

namespace {

const Json* itself(const Json& document, const std::string& address) { return address.ends_with("self") ? &document : nullptr; }

struct Outcome {
    Dataset quads;
    std::string refusal;
    std::vector<Lost> lost;
    std::vector<Meaning> meanings;
    bool limited = false;
};
Outcome outcomeOf(const Json& document, ContextCache* cache) {
    Outcome outcome;
    JsonLdOptions options;
    options.cache = cache;
    options.lost = &outcome.lost;
    options.meanings = &outcome.meanings;
    WorkBudget budget(100'000);
    auto quads = toRdf(document, [&](const std::string& address) { return itself(document, address); }, options, budget);
    if (quads) outcome.quads = std::move(*quads);
    else {
        outcome.refusal = quads.error().code + " " + quads.error().detail;
        outcome.limited = quads.error().reason != ErrorCode::malformed && quads.error().reason != ErrorCode::notFound;
    }
    return outcome;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size > 1U << 16U) return 0;
    const auto document = parseJson(textOf({data, size}));
    if (!document) return 0;
    const auto first = outcomeOf(*document, nullptr);
    for (const auto& meaning : first.meanings) require(resolvePointer(*document, meaning.pointer) != nullptr, "what means something stands in the document");
    for (const auto& lost : first.lost) require(lost.pointer.empty() || resolvePointer(*document, lost.pointer) != nullptr, "what is lost stands in the document");
    std::string text;
    for (const auto& quad : first.quads) appendNQuad(text, quad);
    const auto read = parseNQuads(text);
    require(read && *read == first.quads, "the statements are N-Quads");

    ContextCache cache;
    for (int i = 0; i < 2; ++i) {
        const auto again = outcomeOf(*document, &cache);
        if (first.limited || again.limited) return 0; // what is kept costs less
        require(again.quads == first.quads && again.refusal == first.refusal, "kept contexts change nothing");
        require(again.lost == first.lost && again.meanings == first.meanings, "kept contexts change nothing that is told");
    }
    return 0;
}
