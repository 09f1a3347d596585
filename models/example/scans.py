"""Papers that came from outside in the example: plain one-page PDFs that say that they are invented."""

from functools import lru_cache
from io import BytesIO

_LINES = (
    "This page stands for a paper that a desk would have received or made outside the program.",
    "It is invented, like every firm in this workspace.",
)


@lru_cache(maxsize=400)
def scan(title: str, *lines: str) -> bytes:
    """Return a one-page PDF with a title and some lines; the same on every machine."""
    from reportlab.lib.pagesizes import A4
    from reportlab.pdfgen.canvas import Canvas

    from models.documents.pdf import fonts

    fonts.load()
    out = BytesIO()
    canvas = Canvas(out, pagesize=A4, invariant=1)
    canvas.setTitle(title)
    face = fonts.fonts_for("A", bold=True)[0]
    canvas.setFont(face, 15)
    canvas.drawString(60, 770, title)
    plain = fonts.fonts_for("A")[0]
    canvas.setFont(plain, 10)
    for place, line in enumerate((*lines, *_LINES)):
        canvas.drawString(60, 735 - 18 * place, line)
    canvas.setLineWidth(0.6)
    canvas.line(60, 120, 260, 120)
    canvas.drawString(60, 106, "signed (example)")
    canvas.save()
    return out.getvalue()
