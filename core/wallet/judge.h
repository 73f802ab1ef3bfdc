#pragma once
#include "core/badge/badge.h"
#include "core/badge/report.h"
#include "core/base/for_each.h"
#include "core/base/limits.h"
#include "core/import/import.h"
#include "core/verify/verify.h"
#include <functional>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace lanyard {

struct JudgedBadge {
    Badge badge;
    VerificationReport report;
};
/// What is in a file, judged without a vault: nothing is stored.
struct JudgedFile {
    std::vector<JudgedBadge> badges; ///< wrappers before what is inside them
    std::vector<Finding> findings;
    std::vector<SeenCode> codes;       ///< QR codes in its pictures
    std::vector<SeenPicture> pictures; ///< if they were asked for
};
/// Reentrant. Of several documents each is judged by `each`.
JudgedFile judge(ByteView file, std::string_view name, const ImportLimits& limits, const VerifyWith& with, const ForEach& each = oneByOne, bool keepPictures = false);

/// A document that is at hand elsewhere: in a vault. Nothing if there is none of that id.
using DocumentsAtHand = std::function<std::optional<Document>(const DocumentId&)>;

/// What files only say together: a badge whose linked codes stand in several of them is judged with the first that holds one of its parts; a badge that a code
/// only names is judged with the file of that code if it is in another file or `atHand` (may be empty). What was told of such codes is taken back.
void judgeTogether(std::span<JudgedFile> files, const ImportLimits& limits, const VerifyWith& with, const DocumentsAtHand& atHand = {});

/// The badge that a code holds or names, with its answers; nullptr if it is not among the file's badges.
const JudgedBadge* badgeOf(const JudgedFile& file, const SeenCode& code) noexcept;

} // namespace lanyard
