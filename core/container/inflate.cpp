#include "core/container/inflate.h"
#include <algorithm>
#include <array>
#include <limits>
#include <new>
#include <string_view>
#include <zlib.h>

namespace lanyard {
namespace {

constexpr int zlibWindow = MAX_WBITS;
constexpr int gzipWindow = MAX_WBITS + 16;
constexpr int rawWindow = -MAX_WBITS;
constexpr std::size_t pieceBytes = 64U << 10U;

class Inflater {
  public:
    explicit Inflater(int window) : m_ready(inflateInit2(&m_stream, window) == Z_OK) {}
    ~Inflater() {
        if (m_ready) inflateEnd(&m_stream);
    }
    Inflater(const Inflater&) = delete;
    Inflater& operator=(const Inflater&) = delete;
    bool ready() const noexcept { return m_ready; }
    z_stream& stream() noexcept { return m_stream; }

  private:
    z_stream m_stream{};
    bool m_ready;
};

/// zlib tells a wrong checksum and broken data by one code; its message begins with "incorrect" for the former alone
/// ("incorrect data check", "incorrect length check"; "incorrect header check" is broken data).
ErrorCode reasonOf(const z_stream& stream) noexcept {
    const std::string_view message = stream.msg ? stream.msg : "";
    return message == "incorrect data check" || message == "incorrect length check" ? ErrorCode::badChecksum : ErrorCode::malformed;
}

InflatedAsFar inflateAsFar(ByteView compressed, std::size_t limit, int window) try {
    InflatedAsFar result;
    Bytes& out = result.what.bytes;
    std::size_t& consumed = result.what.consumed;
    const auto stop = [&](ErrorCode code) {
        result.stopped = Error{code, Offset{consumed}};
        return std::move(result);
    };
    Inflater inflater(window);
    if (!inflater.ready()) return stop(ErrorCode::outOfMemory);
    z_stream& stream = inflater.stream();
    std::array<std::uint8_t, pieceBytes> piece;
    for (;;) {
        if (stream.avail_in == 0 && consumed < compressed.size()) {
            const auto next = std::min<std::size_t>(compressed.size() - consumed, std::numeric_limits<uInt>::max());
            stream.next_in = const_cast<Bytef*>(compressed.data() + consumed); // zlib only reads it
            stream.avail_in = static_cast<uInt>(next);
        }
        const uInt before = stream.avail_in;
        stream.next_out = piece.data();
        stream.avail_out = static_cast<uInt>(piece.size());
        const int status = ::inflate(&stream, Z_NO_FLUSH);
        consumed += before - stream.avail_in;
        const std::size_t made = piece.size() - stream.avail_out;
        const std::size_t room = limit - out.size();
        out.insert(out.end(), piece.begin(), piece.begin() + static_cast<std::ptrdiff_t>(std::min(made, room)));
        if (made > room) return stop(ErrorCode::limitReached);
        if (status == Z_STREAM_END) return result;
        if (status == Z_MEM_ERROR) return stop(ErrorCode::outOfMemory);
        if (status != Z_OK && status != Z_BUF_ERROR) return stop(reasonOf(stream));
        if (made == 0 && stream.avail_in == 0 && consumed == compressed.size()) return stop(ErrorCode::truncated);
    }
} catch (const std::bad_alloc&) {
    return {{}, Error{ErrorCode::outOfMemory, {}}};
}

Result<Inflated> inflateOne(ByteView compressed, std::size_t limit, int window) {
    auto result = inflateAsFar(compressed, limit, window);
    if (result.stopped) return std::unexpected(std::move(*result.stopped));
    return std::move(result.what);
}

Result<Bytes> deflateWith(ByteView bytes, int window) {
    z_stream stream{};
    if (deflateInit2(&stream, Z_BEST_COMPRESSION, Z_DEFLATED, window, 8, Z_DEFAULT_STRATEGY) != Z_OK) return fail(ErrorCode::outOfMemory);
    struct End {
        z_stream& stream;
        ~End() { deflateEnd(&stream); }
    } const end{stream};
    Bytes result;
    std::array<std::uint8_t, pieceBytes> piece;
    std::size_t taken = 0;
    int status = Z_OK;
    while (status != Z_STREAM_END) {
        if (stream.avail_in == 0 && taken < bytes.size()) {
            const auto next = std::min<std::size_t>(bytes.size() - taken, std::numeric_limits<uInt>::max());
            stream.next_in = const_cast<Bytef*>(bytes.data() + taken); // zlib only reads it
            stream.avail_in = static_cast<uInt>(next);
            taken += next;
        }
        stream.next_out = piece.data();
        stream.avail_out = static_cast<uInt>(piece.size());
        status = ::deflate(&stream, taken == bytes.size() ? Z_FINISH : Z_NO_FLUSH);
        if (status == Z_STREAM_ERROR) return fail(ErrorCode::outOfMemory);
        result.insert(result.end(), piece.begin(), piece.end() - static_cast<std::ptrdiff_t>(stream.avail_out));
    }
    return result;
}

bool beginsGzip(ByteView bytes) noexcept { return bytes.size() >= 3 && bytes[0] == 0x1f && bytes[1] == 0x8b && bytes[2] == 8; }

} // namespace

Result<Inflated> inflateZlib(ByteView compressed, std::size_t limit) { return inflateOne(compressed, limit, zlibWindow); }

InflatedAsFar inflateZlibAsFar(ByteView compressed, std::size_t limit) { return inflateAsFar(compressed, limit, zlibWindow); }

Result<Inflated> inflateRaw(ByteView compressed, std::size_t limit) { return inflateOne(compressed, limit, rawWindow); }

Result<Inflated> inflateGzip(ByteView compressed, std::size_t limit) try {
    TRY(all, inflateOne(compressed, limit, gzipWindow));
    while (beginsGzip(compressed.subspan(all.consumed))) {
        const auto next = inflateOne(compressed.subspan(all.consumed), limit - all.bytes.size(), gzipWindow);
        if (!next) {
            const auto* offset = std::get_if<Offset>(&next.error().where);
            return fail(next.error().code, Offset{all.consumed + (offset ? offset->value : 0)});
        }
        all.bytes.insert(all.bytes.end(), next->bytes.begin(), next->bytes.end());
        all.consumed += next->consumed;
    }
    return all;
} catch (const std::bad_alloc&) {
    return fail(ErrorCode::outOfMemory);
}

Result<Bytes> deflateZlib(ByteView bytes) try {
    return deflateWith(bytes, zlibWindow);
} catch (const std::bad_alloc&) {
    return fail(ErrorCode::outOfMemory);
}

Result<Bytes> deflateGzip(ByteView bytes) try {
    return deflateWith(bytes, gzipWindow);
} catch (const std::bad_alloc&) {
    return fail(ErrorCode::outOfMemory);
}

} // namespace lanyard
