#pragma once
#include <QString>
#include <cstdint>
#include <vector>

namespace lanyard::window {

/// A page of the window.
enum class Place : std::uint8_t { welcome, people, problem, badges, badge, words, add, check, portfolios, portfolio, settings, passphrase, safekeeping, about, help };

/// A page and what it shows: the id of a badge or portfolio, else empty.
struct Stop {
    Place place = Place::badges;
    QString what;
    friend bool operator==(const Stop&, const Stop&) = default;
};

std::vector<Place> everyPlace();

/// Stable names, for keeping the page between two runs. Unknown names are `badges`.
QString placeName(Place place);
Place placeNamed(const QString& name);

} // namespace lanyard::window
