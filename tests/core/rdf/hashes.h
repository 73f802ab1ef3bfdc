#pragma once
#include "core/base/encoding.h"
#include "core/crypto/digest.h"
#include <string>
#include <string_view>

namespace lanyard::rdf {

template <Digest digest> std::string hexOf(std::string_view text) {
    return toHex(digestOf(digest, ByteView(reinterpret_cast<const std::uint8_t*>(text.data()), text.size())));
}

} // namespace lanyard::rdf
