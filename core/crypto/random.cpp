#include "core/crypto/random.h"
#include "core/crypto/openssl_handles.h"
#include <new>
#include <openssl/rand.h>

namespace lanyard {

void systemRandom(std::span<std::uint8_t> bytes) {
    const QuietErrors quiet;
    if (!bytes.empty() && RAND_priv_bytes_ex(algorithms(), bytes.data(), bytes.size(), 0) != 1) throw std::bad_alloc();
}

} // namespace lanyard
