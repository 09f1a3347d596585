"""Reading papers back with libraries that did not write them."""

import io
import re
import unicodedata

import pypdf
import pypdfium2


def squeezed(text: str) -> str:
    """Return a text without any white space, composed: lines may break anywhere."""
    return re.sub(r"\s+", "", unicodedata.normalize("NFC", text))


def pages(data: bytes) -> list[str]:
    return [page.extract_text() for page in pypdf.PdfReader(io.BytesIO(data)).pages]


def text(data: bytes) -> str:
    return squeezed("".join(pages(data)))


def pages_by_pdfium(data: bytes) -> list[str]:
    document = pypdfium2.PdfDocument(data)
    try:
        found = []
        for page in document:
            words = page.get_textpage()
            found.append(words.get_text_range())
            words.close()
            page.close()
        return found
    finally:
        document.close()


def outline(data: bytes) -> list[tuple[str, int]]:
    """Return titles and page numbers (from 1) of the bookmarks."""
    reader = pypdf.PdfReader(io.BytesIO(data))
    return [(item.title, reader.get_destination_page_number(item) + 1) for item in reader.outline]


def fonts(data: bytes) -> dict[str, dict[str, bool]]:
    """Return for each font whether it is a subset, embedded, and can be copied as text."""
    found = {}
    for page in pypdf.PdfReader(io.BytesIO(data)).pages:
        for reference in (page["/Resources"].get("/Font") or {}).values():
            font = reference.get_object()
            descriptor = (font.get("/FontDescriptor") or {}) and font["/FontDescriptor"].get_object()
            found[str(font["/BaseFont"])] = {
                "subset": "+" in str(font["/BaseFont"]),
                "embedded": "/FontFile2" in descriptor,
                "text": "/ToUnicode" in font,
            }
    return found


def outside(data: bytes) -> list[tuple[float, float]]:
    """Return where text begins that lies outside its page."""
    found: list[tuple[float, float]] = []
    for page in pypdf.PdfReader(io.BytesIO(data)).pages:
        width, height = float(page.mediabox.width), float(page.mediabox.height)
        spots: list[tuple[float, float]] = []
        page.extract_text(
            visitor_text=lambda t, _cm, tm, _f, _s, spots=spots: spots.append((tm[4], tm[5])) if t.strip() else None
        )
        found += [(x, y) for x, y in spots if not (0 <= x <= width and 0 <= y <= height)]
    return found
