#pragma once
#include "core/badge/finding.h"
#include "core/base/bytes.h"
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace lanyard {

/// How the badge itself is written.
enum class Form : std::uint8_t {
    json,    ///< a JSON object, signed by an embedded proof, hosted, or unsigned
    jws,     ///< compact JWS of Open Badges 1 and 2
    vcJwt,   ///< compact JWS of a Verifiable Credential or Presentation, Open Badges 3
    address, ///< only the address where the badge is hosted (Open Badges 0.5 and 1.0 baking)
    xml,     ///< European Learning Model 2
};
std::string_view formName(Form form) noexcept; ///< "json", "jws", "vc-jwt", "address", "xml"
std::optional<Form> formNamed(std::string_view name) noexcept;

/// What carried it.
enum class Carrier : std::uint8_t { json, text, png, svg, pdf, zip, mail, qr };
std::string_view carrierName(Carrier carrier) noexcept; ///< "json", "text", "png", …
std::optional<Carrier> carrierNamed(std::string_view name) noexcept;

/// SHA-256 of the document's bytes as 64 lower-case hexadecimal digits: its identity. Content alone decides.
using DocumentId = std::string;

/// What was found in a file, byte for byte: the decoded payload of the carrier or the exact slice of the file, never written anew.
/// Invariant: id is the SHA-256 of bytes.
struct Document {
    DocumentId id;
    Form form = Form::json;
    Carrier carrier = Carrier::json; ///< the innermost carrier: a PNG in a ZIP is png
    Bytes bytes;
    std::string part;                ///< place in the file, outermost first; empty if the file is the document
    Bytes carrierFile;               ///< the picture or file the document was found in, byte for byte; empty if that is `bytes` itself, or
                                     ///< an archive, message or text that holds several
    std::vector<Finding> notes;      ///< wrong checksum, odd place, …: told, never held against the badge
    std::vector<std::string> collections{}; ///< names under which another wallet sorted it, in its order, each once; may be empty
};

} // namespace lanyard
