#pragma once
#include "core/badge/document.h"
#include "core/base/bytes.h"
#include "core/base/limits.h"
#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <stop_token>
#include <string>
#include <vector>

namespace lanyard {

/// One QR code seen in a picture of a received file, whether a badge was in it or not.
struct SeenCode {
    enum class Holds : std::uint8_t {
        badge,     ///< `document`, or what was joined to it
        part,      ///< one of `parts` parts of `document`, some of which were not seen
        reference, ///< only the name of `document`, perhaps with the `address` where it lies
        address,   ///< nothing but an `address`
        other,     ///< other words
        unread,    ///< it has a code's corner marks and cannot be read
    };
    /// Of the picture: (0, 0) its upper left corner, (1, 1) its lower right one.
    struct Point {
        double x = 0, y = 0;
    };
    Holds holds{};
    std::string place;               ///< in the file, as Document::part
    std::size_t picture = 0;         ///< number among the pictures of the file that were looked at, from 0
    std::array<Point, 4> corners{};  ///< upper left, upper right, lower right, lower left, as the code is to be read
    DocumentId document;             ///< claimed by a part and a reference; empty if nothing is named
    std::string address;             ///< a claim, never opened by itself
    int part = 1, parts = 1;         ///< from 1
    Bytes slice;                     ///< what a part holds
};

/// A picture in which codes were looked for, small enough to be shown: at most 1,500,000 pixels.
struct SeenPicture {
    std::string place; ///< in the file; empty: the file itself
    std::uint32_t width = 0, height = 0;
    Bytes grey;        ///< rows from the top, 0 black to 255 white
};

/// Joins linked codes (core/export/CODES.md) of one file or of several: where all parts of a whole are among `codes`, and it has the hash that they claim, they
/// become `badge`, and the documents in it are given, each once. The others stay as they are.
std::vector<Document> joinLinkedCodes(std::span<SeenCode* const> codes, const ImportLimits& limits, const std::stop_token& stop = {});

} // namespace lanyard
