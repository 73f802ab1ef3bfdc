#include "made_vault.h"
#include "tests/support/samples.h"
#include <cstdio>
#include <cstdlib>

namespace lanyard::bench {
namespace {

std::vector<std::string> linesOf(std::string_view path) {
    const std::string text = test::sharedText(path);
    std::vector<std::string> lines;
    for (std::string_view rest = text; !rest.empty();) {
        const auto end = std::min(rest.find('\n'), rest.size());
        if (end > 0) lines.emplace_back(rest.substr(0, end));
        rest.remove_prefix(std::min(rest.size(), end + 1));
    }
    return lines;
}

} // namespace

void makeVault(const std::filesystem::path& file, std::size_t badges, Instant now) {
    const auto tokens = linesOf("bench/credentials-1000-jwt.txt"), objects = linesOf("bench/credentials-1000.jsonl");
    std::vector<IncomingFile> files;
    for (std::size_t i = 0; i < badges; ++i) {
        if (i < tokens.size()) {
            files.push_back({"badge.jwt", {}, toBytes(tokens[i])});
            continue;
        }
        std::string object = objects[i % objects.size()];
        const auto id = object.find("urn:uuid:");
        if (id != std::string::npos) object.insert(id + 9, std::to_string(i) + '-');
        files.push_back({"badge.json", {}, toBytes(object)});
    }
    auto wallet = Wallet::open(file, true, now);
    const auto receipt = wallet ? wallet->receive(files, now) : Result<Receipt>(fail(ErrorCode::notFound));
    if (receipt && receipt->added == badges) return;
    std::fprintf(stderr, "the vault could not be made\n");
    std::exit(EXIT_FAILURE);
}

} // namespace lanyard::bench
