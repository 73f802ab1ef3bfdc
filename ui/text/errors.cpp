#include "ui/text/errors.h"

namespace lanyard::text {

QString errorSentence(const Language& in, ErrorCode code) {
    switch (code) { // no default: the compiler names the forgotten code
    case ErrorCode::truncated: return in.translate("error", "The end of the file is missing. Get the file again from where it came from.");
    case ErrorCode::malformed: return in.translate("error", "The file is not written as it should be. Get the file again from where it came from.");
    case ErrorCode::badChecksum: return in.translate("error", "The file was damaged on the way. Get it again from where it came from.");
    case ErrorCode::badEncoding: return in.translate("error", "The letters in the file are damaged. Get the file again from where it came from.");
    case ErrorCode::notANumber: return in.translate("error", "Where a number should be, there is something else.");
    case ErrorCode::notADate: return in.translate("error", "Where a date should be, there is something else.");
    case ErrorCode::duplicateMember: return in.translate("error", "A part of the file is there twice, so nobody can say which one counts.");
    case ErrorCode::missingMember: return in.translate("error", "A part of the file is missing. Get the file again from where it came from.");
    case ErrorCode::wrongType: return in.translate("error", "A part of the file is of another kind than it should be.");
    case ErrorCode::tooDeep: return in.translate("error", "The file is nested too deeply. Badges are never written like that.");
    case ErrorCode::limitReached: return in.translate("error", "The file is too large for this program. Your other files are not touched by that.");
    case ErrorCode::workLimitReached: return in.translate("error", "The file asked for more work than any badge needs, so we stopped.");
    case ErrorCode::cancelled: return in.translate("error", "Stopped. What was done before is kept.");
    case ErrorCode::unsupported: return in.translate("error", "We do not know this kind of file yet.");
    case ErrorCode::encrypted: return in.translate("error", "The file is locked with a password. Unlock it in the program it came from, save it, and add it again.");
    case ErrorCode::keyUnusable: return in.translate("error", "A key in the file cannot be used.");
    case ErrorCode::notFound: return in.translate("error", "The file is not there. It may have been moved, or the stick was taken out.");
    case ErrorCode::noPermission: return in.translate("error", "This computer does not let us open the file. Copy it to a folder of your own and try again.");
    case ErrorCode::readOnly: return in.translate("error", "This place can only be read. Choose another folder to save in.");
    case ErrorCode::diskFull: return in.translate("error", "The disk is full. Nothing is lost. Make room and try again.");
    case ErrorCode::ioError: return in.translate("error", "The disk or stick did not answer. Check that it is connected and try again.");
    case ErrorCode::locked: return in.translate("error", "The file is open in another window or on another computer. Close it there and try again.");
    case ErrorCode::notAVault: return in.translate("error", "This is not a file of Lanyard.");
    case ErrorCode::newerVersion: return in.translate("error", "The file was saved by a newer Lanyard. Update Lanyard to open it. Nothing was changed.");
    case ErrorCode::sealed: return in.translate("error", "The file is locked. Its passphrase is needed to open it.");
    case ErrorCode::wrongPassphrase: return in.translate("error", "This is not the passphrase. Look at the keyboard's language and the Caps Lock key, and try again. Or use the recovery sheet.");
    case ErrorCode::mistyped: return in.translate("error", "The recovery words are not typed as they stand on the sheet. Compare them word by word.");
    case ErrorCode::sealLost: return in.translate("error", "The part of the file that knows the passphrase is damaged. Only the words on the recovery sheet can open it now. Everything in it is still there.");
    case ErrorCode::rolledBack: return in.translate("error", "Parts of the file are older than the rest, as if somebody had put them back. We changed nothing in it. Use a backup, or ask whoever looks after this computer.");
    case ErrorCode::damaged: return in.translate("error", "The file is damaged. We changed nothing in it. What can still be read can be saved to a new file.");
    case ErrorCode::outOfMemory: return in.translate("error", "The computer has no memory left for this. Close other programs and try again.");
    }
    return {};
}

} // namespace lanyard::text
