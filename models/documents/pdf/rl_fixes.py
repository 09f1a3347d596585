"""Faults of the PDF library mended in one place: each is probed first, so a library that mended itself is left alone."""

from collections.abc import Callable
from functools import cache
from typing import Any

# The versions these faults were seen in; with another one every probe still decides for itself.
SEEN_IN = ("5.1",)


def _stream_lacks_line_end() -> bool:
    from reportlab.pdfbase import pdfdoc

    written: bytes = pdfdoc.PDFStream(content=b"x", filters=[]).format(pdfdoc.PDFDocument())
    return not written.endswith((b"\nendstream\n", b"\r\nendstream\n"))


def _end_streams_on_their_own_line() -> None:
    """Put the line end before ``endstream`` that PDF/A asks for (ISO 19005-2, 6.1.7.1)."""
    from reportlab.pdfbase import pdfdoc

    plain: Callable[[Any, Any], bytes] = pdfdoc.PDFStream.format

    def format_with_line_end(self: Any, document: Any) -> bytes:
        return plain(self, document).removesuffix(b"endstream\n") + b"\nendstream\n"

    pdfdoc.PDFStream.format = format_with_line_end  # type: ignore[method-assign]


def _pages_carry_empty_transition() -> bool:
    from reportlab.pdfbase import pdfdoc

    page = pdfdoc.PDFPage()
    page.setPageTransition({})
    return getattr(page, "Trans", None) is not None


def _leave_out_empty_transitions() -> None:
    """Write no page transition when there is none."""
    from reportlab.pdfbase import pdfdoc

    plain: Callable[[Any, Any], None] = pdfdoc.PDFPage.setPageTransition

    def set_page_transition(self: Any, transition: Any) -> None:
        if transition:
            plain(self, transition)

    pdfdoc.PDFPage.setPageTransition = set_page_transition  # type: ignore[assignment, method-assign]


def _catalog_lacks_output_intents() -> bool:
    from reportlab.pdfbase import pdfdoc

    return "OutputIntents" not in pdfdoc.PDFCatalog.__NoDefault__


def _let_catalog_carry_output_intents() -> None:
    """Let the catalogue carry the colour profile of the document (its value stays a direct array)."""
    from reportlab.pdfbase import pdfdoc

    pdfdoc.PDFCatalog.__NoDefault__.append("OutputIntents")


def _rare_characters_copy_wrong() -> bool:
    from reportlab.pdfbase import ttfonts

    return "<D842DFB7>" not in ttfonts.makeToUnicodeCMap("probe", [0x20BB7])


def _map_rare_characters_to_text() -> None:
    """Write characters beyond U+FFFF as UTF-16 pairs, so that rare names are found and copied right."""
    from reportlab.pdfbase import ttfonts

    plain: Callable[[Any, Any], str] = ttfonts.makeToUnicodeCMap

    def make_to_unicode(font_name: Any, subset: Any) -> str:
        text = plain(font_name, subset)
        for position, code in enumerate(subset):
            if code > 0xFFFF:
                right = chr(code).encode("utf-16-be").hex().upper()
                text = text.replace(f"<{position:02X}> <{code:04X}>\n", f"<{position:02X}> <{right}>\n")
        return text

    ttfonts.makeToUnicodeCMap = make_to_unicode  # type: ignore[assignment]


FIXES: tuple[tuple[str, Callable[[], bool], Callable[[], None]], ...] = (
    ("line end before endstream", _stream_lacks_line_end, _end_streams_on_their_own_line),
    ("empty page transition", _pages_carry_empty_transition, _leave_out_empty_transitions),
    ("output intents in the catalogue", _catalog_lacks_output_intents, _let_catalog_carry_output_intents),
    ("text of rare characters", _rare_characters_copy_wrong, _map_rare_characters_to_text),
)


@cache
def apply() -> tuple[str, ...]:
    """Mend what is faulty in the installed library, once; return the names of what was mended.

    Raises RuntimeError when a mend does not help, which only an unknown library version can cause.
    """
    import reportlab

    mended = []
    for name, is_faulty, mend in FIXES:
        if is_faulty():
            mend()
            mended.append(name)
        if is_faulty():
            message = f"{name}: not mended for reportlab {reportlab.Version} (seen in {', '.join(SEEN_IN)})"
            raise RuntimeError(message)
    return tuple(mended)
