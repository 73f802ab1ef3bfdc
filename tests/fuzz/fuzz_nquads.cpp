#include "core/crypto/digest.h"
#include "core/rdf/canonical.h"
#include "tests/fuzz/property.h"

using namespace lanyard;
using namespace lanyard::rdf;
using fuzz::require;

namespace {

std::string hashOf(std::string_view text) { return sha256Hex(bytesOf(text)); }

Result<Canonical> canonicalOf(const Dataset& dataset, std::uint64_t steps) {
    WorkBudget budget(steps);
    return canonicalize(dataset, hashOf, budget);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size > 1U << 16U) return 0;
    const auto dataset = parseNQuads(textOf({data, size}));
    if (!dataset) {
        if (const auto* offset = std::get_if<Offset>(&dataset.error().where)) require(offset->value <= size, "an error lies in the text");
        return 0;
    }
    std::string written;
    for (const auto& quad : *dataset) appendNQuad(written, quad);
    const auto again = parseNQuads(written);
    require(again && *again == *dataset, "what was written reads as the same statements");

    const auto canonical = canonicalOf(*dataset, 2'000);
    if (!canonical) return 0;
    const auto text = canonical->text();
    const auto fromCanonical = parseNQuads(text);
    require(fromCanonical.has_value(), "the canonical form is N-Quads");
    // How many permutations are cut short depends on the order that they come in.
    const auto second = canonicalOf(*fromCanonical, 100'000);
    require(second ? second->text() == text : second.error().code == ErrorCode::workLimitReached, "the canonical form is its own canonical form");
    return 0;
}
