"""Measuring how large a file becomes when unpacked, without unpacking it into memory."""

import zlib
from typing import Any

from models.documents.content.pack import PackPart
from models.documents.packing.limits import Limits, name_of
from models.workspace.errors import UserError

_STEP = 1024 * 1024
# The most these filters can enlarge; measured streams need no guess, these are not measured.
_LARGEST_GROWTH = {"/LZWDecode": 1400, "/RunLengthDecode": 128}


def check_inflated(part: PackPart, pdf: Any, limits: Limits) -> None:
    """Refuse a PDF whose streams unpack to more than allowed; raises UserError."""
    import pikepdf

    total = 0
    for item in pdf.objects:
        if not isinstance(item, pikepdf.Stream):
            continue
        if _pixels(item) > limits.pixels * 4:
            raise _bomb(part)
        total += _inflated(item, limits.stream_bytes)
        if total > limits.inflated_bytes:
            raise _bomb(part)


def _bomb(part: PackPart) -> Exception:
    return UserError(
        "part_unpacks_too_large",
        "{name} unpacks to far more than a document can need and was refused.",
        field="parts",
        name=name_of(part),
    )


def _pixels(stream: Any) -> int:
    try:
        return int(stream.get("/Width", 0)) * int(stream.get("/Height", 0))
    except (TypeError, ValueError):
        return 0


def _filters(stream: Any) -> list[str]:
    import pikepdf

    found = stream.get("/Filter")
    if found is None:
        return []
    return [str(name) for name in found] if isinstance(found, pikepdf.Array) else [str(found)]


def _inflated(stream: Any, cap: int) -> int:
    """Return the bytes a stream unpacks to; more than ``cap`` is answered with an amount no file may reach."""
    data = stream.read_raw_bytes()
    size = len(data)
    names = _filters(stream)
    for position, name in enumerate(names):
        if growth := _LARGEST_GROWTH.get(name):
            size *= growth
        if name != "/FlateDecode":
            break
        again = names[position + 1 : position + 2] == ["/FlateDecode"]
        size, data = _capped(data, cap // 8 if again else cap, keep=again)
        if size >= cap // 8 and again:
            return cap * 1000
    return size if size < cap else cap * 1000


def _capped(data: bytes, cap: int, *, keep: bool) -> tuple[int, bytes]:
    """Inflate until ``cap`` bytes at most; return how many came, and the bytes when they are kept."""
    machine = zlib.decompressobj()
    kept, size, rest = bytearray(), 0, data
    try:
        while rest and size < cap:
            piece = machine.decompress(rest, _STEP)
            size += len(piece)
            if keep:
                kept += piece
            rest = machine.unconsumed_tail
    except zlib.error:
        # Damaged data unpacks to what came before the damage; whether that will do is judged elsewhere.
        return size, bytes(kept)
    return size, bytes(kept)
