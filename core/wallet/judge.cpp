#include "core/wallet/judge.h"
#include "core/wallet/judging.h"
#include <algorithm>

namespace lanyard {
namespace {

void add(JudgedFile& file, Judged one) {
    for (std::size_t i = 0; i < one.badges.size(); ++i) file.badges.push_back({std::move(one.badges[i]), std::move(one.reports[i])});
}

void takeBack(JudgedFile& file, FindingCode code, const std::string& place) {
    std::erase_if(file.findings, [&](const Finding& finding) { return finding.code == code && finding.part == place; });
}

const JudgedBadge* badgeNamed(const JudgedFile& file, const DocumentId& id) noexcept {
    const auto found = std::ranges::find(file.badges, id, [](const JudgedBadge& one) -> const DocumentId& { return one.badge.source.id; });
    return found == file.badges.end() ? nullptr : &*found;
}

void joinAcross(std::span<JudgedFile> files, const ImportLimits& limits, const VerifyWith& with) {
    std::vector<SeenCode*> parts;
    for (JudgedFile& file : files)
        for (SeenCode& code : file.codes)
            if (code.holds == SeenCode::Holds::part) parts.push_back(&code);
    const auto documents = joinLinkedCodes(parts, limits, with.stop);
    for (JudgedFile& file : files)
        for (const SeenCode& code : file.codes)
            if (code.holds == SeenCode::Holds::badge) takeBack(file, FindingCode::partOfBadge, code.place);
    for (const Document& document : documents) {
        const auto holdsIt = [&](const SeenCode* code) { return code->holds == SeenCode::Holds::badge && code->document == document.id; };
        for (JudgedFile& file : files) {
            const bool here = std::ranges::any_of(file.codes, [&](const SeenCode& code) { return std::ranges::find(parts, &code) != parts.end() && holdsIt(&code); });
            if (!here) continue;
            add(file, judged(document, with));
            break;
        }
    }
}

void findNamed(JudgedFile& file, std::span<const JudgedFile> files, const VerifyWith& with, const DocumentsAtHand& atHand) {
    for (const SeenCode& code : file.codes) {
        if (code.holds != SeenCode::Holds::reference) continue;
        if (badgeNamed(file, code.document) == nullptr) {
            const auto other = std::ranges::find_if(files, [&](const JudgedFile& one) { return badgeNamed(one, code.document) != nullptr; });
            if (other != files.end()) file.badges.push_back(*badgeNamed(*other, code.document));
            else if (const auto document = atHand ? atHand(code.document) : std::nullopt) add(file, judged(*document, with));
        }
        if (badgeNamed(file, code.document) != nullptr) takeBack(file, FindingCode::nameOfBadge, code.place);
    }
}

} // namespace

JudgedFile judge(ByteView file, std::string_view name, const ImportLimits& limits, const VerifyWith& with, const ForEach& each, bool keepPictures) {
    JudgedFile all;
    Found found = findDocuments(file, name, limits, with.stop, keepPictures);
    all.findings = std::move(found.findings);
    all.codes = std::move(found.codes);
    all.pictures = std::move(found.pictures);
    std::vector<Judged> answers(found.documents.size());
    each(answers.size(), [&](std::size_t i) { answers[i] = judged(found.documents[i], with); });
    for (Judged& one : answers) add(all, std::move(one));
    return all;
}

void judgeTogether(std::span<JudgedFile> files, const ImportLimits& limits, const VerifyWith& with, const DocumentsAtHand& atHand) {
    joinAcross(files, limits, with);
    for (JudgedFile& file : files) findNamed(file, files, with, atHand);
}

const JudgedBadge* badgeOf(const JudgedFile& file, const SeenCode& code) noexcept {
    const bool named = code.holds == SeenCode::Holds::badge || code.holds == SeenCode::Holds::reference;
    return named ? badgeNamed(file, code.document) : nullptr;
}

} // namespace lanyard
