#include "tests/catch.h"
#include "tests/support/samples.h"
#include "wallet_files.h"

using namespace lanyard;
using namespace lanyard::test;

namespace {

/// An assertion of Open Badges 2.0 whose recipient is this JSON.
IncomingFile madeOutTo(const std::string& number, const std::string& recipient) {
    return file(number + ".json", toBytes(R"({"@context":"https://w3id.org/openbadges/v2","type":"Assertion","id":"https://a.example/)" + number +
                                          R"(","badge":"https://a.example/b","issuedOn":"2026-01-01T00:00:00Z","recipient":)" + recipient +
                                          R"(,"verification":{"type":"hosted"}})"));
}
std::string plain(const std::string& address) { return R"({"type":"email","identity":")" + address + R"(","hashed":false})"; }
/// The hash of somebody's address.
const std::string hashed = R"({"type":"email","identity":"sha256$c7ef86405ba71b85acd8e2e95166c4b111448089f2e1599f42fe1bba46e865c5","hashed":true,"salt":"deadsea"})";

OwnerQuestion askedOf(Wallet& wallet, const IncomingFile& file) {
    const Receipt receipt = valueOf(wallet.receive(std::vector{file}, today));
    return receipt.files.at(0).badges.at(0).owner;
}

void tellAddresses(Wallet& wallet, std::vector<std::string> addresses) {
    Person person = valueOf(wallet.person());
    person.addresses = std::move(addresses);
    valueOf(wallet.setPerson(person, today));
}

/// A file with a badge of which this is open.
FileReceipt leaving(OwnerQuestion::Kind kind, const std::string& address, bool alreadyThere = false) {
    FileReceipt::Item item;
    item.alreadyThere = alreadyThere;
    item.owner = {kind, address};
    return {"a", {item}, {}};
}

} // namespace

TEST_CASE("of a badge for somebody else is told for whom, and only where the badge says it in the open") {
    const TemporaryFolder folder;
    Wallet wallet = newWallet(folder.path() / "v.lanyard");
    tellAddresses(wallet, {"maria@example.org"});
    CHECK(askedOf(wallet, madeOutTo("1", plain("amadou@example.org"))) == OwnerQuestion{OwnerQuestion::Kind::somebodyElse, "amadou@example.org"});
    CHECK(askedOf(wallet, madeOutTo("2", hashed)) == OwnerQuestion{OwnerQuestion::Kind::somebodyElse, ""});
    CHECK(askedOf(wallet, madeOutTo("3", plain("Maria@Example.org"))) == OwnerQuestion{});
    CHECK(valueOf(wallet.list({})).size() == 3); // all of them are kept meanwhile
}

TEST_CASE("a badge that is there already is not asked about again") {
    const TemporaryFolder folder;
    Wallet wallet = newWallet(folder.path() / "v.lanyard");
    tellAddresses(wallet, {"maria@example.org"});
    const IncomingFile other = madeOutTo("1", plain("amadou@example.org"));
    CHECK(askedOf(wallet, other).kind == OwnerQuestion::Kind::somebodyElse);
    CHECK(askedOf(wallet, other) == OwnerQuestion{});
}

TEST_CASE("as long as no address is known, a badge says its own and nobody is taken for somebody else") {
    const TemporaryFolder folder;
    Wallet wallet = newWallet(folder.path() / "v.lanyard");
    CHECK(askedOf(wallet, madeOutTo("1", plain("amadou@example.org"))) == OwnerQuestion{OwnerQuestion::Kind::notComparable, "amadou@example.org"});
    CHECK(askedOf(wallet, madeOutTo("2", hashed)) == OwnerQuestion{OwnerQuestion::Kind::notComparable, ""});
    CHECK(ownerQuestionOf({}) == OwnerQuestion{});
}

TEST_CASE("the address that most new badges are made out to is offered, whatever its letter case") {
    using Kind = OwnerQuestion::Kind;
    const std::vector<FileReceipt> files{leaving(Kind::notComparable, "a@example.org"), leaving(Kind::notComparable, "B@example.org"), leaving(Kind::notComparable, "b@example.org"),
                                         leaving(Kind::notComparable, "a@example.org", true), leaving(Kind::somebodyElse, "a@example.org")};
    const AddressOffer offer = addressToOffer(files);
    CHECK(offer.address == "B@example.org");
    CHECK(offer.badges == 2);
    CHECK(addressToOffer(std::span(files).first(2)).address == "a@example.org"); // of two the first
    for (const std::string none : {"", "@", "a@", "Maria Kov\u00E1cs", "did:key:z6Mk", "https://a.example/@maria"}) {
        INFO(none);
        CHECK(addressToOffer(std::vector{leaving(Kind::notComparable, none)}).address.empty());
    }
    CHECK(addressToOffer({}).badges == 0);
}
