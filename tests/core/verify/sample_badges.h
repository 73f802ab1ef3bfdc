#pragma once
#include "core/badge/badge.h"
#include "core/badge/evidence.h"
#include "core/badge/report.h"
#include "core/verify/known_contexts.h"
#include "core/verify/verify.h"
#include "tests/support/json_values.h"
#include <string>
#include <string_view>
#include <vector>

namespace lanyard::test {

inline constexpr std::string_view today = "2026-11-25T12:00:00Z";
inline constexpr std::string_view asked = "2026-11-20T07:15:00Z";
Instant at(std::string_view rfc3339);

/// A credential in a compact JWS, read as far as the checks need it.
Badge jwtBadge(std::string_view text);
Badge jwtSample(std::string_view name); ///< of tests/data/verify
/// A signed Open Badges 2 assertion.
Badge jwsBadge(std::string_view text);
/// An Open Badges 2 assertion, hosted at its id.
Badge hostedBadge(std::string_view json);
/// An Open Badges 3 credential in plain JSON.
Badge credentialBadge(std::string_view json);
/// Those that are compiled in, processed once for all tests.
const KnownContexts& contexts();

/// What addresses showed.
class Shelf {
  public:
    Shelf& with(std::string_view address, std::string_view content, std::string_view obtained = asked, int status = 200);
    Shelf& withSample(std::string_view address, std::string_view file); ///< of tests/data/verify
    Shelf& gone(std::string_view address, int status, std::string_view obtained = asked);
    const Evidence& evidence() const noexcept { return m_evidence; }

  private:
    Evidence m_evidence;
};

struct Asking {
    const Evidence& evidence;
    TrustList trust{};
    std::vector<std::string> owners{};
    std::string_view now = today;
};
VerificationReport report(const Badge& badge, const Asking& asking);
Check check(const Badge& badge, CheckId id, const Asking& asking);
VerificationReport offline(const Badge& badge);

/// "failed:key-revoked"
std::string said(const Check& check);
std::string said(const VerificationReport& report, CheckId id);

} // namespace lanyard::test
