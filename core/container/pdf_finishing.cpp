#include "core/base/utf8.h"
#include "core/container/pdf.h"
#include "core/container/pdf_bounds.h"
#include "core/container/pdf_text_map.h"
#include "core/container/qpdf.h"
#include <algorithm>
#include <new>
#include <set>

namespace lanyard {
namespace {

using Handle = QPDFObjectHandle;

constexpr std::uint64_t mostInflated = 2ULL << 30U; // bytes; the file is one that was just made here

/// [ISO 32000-1, 7.9.4] D:YYYYMMDDHHmmSSZ
std::string pdfDate(Instant instant) {
    std::string date = "D:";
    for (const char c : toRfc3339(instant))
        if ((c >= '0' && c <= '9') || c == 'Z') date += c;
    return date;
}

Handle text(const std::string& utf8) { return Handle::newUnicodeString(utf8); }

/// Points with two decimals and a full stop, whatever the locale says.
Handle points(double value) { return Handle::newReal(value, 2); }

/// The name that readers fall back to which know no /UF: ASCII, everything else as "_".
std::string plainName(const std::string& utf8) {
    std::string plain;
    for (const char32_t c : codePoints(utf8)) plain += c >= ' ' && c < 0x7f ? static_cast<char>(c) : '_';
    return plain;
}

/// One document being finished.
class Finish {
  public:
    Finish(QPDF& pdf, const PdfFinishing& wanted) : m_pdf(pdf), m_wanted(wanted), m_pages(pdf.getAllPages()), m_root(pdf.getRoot()) {}

    Result<void> run() {
        TRY_DO(attach());
        describe();
        TRY_DO(addBookmarks());
        TRY_DO(addLinks());
        mendText();
        mendFonts();
        return {};
    }

  private:
    Result<void> attach() {
        if (m_wanted.attachments.empty()) return {};
        QPDFEmbeddedFileDocumentHelper embedded(m_pdf);
        Handle associated = m_root.getKey("/AF").isArray() ? m_root.getKey("/AF") : Handle::newArray();
        std::set<std::string> names;
        for (std::size_t index = 0; index < m_wanted.attachments.size(); ++index) {
            const PdfFile& file = m_wanted.attachments[index];
            const bool named = !file.name.empty() && isUtf8(file.name) && file.name.find_first_of(std::string_view("/\\\0", 3)) == std::string::npos;
            if (!named || !names.insert(file.name).second || embedded.getEmbeddedFile(file.name))
                return fail(ErrorCode::badEncoding, Part{"attachment " + std::to_string(index)});
            auto stream = QPDFEFStreamObjectHelper::createEFStream(m_pdf, toText(file.bytes));
            if (!file.mediaType.empty()) stream.setSubtype(file.mediaType);
            stream.setCreationDate(pdfDate(file.modified.value_or(m_wanted.at)));
            stream.setModDate(pdfDate(file.modified.value_or(m_wanted.at)));
            auto spec = QPDFFileSpecObjectHelper::createFileSpec(m_pdf, file.name, stream);
            spec.setFilename(file.name, plainName(file.name));
            if (!file.description.empty()) spec.setDescription(file.description);
            // [ISO 32000-2, 7.11.3; PDF/A-3, 6.8] what is shown on the pages was made from this file
            Handle handle = spec.getObjectHandle();
            handle.replaceKey("/AFRelationship", Handle::newName("/Source"));
            embedded.replaceEmbeddedFile(file.name, spec);
            associated.appendItem(handle);
        }
        m_root.replaceKey("/AF", associated);
        return {};
    }

    void describe() {
        if (!m_wanted.language.empty()) m_root.replaceKey("/Lang", text(m_wanted.language));
        Handle preferences = m_root.getKey("/ViewerPreferences").isDictionary() ? m_root.getKey("/ViewerPreferences") : Handle::newDictionary();
        preferences.replaceKey("/DisplayDocTitle", Handle::newBool(true));
        preferences.replaceKey("/Direction", Handle::newName(m_wanted.rightToLeft ? "/R2L" : "/L2R"));
        m_root.replaceKey("/ViewerPreferences", preferences);
        if (m_wanted.xmp) {
            Handle metadata = Handle::newStream(&m_pdf, *m_wanted.xmp);
            metadata.getDict().replaceKey("/Type", Handle::newName("/Metadata"));
            metadata.getDict().replaceKey("/Subtype", Handle::newName("/XML"));
            m_root.replaceKey("/Metadata", m_pdf.makeIndirectObject(metadata));
        }
        Handle info = m_wanted.documentInfo.empty() && m_pdf.getTrailer().getKey("/Info").isDictionary() ? m_pdf.getTrailer().getKey("/Info")
                                                                                                        : Handle::newDictionary();
        for (const auto& [key, value] : m_wanted.documentInfo) info.replaceKey("/" + key, text(value));
        info.replaceKey("/CreationDate", Handle::newString(pdfDate(m_wanted.at)));
        info.replaceKey("/ModDate", Handle::newString(pdfDate(m_wanted.at)));
        m_pdf.getTrailer().replaceKey("/Info", info.isIndirect() ? info : m_pdf.makeIndirectObject(info));
    }

    bool hasPage(int page) const noexcept { return page >= 0 && static_cast<std::size_t>(page) < m_pages.size(); }
    Handle page(int page) { return m_pages[static_cast<std::size_t>(page)]; }

    /// [ISO 32000-1, 12.3.2.2] the page, with the place at the upper edge of the window and the zoom left as it is
    Handle destination(const PdfPlace& place) {
        Handle array = Handle::newArray();
        array.appendItem(page(place.page));
        array.appendItem(Handle::newName("/XYZ"));
        array.appendItem(Handle::newNull());
        array.appendItem(place.top ? points(*place.top) : Handle::newNull());
        array.appendItem(Handle::newNull());
        return array;
    }

    /// [ISO 32000-1, 12.3.3] The outline: items linked to neighbours, parent, first and last child. All are open.
    Result<void> addBookmarks() {
        if (m_wanted.bookmarks.empty()) return {};
        struct Open {
            Handle item;
            Handle last; ///< its last child so far, null if none
            int count = 0;
        };
        Handle outlines = m_pdf.makeIndirectObject(Handle::newDictionary());
        outlines.replaceKey("/Type", Handle::newName("/Outlines"));
        std::vector<Open> open{{outlines, Handle::newNull(), 0}};
        const auto close = [&] {
            Open closed = std::move(open.back());
            open.pop_back();
            if (closed.count > 0) closed.item.replaceKey("/Count", Handle::newInteger(closed.count));
            if (!open.empty()) open.back().count += closed.count;
        };
        for (std::size_t index = 0; index < m_wanted.bookmarks.size(); ++index) {
            const PdfBookmark& bookmark = m_wanted.bookmarks[index];
            const auto level = static_cast<std::size_t>(std::max(bookmark.level, 0));
            if (!hasPage(bookmark.place.page) || level + 1 > open.size()) return fail(ErrorCode::notFound, Part{"bookmark " + std::to_string(index)});
            while (open.size() > level + 1) close();
            Handle item = m_pdf.makeIndirectObject(Handle::newDictionary());
            item.replaceKey("/Title", text(bookmark.title));
            item.replaceKey("/Dest", destination(bookmark.place));
            Open& parent = open.back();
            item.replaceKey("/Parent", parent.item);
            if (parent.last.isNull()) {
                parent.item.replaceKey("/First", item);
            } else {
                parent.last.replaceKey("/Next", item);
                item.replaceKey("/Prev", parent.last);
            }
            parent.item.replaceKey("/Last", item);
            parent.last = item;
            ++parent.count;
            open.push_back({item, Handle::newNull(), 0});
        }
        while (!open.empty()) close();
        m_root.replaceKey("/Outlines", outlines);
        return {};
    }

    /// [ISO 32000-1, 12.5.6.5] Link annotations without a border; the print flag is set, as PDF/A wants it.
    Result<void> addLinks() {
        for (std::size_t index = 0; index < m_wanted.links.size(); ++index) {
            const PdfLink& link = m_wanted.links[index];
            const bool inside = link.address.empty();
            if (!hasPage(link.page) || (inside && (!link.place || !hasPage(link.place->page))))
                return fail(ErrorCode::notFound, Part{"link " + std::to_string(index)});
            Handle annotation = m_pdf.makeIndirectObject(Handle::parse("<< /Type /Annot /Subtype /Link /F 4 /Border [0 0 0] >>"));
            Handle rectangle = Handle::newArray();
            for (const double value : {link.left, link.bottom, link.left + link.width, link.bottom + link.height}) rectangle.appendItem(points(value));
            annotation.replaceKey("/Rect", rectangle);
            if (!link.description.empty()) annotation.replaceKey("/Contents", text(link.description));
            if (inside) {
                annotation.replaceKey("/Dest", destination(*link.place));
            } else {
                Handle action = Handle::parse("<< /S /URI >>");
                action.replaceKey("/URI", Handle::newString(link.address));
                annotation.replaceKey("/A", action);
            }
            Handle onPage = page(link.page);
            if (!onPage.getKey("/Annots").isArray()) onPage.replaceKey("/Annots", Handle::newArray());
            onPage.getKey("/Annots").appendItem(annotation);
        }
        return {};
    }

    void mendText() {
        std::set<QPDFObjGen> seen;
        for (Handle& object : m_pdf.getAllObjects()) {
            if (!object.isDictionaryOfType("/Font")) continue;
            Handle map = object.getKey("/ToUnicode");
            if (!map.isStream() || (map.isIndirect() && !seen.insert(map.getObjGen()).second)) continue;
            const auto content = map.getStreamData(qpdf_dl_generalized);
            const auto mended = mendedTextMap({reinterpret_cast<const char*>(content->getBuffer()), content->getSize()});
            if (mended) map.replaceStreamData(*mended, Handle::newNull(), Handle::newNull());
        }
    }

    /// [ISO 32000-1, 9.7.4, 9.8] A font and its descriptor have one name. A list of the glyphs in a subset may be left out, and one that is not
    /// whole must not be there [ISO 19005-3, 6.2.11.4].
    void mendFonts() {
        for (Handle& object : m_pdf.getAllObjects()) {
            if (!object.isDictionaryOfType("/Font")) continue;
            Handle below = object.getKey("/DescendantFonts");
            Handle font = below.isArray() && below.getArrayNItems() == 1 ? below.getArrayItem(0) : object;
            Handle descriptor = font.getKey("/FontDescriptor");
            if (!descriptor.isDictionary() || !descriptor.getKey("/FontName").isName()) continue;
            font.replaceKey("/BaseFont", descriptor.getKey("/FontName"));
            object.replaceKey("/BaseFont", descriptor.getKey("/FontName"));
            descriptor.removeKey("/CIDSet");
        }
    }

    QPDF& m_pdf;
    const PdfFinishing& m_wanted;
    std::vector<Handle> m_pages;
    Handle m_root;
};

Bytes written(QPDF& pdf, const std::string& version) {
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setMinimumPDFVersion(version);
    writer.setObjectStreamMode(qpdf_o_generate);
    writer.setStreamDataMode(qpdf_s_compress);
    writer.setNewlineBeforeEndstream(true);
    writer.setDeterministicID(true);
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return {buffer->getBuffer(), buffer->getBuffer() + buffer->getSize()};
}

bool allUtf8(const PdfFinishing& wanted) {
    return isUtf8(wanted.language) &&
           std::ranges::all_of(wanted.documentInfo, [](const auto& entry) { return !entry.first.empty() && isUtf8(entry.first) && isUtf8(entry.second); }) &&
           std::ranges::all_of(wanted.bookmarks, [](const auto& bookmark) { return isUtf8(bookmark.title); }) &&
           std::ranges::all_of(wanted.links, [](const auto& link) { return isUtf8(link.description); }) &&
           std::ranges::all_of(wanted.attachments, [](const auto& file) { return isUtf8(file.description) && isUtf8(file.mediaType); });
}

} // namespace

Result<Bytes> finishPdf(ByteView bytes, const PdfFinishing& finishing) try {
    if (!allUtf8(finishing)) return fail(ErrorCode::badEncoding);
    if (!isPdf(bytes)) return fail(ErrorCode::malformed, Offset{0});
    WorkBudget budget(mostInflated);
    PdfBounds bounds(budget);
    QPDF pdf;
    pdf.setSuppressWarnings(true);
    openPdf(pdf, bytes);
    if (pdf.isEncrypted()) return fail(ErrorCode::encrypted);
    if (pdf.anyWarnings()) return fail(ErrorCode::malformed);
    TRY_DO(Finish(pdf, finishing).run());
    Bytes result = written(pdf, finishing.pdfVersion);
    if (bounds.exceeded()) return fail(bounds.problem());
    return result;
} catch (const std::bad_alloc&) {
    return fail(ErrorCode::outOfMemory);
} catch (const QPDFExc& problem) {
    return fail(problem.getErrorCode() == qpdf_e_password ? ErrorCode::encrypted : ErrorCode::malformed);
} catch (const std::exception&) { // the library's own
    return fail(ErrorCode::malformed);
}

} // namespace lanyard
