#pragma once
#include <initializer_list>

class QWidget;

namespace lanyard::pages {

/// From now on Tab walks these parts of one window one after the other, each in the order in which its children were made, which is the order
/// in which they are read. To be called again when a part gets new children. Null parts are left out.
void orderTabs(std::initializer_list<QWidget*> parts);

} // namespace lanyard::pages
