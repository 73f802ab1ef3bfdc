#include "core/base/address_end.h"
#include "tests/catch.h"

using namespace lanyard;

TEST_CASE("an address that a service signed for a while says when it ends") {
    const auto end = parseRfc3339("2026-03-08T09:30:00Z").value();
    CHECK(addressEnd("https://store.example/b.json?X-Amz-Date=20260301T093000Z&X-Amz-Expires=604800&X-Amz-Signature=ab") == end);
    CHECK(addressEnd("https://store.example/b.json?a=b&X-Goog-Expires=604800&X-Goog-Date=20260301T093000Z#part") == end);
    CHECK(addressEnd("https://store.example/b.json?Expires=1772962200&Signature=x%2F&Key-Pair-Id=K") == end);
    CHECK(addressEnd("https://store.example/b.json?sv=2020&se=2026-03-08T09%3A30%3A00Z&sig=x") == end);
    CHECK(addressEnd("https://store.example/b.json?se=2026-03-08&sig=x") == parseRfc3339("2026-03-08T00:00:00Z").value());
}

TEST_CASE("an address that does not say so for certain has no end") {
    for (const auto* address : {"", "https://example.org/b.json", "https://example.org/b.json?Expires=1772962200", "https://example.org/b?se=2026-03-08",
                                "https://example.org/b?X-Amz-Date=20260301T093000Z", "https://example.org/b?X-Amz-Date=20261301T093000Z&X-Amz-Expires=1",
                                "https://example.org/b?X-Amz-Date=20260301T093000Z&X-Amz-Expires=99999999999", "https://example.org/b?Expires=-1&Signature=x",
                                "https://example.org/b?Expires=1e9&Signature=x", "https://example.org/b#?Expires=1772962200&Signature=x", "https://example.org/b?&&=&Expires"}) {
        CAPTURE(address);
        CHECK_FALSE(addressEnd(address).has_value());
    }
}
