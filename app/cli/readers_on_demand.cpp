// Stands in for core/container's definitions of these functions. An object that is linked itself comes before the archives, so that the archive's own
// definitions, and with them the libraries they need, stay out of the program.
#include "app/cli/own_folder.h"
#include "app/cli/readers.h"
#include <dlfcn.h>
#include <filesystem>
#include <sys/auxv.h>

namespace lanyard {
namespace {

const cli::Readers& load() {
    const auto folder = cli::ownFolder(reinterpret_cast<const char*>(getauxval(AT_EXECFN)));
    for (const auto& place : {folder, folder / LANYARD_READERS_FOLDER}) {
        std::error_code ignored;
        const auto file = place / "lanyard-readers.so";
        if (!std::filesystem::exists(file, ignored)) continue;
        void* const module = dlopen(file.c_str(), RTLD_NOW | RTLD_LOCAL); // stays until the program ends
        if (module == nullptr) continue;
        const auto entry = reinterpret_cast<cli::ReadersEntry>(dlsym(module, cli::readersEntry));
        if (const cli::Readers* const readers = entry != nullptr ? entry(LANYARD_VERSION) : nullptr) return *readers;
    }
    throw cli::ReadersMissing();
}

/// Loaded by the first call; whichever thread is first, the others wait.
const cli::Readers& readers() {
    static const cli::Readers& loaded = load();
    return loaded;
}

} // namespace

Result<PdfReading> readPdf(ByteView file, const ImportLimits& limits, WorkBudget& inflated) { return readers().readPdf(file, limits, inflated); }
Result<PdfPicturesSeen> readPdfPictures(ByteView file, const ImportLimits& limits, WorkBudget& pixels, const std::function<bool(const PdfPicture&)>& take) {
    return readers().readPdfPictures(file, limits, pixels, take);
}
Result<ZipArchive> ZipArchive::open(ByteView file, const ImportLimits& limits) { return readers().openZip(file, limits); }
Result<Bytes> ZipArchive::read(std::size_t index, WorkBudget& inflated) const { return (this->*readers().readZipMember)(index, inflated); }
Result<Bytes> writeZip(std::span<const ZipEntry> entries) { return readers().writeZip(entries); }
Result<Picture> decodePicture(ByteView file, const ImportLimits& limits) { return readers().decodePicture(file, limits); }
Result<Bytes> encodePng(const Picture& picture) { return readers().encodePng(picture); }
Result<QrReading> findQr(const Picture& picture, const ImportLimits& limits, WorkBudget& pixels) { return readers().findQr(picture, limits, pixels); }

} // namespace lanyard
