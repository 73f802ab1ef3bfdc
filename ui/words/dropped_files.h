#pragma once
#include "core/wallet/wallet.h"
#include <vector>

class QMimeData;

namespace lanyard::words {

bool holdsFiles(const QMimeData& data);
/// The local files among what is dragged, by their paths, in its order.
std::vector<IncomingFile> filesIn(const QMimeData& data);

} // namespace lanyard::words
