// Read by Qt's meta object compiler before each header. It cannot read a list that is included within an enum, but it includes every
// file only once: after this the lists are behind it, and the enums look empty to it.
#include "core/base/errors.def"
#include "core/badge/findings.def"
#include "core/badge/reasons.def"
