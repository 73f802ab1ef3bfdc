#include "core/container/mail.h"
#include "core/base/encoding.h"
#include "made.h"
#include "tests/catch.h"
#include <algorithm>

using namespace lanyard;

namespace {

const ImportLimits limits;

MailReading read(std::string_view text) {
    WorkBudget decoded(limits.inflatedBytes);
    return readMail(bytesOf(text), limits, decoded).value();
}
bool noted(const MailReading& reading, ErrorCode code) {
    return std::ranges::any_of(reading.notes, [&](const Error& note) { return note.code == code; });
}

const std::string head = "From: a@b.example\r\nTo: c@d.example\r\nSubject: =?utf-8?B?w5xi?=\r\nMIME-Version: 1.0\r\n";

std::string multipart(std::string_view inside, std::string_view boundary = "x") {
    return head + "Content-Type: multipart/mixed; boundary=\"" + std::string(boundary) + "\"\r\n\r\npreamble\r\n" + std::string(inside) + "--" + std::string(boundary) +
           "--\r\nepilogue\r\n";
}

std::string part(std::string_view header, std::string_view body, std::string_view boundary = "x") {
    return "--" + std::string(boundary) + "\r\n" + std::string(header) + "\r\n\r\n" + std::string(body) + "\r\n";
}

} // namespace

TEST_CASE("a plain message is one part of text") {
    const auto reading = read(head + "\r\nHello\r\nhttps://example.org/badge\r\n");
    REQUIRE(reading.parts.size() == 1);
    CHECK(reading.messages == 1);
    CHECK(reading.parts[0].mediaType == "text/plain");
    CHECK(reading.parts[0].depth == 0);
    CHECK(toText(reading.parts[0].content) == "Hello\r\nhttps://example.org/badge\r\n");
    CHECK(reading.notes.empty());
}

TEST_CASE("attachments are decoded from base64, from quoted-printable and as they stand") {
    Bytes picture(1000);
    for (std::size_t i = 0; i < picture.size(); ++i) picture[i] = static_cast<std::uint8_t>(i * 7);
    std::string lines = toBase64(picture);
    for (std::size_t at = 76; at < lines.size(); at += 78) lines.insert(at, "\r\n");
    const std::string inside = part("Content-Type: image/png; name=b.png\r\nContent-Transfer-Encoding: BASE64\r\nContent-Disposition: attachment", lines) +
                               part("Content-Type: application/json; charset=UTF-8\r\nContent-Transfer-Encoding: quoted-printable", "{=22a=22:=\r\n1, \"=C3=BC\" }  \r\n") +
                               part("Content-Type: text/html", "<a href=\"https://example.org\">");
    const auto reading = read(multipart(inside));
    REQUIRE(reading.parts.size() == 3);
    CHECK(reading.notes.empty());
    CHECK(reading.parts[0].content == picture);
    CHECK(reading.parts[0].mediaType == "image/png");
    CHECK(reading.parts[0].fileName == "b.png");
    CHECK(reading.parts[0].attachment);
    CHECK(reading.parts[0].depth == 1);
    CHECK(toText(reading.parts[1].content) == "{\"a\":1, \"ü\" }\r\n");
    CHECK(reading.parts[1].charset == "utf-8");
    CHECK(toText(reading.parts[2].content) == "<a href=\"https://example.org\">");
}

TEST_CASE("parts in parts and messages in messages are found, and a boundary that begins like another is not it") {
    const std::string inner = "Content-Type: multipart/alternative; boundary=xx\r\n\r\n" + part("Content-Type: text/plain", "plain --x", "xx") + part("Content-Type: text/html", "html", "xx") + "--xx--";
    const std::string forwarded = "--x\r\nContent-Type: message/rfc822\r\n\r\n" + head + "Content-Type: application/octet-stream\r\n\r\nbytes\r\n";
    const auto reading = read(multipart("--x\r\n" + inner + "\r\n" + forwarded));
    REQUIRE(reading.parts.size() == 3);
    CHECK(toText(reading.parts[0].content) == "plain --x");
    CHECK(reading.parts[0].depth == 2);
    CHECK(toText(reading.parts[1].content) == "html");
    CHECK(toText(reading.parts[2].content) == "bytes");
    CHECK(reading.parts[2].mediaType == "application/octet-stream");
    CHECK(reading.messages == 1);
}

TEST_CASE("file names are read in every form they are written in") {
    const auto name = [](std::string_view disposition) {
        return read(multipart(part("Content-Type: image/png\r\nContent-Disposition: attachment; " + std::string(disposition), "x"))).parts.at(0).fileName;
    };
    CHECK(name("filename=plain.png") == "plain.png");
    CHECK(name("filename=\"with; \\\"quotes\\\".png\"") == "with; \"quotes\".png");
    CHECK(name("filename*=UTF-8''%C3%9Cbung%20%E2%82%AC.png") == "Übung €.png");
    CHECK(name("filename*=iso-8859-1'de'%DCbung.png") == "Übung.png");
    CHECK(name("filename*0=\"long \"; filename*1=name.png") == "long name.png");
    CHECK(name("filename*1*=%9Cb.png; filename*0*=UTF-8''%C3") == "Üb.png");
    CHECK(name("filename=\"=?utf-8?Q?=C3=9Cbung_1.png?=\"") == "Übung 1.png");
    CHECK(name("filename=\"=?UTF-8?B?w5w=?=\r\n =?UTF-8?B?YmVy?=\"") == "Über");
    CHECK(name("filename=\"\xdc.png\"") == "Ü.png");
    CHECK(name("filename=\"../../etc/passwd\"") == "../../etc/passwd");
    CHECK(name("filename").empty());
}

TEST_CASE("encoded words keep letters together that were torn apart, and leave alone what they do not know") {
    CHECK(decodedWords("=?utf-8?B?w5w=?= =?utf-8?B?YmVy?= x") == "Über x");
    CHECK(decodedWords("=?utf-8?B?ww==?= =?utf-8?B?nA==?=") == "Ü");
    CHECK(decodedWords("=?windows-1252?Q?=80?=") == "€");
    CHECK(decodedWords("=?gb2312?B?xOM=?=") == "=?gb2312?B?xOM=?=");
    CHECK(decodedWords("a =? b") == "a =? b");
    CHECK(decodedWords("=?utf-8*de?Q?=C3=BC?=") == "ü");
}

TEST_CASE("a mailbox is divided at its From lines, and not at sentences that begin with that word") {
    const std::string message = "Subject: s\nFrom: a@b\n\nFrom here on it goes well.\n\nFrom Monday, 9:15 on\n>From me\n>>From you\n";
    const std::string mbox = "From a@b Thu Nov  5 09:15:00 2026\n" + message + "\nFrom - Thu Nov  5 09:15:00 2026 +0100\nSubject: t\nTo: x\n\nsecond\n";
    const auto reading = read(mbox);
    CHECK(reading.messages == 2);
    REQUIRE(reading.parts.size() == 2);
    CHECK(reading.parts[1].message == 1);
    CHECK(toText(reading.parts[0].content) == "From here on it goes well.\n\nFrom Monday, 9:15 on\nFrom me\n>From you\n\n");
    CHECK(toText(reading.parts[1].content) == "second\n");
}

TEST_CASE("the mark before From is taken off text alone, and in mailboxes alone") {
    const std::string body = ">From x";
    const std::string mail = multipart(part("Content-Type: application/json", body) + part("Content-Type: text/plain\r\nContent-Transfer-Encoding: base64", toBase64(bytesOf(body))) +
                                       part("Content-Type: text/plain", body));
    for (const auto& each : read(mail).parts) CHECK(toText(each.content) == body);
    const auto reading = read("From a@b Thu Nov  5 09:15:00 2026\r\n" + mail);
    REQUIRE(reading.parts.size() == 3);
    CHECK(toText(reading.parts[0].content) == body);
    CHECK(toText(reading.parts[1].content) == body);
    CHECK(toText(reading.parts[2].content) == "From x");
}

TEST_CASE("bodies that are not what they say are notes, and are given as far as they go") {
    const auto spoilt = read(multipart(part("Content-Type: image/png\r\nContent-Transfer-Encoding: base64", "aGVs!bG8=") + part("Content-Transfer-Encoding: quoted-printable", "a=ZZb") +
                                       part("Content-Transfer-Encoding: x-uuencode", "begin")));
    REQUIRE(spoilt.parts.size() == 3);
    CHECK(toText(spoilt.parts[0].content) == "hello");
    CHECK(toText(spoilt.parts[1].content) == "a=ZZb");
    CHECK(toText(spoilt.parts[2].content) == "begin");
    CHECK(noted(spoilt, ErrorCode::badEncoding));
    CHECK(noted(spoilt, ErrorCode::unsupported));
}

TEST_CASE("a footer behind base64 is a note and does no harm") {
    const auto reading = read(multipart(part("Content-Transfer-Encoding: base64", "aGVsbG8=\r\n_____\r\nlist mailing list")));
    CHECK(toText(reading.parts.at(0).content) == "hello");
    CHECK(noted(reading, ErrorCode::badEncoding));
}

TEST_CASE("a mail cut at any length gives an answer") {
    const std::string mail = multipart(part("Content-Type: image/png\r\nContent-Transfer-Encoding: base64", toBase64(bytesOf("some bytes of a picture"))) + part("Content-Type: text/plain", "text"));
    for (std::size_t length = 0; length < mail.size(); ++length) {
        WorkBudget decoded(100'000);
        const auto reading = readMail(bytesOf(std::string_view(mail).substr(0, length)), limits, decoded);
        if (reading && length > mail.find("--x\r\n") && length <= mail.rfind("--x--")) CHECK(noted(*reading, ErrorCode::truncated));
    }
}

TEST_CASE("100,000 multiparts within each other, and 100,000 beside each other, are bounded") {
    std::string deep = head;
    for (int i = 0; i < 100'000; ++i) {
        const std::string boundary = "b" + std::to_string(i) + "e";
        deep += "Content-Type: multipart/mixed; boundary=" + boundary + "\r\n\r\n--" + boundary + "\r\n";
    }
    CHECK(noted(read(deep), ErrorCode::tooDeep));
    std::string many;
    for (int i = 0; i < 100'000; ++i) many += "--x\r\n\r\na\r\n";
    const auto reading = read(multipart(many));
    CHECK(reading.parts.size() == limits.members);
    CHECK(noted(reading, ErrorCode::limitReached));
}

TEST_CASE("decoded bytes stay within the budget") {
    WorkBudget decoded(10);
    const auto reading = readMail(bytesOf(multipart(part("Content-Type: text/plain", "longer than ten bytes") + part("Content-Type: text/plain", "short"))), limits, decoded).value();
    CHECK(noted(reading, ErrorCode::limitReached));
    REQUIRE(reading.parts.size() == 1);
    CHECK(toText(reading.parts[0].content) == "short");
}

TEST_CASE("mail is told from other text by its fields") {
    CHECK(isMail(bytesOf(head + "\r\nx")));
    CHECK(isMail(bytesOf("Received: from x\n by y; today\nDate: now\n\n")));
    CHECK_FALSE(isMail(bytesOf("Name: me\nJob: none\n\nText")));
    CHECK_FALSE(isMail(bytesOf("{\"From\": 1,\n\"To\": 2}")));
    CHECK_FALSE(isMail(bytesOf("To whom it may concern\nFrom: me\nTo: you\n")));
    CHECK_FALSE(isMail({}));
    CHECK(isMbox(bytesOf("From a@b Thu Nov  5 09:15:00 2026\nSubject: x\n\n")));
    CHECK_FALSE(isMbox(bytesOf("From here to there\nis a long way")));
    WorkBudget decoded(100);
    CHECK(readMail(bytesOf("no mail"), limits, decoded).error().code == ErrorCode::malformed);
}
