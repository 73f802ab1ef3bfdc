#include "app/cli/arguments.h"
#include "app/cli/chosen_badges.h"
#include "app/cli/commands.h"
#include "app/cli/text_output.h"
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

Portfolio portfolioOf(const cli::Export& command) {
    Portfolio portfolio;
    portfolio.person = command.name;
    portfolio.heading = command.heading;
    portfolio.paper = command.paper == "letter" ? PaperSize::letter : command.paper == "a5" ? PaperSize::a5 : PaperSize::a4;
    if (command.to == "sheet")
        portfolio.layout = command.perPage == 2 ? PaperLayout::sheet2 : command.perPage == 12 ? PaperLayout::sheet12 : PaperLayout::sheet6;
    return portfolio;
}

Result<void> exportPaper(const cli::Export& command, const text::Language& language, Instant now) {
    TRY(wallet, Wallet::open(command.vault, false, now));
    TRY(badges, cli::chosenBadges(wallet, command, now));
    if (badges.empty()) return fail(ErrorCode::notFound);
    Portfolio portfolio = portfolioOf(command);
    if (portfolio.person.empty()) {
        TRY(person, wallet.person());
        portfolio.person = person.name;
    }
    const paper::Paper paper = paper::layOut({portfolio, badges, language});
    TRY(pdf, paper::pdfOf(paper, badges, now));
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
    const auto language = arguments->common.language.empty() ? text::Language::ofSystem()
                                                             : text::Language(QString::fromStdString(arguments->common.language));
    const auto now = std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
    const auto done = exportPaper(*command, language, Instant{now.time_since_epoch().count()});
    if (done) return int(cli::Status::done);
    std::fputs(cli::errorText(language, command->output.string(), done.error()).c_str(), stderr);
    return int(cli::Status::notDone);
}

} // namespace
} // namespace lanyard

int main(int count, char** values) { return lanyard::run(count, values); }
