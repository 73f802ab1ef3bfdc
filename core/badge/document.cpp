#include "core/badge/document.h"
#include <array>

namespace lanyard {
namespace {

constexpr std::array<std::string_view, 5> formNames{"json", "jws", "vc-jwt", "address", "xml"};
constexpr std::array<std::string_view, 8> carrierNames{"json", "text", "png", "svg", "pdf", "zip", "mail", "qr"};

template <class Value, std::size_t N>
std::optional<Value> named(const std::array<std::string_view, N>& names, std::string_view name) noexcept {
    for (std::size_t i = 0; i < N; ++i)
        if (names[i] == name) return Value(i);
    return std::nullopt;
}

} // namespace

std::string_view formName(Form form) noexcept { return formNames[std::size_t(form)]; }
std::optional<Form> formNamed(std::string_view name) noexcept { return named<Form>(formNames, name); }
std::string_view carrierName(Carrier carrier) noexcept { return carrierNames[std::size_t(carrier)]; }
std::optional<Carrier> carrierNamed(std::string_view name) noexcept { return named<Carrier>(carrierNames, name); }

} // namespace lanyard
