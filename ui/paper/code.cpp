#include "ui/paper/code.h"
#include "core/export/printed_codes.h"
#include <utility>

namespace lanyard::paper {
namespace {

constexpr int mostLinked = 4; // more are too much to take in one picture of the page

std::optional<Code> made(const Badge& badge, const CodeRoom& room) {
    auto printed = printedCodes(badge, room);
    if (!printed) return std::nullopt;
    Code code{{}, printed->size, printed->columns, printed->side(), printed->carriesBadge(), printed->ends};
    for (PrintedCodes::Matrix& matrix : printed->codes) code.modules.push_back(std::move(matrix.modules));
    return code;
}

} // namespace

std::optional<Code> codeFor(const Badge& badge, double room) { return made(badge, {room, room, 1, false}); }

std::optional<Code> shortCodeFor(const Badge& badge, double room) { return made(badge, {room, room, 1, true}); }

std::optional<Code> codesFor(const Badge& badge, QSizeF room) { return made(badge, {room.width(), room.height(), mostLinked, false}); }

void addCode(std::vector<Item>& items, const Code& code, QPointF at) {
    for (int i = 0; i < int(code.modules.size()); ++i) {
        const QPointF corner = at + QPointF((i % code.columns) * code.side, (i / code.columns) * code.side);
        items.push_back(CodeItem{{corner, QSizeF(code.side, code.side)}, code.modules[std::size_t(i)], code.size});
    }
}

} // namespace lanyard::paper
