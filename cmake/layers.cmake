# lanyard_layer: the only way to declare a layer of the house.
#
#   lanyard_layer(core_verify
#     SOURCES  signature_check.cpp …       files of this folder, no glob
#     HEADERS  verify.h …                  what layers that name this one may include
#     PRIVATE_HEADERS jws.h …              what only this layer and its own test may include
#     USES     core_base core_badge …      layers whose headers it may include; each must be declared already
#     LIBRARIES OpenSSL::Crypto …          third-party libraries, for this layer alone
#     QT)                                  a layer of ui/ or app/: moc, and the Qt precompiled header
#
# There is no shared include root. For each layer a folder of forwarding headers is written, and a target
# sees exactly the folders of the layers it names: `#include "core/verify/verify.h"` compiles only
# for those whose USES names core_verify. Linking is private, so nothing is inherited.

include_guard()

function(lanyard_forward_headers layer kind headers)
  foreach(header IN LISTS headers)
    set(real "${CMAKE_CURRENT_SOURCE_DIR}/${header}")
    if(NOT EXISTS "${real}")
      message(FATAL_ERROR "${layer} names ${header}, which is not in ${CMAKE_CURRENT_SOURCE_DIR}")
    endif()
    file(RELATIVE_PATH place "${PROJECT_SOURCE_DIR}" "${real}")
    file(CONFIGURE OUTPUT "${PROJECT_BINARY_DIR}/forward/${layer}-${kind}/${place}"
         CONTENT "#include \"${real}\"\n" @ONLY)
  endforeach()
endfunction()

function(lanyard_use target)
  foreach(used IN LISTS ARGN)
    if(NOT TARGET ${used} OR NOT DEFINED LANYARD_LAYER_${used})
      message(FATAL_ERROR "${target} uses ${used}, which is not declared before it. The order of the house is "
                          "base < json < {container, rdf < contexts, crypto, badge} < proof < steps < wallet < ui < app.")
    endif()
    target_include_directories(${target} PRIVATE "${PROJECT_BINARY_DIR}/forward/${used}-public")
    target_link_libraries(${target} PRIVATE ${used})
  endforeach()
endfunction()

function(lanyard_moc target)
  set_target_properties(${target} PROPERTIES AUTOMOC ON AUTOMOC_MOC_OPTIONS "--include;${PROJECT_SOURCE_DIR}/cmake/moc_lists.h")
endfunction()

function(lanyard_layer name)
  cmake_parse_arguments(PARSE_ARGV 1 LAYER "QT" "" "SOURCES;HEADERS;PRIVATE_HEADERS;USES;LIBRARIES")
  if(LAYER_UNPARSED_ARGUMENTS)
    message(FATAL_ERROR "lanyard_layer(${name}): unknown words ${LAYER_UNPARSED_ARGUMENTS}")
  endif()
  lanyard_forward_headers(${name} public "${LAYER_HEADERS}")
  lanyard_forward_headers(${name} private "${LAYER_PRIVATE_HEADERS}")
  if(NOT LAYER_SOURCES)
    message(FATAL_ERROR "lanyard_layer(${name}) has no sources")
  endif()
  add_library(${name} STATIC ${LAYER_SOURCES} ${LAYER_HEADERS} ${LAYER_PRIVATE_HEADERS})
  target_include_directories(${name} PRIVATE "${PROJECT_BINARY_DIR}/forward/${name}-public"
                                             "${PROJECT_BINARY_DIR}/forward/${name}-private")
  target_link_libraries(${name} PRIVATE lanyard_flags)
  lanyard_use(${name} ${LAYER_USES})
  target_link_libraries(${name} PRIVATE ${LAYER_LIBRARIES})
  if(LAYER_QT)
    lanyard_moc(${name})
    target_precompile_headers(${name} REUSE_FROM lanyard_qt_pch)
  else()
    target_precompile_headers(${name} REUSE_FROM lanyard_core_pch)
  endif()
  set(LANYARD_LAYER_${name} "${CMAKE_CURRENT_SOURCE_DIR}" CACHE INTERNAL "the folder of the layer ${name}")
endfunction()

# lanyard_module(lanyard-readers SOURCES … USES …): a part that a program loads while it runs. It carries the layers it uses in itself and shows
# only what it marks as visible.
function(lanyard_module name)
  cmake_parse_arguments(PARSE_ARGV 1 MODULE "" "" "SOURCES;USES")
  add_library(${name} MODULE ${MODULE_SOURCES})
  set_target_properties(${name} PROPERTIES PREFIX "")
  target_link_libraries(${name} PRIVATE lanyard_flags)
  lanyard_use(${name} ${MODULE_USES})
endfunction()

# lanyard_layer_test(core_verify SOURCES … [USES …] [LIBRARIES …] [QT])
# The test of one layer links that layer alone, plus what the layer itself names in USES (its values must
# be made to be handed in). Sources lie in tests/, mirroring the layer's folder. Declared from the test folder.
function(lanyard_layer_test layer)
  cmake_parse_arguments(PARSE_ARGV 1 TEST "QT" "" "SOURCES;USES;LIBRARIES")
  if(NOT LANYARD_TESTS)
    return()
  endif()
  set(target ${layer}_test)
  add_executable(${target} ${TEST_SOURCES})
  target_include_directories(${target} PRIVATE "${PROJECT_BINARY_DIR}/forward/${layer}-private"
                                               "${PROJECT_BINARY_DIR}/forward/test_support-public")
  lanyard_use(${target} ${layer} ${TEST_USES})
  target_link_libraries(${target} PRIVATE lanyard_flags ${TEST_LIBRARIES} test_support)
  target_compile_definitions(${target} PRIVATE LANYARD_SHARED_DATA="${LANYARD_SHARED_DATA}"
                                               LANYARD_TEST_DATA="${PROJECT_SOURCE_DIR}/tests/data")
  if(TEST_QT)
    lanyard_moc(${target})
    target_precompile_headers(${target} REUSE_FROM lanyard_qt_pch)
    set(environment "QT_QPA_PLATFORM=offscreen")
  else()
    target_link_libraries(${target} PRIVATE lanyard_catch_main)
    target_precompile_headers(${target} REUSE_FROM lanyard_catch_pch)
  endif()
  add_test(NAME ${layer} COMMAND ${target})
  set_tests_properties(${layer} PROPERTIES TIMEOUT 900 ENVIRONMENT "${environment}")
endfunction()
