#include "app/cli/open_vault.h"
#include "app/cli/passphrase_input.h"

namespace lanyard::cli {

Result<Wallet> openVault(const std::filesystem::path& vault, std::optional<int> passphraseFd, Instant now, bool create, ForEach each) {
    if (passphraseFd) {
        TRY(passphrase, lineOf(*passphraseFd));
        return Wallet::open(vault, create, now, std::move(each), {.passphrase = passphrase});
    }
    auto opened = Wallet::open(vault, create, now, each);
    if (opened || opened.error().code != ErrorCode::sealed) return opened;
    const auto passphrase = askedAtTerminal("Passphrase: ");
    return passphrase ? Wallet::open(vault, false, now, std::move(each), {.passphrase = *passphrase}) : std::move(opened);
}

} // namespace lanyard::cli
