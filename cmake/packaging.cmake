# `cmake --workflow --preset package` makes installers from the install rules.
include_guard()
set(CPACK_PACKAGE_NAME "lanyard")
set(CPACK_PACKAGE_VENDOR "The Lanyard developers")
set(CPACK_PACKAGE_CONTACT "The Lanyard developers <lanyard@example.org>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "Keep, check and print your digital badges")
set(CPACK_RESOURCE_FILE_LICENSE "${PROJECT_SOURCE_DIR}/LICENSE")
set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION "education")
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_DEPENDS "fonts-noto-core, qt6-translations-l10n")
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION "Keep, check and print your digital badges
 Lanyard keeps digital badges on your own computer, without an account and
 without a network. It takes in whatever badge file you have, says in plain
 words what it is and what can be known about it today, and makes a portfolio
 that carries the badges with it.")
include(CPack)
