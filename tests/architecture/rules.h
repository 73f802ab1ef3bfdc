#pragma once
#include "tests/architecture/source_tree.h"

namespace lanyard::architecture {

// Each rule tells every place where a tree breaks it. Empty: it is kept.

// include_rules.cpp
/// No Qt under core/.
Breaches qtInCore(const SourceTree& tree);
/// A third-party header stands only in the folder of its library; one that no folder may include is told, too.
Breaches thirdPartyOutsideItsFolder(const SourceTree& tree);
/// Includes go by repository path: no ".." in them, and what they name is there. Files of one test may name each other without it.
Breaches includesNotByRepositoryPath(const SourceTree& tree);
/// A file includes public headers of the layers that its own layer names in USES, and any of its own.
Breaches includesOfUnnamedLayers(const SourceTree& tree);
/// import, parse, verify, store and export do not know each other.
Breaches stepsThatUseSteps(const SourceTree& tree);

// cmake_rules.cpp
/// Targets and include directories are made by lanyard_layer alone; app/ declares its executables.
Breaches targetsPastLayers(const SourceTree& tree);
/// Every .cpp is named in a CMakeLists.txt.
Breaches sourcesNotBuilt(const SourceTree& tree);

// text_rules.cpp
/// Colours and style sheets stand in ui/widgets alone.
Breaches coloursOutsideWidgets(const SourceTree& tree);
/// No path of a machine or of a person.
Breaches machinePaths(const SourceTree& tree);
/// Nothing is left for later.
Breaches unfinishedWork(const SourceTree& tree);

// register_rules.cpp
/// Each reason has a sentence in ui/text, and each translation has that sentence.
Breaches reasonsWithoutSentence(const SourceTree& tree);
/// Each reason has a line in the man page.
Breaches reasonsWithoutManLine(const SourceTree& tree);
/// Each reason has a sample in tests/data/reasons.json that is there, and nothing else is named there.
Breaches reasonsWithoutSample(const SourceTree& tree);
/// Every file below resources/ is named where it is used or in its INDEX.json, and every file that an INDEX.json names is there.
Breaches resourcesNotListed(const SourceTree& tree);
/// Every sample that a test names is there; where one sample of a folder has a golden file "NAME.badge.json", each has one.
Breaches missingGoldenFiles(const SourceTree& tree);

} // namespace lanyard::architecture
