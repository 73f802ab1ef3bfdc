#include "core/container/zip.h"
#include "made.h"
#include "tests/catch.h"
#include <algorithm>

using namespace lanyard;

namespace {

const ImportLimits limits;

ZipArchive opened(ByteView file) { return ZipArchive::open(file, limits).value(); }

Result<Bytes> readOne(const ZipArchive& archive, std::size_t index, std::uint64_t budget = 1U << 26U) {
    WorkBudget inflated(budget);
    return archive.read(index, inflated);
}

Bytes two() { return writeZip(std::vector<ZipEntry>{{"a/ü.json", toBytes("{\"a\":1}"), true}, {"b.png", toBytes("stored bytes"), false}}).value(); }

void setAt(Bytes& bytes, std::string_view signature, std::size_t offset, std::uint8_t value) {
    for (std::size_t at = textOf(bytes).find(signature); at != std::string_view::npos; at = textOf(bytes).find(signature, at + 1)) bytes[at + offset] = value;
}

} // namespace

TEST_CASE("what is put into a ZIP comes out, with its names, and the same entries give the same bytes") {
    const Bytes file = two();
    CHECK(file == two());
    CHECK(isZip(file));
    const auto archive = opened(file);
    CHECK_FALSE(archive.recovered());
    REQUIRE(archive.members().size() == 2);
    CHECK(archive.members()[0].name == "a/ü.json");
    CHECK(archive.members()[0].size == 7);
    CHECK(archive.members()[1].index == 1);
    CHECK(toText(readOne(archive, 0).value()) == "{\"a\":1}");
    CHECK(toText(readOne(archive, 1).value()) == "stored bytes");
    CHECK(readOne(archive, 2).error().code == ErrorCode::notFound);
}

TEST_CASE("an empty ZIP is one") {
    const auto file = writeZip({}).value();
    CHECK(isZip(file));
    CHECK(opened(file).members().empty());
}

TEST_CASE("names that cannot stand in a ZIP are refused, and hostile ones are only told") {
    const auto code = [](std::string name) { return writeZip(std::vector<ZipEntry>{{std::move(name), {}, true}}).error().code; };
    CHECK(code("") == ErrorCode::badEncoding);
    CHECK(code("\xff") == ErrorCode::badEncoding);
    CHECK(writeZip(std::vector<ZipEntry>{{"a", {}, true}, {"a", {}, true}}).error() == Error{ErrorCode::duplicateMember, Part{"member 1"}});
    const auto file = writeZip(std::vector<ZipEntry>{{"../../etc/passwd", toBytes("x"), true}}).value();
    CHECK(opened(file).members()[0].name == "../../etc/passwd");
}

TEST_CASE("an encrypted member is told, and the others are read") {
    Bytes file = two();
    const std::size_t central = textOf(file).find("PK\1\2");
    const std::size_t local = textOf(file).find("PK\3\4");
    file[central + 8] |= 1U;
    file[local + 6] |= 1U;
    const auto archive = opened(file);
    CHECK(archive.members()[0].encrypted);
    CHECK_FALSE(archive.members()[0].readable);
    CHECK(readOne(archive, 0).error() == Error{ErrorCode::encrypted, Part{"member 0"}});
    CHECK(readOne(archive, 1));
}

TEST_CASE("a member compressed in an unknown way is told") {
    Bytes file = two();
    setAt(file, "PK\1\2", 10, 98);
    setAt(file, "PK\3\4", 8, 98);
    CHECK(readOne(opened(file), 0).error().code == ErrorCode::unsupported);
}

TEST_CASE("a member that grows a thousand times is a bomb, and one larger than the budget is not touched") {
    const auto file = writeZip(std::vector<ZipEntry>{{"bomb", Bytes(30'000'000, 0), true}, {"good", toBytes("good"), true}}).value();
    const auto archive = opened(file);
    CHECK(readOne(archive, 0).error().code == ErrorCode::limitReached);
    WorkBudget small(1000);
    CHECK(archive.read(0, small).error().code == ErrorCode::limitReached);
    CHECK(small.left() == 1000);
    CHECK(toText(archive.read(1, small).value()) == "good");
    CHECK(small.left() == 996);
}

TEST_CASE("a bomb that lies about its size is stopped all the same") {
    auto file = writeZip(std::vector<ZipEntry>{{"bomb", Bytes(30'000'000, 0), true}}).value();
    for (std::size_t at : {22U, 23U, 24U, 25U}) setAt(file, "PK\3\4", at, 1);
    for (std::size_t at : {24U, 25U, 26U, 27U}) setAt(file, "PK\1\2", at, at == 24U ? 1 : 0);
    const auto archive = opened(file);
    REQUIRE(archive.members().size() == 1);
    CHECK_FALSE(readOne(archive, 0));
}

TEST_CASE("a ZIP in a ZIP in a ZIP shares one budget") {
    Bytes file = writeZip(std::vector<ZipEntry>{{"zeros", Bytes(900'000, 0), true}}).value();
    for (int i = 0; i < 3; ++i) file = writeZip(std::vector<ZipEntry>{{"inner.zip", file, true}}).value();
    WorkBudget inflated(100'000);
    for (int i = 0; i < 3; ++i) file = opened(file).read(0, inflated).value();
    CHECK(opened(file).read(0, inflated).error().code == ErrorCode::limitReached);
}

TEST_CASE("more members than the limit are refused before any is read") {
    std::vector<ZipEntry> many;
    for (int i = 0; i < 30; ++i) many.push_back({"m" + std::to_string(i), {}, false});
    const auto file = writeZip(many).value();
    ImportLimits few;
    few.members = 29;
    CHECK(ZipArchive::open(file, few).error().code == ErrorCode::limitReached);
    few.members = 30;
    CHECK(ZipArchive::open(file, few));
}

TEST_CASE("a ZIP without its directory gives the members that are whole") {
    const Bytes file = two();
    const auto directory = textOf(file).find("PK\1\2");
    const auto archive = opened(ByteView(file).first(directory));
    CHECK(archive.recovered());
    REQUIRE(archive.members().size() == 2);
    CHECK(archive.members()[0].name == "a/ü.json");
    CHECK(toText(readOne(archive, 0).value()) == "{\"a\":1}");
    CHECK(toText(readOne(archive, 1).value()) == "stored bytes");
}

TEST_CASE("a ZIP cut at any length gives an answer, and never wrong bytes") {
    const Bytes file = two();
    for (std::size_t length = 0; length < file.size(); ++length) {
        const Bytes part = test::cut(file, length);
        const auto archive = ZipArchive::open(part, limits);
        if (!archive) continue;
        for (const auto& member : archive->members())
            if (const auto bytes = readOne(*archive, member.index)) CHECK((toText(*bytes) == "{\"a\":1}" || toText(*bytes) == "stored bytes"));
    }
}

TEST_CASE("a flipped bit in a ZIP gives an answer, and never wrong bytes") {
    const Bytes file = two();
    for (std::size_t at = 0; at < file.size(); ++at)
        for (unsigned bit = 0; bit < 8; ++bit) {
            const Bytes spoilt = test::flipped(file, at, bit);
            const auto archive = ZipArchive::open(spoilt, limits);
            if (!archive) continue;
            for (const auto& member : archive->members()) {
                const auto bytes = readOne(*archive, member.index);
                if (bytes && !bytes->empty()) CHECK((toText(*bytes) == "{\"a\":1}" || toText(*bytes) == "stored bytes" || archive->recovered()));
            }
        }
}

TEST_CASE("what is no ZIP is malformed") {
    CHECK(ZipArchive::open(bytesOf("no"), limits).error().code == ErrorCode::malformed);
    CHECK(ZipArchive::open({}, limits).error().code == ErrorCode::malformed);
    CHECK_FALSE(isZip(bytesOf("PK")));
}
