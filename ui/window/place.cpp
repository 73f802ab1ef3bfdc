#include "ui/window/place.h"
#include <algorithm>
#include <iterator>

namespace lanyard::window {
namespace {

constexpr const char* names[] = {"welcome", "people", "problem", "badges", "badge", "words", "add", "check", "portfolios", "portfolio", "settings", "passphrase", "safekeeping", "about", "help"};

} // namespace

std::vector<Place> everyPlace() {
    std::vector<Place> all;
    for (std::size_t i = 0; i < std::size(names); ++i) all.push_back(Place(i));
    return all;
}

QString placeName(Place place) { return QString::fromLatin1(names[std::size_t(place)]); }

Place placeNamed(const QString& name) {
    const auto found = std::ranges::find(names, name.toStdString());
    return found == std::end(names) ? Place::badges : Place(found - std::begin(names));
}

} // namespace lanyard::window
