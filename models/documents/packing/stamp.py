"""The running stamp: which pack, which page of how many, on a slip for each page of any size."""

import io

from models.documents.pdf import fonts
from models.documents.pdf.pen import GREY, Pen
from models.documents.pdf.text import Style, one_line

_FOOT = 6.0


def stamps(number: str, sizes: list[tuple[float, float]]) -> bytes:
    """Return a PDF with one nearly empty page per size (points), the stamp centred at its foot."""
    fonts.load()
    with fonts.WRITING:
        return _stamps(number, sizes)


def _stamps(number: str, sizes: list[tuple[float, float]]) -> bytes:
    from reportlab.pdfgen.canvas import Canvas

    target = io.BytesIO()
    canvas = Canvas(target, invariant=1, pageCompression=1, initialFontName=fonts.LATIN)  # type: ignore[arg-type]
    pen = Pen(canvas)
    for position, (width, height) in enumerate(sizes, start=1):
        canvas.setPageSize((width, height))
        _draw(
            pen, f"材料包 Pack {number}   第 {position} 页 共 {len(sizes)} 页   Page {position} of {len(sizes)}", width
        )
        canvas.showPage()
    canvas.save()
    return target.getvalue()


def _draw(pen: Pen, text: str, width: float) -> None:
    """Draw the stamp on a white slip, smaller on a narrow page and larger on a drawing."""
    size = min(max(7.0, width / 110), 18.0)
    natural = one_line(text, Style(size, size))
    if natural.width > width - 8:
        size *= max(width - 8, 1.0) / natural.width
    style = Style(size, size, colour=GREY)
    line = one_line(text, style)
    left = (width - line.width) / 2
    pen.fill(left - size * 0.5, _FOOT - size * 0.35, line.width + size, size * 1.35, "#ffffff")
    pen.line_of_text(left, _FOOT, line, style)
