#include "whole_vault.h"
#include "core/base/fold.h"
#include "core/crypto/digest.h"
#include "core/store/database.h"
#include "core/store/unlock.h"
#include "core/store/vault.h"
#include <algorithm>

namespace lanyard::test {
namespace {

struct Rule {
    const char* name;
    std::string_view broken; ///< SQL that counts what breaks it
};

constexpr Rule rules[] = {
    {"V1 foreign keys", "SELECT count(*) FROM pragma_foreign_key_check"},
    {"B1", "SELECT count(*) FROM badge b JOIN content c ON c.id = b.content WHERE b.sha256 <> c.sha256"},
    {"B2 by itself", "SELECT count(*) FROM badge b WHERE received = 1 AND NOT EXISTS (SELECT 1 FROM found f WHERE f.badge = b.id)"},
    {"B2 inside", "SELECT count(*) FROM badge b WHERE received = 0 AND NOT EXISTS (SELECT 1 FROM inside i WHERE i.child = b.id)"},
    {"B3", "SELECT count(*) FROM badge b WHERE received = 0 AND (binned_at IS NULL) = (SELECT count(*) = count(p.binned_at) FROM inside i "
           "JOIN badge p ON p.id = i.parent WHERE i.child = b.id)"},
    {"F1", "SELECT count(*) FROM received r WHERE NOT EXISTS (SELECT 1 FROM found f WHERE f.received = r.id)"},
    {"R1", "SELECT count(*) FROM badge b WHERE checked_at IS NOT (SELECT at FROM report r WHERE r.badge = b.id ORDER BY id DESC LIMIT 1)"},
    {"S1 rows", "SELECT count(*) FROM badge b WHERE NOT EXISTS (SELECT 1 FROM badge_text t JOIN badge_folded f ON f.badge = t.badge WHERE t.badge = b.id)"},
    {"U1", "SELECT count(*) > 200 FROM change"},
    {"loose content", "SELECT count(*) FROM content c WHERE NOT EXISTS (SELECT 1 FROM badge WHERE content = c.id OR picture = c.id) AND NOT EXISTS "
                      "(SELECT 1 FROM received WHERE content = c.id) AND NOT EXISTS (SELECT 1 FROM found WHERE file = c.id) AND NOT EXISTS "
                      "(SELECT 1 FROM evidence WHERE content = c.id) AND NOT EXISTS (SELECT 1 FROM portfolio WHERE photo = c.id) AND NOT EXISTS "
                      "(SELECT 1 FROM statement_paper WHERE content = c.id) AND NOT EXISTS (SELECT 1 FROM change_content WHERE content = c.id)"},
};

std::string named(const Error& error) { return std::string(errorName(error.code)); }

} // namespace

VaultOptions optionsFor(const std::filesystem::path& vault, const std::string& vfs) {
    VaultOptions options;
    options.vfs = vfs;
    options.cost = {1, 8, 1}; // of one that was only begun
    const auto sealed = isSealedVault(vault, vfs);
    if (!sealed || !*sealed) return options;
    for (const std::string_view words : passphrases) {
        options.passphrase = bytesOf(words);
        if (sealKeyFor(vault, options)) break;
    }
    return options;
}

std::string faultIn(const std::filesystem::path& vault, Instant now, const std::string& vfs) {
    VaultOptions options = optionsFor(vault, vfs);
    {
        options.create = true;
        const auto opened = Vault::open(vault, options, now);
        if (!opened) return "does not open: " + named(opened.error());
        const auto damage = opened->examine();
        if (!damage) return "cannot be examined: " + named(damage.error());
        if (!damage->none()) return "examine finds damage";
    }
    options.create = false;
    const auto key = sealKeyFor(vault, options);
    if (!key) return "the key is not found again: " + named(key.error());
    auto opened = Database::open(vault, {.vfs = vfs, .seal = *key ? &**key : nullptr});
    if (!opened) return "does not open past the vault";
    Database& database = *opened;
    {
        auto check = database.prepare("PRAGMA integrity_check");
        if (!check) return named(check.error());
        if (const auto row = check->step(); !row || *row == Row::none || check->text(0) != "ok") return "V1 integrity_check";
    }
    for (const auto& [name, broken] : rules) {
        const auto count = database.number(broken);
        if (!count) return std::string(name) + ": " + named(count.error());
        if (*count != 0) return name;
    }
    auto contents = database.prepare("SELECT sha256, bytes FROM content");
    if (!contents) return named(contents.error());
    bool fits = true;
    const auto read = contents->each([&] { fits &= std::ranges::equal(contents->bytes(0), sha256(contents->bytes(1))); });
    if (!read || !fits) return "C1";
    auto texts = database.prepare("SELECT t.text, t.own, f.folded FROM badge_text t JOIN badge_folded f ON f.badge = t.badge");
    if (!texts) return named(texts.error());
    const auto folds = texts->each([&] { fits &= folded(std::string(texts->text(0)) + "\n" + std::string(texts->text(1))) == texts->text(2); });
    if (!folds || !fits) return "S1";
    return {};
}

std::vector<DocumentId> badgesIn(const std::filesystem::path& vault, Instant now, const std::string& vfs) {
    std::vector<DocumentId> ids;
    const auto opened = Vault::open(vault, optionsFor(vault, vfs), now);
    if (!opened) return ids;
    for (const bool inBin : {false, true}) {
        BadgeQuery query;
        query.inBin = inBin;
        query.insideToo = true;
        if (const auto badges = opened->list(query))
            for (const BadgeSummary& badge : *badges) ids.push_back(badge.id);
    }
    std::ranges::sort(ids);
    return ids;
}

} // namespace lanyard::test
