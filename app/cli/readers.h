#pragma once
#include "core/container/pdf.h"
#include "core/container/pdf_pictures.h"
#include "core/container/pixels.h"
#include "core/container/qr.h"
#include "core/container/zip.h"
#include <exception>

namespace lanyard::cli {

/// The functions of core/container that stand on qpdf, libzip, ZXing, libpng and libjpeg, as the module `lanyard-readers` hands them over. These
/// libraries and what they bring along take nearly as long to load as all the rest of a check of a badge in plain text, so that
/// the command line loads them when the first file asks for one of them.
struct Readers {
    decltype(&lanyard::readPdf) readPdf;
    decltype(&lanyard::readPdfPictures) readPdfPictures;
    decltype(&ZipArchive::open) openZip;
    decltype(&ZipArchive::read) readZipMember;
    decltype(&lanyard::writeZip) writeZip;
    decltype(&lanyard::decodePicture) decodePicture;
    decltype(&lanyard::encodePng) encodePng;
    decltype(&lanyard::findQr) findQr;
};

/// The module's one symbol. Gives its functions, or nullptr to a program of another version: values that both sides see must look the same.
using ReadersEntry = const Readers* (*)(const char* version);
inline constexpr const char* readersEntry = "lanyardReaders";

/// The module is not where it belongs, cannot be loaded, or is of another version. No answer about a file may be given without it.
struct ReadersMissing final : std::exception {
    const char* what() const noexcept override { return "lanyard-readers cannot be loaded"; }
};

} // namespace lanyard::cli
