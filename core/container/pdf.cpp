#include "core/container/pdf.h"
#include "core/base/utf8.h"
#include "core/container/pdf_bounds.h"
#include "core/container/qpdf.h"
#include <algorithm>
#include <new>
#include <set>

namespace lanyard {
namespace {

/// Gathers a stream's decoded bytes.
class Gathering final : public Pipeline {
  public:
    explicit Gathering(Bytes& to) : Pipeline("gathering", nullptr), m_to(to) {}
    void write(unsigned char const* data, std::size_t length) override { m_to.insert(m_to.end(), data, data + length); }
    void finish() override {}

  private:
    Bytes& m_to;
};

std::string textValue(QPDFObjectHandle value) { return value.isString() ? repairedUtf8(value.getUTF8Value()) : std::string(); }

std::string nameValue(QPDFObjectHandle value) { return value.isName() ? repairedUtf8(value.getName().substr(1)) : std::string(); }

/// Walks one document. Every object that is followed is counted, and none is followed twice.
class Walk {
  public:
    Walk(QPDF& pdf, const ImportLimits& limits, PdfBounds& bounds) : m_pdf(pdf), m_left(limits.members), m_bounds(bounds) {}

    /// False if there is no catalogue and nothing could be found without it.
    bool run(PdfReading& reading) {
        m_reading = &reading;
        reading.encrypted = m_pdf.isEncrypted();
        guarded("information", [&] { takeInfo(); });
        QPDFObjectHandle root = m_pdf.getTrailer().getKey("/Root");
        const bool rooted = root.isDictionary();
        if (rooted) {
            guarded("names", [&] {
                if (auto names = root.getKey("/Names"); names.isDictionary()) takeNameTree(names.getKey("/EmbeddedFiles"));
            });
            guarded("associated files", [&] { takeAssociated(root.getKey("/AF")); });
            guarded("pages", [&] { takePages(root.getKey("/Pages")); });
            guarded("metadata", [&] {
                if (auto metadata = root.getKey("/Metadata"); metadata.isStream()) reading.xmp = content(metadata, Part{"metadata"});
            });
        }
        // Where the way from the root is broken, what hangs on it may still be whole.
        if (reading.attachments.empty() && (!rooted || reading.repaired)) guarded("objects", [&] { takeStrayFiles(); });
        return rooted || !reading.attachments.empty();
    }

  private:
    void note(ErrorCode code, Where where) { m_reading->notes.push_back({code, std::move(where)}); }

    /// What is broken in one corner keeps nobody from looking into the others.
    template <class Work> void guarded(const char* part, Work work) {
        try {
            work();
        } catch (const QPDFExc&) {
            note(ErrorCode::malformed, Part{part});
        }
    }

    /// Whether an object may be followed: not seen before, and within the number that is looked at.
    bool enter(QPDFObjectHandle object) {
        if (m_left == 0) {
            if (!m_limitTold) note(ErrorCode::limitReached, {});
            m_limitTold = true;
            return false;
        }
        --m_left;
        return !object.isIndirect() || m_seen.insert(object.getObjGen()).second;
    }

    std::optional<Bytes> content(QPDFObjectHandle stream, Where where) {
        Bytes bytes;
        Gathering gathering(bytes);
        const bool plain = stream.getDict().getKey("/Filter").isNull();
        bool attempted = false;
        const bool decoded = stream.pipeStreamData(&gathering, &attempted, 0, qpdf_dl_specialized, true, false);
        if (m_bounds.exceeded() || (plain && !m_bounds.take(bytes.size()))) {
            note(m_bounds.problem(), std::move(where));
            return std::nullopt;
        }
        if (!decoded || (!plain && !attempted)) {
            note(decoded ? ErrorCode::unsupported : ErrorCode::malformed, std::move(where));
            return std::nullopt;
        }
        return bytes;
    }

    void takeInfo() {
        QPDFObjectHandle info = m_pdf.getTrailer().getKey("/Info");
        if (!info.isDictionary()) return;
        for (const std::string& key : info.getKeys()) {
            auto value = info.getKey(key);
            if (value.isString() && enter(QPDFObjectHandle::newNull())) m_reading->documentInfo.emplace_back(repairedUtf8(key.substr(1)), textValue(value));
        }
    }

    void takeNameTree(QPDFObjectHandle tree) {
        std::vector<QPDFObjectHandle> open{tree};
        while (!open.empty()) {
            QPDFObjectHandle node = open.back();
            open.pop_back();
            if (!node.isDictionary() || !enter(node)) continue;
            auto names = node.getKey("/Names");
            if (names.isArray())
                for (int index = 1; index < names.getArrayNItems(); index += 2)
                    takeFile(names.getArrayItem(index), PdfAttachment::Place::nameTree, -1);
            auto kids = node.getKey("/Kids");
            if (!kids.isArray()) continue;
            for (int index = std::min(kids.getArrayNItems(), most()); index > 0; --index) open.push_back(kids.getArrayItem(index - 1));
        }
    }

    void takeAssociated(QPDFObjectHandle files) {
        if (files.isDictionary()) return takeFile(files, PdfAttachment::Place::associatedFile, -1);
        if (!files.isArray()) return;
        for (int index = 0; index < files.getArrayNItems(); ++index)
            takeFile(files.getArrayItem(index), PdfAttachment::Place::associatedFile, -1);
    }

    /// The library's own way through the pages calls itself for each level, which a file of 100,000 levels uses against it.
    void takePages(QPDFObjectHandle pages) {
        std::vector<QPDFObjectHandle> open{pages};
        while (!open.empty()) {
            QPDFObjectHandle node = open.back();
            open.pop_back();
            if (!node.isDictionary() || !enter(node)) continue;
            auto kids = node.getKey("/Kids");
            if (kids.isArray()) {
                for (int index = std::min(kids.getArrayNItems(), most()); index > 0; --index) open.push_back(kids.getArrayItem(index - 1));
                continue;
            }
            takeAssociated(node.getKey("/AF"));
            takeAnnotations(node.getKey("/Annots"), m_reading->pages++);
        }
    }

    void takeAnnotations(QPDFObjectHandle annotations, int page) {
        if (!annotations.isArray()) return;
        for (int index = 0; index < annotations.getArrayNItems(); ++index) {
            auto annotation = annotations.getArrayItem(index);
            if (!annotation.isDictionary() || !enter(annotation)) continue;
            takeFile(annotation.getKey("/FS"), PdfAttachment::Place::annotation, page);
            auto action = annotation.getKey("/A");
            if (!action.isDictionary()) continue;
            std::string address = textValue(action.getKey("/URI"));
            if (!address.empty() && m_addresses.insert(address).second) m_reading->links.push_back(std::move(address));
        }
    }

    void takeStrayFiles() {
        for (auto& object : m_pdf.getAllObjects()) {
            if (m_bounds.exceeded() || m_left == 0) return;
            if (object.isDictionary()) takeFile(object, PdfAttachment::Place::nameTree, -1);
        }
    }

    /// [ISO 32000-1, 7.11.3 and 7.11.4] A file specification with an embedded file.
    void takeFile(QPDFObjectHandle file, PdfAttachment::Place place, int page) {
        if (!file.isDictionary() || !file.getKey("/EF").isDictionary() || !enter(file)) return;
        QPDFObjectHandle stream;
        for (const char* key : {"/UF", "/F", "/Unix", "/Mac", "/DOS"}) {
            stream = file.getKey("/EF").getKey(key);
            if (stream.isStream()) break;
        }
        const Where where = Part{"attachment " + std::to_string(m_files++)};
        if (!stream.isStream()) return note(ErrorCode::malformed, where);
        if (stream.isIndirect() && !m_seen.insert(stream.getObjGen()).second) return;
        PdfAttachment attachment;
        attachment.place = place;
        attachment.page = page;
        attachment.name = textValue(file.getKey("/UF"));
        if (attachment.name.empty()) attachment.name = textValue(file.getKey("/F"));
        attachment.description = textValue(file.getKey("/Desc"));
        attachment.mediaType = nameValue(stream.getDict().getKey("/Subtype"));
        auto bytes = content(stream, where);
        if (!bytes) return;
        attachment.bytes = std::move(*bytes);
        auto parameters = stream.getDict().getKey("/Params");
        auto checksum = parameters.isDictionary() ? parameters.getKey("/CheckSum") : QPDFObjectHandle::newNull();
        if (checksum.isString() && checksum.getStringValue().size() == 16) {
            attachment.checksumFits = checksumOf(attachment.bytes) == checksum.getStringValue();
            if (!*attachment.checksumFits) note(ErrorCode::badChecksum, where);
        }
        m_reading->attachments.push_back(std::move(attachment));
    }

    /// MD5, as the library computes it for an attachment of its own.
    static std::string checksumOf(ByteView bytes) {
        QPDF scratch;
        scratch.emptyPDF();
        return QPDFEFStreamObjectHelper::createEFStream(scratch, toText(bytes)).getChecksum();
    }

    /// As many of an array's items as can be followed, and one more, so that the limit is told.
    int most() const noexcept { return static_cast<int>(std::min<std::size_t>(m_left, 1U << 30U)) + 1; }

    QPDF& m_pdf;
    std::size_t m_left; ///< objects that may still be followed
    PdfBounds& m_bounds;
    PdfReading* m_reading = nullptr;
    std::set<QPDFObjGen> m_seen;
    std::set<std::string> m_addresses;
    std::size_t m_files = 0;
    bool m_limitTold = false;
};

ErrorCode codeOf(const QPDFExc& problem) noexcept {
    const auto code = problem.getErrorCode();
    if (code == qpdf_e_password) return ErrorCode::encrypted;
    return code == qpdf_e_unsupported ? ErrorCode::unsupported : ErrorCode::malformed;
}

/// A trailer for a file that lost its own, as one that was not downloaded to its end has: it names the last catalogue that stands in the file.
std::string trailerFor(ByteView file) {
    const std::string_view text = textOf(file);
    std::string root;
    if (const auto catalogue = text.rfind("/Catalog"); catalogue != std::string_view::npos) {
        const auto word = text.rfind(" obj", catalogue);
        if (word != std::string_view::npos) {
            const auto begin = text.find_last_not_of("0123456789 ", word) + 1; // 0 if everything before is digits
            root = text.substr(begin, word - begin);
        }
    }
    constexpr std::size_t longestNumber = 30;
    const bool sound = !root.empty() && root.size() < longestNumber && root.find(' ') != std::string::npos;
    return "\ntrailer\n<< " + (sound ? "/Root " + root + " R " : std::string()) + ">>\nstartxref\n0\n%%EOF\n";
}

Result<PdfReading> readWith(ByteView file, const ImportLimits& limits, PdfBounds& bounds) try {
    PdfReading reading;
    QPDF pdf;
    pdf.setSuppressWarnings(true);
    openPdf(pdf, file);
    reading.repaired = pdf.anyWarnings();
    if (!Walk(pdf, limits, bounds).run(reading)) return fail(bounds.exceeded() ? bounds.problem() : ErrorCode::malformed);
    return reading;
} catch (const QPDFExc& problem) {
    return fail(bounds.exceeded() ? bounds.problem() : codeOf(problem));
}

} // namespace

Result<PdfReading> readPdf(ByteView file, const ImportLimits& limits, WorkBudget& inflated) try {
    if (!isPdf(file)) return fail(ErrorCode::malformed, Offset{0});
    TRY_DO(inflated.spend(0)); // hears a stop
    PdfBounds bounds(inflated);
    auto reading = readWith(file, limits, bounds);
    if (!reading && reading.error().code == ErrorCode::malformed) {
        Bytes mended(file.begin(), file.end());
        const std::string trailer = trailerFor(file);
        mended.insert(mended.end(), trailer.begin(), trailer.end());
        reading = readWith(mended, limits, bounds);
    }
    if (!reading || !bounds.exceeded()) return reading;
    if (bounds.problem() == ErrorCode::cancelled) return fail(ErrorCode::cancelled);
    if (reading->notes.empty()) reading->notes.push_back({ErrorCode::limitReached, {}});
    return reading;
} catch (const std::bad_alloc&) {
    return fail(ErrorCode::outOfMemory);
} catch (const std::exception&) { // the library's own
    return fail(ErrorCode::malformed);
}

} // namespace lanyard
