#pragma once
#include "core/base/bytes.h"
#include "core/base/cbor.h"
#include "core/rdf/canonical.h"
#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

/// What ecdsa-sd-2023 and bbs-2023 share ([vc-di-ecdsa] section 3.4, [vc-di-bbs] section 3.2): statements are signed one by one, under labels
/// that tell nothing of what was left out; some of them, the mandatory ones, are never left out. How a base proof's pointers choose those
/// stands in pointer_selection.h.
namespace lanyard::checks {

/// What takes the place of canonical labels: entry n that of "c14nn", without "_:". No two are equal.
using Labels = std::vector<std::string>;

/// Reads a compressed label map (decompressLabelMap). `takeLabel` reads one value and gives its label. Nothing if that is no map from the
/// numbers 0, 1, … to as many different labels.
std::optional<Labels> takeLabels(CborReader& reader, std::optional<std::string> (*takeLabel)(CborReader&));

/// Reads a byte string of just that size. `into` refers to what is read from.
bool takeBytes(CborReader& reader, std::size_t size, ByteView& into);

/// Reads an array of indexes in ascending order, each once.
std::optional<std::vector<std::size_t>> takeIndexes(CborReader& reader);

/// Reads an array of JSON pointers.
std::optional<std::vector<std::string>> takePointers(CborReader& reader);

/// createHmacIdLabelMapFunction: 'u' and, in base64url, the HMAC-SHA256 of the canonical label.
Labels hmacLabels(const rdf::Canonical& canonical, ByteView hmacKey);

/// Labels by blank node of the dataset. Precondition: one label for each of `canonical.names`.
using NodeLabels = std::unordered_map<std::string, std::string>;
NodeLabels labelsByNode(const rdf::Canonical& canonical, const Labels& labels);

/// A statement as a line of canonical N-Quads, under the labels; a blank node that has none keeps its own.
std::string relabelledLine(const rdf::Quad& quad, const NodeLabels& labels);

/// A document's statements as they were signed.
struct Statements {
    std::vector<std::string> lines; ///< relabelled, sorted by code point, each once
    std::vector<bool> mandatory;    ///< by line

    /// hashMandatoryNQuads, by SHA-256.
    std::array<std::uint8_t, 32> mandatoryHash() const;
    /// The lines that are not mandatory, in their order; they belong to this object.
    std::vector<std::string_view> others() const;
};

/// labelReplacementCanonicalizeNQuads: all statements, none of them mandatory yet.
Statements statementsOf(const rdf::Dataset& dataset, const NodeLabels& labels);
/// Marks the mandatory ones of a derived proof. False if an index is beyond the last line.
bool markMandatory(Statements& statements, const std::vector<std::size_t>& indexes);

} // namespace lanyard::checks
