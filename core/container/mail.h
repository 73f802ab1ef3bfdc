#pragma once
#include "core/base/bytes.h"
#include "core/base/limits.h"
#include "core/base/result.h"
#include "core/base/work.h"
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace lanyard {

/// Whether the bytes begin with header fields of a saved message (RFC 5322). Two known fields among the first lines are asked for.
bool isMail(ByteView file) noexcept;
/// Whether the bytes begin with a `From ` line of a mailbox (RFC 4155) and header fields behind it.
bool isMbox(ByteView file) noexcept;

/// One leaf of a message: a part that holds content and no parts. Owns its bytes.
struct MailPart {
    std::size_t message = 0;  ///< from 0; which message of the mailbox
    int depth = 0;            ///< 0: the message itself is this part; one more for each multipart or message around it
    std::string mediaType;    ///< lower case, without parameters, "text/plain" if not stated or not readable
    std::string charset;      ///< lower case, may be empty
    std::string fileName;     ///< UTF-8, RFC 2231 and RFC 2047 decoded; may be empty. A claim of the sender: never a path
    bool attachment = false;  ///< Content-Disposition says so
    /// Decoded from base64, quoted-printable or as it stands; not converted from its charset.
    Bytes content;
    std::uint64_t offset = 0; ///< of the part's own header in the file
};

struct MailReading {
    std::vector<MailPart> parts; ///< in file order; text bodies too
    std::size_t messages = 0;    ///< messages of the mailbox; forwarded ones inside a message are not counted
    /// badEncoding (a body that is not what its transfer encoding says; what could be decoded is given), unsupported (a transfer
    /// encoding that is not known; the body is given as it stands), tooDeep, limitReached, truncated (the last boundary is missing).
    /// Each with the offset of the part.
    std::vector<Error> notes;
};

/// Reads one saved message, or a mailbox if the file begins with a `From ` line. In a mailbox a message ends before a line that begins with
/// `From `, ends with a four-digit year (a time zone may follow it), and stands behind an empty line or another message's end; so a
/// sentence that begins with "From" divides nothing. One ">" is taken off lines of the form `>From ` (mboxrd: `>>From ` too) of
/// bodies sent as they stand and of type text; decoded and binary bodies are never touched.
/// At most limits.members parts; 16 multiparts or messages within each other. Decoded bytes are taken from `decoded`.
/// Reentrant, never throws. Errors: malformed (no header at all), cancelled, outOfMemory.
Result<MailReading> readMail(ByteView file, const ImportLimits& limits, WorkBudget& decoded);

/// RFC 2047 encoded words in `field` decoded to UTF-8 (UTF-8, US-ASCII, ISO 8859-1, windows-1252; others stay as they are).
std::string decodedWords(std::string_view field);

} // namespace lanyard
