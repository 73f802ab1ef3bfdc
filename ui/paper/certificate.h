#pragma once
#include "core/wallet/wallet.h"
#include "ui/paper/page_maker.h"
#include "ui/text/language.h"

namespace lanyard::paper {

/// One badge on a page of its own: everything said on it, and at the foot: is it real. Goes on on further pages when it is long.
void putCertificate(PageMaker& maker, const BadgeView& view, const text::Language& in, bool showOwner, std::vector<Overflow>& overflows);

} // namespace lanyard::paper
