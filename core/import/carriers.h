#pragma once
#include "core/base/bytes.h"
#include "core/import/place.h"
#include "core/import/search.h"
#include <string_view>

/// One function a carrier. Each adds to `search` what it finds in `file` and tells at least one thing about a file that holds no
/// badge. None fails, throws, or keeps a view of `file`. Bounded by the search's limits.
namespace lanyard {

/// Whatever the bytes are: recognises them and calls the function that fits.
void findInFile(ByteView file, const Place& place, Search& search);

/// Text chunks under the badges' keywords; Open Badges Baking 1.0 to 2.0, Open Badges 3.0 section 5.3.1. Then chunks under other keywords, and
/// if nothing is baked in, QR codes.
void findInPng(ByteView file, const Place& place, Search& search);
/// `assertion` and `credential` elements; Open Badges Baking 2.0, Open Badges 3.0 section 5.3.2. The element's text wins over its attribute.
/// Pictures embedded as data URLs are looked into when there is none.
void findInSvg(ByteView file, const Place& place, Search& search);
/// A European Learning Model 2 credential; else addresses of known platforms.
void findInXml(ByteView file, const Place& place, Search& search);
/// Badges in scripts and embedded pictures of a saved page.
void findInHtml(ByteView file, const Place& place, Search& search);
/// JSON, tokens, links: core/import/badge_text.h.
void findInText(ByteView file, const Place& place, Search& search);
/// QR codes of a PNG or JPEG: a badge's text, plain or compressed, or an address. Returns whether any code was read.
bool findQrCodes(ByteView file, const Place& place, Search& search);
/// A JPEG: only its pixels can hold a badge.
void findInJpeg(ByteView file, const Place& place, Search& search);

/// Attachments; XMP; document information; if all of these hold no badge, QR codes of scanned pages, then links. ISO 32000-1 sections 7.11.4,
/// 14.3.
void findInPdf(ByteView file, const Place& place, Search& search);
/// Every member. Evidence that a bundle carries along is no badge of its own.
void findInZip(ByteView file, const Place& place, Search& search);
/// A gzip file is inflated once.
void findInGzip(ByteView file, const Place& place, Search& search);
/// Every part of a saved message or mailbox; links in its words if it holds no badge.
void findInMail(ByteView file, const Place& place, Search& search);

} // namespace lanyard
