#include "core/verify/checks.h"

namespace lanyard::checks {

Check signatureCheck(const Examination& examination) { return examination.attestation.signature; }

} // namespace lanyard::checks
