#include "core/container/png.h"
#include "core/base/utf8.h"
#include "core/container/inflate.h"
#include "core/container/png_chunk.h"
#include <algorithm>
#include <array>
#include <new>
#include <optional>

namespace lanyard {
namespace {

constexpr std::array<std::uint8_t, pngSignatureBytes> signature{0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

bool isAscii(std::string_view text) noexcept {
    return std::ranges::all_of(text, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

PngTextEncoding encodingOf(std::string_view text) noexcept {
    if (isAscii(text)) return PngTextEncoding::ascii;
    return isUtf8(text) ? PngTextEncoding::utf8 : PngTextEncoding::latin1;
}

std::string toUtf8(std::string_view text) { return isUtf8(text) ? std::string(text) : latin1ToUtf8(text); }

/// Takes the bytes before the next zero byte off the front of `rest`, and the zero byte; nothing if there is none.
std::optional<std::string_view> takeField(std::string_view& rest) noexcept {
    const auto end = rest.find('\0');
    if (end == std::string_view::npos) return std::nullopt;
    const auto field = rest.substr(0, end);
    rest.remove_prefix(end + 1);
    return field;
}

/// Walks the chunks of one file and fills one reading.
class Walk {
  public:
    Walk(ByteView file, const ImportLimits& limits, WorkBudget& inflated) : m_file(file), m_limits(limits), m_inflated(inflated) {}

    Result<PngReading> run() {
        std::uint64_t offset = pngSignatureBytes;
        std::size_t chunks = 0;
        while (offset < m_file.size()) {
            TRY_DO(m_inflated.spend(0)); // hears a stop
            if (chunks == m_limits.members) {
                note(ErrorCode::limitReached, offset);
                break;
            }
            const auto chunk = soundOrMended(offset);
            if (!chunk) {
                leaveOut(offset);
                break;
            }
            take(*chunk, chunks++ == 0);
            offset = chunk->end;
        }
        if (!m_reading.hasEnd) note(ErrorCode::truncated, m_file.size());
        return std::move(m_reading);
    }

  private:
    void note(ErrorCode code, std::uint64_t offset) { m_reading.notes.push_back({code, Offset{offset}}); }

    void leaveOut(std::uint64_t offset) {
        if (m_reading.hasEnd)
            m_reading.trailingBytes = m_file.size() - offset;
        else
            note(ErrorCode::malformed, offset);
    }

    /// Whether a chunk, the end of the file, or bytes behind the picture follow a chunk, so that its length can be believed.
    bool lengthIsCredible(const PngChunk& chunk) const noexcept {
        if (chunk.truncated) return false;
        if (chunk.checksumFits || chunk.end == m_file.size() || m_reading.hasEnd || chunk.type == "IEND") return true;
        const std::uint64_t left = m_file.size() - chunk.end;
        if (left < 8) return true;
        const auto next = m_file.subspan(chunk.end + 4, 4);
        return std::ranges::all_of(next, [](std::uint8_t c) { return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z'); });
    }

    /// The first chunk from `from` on that is known by name and whose checksum fits. The bytes summed in all searches together are
    /// bounded, so that names strewn over the file do not make the search quadratic.
    std::optional<PngChunk> nextSound(std::uint64_t from) noexcept {
        constexpr std::string_view known[] = {"tEXt", "iTXt", "zTXt", "IDAT", "IEND"};
        if (m_file.size() < 12) return std::nullopt;
        for (std::uint64_t offset = from; offset <= m_file.size() - 12; ++offset) {
            const auto type = textOf(m_file.subspan(offset + 4, 4));
            if (std::ranges::find(known, type) == std::ranges::end(known)) continue;
            const std::uint64_t length = pngNumberAt(m_file, offset);
            if (length > m_file.size() - offset - 12) continue;
            const std::uint64_t budget = std::uint64_t{m_file.size()} * 4;
            if (m_summed > budget || length > budget - m_summed) return std::nullopt;
            m_summed += length;
            if (auto chunk = pngChunkAt(m_file, offset); chunk && chunk->checksumFits) return chunk;
        }
        return std::nullopt;
    }

    /// The chunk at `offset`; where its length or type cannot be right, the same chunk up to the next sound one, or that one.
    std::optional<PngChunk> soundOrMended(std::uint64_t offset) {
        auto chunk = pngChunkAt(m_file, offset);
        if (chunk && lengthIsCredible(*chunk)) return chunk;
        const auto next = nextSound(chunk ? offset + 8 : offset);
        if (!chunk) {
            if (next && !m_reading.hasEnd) note(ErrorCode::malformed, offset);
            return next;
        }
        if (!next) return chunk->truncated && m_reading.hasEnd && !chunk->holdsText() ? std::nullopt : chunk;
        chunk->end = next->offset;
        chunk->data = m_file.subspan(offset + 8, next->offset - offset - 8);
        chunk->truncated = true;
        if (chunk->data.size() >= 4) { // perhaps only the length is wrong
            const ByteView shorter = chunk->data.first(chunk->data.size() - 4);
            if (pngChecksum(chunk->type, shorter) == pngNumberAt(m_file, next->offset - 4)) {
                chunk->data = shorter;
                chunk->truncated = false;
                note(ErrorCode::malformed, offset);
            }
        }
        return chunk;
    }

    void take(const PngChunk& chunk, bool first) {
        if (first) {
            m_reading.hasHeader = chunk.type == "IHDR";
            if (!m_reading.hasHeader) note(ErrorCode::malformed, chunk.offset);
        }
        if (chunk.truncated)
            note(ErrorCode::truncated, chunk.offset);
        else if (!chunk.checksumFits)
            note(ErrorCode::badChecksum, chunk.offset);
        if (chunk.holdsText()) takeText(chunk);
        if (chunk.type == "IDAT") m_imageDataSeen = true;
        if (chunk.type == "IEND") m_reading.hasEnd = true;
    }

    void takeText(const PngChunk& chunk) {
        PngText text;
        text.chunk = chunk.type == "tEXt" ? PngTextChunk::tEXt : chunk.type == "zTXt" ? PngTextChunk::zTXt : PngTextChunk::iTXt;
        text.offset = chunk.offset;
        text.checksumFits = chunk.checksumFits;
        text.truncated = chunk.truncated;
        text.afterImageData = m_imageDataSeen;
        text.afterEnd = m_reading.hasEnd;
        std::string_view rest = textOf(chunk.data);
        const auto keyword = takeField(rest);
        if (!keyword) {
            note(ErrorCode::malformed, chunk.offset);
            return;
        }
        text.keyword = toUtf8(*keyword);
        if (text.chunk == PngTextChunk::zTXt)
            text.compressed = takeMethod(rest, chunk.offset);
        else if (text.chunk == PngTextChunk::iTXt)
            takeInternational(text, rest, chunk.offset);
        if (text.compressed)
            inflateInto(text, bytesOf(rest), chunk.offset);
        else
            text.raw = toBytes(rest);
        const auto raw = textOf(text.raw);
        text.encoding = encodingOf(raw);
        text.text = text.encoding == PngTextEncoding::latin1 ? latin1ToUtf8(raw) : std::string(raw);
        if (text.chunk == PngTextChunk::iTXt && text.encoding == PngTextEncoding::latin1) note(ErrorCode::badEncoding, chunk.offset);
        m_reading.texts.push_back(std::move(text));
    }

    /// [PNG 11.3.3.3] One byte of compression method, always 0, before the stream.
    bool takeMethod(std::string_view& rest, std::uint64_t offset) {
        if (rest.empty()) {
            note(ErrorCode::malformed, offset);
            return false;
        }
        if (rest.front() != 0) note(ErrorCode::unsupported, offset);
        rest.remove_prefix(1);
        return true;
    }

    /// [PNG 11.3.3.4] Compression flag, method, language, translated keyword. Where these are missing, as some bakers leave them
    /// out, all that follows the keyword is the text.
    void takeInternational(PngText& text, std::string_view& rest, std::uint64_t offset) {
        std::string_view inner = rest;
        const bool flagged = inner.size() >= 2 && (inner[0] == 0 || inner[0] == 1);
        if (flagged) {
            const bool compressed = inner[0] == 1;
            inner.remove_prefix(2);
            const auto language = takeField(inner);
            const auto translated = language ? takeField(inner) : std::nullopt;
            if (translated) {
                text.compressed = compressed;
                text.language = toUtf8(*language);
                text.translatedKeyword = toUtf8(*translated);
                rest = inner;
                return;
            }
        }
        note(ErrorCode::malformed, offset);
        if (flagged) rest.remove_prefix(2);
    }

    void inflateInto(PngText& text, ByteView compressed, std::uint64_t offset) {
        auto inflated = inflateZlibAsFar(compressed, static_cast<std::size_t>(std::min<std::uint64_t>(m_inflated.left(), m_limits.inflatedBytes)));
        const auto spent = m_inflated.spend(inflated.what.bytes.size());
        text.raw = std::move(inflated.what.bytes);
        if (!inflated.stopped && spent) return;
        const ErrorCode code = inflated.stopped ? inflated.stopped->code : spent.error().code;
        note(code, offset);
        if (code != ErrorCode::badChecksum) text.truncated = true;
        if (code == ErrorCode::limitReached) (void)m_inflated.spend(m_inflated.left());
    }

    ByteView m_file;
    const ImportLimits& m_limits;
    WorkBudget& m_inflated;
    PngReading m_reading;
    bool m_imageDataSeen = false;
    std::uint64_t m_summed = 0;
};

} // namespace

bool isPng(ByteView file) noexcept {
    if (file.size() < pngSignatureBytes || !std::ranges::equal(file.first(4), ByteView(signature).first(4))) return false;
    if (std::ranges::equal(file.first(pngSignatureBytes), signature)) return true;
    return file.size() >= 16 && textOf(file.subspan(12, 4)) == "IHDR";
}

Result<PngReading> readPngText(ByteView file, const ImportLimits& limits, WorkBudget& inflated) try {
    if (!isPng(file)) return fail(ErrorCode::malformed, Offset{0});
    return Walk(file, limits, inflated).run();
} catch (const std::bad_alloc&) {
    return fail(ErrorCode::outOfMemory);
}

} // namespace lanyard
