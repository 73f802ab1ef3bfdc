#include "core/container/pdf_pictures.h"
#include "core/container/pdf.h"
#include "core/container/pdf_bounds.h"
#include "core/container/pdf_samples.h"
#include <algorithm>
#include <new>
#include <set>
#include <vector>

namespace lanyard {
namespace {

constexpr std::uint32_t leastSide = 42; // pixels: the smallest code at two pixels a module
constexpr int mostForms = 8;            // forms within forms

/// Walks the pages and what is placed on them. Every object is counted, and none is followed twice.
class PictureWalk {
  public:
    PictureWalk(const ImportLimits& limits, PdfBounds& bounds, const std::function<bool(const PdfPicture&)>& take)
        : m_limits(limits), m_left(limits.members), m_bounds(bounds), m_take(take) {}

    void run(QPDFObjectHandle pages) {
        std::vector<Node> open{{pages, QPDFObjectHandle::newNull()}};
        while (!open.empty() && !m_over) {
            Node node = open.back();
            open.pop_back();
            if (!node.object.isDictionary() || !enter(node.object)) continue;
            if (auto own = node.object.getKey("/Resources"); own.isDictionary()) node.resources = own; // [7.7.3.4] else inherited
            auto kids = node.object.getKey("/Kids");
            if (!kids.isArray()) {
                guarded([&] { takeFrom(node.resources); });
                ++m_page;
                continue;
            }
            for (int index = std::min(kids.getArrayNItems(), static_cast<int>(std::min<std::size_t>(m_left, 1U << 30U)) + 1); index > 0; --index)
                open.push_back({kids.getArrayItem(index - 1), node.resources});
        }
    }

    const PdfPicturesSeen& seen() const noexcept { return m_seen; }

  private:
    struct Node {
        QPDFObjectHandle object, resources;
    };

    template <class Work> void guarded(Work work) {
        try {
            work();
        } catch (const QPDFExc&) {
            ++m_seen.unreadable;
        }
    }

    bool enter(QPDFObjectHandle object) {
        if (m_left == 0 || m_bounds.exceeded()) {
            m_over = true;
            return false;
        }
        --m_left;
        return !object.isIndirect() || m_done.insert(object.getObjGen()).second;
    }

    void takeFrom(QPDFObjectHandle resources) {
        std::vector<std::pair<QPDFObjectHandle, int>> open{{resources, 0}};
        while (!open.empty() && !m_over) {
            auto [some, depth] = open.back();
            open.pop_back();
            auto objects = some.isDictionary() ? some.getKey("/XObject") : QPDFObjectHandle::newNull();
            if (!objects.isDictionary()) continue;
            for (const std::string& name : objects.getKeys()) {
                if (m_over) return;
                auto object = objects.getKey(name);
                if (!object.isStream() || !enter(object)) continue;
                auto kind = object.getDict().getKey("/Subtype");
                if (!kind.isName()) continue;
                if (kind.getName() == "/Form" && depth < mostForms) open.emplace_back(object.getDict().getKey("/Resources"), depth + 1);
                if (kind.getName() == "/Image") guarded([&] { takePicture(object); });
            }
        }
    }

    static bool isJpegAlone(QPDFObjectHandle filter) {
        if (filter.isArray() && filter.getArrayNItems() == 1) filter = filter.getArrayItem(0);
        return filter.isName() && (filter.getName() == "/DCTDecode" || filter.getName() == "/DCT");
    }

    void takePicture(QPDFObjectHandle image) {
        auto dictionary = image.getDict();
        auto width = dictionary.getKey("/Width");
        auto height = dictionary.getKey("/Height");
        const auto tooSmall = [](QPDFObjectHandle side) { return side.isInteger() && side.getIntValueAsInt() < static_cast<int>(leastSide); };
        if (tooSmall(width) || tooSmall(height)) return;
        if (isJpegAlone(dictionary.getKey("/Filter"))) {
            const auto raw = image.getRawStreamData();
            return give({m_page, ByteView(raw->getBuffer(), raw->getSize())});
        }
        const auto samples = pdfSamples(dictionary);
        const unsigned reduction = samples ? reductionFor(samples->size, m_limits.heldPixels) : 0;
        if (reduction == 0 || samples->size.pixels() > m_limits.picturePixels) {
            ++m_seen.unreadable;
            return;
        }
        ReducedRows rows(samples->size, reduction);
        GreyRows grey(*samples, rows);
        const bool plain = dictionary.getKey("/Filter").isNull();
        bool attempted = false;
        image.pipeStreamData(&grey, &attempted, 0, qpdf_dl_specialized, true, false);
        if (rows.rows() == 0 || (!plain && !attempted)) {
            ++m_seen.unreadable;
            return;
        }
        give({m_page, std::move(rows).take()});
    }

    void give(const PdfPicture& picture) {
        ++m_seen.taken;
        if (!m_take(picture)) m_over = true;
    }

    const ImportLimits& m_limits;
    std::size_t m_left; ///< objects that may still be followed
    PdfBounds& m_bounds;
    const std::function<bool(const PdfPicture&)>& m_take;
    std::set<QPDFObjGen> m_done;
    PdfPicturesSeen m_seen;
    int m_page = 0;
    bool m_over = false;
};

} // namespace

Result<PdfPicturesSeen> readPdfPictures(ByteView file, const ImportLimits& limits, WorkBudget& pixels, const std::function<bool(const PdfPicture&)>& take) {
    if (!isPdf(file)) return fail(ErrorCode::malformed, Offset{0});
    TRY_DO(pixels.spend(0)); // hears a stop
    PdfBounds bounds(pixels);
    try {
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        openPdf(pdf, file);
        auto root = pdf.getTrailer().getKey("/Root");
        if (!root.isDictionary()) return fail(ErrorCode::malformed);
        PictureWalk walk(limits, bounds, take);
        walk.run(root.getKey("/Pages"));
        if (bounds.exceeded() && bounds.problem() == ErrorCode::cancelled) return fail(ErrorCode::cancelled);
        return walk.seen();
    } catch (const std::bad_alloc&) {
        return fail(ErrorCode::outOfMemory);
    } catch (const QPDFExc& problem) {
        if (bounds.exceeded()) return fail(bounds.problem());
        if (problem.getErrorCode() == qpdf_e_password) return fail(ErrorCode::encrypted);
        return fail(problem.getErrorCode() == qpdf_e_unsupported ? ErrorCode::unsupported : ErrorCode::malformed);
    } catch (const std::exception&) { // the library's own
        return fail(bounds.exceeded() ? bounds.problem() : ErrorCode::malformed);
    }
}

} // namespace lanyard
