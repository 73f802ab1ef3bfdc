#include "core/base/encoding.h"
#include "core/crypto/key_form.h"
#include "core/crypto/public_key.h"

namespace lanyard {
namespace {

using namespace std::string_view_literals;

struct Block {
    std::string_view label;
    std::string_view body;
};

/// The first block whose label we know (RFC 7468 section 2), wherever it stands in the text. Errors: malformed, unsupported.
Result<Block> firstKnownBlock(std::string_view text) {
    constexpr auto begin = "-----BEGIN "sv;
    constexpr auto dashes = "-----"sv;
    auto problem = ErrorCode::malformed;
    for (auto at = text.find(begin); at != std::string_view::npos; at = text.find(begin, at + begin.size())) {
        const auto afterBegin = text.substr(at + begin.size());
        const auto labelEnd = afterBegin.find(dashes);
        if (labelEnd == std::string_view::npos) break;
        const auto label = afterBegin.substr(0, labelEnd);
        if (label != "PUBLIC KEY" && label != "RSA PUBLIC KEY" && label != "CERTIFICATE") {
            problem = ErrorCode::unsupported;
            continue;
        }
        const auto body = afterBegin.substr(labelEnd + dashes.size());
        const auto end = body.find("-----END " + std::string(label) + std::string(dashes));
        if (end == std::string_view::npos) return fail(ErrorCode::malformed, Offset{at});
        return Block{label, body.substr(0, end)};
    }
    return fail(problem);
}

/// Issuers that pasted a key through a configuration file publish line breaks as a backslash and a letter.
std::string withoutWrittenLineBreaks(std::string_view body) {
    std::string base64;
    for (std::size_t i = 0; i < body.size(); ++i) {
        if (body[i] != '\\') {
            base64 += body[i];
            continue;
        }
        while (i + 1 < body.size() && body[i + 1] == '\\') ++i;
        if (i + 1 < body.size() && (body[i + 1] == 'n' || body[i + 1] == 'r')) ++i;
    }
    return base64;
}

} // namespace

Result<PublicKey> PublicKey::fromPem(std::string_view pem) {
    TRY(block, firstKnownBlock(pem));
    const auto der = fromBase64(withoutWrittenLineBreaks(block.body));
    if (!der || der->empty()) return fail(ErrorCode::malformed);
    if (block.label == "CERTIFICATE") {
        TRY(certificate, parseCertificate(*der));
        return certificate.key;
    }
    // The two other labels are often confused; the content tells which of them is meant.
    auto key = keyOfSubjectPublicKeyInfo(*der);
    if (key || key.error().code != ErrorCode::malformed) return key;
    key = fromRaw(KeyKind::rsa, *der);
    if (!key && block.label == "PUBLIC KEY") return fail(ErrorCode::malformed);
    return key;
}

} // namespace lanyard
