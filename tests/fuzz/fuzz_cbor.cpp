#include "core/base/cbor.h"
#include "core/base/utf8.h"
#include "tests/fuzz/property.h"
#include <nlohmann/json.hpp>

using namespace lanyard;
using fuzz::require;

namespace {

constexpr int deepest = 20;

/// The item that comes next, as another library holds it; nothing if it is none that we read, or a map whose keys are no texts, which that
/// library does not know.
std::optional<nlohmann::json> take(CborReader& reader, int depth) {
    if (depth > deepest) return {};
    if (const auto number = reader.takeUnsigned()) return nlohmann::json(*number);
    if (const auto bytes = reader.takeBytes()) return nlohmann::json::binary({bytes->begin(), bytes->end()});
    if (const auto text = reader.takeText()) {
        require(!firstBadUtf8(*text), "a text is well-formed");
        return nlohmann::json(*text);
    }
    if (const auto count = reader.takeArray()) {
        auto array = nlohmann::json::array();
        for (std::size_t i = 0; i < *count; ++i) {
            auto item = take(reader, depth + 1);
            if (!item) return {};
            array.push_back(std::move(*item));
        }
        return array;
    }
    if (const auto count = reader.takeMap()) {
        auto map = nlohmann::json::object();
        for (std::size_t i = 0; i < *count; ++i) {
            const auto key = reader.takeText();
            if (!key) return {};
            auto value = take(reader, depth + 1);
            if (!value) return {};
            map[std::string(*key)] = std::move(*value);
        }
        return map;
    }
    return {};
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    CborReader reader({data, size});
    const auto item = take(reader, 0);
    if (!item || !reader.atEnd()) return 0;
    constexpr auto tags = nlohmann::json::cbor_tag_handler_t::ignore;
    const auto other = nlohmann::json::from_cbor(data, data + size, true, false, tags);
    require(!other.is_discarded() && other == *item, "another library reads the same");
    return 0;
}
