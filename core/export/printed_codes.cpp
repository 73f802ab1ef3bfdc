#include "core/export/printed_codes.h"
#include "core/base/address_end.h"
#include "core/base/encoding.h"
#include "core/container/linked_text.h"
#include "core/container/qr.h"
#include <algorithm>
#include <array>
#include <cmath>

namespace lanyard {
namespace {

constexpr double dot = 25.4 / 300;
constexpr int quietModules = 8; // four at each side

/// How codes are drawn, the best way first.
struct Drawing {
    QrLevel level;
    double module;
};
constexpr std::array<Drawing, 4> drawings{{{QrLevel::medium, 6 * dot}, {QrLevel::low, 6 * dot}, {QrLevel::medium, 5 * dot}, {QrLevel::low, 5 * dot}}};

/// The largest version whose code fits `side` millimetres; 0 if none does.
int versionIn(double side, double module) {
    constexpr double rounding = 1e-6;
    const int modules = static_cast<int>(std::floor(std::min(side, 1'000.0) / module + rounding)) - quietModules;
    return modules < 21 ? 0 : std::min(40, (modules - 17) / 4);
}

/// How many codes stand beside each other so that `count` of them may be as large as possible.
int columnsFor(int count, const CodeRoom& room) {
    int best = 1;
    double bestSide = 0;
    for (int columns = 1; columns <= count; ++columns) {
        const int rows = (count + columns - 1) / columns;
        const double side = std::min(room.width / columns, room.height / rows);
        if (side <= bestSide) continue;
        best = columns;
        bestSide = side;
    }
    return best;
}

/// The contents as codes of one version in the room, if they fit in any drawing.
Result<PrintedCodes> drawn(const std::vector<std::string>& contents, const CodeRoom& room) {
    const int count = static_cast<int>(contents.size());
    PrintedCodes printed;
    printed.columns = columnsFor(count, room);
    const int rows = (count + printed.columns - 1) / printed.columns;
    const double side = std::min(room.width / printed.columns, room.height / rows);
    for (const Drawing& drawing : drawings) {
        int version = 0;
        for (const auto& content : contents) version = std::max(version, qrVersionFor(bytesOf(content), drawing.level).value_or(41));
        if (version > versionIn(side, drawing.module)) continue;
        printed.module = drawing.module;
        for (const auto& content : contents) {
            TRY(matrix, encodeQr(bytesOf(content), {.level = drawing.level, .minVersion = version, .maxVersion = version}));
            printed.size = matrix.size;
            printed.codes.push_back({std::move(matrix.modules)});
        }
        return printed;
    }
    return fail(ErrorCode::limitReached);
}

Result<PrintedCodes> wholeBadge(const Badge& badge, const CodeRoom& room) {
    if (badge.source.form == Form::address || room.shortFormOnly) return fail(ErrorCode::limitReached);
    const double side = std::min(room.width, room.height);
    const int largest = versionIn(side, 5 * dot);
    if (largest > 0) {
        const auto content = qrContent(badge, 17 + 4 * largest);
        if (content && content->carriesBadge()) {
            auto printed = drawn({toText(content->bytes)}, room);
            if (printed) printed->kind = content->kind;
            if (printed || printed.error().code != ErrorCode::limitReached) return printed;
        }
    }
    TRY(name, fromHex(badge.source.id));
    for (int parts = 2; parts <= std::min(room.mostCodes, mostLinkedParts); ++parts) {
        const auto texts = linkedTexts(badge.source.bytes, name, parts);
        if (!texts) return std::unexpected(texts.error());
        auto printed = drawn(*texts, room);
        if (printed) printed->kind = QrContent::Kind::packedBadge;
        if (printed || printed.error().code != ErrorCode::limitReached) return printed;
    }
    return fail(ErrorCode::limitReached);
}

Result<PrintedCodes> shortForm(const Badge& badge, const CodeRoom& room) {
    TRY(forms, shortForms(badge));
    for (const QrContent& form : forms) {
        auto printed = drawn({toText(form.bytes)}, room);
        if (!printed) {
            if (printed.error().code != ErrorCode::limitReached) return printed;
            continue;
        }
        printed->kind = form.kind;
        if (form.kind == QrContent::Kind::address) printed->address = addressOf(badge);
        printed->ends = addressEnd(printed->address);
        return printed;
    }
    return fail(ErrorCode::limitReached);
}

} // namespace

Result<PrintedCodes> printedCodes(const Badge& badge, const CodeRoom& room) {
    auto whole = wholeBadge(badge, room);
    if (whole || whole.error().code != ErrorCode::limitReached) return whole;
    return shortForm(badge, room);
}

} // namespace lanyard
