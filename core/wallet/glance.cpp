#include "core/wallet/glance.h"
#include "core/store/vault.h"

namespace lanyard {
namespace {

constexpr int patience = 200; ///< milliseconds

} // namespace

Result<VaultGlance> glanceAt(const std::filesystem::path& file, Instant now) {
    VaultOptions options;
    options.readOnly = true;
    options.busyMilliseconds = patience;
    VaultGlance glance;
    auto vault = Vault::open(file, options, now);
    if (!vault && vault.error().code == ErrorCode::sealed) {
        glance.isLocked = true;
        return glance;
    }
    if (!vault) return std::unexpected(std::move(vault).error());
    TRY(person, vault->person());
    TRY(facets, vault->facets());
    TRY(portfolios, vault->portfolios());
    glance.name = std::move(person.name);
    glance.badges = facets.total;
    glance.portfolios = portfolios.size();
    glance.wantLook = facets.byVerdict[std::size_t(Verdict::invalid)] + facets.byVerdict[std::size_t(Verdict::undetermined)];
    return glance;
}

} // namespace lanyard
