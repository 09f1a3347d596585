"""The timeline of a status on paper: the drawing, and beneath it the same in words."""

from models.documents import wording
from models.documents.content.timeline import StatusTimeline
from models.documents.pdf import kit
from models.documents.pdf.blocks import Block, Gap, Table
from models.documents.pdf.timeline import TimelineChart

MOST_BANDS = 40


def timeline_blocks(timeline: StatusTimeline) -> list[Block]:
    """Return the drawing with a table of its bands; what lies ahead is said to be computed, not decided."""
    columns = (
        ("first_day", 66.0, "centre"),
        ("last_day", 66.0, "centre"),
        ("status", 112.0, "left"),
        ("why", kit.WIDTH - 244, "left"),
    )
    bands = timeline.bands[-MOST_BANDS:]
    rows: list[tuple[kit.Value, ...]] = [
        (
            kit.day(band.first) if band.first > timeline.first else "…",
            kit.day(band.last) if band.last < timeline.last else "…",
            wording.choice("status", band.standing),
            band.why,
        )
        for band in bands
    ]
    notes = [kit.note_row(wording.note("timeline_ahead"))]
    if len(bands) < len(timeline.bands):
        notes.append(kit.note_row(wording.note("timeline_cut")))
    told = kit.table(columns, rows, kit.SMALL)
    return [TimelineChart(timeline), Gap(4), Table((*told.rows, *notes), told.head)]
