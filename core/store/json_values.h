#pragma once
#include "core/badge/badge.h"
#include "core/badge/finding.h"
#include "core/badge/person.h"
#include "core/badge/report.h"
#include "core/base/result.h"
#include <string>
#include <string_view>
#include <vector>

namespace lanyard {

/// Values as the JSON that stands in the vault (FORMAT.md, "JSON"). Reading takes members of newer versions without complaint.
/// Errors of reading: those of parseJson, missingMember, wrongType.

/// [["de", "Titel"], ["", "Title"]]
std::string toJson(const LocalizedText& text);
Result<LocalizedText> localizedTextFrom(std::string_view json);

/// {"checks": [{"check", "outcome", "reason", "asOf", "facts": [{"kind", "value"}]}], "unsoundInside": 0}; the report's moment stands beside it.
std::string toJson(const VerificationReport& report);
/// A reason, check or fact that this version does not know: the check is answered `unknown`, reason `cancelled` (ask again), with the name
/// as a fact of the kind `note`; an unknown fact is kept as `note`, an unknown check left out. The text in the vault stays as it is.
Result<VerificationReport> reportFrom(std::string_view json, Instant at);

/// [{"code", "part", "address", "at"}]; a finding of a newer version is left out.
std::string toJson(const std::vector<Finding>& notes);
Result<std::vector<Finding>> findingsFrom(std::string_view json);

std::string toJson(const std::vector<std::string>& texts);
Result<std::vector<std::string>> textsFrom(std::string_view json);

/// {"name", "addresses": […], "trust": [{"id", "name", "list"}]}
std::string toJson(const Person& person);
Result<Person> personFrom(std::string_view json);
std::string toJson(const TrustList& trust);
Result<TrustList> trustListFrom(std::string_view json);

} // namespace lanyard
