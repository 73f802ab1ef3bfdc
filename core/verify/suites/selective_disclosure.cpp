#include "core/verify/suites/selective_disclosure.h"
#include "core/base/encoding.h"
#include "core/crypto/digest.h"
#include <algorithm>
#include <cassert>
#include <charconv>
#include <unordered_set>

namespace lanyard::checks {
namespace {

constexpr std::string_view canonicalPrefix = "c14n";

} // namespace

std::optional<Labels> takeLabels(CborReader& reader, std::optional<std::string> (*takeLabel)(CborReader&)) {
    const auto count = reader.takeMap();
    if (!count) return {};
    Labels labels(*count);
    std::unordered_set<std::string_view> seen;
    for (std::size_t i = 0; i < *count; ++i) {
        const auto number = reader.takeUnsigned();
        auto label = takeLabel(reader);
        if (!number || *number >= *count || !label || label->empty() || !labels[*number].empty()) return {};
        labels[*number] = std::move(*label);
        if (!seen.insert(labels[*number]).second) return {};
    }
    return labels;
}

bool takeBytes(CborReader& reader, std::size_t size, ByteView& into) {
    const auto bytes = reader.takeBytes();
    if (!bytes || bytes->size() != size) return false;
    into = *bytes;
    return true;
}

std::optional<std::vector<std::size_t>> takeIndexes(CborReader& reader) {
    const auto count = reader.takeArray();
    if (!count) return {};
    std::vector<std::size_t> indexes;
    indexes.reserve(*count);
    for (std::size_t i = 0; i < *count; ++i) {
        const auto index = reader.takeUnsigned();
        if (!index || (!indexes.empty() && *index <= indexes.back())) return {};
        indexes.push_back(static_cast<std::size_t>(*index));
    }
    return indexes;
}

std::optional<std::vector<std::string>> takePointers(CborReader& reader) {
    const auto count = reader.takeArray();
    if (!count) return {};
    std::vector<std::string> pointers;
    pointers.reserve(*count);
    for (std::size_t i = 0; i < *count; ++i) {
        const auto pointer = reader.takeText();
        if (!pointer) return {};
        pointers.emplace_back(*pointer);
    }
    return pointers;
}

Labels hmacLabels(const rdf::Canonical& canonical, ByteView hmacKey) {
    Labels labels;
    labels.reserve(canonical.names.size());
    for (std::size_t n = 0; n < canonical.names.size(); ++n) {
        const auto name = std::string(canonicalPrefix) + std::to_string(n);
        labels.push_back("u" + toBase64Url(hmacSha256(hmacKey, bytesOf(name))));
    }
    return labels;
}

NodeLabels labelsByNode(const rdf::Canonical& canonical, const Labels& labels) {
    assert(labels.size() == canonical.names.size());
    NodeLabels byNode;
    byNode.reserve(labels.size());
    for (const auto& [node, name] : canonical.names) {
        std::size_t number = 0;
        std::from_chars(name.data() + canonicalPrefix.size(), name.data() + name.size(), number);
        byNode.emplace(node, labels[number]);
    }
    return byNode;
}

std::string relabelledLine(const rdf::Quad& quad, const NodeLabels& labels) {
    std::string line;
    for (const auto* term : {&quad.subject, &quad.predicate, &quad.object, &quad.graph}) {
        if (term->kind == rdf::Term::Kind::none) continue;
        const auto found = term->kind == rdf::Term::Kind::blank ? labels.find(term->value) : labels.end();
        if (found != labels.end()) line.append("_:").append(found->second);
        else rdf::appendTerm(line, *term);
        line += ' ';
    }
    return line += ".\n";
}

std::array<std::uint8_t, 32> Statements::mandatoryHash() const {
    std::string text;
    for (std::size_t i = 0; i < lines.size(); ++i)
        if (mandatory[i]) text += lines[i];
    return sha256(bytesOf(text));
}

std::vector<std::string_view> Statements::others() const {
    std::vector<std::string_view> others;
    for (std::size_t i = 0; i < lines.size(); ++i)
        if (!mandatory[i]) others.emplace_back(lines[i]);
    return others;
}

Statements statementsOf(const rdf::Dataset& dataset, const NodeLabels& labels) {
    Statements statements;
    statements.lines.reserve(dataset.size());
    for (const auto& quad : dataset) statements.lines.push_back(relabelledLine(quad, labels));
    std::ranges::sort(statements.lines);
    const auto repeated = std::ranges::unique(statements.lines);
    statements.lines.erase(repeated.begin(), repeated.end());
    statements.mandatory.resize(statements.lines.size());
    return statements;
}

bool markMandatory(Statements& statements, const std::vector<std::size_t>& indexes) {
    for (const auto index : indexes) {
        if (index >= statements.lines.size()) return false;
        statements.mandatory[index] = true;
    }
    return true;
}

} // namespace lanyard::checks
