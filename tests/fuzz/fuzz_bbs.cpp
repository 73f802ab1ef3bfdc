#include "core/base/encoding.h"
#include "core/crypto/bbs.h"
#include "tests/fuzz/property.h"
#include <vector>

using namespace lanyard;
using fuzz::require;

namespace {

const PublicKey& key() {
    static const auto read = PublicKey::fromMultikey("zUC7EK3ZakmukHhuncwkbySmomv3FmrkmS36E4Ks5rsb6VQSRpoCrx6Hb8e2Nk6UvJFSdyw9NK1scFX"
                                                     "Jp21gNNYFjVWNgaqyGnkyhtagagCpQb5B7tagJu3HDbjQ8h5ypoHjwBb");
    return *read;
}

void requireUnfit(const Result<bool>& fits) {
    require(!fits.value_or(false), "nobody forges a signature");
    require(fits || fits.error().code == ErrorCode::malformed, "a value that is none of BBS is malformed");
}

} // namespace

/// The first byte says how many messages stand beside the signature or proof that follows.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size == 0 || size > 4'096) return 0;
    const std::size_t count = data[0] % 8;
    const ByteView value(data + 1, size - 1);
    const std::vector<ByteView> messages(count, bytesOf("message"));
    std::vector<bbs::Disclosed> disclosed;
    for (std::size_t i = 0; i < count; ++i) disclosed.push_back({i, messages[i]});

    const auto signature = bbs::signatureFits(key(), bytesOf("header"), messages, value);
    const auto proof = bbs::proofFits(key(), bytesOf("header"), bytesOf("presentation"), disclosed, value);
    requireUnfit(signature);
    requireUnfit(proof);
    require(!signature || value.size() == 80, "a signature has 80 bytes");
    require(!proof || (value.size() >= 272 && value.size() % 32 == 16), "a proof has 272 bytes and 32 for each hidden message");
    require(bbs::messagesOf(count, value) >= count, "what is shown is part of what is signed");
    return 0;
}
