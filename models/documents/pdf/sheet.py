"""Sheets of paper: letterhead, title, running head and foot, state mark, colour profile and metadata."""

import io
import types
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from importlib.resources import files
from typing import Any
from xml.sax.saxutils import escape

from models.documents import wording
from models.documents.content.shared import Bilingual, FormEdition, Letterhead, Paper, PaperState
from models.documents.pdf import fonts, qr
from models.documents.pdf.blocks import Block, Gap, Placed, Table, paginate
from models.documents.pdf.kit import LEFT, PAGE_HEIGHT, PAGE_WIDTH, STRONG, WIDTH, field_row, joined, pair_row, pieces
from models.documents.pdf.pen import GREY, GRID, INK, MM, NAVY, RED, Pen
from models.documents.pdf.text import Style, one_line, wrap

PRODUCER = "EUC Desk"
_TOP = PAGE_HEIGHT - 14 * MM
_BOTTOM = 22 * MM
_LATER_TOP = PAGE_HEIGHT - 24 * MM
_LETTERHEAD = 24 * MM
_QR = 21 * MM


@dataclass(frozen=True)
class Sheet:
    """A paper ready to be written: identity, title, subject for the metadata, fingerprint, and what it says."""

    paper: Paper
    title: Bilingual
    form_key: str
    subject: str
    fingerprint: str
    blocks: Sequence[Block]
    language: str = "en"
    letterhead_zone: bool = False
    numbered: bool = True
    archival: bool = True

    @property
    def form(self) -> FormEdition:
        """The edition the paper follows: its own, completed by the house form."""
        own, house = self.paper.form, wording.house_form(self.form_key)
        return FormEdition(
            own.form_id or house.form_id, own.edition or house.edition, own.variant, own.note or house.note
        )


def write(sheet: Sheet) -> bytes:
    """Return the paper as PDF/A-2u; equal sheets give equal bytes."""
    fonts.load()
    with fonts.WRITING:
        return _write(sheet)


def code_text(form_key: str, fingerprint: str) -> str:
    """Return what the square code says: our mark, the house form and the fingerprint in capitals."""
    return f"EUCDESK1:{wording.house_form(form_key).form_id}:{fingerprint.upper()}"


def _write(sheet: Sheet) -> bytes:
    from reportlab.pdfgen.canvas import Canvas

    target = io.BytesIO()
    canvas = Canvas(
        target,
        pagesize=(PAGE_WIDTH, PAGE_HEIGHT),
        pageCompression=1,
        invariant=1,
        pdfVersion=(1, 7),
        initialFontName=fonts.LATIN,  # type: ignore[arg-type]
        lang=sheet.language,
    )
    _describe(canvas, sheet)
    pen = Pen(canvas)
    opening = _opening_height(sheet)
    pages = paginate(
        [_identity(sheet), Gap(8), *sheet.blocks], first_top=_TOP - opening, top=_LATER_TOP, bottom=_BOTTOM
    )
    for position, page in enumerate(pages, start=1):
        _draw_page(pen, sheet, page, position, len(pages))
        canvas.showPage()
    canvas.save()
    return target.getvalue()


def _draw_page(pen: Pen, sheet: Sheet, page: list[Placed], position: int, count: int) -> None:
    if position == 1:
        _draw_opening(pen, sheet)
    else:
        _draw_running_head(pen, sheet)
    for placed in page:
        placed.block.draw(pen, LEFT, placed.top)
    _draw_foot(pen, sheet, position, count)
    if sheet.paper.state is not PaperState.ISSUED:
        _draw_mark(pen, sheet.paper.state)


def _title_styles() -> tuple[Style, Style]:
    return Style(16, 21, bold=True, colour=NAVY, align="centre"), Style(
        11.5, 16, bold=True, colour=NAVY, align="centre"
    )


def _opening_height(sheet: Sheet) -> float:
    state = 20 if sheet.paper.state is not PaperState.ISSUED else 0
    zh, en = _title_styles()
    lines = len(wrap(sheet.title.zh, zh, WIDTH)) * zh.leading + len(wrap(sheet.title.en, en, WIDTH)) * en.leading
    return 4 + _LETTERHEAD + 8 + state + lines + 8


def _draw_opening(pen: Pen, sheet: Sheet) -> None:
    y = _TOP
    pen.fill(LEFT, y - 2.2, WIDTH, 2.2, NAVY)
    y -= 4
    _draw_letterhead(pen, sheet, y)
    y -= _LETTERHEAD
    pen.rule(LEFT, y - 3, LEFT + WIDTH, y - 3)
    y -= 8
    if sheet.paper.state is not PaperState.ISSUED:
        y = _draw_state(pen, sheet.paper.state, y)
    for text, style in zip((sheet.title.zh, sheet.title.en), _title_styles(), strict=True):
        for line in wrap(text, style, WIDTH):
            y -= style.leading
            pen.line_of_text(LEFT, y + style.leading * 0.2, line, style, WIDTH)


def _draw_letterhead(pen: Pen, sheet: Sheet, top: float) -> None:
    room = WIDTH - _QR - 10
    letterhead = sheet.paper.letterhead
    _draw_code(pen, sheet, top)
    if not letterhead and not sheet.letterhead_zone:
        letterhead = Letterhead(Bilingual(sheet.paper.author))
    if not letterhead:
        pen.frame(LEFT, top - _LETTERHEAD + 3, room, _LETTERHEAD - 7, GRID, 0.4, dashed=True)
        hint = Style(7, 9, colour=GRID, align="centre")
        pen.line_of_text(
            LEFT, top - _LETTERHEAD / 2 - 2, one_line(joined(wording.note("letterhead_zone")), hint), hint, room
        )
        return
    y = top - 6
    rows = [
        (letterhead.name.en, Style(12.5, 15.5, bold=True, colour=NAVY)),
        (letterhead.name.zh, Style(10.5, 13.5, bold=True, colour=NAVY)),
    ]
    rows += [(text, Style(7.4, 9.6, colour=GREY)) for text in letterhead.lines]
    for text, style in rows:
        if not text.strip() or y - style.leading < top - _LETTERHEAD:
            continue
        y -= style.leading
        pen.line_of_text(LEFT, y + style.leading * 0.2, one_line(text, style, room), style)


def _draw_code(pen: Pen, sheet: Sheet, top: float) -> None:
    size = _QR - 8
    code = qr.modules(code_text(sheet.form_key, sheet.fingerprint))
    left = LEFT + WIDTH - size
    pen.modules(left, top - size - 4, size, code)
    style = Style(5.6, 7, colour=GREY, align="right")
    pen.line_of_text(left - 20, top - size - 12, one_line(sheet.fingerprint[:16], style), style, size + 20)


def _draw_state(pen: Pen, state: PaperState, top: float) -> float:
    text = joined(wording.note(f"state_{state.value}"), "   ")
    style = Style(9, 12, bold=True, colour=RED, align="centre")
    line = one_line(text, style)
    width = line.width + 24
    pen.frame(LEFT + (WIDTH - width) / 2, top - 16, width, 15, RED, 0.8)
    pen.line_of_text(LEFT, top - 11.8, line, style, WIDTH)
    return top - 20


def _identity(sheet: Sheet) -> Table:
    paper = sheet.paper
    variant = "\n".join(part for part in (_edition(sheet), sheet.form.variant.en, sheet.form.variant.zh) if part)
    rows = [
        pair_row(("number", pieces(paper.number, STRONG)), ("date", paper.issued_at.date())),
        pair_row(("version", str(paper.version)), ("form_variant", variant)),
    ]
    if paper.supersedes.strip():
        rows.append(field_row("supersedes", paper.supersedes))
    return Table(tuple(rows))


def _edition(sheet: Sheet) -> str:
    return f"{sheet.form.form_id} / {sheet.form.edition}"


def _draw_running_head(pen: Pen, sheet: Sheet) -> None:
    y = PAGE_HEIGHT - 18 * MM
    left, right = Style(7.6, 10, bold=True, colour=NAVY), Style(7.6, 10, colour=GREY, align="right")
    pen.fill(LEFT, _TOP - 1.2, WIDTH, 1.2, NAVY)
    number = one_line(sheet.paper.number, right, WIDTH * 0.4)
    pen.line_of_text(LEFT, y, one_line(joined(sheet.title, "  "), left, WIDTH - number.width - 16), left)
    pen.line_of_text(LEFT, y, number, right, WIDTH)
    pen.rule(LEFT, y - 5, LEFT + WIDTH, y - 5)


def _draw_foot(pen: Pen, sheet: Sheet, position: int, count: int) -> None:
    y = 16.5 * MM
    small, right = Style(6.6, 9, colour=GREY), Style(6.8, 9, colour=INK, align="right")
    pen.rule(LEFT, y, LEFT + WIDTH, y)
    text = f"第 {position} 页 共 {count} 页   Page {position} of {count}" if sheet.numbered else ""
    pages = one_line(text, right)
    pen.line_of_text(LEFT, y - 10, pages, right, WIDTH)
    version = joined(wording.note("version_short"))
    fingerprint = joined(wording.note("hash_short"))
    tail = f"{version} {sheet.paper.version}  ·  {_edition(sheet)}  ·  {fingerprint} {sheet.fingerprint[:16]}"
    room = WIDTH - pages.width - 14
    rest = one_line(f"  ·  {tail}", small)
    number = one_line(sheet.paper.number, small, max(room - rest.width, 40))
    pen.line_of_text(LEFT, y - 10, number, small)
    pen.line_of_text(LEFT + number.width, y - 10, rest, small)
    lines = wrap(joined(sheet.form.note, "  "), small, WIDTH)
    if len(lines) > 2:
        lines = (lines[0], one_line(lines[1].text + "…", small, WIDTH))
    for step, line in enumerate(lines):
        pen.line_of_text(LEFT, y - 19 - 8 * step, line, small)


def _draw_mark(pen: Pen, state: PaperState) -> None:
    word = wording.note(f"mark_{state.value}")
    large, small = Style(84, 92, bold=True, colour=RED), Style(64, 70, bold=True, colour=RED)
    lines = ((one_line(word.zh, large), large), (one_line(word.en, small), small))
    pen.mark(lines, PAGE_WIDTH / 2, PAGE_HEIGHT / 2)


def _describe(canvas: Any, sheet: Sheet) -> None:
    """Write title, author, subject, keywords, dates and the colour profile as PDF/A asks for them."""
    from reportlab.pdfbase import pdfdoc

    moment = sheet.paper.issued_at.astimezone(UTC)
    title = fonts.clean(f"{joined(sheet.title)} {sheet.paper.number}").replace("\n", " ")
    author = fonts.clean(sheet.paper.author or joined(sheet.paper.letterhead.name) or PRODUCER).replace("\n", " ")
    keywords = f"{_edition(sheet)}, version {sheet.paper.version}, sha256 {sheet.fingerprint}"
    subject = fonts.clean(sheet.subject).replace("\n", " ")
    for setter, value in (
        (canvas.setTitle, title),
        (canvas.setAuthor, author),
        (canvas.setSubject, subject),
        (canvas.setKeywords, keywords),
        (canvas.setCreator, PRODUCER),
        (canvas.setProducer, PRODUCER),
    ):
        setter(value)
    document = canvas._doc
    document._timeStamp = types.SimpleNamespace(
        t=moment.timestamp(), YMDhms=moment.timetuple()[:6], dhh=0, dmm=0, tzname="UTC"
    )
    document.signature.update(f"{sheet.fingerprint} {sheet.paper.state.value} {moment.isoformat()}".encode())
    canvas.setViewerPreference("DisplayDocTitle", "true")
    canvas.showOutline()
    name = pdfdoc.PDFName
    packet = pdfdoc.PDFStream(
        pdfdoc.PDFDictionary({"Type": name("Metadata"), "Subtype": name("XML")}),
        _xmp(sheet, title, author, subject, keywords, moment),
        filters=[],
    )
    document.Catalog.Metadata = document.Reference(packet)
    profile = files("resources").joinpath("documents", "srgb.icc").read_bytes()
    icc = pdfdoc.PDFStream(
        pdfdoc.PDFDictionary({"N": 3, "Alternate": name("DeviceRGB")}), profile, filters=[pdfdoc.PDFZCompress]
    )
    intent = {
        "Type": name("OutputIntent"),
        "S": name("GTS_PDFA1"),
        "OutputConditionIdentifier": pdfdoc.PDFString("sRGB"),
        "Info": pdfdoc.PDFString("sRGB IEC61966-2.1"),
        "DestOutputProfile": document.Reference(icc),
    }
    document.Catalog.OutputIntents = pdfdoc.PDFArray([pdfdoc.PDFDictionary(intent)])


def _xmp(sheet: Sheet, title: str, author: str, subject: str, keywords: str, moment: datetime) -> bytes:
    stamp = moment.strftime("%Y-%m-%dT%H:%M:%S+00:00")
    level = "<pdfaid:part>2</pdfaid:part><pdfaid:conformance>U</pdfaid:conformance>" if sheet.archival else ""
    safe = {
        key: escape(value)
        for key, value in {"title": title, "author": author, "subject": subject, "keywords": keywords}.items()
    }
    return f"""<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"
 xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
{level}
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{safe["title"]}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>{safe["author"]}</rdf:li></rdf:Seq></dc:creator>
<dc:description><rdf:Alt><rdf:li xml:lang="x-default">{safe["subject"]}</rdf:li></rdf:Alt></dc:description>
<dc:language><rdf:Bag><rdf:li>{sheet.language}</rdf:li><rdf:li>zh-CN</rdf:li></rdf:Bag></dc:language>
<pdf:Keywords>{safe["keywords"]}</pdf:Keywords><pdf:Producer>{PRODUCER}</pdf:Producer>
<xmp:CreatorTool>{PRODUCER}</xmp:CreatorTool><xmp:CreateDate>{stamp}</xmp:CreateDate>
<xmp:ModifyDate>{stamp}</xmp:ModifyDate><xmp:MetadataDate>{stamp}</xmp:MetadataDate>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>""".encode()
