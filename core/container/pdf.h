#pragma once
#include "core/base/bytes.h"
#include "core/base/instant.h"
#include "core/base/limits.h"
#include "core/base/result.h"
#include "core/base/work.h"
#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace lanyard {

/// "%PDF-" within the first 1,024 bytes, as readers tolerate it.
bool isPdf(ByteView file) noexcept;

/// One file inside a PDF (ISO 32000-1, 7.11.4). Owns its bytes.
struct PdfAttachment {
    enum class Place : std::uint8_t { nameTree, associatedFile, annotation };
    Place place{};                    ///< where it was found first; a file found in several places is given once
    std::string name;                 ///< UTF-8, of /UF or /F; a claim, never a path
    std::string description;          ///< UTF-8, may be empty
    std::string mediaType;            ///< as stated, may be empty
    Bytes bytes;
    std::optional<bool> checksumFits; ///< of the /CheckSum stated (MD5), if one is
    int page = -1;                    ///< of an annotation, from 0; else -1
};

struct PdfReading {
    std::vector<PdfAttachment> attachments;
    std::optional<Bytes> xmp;         ///< the catalogue's metadata stream, decoded
    /// Every string of the document information dictionary, UTF-8, key without "/", in the order of keys.
    std::vector<std::pair<std::string, std::string>> documentInfo;
    /// Addresses of link annotations (/URI actions), each once, in page order.
    std::vector<std::string> links;
    int pages = 0;
    bool encrypted = false;           ///< it was, and the empty password opened it
    bool repaired = false;            ///< the file is damaged, and what could be mended was
    /// What could not be read: malformed, unsupported (a filter), limitReached, badChecksum. Part "attachment N" or "page N".
    std::vector<Error> notes;
};

/// Everything in a PDF that may hold a badge. Pages are not drawn. Damaged files are mended as far as can be. At most limits.members
/// objects of the name tree, pages and annotations are looked at; all inflated bytes, also those of the file's own tables, are
/// taken from `inflated`; loops end. Reentrant, never throws.
/// Errors: malformed (no PDF, or nothing to be saved), encrypted (a password is needed), limitReached, unsupported, cancelled, outOfMemory.
Result<PdfReading> readPdf(ByteView file, const ImportLimits& limits, WorkBudget& inflated);

struct PdfFile {
    std::string name;        ///< UTF-8, no "/" or "\"; must differ from the others' names
    std::string description; ///< UTF-8, shown by readers
    std::string mediaType;   ///< "application/json"
    Bytes bytes;             ///< kept exactly
    std::optional<Instant> modified;
};

/// A place in the document. Coordinates are those of PDF: points (1/72 inch) from the page's lower left corner.
struct PdfPlace {
    int page = 0;                    ///< from 0
    std::optional<double> top;       ///< the y that is to stand at the window's upper edge; absent: the page's top
};

struct PdfBookmark {
    std::string title; ///< UTF-8
    PdfPlace place;
    int level = 0;     ///< 0: outermost; at most one more than the one before
};

/// A rectangle of a page that leads to an address or to a place in the document.
struct PdfLink {
    int page = 0;      ///< from 0
    double left = 0;   ///< points
    double bottom = 0; ///< points
    double width = 0;  ///< points
    double height = 0; ///< points
    std::string address;             ///< a URI; empty: `place` is meant
    std::optional<PdfPlace> place;
    std::string description;         ///< UTF-8, for people who cannot see; may be empty
};

struct PdfFinishing {
    std::vector<PdfFile> attachments;
    std::optional<std::string> xmp;  ///< a whole XMP packet that replaces the file's own
    /// Replaces the document information: keys without "/" ("Title", "Author", …), values UTF-8. Dates are added from `at`.
    std::vector<std::pair<std::string, std::string>> documentInfo;
    std::string language;            ///< BCP 47, of the whole document
    bool rightToLeft = false;        ///< pages are turned from right to left
    std::vector<PdfBookmark> bookmarks;
    std::vector<PdfLink> links;
    Instant at{};                    ///< creation and modification date
    std::string pdfVersion = "1.7";  ///< at least this; PDF/A-3 needs 1.7
};

/// The PDF with these things added: attachments in the name tree and as associated files (/AF, /AFRelationship /Source) with /F, /UF, size and
/// checksum; the catalogue's /Lang, /ViewerPreferences /DisplayDocTitle, outlines; link annotations that print nothing.
/// Maps from glyphs to text are mended: Latin and Armenian ligatures, and Hebrew and Arabic presentation forms of one letter, become the letters
/// they stand for (their compatibility decomposition), so that copied text is what was written. Forms of several letters that run from
/// right to left (lam with alef) stay: programs that copy text turn the letters of one glyph around.
/// A font gets its descriptor's name, and lists of a subset's glyphs, which PDF/A-3 wants whole or not at all, are left out.
/// Nothing in it depends on the clock: the same input gives the same bytes, /ID is made from the content.
/// Errors: malformed, encrypted, notFound (a page that is not there), badEncoding (a name), limitReached, outOfMemory. Reentrant, never throws.
Result<Bytes> finishPdf(ByteView pdf, const PdfFinishing& finishing);

} // namespace lanyard
