#include "ui/window/undo_words.h"

namespace lanyard::window {
namespace {

QString deed(const text::Language& in, Wallet::Action action) {
    switch (action) {
    case Wallet::Action::none: return {};
    case Wallet::Action::import: return in.translate("window", "badges added", "a deed that can be undone");
    case Wallet::Action::bin: return in.translate("window", "put in the bin", "a deed that can be undone");
    case Wallet::Action::restore: return in.translate("window", "taken out of the bin", "a deed that can be undone");
    case Wallet::Action::tags: return in.translate("window", "own words of a badge", "a deed that can be undone");
    case Wallet::Action::note: return in.translate("window", "note changed", "a deed that can be undone");
    case Wallet::Action::portfolio: return in.translate("window", "portfolio changed", "a deed that can be undone");
    case Wallet::Action::person: return in.translate("window", "settings changed", "a deed that can be undone");
    case Wallet::Action::statement: return in.translate("window", "my words changed", "a deed that can be undone");
    case Wallet::Action::merge: return in.translate("window", "taken in and brought together", "a deed that can be undone");
    }
    return {};
}

} // namespace

QString undoName(const text::Language& in, Wallet::Action action) {
    return action == Wallet::Action::none ? in.translate("window", "Undo") : in.translate("window", "Undo: %1", "%1 is a deed").arg(deed(in, action));
}

QString redoName(const text::Language& in, Wallet::Action action) {
    return action == Wallet::Action::none ? in.translate("window", "Redo") : in.translate("window", "Redo: %1", "%1 is a deed").arg(deed(in, action));
}

QString undoneSentence(const text::Language& in, Wallet::Action action) {
    return action == Wallet::Action::none ? in.translate("window", "There is nothing to undo.")
                                          : in.translate("window", "Taken back: %1.", "%1 is a deed").arg(deed(in, action));
}

QString redoneSentence(const text::Language& in, Wallet::Action action) {
    return action == Wallet::Action::none ? in.translate("window", "There is nothing to redo.")
                                          : in.translate("window", "Done again: %1.", "%1 is a deed").arg(deed(in, action));
}

} // namespace lanyard::window
