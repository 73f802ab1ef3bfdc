# Precompiled headers: the standard library for core, Qt Widgets for ui and app, Catch2 for core's tests.
# They only save time: every file still includes what it needs (`./dev lint` compiles without them).
include_guard()
set(stub "${PROJECT_BINARY_DIR}/pch")
file(CONFIGURE OUTPUT ${stub}/core.cpp CONTENT "\n")
file(CONFIGURE OUTPUT ${stub}/qt.cpp CONTENT "\n")
file(CONFIGURE OUTPUT ${stub}/catch.cpp CONTENT "\n")
set(lanyard_std <algorithm> <array> <charconv> <cstdint> <cstring> <expected> <functional> <map> <memory> <optional> <set>
    <span> <stop_token> <string> <string_view> <tuple> <unordered_map> <utility> <variant> <vector>)

add_library(lanyard_core_pch OBJECT ${stub}/core.cpp)
target_link_libraries(lanyard_core_pch PRIVATE lanyard_flags)
target_precompile_headers(lanyard_core_pch PRIVATE ${lanyard_std})

if(LANYARD_UI)
  add_library(lanyard_qt_pch OBJECT ${stub}/qt.cpp)
  target_link_libraries(lanyard_qt_pch PRIVATE lanyard_flags Qt6::Widgets)
  target_precompile_headers(lanyard_qt_pch PRIVATE ${lanyard_std} <QtWidgets>)
endif()

if(LANYARD_TESTS)
  add_library(lanyard_catch_pch OBJECT ${stub}/catch.cpp)
  target_link_libraries(lanyard_catch_pch PRIVATE lanyard_flags Catch2::Catch2)
  target_precompile_headers(lanyard_catch_pch PRIVATE ${lanyard_std} "${PROJECT_SOURCE_DIR}/tests/catch.h")
endif()
