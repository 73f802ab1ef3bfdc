#include "core/wallet/owner_question.h"
#include "core/wallet/wallet.h"
#include <algorithm>
#include <map>

namespace lanyard {
namespace {

bool isEmail(const std::string& text) {
    const auto at = text.find('@');
    return at != 0 && at != std::string::npos && at + 1 != text.size() && text.find_first_of(" \t\r\n/") == std::string::npos;
}

std::string inLowerCase(std::string text) {
    std::ranges::transform(text, text.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c; });
    return text;
}

} // namespace

OwnerQuestion ownerQuestionOf(const VerificationReport& report) {
    const Check* const owner = report.find(CheckId::owner);
    if (owner == nullptr) return {};
    OwnerQuestion question;
    if (owner->reason == Reason::givenToSomebodyElse) question.kind = OwnerQuestion::Kind::somebodyElse;
    else if (owner->reason == Reason::ownAddressesNotTold || owner->reason == Reason::recipientNotComparable) question.kind = OwnerQuestion::Kind::notComparable;
    else return {};
    const std::string* const address = owner->fact(Fact::Kind::text);
    const std::string* const name = owner->fact(Fact::Kind::name);
    if (address != nullptr) question.madeOutTo = *address;
    else if (name != nullptr) question.madeOutTo = *name;
    return question;
}

AddressOffer addressToOffer(std::span<const FileReceipt> files) {
    std::map<std::string, std::size_t> counts;
    AddressOffer most;
    const auto eachAddress = [&](const auto& told) {
        for (const FileReceipt& file : files)
            for (const FileReceipt::Item& item : file.badges)
                if (!item.alreadyThere && item.owner.kind == OwnerQuestion::Kind::notComparable && isEmail(item.owner.madeOutTo)) told(item.owner.madeOutTo);
    };
    eachAddress([&](const std::string& address) { ++counts[inLowerCase(address)]; });
    eachAddress([&](const std::string& address) {
        if (const std::size_t count = counts[inLowerCase(address)]; count > most.badges) most = {address, count};
    });
    return most;
}

} // namespace lanyard
