#include "ui/window/place.h"
#include <algorithm>
#include <iterator>

namespace lanyard::window {
namespace {

constexpr const char* names[] = {"welcome", "problem", "badges", "badge", "add", "portfolios", "portfolio", "settings", "about", "help"};

} // namespace

QString placeName(Place place) { return QString::fromLatin1(names[std::size_t(place)]); }

Place placeNamed(const QString& name) {
    const auto found = std::ranges::find(names, name.toStdString());
    return found == std::end(names) ? Place::badges : Place(found - std::begin(names));
}

} // namespace lanyard::window
