#include "core/json/json.h"
#include "core/rdf/canonical.h"
#include "core/rdf/json_ld.h"
#include "tests/catch.h"
#include "hashes.h"
#include "tests/support/samples.h"
#include <algorithm>
#include <map>
#include <memory>
#include <sstream>

using namespace lanyard;
using namespace lanyard::rdf;

namespace {

constexpr std::string_view folder = "w3c/json-ld-api/";
constexpr std::string_view published = "https://w3c.github.io/json-ld-api/tests/";

Json parsed(const std::string& path) {
    const auto value = parseJson(test::sharedText(std::string(folder) + path));
    REQUIRE(value);
    return *value;
}

/// The suite's folder under the address it is published at.
class Published {
  public:
    const Json* operator()(const std::string& address) {
        if (!address.starts_with(published)) return nullptr;
        const auto path = address.substr(published.size());
        auto& document = m_documents[path];
        if (!document && std::filesystem::exists(test::sharedPath(std::string(folder) + path)))
            document = std::make_unique<Json>(parsed(path));
        return document.get();
    }

  private:
    std::map<std::string, std::unique_ptr<Json>> m_documents;
};

/// JSON-LD object comparison: arrays are sets, but for those of @list.
std::string comparable(const Json& value, bool ordered = false) {
    if (const auto* items = value.array()) {
        std::vector<std::string> all;
        for (const auto& item : *items) all.push_back(comparable(item));
        if (!ordered) std::ranges::sort(all);
        std::string text = "[";
        for (const auto& item : all) text += item + ",";
        return text + "]";
    }
    if (const auto* members = value.object()) {
        std::map<std::string, std::string> all;
        const Json* type = value.find("@type");
        const bool isJson = type != nullptr && type->isString() && *type->string() == "@json";
        for (const auto& [key, part] : *members)
            all[key] = isJson && key == "@value" ? canonicalJson(part) : comparable(part, key == "@list");
        std::string text = "{";
        for (const auto& [key, part] : all) text += canonicalJson(Json(key)) + ":" + part + ",";
        return text + "}";
    }
    return canonicalJson(value);
}

struct Counts {
    int positive = 0;
    int negative = 0;
    int syntax = 0;
    int leftOut = 0;
    std::vector<std::string> failed;
    friend std::ostream& operator<<(std::ostream& out, const Counts& counts) {
        for (const auto& name : counts.failed) out << name << "\n";
        return out;
    }
};

std::string canonicalText(const Dataset& dataset) {
    WorkBudget budget(10'000'000);
    const auto canonical = canonicalize(dataset, hexOf<Digest::sha256>, budget);
    return canonical ? canonical->text() : "not canonical";
}

/// N-Quads has no blank nodes for predicates. They stand here as IRIs, numbered as they come.
Dataset withNamedPredicates(Dataset dataset) {
    std::map<std::string, std::string> names;
    for (auto& quad : dataset) {
        if (quad.predicate.kind != Term::Kind::blank) continue;
        const auto name = names.emplace(quad.predicate.value, "urn:blank:" + std::to_string(names.size())).first->second;
        quad.predicate = {Term::Kind::iri, name, {}, {}};
    }
    return dataset;
}
std::string withNamedPredicates(const std::string& text) {
    std::map<std::string, std::string> names;
    std::istringstream lines(text);
    std::string named;
    for (std::string line; std::getline(lines, line);) {
        const auto begin = line.find("> _:") + 2;
        const auto end = line.find(' ', begin);
        const auto name = names.emplace(line.substr(begin, end - begin), "<urn:blank:" + std::to_string(names.size()) + ">").first->second;
        named += line.substr(0, begin) + name + line.substr(end) + "\n";
    }
    return named;
}

bool isOf(const Json& entry, std::string_view type) {
    return std::ranges::any_of(entry.listOf("@type"), [type](const Json& one) { return *one.string() == type; });
}

/// Runs one manifest. `cache` is used for every case, or none.
Counts run(const std::string& name, ContextCache* cache) {
    Counts counts;
    Published documents;
    const ContextLoader loader = [&documents](const std::string& address) { return documents(address); };
    const auto manifest = parsed(name + "-manifest.jsonld");
    for (const auto& entry : manifest.listOf("sequence")) {
        const Json none;
        const Json* given = entry.find("option");
        const Json& option = given != nullptr ? *given : none;
        // A processor of JSON-LD 1.1 skips the cases written for one of 1.0: README of the suite.
        if (const auto* version = option.textOf("specVersion"); version != nullptr && *version == "json-ld-1.0") {
            if (cache == nullptr) test::skipped(name + " " + *entry.textOf("@id") + " " + *entry.textOf("name"), "for a processor of JSON-LD 1.0");
            ++counts.leftOut;
            continue;
        }
        const auto input = *entry.textOf("input");
        JsonLdOptions options;
        options.cache = cache;
        options.base = option.textOf("base") != nullptr ? *option.textOf("base") : std::string(published) + input;
        if (const auto* mode = option.textOf("processingMode")) options.version10 = *mode == "json-ld-1.0";
        if (const auto* direction = option.textOf("rdfDirection"))
            options.direction = *direction == "i18n-datatype" ? RdfDirection::i18nDatatype : RdfDirection::compoundLiteral;
        if (const auto* generalized = option.find("produceGeneralizedRdf")) options.generalizedRdf = *generalized->boolean();
        Json context;
        if (const auto* path = option.textOf("expandContext")) {
            context = parsed(*path);
            options.expandContext = &context;
        }
        const auto document = parsed(input);
        WorkBudget budget(10'000'000);
        std::string got;
        std::string wanted;
        if (name == "expand") {
            const auto result = expand(document, loader, options, budget);
            got = result ? comparable(*result) : result.error().code;
            if (const auto* path = entry.textOf("expect")) wanted = comparable(parsed(*path));
        } else {
            const auto result = toRdf(document, loader, options, budget);
            got = result ? canonicalText(options.generalizedRdf ? withNamedPredicates(*result) : *result) : result.error().code;
            if (const auto* path = entry.textOf("expect")) {
                const auto text = test::sharedText(std::string(folder) + *path);
                const auto quads = parseNQuads(options.generalizedRdf ? withNamedPredicates(text) : text);
                wanted = quads ? canonicalText(*quads) : "not N-Quads";
            }
        }
        bool isSound = false;
        if (isOf(entry, "jld:NegativeEvaluationTest")) {
            wanted = *entry.textOf("expectErrorCode");
            isSound = got == wanted;
            ++counts.negative;
        } else if (isOf(entry, "jld:PositiveSyntaxTest")) {
            isSound = got != "not canonical" && !got.empty();
            ++counts.syntax;
        } else {
            isSound = got == wanted;
            ++counts.positive;
        }
        if (!isSound) counts.failed.push_back(*entry.textOf("@id") + " " + *entry.textOf("name") + "\n  got    " + got + "\n  wanted " + wanted);
    }
    return counts;
}

/// Every case of a manifest, without a cache, with a new one and with a filled one.
void checkAll(const std::string& name, int cases, int leftOut) {
    if (!test::haveSharedData()) return test::skipped("JSON-LD suite: " + name, "no shared data");
    ContextCache cache;
    for (ContextCache* used : {static_cast<ContextCache*>(nullptr), &cache, &cache}) {
        const auto counts = run(name, used);
        INFO(counts);
        CHECK(counts.failed.empty());
        CHECK(counts.positive + counts.negative + counts.syntax + counts.leftOut == cases);
        CHECK(counts.leftOut == leftOut);
    }
}

} // namespace

TEST_CASE("JSON-LD suite: every case of expansion gives what it must, with a cache and without") { checkAll("expand", 385, 9); }

TEST_CASE("JSON-LD suite: every case of RDF gives the same statements, with a cache and without") { checkAll("toRdf", 467, 11); }
