#pragma once
// The headers of qpdf in one place: POINTERHOLDER_TRANSITION chooses the newer of its two interfaces and must be the same everywhere,
// and its headers do not compile without warnings.
#define POINTERHOLDER_TRANSITION 4
#if defined(__GNUC__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#pragma GCC diagnostic ignored "-Wold-style-cast"
#pragma GCC diagnostic ignored "-Wconversion"
#pragma GCC diagnostic ignored "-Woverloaded-virtual"
#endif
#if defined(__clang__)
// qpdf's JSON class holds a vector of itself, which clang refuses from C++20 on where that vector's destructor is constexpr. It is not used here.
#define JSON_HH
class JSON;
#endif
#include <qpdf/BufferInputSource.hh>
#include <qpdf/Pipeline.hh>
#include <qpdf/Pl_Flate.hh>
#include <qpdf/Pl_RunLength.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFEFStreamObjectHelper.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <qpdf/QPDFExc.hh>
#include <qpdf/QPDFFileSpecObjectHelper.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFStreamFilter.hh>
#include <qpdf/QPDFWriter.hh>
#if defined(__GNUC__)
#pragma GCC diagnostic pop
#endif
