#include "core/base/encoding.h"
#include "core/container/inflate.h"
#include "core/container/pdf.h"
#include "found.h"
#include "making.h"
#include "tests/catch.h"
#include "tests/support/samples.h"

using namespace lanyard;
using namespace lanyard::test;

namespace {

std::string wrapped(ByteView bytes) {
    std::string text = toBase64(bytes);
    for (std::size_t at = 76; at < text.size(); at += 78) text.insert(at, "\r\n");
    return text;
}

std::string quotedPrintable(std::string_view text) {
    constexpr std::string_view digits = "0123456789ABCDEF";
    std::string result;
    std::size_t width = 0;
    for (const char c : text) {
        std::string piece(1, c);
        const auto byte = static_cast<unsigned char>(c);
        if (byte < 33 || byte > 126 || c == '=') piece = {'=', digits[byte >> 4U], digits[byte & 15U]};
        if (width + piece.size() > 75) {
            result += "=\r\n";
            width = 0;
        }
        result += piece;
        width += piece.size();
    }
    return result;
}

Bytes sample(std::string_view name) { return ownSample("import/" + std::string(name)); }

Bytes pdfWith(const PdfFinishing& finishing) { return *finishPdf(bytesOf(emptyPdf()), finishing); }
Bytes pdfWithFiles(std::vector<PdfFile> files) {
    PdfFinishing finishing;
    finishing.attachments = std::move(files);
    return pdfWith(finishing);
}
Bytes pdfWithXmp(std::string xmp) {
    PdfFinishing finishing;
    finishing.xmp = std::move(xmp);
    return pdfWith(finishing);
}
Bytes pdfWithSubject(std::string subject) {
    PdfFinishing finishing;
    finishing.documentInfo = {{"Subject", std::move(subject)}};
    return pdfWith(finishing);
}
Bytes pdfWithLink(std::string address) {
    PdfFinishing finishing;
    PdfLink link;
    link.width = link.height = 9;
    link.address = std::move(address);
    finishing.links = {std::move(link)};
    return pdfWith(finishing);
}

} // namespace

TEST_CASE("every badge in a ZIP is found, the rest is told by name, and a ZIP in it is opened too") {
    const Bytes inner = zip({{"zeugnis.jwt", sample("small-jwt.jwt")}});
    const Found found = foundIn(zip({{"a/picture.png", sample("baked-itxt-credential-json.png")},
                                  {"b.json", sample("small-json.json")},
                                  {"inner.zip", inner},
                                  {"readme.txt", toBytes("hello")},
                                  {"issuer.json", toBytes(R"({"type":"Issuer","id":"https://x.example","name":"N","url":"u"})")}}));
    CHECK(kinds(found) == Names{"png json", "zip json", "zip vc-jwt"});
    CHECK(found.documents[0].part.starts_with("a/picture.png/iTXt"));
    CHECK(found.documents[1].part == "b.json");
    CHECK(found.documents[2].part == "inner.zip/zeugnis.jwt");
    CHECK(codes(found.findings) == Names{"text-without-badge", "issuer-profile"});
    CHECK(found.findings[1].part == "issuer.json");
}

TEST_CASE("archives within archives end at the limit of nesting") {
    Bytes file = zip({{"badge.json", sample("small-json.json")}});
    for (int level = 0; level < 2; ++level) file = zip({{"inner.zip", file}});
    CHECK(foundIn(file).documents.size() == 1);
    file = zip({{"inner.zip", file}});
    CHECK(codes(foundIn(file).findings) == Names{"nested-too-deep"});
}

TEST_CASE("an archive without a badge says so once") {
    CHECK(codes(foundIn(zip({})).findings).size() == 1);
    CHECK(codes(foundIn(zip({{"__MACOSX/._x", toBytes("junk")}, {"Thumbs.db", toBytes("junk")}})).findings) == Names{"nothing-inside"});
    CHECK(codes(foundIn(zip({{"[Content_Types].xml", toBytes("<Types/>")}, {"word/document.xml", toBytes("<w/>")}})).findings) == Names{"nothing-inside"});
}

TEST_CASE("a baked picture in an office document is found") {
    const Found found = foundIn(zip({{"[Content_Types].xml", toBytes("<Types/>")}, {"word/media/image1.png", sample("baked-itxt-credential-json.png")}}));
    CHECK(kinds(found) == Names{"png json"});
    CHECK(found.findings.empty());
}

TEST_CASE("the evidence that a bundle carries along is not taken for badges") {
    const Found found = foundIn(zip({{"badges/one.json", sample("small-json.json")},
                                  {"evidence/1.bin", sample("ob2-hosted-sha256.json")},
                                  {"evidence/index.json", toBytes(R"({"https://x.example/a":[{"file":"1.bin","obtained":"2026-01-01T00:00:00Z"}]})")},
                                  {"reports.json", toBytes("[]")}}));
    CHECK(kinds(found) == Names{"zip json"});
    CHECK(found.findings.empty());
}

TEST_CASE("a gzip file is inflated once") {
    const Bytes once = *deflateGzip(sample("small-json.json"));
    CHECK(foundIn(once).documents.size() == 1);
    ImportLimits shallow;
    shallow.nesting = 1;
    CHECK(codes(foundIn(*deflateGzip(once), {}, shallow).findings) == Names{"nested-too-deep"});
}

TEST_CASE("attachments and inline pictures of a saved mail are found, in base64 and quoted-printable") {
    const std::string text = ownText("import/plain-de.json");
    const Found found = foundIn(mail({
        {"Content-Type: text/plain; charset=utf-8", "Hello,\r\nhere is your badge.\r\n"},
        {"Content-Type: image/png; name=badge.png\r\nContent-Transfer-Encoding: base64\r\nContent-Disposition: inline", wrapped(sample("baked-itxt-credential-json.png"))},
        {"Content-Type: application/octet-stream\r\nContent-Transfer-Encoding: quoted-printable\r\n"
         "Content-Disposition: attachment; filename*=UTF-8''Gr%C3%BC%C3%9Fe%20%F0%9F%8E%93.json",
         quotedPrintable(text)},
    }));
    CHECK(kinds(found) == Names{"png json", "mail json"});
    REQUIRE(found.documents.size() == 2);
    CHECK(textOf(found.documents[1].bytes) == text);
    CHECK(found.documents[1].part == "Gr\u00FC\u00DFe \U0001F393.json");
    CHECK(found.findings.empty());
}

TEST_CASE("a token in the words of a mail is found") {
    const std::string token = ownText("import/small-jwt.jwt");
    const Found found = foundIn(mail({{"Content-Type: text/plain\r\nContent-Transfer-Encoding: quoted-printable", quotedPrintable("Your badge:\n" + token + "\n")}}));
    REQUIRE(kinds(found) == Names{"mail vc-jwt"});
    CHECK(textOf(found.documents[0].bytes) == token);
}

TEST_CASE("links in a mail are told only if it holds no badge") {
    const std::string html = R"(<html><body><a href="https://www.credly.com/badges/1?a=1&amp;b=2">Accept</a> <a href="https://school.example/">us</a></body></html>)";
    const Found linked = foundIn(mail({{"Content-Type: text/html", html}}));
    REQUIRE(codes(linked.findings) == Names{"link-to-known-platform"});
    CHECK(linked.findings[0].address == "https://www.credly.com/badges/1?a=1&b=2");
    const Found both = foundIn(mail({{"Content-Type: text/html", html},
                                  {"Content-Type: application/json\r\nContent-Transfer-Encoding: base64", wrapped(sample("small-json.json"))}}));
    CHECK(both.documents.size() == 1);
    CHECK(both.findings.empty());
    CHECK(codes(foundIn(mail({{"Content-Type: text/plain", "hello"}})).findings) == Names{"nothing-inside"});
}

TEST_CASE("every message of a mailbox is looked at, and a ZIP attached to one is opened") {
    const Bytes archive = zip({{"badge.json", sample("small-json.json")}});
    const std::string box = "From office@example.org Mon Mar  2 09:00:00 2026\r\n" +
                            mail({{"Content-Type: application/zip; name=b.zip\r\nContent-Transfer-Encoding: base64\r\nContent-Disposition: attachment", wrapped(archive)}}) +
                            "\r\nFrom office@example.org Tue Mar  3 09:00:00 2026\r\n" +
                            mail({{"Content-Type: text/plain", ownText("import/small-jwt.jwt")}});
    const Found found = foundIn(box);
    CHECK(kinds(found) == Names{"zip json", "mail vc-jwt"});
    CHECK(found.documents.at(0).part == "message 1/b.zip/badge.json");
}

TEST_CASE("every badge attached to a PDF is found, byte for byte") {
    const Found found = foundIn(pdfWithFiles({{"one.json", "", "application/json", sample("small-json.json"), {}},
                                              {"two.png", "", "image/png", sample("baked-itxt-credential-json.png"), {}},
                                              {"three.jwt", "", "application/jwt", sample("small-jwt.jwt"), {}}}));
    Names expected{"pdf json", "pdf vc-jwt", "png json"};
    Names actual = kinds(found);
    std::ranges::sort(actual);
    CHECK(actual == expected);
    for (const Document& document : found.documents)
        if (document.carrier == Carrier::pdf && document.form == Form::json) CHECK(document.bytes == sample("small-json.json"));
}

TEST_CASE("a badge in the XMP or the document information of a PDF is found") {
    const std::string token = ownText("import/small-jwt.jwt");
    const std::string xmp = "<?xpacket begin=\"\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?><x:xmpmeta xmlns:x=\"adobe:ns:meta/\">"
                            "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">"
                            "<rdf:Description xmlns:o=\"https://example.org/ns\"><o:badge>" +
                            token + "</o:badge></rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end=\"w\"?>";
    CHECK(kinds(foundIn(pdfWithXmp(xmp))) == Names{"pdf vc-jwt"});
    const Found inInfo = foundIn(pdfWithSubject(ownText("import/small-json.json")));
    REQUIRE(kinds(inInfo) == Names{"pdf json"});
    CHECK(textOf(inInfo.documents[0].bytes) == ownText("import/small-json.json"));
}

TEST_CASE("a PDF without a badge is told, with the known platform it links to") {
    CHECK(codes(foundIn(emptyPdf()).findings) == Names{"paper-without-badge"});
    CHECK(codes(foundIn(pdfWithLink("https://www.credly.com/badges/1")).findings) == Names{"link-to-known-platform"});
}

TEST_CASE("a page that was printed and scanned into a PDF gives the badge of its QR code") {
    const Found found = foundIn(emptyPdf(textOf(sample("qr-jwt.jpg"))));
    REQUIRE(kinds(found) == Names{"qr vc-jwt"});
    CHECK(found.documents[0].bytes == sample("small-jwt.jwt"));
    CHECK(found.documents[0].part == "page 1/QR code");
}
