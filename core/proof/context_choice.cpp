#include "core/proof/context_choice.h"
#include <algorithm>

namespace lanyard {

std::string ContextChoice::name() const {
    std::string name;
    for (const auto& [address, text] : older) name += address + ' ' + std::to_string(text) + '\n';
    return name;
}

std::vector<ContextChoice> choicesFor(std::span<const std::string> addresses, const rdf::ContextStore& store) {
    std::vector<ContextChoice> choices(1);
    const auto full = [&] { return choices.size() >= mostChoices; };
    for (const std::string& address : addresses)
        for (std::size_t text = 1; text < store.textsOf(address).size() && !full(); ++text) choices.push_back({{{address, text}}});
    for (std::size_t first = 0; first < addresses.size(); ++first)
        for (std::size_t second = first + 1; second < addresses.size(); ++second)
            for (std::size_t a = 1; a < store.textsOf(addresses[first]).size(); ++a)
                for (std::size_t b = 1; b < store.textsOf(addresses[second]).size() && !full(); ++b)
                    choices.push_back({{{addresses[first], a}, {addresses[second], b}}});
    return choices;
}

rdf::ContextLoader loaderOf(const rdf::ContextStore& store, const ContextChoice& choice, std::vector<std::string>* asked) {
    return [&store, &choice, asked](const std::string& address) -> const Json* {
        const auto texts = store.textsOf(address);
        if (texts.empty()) return nullptr;
        const std::string name(store.canonicalAddress(address));
        if (asked && std::ranges::find(*asked, name) == asked->end()) asked->push_back(name);
        const auto older = choice.older.find(name);
        const std::size_t text = older == choice.older.end() ? 0 : older->second;
        const Json& content = texts[std::min(text, texts.size() - 1)]->content();
        return content.isNull() ? nullptr : &content;
    };
}

} // namespace lanyard
