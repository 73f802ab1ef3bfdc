#pragma once
#include "app/cli/arguments.h"
#include "core/base/instant.h"
#include "ui/text/language.h"
#include <string_view>

namespace lanyard::cli {

/// Exit statuses of the program.
enum class Status : int { done = 0, invalidBadge = 1, notDone = 2, wrongUsage = 64 };

/// What every command needs.
struct Context {
    const Common& common;
    const text::Language& language;
    Instant now{};
};

/// To standard output and standard error, as bytes. A closed pipe ends quietly.
void print(std::string_view text);
void printDiagnostic(std::string_view text);

Status run(const Context& context, const Inspect& command);
Status run(const Context& context, const Verify& command);
Status run(const Context& context, const Import& command);
Status run(const Context& context, const List& command);
Status run(const Context& context, const Export& command);

} // namespace lanyard::cli
