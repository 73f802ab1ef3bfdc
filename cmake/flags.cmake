# One INTERFACE target carries every compiler flag of our own code.
include_guard()
add_library(lanyard_flags INTERFACE)
target_compile_features(lanyard_flags INTERFACE cxx_std_23)

option(LANYARD_WERROR "Warnings are errors" OFF)
option(LANYARD_HARDENING "Hardening flags for what is handed to users" OFF)
set(LANYARD_SANITIZE "" CACHE STRING "Sanitizers, as in -fsanitize=")
option(LANYARD_COVERAGE "Count covered lines and branches" OFF)

if(MSVC)
  target_compile_options(lanyard_flags INTERFACE /W4 /utf-8 /permissive- /EHsc $<$<BOOL:${LANYARD_WERROR}>:/WX>)
else()
  target_compile_options(lanyard_flags INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion -Wnon-virtual-dtor -Wold-style-cast
    -Wcast-align -Woverloaded-virtual -Wnull-dereference -Wimplicit-fallthrough -Werror=switch
    $<$<BOOL:${LANYARD_WERROR}>:-Werror>)
  # g++ 12 reports these inside its own <expected>, <variant>, <stop_token> and <string> at -O2.
  if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    target_compile_options(lanyard_flags INTERFACE -Wno-maybe-uninitialized -Wno-null-dereference
      $<$<NOT:$<CONFIG:Debug>>:-Wno-array-bounds -Wno-stringop-overflow -Wno-stringop-overread -Wno-restrict>)
  endif()
endif()
if(NOT MSVC)
  # CMake compiles executables with -fPIE; with the flag of the libraries they can use the same precompiled headers.
  target_compile_options(lanyard_flags INTERFACE $<$<STREQUAL:$<TARGET_PROPERTY:TYPE>,EXECUTABLE>:-fPIC>)
endif()
if(LANYARD_HARDENING AND NOT MSVC)
  target_compile_definitions(lanyard_flags INTERFACE _GLIBCXX_ASSERTIONS)
  target_compile_options(lanyard_flags INTERFACE -fstack-protector-strong -U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=2 -fcf-protection)
  if(NOT APPLE AND NOT WIN32)
    target_link_options(lanyard_flags INTERFACE -Wl,-z,relro -Wl,-z,now -Wl,-z,noexecstack)
  endif()
endif()
if(LANYARD_SANITIZE)
  target_compile_options(lanyard_flags INTERFACE -fsanitize=${LANYARD_SANITIZE} -fno-omit-frame-pointer)
  if(NOT LANYARD_SANITIZE STREQUAL "thread")
    target_compile_options(lanyard_flags INTERFACE -fno-sanitize-recover=all)
  endif()
  target_link_options(lanyard_flags INTERFACE -fsanitize=${LANYARD_SANITIZE})
endif()
if(LANYARD_FUZZ)
  # The layers tell libFuzzer which branches an input reached; the fuzz targets alone link its main function.
  target_compile_options(lanyard_flags INTERFACE -fsanitize=fuzzer-no-link)
endif()
if(LANYARD_COVERAGE)
  target_compile_options(lanyard_flags INTERFACE --coverage)
  target_link_options(lanyard_flags INTERFACE --coverage)
endif()
