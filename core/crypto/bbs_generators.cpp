#include "core/crypto/bbs_generators.h"
#include "core/crypto/bls_hash_to_curve.h"
#include <mutex>
#include <string>

namespace lanyard::bbs {
namespace {

constexpr std::size_t expandedOctets = 48;

/// Makes them in their order.
class Source {
  public:
    std::vector<Generator> first(std::size_t count) {
        const std::lock_guard lock(m_mutex);
        if (m_made.size() < count) make(count - m_made.size());
        return {m_made.begin(), m_made.begin() + static_cast<std::ptrdiff_t>(count)};
    }

  private:
    void make(std::size_t more) {
        const std::string seedDomain = std::string(interfaceId) + "SIG_GENERATOR_SEED_";
        const std::string pointDomain = std::string(interfaceId) + "SIG_GENERATOR_DST_";
        Bytes state = m_state; // only what is whole is kept: memory may run out
        if (m_made.empty())
            state = bls::expandMessage(bytesOf(std::string(interfaceId) + "MESSAGE_GENERATOR_SEED"), seedDomain, expandedOctets);
        std::vector<bls::G1Sum> sums;
        for (std::size_t i = 0; i < more; ++i) {
            const std::uint64_t number = m_made.size() + i + 1;
            for (unsigned shift = 64; shift > 0; shift -= 8) state.push_back(static_cast<std::uint8_t>(number >> (shift - 8)));
            state = bls::expandMessage(state, seedDomain, expandedOctets);
            sums.push_back(bls::hashToG1(state, pointDomain));
        }
        const auto points = bls::affine(sums);
        m_made.reserve(m_made.size() + points.size());
        for (const auto& point : points) m_made.push_back({point, bls::octetsOf(point)});
        m_state = std::move(state);
    }

    std::mutex m_mutex;
    std::vector<Generator> m_made;
    Bytes m_state; ///< v
};

} // namespace

const bls::G1Point& fixedPoint() {
    static constexpr bls::G1Point point{
        bls::fpOf("08ce256102840821a3e94ea9025e4662b205762f9776b3a766c872b948f1fd225e7c59698588e70d11406d161b4e28c9"),
        bls::fpOf("10a711acd16ff43e30b3373b7b6a9233945ec74adf00b0481fbcd5e3b1e342e7a105b4966195e6a678857a0e0493d5b1"),
    };
    return point;
}

std::vector<Generator> generators(std::size_t count) {
    static Source source;
    return source.first(count);
}

} // namespace lanyard::bbs
