#include "core/container/pdf.h"
#include "core/container/inflate.h"
#include "core/container/pdf_text_map.h"
#include "made.h"
#include "tests/catch.h"
#include "tests/support/samples.h"
#include <algorithm>
#include <cstdlib>
#include <fstream>

using namespace lanyard;
using namespace std::string_literals;
using test::madePdf;
using test::pdfStream;

namespace {

const ImportLimits limits;
const std::string pages = "<< /Type /Pages /Kids [3 0 R] /Count 1 >>";

Result<PdfReading> tryRead(ByteView pdf, std::uint64_t budget = 1U << 26U) {
    WorkBudget inflated(budget);
    return readPdf(pdf, limits, inflated);
}
PdfReading read(ByteView pdf) { return tryRead(pdf).value(); }

bool noted(const PdfReading& reading, ErrorCode code) {
    return std::ranges::any_of(reading.notes, [&](const Error& note) { return note.code == code; });
}

std::string deflated(ByteView data) { return pdfStream("/Filter /FlateDecode", textOf(deflateZlib(data).value())); }

/// A page, a stream as catalogue's metadata, and nothing else.
Bytes withMetadata(std::string stream) {
    return madePdf({"<< /Type /Catalog /Pages 2 0 R /Metadata 4 0 R >>", pages, "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] >>", std::move(stream)});
}

PdfFinishing finishing() {
    PdfFinishing wanted;
    wanted.attachments.push_back({"Bädge (1).json", "Der Ausweis", "application/json", toBytes("{\"a\":\"\r\n\0\"}"s), Instant{1'700'000'000}});
    wanted.attachments.push_back({"two.jwt", "", "application/jwt", toBytes("eyJ.e30.x"), {}});
    wanted.xmp = "<?xpacket begin='' id='W5M0MpCehiHzreSzNTczkc9d'?><x:xmpmeta xmlns:x='adobe:ns:meta/'/><?xpacket end='w'?>";
    wanted.documentInfo = {{"Author", "بيت"}, {"Title", "Über mich"}};
    wanted.language = "de";
    wanted.at = Instant{1'790'000'000};
    wanted.bookmarks = {{"Eins", {0, 700.5}, 0}, {"Eins a", {0, 300.0}, 1}, {"Eins b", {1, {}}, 1}, {"Zwei", {1, {}}, 0}};
    PdfLink out;
    out.left = 50, out.bottom = 60, out.width = 100, out.height = 20;
    out.address = "https://example.org/";
    out.description = "Öffnen";
    PdfLink inside;
    inside.page = 1;
    inside.place = PdfPlace{0, {}};
    wanted.links = {out, inside};
    return wanted;
}

/// Runs a program if it is installed. Nothing if it is not; the test then says so by name.
std::optional<std::string> outputOf(const std::string& program, const std::string& arguments, const std::filesystem::path& folder) {
    const auto out = folder / "out";
    if (std::system(("command -v " + program + " >/dev/null 2>&1").c_str()) != 0) {
        test::skipped("a finished PDF is sound to other programs", program + " is not installed");
        return std::nullopt;
    }
    const int status = std::system((program + " " + arguments + " >" + out.string() + " 2>&1").c_str());
    std::ifstream file(out, std::ios::binary);
    return std::string(std::istreambuf_iterator<char>(file), {}) + "status " + std::to_string(status);
}

} // namespace

TEST_CASE("what a finished PDF was given is read from it, byte for byte") {
    const auto wanted = finishing();
    const Bytes pdf = finishPdf(test::twoPages(), wanted).value();
    const auto reading = read(pdf);
    CHECK(reading.notes.empty());
    CHECK(reading.pages == 2);
    CHECK_FALSE(reading.repaired);
    CHECK_FALSE(reading.encrypted);
    REQUIRE(reading.attachments.size() == 2);
    for (std::size_t i = 0; i < 2; ++i) {
        CHECK(reading.attachments[i].name == wanted.attachments[i].name);
        CHECK(reading.attachments[i].bytes == wanted.attachments[i].bytes);
        CHECK(reading.attachments[i].mediaType == wanted.attachments[i].mediaType);
        CHECK(reading.attachments[i].description == wanted.attachments[i].description);
        CHECK(reading.attachments[i].checksumFits == true);
        CHECK(reading.attachments[i].place == PdfAttachment::Place::nameTree);
    }
    CHECK(toText(*reading.xmp) == *wanted.xmp);
    const auto info = [&](std::string_view key) {
        const auto found = std::ranges::find(reading.documentInfo, key, &std::pair<std::string, std::string>::first);
        return found == reading.documentInfo.end() ? std::string() : found->second;
    };
    CHECK(info("Title") == "Über mich");
    CHECK(info("Author") == "بيت");
    CHECK(info("CreationDate") == "D:20260921141320Z");
    CHECK(reading.links == std::vector<std::string>{"https://example.org/"});
}

TEST_CASE("the same input gives the same PDF, and another date another one") {
    auto wanted = finishing();
    const Bytes pdf = finishPdf(test::twoPages(), wanted).value();
    CHECK(finishPdf(test::twoPages(), wanted).value() == pdf);
    wanted.at.seconds += 1;
    CHECK(finishPdf(test::twoPages(), wanted).value() != pdf);
}

TEST_CASE("a finished PDF is sound to other programs, and they find in it what was given") {
    const test::TemporaryFolder folder;
    const auto file = folder.path() / "finished.pdf";
    const Bytes pdf = finishPdf(test::twoPages(), finishing()).value();
    std::ofstream(file, std::ios::binary).write(reinterpret_cast<const char*>(pdf.data()), static_cast<std::streamsize>(pdf.size()));
    if (const auto said = outputOf("qpdf", "--check " + file.string(), folder.path())) {
        CHECK(said->find("No syntax or stream encoding errors found") != std::string::npos);
        CHECK(said->ends_with("status 0"));
    }
    if (const auto said = outputOf("qpdf", "--qdf --object-streams=disable " + file.string() + " -", folder.path()))
        for (const char* part : {"/AFRelationship /Source", "/AF [", "/Lang (de)", "/DisplayDocTitle true", "/Outlines", "/Count 4", "/F 4", "/Direction /L2R", "/UF ", "/CheckSum"}) {
            INFO(part);
            CHECK(said->find(part) != std::string::npos);
        }
    if (const auto said = outputOf("pdfdetach", "-list " + file.string(), folder.path())) CHECK(said->starts_with("2 embedded files"));
    if (const auto said = outputOf("pdfdetach", "-save 1 -o " + (folder.path() / "saved").string() + " " + file.string(), folder.path())) {
        std::ifstream saved(folder.path() / "saved", std::ios::binary);
        CHECK(std::string(std::istreambuf_iterator<char>(saved), {}) == toText(finishing().attachments[0].bytes));
    }
    if (const auto said = outputOf("pdfinfo", file.string(), folder.path())) {
        CHECK(said->find("Über mich") != std::string::npos);
        CHECK(said->find("PDF version:     1.7") != std::string::npos);
    }
}

TEST_CASE("copied text is what was written: ligatures and forms become letters") {
    const std::string map = "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n"
                            "2 beginbfrange\n<0000> <0000> <0000>\n<0001> <0005> [<006F> <FB03> <0063> <FE91> <FEFB> ]\nendbfrange\n1 beginbfchar\n<0009> <0009>\nendbfchar\nendcmap\nend\n";
    const auto mended = mendedTextMap(map);
    REQUIRE(mended);
    CHECK(mended->find("7 beginbfchar\n<0000> <0000>\n<0001> <006F>\n<0002> <006600660069>\n<0003> <0063>\n<0004> <0628>\n<0005> <FEFB>\n<0009> <0020>\nendbfchar\nendcmap") !=
          std::string::npos);
    CHECK(mended->starts_with("/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n"));
    CHECK_FALSE(mendedTextMap(*mended));
    for (std::size_t length = 0; length < map.size(); ++length) (void)mendedTextMap(std::string_view(map).substr(0, length));
    CHECK_FALSE(mendedTextMap("1 beginbfrange\n<0001> <FFFFFF> <FB03>\nendbfrange"));
    CHECK_FALSE(mendedTextMap("1 beginbfrange\n<0005> <0001> <FB03>\nendbfrange"));

    std::string long100 = "101 beginbfchar\n";
    for (int i = 0; i < 101; ++i) long100 += "<00" + std::string(1, "0123456789ABCDEF"[i / 16]) + std::string(1, "0123456789ABCDEF"[i % 16]) + "> <FB01>\n";
    CHECK(mendedTextMap(long100 + "endbfchar")->find("endbfchar\n1 beginbfchar\n") != std::string::npos);

    const test::TemporaryFolder folder;
    const auto file = folder.path() / "text.pdf";
    const Bytes pdf = madePdf({"<< /Type /Catalog /Pages 2 0 R >>", pages,
                               "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 300 100] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> >> >>",
                               pdfStream("", "BT /F 20 Tf 10 50 Td <00010002000300010002> Tj ET"),
                               "<< /Type /Font /Subtype /Type0 /BaseFont /X /Encoding /Identity-H /DescendantFonts [6 0 R] /ToUnicode 7 0 R >>",
                               "<< /Type /Font /Subtype /CIDFontType2 /BaseFont /X /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 600 "
                               "/FontDescriptor 8 0 R >>",
                               pdfStream("", map),
                               "<< /Type /FontDescriptor /FontName /X /Flags 4 /FontBBox [0 0 1000 1000] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >>"});
    const Bytes finished = finishPdf(pdf, {}).value();
    std::ofstream(file, std::ios::binary).write(reinterpret_cast<const char*>(finished.data()), static_cast<std::streamsize>(finished.size()));
    if (const auto said = outputOf("pdftotext", file.string() + " -", folder.path())) CHECK(said->find("officoffi") != std::string::npos);
}

TEST_CASE("attachments are found in the name tree, beside the catalogue, beside a page and in an annotation, each once") {
    const std::string file = pdfStream("/Type /EmbeddedFile", "{}");
    const auto spec = [](int stream, std::string_view name) { return "<< /Type /Filespec /F (" + std::string(name) + ") /EF << /F " + std::to_string(stream) + " 0 R >> >>"; };
    const auto reading = read(madePdf({"<< /Type /Catalog /Pages 2 0 R /Names << /EmbeddedFiles << /Kids [12 0 R] >> >> /AF [8 0 R 9 0 R] >>", pages,
                                       "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /AF 10 0 R /Annots [<< /Subtype /FileAttachment /Rect [0 0 1 1] /FS 11 0 R >> << /Subtype "
                                       "/Link /A << /S /URI /URI (https://example.org/x) >> >>] >>",
                                       file, file, file, file, spec(4, "tree"), spec(5, "catalogue"), spec(6, "page"), spec(7, "annotation"), "<< /Names [(a) 8 0 R] >>"}));
    REQUIRE(reading.attachments.size() == 4);
    CHECK(reading.attachments[0].name == "tree");
    CHECK(reading.attachments[1].place == PdfAttachment::Place::associatedFile);
    CHECK(reading.attachments[3].place == PdfAttachment::Place::annotation);
    CHECK(reading.attachments[3].page == 0);
    CHECK(toText(reading.attachments[3].bytes) == "{}");
    CHECK(reading.links == std::vector<std::string>{"https://example.org/x"});
}

TEST_CASE("an encrypted PDF is opened with the empty password, and otherwise told") {
    const auto open = read(test::ownSample("container/encrypted-without-password.pdf"));
    CHECK(open.encrypted);
    CHECK(toText(open.attachments.at(0).bytes) == "{\"badge\":1}");
    CHECK(tryRead(test::ownSample("container/encrypted-with-password.pdf")).error().code == ErrorCode::encrypted);
    CHECK(finishPdf(test::ownSample("container/encrypted-without-password.pdf"), {}).error().code == ErrorCode::encrypted);
}

TEST_CASE("a wrong checksum of an attachment is told, and its bytes are given") {
    const auto reading = read(madePdf({"<< /Type /Catalog /Pages 2 0 R /AF [4 0 R] >>", pages, "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] >>",
                                       "<< /F (x) /EF << /F 5 0 R >> >>", pdfStream("/Params << /CheckSum <00112233445566778899aabbccddeeff> >>", "{}")}));
    REQUIRE(reading.attachments.size() == 1);
    CHECK(reading.attachments[0].checksumFits == false);
    CHECK(noted(reading, ErrorCode::badChecksum));
}

TEST_CASE("a PDF without its table is mended, and one cut at any length gives an answer") {
    const Bytes pdf = finishPdf(test::twoPages(), finishing()).value();
    Bytes broken = madePdf({"<< /Type /Catalog /Pages 2 0 R /AF [4 0 R] >>", pages, "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] >>",
                            "<< /F (x) /EF << /F 5 0 R >> >>", pdfStream("", "{}")});
    broken.resize(textOf(broken).find("xref\n"));
    const auto reading = read(broken);
    CHECK(reading.repaired);
    CHECK(reading.attachments.size() == 1);
    for (std::size_t length = 0; length < pdf.size(); length += 5)
        if (const auto cut = tryRead(ByteView(pdf).first(length))) CHECK(cut->attachments.size() <= 2);
}

TEST_CASE("a PDF with a flipped bit gives an answer, and a changed attachment is told") {
    const Bytes pdf = madePdf({"<< /Type /Catalog /Pages 2 0 R /AF [4 0 R] >>", pages, "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] >>",
                               "<< /F (x) /EF << /F 5 0 R >> >>", pdfStream("/Params << /CheckSum <99914b932bd37a50b983c5e7c90ae93b> >>", "{}")});
    CHECK(read(pdf).attachments.at(0).checksumFits == true);
    for (std::size_t at = 0; at < pdf.size(); ++at) {
        const auto reading = tryRead(test::flipped(pdf, at, at % 8));
        if (!reading) continue;
        for (const auto& attachment : reading->attachments)
            CHECK((toText(attachment.bytes) == "{}" || attachment.checksumFits != true));
    }
}

TEST_CASE("loops in pages, names and tables end") {
    const std::string page = "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] >>";
    CHECK(read(madePdf({"<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [2 0 R 2 0 R 3 0 R] /Count 9 >>", page})).pages == 1);
    CHECK(read(madePdf({"<< /Type /Catalog /Pages 2 0 R /Names << /EmbeddedFiles 4 0 R >> >>", pages, page, "<< /Kids [4 0 R 5 0 R] >>", "<< /Kids [4 0 R] >>"})).attachments.empty());
    CHECK(tryRead(madePdf({"<< /Type /Catalog /Pages 2 0 R /Metadata 4 0 R >>", pages, page, "<< /Length 4 0 R >>\nstream\nx\nendstream"})));
    CHECK(tryRead(madePdf({"<< /Type /Catalog /Pages 2 0 R >>", pages, page}, "/Prev 9")));
    CHECK(tryRead(madePdf({"2 0 R", "1 0 R"})).error().code == ErrorCode::malformed);
}

TEST_CASE("100,000 levels of pages, and as many streams that each give the next as their length, do not overflow the stack") {
    std::vector<std::string> deep{"<< /Type /Catalog /Pages 2 0 R >>"};
    for (int i = 0; i < 100'000; ++i) deep.push_back("<< /Type /Pages /Kids [" + std::to_string(i + 3) + " 0 R] >>");
    deep.push_back("<< /Type /Page >>");
    CHECK(noted(read(madePdf(deep)), ErrorCode::limitReached));

    std::vector<std::string> chain{"<< /Type /Catalog /Pages 2 0 R /Metadata 3 0 R >>", "<< /Type /Pages /Kids [] /Count 0 >>"};
    for (int i = 0; i < 100'000; ++i) chain.push_back("<< /Length " + std::to_string(i + 4) + " 0 R >>\nstream\nx\nendstream");
    chain.push_back("1");
    CHECK(tryRead(madePdf(chain)));

    std::string arrays(100'000, '[');
    CHECK(tryRead(madePdf({"<< /Type /Catalog /Pages 2 0 R /AF " + arrays + " >>", pages, "<< /Type /Page >>"})).error().code == ErrorCode::malformed);
}

TEST_CASE("streams that grow a thousand times are bounded, also in several filters and in the file's own tables") {
    const Bytes zeros(20'000'000, 0);
    const auto bomb = tryRead(withMetadata(deflated(zeros)), 1'000'000);
    REQUIRE(bomb);
    CHECK_FALSE(bomb->xmp);
    CHECK(noted(*bomb, ErrorCode::limitReached));
    CHECK(read(withMetadata(deflated(zeros))).xmp->size() == zeros.size());

    const auto twice = deflateZlib(deflateZlib(zeros).value()).value();
    CHECK(noted(tryRead(withMetadata(pdfStream("/Filter [/FlateDecode /FlateDecode]", textOf(twice))), 1'000'000).value(), ErrorCode::limitReached));
    const std::string runs(100'000, '\x81');
    CHECK(noted(tryRead(withMetadata(pdfStream("/Filter /RunLengthDecode", runs)), 1'000'000).value(), ErrorCode::limitReached));
    CHECK(noted(tryRead(withMetadata(pdfStream("/Filter /LZWDecode", "x"))).value(), ErrorCode::unsupported));

    // The catalogue itself lies in an object stream that is a bomb; the cross-reference stream names it.
    const std::string head = "%PDF-1.5\n1 0 obj\n";
    const std::string objects = pdfStream("/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode", textOf(deflateZlib(zeros).value()));
    const std::string table = "\nendobj\n3 0 obj\n";
    const auto place = [](std::size_t offset) { return std::string{static_cast<char>(offset >> 16U), static_cast<char>(offset >> 8U & 0xffU), static_cast<char>(offset & 0xffU)}; };
    const std::size_t start = head.size() + objects.size() + table.size() - 8;
    const std::string rows = "\0\0\0\0\0"s + "\1" + place(9) + "\0"s + "\2\0\0\1\0"s + "\1" + place(start) + "\0"s;
    const std::string pdf = head + objects + table + pdfStream("/Type /XRef /Size 4 /W [1 3 1] /Root 2 0 R", rows) + "\nendobj\nstartxref\n" + std::to_string(start) + "\n%%EOF\n";
    const auto hidden = tryRead(bytesOf(pdf), 1'000'000);
    REQUIRE_FALSE(hidden);
    CHECK(hidden.error().code == ErrorCode::limitReached);
}

TEST_CASE("streams with predictors are decoded as they were written") {
    // three columns, filters Sub, Up, Average and Paeth; the values count up
    const Bytes rows{1, 10, 10, 10, 2, 1, 1, 1, 3, 6, 5, 5, 4, 1, 0, 0};
    const auto reading = read(withMetadata(pdfStream("/Filter /FlateDecode /DecodeParms << /Predictor 15 /Columns 3 >>", textOf(deflateZlib(rows).value()))));
    REQUIRE(reading.xmp);
    // worked by hand from PNG 9.2: Sub, Up, Average, Paeth
    CHECK(*reading.xmp == Bytes{10, 20, 30, 11, 21, 31, 11, 21, 31, 12, 21, 31});
}

TEST_CASE("what is asked of a PDF that it has not is refused") {
    const auto code = [](auto change, ByteView pdf = test::twoPages()) {
        auto wanted = finishing();
        change(wanted);
        return finishPdf(pdf, wanted).error().code;
    };
    CHECK(code([](PdfFinishing& wanted) { wanted.bookmarks[0].place.page = 2; }) == ErrorCode::notFound);
    CHECK(code([](PdfFinishing& wanted) { wanted.bookmarks[1].level = 2; }) == ErrorCode::notFound);
    CHECK(code([](PdfFinishing& wanted) { wanted.links[0].page = -1; }) == ErrorCode::notFound);
    CHECK(code([](PdfFinishing& wanted) { wanted.attachments[1].name = wanted.attachments[0].name; }) == ErrorCode::badEncoding);
    CHECK(code([](PdfFinishing& wanted) { wanted.attachments[1].name = "a/b"; }) == ErrorCode::badEncoding);
    CHECK(code([](PdfFinishing& wanted) { wanted.language = "\xff"; }) == ErrorCode::badEncoding);
    CHECK(code([](PdfFinishing&) {}, bytesOf("no pdf")) == ErrorCode::malformed);
    CHECK(code([](PdfFinishing&) {}, bytesOf("%PDF-1.4\nbut nothing in it")) == ErrorCode::malformed);
}

TEST_CASE("what is no PDF is malformed, and a stop is heard") {
    CHECK(tryRead({}).error() == Error{ErrorCode::malformed, Offset{0}});
    CHECK(tryRead(bytesOf("%PDF-1.7")).error().code == ErrorCode::malformed);
    CHECK_FALSE(isPdf(bytesOf(std::string(1100, ' ') + "%PDF-1.7")));
    std::stop_source stop;
    stop.request_stop();
    WorkBudget stopped(1000, stop.get_token());
    CHECK(readPdf(test::twoPages(), limits, stopped).error().code == ErrorCode::cancelled);
}
