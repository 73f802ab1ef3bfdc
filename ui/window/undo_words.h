#pragma once
#include "core/wallet/wallet.h"
#include "ui/text/language.h"
#include <QString>

namespace lanyard::window {

/// The menu's word for taking back what was done last, and for doing it again: "Undo: put in the bin". For Action::none the bare word.
QString undoName(const text::Language& in, Wallet::Action action);
QString redoName(const text::Language& in, Wallet::Action action);
/// What an undo or redo has done, for the notice: "Taken back: put in the bin."
QString undoneSentence(const text::Language& in, Wallet::Action action);
QString redoneSentence(const text::Language& in, Wallet::Action action);

} // namespace lanyard::window
