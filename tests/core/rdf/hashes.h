#pragma once
#include "core/base/encoding.h"
#include "core/crypto/digest.h"
#include <string>
#include <string_view>

namespace lanyard::rdf {

template <Digest digest> std::string hexOf(std::string_view text) {
    return toHex(digestOf(digest, bytesOf(text)));
}

} // namespace lanyard::rdf
