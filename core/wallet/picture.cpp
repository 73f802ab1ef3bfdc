#include "core/wallet/picture.h"
#include "core/container/recognise.h"

namespace lanyard {
namespace {

bool isPicture(ByteView bytes) noexcept {
    switch (recognise(bytes)) {
    case FileKind::png:
    case FileKind::jpeg:
    case FileKind::svg:
    case FileKind::gif:
    case FileKind::webp: return true;
    case FileKind::empty:
    case FileKind::heif:
    case FileKind::bmp:
    case FileKind::tiff:
    case FileKind::xml:
    case FileKind::html:
    case FileKind::pdf:
    case FileKind::zip:
    case FileKind::gzip:
    case FileKind::sqlite:
    case FileKind::json:
    case FileKind::jws:
    case FileKind::mail:
    case FileKind::mbox:
    case FileKind::text:
    case FileKind::unknown: return false;
    }
    return false;
}

} // namespace

Bytes pictureOf(const Badge& badge, const Evidence& evidence) {
    const Document& source = badge.source;
    if (source.carrier != Carrier::qr && isPicture(source.carrierFile)) return source.carrierFile;
    const Image& picture = badge.picture();
    if (isPicture(picture.content)) return picture.content;
    if (!picture.address.empty())
        if (const EvidenceDocument* const shown = evidence.newestContent(picture.address); shown != nullptr && isPicture(shown->content))
            return shown->content;
    return {};
}

} // namespace lanyard
