#include "core/contexts/bundled_contexts.h"
#include "core/contexts/embedded.h"
#include "core/crypto/digest.h"
#include "tests/catch.h"
#include "tests/support/samples.h"
#include <algorithm>
#include <map>
#include <set>
#include <thread>

using namespace lanyard;
using namespace lanyard::rdf;

namespace {

std::string textOf(const EmbeddedFile& file) {
    std::string text;
    for (const auto piece : file.pieces) text += piece;
    return text;
}

std::map<std::string, std::string> filesByName() {
    std::map<std::string, std::string> files;
    for (const auto& file : embeddedFiles()) files.emplace(file.name, textOf(file));
    return files;
}

Json index() { return parseJson(filesByName().at("INDEX.json")).value(); }

std::string hashOf(std::string_view text) { return sha256Hex(bytesOf(text)); }

} // namespace

TEST_CASE("every compiled context has the bytes whose hash the index names, and each stands in the index") {
    auto files = filesByName();
    files.erase("INDEX.json");
    const auto all = index();
    for (const auto& entry : all.listOf("files")) {
        const auto& name = *entry.textOf("file");
        CAPTURE(name);
        REQUIRE(files.contains(name));
        CHECK(hashOf(files.at(name)) == *entry.textOf("sha256"));
        CHECK(entry.textOf("licence"));
        CHECK(entry.textOf("licence")->find("AGPL") == std::string::npos);
        CHECK(entry.find("origin"));
        files.erase(name);
    }
    CHECK(files.empty());
}

TEST_CASE("every address has a text, every file serves an address, and no spelling belongs to two addresses") {
    const auto all = index();
    std::set<std::string> files;
    for (const auto& entry : all.listOf("files")) files.insert(*entry.textOf("file"));
    for (const auto& context : all.listOf("contexts")) {
        const auto& address = *context.textOf("address");
        CAPTURE(address);
        CHECK(bundledContexts().canonicalAddress(address) == address);
        for (const auto& alias : context.listOf("aliases")) CHECK(bundledContexts().canonicalAddress(*alias.string()) == address);
        const auto texts = bundledContexts().textsOf(address);
        REQUIRE(!texts.empty());
        CHECK(texts.size() == context.listOf("texts").size());
        for (std::size_t at = 0; at < texts.size(); ++at) {
            CHECK(texts[at]->file() == *context.listOf("texts")[at].textOf("file"));
            CHECK(texts[at]->content().find("@context"));
            files.erase(std::string(texts[at]->file()));
        }
    }
    CHECK(files.empty());
}

TEST_CASE("the contexts that badges and their proofs name are at hand") {
    for (const auto* address : {"https://www.w3.org/2018/credentials/v1", "https://www.w3.org/ns/credentials/v2",
                                "https://www.w3.org/ns/credentials/examples/v2", "https://www.w3.org/ns/credentials/status/v1", "https://www.w3.org/ns/did/v1",
                                "https://purl.imsglobal.org/spec/ob/v3p0/context.json", "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.1.json",
                                "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.2.json", "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json",
                                "https://purl.imsglobal.org/spec/ob/v3p0/extensions.json", "https://purl.imsglobal.org/spec/clr/v2p0/context.json",
                                "https://w3id.org/security/data-integrity/v1", "https://w3id.org/security/data-integrity/v2",
                                "https://w3id.org/security/suites/ed25519-2020/v1", "https://w3id.org/security/suites/jws-2020/v1",
                                "https://w3id.org/vc/status-list/2021/v1", "https://w3id.org/vc-revocation-list-2020/v1",
                                "https://w3id.org/security/multikey/v1", "https://w3id.org/openbadges/v1", "https://w3id.org/openbadges/v2"}) {
        CAPTURE(address);
        CHECK(!bundledContexts().textsOf(address).empty());
    }
}

TEST_CASE("an address is found in each of its spellings, and a foreign one is not") {
    const auto& store = bundledContexts();
    CHECK(store.canonicalAddress("http://www.w3.org/ns/credentials/v2#") == "https://www.w3.org/ns/credentials/v2");
    CHECK(store.canonicalAddress("https://W3ID.org/openbadges/v2/") == "https://w3id.org/openbadges/v2");
    CHECK(store.canonicalAddress("https://openbadgespec.org/v2/context.json") == "https://w3id.org/openbadges/v2");
    CHECK(store.canonicalAddress("http://schema.org") == "https://schema.org/");
    CHECK(store.canonicalAddress("https://w3id.org/OpenBadges/v2").empty());
    CHECK(store.canonicalAddress("https://example.org/v2").empty());
    CHECK(store.canonicalAddress("").empty());
    CHECK(store.canonicalAddress("///##").empty());
    CHECK(store.textsOf("https://example.org/v2").empty());
}

TEST_CASE("the text that is published now comes first, the older ones from new to old") {
    const auto texts = bundledContexts().textsOf("https://www.w3.org/2018/credentials/v1");
    REQUIRE(texts.size() == 5);
    CHECK(texts[0]->sha256() == "ab4ddd9a531758807a79a5b450510d61ae8d147eab966cc9a200c07095b0cdcc");
    CHECK(texts[0]->file() == "www.w3.org_2018_credentials_v1.jsonld");
    CHECK(std::ranges::is_sorted(texts.begin() + 1, texts.end(), std::greater{}, [](const ContextText* text) { return text->file(); }));
}

TEST_CASE("threads that ask at once get the same texts") {
    const auto first = [] { return &bundledContexts().textsOf("https://w3id.org/security/v2").front()->content(); };
    std::vector<const Json*> answers(8);
    {
        std::vector<std::jthread> threads;
        for (auto& answer : answers) threads.emplace_back([&answer, &first] { answer = first(); });
    }
    for (const auto* answer : answers) CHECK(answer == first());
}

TEST_CASE("every published text that may be handed on is at hand under its address") {
    if (!test::haveSharedData()) return test::skipped("contexts", "no shared data");
    const auto published = parseJson(test::sharedText("contexts/INDEX.json")).value();
    std::size_t compared = 0;
    for (const auto& entry : published.asList()) {
        if (entry.textOf("licence")->find("AGPL") != std::string::npos || entry.textOf("iri")->starts_with("urn:")) continue;
        CAPTURE(*entry.textOf("file"));
        if (!parseJson(test::sharedText("contexts/" + *entry.textOf("file")))) continue; // names a member twice
        const auto texts = bundledContexts().textsOf(*entry.textOf("iri"));
        CHECK(std::ranges::any_of(texts, [&](const ContextText* text) { return hashOf(canonicalJson(text->content())) == *entry.textOf("jsonSha256"); }));
        if (*entry.textOf("role") == "current") {
            REQUIRE(!texts.empty());
            CHECK(hashOf(canonicalJson(texts.front()->content())) == *entry.textOf("jsonSha256"));
        }
        ++compared;
    }
    CHECK(compared > 350);
}
