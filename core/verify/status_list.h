#pragma once
#include "core/badge/badge.h"
#include "core/badge/report.h"
#include "core/verify/verify.h"
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace lanyard::checks {

/// What a status list may unpack to: 128 Mbit, a thousand times the smallest list the standard allows.
inline constexpr std::size_t longestStatusList = 16U << 20U;

/// `encodedList` unpacked: multibase base64url as Bitstring Status List 1.0 section 3.2 has it, or the bare (padded or not) base64 of
/// StatusList2021, holding a gzip stream. Errors: badEncoding, malformed, truncated, badChecksum, limitReached (longestStatusList).
Result<Bytes> unpackStatusList(std::string_view encodedList);

/// The value at a place of a list of `size` bits a place (1 to 32), most significant bit first. Errors: limitReached (beyond the end),
/// unsupported (another size).
Result<std::uint32_t> statusAt(ByteView list, std::uint64_t index, int size);

/// What a status list at hand says about one entry of `credentialStatus` (Bitstring Status List 1.0 section 3.2, StatusList2021,
/// RevocationList2020): an answer to `revocation`. The list itself, not the entry, says of what kind it is. A mark that is set is told
/// however little the list is checked, unless its own signature does not fit; that none is set counts only on a list that its issuer signed.
Check askStatusList(const StatusEntry& entry, const VerifyWith& with);

} // namespace lanyard::checks
