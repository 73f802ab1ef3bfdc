#include "core/verify/suites/selective_disclosure.h"
#include "core/base/encoding.h"
#include "core/json/json.h"
#include "core/verify/suites/pointer_selection.h"
#include "printed_values.h"
#include "signed_sample.h"
#include "tests/catch.h"
#include "tests/support/samples.h"

using namespace lanyard;
using namespace lanyard::checks;
using lanyard::test::marked;
using lanyard::test::numbersOf;
using lanyard::test::shared;
using lanyard::test::SignedSample;
using lanyard::test::textsOf;

namespace {

const std::vector<std::string> vectorFolders = {"w3c/vc-di-ecdsa/TestVectors/ecdsa-sd-2023/employ", "w3c/vc-di-ecdsa/TestVectors/ecdsa-sd-2023/prc"};

/// What pointers select of a document that is no badge.
struct Selecting {
    explicit Selecting(std::string_view text) : document(*parseJson(text)) {
        auto graphs = maker();
        rdf::JsonLdOptions options;
        options.cache = &graphs.cache;
        dataset = *rdf::toRdf(document, graphs.loader, options, graphs.budget);
        canonical = *rdf::canonicalize(dataset, test::hexSha256, graphs.budget);
        labels = labelsByNode(canonical, hmacLabels(canonical, Bytes(32, 0x11)));
    }
    GraphMaker maker() {
        budget = WorkBudget(1'000'000);
        return {loader, cache, budget};
    }
    std::expected<std::size_t, Fit> count(std::vector<std::string> pointers) {
        auto graphs = maker();
        auto statements = statementsOf(dataset, labels);
        const auto done = markSelected(statements, {document, dataset, canonical}, labels, pointers, graphs);
        if (!done) return std::unexpected(done.error());
        return marked(statements).size();
    }

    Json document;
    rdf::Dataset dataset;
    rdf::Canonical canonical;
    NodeLabels labels;
    rdf::ContextLoader loader = [](const std::string&) -> const Json* { return nullptr; };
    rdf::ContextCache cache;
    WorkBudget budget{0};
};

const std::string words = R"("@context": {"id": "@id", "type": "@type", "@vocab": "https://example.org/"})";

} // namespace

TEST_CASE("statements of a base proof stand under the labels and in the order that the W3C prints") {
    if (!test::haveSharedData()) return test::skipped("labels of ecdsa-sd-2023", "no shared data");
    for (const auto& folder : vectorFolders) {
        const SignedSample sample(shared(folder + "/addSignedSDBase.json"));
        CHECK(sample.canonical.lines == textsOf(shared(folder + "/addBaseDocCanon.json")));
        const auto key = fromHex(*shared("w3c/vc-di-ecdsa/TestVectors/ecdsa-sd-2023/SDKeyMaterial.json").textOf("hmacKeyString"));
        const auto statements = statementsOf(sample.dataset, labelsByNode(sample.canonical, hmacLabels(sample.canonical, *key)));
        CHECK(statements.lines == textsOf(shared(folder + "/addBaseDocHMACCanon.json")));
    }
}

TEST_CASE("pointers select of a base proof's statements those that the W3C prints") {
    if (!test::haveSharedData()) return test::skipped("groups of ecdsa-sd-2023", "no shared data");
    for (const auto& folder : vectorFolders) {
        SignedSample sample(shared(folder + "/addSignedSDBase.json"));
        const auto key = fromHex(*shared("w3c/vc-di-ecdsa/TestVectors/ecdsa-sd-2023/SDKeyMaterial.json").textOf("hmacKeyString"));
        const auto labels = labelsByNode(sample.canonical, hmacLabels(sample.canonical, *key));
        const auto mandatory = textsOf(*shared(folder + "/addBaseTransform.json").find("mandatoryPointers"));
        const auto selective = std::vector<std::string>{"/validFrom", "/validUntil", "/credentialSubject/birthCountry"};
        const auto indexesOf = [&](std::vector<std::string> pointers) {
            auto statements = statementsOf(sample.dataset, labels);
            auto maker = sample.maker();
            REQUIRE(markSelected(statements, sample.secured(), labels, pointers, maker));
            return statements;
        };
        const auto groups = shared(folder + "/derivedGroupIndexes.json");
        const auto chosen = indexesOf(mandatory);
        CHECK(marked(chosen) == numbersOf(*groups.find("mandatoryIndexes")));
        CHECK(chosen.others().size() == numbersOf(*groups.find("nonMandatoryIndexes")).size());
        CHECK(toHex(chosen.mandatoryHash()) == *shared(folder + "/addHashData.json").textOf("mandatoryHash"));
        CHECK(marked(indexesOf(selective)) == numbersOf(*groups.find("selectiveIndexes")));
        auto combined = mandatory;
        combined.insert(combined.end(), selective.begin(), selective.end());
        CHECK(marked(indexesOf(combined)) == numbersOf(*groups.find("combinedIndexes")));
        CHECK(selectedPart(sample.document, combined) == shared(folder + "/derivedUnsignedReveal.json"));
    }
}

TEST_CASE("statements of a derived proof are those that the W3C prints") {
    if (!test::haveSharedData()) return test::skipped("statements of derived ecdsa-sd-2023", "no shared data");
    for (const auto& folder : vectorFolders) {
        const SignedSample sample(shared(folder + "/derivedRevealDocument.json"));
        CborReader reader(ByteView(sample.proofValue).subspan(3));
        reader.takeArray();
        reader.takeBytes();
        reader.takeBytes();
        for (auto left = *reader.takeArray(); left > 0; --left) reader.takeBytes();
        const auto labels = takeLabels(reader, [](CborReader& value) -> std::optional<std::string> {
            const auto bytes = value.takeBytes();
            return bytes ? std::optional("u" + toBase64Url(*bytes)) : std::nullopt;
        });
        REQUIRE(labels);
        const auto data = shared(folder + "/derivedDisclosureData.json");
        const auto printed = data.find("labelMap")->find("value")->asList();
        REQUIRE(labels->size() == printed.size());
        for (const auto& entry : printed) CHECK(labels->at(std::stoul(entry.array()->at(0).string()->substr(4))) == *entry.array()->at(1).string());
        const auto indexes = takeIndexes(reader);
        REQUIRE(indexes);
        CHECK(*indexes == numbersOf(*data.find("mandatoryIndexes")));
        auto statements = statementsOf(sample.dataset, labelsByNode(sample.canonical, *labels));
        CHECK(statements.lines == textsOf(shared(folder + "/verifyNQuads.json")));
        REQUIRE(markMandatory(statements, *indexes));
        const auto verifyData = shared(folder + "/verifyCreateVerifyData.json");
        const auto others = statements.others();
        CHECK(std::vector<std::string>(others.begin(), others.end()) == textsOf(*verifyData.find("nonMandatory")));
        CHECK(toHex(statements.mandatoryHash()) == *verifyData.textOf("mandatoryHash"));
    }
}

TEST_CASE("a selection brings along contexts, ids and types of all that it stands in") {
    const auto document = *parseJson(R"({"@context": ["c"], "id": "urn:a", "type": "A", "x": 1, "list": [
        {"id": "urn:b", "type": ["B"], "y": {"type": "C", "z": [1, 2], "w": 3}}, {"v": 4}, "five"]})");
    const auto part = [&](std::vector<std::string> pointers) { return writeJson(selectedPart(document, pointers).value_or(Json("nothing"))); };
    CHECK(part({}) == R"({"@context":["c"],"id":"urn:a","type":"A"})");
    CHECK(part({"/x"}) == R"({"@context":["c"],"id":"urn:a","type":"A","x":1})");
    CHECK(part({"/list/0/y/z/1"}) == R"({"@context":["c"],"id":"urn:a","type":"A","list":[{"id":"urn:b","type":["B"],"y":{"type":"C","z":[2]}}]})");
    CHECK(part({"/list/2", "/list/1"}) == R"({"@context":["c"],"id":"urn:a","type":"A","list":[{"v":4},"five"]})");
    CHECK(part({"/list/0/y", "/list/0/y/w"}) == R"({"@context":["c"],"id":"urn:a","type":"A","list":[{"id":"urn:b","type":["B"],"y":{"type":"C","z":[1,2],"w":3}}]})");
    CHECK(part({""}) == writeJson(document));
}

TEST_CASE("a pointer that is none or points at nothing selects nothing") {
    const auto document = *parseJson(R"({"a": {"b": [1, 2]}, "c/d": 1, "e~f": 2, "one": [{"g": 1}]})");
    const auto selects = [&](const std::string& pointer) { return selectedPart(document, std::vector{pointer}).has_value(); };
    for (const auto* pointer : {"/a", "/a/b/1", "/c~1d", "/e~0f", "/one/0/g", "/one/g"}) CHECK(selects(pointer));
    for (const auto* pointer : {"a", "/x", "/a/b/2", "/a/b/01", "/a/b/-", "/a/b/1/x", "/c/d", "/e~f", "/", "/a/", "/one/h", "/one/1"}) CHECK_FALSE(selects(pointer));
}

TEST_CASE("pointers select statements about nodes that have no id") {
    Selecting selecting("{" + words + R"(, "type": "A", "x": 1, "y": {"z": [{"v": 1}, {"v": 2, "w": 3}]}, "same": {"v": 1}})");
    CHECK(selecting.count({}) == 0U);
    CHECK(selecting.count({"/x"}) == 2U);       // its own, and the type
    CHECK(selecting.count({"/y/z/1"}) == 5U);   // the type, y, z, and two within
    CHECK(selecting.count({"/y/z/1/v"}) == 4U);
    CHECK(selecting.count({"/y"}) == 7U);
    CHECK(selecting.count({""}) == 10U);
    CHECK(selecting.count({"/y/q"}) == std::unexpected(Fit::malformed));
}

TEST_CASE("blank nodes that a document names itself are selected by their names") {
    Selecting selecting("{" + words + R"(, "id": "_:a", "x": {"id": "_:b", "v": 1}, "y": {"id": "_:b", "w": 2}, "z": {"id": "_:a"}})");
    CHECK(selecting.count({"/y"}) == 2U);
    CHECK(selecting.count({"/z"}) == 1U);
    CHECK(selecting.count({""}) == 5U);
}

TEST_CASE("maps of languages, value objects and JSON literals hold no nodes") {
    Selecting selecting(R"({"@context": {"@vocab": "https://example.org/", "l": {"@container": "@language"}, "j": {"@type": "@json"},
        "i": {"@container": "@index"}, "n": "@nest", "x": {"@container": "@index", "@type": "@id"}, "m": {"@container": "@id"}, "r": {"@reverse": "https://example.org/from"}},
        "l": {"en": "one", "de": "eins"}, "j": {"a": {"b": 1}}, "i": {"p": {"v": 1}, "q": {"v": 2}}, "n": {"in": {"v": 3}},
        "m": {"urn:x": {"v": 4}}, "value": {"@value": "text", "@language": "en"}, "r": {"v": 5}, "o": {"@reverse": {"to": {"v": 6}}}, "x": {"k": "urn:y"}})");
    CHECK(selecting.count({"/l"}) == 2U);
    CHECK(selecting.count({"/l/de"}) == 1U);
    CHECK(selecting.count({"/j"}) == 1U);
    CHECK(selecting.count({"/j/a"}) == 1U);
    CHECK(selecting.count({"/i/q"}) == 2U);
    CHECK(selecting.count({"/n/in"}) == 2U);
    CHECK(selecting.count({"/m/urn:x"}) == 2U);
    CHECK(selecting.count({"/value"}) == 1U);
    CHECK(selecting.count({"/value/@value"}) == 0U); // without its language it says something else
    CHECK(selecting.count({"/r"}) == 2U);
    CHECK(selecting.count({"/o/@reverse/to"}) == 3U);
    CHECK(selecting.count({"/x/k"}) == 1U);
}

TEST_CASE("a selection that holds a node which cannot be named is not judged") {
    Selecting selecting(R"({"@context": {"@vocab": "https://example.org/", "l": {"@container": "@list"}, "g": {"@container": "@graph"}},
        "x": 1, "l": ["a", "b"], "g": {"v": 1}})");
    CHECK(selecting.count({"/x"}) == 1U);
    CHECK(selecting.count({"/l"}) == std::unexpected(Fit::notJudged));
    CHECK(selecting.count({"/g"}) == std::unexpected(Fit::notJudged));
    Selecting taken("{" + words + R"(, "x": {"id": "urn:bnid:_0", "v": 1}})");
    CHECK(taken.count({"/x"}) == std::unexpected(Fit::notJudged));
}

TEST_CASE("label maps and indexes that do not name each thing once are refused") {
    const auto labels = [](std::string_view hex) {
        const auto bytes = *fromHex(hex);
        CborReader reader(bytes);
        return takeLabels(reader, [](CborReader& value) -> std::optional<std::string> {
            const auto text = value.takeText();
            return text ? std::optional(std::string(*text)) : std::nullopt;
        });
    };
    CHECK(labels("a0") == Labels{});
    CHECK(labels("a2016162006161") == Labels{"a", "b"});
    for (const auto* hex : {"a1016161", "a2006161016161", "a2006161006162", "a10060", "a1004161", "80", "a1"}) CHECK_FALSE(labels(hex));
    const auto indexes = [](std::string_view hex) {
        const auto bytes = *fromHex(hex);
        CborReader reader(bytes);
        return takeIndexes(reader);
    };
    CHECK(indexes("80") == std::vector<std::size_t>{});
    CHECK(indexes("83010218ff") == std::vector<std::size_t>{1, 2, 255});
    for (const auto* hex : {"820101", "820201", "8120", "a0", "814100", "82"}) CHECK_FALSE(indexes(hex));
}
