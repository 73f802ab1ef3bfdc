#include "core/rdf/canonical.h"
#include "core/rdf/context_store.h"
#include "core/rdf/json_ld.h"
#include "hashes.h"
#include "tests/catch.h"
#include <array>

using namespace lanyard;
using namespace lanyard::rdf;

namespace {

/// What a signature over the graph covers; nothing if some of the document is not covered, or it cannot be told.
std::optional<std::string> signedText(const Json& document, const ContextStore& contexts, HexDigest sha256) {
    const ContextLoader loader = [&contexts](const std::string& address) -> const Json* {
        const auto texts = contexts.textsOf(address);
        return texts.empty() ? nullptr : &texts.front()->content(); // the newest text
    };
    std::vector<Lost> lost;
    JsonLdOptions options;
    options.lost = &lost;
    WorkBudget budget(1'000'000);
    const auto quads = toRdf(document, loader, options, budget);
    if (!quads) return std::nullopt;        // quads.error().code, .detail and .reason say why
    if (!lost.empty()) return std::nullopt; // some of it is not in the statements: lost.front().pointer
    const auto canonical = canonicalize(*quads, sha256, budget);
    if (!canonical) return std::nullopt;    // a budget that is spent
    return canonical->text();
}

constexpr std::array contextPieces{std::string_view{R"({"@context": {"name": "https://schema.org/name"}})"}};
constexpr std::array indexPieces{std::string_view{R"({"files": [{"file": "a.jsonld", "sha256": ""}],
  "contexts": [{"address": "https://a.example/v1", "texts": [{"file": "a.jsonld"}]}]})"}};
constexpr std::array files{ContextFile{"INDEX.json", indexPieces}, ContextFile{"a.jsonld", contextPieces}};

std::optional<std::string> signedTextOf(std::string_view json) {
    const ContextStore contexts(files);
    return signedText(parseJson(json).value(), contexts, hexOf<Digest::sha256>);
}

} // namespace

TEST_CASE("the example gives the statements of a document in which nothing is lost") {
    CHECK(signedTextOf(R"({"@context": "http://A.example/v1#", "@id": "urn:x", "name": "Ada"})") == "<urn:x> <https://schema.org/name> \"Ada\" .\n");
    CHECK_FALSE(signedTextOf(R"({"@context": "https://a.example/v1", "@id": "urn:x", "name": "Ada", "nickname": "Countess"})"));
    CHECK_FALSE(signedTextOf(R"({"@context": "https://b.example/v1", "@id": "urn:x", "name": "Ada"})"));
}
