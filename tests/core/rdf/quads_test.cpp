#include "core/rdf/quads.h"
#include "tests/catch.h"

using namespace lanyard;
using namespace lanyard::rdf;

namespace {

std::string again(std::string_view text) {
    std::string written;
    const auto dataset = parseNQuads(text).value();
    for (const auto& quad : dataset) appendNQuad(written, quad);
    return written;
}

} // namespace

TEST_CASE("a literal is written with the canonical escapes and no others") {
    CHECK(again("<urn:s> <urn:p> \"\\u0000\\u0008\\t\\n\\u000b\\f\\r\\u001f\\u0020\\\"\\'\\\\\\u007f\\u0080\\ufffe\\uFFFF\\U0001F600\" .") ==
          "<urn:s> <urn:p> \"\\u0000\\b\\t\\n\\u000B\\f\\r\\u001F \\\"'\\\\\\u007F\xC2\x80\\uFFFE\\uFFFF\xF0\x9F\x98\x80\" .\n");
}

TEST_CASE("the datatype of a plain string is not written") {
    CHECK(again("_:a <urn:p> \"x\"^^<http://www.w3.org/2001/XMLSchema#string> _:g.") == "_:a <urn:p> \"x\" _:g .\n");
    CHECK(again("_:a <urn:p> \"x\"^^<urn:t> <urn:g> .") == "_:a <urn:p> \"x\"^^<urn:t> <urn:g> .\n");
}

TEST_CASE("an IRI cannot end its own brackets") {
    Quad quad = parseNQuads("<urn:s> <urn:p> <urn:o> .").value().front();
    quad.object.value = "urn:o> .\n<urn:x";
    std::string text;
    appendNQuad(text, quad);
    CHECK(text == "<urn:s> <urn:p> <urn:o\\u003E\\u0020.\\u000A\\u003Curn:x> .\n");
    CHECK(parseNQuads(text).value().front() == quad);
}

TEST_CASE("white space and comments may stand where the grammar lets them") {
    CHECK(parseNQuads("")->empty());
    CHECK(parseNQuads("# nothing\n\r\n \t")->empty());
    CHECK(again("<urn:s><urn:p>\"x\"@en-GB.# end\r\n\n_:a.b <urn:p> _:0.") == "<urn:s> <urn:p> \"x\"@en-GB .\n_:a.b <urn:p> _:0 .\n");
}

TEST_CASE("what is no N-Quads is refused, with its place") {
    for (const auto* text : {"<urn:s> <urn:p> .", "<urn:s> <urn:p> <urn:o>", "<s> <urn:p> <urn:o> .", "\"s\" <urn:p> <urn:o> .", "<urn:s> _:p <urn:o> .",
                             "<urn:s> <urn:p> \"x\"@ .", "<urn:s> <urn:p> \"x\"@en- .", "<urn:s> <urn:p> \"x\"^<urn:t> .", "<urn:s> <urn:p> \"a\nb\" .",
                             "<urn:s> <urn:p> \"\\x\" .", "<urn:s> <urn:p> \"\\uD800\" .", "<urn:s> <urn:p> \"\\U00110000\" .", "<urn:s> <urn:p> \"\\u12\" .",
                             "<urn: s> <urn:p> <urn:o> .", "<urn:s> <urn:p> <urn:o> . <urn:s> <urn:p> <urn:o> .", "<urn:s> <urn:p> \"x", "_: <urn:p> <urn:o> ."}) {
        CAPTURE(text);
        const auto read = parseNQuads(text);
        REQUIRE(!read);
        CHECK(read.error().code == ErrorCode::malformed);
        CHECK(std::holds_alternative<Offset>(read.error().where));
    }
    CHECK(parseNQuads("<urn:s> <urn:p> \"\xFF\" .").error() == Error{ErrorCode::badEncoding, Offset{17}});
}
