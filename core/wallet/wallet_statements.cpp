#include "core/base/file.h"
#include "core/container/recognise.h"
#include "core/wallet/wallet.h"
#include "core/wallet/wallet_parts.h"

namespace lanyard {
namespace {

/// What the bytes are, as a program that shows them wants to be told. A web page or a drawing with a program in it is nothing to show.
std::string_view mediaTypeOf(ByteView file) noexcept {
    switch (recognise(file)) {
    case FileKind::png: return "image/png";
    case FileKind::jpeg: return "image/jpeg";
    case FileKind::gif: return "image/gif";
    case FileKind::webp: return "image/webp";
    case FileKind::heif: return "image/heif";
    case FileKind::bmp: return "image/bmp";
    case FileKind::tiff: return "image/tiff";
    case FileKind::pdf: return "application/pdf";
    case FileKind::text: return "text/plain";
    case FileKind::empty:
    case FileKind::svg:
    case FileKind::xml:
    case FileKind::html:
    case FileKind::zip:
    case FileKind::gzip:
    case FileKind::sqlite:
    case FileKind::json:
    case FileKind::jws:
    case FileKind::mail:
    case FileKind::mbox:
    case FileKind::unknown: return "application/octet-stream";
    }
    return "application/octet-stream";
}

} // namespace

Result<std::vector<OwnStatement>> Wallet::statements(const std::string& words) const { return m_parts->vault.statementsWith(words); }

Result<void> Wallet::saveStatement(const OwnStatement& statement, Instant now) { return m_parts->vault.saveStatement(statement, now); }

Result<void> Wallet::removeStatement(const std::string& id, Instant now) { return m_parts->vault.removeStatement(id, now); }

Result<void> Wallet::moveStatement(const std::string& id, const std::string& before, Instant now) {
    return m_parts->vault.moveStatement(id, before, now);
}

Result<void> Wallet::attachPaper(const std::string& statement, const IncomingFile& file, Instant now) {
    Bytes read;
    if (file.content.empty() && !file.path.empty()) {
        auto bytes = readFile(file.path, mostPaperBytes);
        if (!bytes) return std::unexpected(std::move(bytes).error());
        read = std::move(*bytes);
    }
    const ByteView bytes = file.content.empty() ? ByteView(read) : ByteView(file.content);
    return m_parts->vault.attachPaper(statement, file.name, mediaTypeOf(bytes), bytes, now);
}

Result<Bytes> Wallet::paper(const DocumentId& id) const { return m_parts->vault.paper(id); }

} // namespace lanyard
