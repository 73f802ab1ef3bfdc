#include "core/base/file.h"
#include "core/crypto/secret.h"
#include "core/wallet/safekeeping.h"
#include "core/wallet/wallet.h"
#include "tests/catch.h"
#include "tests/support/samples.h"
#include "wallet_files.h"
#include <fstream>
#include <string>

using namespace lanyard;
using namespace lanyard::test;

namespace {

constexpr Instant now = today;
const Sealing quick{.costLogN = 1};

Result<Wallet> openWith(const std::filesystem::path& file, std::string_view passphrase, bool create = false) {
    return Wallet::open(file, create, now, oneByOne, {.passphrase = bytesOf(passphrase)}, quick);
}
Result<Wallet> openWithWords(const std::filesystem::path& file, std::string_view words) {
    return Wallet::open(file, false, now, oneByOne, {.recoveryWords = bytesOf(words)}, quick);
}

void putBadgeInto(Wallet& wallet) {
    const std::vector<IncomingFile> files{sample("plain-ar.json")};
    CHECK(valueOf(wallet.receive(files, now)).added == 1);
}

} // namespace

TEST_CASE("a sealed vault's day: made, filled, closed, refused, opened, searched, given another passphrase") {
    const TemporaryFolder folder;
    const auto file = folder.path() / "anna.lanyard";
    {
        Wallet wallet = valueOf(openWith(file, "one", true));
        CHECK(wallet.isSealed());
        putBadgeInto(wallet);
    }
    CHECK(Wallet::open(file, false, now).error().code == ErrorCode::sealed);
    CHECK(openWith(file, "two").error().code == ErrorCode::wrongPassphrase);
    {
        Wallet wallet = valueOf(openWith(file, "one"));
        const auto badges = valueOf(wallet.list({}));
        REQUIRE(badges.size() == 1);
        valueOf(wallet.setNote(badges[0].id, "mountain hut", now));
        BadgeQuery query;
        query.words = "mountain";
        CHECK(valueOf(wallet.list(query)).size() == 1);
        CHECK(wallet.changePassphrase(bytesOf("wrong"), bytesOf("two"), quick).error().code == ErrorCode::wrongPassphrase);
        valueOf(wallet.changePassphrase(bytesOf("one"), bytesOf("two"), quick));
    }
    CHECK(openWith(file, "one").error().code == ErrorCode::wrongPassphrase);
    CHECK(valueOf(valueOf(openWith(file, "two")).list({})).size() == 1);
}

TEST_CASE("recovery words open a sealed vault whose passphrase is forgotten, and set a new one") {
    const TemporaryFolder folder;
    const auto file = folder.path() / "anna.lanyard";
    std::string words;
    {
        Wallet wallet = valueOf(openWith(file, "forgotten", true));
        putBadgeInto(wallet);
        words = textOf(valueOf(wallet.recoveryWordsToPrint()));
    }
    CHECK(checkRecoveryWords(words));
    std::string mistyped = words;
    mistyped[7] = mistyped[7] == 'a' ? 'o' : 'a'; // the second letter of the second word
    CHECK(checkRecoveryWords(mistyped).error() == Error{ErrorCode::mistyped, Part{"word 2"}});
    CHECK(openWithWords(file, mistyped).error() == Error{ErrorCode::mistyped, Part{"word 2"}});
    {
        Wallet other = valueOf(openWith(folder.path() / "other.lanyard", "x", true));
        const std::string otherWords(textOf(valueOf(other.recoveryWordsToPrint())));
        CHECK(openWithWords(file, otherWords).error() == Error{ErrorCode::wrongPassphrase, Part{"recovery words"}});
    }
    {
        Wallet wallet = valueOf(openWithWords(file, words));
        CHECK(valueOf(wallet.list({})).size() == 1);
        valueOf(wallet.setPassphrase(bytesOf("remembered"), now, quick));
    }
    CHECK(valueOf(valueOf(openWith(file, "remembered")).list({})).size() == 1);
    CHECK(openWith(file, "forgotten").error().code == ErrorCode::wrongPassphrase);
}

TEST_CASE("a vault whose header is lost is opened by its recovery words and is whole again with a new passphrase") {
    const TemporaryFolder folder;
    const auto file = folder.path() / "anna.lanyard";
    std::string words;
    {
        Wallet wallet = valueOf(openWith(file, "one", true));
        putBadgeInto(wallet);
        words = textOf(valueOf(wallet.recoveryWordsToPrint()));
    }
    {
        std::fstream spoilt(file, std::ios::in | std::ios::out | std::ios::binary);
        spoilt << std::string(8'192, 'x');
    }
    CHECK(openWith(file, "one").error().code == ErrorCode::sealLost);
    Wallet wallet = valueOf(openWithWords(file, words));
    CHECK(wallet.isReadOnly());
    CHECK(wallet.changePassphrase(bytesOf("one"), bytesOf("two"), quick).error().code == ErrorCode::sealLost);
    valueOf(wallet.setPassphrase(bytesOf("two"), now, quick));
    CHECK_FALSE(wallet.isReadOnly());
    const auto badges = valueOf(wallet.list({}));
    REQUIRE(badges.size() == 1);
    valueOf(wallet.setNote(badges[0].id, "written again", now));
    CHECK_FALSE(valueOf(wallet.examine()).structure);
}

TEST_CASE("an open vault is sealed and opened for good again, and keeps its badges") {
    const TemporaryFolder folder;
    const auto file = folder.path() / "anna.lanyard";
    Wallet wallet = valueOf(Wallet::open(file, true, now));
    putBadgeInto(wallet);
    CHECK_FALSE(wallet.isSealed());
    CHECK(wallet.recoveryWordsToPrint().error().code == ErrorCode::wrongType);
    valueOf(wallet.seal(bytesOf("one"), now, quick));
    CHECK(wallet.isSealed());
    CHECK(valueOf(wallet.list({})).size() == 1);
    CHECK(Wallet::open(file, false, now).error().code == ErrorCode::sealed);
    valueOf(wallet.unseal(now));
    CHECK_FALSE(wallet.isSealed());
    CHECK(valueOf(valueOf(Wallet::open(file, false, now)).list({})).size() == 1);
}

TEST_CASE("a sealed vault is repaired with its own key, and never in the clear") {
    const TemporaryFolder folder;
    const auto file = folder.path() / "anna.lanyard";
    std::string words;
    {
        Wallet wallet = valueOf(openWith(file, "one", true));
        putBadgeInto(wallet);
        words = textOf(valueOf(wallet.recoveryWordsToPrint()));
        valueOf(wallet.backUp(now));
    }
    {
        std::fstream spoilt(file, std::ios::in | std::ios::out | std::ios::binary);
        spoilt.seekp(8'192);
        spoilt << std::string(4'000, 'x');
    }
    const Bytes broken = valueOf(readFile(file, 1U << 26U));
    CHECK(repairVault(file, now, {.recoveryWords = bytesOf(words)}).error().code == ErrorCode::sealed);
    CHECK(valueOf(readFile(file, 1U << 26U)) == broken);
    CHECK(valueOf(repairVault(file, now, {.passphrase = bytesOf("one")})).badges == 1);
    CHECK(valueOf(openWith(file, "one")).isSealed());
    CHECK(valueOf(valueOf(openWithWords(file, words)).list({})).size() == 1);
    Wallet wallet = valueOf(openWith(file, "one"));
    valueOf(wallet.restoreFrom(backupsOf(file).front().file, now)); // which is sealed with the same key
}

TEST_CASE("an open vault is repaired in the clear, whatever passphrase is handed in") {
    const TemporaryFolder folder;
    const auto file = folder.path() / "anna.lanyard";
    {
        Wallet wallet = valueOf(Wallet::open(file, true, now));
        putBadgeInto(wallet);
    }
    valueOf(repairVault(file, now, {.passphrase = bytesOf("one")}));
    CHECK_FALSE(valueOf(Wallet::open(file, false, now)).isSealed());
}

TEST_CASE("a cost beyond what this program spends is refused before anything is done") {
    const TemporaryFolder folder;
    const auto file = folder.path() / "anna.lanyard";
    Wallet wallet = valueOf(Wallet::open(file, true, now));
    CHECK(wallet.seal(bytesOf("one"), now, {.costLogN = 30}).error().code == ErrorCode::limitReached);
    CHECK_FALSE(wallet.isSealed());
}
