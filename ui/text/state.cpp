#include "ui/text/state.h"
#include "core/badge/report.h"

namespace lanyard::text {

State stateOf(Verdict verdict) noexcept {
    switch (verdict) {
    case Verdict::valid: return State::confirmed;
    case Verdict::caution: return State::note;
    case Verdict::undetermined: return State::notChecked;
    case Verdict::invalid: return State::doNotRely;
    }
    return State::notChecked;
}

State stateOf(Outcome outcome) noexcept {
    switch (outcome) {
    case Outcome::passed: return State::confirmed;
    case Outcome::warning: return State::note;
    case Outcome::unknown: return State::notChecked;
    case Outcome::failed: return State::doNotRely;
    }
    return State::notChecked;
}

} // namespace lanyard::text
