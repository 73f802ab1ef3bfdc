#include "core/container/short_form.h"
#include "core/base/encoding.h"
#include "tests/catch.h"

using namespace lanyard;

namespace {

const Bytes digest = fromHex("7f83b1657ff1fc53b92dc18148a1d65dfc2d4b1fa3d677284addd200126d9069").value();
const std::string letters = "f4OxZX_x_FO5LcGBSKHWXfwtSx-j1ncoSt3SABJtkGk"; // [RFC 6920, 8.1]

} // namespace

TEST_CASE("a short form is the badge's address with its hash behind it, or the hash alone") {
    CHECK(shortFormText({digest, "https://example.org/b/1"}) == "https://example.org/b/1#sha-256=" + letters);
    CHECK(shortFormText({digest, ""}) == "ni:///sha-256;" + letters);
    CHECK(shortFormText({digest, "urn:uuid:1"}) == "ni:///sha-256;" + letters);
    CHECK(shortFormText({digest, "https://example.org/#/b/1"}) == "ni:///sha-256;" + letters);
}

TEST_CASE("a short form reads as what was written") {
    for (const ShortForm& form : {ShortForm{digest, "https://example.org/b/1?a=b"}, ShortForm{digest, "http://example.org/"}, ShortForm{digest, ""}})
        CHECK(readShortForm(shortFormText(form)) == form);
    CHECK(readShortForm("ni://example.org/sha-256;" + letters + "?ct=text/plain") == ShortForm{digest, ""});
}

TEST_CASE("other texts are no short form") {
    const std::vector<std::string> others{"", "https://example.org/b/1", "https://example.org/b/1#sha-256=", "https://example.org/b/1#sha-256=" + letters.substr(1),
                                          "https://example.org/b/1#sha-256=" + letters + "A", "https://example.org/b/1#part&sha-256=" + letters, "ni://",
                                          "ni:///sha-256-120;" + letters, "ni:///sha-256;", "ni:///sha-256;" + letters.substr(0, 42) + "!", "mailto:a@b#sha-256=" + letters};
    for (const auto& text : others) {
        CAPTURE(text);
        CHECK_FALSE(readShortForm(text).has_value());
    }
}
