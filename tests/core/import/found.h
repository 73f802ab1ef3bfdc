#pragma once
#include "core/badge/finding.h"
#include "core/import/import.h"
#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

namespace lanyard::test {

inline Found foundIn(ByteView file, std::string_view name = {}, const ImportLimits& limits = {}) { return findDocuments(file, name, limits); }
inline Found foundIn(std::string_view file, std::string_view name = {}, const ImportLimits& limits = {}) {
    return findDocuments(bytesOf(file), name, limits);
}

inline std::vector<std::string> codes(const std::vector<Finding>& findings) {
    std::vector<std::string> names;
    for (const Finding& finding : findings) names.emplace_back(findingName(finding.code));
    return names;
}

inline bool has(const std::vector<Finding>& findings, FindingCode code) {
    return std::ranges::any_of(findings, [&](const Finding& finding) { return finding.code == code; });
}

/// "png json", "qr vc-jwt", …: carrier and form of each document, in order.
inline std::vector<std::string> kinds(const Found& found) {
    std::vector<std::string> names;
    for (const Document& document : found.documents)
        names.push_back(std::string(carrierName(document.carrier)) + " " + std::string(formName(document.form)));
    return names;
}

using Names = std::vector<std::string>;

} // namespace lanyard::test
