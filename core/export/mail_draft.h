#pragma once
#include "core/base/bytes.h"
#include <string>
#include <string_view>

namespace lanyard {

/// A message that nobody has sent yet: words and one file with it. Borrows the file.
struct MailDraft {
    std::string_view subject;   ///< UTF-8
    std::string_view words;     ///< UTF-8, lines end with "\n"; may be empty
    std::string_view fileName;  ///< UTF-8, as the receiver sees it
    std::string_view mediaType; ///< "image/png", … ; anything else than two RFC 2045 tokens is written as application/octet-stream
    ByteView file;
};

/// The draft as an `.eml` file: RFC 5322, MIME (RFC 2045, 2046), subject in encoded words (RFC 2047), file name in RFC 2231 form with an
/// ASCII stand-in for old programs. `X-Unsent: 1` lets mail programs open it to be sent. It names no sender, receiver or date: those are the
/// mail program's. Line ends and control characters in subject and name become blanks, so that nothing in them can add a field.
/// The same draft always gives the same bytes; no line is longer than 76 letters. Reentrant.
Bytes mailDraft(const MailDraft& draft);

} // namespace lanyard
