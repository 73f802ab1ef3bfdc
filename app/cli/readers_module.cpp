#include "app/cli/readers.h"
#include <string_view>

using namespace lanyard;

extern "C" __attribute__((visibility("default"))) const cli::Readers* lanyardReaders(const char* version) {
    static constexpr cli::Readers readers{readPdf, readPdfPictures, ZipArchive::open, &ZipArchive::read, writeZip, decodePicture, encodePng, findQr};
    return std::string_view(version) == LANYARD_VERSION ? &readers : nullptr;
}
