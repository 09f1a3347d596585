"""How much a pack and its parts may hold, and the sentences when they hold more."""

from dataclasses import dataclass

from models.documents.content.pack import PackPart
from models.workspace.errors import UserError
from models.workspace.words import say


@dataclass(frozen=True)
class Limits:
    """Bytes per file, pages per pack, bytes one stream and one file may inflate to, pixels and frames of a picture."""

    file_bytes: int = 50 * 1024 * 1024
    pages: int = 2_000
    stream_bytes: int = 256 * 1024 * 1024
    inflated_bytes: int = 1024 * 1024 * 1024
    pixels: int = 80_000_000
    frames: int = 200


DEFAULT = Limits()


def name_of(part: PackPart) -> str:
    """Return what a part is called in a sentence."""
    return part.file_name or part.title.en or part.title.zh or part.media_type


def check_size(part: PackPart, limits: Limits = DEFAULT) -> None:
    """Refuse a part that is empty or larger than allowed; raises UserError."""
    if not part.data:
        raise UserError("part_empty", "{name} is empty.", field="parts", name=name_of(part))
    if len(part.data) > limits.file_bytes:
        raise UserError(
            "part_too_large",
            "{name} has {size} MB; a part may have up to {limit} MB.",
            hint=say("Ask for a smaller scan, or split the file."),
            size=round(len(part.data) / 1024 / 1024),
            limit=limits.file_bytes // 1024 // 1024,
            field="parts",
            name=name_of(part),
        )


def check_pages(part: PackPart, count: int, limits: Limits = DEFAULT) -> None:
    """Refuse a part with no page or with more than a pack may have; raises UserError."""
    if count < 1:
        raise UserError("part_no_pages", "{name} has no page.", field="parts", name=name_of(part))
    if count > limits.pages:
        raise UserError(
            "part_too_many_pages",
            "{name} has {count} pages; a pack may have up to {limit}.",
            count=count,
            limit=limits.pages,
            field="parts",
            name=name_of(part),
        )
