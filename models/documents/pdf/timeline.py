"""A status over time as a drawing: one lane per standing with its bars, a scale of months, today, the next change."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from models.documents import wording
from models.documents.content.shared import Bilingual
from models.documents.content.timeline import StatusBand, StatusTimeline
from models.documents.pdf import kit
from models.documents.pdf.blocks import PAD_X, Block
from models.documents.pdf.pen import GREY, INK, NAVY, PALE, Pen
from models.documents.pdf.text import Line, Style, one_line

_SCALE, _LANE, _BAR, _FOOT = 22.0, 21.0, 11.0, 13.0
_LABELS = 96.0
_PLAIN = Style(6.6, 8.4)
_ON_DARK = Style(6.6, 8.4, colour="#ffffff")
_TICK = Style(6.4, 8.4, colour=GREY)
_MARK = Style(6.8, 8.8, bold=True)

LADDER = (
    *("certified", "certified_with_conditions", "ending", "unknown", "suspended", "lapsed", "refused", "revoked"),
    *("pending", "not_certified", "expired", "never"),
)
"""The lanes from above to below; a standing that does not occur has none."""

# Fill and hatching of a bar. They differ in lightness too, so that a print in greys tells them apart.
_LOOKS: dict[str, tuple[str, str]] = {
    "certified": (NAVY, ""),
    "certified_with_conditions": (NAVY, "#ffffff"),
    "ending": ("#8ea6c4", INK),
    "suspended": ("#c9ced6", INK),
    "lapsed": ("#dfe3e8", GREY),
    "refused": ("#ffffff", INK),
    "revoked": ("#5b6673", ""),
}
_OTHER = ("#ffffff", "")
_DARK = frozenset({NAVY, "#5b6673"})


@dataclass(frozen=True)
class TimelineChart:
    """The drawing of a timeline over the whole width of the page."""

    timeline: StatusTimeline

    @property
    def lanes(self) -> tuple[str, ...]:
        """Return the standings that occur, from the best to the worst."""
        found = dict.fromkeys(band.standing for band in self.timeline.bands)
        return tuple(sorted(found, key=lambda each: LADDER.index(each) if each in LADDER else len(LADDER)))

    @property
    def height(self) -> float:
        return _SCALE + _LANE * len(self.lanes) + _FOOT

    @property
    def minimum(self) -> float:
        return self.height

    def split(self, room: float, *, force: bool) -> tuple[Block | None, Block | None]:
        return (self, None) if force or self.height <= room else (None, self)

    def draw(self, pen: Pen, x: float, top: float) -> None:
        scale = _Scale(self.timeline, x + _LABELS, kit.WIDTH - _LABELS - 8)
        bottom = top - self.height + _FOOT
        pen.fill(x, bottom, _LABELS, top - bottom, PALE)
        _draw_scale(pen, scale, top, bottom)
        for number, standing in enumerate(self.lanes):
            lane_top = top - _SCALE - number * _LANE
            pen.rule(x, lane_top, x + kit.WIDTH, lane_top)
            _draw_label(pen, x, lane_top, wording.choice("status", standing))
            _draw_bars(pen, scale, lane_top, [band for band in self.timeline.bands if band.standing == standing])
        pen.rule(x, bottom, x + kit.WIDTH, bottom)
        pen.frame(x, bottom, kit.WIDTH, top - bottom)
        _draw_marks(pen, scale, top, bottom)
        for number, standing in enumerate(self.lanes):
            low = top - _SCALE - number * _LANE - (_LANE + _BAR) / 2
            _draw_days(pen, scale, low, [band for band in self.timeline.bands if band.standing == standing])


@dataclass(frozen=True)
class _Scale:
    """Where a day lies on the page."""

    timeline: StatusTimeline
    left: float
    width: float

    def at(self, day: date) -> float:
        """Return the place of the beginning of a day."""
        whole = (self.timeline.last - self.timeline.first).days + 1
        place = (min(max(day, self.timeline.first), self.timeline.last) - self.timeline.first).days
        return self.left + self.width * place / whole

    def after(self, day: date) -> float:
        """Return the place of the end of a day."""
        whole = (self.timeline.last - self.timeline.first).days + 1
        place = (min(max(day, self.timeline.first), self.timeline.last) - self.timeline.first).days + 1
        return self.left + self.width * place / whole

    def ticks(self) -> Iterator[date]:
        """Yield first days of months, as many as have room for their names."""
        days = (self.timeline.last - self.timeline.first).days + 1
        months = next((each for each in (1, 2, 3, 6, 12) if self.width * each * 30.4 / days >= 34), 24)
        year, month = self.timeline.first.year, 1
        while (day := date(year, month, 1)) <= self.timeline.last:
            if day >= self.timeline.first:
                yield day
            year, month = (year + (month + months - 1) // 12, (month + months - 1) % 12 + 1)


def _draw_scale(pen: Pen, scale: _Scale, top: float, bottom: float) -> None:
    free = scale.left
    marks = [scale.at(day) for day in (scale.timeline.today, scale.timeline.next_change_on) if day is not None]
    for day in scale.ticks():
        place = scale.at(day)
        name = one_line(f"{day:%Y-%m}", _TICK)
        pen.rule(place, top - _SCALE + 5, place, bottom, "#d5dbe2", 0.4)
        crossed = any(place - 1 <= mark <= place + name.width + 3 for mark in marks)
        if place >= free and not crossed and place + name.width + 2 <= scale.left + scale.width + 6:
            pen.line_of_text(place + 1.5, top - _SCALE + 4, name, _TICK)
            free = place + name.width + 6


def _draw_label(pen: Pen, x: float, top: float, word: Bilingual) -> None:
    zh = Style(7.6, 9.6, bold=True, colour=NAVY)
    room = _LABELS - 2 * PAD_X
    pen.line_of_text(x + PAD_X, top - 8.6, one_line(word.zh, zh, room), zh)
    pen.line_of_text(x + PAD_X, top - 17.2, one_line(word.en, kit.LABEL_EN, room), kit.LABEL_EN)


def _draw_bars(pen: Pen, scale: _Scale, top: float, bands: list[StatusBand]) -> None:
    low = top - (_LANE + _BAR) / 2
    for band in bands:
        left, right = scale.at(band.first), scale.after(band.last)
        _draw_bar(pen, left, low, max(right - left, 0.8), band.standing)


def _draw_bar(pen: Pen, x: float, y: float, width: float, standing: str) -> None:
    fill, hatching = _LOOKS.get(standing, _OTHER)
    pen.fill(x, y, width, _BAR, fill)
    if hatching:
        pen.hatch(x, y, width, _BAR, hatching)
    pen.frame(x, y, width, _BAR, INK, 0.6, dashed=fill == "#ffffff" and not hatching)


def _draw_days(pen: Pen, scale: _Scale, low: float, bands: list[StatusBand]) -> None:
    """Write the days into each bar of a lane, or beside it, or not at all: the table names them too."""
    for number, band in enumerate(bands):
        left, right = scale.at(band.first), scale.after(band.last)
        following = scale.at(bands[number + 1].first) if number + 1 < len(bands) else scale.left + scale.width
        fill = _LOOKS.get(band.standing, _OTHER)[0]
        inside = _ON_DARK if fill in _DARK else _PLAIN
        for text in _spans(scale.timeline, band):
            line = one_line(text, inside)
            if line.width + 8 <= right - left:
                _draw_on_ground(pen, left + 4, low, line, inside, fill if fill in _DARK else "#ffffff")
                break
            if right + line.width + 6 <= following:
                _draw_on_ground(pen, right + 3, low, one_line(text, _PLAIN), _PLAIN, "#ffffff")
                break


def _draw_on_ground(pen: Pen, x: float, low: float, line: Line, style: Style, ground: str) -> None:
    """Write days over what was drawn before: hatching, or the mark of a day, is not to run through them."""
    pen.fill(x - 1.5, low + 1.6, line.width + 3, _BAR - 3.2, ground)
    pen.line_of_text(x, low + _BAR / 2 - 2.4, line, style)


def _spans(timeline: StatusTimeline, band: StatusBand) -> Iterator[str]:
    """Yield what may be written at a bar, the longest first; a day at the edge of the drawing is no first or last day."""
    first = f"{band.first}" if band.first > timeline.first else "…"
    last = f"{band.last}" if band.last < timeline.last else "…"
    yield f"{first} – {last}"
    yield first if first != "…" else last


def _draw_marks(pen: Pen, scale: _Scale, top: float, bottom: float) -> None:
    today = scale.at(scale.timeline.today)
    # It begins below the words of the next change, which may reach over it.
    pen.rule(today, top - 12, today, bottom - 3, INK, 1.4)
    _draw_flag(pen, scale, today, bottom, f"{kit.joined(wording.label('today_mark'))}  {scale.timeline.today}")
    change = scale.timeline.next_change_on
    if change is None or not scale.timeline.first <= change <= scale.timeline.last:
        return
    place = scale.at(change)
    pen.dashed_rule(place, top, place, bottom)
    line = one_line(f"{kit.joined(wording.label('next_mark'))}  {change}", _MARK)
    pen.line_of_text(_beside(scale, place, line), top - 9, line, _MARK)


def _draw_flag(pen: Pen, scale: _Scale, place: float, bottom: float, text: str) -> None:
    line = one_line(text, _MARK)
    pen.line_of_text(_beside(scale, place, line), bottom - 10, line, _MARK)


def _beside(scale: _Scale, place: float, line: Line) -> float:
    """Return where a mark's words begin: at its right, or at its left where the drawing ends."""
    return place + 3 if place + 3 + line.width <= scale.left + scale.width + 6 else place - 3 - line.width
