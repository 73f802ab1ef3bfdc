#include "app/cli/commands.h"
#include "app/cli/paper_program.h"
#include "app/cli/readers.h"
#include "app/cli/text_output.h"
#include "ui/text/language.h"
#include <chrono>
#include <cstdio>
#include <exception>
#include <new>

namespace lanyard::cli {
namespace {

Instant clockNow() {
    const auto now = std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
    return Instant{now.time_since_epoch().count()};
}

int runProgram(int count, char** values) {
    auto read = readArguments(count, values);
    if (const auto* leave = std::get_if<Leave>(&read)) {
        leave->status == 0 ? print(leave->text) : printDiagnostic(leave->text);
        return leave->status;
    }
    const auto& arguments = std::get<Arguments>(read);
    const auto language = arguments.common.language.empty() ? text::Language::ofSystem()
                                                            : text::Language(QString::fromStdString(arguments.common.language));
    if (const auto* out = std::get_if<Export>(&arguments.command); out != nullptr && (out->to == "pdf" || out->to == "sheet")) {
        continueAsPaperProgram(count, values);
        printDiagnostic(errorText(language, "lanyard-paper", Error{ErrorCode::notFound, {}}));
        return int(Status::notDone);
    }
    const Context context{arguments.common, language, clockNow()};
    const auto status = std::visit([&](const auto& command) { return run(context, command); }, arguments.command);
    const bool told = std::fflush(stdout) == 0 && std::ferror(stdout) == 0;
    if (told) return int(status);
    printDiagnostic(errorText(language, "lanyard-cli", Error{ErrorCode::diskFull, {}}));
    return int(status == Status::invalidBadge ? status : Status::notDone);
}

} // namespace

void print(std::string_view text) { std::fwrite(text.data(), 1, text.size(), stdout); }
void printDiagnostic(std::string_view text) { std::fwrite(text.data(), 1, text.size(), stderr); }

} // namespace lanyard::cli

int main(int count, char** values) {
    try {
        return lanyard::cli::runProgram(count, values);
    } catch (const std::bad_alloc&) {
        lanyard::cli::printDiagnostic("lanyard-cli: not enough memory\n");
    } catch (const lanyard::cli::ReadersMissing&) {
        lanyard::cli::printDiagnostic("lanyard-cli: its part lanyard-readers is missing or of another version; install Lanyard again\n");
    } catch (const std::exception&) {
        lanyard::cli::printDiagnostic("lanyard-cli: stopped by an unexpected fault\n");
    }
    return int(lanyard::cli::Status::notDone);
}
