#include "core/container/inflate.h"
#include "core/import/carriers.h"

namespace lanyard {

void findInGzip(ByteView file, const Place& place, Search& search) {
    const auto inflated = inflateGzip(file, std::size_t(search.inflated().left()));
    if (!inflated) return search.tell(inflated.error(), place);
    if (const auto spent = search.inflated().spend(inflated->bytes.size()); !spent) return search.tell(spent.error(), place);
    findInFile(inflated->bytes, {place.part, place.nesting + 1, place.around}, search);
}

} // namespace lanyard
