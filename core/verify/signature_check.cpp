#include "core/verify/checks.h"

namespace lanyard {

Check signatureCheck(const Examination& examination) { return examination.attestation.signature; }

} // namespace lanyard
