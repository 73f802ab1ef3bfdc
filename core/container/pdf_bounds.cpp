#include "core/container/pdf_bounds.h"
#include "core/base/bytes.h"
#include "core/container/qpdf.h"
#include <algorithm>
#include <cstdlib>
#include <memory>
#include <mutex>
#include <stdexcept>
#include <string>
#if defined(_MSC_VER)
#include <intrin.h>
#endif

namespace lanyard {
namespace {

constexpr std::uintptr_t deepestStack = 256U << 10U; // bytes; the smallest stacks of threads have twice that

thread_local PdfBounds* current = nullptr;

/// Passes on what the budget allows.
class Counting final : public Pipeline {
  public:
    explicit Counting(Pipeline* to) : Pipeline("bounded", to) {}
    void write(unsigned char const* data, std::size_t length) override {
        if (!current || !current->take(length)) throw std::runtime_error("bound reached");
        getNext()->write(data, length);
    }
    void finish() override { getNext()->finish(); }
};

/// ISO 32000-1, 7.4.4.4: the parameters of a predictor.
struct Predictor {
    int kind = 1; ///< 1: none; 10 to 15: as in PNG
    std::size_t bytesAPixel = 1;
    std::size_t bytesARow = 1;
};

/// Undoes the filters of PNG (PNG 9.2) row by row.
class PngUnfilter final : public Pipeline {
  public:
    PngUnfilter(const Predictor& predictor, Pipeline* to)
        : Pipeline("png unfilter", to), m_pixel(predictor.bytesAPixel), m_above(predictor.bytesARow), m_row(predictor.bytesARow) {}

    void write(unsigned char const* data, std::size_t length) override {
        for (std::size_t at = 0; at < length;) {
            if (!m_inRow) {
                m_filter = data[at++];
                m_inRow = true;
                continue;
            }
            const auto piece = std::min(length - at, m_row.size() - m_filled);
            std::copy_n(data + at, piece, m_row.begin() + static_cast<std::ptrdiff_t>(m_filled));
            at += piece;
            m_filled += piece;
            if (m_filled == m_row.size()) giveRow();
        }
    }
    void finish() override {
        if (m_filled > 0) giveRow();
        getNext()->finish();
    }

  private:
    void giveRow() {
        const std::size_t filled = m_filled;
        for (std::size_t x = 0; x < filled; ++x) {
            const int left = x >= m_pixel ? m_row[x - m_pixel] : 0;
            const int above = m_above[x];
            const int corner = x >= m_pixel ? m_above[x - m_pixel] : 0;
            m_row[x] = static_cast<std::uint8_t>(m_row[x] + predicted(left, above, corner));
        }
        getNext()->write(m_row.data(), filled);
        m_above.swap(m_row);
        m_filled = 0;
        m_inRow = false;
    }

    int predicted(int left, int above, int corner) const noexcept {
        switch (m_filter) {
        case 1:
            return left;
        case 2:
            return above;
        case 3:
            return (left + above) / 2;
        case 4: {
            const int estimate = left + above - corner;
            const int toLeft = std::abs(estimate - left);
            const int toAbove = std::abs(estimate - above);
            const int toCorner = std::abs(estimate - corner);
            if (toLeft <= toAbove && toLeft <= toCorner) return left;
            return toAbove <= toCorner ? above : corner;
        }
        default:
            return 0;
        }
    }

    std::size_t m_pixel;
    Bytes m_above, m_row;
    std::size_t m_filled = 0;
    std::uint8_t m_filter = 0;
    bool m_inRow = false;
};

int number(QPDFObjectHandle dictionary, const char* key, int otherwise) {
    auto value = dictionary.getKey(key);
    return value.isInteger() ? value.getIntValueAsInt() : otherwise;
}

/// qpdf's own filter for Flate has no bound; this one takes its place in the library.
class BoundedFlate final : public QPDFStreamFilter {
  public:
    bool setDecodeParms(QPDFObjectHandle parameters) override {
        m_predictor = {};
        if (!parameters.isDictionary()) return parameters.isNull();
        m_predictor.kind = number(parameters, "/Predictor", 1);
        if (m_predictor.kind == 1) return true;
        const int colours = number(parameters, "/Colors", 1);
        const int bits = number(parameters, "/BitsPerComponent", 8);
        const int columns = number(parameters, "/Columns", 1);
        constexpr int mostColumns = 1 << 20;
        const bool sound = m_predictor.kind >= 10 && m_predictor.kind <= 15 && colours >= 1 && colours <= 32 && columns >= 1 &&
                           columns <= mostColumns && (bits == 1 || bits == 2 || bits == 4 || bits == 8 || bits == 16);
        if (!sound) return false; // the TIFF predictor (2) is used for pictures alone
        const std::size_t pixelBits = static_cast<std::size_t>(colours) * static_cast<std::size_t>(bits);
        m_predictor.bytesAPixel = (pixelBits + 7) / 8;
        m_predictor.bytesARow = (pixelBits * static_cast<std::size_t>(columns) + 7) / 8;
        return true;
    }

    Pipeline* getDecodePipeline(Pipeline* next) override {
        if (m_predictor.kind != 1) {
            m_unfilter = std::make_unique<PngUnfilter>(m_predictor, next);
            next = m_unfilter.get();
        }
        m_counting = std::make_unique<Counting>(next);
        m_flate = std::make_unique<Pl_Flate>("inflate", m_counting.get(), Pl_Flate::a_inflate);
        return m_flate.get();
    }

  private:
    Predictor m_predictor;
    std::unique_ptr<PngUnfilter> m_unfilter;
    std::unique_ptr<Counting> m_counting;
    std::unique_ptr<Pl_Flate> m_flate;
};

class BoundedRunLength final : public QPDFStreamFilter {
  public:
    Pipeline* getDecodePipeline(Pipeline* next) override {
        m_counting = std::make_unique<Counting>(next);
        m_runLength = std::make_unique<Pl_RunLength>("run length", m_counting.get(), Pl_RunLength::a_decode);
        return m_runLength.get();
    }
    bool isSpecializedCompression() override { return true; }

  private:
    std::unique_ptr<Counting> m_counting;
    std::unique_ptr<Pl_RunLength> m_runLength;
};

/// LZW was given up by writers before badges were thought of, and grows as Flate does.
class NoLzw final : public QPDFStreamFilter {
  public:
    bool setDecodeParms(QPDFObjectHandle) override { return false; }
    Pipeline* getDecodePipeline(Pipeline* next) override { return next; }
};

#if defined(_MSC_VER)
std::uintptr_t stackPlace() noexcept { return reinterpret_cast<std::uintptr_t>(_AddressOfReturnAddress()); }
#else
std::uintptr_t stackPlace() noexcept { return reinterpret_cast<std::uintptr_t>(__builtin_frame_address(0)); }
#endif

/// Reads from memory as long as the stack has not grown too far since this was made.
class ShallowInput final : public BufferInputSource {
  public:
    explicit ShallowInput(Buffer* bytes) : BufferInputSource("pdf", bytes), m_base(stackPlace()) {}
    std::size_t read(char* to, std::size_t length) override {
        const auto here = stackPlace();
        if ((here > m_base ? here - m_base : m_base - here) > deepestStack) throw std::runtime_error("too deep");
        return BufferInputSource::read(to, length);
    }

  private:
    std::uintptr_t m_base;
};

/// The file's bytes, and what reads them; qpdf wants a buffer of its own kind that lives as long.
struct OwnedInput {
    Buffer buffer;
    ShallowInput input;
    explicit OwnedInput(ByteView file) : buffer(const_cast<unsigned char*>(file.data()), file.size()), input(&buffer) {} // only read
};

/// The library's table of filters is shared by all threads and only read once this has run.
void takePlaceOfFilters() {
    static std::once_flag once;
    std::call_once(once, [] {
        QPDF::registerStreamFilter("/FlateDecode", [] { return std::make_shared<BoundedFlate>(); });
        QPDF::registerStreamFilter("/RunLengthDecode", [] { return std::make_shared<BoundedRunLength>(); });
        QPDF::registerStreamFilter("/LZWDecode", [] { return std::make_shared<NoLzw>(); });
    });
}

} // namespace

PdfBounds::PdfBounds(WorkBudget& budget) : m_budget(budget), m_before(current) {
    takePlaceOfFilters();
    current = this;
}

PdfBounds::~PdfBounds() { current = m_before; }

void openPdf(QPDF& pdf, ByteView file) {
    const auto owned = std::make_shared<OwnedInput>(file);
    pdf.processInputSource(std::shared_ptr<InputSource>(owned, &owned->input), "");
}

bool PdfBounds::take(std::size_t bytes) {
    if (const auto paid = m_budget.spend(bytes); !paid && !m_problem)
        m_problem = paid.error().code == ErrorCode::cancelled ? ErrorCode::cancelled : ErrorCode::limitReached;
    return !m_problem;
}

} // namespace lanyard
