#pragma once
#include "core/json/json.h"
#include "core/verify/suites/fit.h"
#include "signed_sample.h"

/// Documents that differ from a signed one in one place.
namespace lanyard::test {

/// Calls `use` with the document, once for each string, number and boolean in it, that value being another.
template <class Use> void changeEachValue(Json& root, Json& value, const Use& use) {
    if (auto* items = value.array()) {
        for (auto& item : *items) changeEachValue(root, item, use);
    } else if (auto* members = value.object()) {
        for (auto& [name, inner] : *members)
            if (name != "@context") changeEachValue(root, inner, use);
    } else {
        const Json before = value;
        if (const auto* text = before.string()) value = Json(*text + "x");
        else if (const auto* flag = before.boolean()) value = Json(!*flag);
        else if (before.isNumber()) value = Json(std::int64_t{987654});
        else return;
        use();
        value = before;
    }
}

/// Calls `use` once for each member and each item of the document, which is not there then.
template <class Use> void leaveOutEach(Json& value, const Use& use) {
    if (auto* items = value.array()) {
        for (std::size_t i = 0; i < items->size(); ++i) {
            const Json before = value;
            items->erase(items->begin() + static_cast<std::ptrdiff_t>(i));
            use();
            value = before;
            items = value.array();
            leaveOutEach((*items)[i], use);
        }
    } else if (auto* members = value.object()) {
        for (std::size_t i = 0; i < members->size(); ++i) {
            if ((*members)[i].first == "@context") continue;
            const Json before = value;
            members->erase(members->begin() + static_cast<std::ptrdiff_t>(i));
            use();
            value = before;
            members = value.object();
            leaveOutEach((*members)[i].second, use);
        }
    }
}

/// How a proof fits another document than its own, or `tooComplex` if that one has no graph.
template <class Suite> checks::Fit fitUnder(SignedSample& sample, const Json& document, const Suite& suite) {
    auto maker = sample.maker();
    rdf::JsonLdOptions options;
    options.cache = &maker.cache;
    const auto dataset = rdf::toRdf(document, maker.loader, options, maker.budget);
    if (!dataset) return checks::Fit::tooComplex;
    const auto canonical = rdf::canonicalize(*dataset, hexSha256, maker.budget);
    if (!canonical) return checks::Fit::tooComplex;
    if (canonical->lines == sample.canonical.lines) return checks::Fit::differs; // says the same
    return suite({document, *dataset, *canonical}, sample.proofHash, sample.proofValue, *sample.issuerKey, maker);
}

} // namespace lanyard::test
