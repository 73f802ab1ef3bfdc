#include "core/container/recognise.h"
#include "core/container/inflate.h"
#include "core/container/zip.h"
#include "made.h"
#include "tests/catch.h"
#include "tests/support/samples.h"

using namespace lanyard;
using namespace std::string_literals;

namespace {
FileKind kind(std::string_view text) { return recognise(bytesOf(text)); }
} // namespace

TEST_CASE("a file is recognised by its bytes") {
    CHECK(kind("") == FileKind::empty);
    CHECK(kind(" \r\n\t") == FileKind::empty);
    CHECK(kind("\xef\xbb\xbf") == FileKind::empty);
    CHECK(recognise(test::madePng()) == FileKind::png);
    CHECK(kind("\xff\xd8\xff\xe0 JFIF") == FileKind::jpeg);
    CHECK(kind("GIF89a..........") == FileKind::gif);
    CHECK(kind("RIFF\x10\0\0\0WEBPVP8 "s) == FileKind::webp);
    CHECK(kind("\0\0\0\x18" "ftypheic\0\0\0\0"s) == FileKind::heif);
    CHECK(kind("\0\0\0\x18" "ftypavif\0\0\0\0"s) == FileKind::heif);
    CHECK(kind("BM\x46\0\0\0\0\0\0\0\x36\0\0\0\x28\0\0\0"s) == FileKind::bmp);
    CHECK(kind("II*\0\x08\0\0\0"s) == FileKind::tiff);
    CHECK(kind("<svg xmlns='http://www.w3.org/2000/svg'/>") == FileKind::svg);
    CHECK(kind("\n<?xml version='1.0'?>\n<!-- <html> -->\n<svg/>") == FileKind::svg);
    CHECK(kind("<?xml version='1.0'?><europassCredential xmlns='urn:x'/>") == FileKind::xml);
    CHECK(kind("<!DOCTYPE html><html><svg/></html>") == FileKind::html);
    CHECK(kind("  <HTML><body>") == FileKind::html);
    CHECK(kind("<?xml version='1.0'?><html xmlns='http://www.w3.org/1999/xhtml'/>") == FileKind::html);
    CHECK(kind("%PDF-1.4\n") == FileKind::pdf);
    CHECK(kind("\x00\x01junk before\n%PDF-1.4\n"s) == FileKind::pdf);
    CHECK(recognise(writeZip(std::vector<ZipEntry>{{"a", {}, true}}).value()) == FileKind::zip);
    CHECK(recognise(deflateGzip({}).value()) == FileKind::gzip);
    CHECK(kind("SQLite format 3\0...."s) == FileKind::sqlite);
    CHECK(kind("{\"@context\": []}") == FileKind::json);
    CHECK(kind("\xef\xbb\xbf\r\n [1") == FileKind::json);
    CHECK(kind("\xff\xfe{\0}\0"s) == FileKind::json);
    CHECK(kind("eyJhbGciOiJub25lIn0.e30.\n") == FileKind::jws);
    CHECK(kind("eyJhbGciOiJub25lIn0") == FileKind::jws);
    CHECK(kind("eyJ.a.b.c.d.e.f.g.h.i") == FileKind::jws);
    CHECK(kind("From: a@b\nTo: c@d\nSubject: x\n\nbody") == FileKind::mail);
    CHECK(kind("From a@b Thu Nov  5 09:15:00 2026\nSubject: x\n\nbody") == FileKind::mbox);
    CHECK(kind("https://example.org/badge") == FileKind::text);
    CHECK(kind("eyes wide open!") == FileKind::text);
    CHECK(kind("<- not markup") == FileKind::text);
    CHECK(kind("\x01\x02\x03\xff\xfe\x80") == FileKind::unknown);
}

TEST_CASE("a long text is recognised although the look at it ends inside a letter") {
    std::string text;
    while (text.size() < 70'000) text += "ä€𝄞x";
    for (int shift = 0; shift < 4; ++shift) CHECK(kind(std::string(static_cast<std::size_t>(shift), 'x') + text) == FileKind::text);
}

TEST_CASE("every kind has a name of its own") {
    std::vector<std::string_view> names;
    for (int value = 0; value <= static_cast<int>(FileKind::unknown); ++value) names.push_back(fileKindName(static_cast<FileKind>(value)));
    std::ranges::sort(names);
    CHECK(std::ranges::adjacent_find(names) == names.end());
}

TEST_CASE("files of other people's programs are what their bytes say, whatever their names") {
    if (!test::haveSharedData()) return test::skipped("files of other people's programs are what their bytes say", "no shared data");
    CHECK(recognise(test::sharedSample("badges/odd/html-not-png.png")) == FileKind::json);
    CHECK(recognise(test::sharedSample("badges/odd/empty-file.json")) == FileKind::empty);
    CHECK(recognise(test::sharedSample("badges/odd/jws-header-only.jwt")) == FileKind::jws);
    for (const auto& file : test::sharedFiles("signed/valid")) {
        INFO(file);
        const auto found = recognise(test::sharedSample(file));
        if (file.ends_with(".png")) CHECK(found == FileKind::png);
        if (file.ends_with(".svg")) CHECK(found == FileKind::svg);
        if (file.ends_with(".json") || file.ends_with(".jsonld")) CHECK(found == FileKind::json);
        if (file.ends_with(".jwt") || file.ends_with(".jws")) CHECK(found == FileKind::jws);
    }
}
