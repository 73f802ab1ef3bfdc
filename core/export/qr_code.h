#pragma once
#include "core/badge/badge.h"
#include "core/base/result.h"
#include <cstdint>
#include <string>
#include <vector>

namespace lanyard {

/// What a badge's QR code holds.
struct QrContent {
    enum class Kind : std::uint8_t {
        badge,       ///< the document's exact bytes
        packedBadge, ///< the same, packed (core/container/packed_text.h)
        address,     ///< where the badge lies and the SHA-256 of its document (core/container/short_form.h); of a badge that is nothing but an
                     ///< address, that address
        name,        ///< RFC 6920 name of the document's SHA-256 ("ni:///sha-256;…"): to compare with a file that is at hand
    };
    Kind kind{};
    Bytes bytes;
    int size = 0; ///< modules a side without the quiet zone

    bool carriesBadge() const noexcept { return kind == Kind::badge || kind == Kind::packedBadge; }
};

/// The best content that fits into a code of at most `maxSize` modules a side (21 to 177, quiet zone not counted): the badge itself, packed
/// if that makes the code smaller by a tenth or more, else its address with its hash, else its name.
/// Errors: outOfMemory, limitReached (not even the name fits).
Result<QrContent> qrContent(const Badge& badge, int maxSize = 177);

/// The short forms of a badge, the one that says most first: its address with its hash, if it has one on the web, and its name.
/// Errors: badEncoding (an id that is no hash).
Result<std::vector<QrContent>> shortForms(const Badge& badge);
/// Where the badge says that it lies on the web, as it may be handed on (core/export/shared_address.h): empty if it does not say so.
std::string addressOf(const Badge& badge);

/// The code as modules, from the top left, 1 dark, 0 light, `size` squared.
Result<std::vector<std::uint8_t>> qrModules(const QrContent& content);

/// The code as a picture file with its quiet zone of four modules: `scale` pixels a module (1 to 64).
Result<Bytes> qrPng(const QrContent& content, int scale = 8);
/// `millimetres`: of one module. Text encoded in UTF-8, black on white, one path.
Result<Bytes> qrSvg(const QrContent& content, double millimetres = 0.5);

} // namespace lanyard
