#!/usr/bin/env python3
"""Writes fold_table.inc: for each letter of three ranges its base letter in lower case, from Unicode's own data.

A letter is decomposed (NFD), freed of its marks (general category M) and lowered; the result is one code unit, 0 for
nothing left, or 0xFFFF where it is more than one letter (those stand in fold.cpp). Run: python3 fold_table.py > fold_table.inc
"""
import unicodedata

STROKED = {0xD8: "o", 0xF8: "o", 0x110: "d", 0x111: "d", 0x126: "h", 0x127: "h", 0x131: "i", 0x141: "l", 0x142: "l",
           0x166: "t", 0x167: "t", 0xD0: "d", 0xF0: "d", 0x14A: "n", 0x14B: "n", 0x138: "k", 0x17F: "s", 0x180: "b",
           0x197: "i", 0x19A: "l", 0x1E5: "g", 0x1E4: "g", 0x23D: "l", 0x23F: "s", 0x240: "z", 0x243: "b", 0x246: "e",
           0x247: "e", 0x248: "j", 0x249: "j", 0x24C: "r", 0x24D: "r", 0x24E: "y", 0x24F: "y", 0x23B: "c", 0x23C: "c",
           0x23A: "a", 0x23E: "t", 0x1B5: "z", 0x1B6: "z", 0x3C2: "\u03c3", 0x3D0: "\u03b2", 0x3D1: "\u03b8",
           0x3D5: "\u03c6", 0x3D6: "\u03c0", 0x3F0: "\u03ba", 0x3F1: "\u03c1", 0x3F5: "\u03b5", 0x3F2: "\u03c3",
           0x3F9: "\u03c3", 0x1E9C: "s", 0x1E9D: "s", 0x1E9B: "s"}
SEVERAL = {0xC6, 0xE6, 0xDE, 0xFE, 0xDF, 0x132, 0x133, 0x149, 0x152, 0x153, 0x1C4, 0x1C5, 0x1C6, 0x1C7, 0x1C8, 0x1C9,
           0x1CA, 0x1CB, 0x1CC, 0x1F1, 0x1F2, 0x1F3, 0x1E2, 0x1E3, 0x1FC, 0x1FD, 0x587, 0x1E9E, 0x1E9A}


def folded(code):
    if code in SEVERAL:
        return 0xFFFF
    text = STROKED.get(code) or unicodedata.normalize("NFD", chr(code))
    text = "".join(c for c in text if not unicodedata.category(c).startswith("M")).lower()
    text = "".join(c for c in unicodedata.normalize("NFD", text) if not unicodedata.category(c).startswith("M"))
    text = "".join(STROKED.get(ord(c), c) for c in text)
    if len(text) > 1:
        raise SystemExit(f"U+{code:04X} folds to several letters")
    return ord(text) if text else 0


for name, first, last in (("latin", 0xC0, 0x24F), ("greekToArmenian", 0x370, 0x587), ("extended", 0x1E00, 0x1FFF)):
    print(f"constexpr char16_t {name}First = 0x{first:04X};")
    print(f"constexpr char16_t {name}[] = {{")
    values = [f"0x{folded(code):X}" for code in range(first, last + 1)]
    for start in range(0, len(values), 20):
        print("    " + ", ".join(values[start:start + 20]) + ",")
    print("};")
