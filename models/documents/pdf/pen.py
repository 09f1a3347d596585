"""The pen: the few things drawn on a page, in points from the bottom left, over the PDF canvas."""

from functools import lru_cache
from typing import Any

from models.documents.pdf.text import Line, Style

INK, NAVY, GREY, PALE, GRID, RED = "#1b2430", "#17365d", "#5b6673", "#eef2f6", "#9aa7b4", "#b3261e"
ZEBRA = "#f7f9fb"
MM = 72 / 25.4


@lru_cache(maxsize=64)
def _rgb(colour: str) -> tuple[float, float, float]:
    return tuple(round(int(colour[i : i + 2], 16) / 255, 4) for i in (1, 3, 5))  # type: ignore[return-value]


class Pen:
    """Draws on one canvas; it knows no layout."""

    def __init__(self, canvas: Any) -> None:
        self.canvas = canvas

    def line_of_text(self, x: float, baseline: float, line: Line, style: Style, room: float = 0) -> None:
        """Set a line at ``x``, or aligned within ``room`` points from there as the style says."""
        if not line.runs:
            return
        if style.align == "right":
            x += room - line.width
        elif style.align == "centre":
            x += (room - line.width) / 2
        text = self.canvas.beginText(x, baseline)
        text.setFillColorRGB(*_rgb(style.colour))
        for font, run in line.runs:
            text.setFont(font, style.size)
            text.textOut(run)
        self.canvas.drawText(text)

    def fill(self, x: float, y: float, width: float, height: float, colour: str) -> None:
        self.canvas.setFillColorRGB(*_rgb(colour))
        self.canvas.rect(x, y, width, height, stroke=0, fill=1)

    def frame(
        self,
        x: float,
        y: float,
        width: float,
        height: float,
        colour: str = GRID,
        thick: float = 0.5,
        *,
        dashed: bool = False,
    ) -> None:
        self._stroke(colour, thick, dashed=dashed)
        self.canvas.rect(x, y, width, height, stroke=1, fill=0)
        self.canvas.setDash()

    def rule(self, x: float, y: float, x2: float, y2: float, colour: str = GRID, thick: float = 0.5) -> None:
        self._stroke(colour, thick)
        self.canvas.line(x, y, x2, y2)

    def dashed_rule(self, x: float, y: float, x2: float, y2: float, colour: str = INK, thick: float = 0.8) -> None:
        self._stroke(colour, thick, dashed=True)
        self.canvas.line(x, y, x2, y2)
        self.canvas.setDash()

    def hatch(self, x: float, y: float, width: float, height: float, colour: str, step: float = 3.2) -> None:
        """Draw lines rising to the right within a rectangle, ``step`` points apart."""
        self.canvas.saveState()
        path = self.canvas.beginPath()
        path.rect(x, y, width, height)
        self.canvas.clipPath(path, stroke=0, fill=0)
        self._stroke(colour, 0.6)
        lines = self.canvas.beginPath()
        for number in range(int((width + height) / step) + 1):
            start = x - height + number * step
            lines.moveTo(start, y)
            lines.lineTo(start + height, y + height)
        self.canvas.drawPath(lines, stroke=1, fill=0)
        self.canvas.restoreState()

    def circle(self, x: float, y: float, radius: float, colour: str = RED, thick: float = 0.8) -> None:
        """Draw a dashed circle around a centre."""
        self._stroke(colour, thick, dashed=True)
        self.canvas.circle(x, y, radius, stroke=1, fill=0)
        self.canvas.setDash()

    def tick_box(self, x: float, y: float, size: float, *, ticked: bool) -> None:
        """Draw a check box as vectors, because the fonts have none."""
        self.frame(x, y, size, size, INK, 0.7)
        if ticked:
            self._stroke(INK, 1.1)
            path = self.canvas.beginPath()
            path.moveTo(x + size * 0.18, y + size * 0.52)
            path.lineTo(x + size * 0.42, y + size * 0.22)
            path.lineTo(x + size * 0.86, y + size * 0.84)
            self.canvas.drawPath(path, stroke=1, fill=0)

    def modules(self, x: float, y: float, size: float, rows: tuple[tuple[bool, ...], ...]) -> None:
        """Draw a square code of dark and light modules within ``size`` points, as one filled path."""
        step = size / len(rows)
        self.canvas.setFillColorRGB(0, 0, 0)
        path = self.canvas.beginPath()
        for number, row in enumerate(rows):
            bottom = y + size - (number + 1) * step
            for start, length in _dark_runs(row):
                path.rect(x + start * step, bottom, length * step, step)
        self.canvas.drawPath(path, stroke=0, fill=1)

    def mark(self, lines: tuple[tuple[Line, Style], ...], x: float, y: float) -> None:
        """Set large, nearly transparent lines rising across the page around a centre."""
        self.canvas.saveState()
        self.canvas.translate(x, y)
        self.canvas.rotate(52)
        self.canvas.setFillAlpha(0.10)
        for number, (line, style) in enumerate(lines):
            self.line_of_text(-line.width / 2, -number * style.leading, line, style)
        self.canvas.restoreState()

    def _stroke(self, colour: str, thick: float, *, dashed: bool = False) -> None:
        self.canvas.setStrokeColorRGB(*_rgb(colour))
        self.canvas.setLineWidth(thick)
        self.canvas.setDash([3, 2.2] if dashed else [])


def _dark_runs(row: tuple[bool, ...]) -> list[tuple[int, int]]:
    runs: list[tuple[int, int]] = []
    for position, dark in enumerate(row):
        if not dark:
            continue
        if runs and sum(runs[-1]) == position:
            runs[-1] = (runs[-1][0], runs[-1][1] + 1)
        else:
            runs.append((position, 1))
    return runs
