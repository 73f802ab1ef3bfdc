#pragma once
#include "core/badge/document.h"
#include "core/json/json.h"
#include <vector>

namespace lanyard {

/// Leaves out of the documents of one file each JSON document that says, value for value, what another one says that is baked into a picture:
/// downloads of a backpack put both into one archive, and it is one badge. The baked one stays, with its picture. Other documents are never
/// taken for each other. Reads documents of at most limits.bytes. Reentrant.
void leaveOutTwins(std::vector<Document>& documents, const JsonLimits& limits);

} // namespace lanyard
