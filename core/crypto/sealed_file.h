#pragma once
#include "core/base/bytes.h"
#include "core/base/result.h"
#include "core/crypto/random.h"
#include "core/crypto/scrypt.h"

namespace lanyard {

/// A whole byte string sealed with a passphrase: for files that are handed over. Numbers are big-endian.
///
///     0   16  "Lanyard package" and a line feed
///     16   1  format version: 1
///     17   1  log2 of scrypt's N
///     18   4  scrypt's r
///     22   4  scrypt's p
///     26  32  salt
///     58  12  nonce
///     70   n  the content under AES-256-GCM, of which bytes 0 to 69 are the associated data; the key is scrypt(passphrase, salt), 32 bytes
///     70+n 16 tag
///
/// Errors: limitReached (the cost is not acceptable), outOfMemory.
Result<Bytes> sealedFile(ByteView clear, ByteView passphrase, const RandomSource& random, const ScryptCost& cost = {});

/// Whether the bytes say that they are such a file.
bool isSealedFile(ByteView file) noexcept;

/// The content. The caller wipes it, if it should not stay.
/// Errors: malformed (no such file), newerVersion, truncated, limitReached (absurd parameters, told before memory is spent), outOfMemory,
/// wrongPassphrase (or the file was changed: one cannot be told from the other).
Result<Bytes> openedFile(ByteView sealed, ByteView passphrase);

} // namespace lanyard
