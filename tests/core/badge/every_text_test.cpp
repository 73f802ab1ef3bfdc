#include "core/badge/every_text.h"
#include "tests/catch.h"

using namespace lanyard;

namespace {

std::vector<std::string> lines(const Badge& badge) {
    std::vector<std::string> found;
    for (const TextInBadge& one : everyText(badge)) {
        std::string line;
        for (const std::string& step : one.path) line += step + "/";
        found.push_back(line + "=" + one.text);
    }
    return found;
}

Badge withContent(std::string_view text) {
    Badge badge;
    badge.content = *parseJson(text);
    return badge;
}

} // namespace

TEST_CASE("every text, number and yes or no is listed in the document's order, unknown words included") {
    CHECK(lines(withContent(R"({"b": "two", "a": {"x": 1.50, "y": [true, "", null, "last"]}, "unknown:word": "kept"})")) ==
          std::vector<std::string>{"b/=two", "a/x/=1.50", "a/y/1/=true", "a/y/4/=last", "unknown:word/=kept"});
}

TEST_CASE("pictures and keys written as letters are left out, long words of people are not") {
    const std::string base64(300, 'A');
    const std::string sentence = "A long sentence, " + std::string(400, 'x');
    CHECK(lines(withContent(R"({"key": ")" + base64 + R"(", "image": "data:image/png;base64,)" + base64 + R"(", "text": ")" + sentence + "\"}")) ==
          std::vector<std::string>{"text/=" + sentence});
    std::string address = "https://a.example.org/";
    address.append(300, 'a');
    CHECK_FALSE(isEncodedContent(address));
    CHECK(isEncodedContent(base64));
}

TEST_CASE("of a token the claims beside the credential and the header are listed, too") {
    Badge badge = withContent(R"({"name": "N"})");
    badge.jws = Jws{*parseJson(R"({"alg": "EdDSA"})"), {}, 0, *parseJson(R"({"iss": "did:web:a", "vc": {"name": "N"}})")};
    CHECK(lines(badge) == std::vector<std::string>{"name/=N", "iss/=did:web:a", "header/alg/=EdDSA"});
    badge.jws->claims = badge.content;
    CHECK(lines(badge) == std::vector<std::string>{"name/=N", "header/alg/=EdDSA"});
}

TEST_CASE("a badge that could not be read has no texts") { CHECK(everyText(Badge{}).empty()); }
