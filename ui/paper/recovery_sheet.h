#pragma once
#include "core/base/instant.h"
#include "ui/paper/page.h"
#include "ui/text/language.h"

namespace lanyard::paper {

/// What stands on a recovery sheet.
struct RecoverySheet {
    QString person;    ///< whose file it opens; empty: not said
    QString words;     ///< with hyphens between them
    PaperSize size = PaperSize::a4;
};

/// One page: what it is for, whose it is, the day it was printed, the words numbered in rows of three, and a code that holds them with hyphens between
/// them. Who has the page can open the file: nothing else keeps it.
Paper recoverySheet(const text::Language& in, const RecoverySheet& sheet, Instant now);

} // namespace lanyard::paper
