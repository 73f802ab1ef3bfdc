#include "core/container/pixels.h"
#include "core/import/carriers.h"
#include "core/import/code_reading.h"

namespace lanyard {

bool findQrCodes(ByteView file, const Place& place, Search& search) {
    const auto size = pictureSize(file);
    if (!size || size->pixels() > search.pixels().left()) {
        if (size) search.tell(FindingCode::tooLarge, place);
        return false;
    }
    const auto picture = decodePicture(file, search.limits());
    if (!picture) {
        if (findingFor(picture.error().code) == FindingCode::tooLarge) search.tell(picture.error(), place);
        return false;
    }
    return readCodesIn(*picture, file, place, search);
}

void findInJpeg(ByteView file, const Place& place, Search& search) {
    const Search::Mark before = search.mark();
    if (findQrCodes(file, place, search) || search.toldSince(before)) return;
    const auto size = pictureSize(file);
    search.tell(size ? FindingCode::pictureWithoutBadge : FindingCode::damaged, place);
}

} // namespace lanyard
