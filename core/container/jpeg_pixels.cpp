#include "core/container/jpeg_pixels.h"
#include "core/container/reduced_rows.h"
#include <algorithm>
#include <csetjmp>
#include <cstdio> // jpeglib.h uses FILE and does not include it
#include <jpeglib.h>
// after jpeglib.h, whose types it uses
#include <jerror.h>

namespace lanyard {
namespace {

constexpr int mostScans = 200; // progressive files of 20 scans are usual; a bomb has thousands, each over the whole picture

/// Owns libjpeg's structure. Invariant: nothing with a destructor lives in a frame that the longjmp of `onError` crosses.
class Decoder {
  public:
    /// `mostMemory`: bytes that a progressive picture, which is held whole, may take.
    explicit Decoder(long mostMemory) : m_mostMemory(mostMemory) {
        m_jpeg.err = jpeg_std_error(&m_errors);
        m_jpeg.client_data = this;
        m_errors.error_exit = onError;
        m_errors.emit_message = onMessage;
        m_errors.output_message = [](j_common_ptr) {};
        m_progress.progress_monitor = onProgress;
    }
    ~Decoder() { jpeg_destroy_decompress(&m_jpeg); }
    Decoder(const Decoder&) = delete;
    Decoder& operator=(const Decoder&) = delete;

    /// Reads the header. False if there is none that can be used.
    bool begin(ByteView file) noexcept {
        if (setjmp(m_jump)) return false;
        jpeg_create_decompress(&m_jpeg);
        m_jpeg.progress = &m_progress;
        m_jpeg.mem->max_memory_to_use = m_mostMemory;
        jpeg_mem_src(&m_jpeg, file.data(), static_cast<unsigned long>(file.size()));
        if (jpeg_read_header(&m_jpeg, TRUE) != JPEG_HEADER_OK) return false;
        m_jpeg.out_color_space = JCS_GRAYSCALE;
        return true;
    }

    /// Pixels of the picture at 1/`reduction`.
    bool start(unsigned reduction) noexcept {
        if (setjmp(m_jump)) return false;
        m_jpeg.scale_num = 1;
        m_jpeg.scale_denom = reduction;
        m_jpeg.dct_method = JDCT_ISLOW;
        return jpeg_start_decompress(&m_jpeg) == TRUE;
    }

    /// Why a call gave false.
    ErrorCode problem() const noexcept {
        switch (m_errors.msg_code) {
        case JERR_OUT_OF_MEMORY:
        case JERR_NO_BACKING_STORE:
        case JERR_IMAGE_TOO_BIG:
            return ErrorCode::limitReached;
        case JERR_CONVERSION_NOTIMPL: // four inks: the library makes no grey of them
        case JERR_ARITH_NOTIMPL:
        case JERR_SOF_UNSUPPORTED:
        case JERR_BAD_PRECISION:
            return ErrorCode::unsupported;
        default:
            return ErrorCode::malformed;
        }
    }

    PictureSize size() const noexcept { return {m_jpeg.output_width, m_jpeg.output_height}; }
    std::uint32_t rowsDone() const noexcept { return m_jpeg.output_scanline; }

    bool rows(std::uint8_t* grey) noexcept {
        if (setjmp(m_jump)) return false;
        while (m_jpeg.output_scanline < m_jpeg.output_height) {
            JSAMPROW row = grey + std::size_t{m_jpeg.output_scanline} * m_jpeg.output_width;
            jpeg_read_scanlines(&m_jpeg, &row, 1);
        }
        return m_errors.num_warnings == 0;
    }

  private:
    [[noreturn]] static void onError(j_common_ptr jpeg) { longjmp(static_cast<Decoder*>(jpeg->client_data)->m_jump, 1); }
    static void onMessage(j_common_ptr jpeg, int level) {
        if (level < 0) ++jpeg->err->num_warnings;
    }
    static void onProgress(j_common_ptr jpeg) {
        if (!jpeg->is_decompressor) return;
        const auto* decompressor = reinterpret_cast<j_decompress_ptr>(jpeg);
        if (decompressor->input_scan_number > mostScans) onError(jpeg);
    }

    jpeg_decompress_struct m_jpeg{};
    jpeg_error_mgr m_errors{};
    jpeg_progress_mgr m_progress{};
    jmp_buf m_jump{};
    long m_mostMemory;
};

} // namespace

Result<Picture> decodeJpeg(ByteView file, PictureSize size, const ImportLimits& limits) {
    const std::uint64_t mostPixels = std::min(limits.picturePixels, limits.heldPixels);
    unsigned reduction = reductionFor(size, mostPixels);
    if (reduction == 0) reduction = 8; // the size is rounded up: it may still fit
    constexpr std::uint64_t bytesAPixel = 3;          // coefficients of 2 bytes, colours at a quarter each
    constexpr std::uint64_t bytesAnyway = 16U << 20U; // tables, and rows of any width
    Decoder decoder(static_cast<long>(bytesAnyway + std::min<std::uint64_t>(limits.picturePixels, 1U << 29U) * bytesAPixel));
    if (!decoder.begin(file)) return fail(decoder.problem());
    if (!decoder.start(reduction)) return fail(decoder.problem());
    const PictureSize reduced = decoder.size();
    if (reduced.width == 0 || reduced.height == 0) return fail(ErrorCode::malformed);
    if (reduced.pixels() > mostPixels) return fail(ErrorCode::limitReached);
    Picture picture{reduced.width, reduced.height, {}, static_cast<int>(reduction), true};
    picture.grey.resize(static_cast<std::size_t>(reduced.pixels()), 255);
    picture.complete = decoder.rows(picture.grey.data());
    if (!picture.complete && decoder.rowsDone() == 0) return fail(ErrorCode::truncated);
    return picture;
}

} // namespace lanyard
