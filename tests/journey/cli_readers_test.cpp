#include "program.h"
#include "tests/catch.h"
#include "tests/support/samples.h"
#include <filesystem>
#include <fstream>
#include <iterator>

using namespace lanyard::test;

namespace {

const std::string plain = ownPath("import/ob3-jwt-eddsa-kid.jwt").string();
const std::string picture = ownPath("import/qr-jwt.jpg").string();

/// Runs `program` in place of the built lanyard-cli.
Outcome runInstead(const std::filesystem::path& program, const std::string& file) {
    return lanyardCli(Command{{"verify", file}, {}, {}, {}, {"sh", "-c", "shift; exec '" + program.string() + "' \"$@\"", "sh"}});
}

} // namespace

TEST_CASE("the libraries for PDF, ZIP and pictures stay out of the program until a file asks for them") {
    std::ifstream in(LANYARD_CLI, std::ios::binary);
    const std::string program{std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
    REQUIRE(program.find("libcrypto.so") != std::string::npos);
    for (const char* library : {"libqpdf", "libzip", "libZXing", "libpng16", "libjpeg"}) {
        CAPTURE(library);
        CHECK(program.find(std::string(library) + ".so") == std::string::npos);
    }
}

TEST_CASE("without the part that reads pictures no answer is given about one, and plain text is judged as ever") {
    REQUIRE(lanyardCli({"verify", picture}).status == 0);
    const TemporaryFolder folder;
    const auto alone = folder.path() / "bin" / "lanyard-cli";
    std::filesystem::create_directory(alone.parent_path());
    std::filesystem::copy_file(LANYARD_CLI, alone);

    const auto outcome = runInstead(alone, picture);
    CHECK(outcome.status == 2);
    CHECK(outcome.output.empty());
    CHECK(outcome.diagnostics.find("lanyard-readers") != std::string::npos);
    CHECK(runInstead(alone, plain).output == lanyardCli({"verify", plain}).output);
}

TEST_CASE("a file in the place of that part which is none counts as missing") {
    const TemporaryFolder folder;
    const auto program = folder.path() / "lanyard-cli";
    std::filesystem::copy_file(LANYARD_CLI, program);
    std::filesystem::copy_file(picture, folder.path() / "lanyard-readers.so");
    CHECK(runInstead(program, picture).status == 2);
}
