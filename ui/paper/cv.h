#pragma once
#include "ui/paper/page_maker.h"
#include "ui/paper/paper_layout.h"
#include <stop_token>

namespace lanyard::paper {

/// The CV pages: at the left what badges say, each skill with the badges that back it; at the right what the person says, marked as own words; then the
/// badges with their codes on a page of their own. On narrow paper and in large print own words stand below instead. Columns go on on further pages.
/// A stop request ends early.
void putCv(Paper& paper, const PaperInput& input, const Frame& frame, const PaperType& type, const Progress& progress, const std::stop_token& stop);

} // namespace lanyard::paper
