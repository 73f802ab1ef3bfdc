// What SEALED.md promises of a vault that is sealed with a passphrase.
#include "core/base/file.h"
#include "core/store/database.h"
#include "core/store/page_seal.h"
#include "core/store/sealed_pages.h"
#include "core/store/transaction.h"
#include "core/store/unlock.h"
#include "core/store/vault.h"
#include "core/store/vault_backup.h"
#include "tests/catch.h"
#include "tests/core/store/made_badges.h"
#include "tests/support/samples.h"
#include <algorithm>
#include <fstream>

using namespace lanyard;
using namespace lanyard::test;

namespace {

constexpr std::string_view marker = "Zwiebelfisch";
constexpr std::size_t headerUsedBytes = 234; // of a copy; SEALED.md
constexpr std::string_view passphrase = "correct horse";

VaultOptions with(std::string_view words, bool create = false) {
    VaultOptions options;
    options.create = create;
    options.busyMilliseconds = 30;
    options.passphrase = bytesOf(words);
    options.cost = {1, 8, 1};
    return options;
}

Bytes contentOf(const std::filesystem::path& file) { return valueOf(readFile(file, 1U << 30U)); }
void write(const std::filesystem::path& file, ByteView bytes) { valueOf(writeFileAtomically(file, bytes)); }
bool holds(ByteView bytes, std::string_view words) { return textOf(bytes).find(words) != std::string_view::npos; }

MadeBadge marked(const std::string& title = "First aid") {
    std::string more;
    for (int i = 0; i < 2'000; ++i) more += marker;
    MadeBadge badge = makeBadge({.title = std::string(marker) + title, .more = more});
    badge.picture = toBytes(more);
    return badge;
}

/// A sealed vault with one badge in it.
struct Sealed {
    TemporaryFolder folder;
    std::filesystem::path file = folder.path() / "anna's #1 badges.lanyard";
    DocumentId badge;

    Sealed() {
        Vault vault = valueOf(Vault::open(file, with(passphrase, true), noon));
        badge = keep(vault, marked());
        valueOf(vault.setNote(badge, std::string(marker) + " note", noon));
    }
    Result<Vault> open(std::string_view words = passphrase) const { return Vault::open(file, with(words), noon); }
    ErrorCode errorOfOpening(std::string_view words = passphrase) const {
        const auto vault = open(words);
        REQUIRE_FALSE(vault);
        return vault.error().code;
    }
    Bytes key() const { return toOwned(valueOf(valueOf(open()).recoveryKey())); }
    Result<Vault> openWithKey(const Bytes& key) const {
        VaultOptions options = with("");
        options.recoveryKey = key;
        return Vault::open(file, options, noon);
    }
    std::int64_t pages() const { return pagesIn(std::int64_t(std::filesystem::file_size(file) / pageBytes)); }

  private:
    static Bytes toOwned(ByteView bytes) { return {bytes.begin(), bytes.end()}; }
};

std::size_t offsetOf(std::int64_t page) { return std::size_t(blockOf(page)) * pageBytes; }

void copyPage(Bytes& to, std::int64_t toPage, const Bytes& from, std::int64_t fromPage) {
    std::copy_n(from.begin() + std::ptrdiff_t(offsetOf(fromPage)), pageBytes, to.begin() + std::ptrdiff_t(offsetOf(toPage)));
}

} // namespace

TEST_CASE("a sealed vault opens with its passphrase and has all that was put in") {
    const Sealed sealed;
    const Vault vault = valueOf(sealed.open());
    CHECK(vault.isSealed());
    CHECK_FALSE(vault.isReadOnly());
    CHECK(valueOf(vault.document(sealed.badge)).bytes == marked().badge.source.bytes);
    CHECK(valueOf(vault.record(sealed.badge)).note == std::string(marker) + " note");
    BadgeQuery query;
    query.words = "zwiebel";
    CHECK(valueOf(vault.list(query)).size() == 1);
    CHECK(valueOf(vault.examine()).none());
}

TEST_CASE("no word of a sealed vault stands in its file, nor in its journal in the middle of a transaction, and there is no other file") {
    const Sealed sealed;
    CHECK_FALSE(holds(contentOf(sealed.file), marker));
    CHECK_FALSE(holds(contentOf(sealed.file), "CREATE TABLE"));
    const auto key = valueOf(sealKeyFor(sealed.file, with(passphrase)));
    Database database = valueOf(Database::open(sealed.file, {.seal = &*key}));
    valueOf(database.execute("PRAGMA cache_spill=ON; PRAGMA cache_size=10"));
    {
        Transaction transaction = valueOf(Transaction::begin(database));
        valueOf(database.execute("UPDATE badge_text SET own = text || hex(randomblob(100000)); UPDATE content SET bytes = CAST(bytes || 'x' AS BLOB)"));
        std::size_t files = 0;
        for (const auto& entry : std::filesystem::directory_iterator(sealed.folder.path())) {
            ++files;
            const Bytes bytes = contentOf(entry.path());
            CHECK(bytes.size() > 60'000);
            CHECK_FALSE(holds(bytes, marker));
        }
        CHECK(files == 2);
    }
    CHECK(valueOf(valueOf(sealed.open()).examine()).none());
}

TEST_CASE("without a passphrase, with a wrong one and with another kind of file each gets its own answer") {
    const Sealed sealed;
    CHECK(sealed.errorOfOpening("") == ErrorCode::sealed);
    CHECK(sealed.errorOfOpening("correct house") == ErrorCode::wrongPassphrase);
    CHECK(sealed.openWithKey(Bytes(32, 7)).error() == Error{ErrorCode::wrongPassphrase, Part{"recovery words"}});
    write(sealed.file, Bytes(20'000, 'x'));
    CHECK(sealed.errorOfOpening() == ErrorCode::notAVault);
}

TEST_CASE("a passphrase for an open vault is not needed and does no harm") {
    const TemporaryFolder folder;
    openOrThrow(folder.path() / "v");
    CHECK_FALSE(valueOf(Vault::open(folder.path() / "v", with(passphrase), noon)).isSealed());
}

TEST_CASE("the recovery key opens the vault, when both header copies are lost, too, and gives it a new passphrase") {
    const Sealed sealed;
    const Bytes key = sealed.key();
    CHECK(valueOf(valueOf(sealed.openWithKey(key)).list({})).size() == 1);

    Bytes bytes = contentOf(sealed.file);
    std::fill_n(bytes.begin(), headerCopies * pageBytes, std::uint8_t(0));
    write(sealed.file, bytes);
    CHECK(sealed.errorOfOpening() == ErrorCode::sealLost);
    CHECK(sealed.errorOfOpening("") == ErrorCode::sealLost);
    CHECK(sealed.openWithKey(Bytes(32, 7)).error() == Error{ErrorCode::wrongPassphrase, Part{"recovery words"}});
    {
        Vault vault = valueOf(sealed.openWithKey(key));
        CHECK(vault.isReadOnly());
        CHECK(valueOf(vault.list({})).size() == 1);
        CHECK(vault.setNote(sealed.badge, "x", noon).error().code == ErrorCode::readOnly);
        valueOf(vault.setPassphrase(bytesOf("a new one"), {1, 8, 1}));
    }
    Vault vault = valueOf(sealed.open("a new one"));
    CHECK_FALSE(vault.isReadOnly());
    valueOf(vault.setNote(sealed.badge, "x", noon));
    CHECK(valueOf(vault.examine()).none());
}

TEST_CASE("one damaged header copy costs nothing, whichever byte of it is damaged, and the next commit mends it") {
    const Sealed sealed;
    const Bytes sound = contentOf(sealed.file);
    for (std::size_t copy = 0; copy < headerCopies; ++copy) {
        for (std::size_t at = 0; at < headerUsedBytes; at += 7) {
            Bytes bytes = sound;
            bytes[copy * pageBytes + at] ^= 1U;
            write(sealed.file, bytes);
            const auto vault = sealed.open();
            INFO(copy << " " << at);
            REQUIRE(vault);
            CHECK(valueOf(vault->list({})).size() == 1);
        }
        Bytes bytes = sound;
        std::fill_n(bytes.begin() + std::ptrdiff_t(copy * pageBytes), pageBytes, std::uint8_t(0));
        write(sealed.file, bytes);
        {
            Vault vault = valueOf(sealed.open());
            valueOf(vault.setNote(sealed.badge, "again", noon));
        }
        bytes = contentOf(sealed.file);
        std::fill_n(bytes.begin() + std::ptrdiff_t((1 - copy) * pageBytes), pageBytes, std::uint8_t(0));
        write(sealed.file, bytes);
        CHECK(valueOf(valueOf(sealed.open()).record(sealed.badge)).note == "again");
    }
}

TEST_CASE("both header copies damaged anywhere is told as a lost seal, not as a wrong passphrase") {
    const Sealed sealed;
    const Bytes sound = contentOf(sealed.file);
    for (std::size_t at = 0; at < headerUsedBytes; at += 3) {
        Bytes bytes = sound;
        bytes[at] ^= 4U;
        bytes[pageBytes + at] ^= 4U;
        write(sealed.file, bytes);
        INFO(at);
        CHECK(sealed.errorOfOpening() == ErrorCode::sealLost);
    }
}

TEST_CASE("two pages that changed places are told as damaged") {
    const Sealed sealed;
    const Bytes sound = contentOf(sealed.file);
    for (const auto& [one, other] : {std::pair{1, 2}, std::pair{2, 3}, std::pair{4, int(sealed.pages())}}) {
        Bytes bytes = sound;
        copyPage(bytes, one, sound, other);
        copyPage(bytes, other, sound, one);
        write(sealed.file, bytes);
        const auto vault = sealed.open();
        if (!vault) {
            CHECK(vault.error().code == ErrorCode::damaged);
        } else {
            CHECK_FALSE(valueOf(vault->examine()).none());
        }
    }
}

TEST_CASE("any single page that is put back to an older state of the vault is told as rolled back") {
    const Sealed sealed;
    const Bytes older = contentOf(sealed.file);
    for (int i = 0; i < 2; ++i) { // the last commit alone may be taken back: see SEALED.md
        Vault vault = valueOf(sealed.open());
        valueOf(vault.setNote(sealed.badge, "newer " + std::to_string(i), noon));
        keep(vault, marked("Swimming " + std::to_string(i)));
    }
    const Bytes newer = contentOf(sealed.file);
    std::size_t tried = 0;
    for (std::int64_t page = 1; page <= std::int64_t(older.size() / pageBytes) - 2; ++page) {
        Bytes bytes = newer;
        copyPage(bytes, page, older, page);
        if (bytes == newer) continue;
        ++tried;
        write(sealed.file, bytes);
        CHECK(sealed.errorOfOpening() == ErrorCode::rolledBack);
        VaultOptions repair = with(passphrase);
        repair.evenRolledBack = true;
        const auto vault = Vault::open(sealed.file, repair, noon);
        if (vault) {
            CHECK(vault->isReadOnly());
            CHECK(valueOf(vault->examine()).structure);
        }
    }
    CHECK(tried > 3);
}

TEST_CASE("an old header over a newer vault is told as rolled back") {
    const Sealed sealed;
    const Bytes older = contentOf(sealed.file);
    for (const char* note : {"one", "two"}) valueOf(valueOf(sealed.open()).setNote(sealed.badge, note, noon));
    Bytes bytes = contentOf(sealed.file);
    std::copy_n(older.begin(), headerCopies * pageBytes, bytes.begin());
    write(sealed.file, bytes);
    CHECK(sealed.errorOfOpening() == ErrorCode::rolledBack);
}

TEST_CASE("a journal of an older transaction that somebody puts beside the vault takes nothing back unnoticed") {
    const Sealed sealed;
    const auto journal = sealed.file.parent_path() / (sealed.file.filename().string() + "-journal");
    const auto key = valueOf(sealKeyFor(sealed.file, with(passphrase)));
    Bytes stolen;
    {
        Database database = valueOf(Database::open(sealed.file, {.seal = &*key}));
        valueOf(database.execute("PRAGMA cache_spill=ON; PRAGMA cache_size=5"));
        Transaction transaction = valueOf(Transaction::begin(database));
        valueOf(database.execute("UPDATE badge_text SET own = text || hex(randomblob(100000))"));
        stolen = contentOf(journal);
        valueOf(transaction.commit());
    }
    for (const char* note : {"one", "two"}) valueOf(valueOf(sealed.open()).setNote(sealed.badge, note, noon));
    REQUIRE(stolen.size() > 20'000);
    REQUIRE(stolen[0] == 0xD9); // it counts: SQLite would play it back
    write(journal, stolen);
    CHECK(sealed.errorOfOpening() == ErrorCode::rolledBack);
}

TEST_CASE("a damaged page is told as damaged, and the rest can be read") {
    const Sealed sealed;
    {
        Vault vault = valueOf(sealed.open());
        for (int i = 0; i < 20; ++i) keep(vault, marked("more " + std::to_string(i)));
    }
    Bytes bytes = contentOf(sealed.file);
    bytes[offsetOf(sealed.pages() / 2) + 100] ^= 1U;
    write(sealed.file, bytes);
    const Vault vault = valueOf(sealed.open());
    const Damage damage = valueOf(vault.examine());
    CHECK_FALSE(damage.none());
    std::size_t whole = 0;
    for (const BadgeSummary& badge : valueOf(vault.list({}))) whole += vault.document(badge.id) ? 1U : 0U;
    CHECK(whole >= 19);
}

TEST_CASE("a change of the passphrase writes the header and nothing else, and the old passphrase opens nothing any more") {
    const Sealed sealed;
    const Bytes before = contentOf(sealed.file);
    const Bytes key = sealed.key();
    {
        Vault vault = valueOf(sealed.open());
        CHECK(vault.changePassphrase(bytesOf("wrong"), bytesOf("a new one"), {1, 8, 1}).error().code == ErrorCode::wrongPassphrase);
        CHECK(vault.changePassphrase(bytesOf(passphrase), {}, {1, 8, 1}).error().code == ErrorCode::keyUnusable);
        valueOf(vault.changePassphrase(bytesOf(passphrase), bytesOf("a new one"), {1, 8, 1}));
        valueOf(vault.setNote(sealed.badge, std::string(marker) + " note", noon)); // the vault goes on
    }
    const Bytes after = contentOf(sealed.file);
    CHECK(sealed.errorOfOpening() == ErrorCode::wrongPassphrase);
    CHECK(valueOf(valueOf(sealed.open("a new one")).examine()).none());
    CHECK(valueOf(sealed.openWithKey(key)).isSealed());
    CHECK(before.size() == after.size());
    CHECK_FALSE(std::equal(before.begin(), before.begin() + pageBytes, after.begin()));
    CHECK_FALSE(std::equal(before.begin() + pageBytes, before.begin() + 2 * pageBytes, after.begin() + pageBytes));
}

TEST_CASE("a change of the passphrase that was interrupted leaves both, and then only the one that was used") {
    for (const std::string_view used : {passphrase, std::string_view("a new one")}) {
        const Sealed sealed;
        const Bytes before = contentOf(sealed.file);
        valueOf(valueOf(sealed.open()).changePassphrase(bytesOf(passphrase), bytesOf("a new one"), {1, 8, 1}));
        for (std::size_t copy = 0; copy < headerCopies; ++copy) {
            Bytes bytes = contentOf(sealed.file);
            std::copy_n(before.begin() + std::ptrdiff_t(copy * pageBytes), pageBytes, bytes.begin() + std::ptrdiff_t(copy * pageBytes));
            const Bytes whole = contentOf(sealed.file);
            write(sealed.file, bytes);
            REQUIRE(sealed.open(used));
            CHECK(sealed.errorOfOpening(used == passphrase ? "a new one" : passphrase) == ErrorCode::wrongPassphrase);
            write(sealed.file, whole);
        }
    }
}

TEST_CASE("an open vault is sealed in its place, and nothing clear stays beside it") {
    const TemporaryFolder folder;
    const auto file = folder.path() / "v.lanyard";
    Vault vault = openOrThrow(file);
    const DocumentId badge = keep(vault, marked());
    CHECK(vault.seal(with(""), noon).error().code == ErrorCode::keyUnusable);
    write(folder.path() / "v.lanyard.before-2", contentOf(file));
    const auto backups = backupFolderOf(file);
    std::filesystem::create_directory(backups);
    write(backups / backupName(noon), contentOf(file));
    valueOf(vault.seal(with(passphrase), noon));
    CHECK(vault.isSealed());
    CHECK(valueOf(vault.document(badge)).bytes == marked().badge.source.bytes);
    valueOf(vault.setNote(badge, "goes on", noon));
    CHECK(vault.seal(with(passphrase), noon).error().code == ErrorCode::wrongType);
    CHECK(std::filesystem::is_empty(backups));
    std::filesystem::remove(backups);
    for (const auto& entry : std::filesystem::directory_iterator(folder.path())) {
        CHECK(entry.path() == file);
        CHECK_FALSE(holds(contentOf(entry.path()), marker));
    }
    CHECK(std::filesystem::status(file).permissions() == (std::filesystem::perms::owner_read | std::filesystem::perms::owner_write));
}

TEST_CASE("what sealing overwrites is gone from the old file, too") {
    const TemporaryFolder folder;
    const auto file = folder.path() / "v.lanyard";
    Vault vault = openOrThrow(file);
    keep(vault, marked());
    std::ifstream old(file, std::ios::binary); // its content stays to be read as long as this is open
    valueOf(vault.seal(with(passphrase), noon));
    const std::string content((std::istreambuf_iterator<char>(old)), {});
    CHECK(content.size() > 10'000);
    CHECK(std::ranges::all_of(content, [](char c) { return c == 0; }));
}

TEST_CASE("a clear file that a crash left beside a sealed vault is removed when the vault is opened") {
    const Sealed sealed;
    write(clearLeftover(sealed.file), bytesOf(marker));
    valueOf(sealed.open());
    CHECK_FALSE(std::filesystem::exists(clearLeftover(sealed.file)));
}

TEST_CASE("a sealed vault is opened for good by choice") {
    const Sealed sealed;
    {
        Vault vault = valueOf(sealed.open());
        valueOf(vault.unseal(with(""), noon));
        CHECK_FALSE(vault.isSealed());
        CHECK(vault.unseal(with(""), noon).error().code == ErrorCode::wrongType);
        CHECK(vault.recoveryKey().error().code == ErrorCode::wrongType);
        CHECK(vault.changePassphrase(bytesOf(passphrase), bytesOf("x")).error().code == ErrorCode::wrongType);
    }
    const Vault vault = openOrThrow(sealed.file, false);
    CHECK(valueOf(vault.document(sealed.badge)).bytes == marked().badge.source.bytes);
    CHECK(valueOf(vault.examine()).none());
}

TEST_CASE("a copy of a sealed vault is sealed, whether its maker thought of that or not") {
    const Sealed sealed;
    const auto key = valueOf(sealKeyFor(sealed.file, with(passphrase)));
    Database database = valueOf(Database::open(sealed.file, {.seal = &*key}));
    const auto copy = sealed.folder.path() / "copy";
    for (const SealKey* given : {static_cast<const SealKey*>(nullptr), &*key}) {
        valueOf(database.copyTo(copy, {.seal = given}));
        CHECK_FALSE(holds(contentOf(copy), marker));
        CHECK(valueOf(valueOf(Vault::open(copy, with(passphrase), noon)).examine()).none());
    }
}

TEST_CASE("two connections to one sealed vault see each other's changes") {
    const Sealed sealed;
    Vault one = valueOf(sealed.open());
    Vault other = valueOf(sealed.open());
    for (int i = 0; i < 3; ++i) {
        const std::string words = "turn " + std::to_string(i);
        valueOf((i % 2 == 0 ? one : other).setNote(sealed.badge, words, noon));
        CHECK(valueOf((i % 2 == 0 ? other : one).record(sealed.badge)).note == words);
    }
    CHECK(valueOf(one.examine()).none());
    CHECK(valueOf(other.examine()).none());
}

TEST_CASE("a program that had the vault open does not bring the old passphrase back") {
    const Sealed sealed;
    {
        Vault one = valueOf(sealed.open());
        Vault other = valueOf(sealed.open());
        valueOf(one.changePassphrase(bytesOf(passphrase), bytesOf("a new one"), {1, 8, 1}));
        for (const char* note : {"first", "second"}) valueOf(other.setNote(sealed.badge, note, noon)); // each writes another header copy first
    }
    CHECK(sealed.errorOfOpening() == ErrorCode::wrongPassphrase);
    CHECK(valueOf(valueOf(sealed.open("a new one")).record(sealed.badge)).note == "second");
}

TEST_CASE("the passphrase is not changed in the middle of somebody else's change") {
    const Sealed sealed;
    Vault vault = valueOf(sealed.open());
    const auto key = valueOf(sealKeyFor(sealed.file, with(passphrase)));
    Database other = valueOf(Database::open(sealed.file, {.seal = &*key}));
    const Bytes before = contentOf(sealed.file);
    {
        const Transaction writes = valueOf(Transaction::begin(other));
        CHECK(vault.changePassphrase(bytesOf(passphrase), bytesOf("a new one"), {1, 8, 1}).error().code == ErrorCode::locked);
        CHECK(contentOf(sealed.file) == before);
    }
    valueOf(vault.changePassphrase(bytesOf(passphrase), bytesOf("a new one"), {1, 8, 1}));
}

TEST_CASE("sealing removes what repairs and interrupted work left in the clear, and nothing that is sealed") {
    const TemporaryFolder folder;
    const auto file = folder.path() / "v.lanyard";
    Vault vault = openOrThrow(file);
    keep(vault, marked());
    const auto backups = backupFolderOf(file);
    std::filesystem::create_directory(backups);
    for (const char* ending : {".damaged-1", ".repairing", ".repaired"}) write(file.string() + ending, contentOf(file));
    write(file.string() + ".damaged-1-journal", bytesOf(marker));
    write(backups / ".lanyard-backup.new", contentOf(file));
    valueOf(vault.seal(with(passphrase), noon));
    CHECK(std::filesystem::is_empty(backups));
    std::filesystem::remove(backups);
    for (const auto& entry : std::filesystem::directory_iterator(folder.path())) CHECK(entry.path() == file);
    write(file.string() + ".damaged-2", contentOf(file));
    write(file.string() + ".damaged-3", bytesOf("a beginning that was destroyed"));
    valueOf(Vault::open(file, with(passphrase), noon));
    CHECK(std::filesystem::exists(file.string() + ".damaged-2"));
    CHECK(std::filesystem::exists(file.string() + ".damaged-3"));
}

TEST_CASE("a file that is absent, empty, or a header alone becomes a sealed vault") {
    const TemporaryFolder folder;
    const auto file = folder.path() / "v";
    CHECK(Vault::open(file, with(passphrase), noon).error().code == ErrorCode::notFound);
    write(file, {});
    CHECK(valueOf(Vault::open(file, with(passphrase, true), noon)).isSealed());
    for (const std::size_t length : {std::size_t{100}, pageBytes, 2 * pageBytes}) {
        write(file, ByteView(contentOf(file)).first(length)); // killed while it was made
        CHECK(Vault::open(file, with("", true), noon).error().code != ErrorCode::notAVault);
        CHECK(valueOf(Vault::open(file, with("another", true), noon)).isSealed());
        CHECK(valueOf(Vault::open(file, with("another"), noon)).isSealed());
        write(file, Bytes(length)); // or the power went, and nothing of the header was written
        CHECK(Vault::open(file, with(""), noon).error().code == ErrorCode::notAVault);
        CHECK_FALSE(valueOf(Vault::open(file, with("", true), noon)).isSealed());
        write(file, Bytes(length));
        CHECK(valueOf(Vault::open(file, with("another", true), noon)).isSealed());
    }
}

TEST_CASE("no page lies where SQLite locks bytes, and none is lost by that") {
    CHECK(blockOf(1) == 2);
    std::int64_t last = 1;
    for (std::int64_t page = lockedBlock - 5; page < lockedBlock + 6; ++page) {
        if (page == lockedBlock + 1) continue; // the page that SQLite itself leaves out
        CHECK(blockOf(page) != lockedBlock);
        CHECK(blockOf(page) > last);
        last = blockOf(page);
        CHECK(pagesIn(blockOf(page) + 1) == page);
        CHECK(lengthWith(page) == (blockOf(page) + 1) * std::int64_t(pageBytes));
    }
    CHECK(pagesIn(0) == 0);
    CHECK(pagesIn(2) == 0);
    CHECK(lengthWith(0) == 2 * std::int64_t(pageBytes));
}

TEST_CASE("a header that asks for absurd work is refused at once") {
    const Sealed sealed;
    PageSeal seal(sealed.key());
    KeyWrap wrap;
    wrap.cost = {40, 8, 1};
    Bytes bytes = contentOf(sealed.file);
    const Bytes block = headerBlock(wrap, {}, seal);
    for (std::size_t copy = 0; copy < headerCopies; ++copy) std::ranges::copy(block, bytes.begin() + std::ptrdiff_t(copy * pageBytes));
    write(sealed.file, bytes);
    CHECK(sealed.errorOfOpening() == ErrorCode::sealLost);
}
