"""Making a stranger's PDF harmless: nothing in it runs, opens, sends or hides once it is bound."""

import io
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from models.documents.content.pack import PackPart
from models.documents.packing.boxes import shown_size
from models.documents.packing.inflate import check_inflated
from models.documents.packing.limits import DEFAULT, Limits, check_pages, check_size, name_of
from models.workspace.errors import UserError
from models.workspace.words import say

# A page keeps these and nothing else.
_PAGE_KEYS = frozenset(
    {"/Type", "/Parent", "/MediaBox", "/CropBox", "/TrimBox", "/BleedBox", "/ArtBox", "/Rotate", "/UserUnit"}
    | {"/Resources", "/Contents", "/Group"}
)
# Keys of streams that reach outside the file, hide another picture or carry private data.
_STREAM_KEYS = (
    "/Ref",
    "/OPI",
    "/PS",
    "/Alternates",
    "/PieceInfo",
    "/Metadata",
    "/F",
    "/FFilter",
    "/FDecodeParms",
    "/AF",
)
_ROOT_KEYS = (
    "/OpenAction",
    "/AA",
    "/Names",
    "/Dests",
    "/Outlines",
    "/OCProperties",
    "/AcroForm",
    "/AF",
    "/Collection",
    "/PieceInfo",
    "/URI",
    "/SpiderInfo",
    "/StructTreeRoot",
    "/MarkInfo",
    "/Threads",
    "/Perms",
    "/Legal",
    "/Requirements",
    "/DSS",
    "/Metadata",
)


# Five metres, in points: the longest side a PDF page may have.
_LONGEST_SIDE = 14_400


@dataclass(frozen=True)
class CleanPart:
    """A cleaned part: its pages as PDF, what was removed (words of group ``removed``), whether it was signed or damaged."""

    data: bytes
    pages: int
    removed: tuple[str, ...] = ()
    signed: bool = False
    repaired: bool = False


def clean_pdf(part: PackPart, limits: Limits = DEFAULT) -> CleanPart:
    """Check and clean a PDF part. Raises UserError: empty, too large, protected, damaged, or built to exhaust."""
    check_size(part, limits)
    return guarded(part, lambda: _clean(part, limits))


def guarded(part: PackPart, work: Callable[[], CleanPart]) -> CleanPart:
    """Run work on a stranger's file; whatever breaks is the file's fault and becomes one sentence."""
    import pikepdf

    try:
        return work()
    except UserError:
        raise
    except pikepdf.PasswordError:
        raise _protected(part) from None
    except Exception as fault:
        # Hostile files break in ways no list of exceptions covers: recursion, types, lengths, memory.
        raise UserError(
            "part_damaged",
            "{name} is damaged or is not what it says it is.",
            hint=say("Ask the sender for a new copy, or print it and scan it."),
            field="parts",
            name=name_of(part),
        ) from fault


def _protected(part: PackPart) -> UserError:
    return UserError(
        "part_protected",
        "{name} is protected with a password or against changes.",
        hint=say("Ask the sender for a copy without protection."),
        field="parts",
        name=name_of(part),
    )


def _clean(part: PackPart, limits: Limits) -> CleanPart:
    import pikepdf

    with pikepdf.open(io.BytesIO(part.data), suppress_warnings=True) as pdf:
        if pdf.is_encrypted:
            raise _protected(part)
        check_pages(part, len(pdf.pages), limits)
        check_inflated(part, pdf, limits)
        signed = _is_signed(pdf)
        removed = _strip(pdf)
        target = io.BytesIO()
        pdf.save(target, deterministic_id=True)
        repaired = bool(pdf.get_warnings())
    return CleanPart(target.getvalue(), _pages_readable(part, target.getvalue()), removed, signed, repaired)


def _pages_readable(part: PackPart, data: bytes) -> int:
    """Read the cleaned file back, so that a page that cannot be read is found before the pack is bound."""
    import pikepdf

    with pikepdf.open(io.BytesIO(data), suppress_warnings=True) as pdf:
        for page in pdf.pages:
            width, height = shown_size(page)
            if not (1 < width < _LONGEST_SIDE and 1 < height < _LONGEST_SIDE):
                raise UserError("part_damaged", "{name} has a page without a size.", field="parts", name=name_of(part))
            for stream in _contents(page):
                stream.read_bytes()
        return len(pdf.pages)


def _contents(page: Any) -> list[Any]:
    import pikepdf

    found = page.obj.get("/Contents")
    if found is None:
        return []
    return list(found) if isinstance(found, pikepdf.Array) else [found]


def _is_signed(pdf: Any) -> bool:
    return any(str(item.get("/FT", "")) == "/Sig" and "/V" in item for item in _dictionaries(pdf) if "/FT" in item)


def _dictionaries(pdf: Any) -> Iterator[Any]:
    """Walk every dictionary of the file, those written inside others as well, each once."""
    import pikepdf

    for item in pdf.objects:
        waiting = [item]
        while waiting:
            here = waiting.pop()
            if isinstance(here, pikepdf.Array):
                inside = list(here)
            elif isinstance(here, pikepdf.Dictionary | pikepdf.Stream):
                yield here
                inside = [here[key] for key in here.keys()]  # noqa: SIM118 - a PDF dictionary is no mapping
            else:
                continue
            waiting += [one for one in inside if isinstance(one, pikepdf.Object) and not one.is_indirect]


def _strip(pdf: Any) -> tuple[str, ...]:
    from pikepdf import sanitize

    removed = _found(pdf)
    sanitize.remove_javascript(pdf)
    sanitize.remove_external_access(pdf)
    sanitize.remove_multimedia(pdf)
    sanitize.remove_attachments(pdf)
    _flatten(pdf)
    for key in _ROOT_KEYS:
        if key in pdf.Root:
            del pdf.Root[key]
    for page in pdf.pages:
        for key in list(page.obj.keys()):
            if key not in _PAGE_KEYS:
                del page.obj[key]
    _strip_streams(pdf)
    return removed


def _strip_streams(pdf: Any) -> None:
    import pikepdf

    for item in pdf.objects:
        if isinstance(item, pikepdf.Stream):
            for key in _STREAM_KEYS:
                if key in item:
                    del item[key]


def _flatten(pdf: Any) -> None:
    """Draw what fields and comments show into the page; what is hidden or not for print goes."""
    form = pdf.Root.get("/AcroForm")
    if form is not None:
        for key in ("/XFA", "/NeedAppearances"):
            if key in form:
                del form[key]
    pdf.flatten_annotations("print")


def _found(pdf: Any) -> tuple[str, ...]:
    """Return what the file carries beyond its pages, in printing order."""
    root, found = pdf.Root, set()
    names = root.get("/Names", {})
    form = root.get("/AcroForm")
    if form is not None and (len(form.get("/Fields", [])) or "/XFA" in form):
        found.add("forms")
    if "/EmbeddedFiles" in names or "/AF" in root:
        found.add("attachments")
    if "/OCProperties" in root:
        found.add("layers")
    if "/OpenAction" in root or "/AA" in root:
        found.add("actions")
    for item in _dictionaries(pdf):
        found |= _kinds(item)
    order = ("javascript", "actions", "forms", "attachments", "annotations", "multimedia", "layers")
    return tuple(kind for kind in order if kind in found)


_ACTIONS = frozenset(
    {"/Launch", "/SubmitForm", "/ImportData", "/GoToR", "/GoToE", "/URI", "/Named", "/Hide", "/ResetForm"}
)
_MEDIA = frozenset({"/Screen", "/RichMedia", "/3D", "/Movie", "/Sound"})


def _kinds(item: Any) -> set[str]:
    found = set()
    action, kind = str(item.get("/S", "")), str(item.get("/Subtype", ""))
    if action == "/JavaScript" or "/JS" in item:
        found.add("javascript")
    if (action in _ACTIONS and "/Type" not in item) or (action in _ACTIONS and str(item.get("/Type")) == "/Action"):
        found.add("actions")
    if kind in _MEDIA:
        found.add("multimedia")
    if kind == "/FileAttachment" or str(item.get("/Type", "")) == "/EmbeddedFile":
        found.add("attachments")
    if "/Rect" in item and kind not in {"/Widget", ""}:
        found.add("annotations")
    return found
