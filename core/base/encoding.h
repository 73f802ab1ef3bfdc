#pragma once
#include "core/base/bytes.h"
#include "core/base/result.h"
#include <string>
#include <string_view>

namespace lanyard {

/// Hexadecimal, two digits a byte, lower case out, either case in. Errors: badEncoding (at: the offset).
std::string toHex(ByteView bytes);
Result<Bytes> fromHex(std::string_view text);

/// RFC 4648 section 4, padded. Reading takes line breaks and blanks and missing padding, as mail and data URLs hold it;
/// unused bits of the last letter may be set. Errors: badEncoding (at: the offset).
std::string toBase64(ByteView bytes);
Result<Bytes> fromBase64(std::string_view text);

/// RFC 4648 section 5 without padding, as RFC 7515 section 2 wants it. Strict: no padding, no blanks, no other letter, and the
/// unused bits of the last letter are zero, so that one value has one text. Errors: badEncoding (at: the offset).
std::string toBase64Url(ByteView bytes);
Result<Bytes> fromBase64Url(std::string_view text);

/// Base58 with the Bitcoin alphabet. At most 8,192 letters (the work grows with the square, so write no more than 6,000 bytes, either).
/// Errors: badEncoding (at: the offset), limitReached.
std::string toBase58(ByteView bytes);
Result<Bytes> fromBase58(std::string_view text);

/// Multibase: 'z' base58btc, 'u' base64url without padding, 'f' lower hex, 'm' base64 without padding, each of them strict: one value
/// has one text in each. Errors: badEncoding (at: the offset), limitReached, unsupported (another base).
Result<Bytes> fromMultibase(std::string_view text);
std::string toMultibase58(ByteView bytes);

/// Percent-decoding of a URL's part (RFC 3986 section 2.1); a lone '%' stays as it is.
std::string percentDecoded(std::string_view text);

} // namespace lanyard
