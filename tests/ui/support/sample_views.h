#pragma once
#include "core/wallet/wallet.h"
#include <vector>

namespace lanyard::test {

/// Badges as a wallet shows them: taken into a vault of their own on 2026-03-03, without any evidence. Ends the run if that fails.
std::vector<BadgeView> viewsOf(std::vector<IncomingFile> files, const Person& person = {});
/// Those of resources/samples, in the order of their names.
std::vector<BadgeView> sampleViews(const Person& person = {});

} // namespace lanyard::test
