#include "core/export/mail_draft.h"
#include "core/container/mail.h"
#include "core/container/recognise.h"
#include "tests/catch.h"
#include "tests/support/samples.h"
#include <cstdlib>
#include <fstream>

using namespace lanyard;
using namespace lanyard::test;

namespace {

MailReading readBack(const Bytes& mail) {
    WorkBudget work(1U << 24U);
    return *readMail(mail, {}, work);
}

const MailPart& attachmentOf(const MailReading& reading) {
    REQUIRE(reading.notes.empty());
    REQUIRE(reading.parts.size() == 2);
    CHECK(reading.parts[1].attachment);
    return reading.parts[1];
}

std::size_t longestLine(std::string_view text) {
    std::size_t longest = 0;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find("\r\n", at), text.size());
        longest = std::max(longest, end - at);
        at = end + 2;
    }
    return longest;
}

const std::string umlauts = "Grüße an Łukasz – Erste Hilfe für Anfänger und Fortgeschrittene, zweiter Teil 🎓";

} // namespace

TEST_CASE("a draft reads back as what was put into it") {
    Bytes file;
    for (int i = 0; i < 10'000; ++i) file.push_back(std::uint8_t(i * 7));
    const Bytes mail = mailDraft({umlauts, "Hello,\nhere it is: Ünï.\n", "Erste Hilfe.png", "image/png", file});
    CHECK(recognise(mail) == FileKind::mail);
    const MailReading reading = readBack(mail);
    const MailPart& part = attachmentOf(reading);
    CHECK(part.content == file);
    CHECK(part.mediaType == "image/png");
    CHECK(part.fileName == "Erste Hilfe.png");
    CHECK(textOf(reading.parts[0].content) == "Hello,\r\nhere it is: Ünï.\r\n");
    CHECK(reading.parts[0].charset == "utf-8");
    CHECK(longestLine(textOf(mail)) <= 76);
    CHECK(mailDraft({umlauts, "Hello,\nhere it is: Ünï.\n", "Erste Hilfe.png", "image/png", file}) == mail);
    CHECK(textOf(mail).starts_with("X-Unsent: 1\r\n"));
}

TEST_CASE("file names in any script come back, however long") {
    const std::string arabic = "شهادة الإسعافات الأولية.json";
    const std::string longName = umlauts + umlauts + umlauts + ".json";
    std::string oneWord(200, 'x');
    oneWord += ".pdf";
    for (const std::string& name : {std::string("a.png"), arabic, longName, std::string("with \"quotes\" and \\.png"), oneWord, std::string("100 %*'.svg")}) {
        INFO(name);
        const Bytes mail = mailDraft({"x", "", name, "application/json", bytesOf(std::string_view("{}"))});
        CHECK(attachmentOf(readBack(mail)).fileName == name);
        CHECK(longestLine(textOf(mail)) <= 76);
    }
}

TEST_CASE("nothing in subject, name or type can add a field to the mail") {
    const Bytes mail = mailDraft({"x\r\nBcc: eve@example.org", "--=_lanyard\r\nX: y", "a\r\nBcc: eve@example.org\r\n.png", "text/plain\r\nBcc: eve@example.org", bytesOf(std::string_view("x"))});
    CHECK(textOf(mail).find("\nBcc:") == std::string_view::npos);
    const MailReading reading = readBack(mail);
    CHECK(attachmentOf(reading).mediaType == "application/octet-stream");
    CHECK(textOf(reading.parts[0].content) == "--=_lanyard\r\nX: y");
}

TEST_CASE("a draft of an empty file and broken UTF-8 is still a mail") {
    const Bytes mail = mailDraft({"\xC3", "\xFF", "\xC3.png", "", {}});
    const MailReading reading = readBack(mail);
    CHECK(attachmentOf(reading).content.empty());
}

TEST_CASE("another program reads the draft as we do") {
    if (std::system("python3 -c 'import email' 2>/dev/null") != 0) return skipped("a draft read by another program", "no python3");
    const TemporaryFolder folder;
    const auto at = [&](const char* name) { return (folder.path() / name).string(); };
    const std::string name = "Łódź: " + umlauts + ".png";
    const Bytes mail = mailDraft({umlauts, "Zeile eins\nZeile zwei: é", name, "image/png", ownSample("import/qr-jwt.png")});
    const Bytes file = ownSample("import/qr-jwt.png");
    std::ofstream(at("mail.eml"), std::ios::binary) << textOf(mail);
    std::ofstream(at("file"), std::ios::binary) << textOf(file);
    std::ofstream(at("name"), std::ios::binary) << name;
    std::ofstream(at("subject"), std::ios::binary) << umlauts;
    std::ofstream(at("read.py")) << R"(
import email, email.policy, pathlib, sys
here = pathlib.Path(sys.argv[1])
message = email.message_from_bytes((here / "mail.eml").read_bytes(), policy=email.policy.default)
part, = message.iter_attachments()
assert message["Subject"] == (here / "subject").read_text("utf-8"), message["Subject"]
assert message["X-Unsent"] == "1"
assert message.get_body().get_content().splitlines() == ["Zeile eins", "Zeile zwei: é"]
assert part.get_filename() == (here / "name").read_text("utf-8"), part.get_filename()
assert part.get_content_type() == "image/png"
assert part.get_content() == (here / "file").read_bytes()
assert not message.defects and not part.defects
)";
    CHECK(std::system(("python3 '" + at("read.py") + "' '" + folder.path().string() + "'").c_str()) == 0);
}
