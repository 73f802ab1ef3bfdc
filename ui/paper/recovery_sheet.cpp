#include "ui/paper/recovery_sheet.h"
#include "core/container/qr.h"
#include "ui/paper/page_maker.h"
#include "ui/text/dates.h"
#include "ui/text/strings.h"
#include <QStringList>
#include <algorithm>

namespace lanyard::paper {
namespace {

constexpr Style title{Size::title};
constexpr Style heading{Size::heading};
constexpr Style words{Size::heading, true};
constexpr Style body{};
constexpr Style small{Size::small};
constexpr int columns = 3;
constexpr double module = 0.8; ///< millimetres: a code for a phone held by an unsteady hand

/// With its quiet zone; nothing if there is no code for so much, and then the words stand alone.
std::optional<CodeItem> codeOf(const QString& content, double x, double y) {
    const std::string text = text::toUtf8(content);
    const auto code = encodeQr(bytesOf(text), {.level = QrLevel::quartile});
    if (!code) return std::nullopt;
    const double side = (code->size + 8) * module;
    return CodeItem{{x, y, side, side}, code->modules, code->size};
}

} // namespace

Paper recoverySheet(const text::Language& in, const RecoverySheet& sheet, Instant now) {
    const bool rightToLeft = in.direction() == Qt::RightToLeft;
    Paper paper;
    paper.title = in.translate("Paper", "Recovery sheet");
    paper.language = in.locale().bcp47Name().toStdString();
    paper.rightToLeft = rightToLeft;
    const Frame frame = frameOf(sheet.size);
    const PaperType type(PaperType::Kind::normal, rightToLeft);
    PageMaker maker(paper, frame, type, false);
    maker.beginPage();
    const double line = type.line();
    const auto write = [&](const QString& text, const Style& style, double after) {
        maker.flow(frame.left, frame.width(), text, style);
        maker.skip(line * after);
    };
    write(paper.title, title, 0.4);
    write(sheet.person.isEmpty() ? text::date(in, now)
                                 : in.translate("Paper", "%1 · printed on %2", "name of a person, date").arg(text::isolated(sheet.person), text::date(in, now)),
          body, 1);
    maker.rule(Ink::accent);
    maker.skip(line);
    write(in.translate("Paper", "These words open this person's file in Lanyard if the passphrase is forgotten. Who has this page can read everything in the file: keep it where "
                                "you keep your passport, not beside the computer."),
          body, 1.2);
    const QStringList each = sheet.words.split(u'-', Qt::SkipEmptyParts);
    const double width = frame.width() / columns;
    for (qsizetype i = 0; i < each.size(); ++i) {
        const double x = frame.left + double(i % columns) * width;
        maker.textAt(x, maker.y() + 0.6, 9, text::number(in, i + 1), small, Align::end);
        // Letters of the Latin alphabet on every page, whatever its language.
        maker.textAt(x + 12, maker.y(), width - 12, each[i], {Size::heading, true, Voice::program, true});
        if (i % columns == columns - 1 || i + 1 == each.size()) maker.skip(type.lineHeight(words) * 1.5);
    }
    maker.skip(line);
    maker.rule();
    maker.skip(line);
    if (const auto code = codeOf(sheet.words, frame.left, maker.y())) {
        maker.put(*code);
        const double side = code->place.width();
        const double x = frame.left + side + frame.gap();
        const double room = frame.width() - side - frame.gap();
        double y = maker.y();
        y += maker.textAt(x, y, room, in.translate("Paper", "How to use it"), heading) + line * 0.5;
        y += maker.textAt(x, y, room, in.translate("Paper", "1. Start Lanyard and choose the name of this person."), body) + line * 0.3;
        y += maker.textAt(x, y, room, in.translate("Paper", "2. Choose “Passphrase forgotten? Use the recovery sheet”."), body) + line * 0.3;
        y += maker.textAt(x, y, room, in.translate("Paper", "3. Type the words in their order, or read the code with a phone and paste them."), body) + line * 0.3;
        y += maker.textAt(x, y, room, in.translate("Paper", "4. Set a new passphrase. This page stays good."), body);
        maker.moveTo(std::max(maker.y() + side, y));
    }
    if (rightToLeft) std::ranges::for_each(paper.pages, mirror);
    return paper;
}

} // namespace lanyard::paper
