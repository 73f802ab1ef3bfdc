#pragma once
#include "core/base/bytes.h"
#include "core/base/result.h"
#include <cstddef>
#include <optional>

namespace lanyard {

/// What came out of a compressed stream, and how much of the input it took.
struct Inflated {
    Bytes bytes;
    std::size_t consumed = 0; ///< bytes of the input that belong to the stream; what follows is somebody else's
};

/// One zlib stream (RFC 1950) at the start of `compressed`. Stops before more than `limit` bytes are held, however much the
/// stream claims; memory stays below `limit` + 64 KiB.
/// Errors: truncated (the input ends inside the stream), malformed (not zlib, or broken inside), badChecksum (Adler-32),
/// limitReached (more than `limit` bytes would come out). Each at the offset reached in the input. Reentrant, never throws.
Result<Inflated> inflateZlib(ByteView compressed, std::size_t limit);

/// What could be got out of a zlib stream, however it ends.
struct InflatedAsFar {
    Inflated what;
    std::optional<Error> stopped; ///< why no more came, as `inflateZlib` would have said; absent: the stream is whole
};
/// As `inflateZlib`, but gives what came out before the stream broke off: with badChecksum that is all of it.
/// Never more than `limit` bytes. Reentrant, never throws.
InflatedAsFar inflateZlibAsFar(ByteView compressed, std::size_t limit);

/// A gzip file (RFC 1952): all its members one after the other, as section 2.2 wants it; bytes after the last member that do not
/// begin another are not consumed. Status lists are held so. Errors and bounds as `inflateZlib` (badChecksum: CRC-32 or length).
Result<Inflated> inflateGzip(ByteView compressed, std::size_t limit);

/// A bare DEFLATE stream (RFC 1951), which has no checksum. Errors and bounds as `inflateZlib`.
Result<Inflated> inflateRaw(ByteView compressed, std::size_t limit);

/// Compresses at the highest level; the same bytes in give the same bytes out on one machine. gzip's time stamp is zero and its
/// name is absent. Errors: outOfMemory.
Result<Bytes> deflateZlib(ByteView bytes);
Result<Bytes> deflateGzip(ByteView bytes);

} // namespace lanyard
