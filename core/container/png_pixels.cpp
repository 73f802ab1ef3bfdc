#include "core/container/png_pixels.h"
#include "core/container/reduced_rows.h"
#include <algorithm>
#include <csetjmp>
#include <cstring>
#include <new>
#include <png.h>

namespace lanyard {
namespace {

/// What libpng reads from, and how it tells that the end was reached.
struct Input {
    const std::uint8_t* data = nullptr;
    std::size_t left = 0;
    bool outOfMemory = false;
};

void readInput(png_structp png, png_bytep to, png_size_t length) {
    auto& input = *static_cast<Input*>(png_get_io_ptr(png));
    if (length > input.left) png_error(png, "end");
    std::memcpy(to, input.data, length);
    input.data += length;
    input.left -= length;
}

[[noreturn]] void onError(png_structp png, png_const_charp) { png_longjmp(png, 1); }
void onWarning(png_structp, png_const_charp) {}

/// One row of grey with alpha, 8 bits each, laid on white.
void layOnWhite(const std::uint8_t* from, std::uint8_t* to, std::size_t width) noexcept {
    for (std::size_t x = 0; x < width; ++x) {
        const unsigned grey = from[2 * x];
        const unsigned alpha = from[2 * x + 1];
        to[x] = static_cast<std::uint8_t>((grey * alpha + 255 * (255 - alpha) + 127) / 255);
    }
}

/// Owns libpng's two structures. Invariant: nothing with a destructor lives in a frame that libpng's longjmp crosses.
class Decoder {
  public:
    explicit Decoder(ByteView file) : m_input{file.data(), file.size()} {
        m_png = png_create_read_struct(PNG_LIBPNG_VER_STRING, this, onError, onWarning);
        if (m_png) m_info = png_create_info_struct(m_png);
    }
    ~Decoder() { png_destroy_read_struct(&m_png, &m_info, nullptr); }
    Decoder(const Decoder&) = delete;
    Decoder& operator=(const Decoder&) = delete;
    bool ready() const noexcept { return m_png && m_info; }

    /// Reads the header and asks for grey with alpha, 8 bits. False if that is not possible.
    bool begin(PictureSize size) noexcept {
        if (setjmp(png_jmpbuf(m_png))) return false;
        png_set_read_fn(m_png, &m_input, readInput);
        png_set_crc_action(m_png, PNG_CRC_QUIET_USE, PNG_CRC_QUIET_USE);
        png_set_user_limits(m_png, size.width, size.height);
        png_set_keep_unknown_chunks(m_png, PNG_HANDLE_CHUNK_NEVER, nullptr, 0);
        ignoreText();
        png_read_info(m_png, m_info);
        if (png_get_image_width(m_png, m_info) != size.width || png_get_image_height(m_png, m_info) != size.height) return false;
        const auto colour = png_get_color_type(m_png, m_info);
        png_set_expand(m_png);
        png_set_scale_16(m_png);
        if (colour & PNG_COLOR_MASK_COLOR) png_set_rgb_to_gray_fixed(m_png, PNG_ERROR_ACTION_NONE, -1, -1);
        if (!(colour & PNG_COLOR_MASK_ALPHA) && !png_get_valid(m_png, m_info, PNG_INFO_tRNS)) png_set_add_alpha(m_png, 255, PNG_FILLER_AFTER);
        m_passes = png_set_interlace_handling(m_png);
        png_read_update_info(m_png, m_info);
        return png_get_channels(m_png, m_info) == 2 && png_get_bit_depth(m_png, m_info) == 8;
    }

    bool interlaced() const noexcept { return m_passes > 1; }

    /// Reads row after row, by way of `row` (3 bytes a pixel). If it breaks off, the rows before are there.
    void rows(ReducedRows& to, std::uint8_t* row, PictureSize size) noexcept {
        if (setjmp(png_jmpbuf(m_png))) return;
        while (to.rows() < size.height) {
            png_read_row(m_png, row, nullptr);
            std::uint8_t* const grey = row + std::size_t{size.width} * 2;
            layOnWhite(row, grey, size.width);
            to.add(grey);
        }
    }

    /// All passes into `whole` (2 bytes a pixel). False if it broke off.
    bool passes(std::uint8_t* whole, PictureSize size) noexcept {
        if (setjmp(png_jmpbuf(m_png))) return false;
        for (int pass = 0; pass < m_passes; ++pass)
            for (std::uint32_t y = 0; y < size.height; ++y) png_read_row(m_png, whole + std::size_t{y} * size.width * 2, nullptr);
        return true;
    }

  private:
    /// Text, colour profiles and the like are of no use here and could be bombs of their own.
    void ignoreText() noexcept {
#ifdef PNG_HANDLE_AS_UNKNOWN_SUPPORTED
        static constexpr png_byte chunks[] = {'t', 'E', 'X', 't', 0, 'z', 'T', 'X', 't', 0, 'i', 'T', 'X', 't', 0,
                                              'i', 'C', 'C', 'P', 0, 's', 'P', 'L', 'T', 0, 'e', 'X', 'I', 'f', 0};
        png_set_keep_unknown_chunks(m_png, PNG_HANDLE_CHUNK_NEVER, chunks, static_cast<int>(sizeof chunks / 5));
#endif
    }

    png_structp m_png = nullptr;
    png_infop m_info = nullptr;
    Input m_input;
    int m_passes = 1;
};

} // namespace

Result<Picture> decodePng(ByteView file, PictureSize size, const ImportLimits& limits) {
    const unsigned reduction = reductionFor(size, limits.heldPixels);
    if (size.pixels() > limits.picturePixels || reduction == 0) return fail(ErrorCode::limitReached);
    Decoder decoder(file);
    if (!decoder.ready()) return fail(ErrorCode::outOfMemory);
    if (!decoder.begin(size)) return fail(ErrorCode::malformed);
    if (decoder.interlaced()) {
        if (size.pixels() > limits.heldPixels / 4) return fail(ErrorCode::limitReached);
        Picture picture{size.width, size.height, {}, 1, true};
        Bytes whole(static_cast<std::size_t>(size.pixels()) * 2, 0);
        picture.complete = decoder.passes(whole.data(), size);
        picture.grey.resize(static_cast<std::size_t>(size.pixels()));
        layOnWhite(whole.data(), picture.grey.data(), picture.grey.size());
        return picture;
    }
    ReducedRows rows(size, reduction);
    Bytes row(std::size_t{size.width} * 3);
    decoder.rows(rows, row.data(), size);
    if (rows.rows() == 0) return fail(ErrorCode::truncated);
    return std::move(rows).take();
}

namespace {

void appendOutput(png_structp png, png_bytep from, png_size_t length) {
    auto& out = *static_cast<Bytes*>(png_get_io_ptr(png));
    bool full = false;
    try {
        out.insert(out.end(), from, from + length);
    } catch (const std::bad_alloc&) {
        full = true; // libpng is C: nothing may be thrown through it
    }
    if (full) png_error(png, "memory");
}
void flushOutput(png_structp) {}

/// Writes into `out`; nothing with a destructor may live here, for longjmp.
bool writeRows(png_structp png, png_infop info, const Picture& picture, Bytes& out) noexcept {
    if (setjmp(png_jmpbuf(png))) return false;
    png_set_write_fn(png, &out, appendOutput, flushOutput);
    png_set_compression_level(png, 9);
    png_set_filter(png, PNG_FILTER_TYPE_BASE, PNG_FILTER_NONE);
    png_set_IHDR(png, info, picture.width, picture.height, 8, PNG_COLOR_TYPE_GRAY, PNG_INTERLACE_NONE, PNG_COMPRESSION_TYPE_DEFAULT,
                 PNG_FILTER_TYPE_DEFAULT);
    png_write_info(png, info);
    for (std::uint32_t y = 0; y < picture.height; ++y) png_write_row(png, picture.grey.data() + std::size_t{y} * picture.width);
    png_write_end(png, info);
    return true;
}

} // namespace

Result<Bytes> encodePng(const Picture& picture) try {
    if (picture.grey.empty() || picture.grey.size() != std::size_t{picture.width} * picture.height) return fail(ErrorCode::malformed);
    Bytes out;
    png_structp png = png_create_write_struct(PNG_LIBPNG_VER_STRING, nullptr, onError, onWarning);
    png_infop info = png ? png_create_info_struct(png) : nullptr;
    const bool written = info && writeRows(png, info, picture, out);
    png_destroy_write_struct(&png, &info);
    if (!written) return fail(ErrorCode::outOfMemory);
    return out;
} catch (const std::bad_alloc&) {
    return fail(ErrorCode::outOfMemory);
}

} // namespace lanyard
