#pragma once
#include "ui/paper/paper_layout.h"
#include <stop_token>

namespace lanyard::paper {

/// Badges in cells to be cut out, with cut marks. A badge whose words do not fit its cell stands on a later page of the next larger cells
/// (`largerGrid`), and `overflows` tells; what does not fit the largest has a certificate page. A badge that does not say whose it is bears the name
/// of its owner (PaperInput::owners).
/// Precondition: the layout is one of cells.
void putSheets(Paper& paper, const PaperInput& input, const Progress& progress, const std::stop_token& stop);

} // namespace lanyard::paper
