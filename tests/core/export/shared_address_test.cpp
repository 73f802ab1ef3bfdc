#include "core/export/shared_address.h"
#include "tests/catch.h"

using namespace lanyard;

TEST_CASE("an address that is handed on does not say whose e-mail it was made for") {
    CHECK(sharedAddress("https://b.example/public/assertions/x?identity__email=maria%40example.org") == "https://b.example/public/assertions/x");
    CHECK(sharedAddress("https://b.example/a?v=2_0&identity__email=maria@example.org&lang=de") == "https://b.example/a?v=2_0&lang=de");
    CHECK(sharedAddress("https://b.example/a?IDENTITY__URL=x&Email=y") == "https://b.example/a");
    CHECK(sharedAddress("https://b.example/a?for=maria%40example.org&id=7") == "https://b.example/a?id=7");
    CHECK(sharedAddress("https://b.example/#/badge/7?identity__email=m%40e.org&tab=1") == "https://b.example/#/badge/7?tab=1");
    CHECK(sharedAddress("https://maria:secret@b.example/a") == "https://b.example/a");
}

TEST_CASE("everything else of an address stays byte for byte") {
    for (const char* address : {"https://b.example", "https://b.example/a?id=7&&x#top", "https://b.example/@maria/badge", "did:web:b.example", "urn:uuid:1?email=x",
                                "mailto:office@example.org", "", "?email=x"})
        CHECK(sharedAddress(address) == address);
}
