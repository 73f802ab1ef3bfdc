#pragma once
#include "core/base/bytes.h"
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace lanyard {

/// The line at `offset`, without its line end, and where the next one begins. "\n" and "\r\n" end a line.
struct MailLine {
    std::string_view text;
    std::size_t next = 0;
};
MailLine mailLineAt(std::string_view text, std::size_t offset) noexcept;

/// The header fields of a message or a part (RFC 5322, 2.2), unfolded. A line that is no field is passed over.
struct MailHeader {
    std::vector<std::pair<std::string, std::string>> fields; ///< name in lower case, value without blanks around it
    std::size_t end = 0;                                     ///< where the body begins

    /// The first field of this name, or nothing.
    const std::string* find(std::string_view lowerCaseName) const noexcept;
};
/// Linear in the header's length. At most 1,000 fields are kept.
MailHeader readMailHeader(std::string_view text, std::size_t offset);

/// A field of the form `value; name=value; …` (RFC 2045, 5.1), its parameters put together and decoded (RFC 2231; RFC 2047 where
/// programs use it against the rules).
struct MailValue {
    std::string value; ///< lower case
    std::vector<std::pair<std::string, std::string>> parameters; ///< name in lower case, value in UTF-8
    const std::string* parameter(std::string_view lowerCaseName) const noexcept;
};
MailValue readMailValue(std::string_view field);

/// base64 as RFC 2045, 6.8 reads it: letters that do not belong to it are passed over. `sound` becomes false where there were any other than
/// blanks, or where the end is not whole.
Bytes mailBase64(std::string_view text, bool& sound);
/// quoted-printable, RFC 2045, 6.7. `sound` becomes false at an "=" that begins nothing; it is kept as it stands.
Bytes mailQuotedPrintable(std::string_view text, bool& sound);

} // namespace lanyard
