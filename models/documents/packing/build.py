"""Binding a pack: cover, contents, parts, bookmarks and the running stamp."""

import hashlib
import io
from dataclasses import replace
from typing import Any

from models.documents import wording
from models.documents.content.pack import PackContent, PackPart
from models.documents.hashing import canonical_hash
from models.documents.layouts.pack import Bound, blocks
from models.documents.packing.boxes import seen_box, shown_size
from models.documents.packing.limits import DEFAULT, Limits, check_size
from models.documents.packing.pictures import clean_picture
from models.documents.packing.sanitise import CleanPart, clean_pdf
from models.documents.packing.stamp import stamps
from models.documents.pdf import fonts, kit
from models.documents.pdf.sheet import Sheet, write
from models.documents.render import refuse_unprintable
from models.workspace.errors import UserError


def build_pack(content: PackContent, limits: Limits = DEFAULT) -> bytes:
    """Return the pack as PDF; the same content gives the same bytes.

    Raises UserError for a part that is empty, too large, protected, damaged or built to exhaust, for more
    pages than ``limits`` allows, and for characters the fonts lack.
    """
    import pikepdf

    refuse_unprintable(content)
    if not content.parts and not content.missing:
        raise UserError("pack_empty", "A pack needs at least one part.", field="parts")
    cleaned = [clean_part(part, limits) for part in content.parts]
    _check_total(sum(part.pages for part in cleaned), limits)
    bound, front = _front(content, cleaned)
    with pikepdf.open(io.BytesIO(front)) as pack:
        for part in cleaned:
            with pikepdf.open(io.BytesIO(part.data), suppress_warnings=True) as pages:
                pack.pages.extend(pages.pages)
        _stamp(pack, content.paper.number)
        _bookmark(pack, bound)
        pack.remove_unreferenced_resources()
        target = io.BytesIO()
        pack.save(target, deterministic_id=True, object_stream_mode=pikepdf.ObjectStreamMode.generate)
    return target.getvalue()


def clean_part(part: PackPart, limits: Limits = DEFAULT) -> CleanPart:
    """Check and clean one part, whatever it says it is; raises UserError as ``build_pack`` does."""
    check_size(part, limits)
    if b"%PDF-" in part.data[:1024]:
        return clean_pdf(part, limits)
    return clean_picture(part, limits)


def _check_total(count: int, limits: Limits) -> None:
    if count > limits.pages:
        raise UserError(
            "pack_too_many_pages",
            "The parts have {count} pages together; a pack may have up to {limit}.",
            field="parts",
            count=count,
            limit=limits.pages,
        )


def _front(content: PackContent, cleaned: list[CleanPart]) -> tuple[tuple[Bound, ...], bytes]:
    """Write cover and contents: once to learn how many pages they take, then with the right page numbers."""
    import pikepdf

    bound = tuple(
        Bound(part, clean.pages, 1, hashlib.sha256(part.data).hexdigest(), clean.removed, clean.signed, clean.repaired)
        for part, clean in zip(content.parts, cleaned, strict=True)
    )
    with pikepdf.open(io.BytesIO(write(_sheet(content, bound)))) as trial:
        page = len(trial.pages) + 1
    numbered = []
    for item in bound:
        numbered.append(replace(item, first_page=page))
        page += item.pages
    return tuple(numbered), write(_sheet(content, tuple(numbered)))


def _sheet(content: PackContent, bound: tuple[Bound, ...]) -> Sheet:
    title = wording.form_title(content.FORM_ID)
    return Sheet(
        content.paper,
        title,
        content.FORM_ID,
        f"{title.en} {content.paper.number}",
        canonical_hash(content),
        blocks(content, bound),
        numbered=False,
        archival=False,
    )


def _stamp(pack: Any, number: str) -> None:
    """Lay the running stamp over the foot of every page, whatever its size and turn."""
    import pikepdf

    sizes = [shown_size(page) for page in pack.pages]
    with pikepdf.open(io.BytesIO(stamps(number, sizes))) as overlay:
        for position, (page, mark) in enumerate(zip(pack.pages, overlay.pages, strict=True), start=1):
            slip = pack.copy_foreign(mark.as_form_xobject())
            # A name of our own on each page: pages may share their resources, and random names differ by run.
            name = page.add_resource(slip, pikepdf.Name.XObject, pikepdf.Name(f"/EDStamp{position}"))
            x, y, x2, y2 = seen_box(page)
            drawing = page.calc_form_xobject_placement(slip, name, pikepdf.Rectangle(x, y, x2, y2))
            page.contents_add(b"q\n", prepend=True)
            page.contents_add(b"Q\n" + drawing)


def _bookmark(pack: Any, bound: tuple[Bound, ...]) -> None:
    import pikepdf

    with pack.open_outline() as outline:
        for position, item in enumerate(bound, start=1):
            title = fonts.clean(f"{position}  {kit.joined(item.part.title, '  ')}").replace("\n", " ")
            top = float(pack.pages[item.first_page - 1].mediabox[3])
            entry = pikepdf.OutlineItem(
                title, item.first_page - 1, page_location=pikepdf.PageLocation.XYZ, left=0, top=top, zoom=0
            )
            outline.root.append(entry)
