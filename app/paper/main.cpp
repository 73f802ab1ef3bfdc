#include "app/cli/arguments.h"
#include "app/cli/commands.h"
#include "app/cli/text_output.h"
#include "app/paper/print_order.h"
#include "core/base/file.h"
#include "ui/paper/paper_layout.h"
#include "ui/paper/pdf.h"
#include "ui/text/language.h"
#include <QGuiApplication>
#include <chrono>
#include <cstdio>
#include <cstdlib>

namespace lanyard {
namespace {

text::Language languageFor(const std::string& tag) { return tag.empty() ? text::Language::ofSystem() : text::Language(QString::fromStdString(tag)); }

Result<void> exportPaper(const cli::Export& command, const std::string& askedLanguage, Instant now) {
    TRY(order, printOrder(command, now));
    // What is asked for now goes before what the portfolio was made for, and that before the system's.
    const text::Language language = languageFor(askedLanguage.empty() ? order.portfolio.language : askedLanguage);
    const paper::Paper paper = paper::layOut({order.portfolio, order.badges, language, order.owners, order.statements});
    TRY(pdf, paper::pdfOf(paper, order.badges, now));
    return writeFileAtomically(command.output, pdf);
}

int run(int count, char** values) {
    auto read = cli::readArguments(count, values);
    const auto* arguments = std::get_if<cli::Arguments>(&read);
    const auto* command = arguments != nullptr ? std::get_if<cli::Export>(&arguments->command) : nullptr;
    if (command == nullptr) {
        std::fputs("lanyard-paper draws pages for lanyard-cli export\n", stderr);
        return int(cli::Status::wrongUsage);
    }
    // Pages are drawn without a window, so no display is needed either.
    if (std::getenv("QT_QPA_PLATFORM") == nullptr) qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(count, values);
    const auto now = std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
    const auto done = exportPaper(*command, arguments->common.language, Instant{now.time_since_epoch().count()});
    if (done) return int(cli::Status::done);
    std::fputs(cli::errorText(languageFor(arguments->common.language), command->output.string(), done.error()).c_str(), stderr);
    return int(cli::Status::notDone);
}

} // namespace
} // namespace lanyard

int main(int count, char** values) { return lanyard::run(count, values); }
