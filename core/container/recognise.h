#pragma once
#include "core/base/bytes.h"
#include <cstdint>
#include <string_view>

namespace lanyard {

/// What a file is, told by its bytes alone.
enum class FileKind : std::uint8_t {
    empty,   ///< no bytes, or nothing but blanks
    png,
    jpeg,
    gif,
    webp,
    heif,    ///< HEIC and AVIF: phone pictures
    bmp,
    tiff,
    svg,
    xml,
    html,
    pdf,
    zip,
    gzip,
    sqlite,
    json,    ///< text whose first character is "{" or "["; may still be broken
    jws,     ///< letters of base64url and dots, beginning as a JSON object does ("ey"); may still be broken
    mail,    ///< one saved message
    mbox,    ///< a mailbox
    text,    ///< other text in UTF-8 or UTF-16
    unknown, ///< other bytes
};

/// Looks at the beginning, at most 64 KiB, and for XML up to the root's name. Byte order marks and blanks in front are passed over.
/// Reentrant, never throws.
FileKind recognise(ByteView file) noexcept;

/// "png", "jpeg", …: stable, for experts and logs.
std::string_view fileKindName(FileKind kind) noexcept;

} // namespace lanyard
