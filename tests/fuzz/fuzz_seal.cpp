// Promises of core/crypto/recovery_words.h, core/crypto/sealed_file.h and core/store/vault.h: words that are taken for a key are the words of that key;
// no file opens with a passphrase that it was not sealed with; a sealed vault that is not opened is not changed.
#include "core/base/file.h"
#include "core/crypto/digest.h"
#include "core/crypto/recovery_words.h"
#include "core/crypto/sealed_file.h"
#include "core/store/vault.h"
#include "tests/fuzz/property.h"
#include <algorithm>
#include <random>
#include <string>

using namespace lanyard;
using fuzz::require;

namespace {

/// Letters alone, small.
std::string letters(std::string_view text) {
    std::string kept;
    for (char c : text) {
        if (c >= 'A' && c <= 'Z') c = char(c - 'A' + 'a');
        if (c >= 'a' && c <= 'z') kept += c;
    }
    return kept;
}

/// Makes scrypt's cost small, so that the fuzzer comes further than to it. The three bytes of N, r and p that count stand behind each other at `at`.
void makeCheap(Bytes& bytes, std::size_t at) {
    if (bytes.size() < at + 9) return;
    bytes[at] %= 6;
    bytes[at + 1] = bytes[at + 2] = bytes[at + 3] = bytes[at + 5] = bytes[at + 6] = bytes[at + 7] = 0;
    bytes[at + 4] %= 4;
    bytes[at + 8] %= 4;
}

void openAsVault(Bytes bytes) {
    constexpr std::size_t pageBytes = 4'096, checksumAt = 202;
    for (std::size_t copy = 0; copy < 2 && bytes.size() >= copy * pageBytes + checksumAt + 32; ++copy) {
        Bytes header(bytes.begin() + std::ptrdiff_t(copy * pageBytes), bytes.begin() + std::ptrdiff_t(copy * pageBytes + checksumAt));
        makeCheap(header, 17);
        std::ranges::copy(header, bytes.begin() + std::ptrdiff_t(copy * pageBytes));
        std::ranges::copy(sha256(header), bytes.begin() + std::ptrdiff_t(copy * pageBytes + checksumAt)); // so that it is not that which fails
    }
    static const std::filesystem::path place =
        std::filesystem::temp_directory_path() / ("lanyard-fuzz-seal-" + std::to_string(std::random_device{}()));
    require(writeFileAtomically(place, bytes).has_value(), "the file can be written");
    VaultOptions options;
    options.passphrase = bytesOf("not the one");
    options.busyMilliseconds = 0;
    options.readOnly = true;
    const auto vault = Vault::open(place, options, Instant{1'795'608'000});
    require(!vault || !vault->isSealed(), "a sealed vault does not open with another passphrase");
    const auto after = readFile(place, bytes.size());
    require(after && *after == bytes, "a vault opened to read is not changed");
    std::error_code none;
    std::filesystem::remove(place, none);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size > 1U << 17U) return 0;
    const ByteView bytes(data, size);
    if (const auto key = keyOfRecoveryWords(textOf(bytes)))
        require(letters(textOf(recoveryWords(*key))) == letters(textOf(bytes)), "a key has one way to be written");
    Bytes file(bytes.begin(), bytes.end());
    makeCheap(file, 17);
    require(!openedFile(file, bytesOf("not the one")), "a sealed file does not open with another passphrase");
    openAsVault(std::move(file));
    return 0;
}
