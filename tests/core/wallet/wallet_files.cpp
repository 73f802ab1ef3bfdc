#include "wallet_files.h"
#include "core/container/zip.h"
#include "core/import/evidence_folder.h"
#include "tests/support/samples.h"

namespace lanyard::test {

Bytes sampleBytes(std::string_view name) { return ownSample("wallet/" + std::string(name)); }
IncomingFile sample(std::string_view name) { return file(std::string(name), sampleBytes(name)); }
IncomingFile file(std::string name, Bytes content) { return {std::move(name), {}, std::move(content)}; }
Evidence sampleEvidence() { return valueOf(readEvidenceFolder(ownPath("wallet/evidence"))); }
TrustList sampleTrust() { return valueOf(readTrustList(ownPath("wallet/trust.json"))); }

Wallet newWallet(const std::filesystem::path& path) {
    Wallet wallet = valueOf(Wallet::open(path, true, today));
    Person person;
    person.trust = sampleTrust();
    valueOf(wallet.setPerson(person, today));
    return wallet;
}

Bytes zipOf(const std::vector<std::pair<std::string, Bytes>>& members) {
    std::vector<ZipEntry> entries;
    for (const auto& [name, bytes] : members) entries.push_back({name, bytes});
    return valueOf(writeZip(entries));
}

} // namespace lanyard::test
