#pragma once
#include <string>
#include <string_view>

namespace lanyard {

/// A web address as it may be handed to others: without a name and password before the host, and without those parameters that say for whom it was
/// made (`identity__email` and its kin, `email`, `phone`, …, and whatever has an e-mail address as its value), in the query and in a query
/// inside the fragment. All else stays byte for byte; an address of another kind than http or https is given back as it is.
/// What is signed is never rewritten: this is for what is printed, linked and put into codes. Reentrant.
std::string sharedAddress(std::string_view address);

} // namespace lanyard
