"""Measuring how large a file becomes when unpacked, without unpacking it into memory."""

import zlib
from typing import Any

from models.documents.content.pack import PackPart
from models.documents.packing.limits import Limits, refuse

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
    return refuse(
        part, "part_unpacks_too_large", "{name} unpacks to far more than a document can need and was refused."
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
    for name in _filters(stream):
        if growth := _LARGEST_GROWTH.get(name):
            size *= growth
        if name != "/FlateDecode":
            break
        data = _capped(data, cap)
        size = len(data)
        if size >= cap:
            break
    return size if size < cap else cap * 1000


def _capped(data: bytes, cap: int) -> bytes:
    """Inflate at most ``cap`` bytes; damaged data gives what came before the damage."""
    machine = zlib.decompressobj()
    found = bytearray()
    try:
        found += machine.decompress(data, _STEP)
        while machine.unconsumed_tail and len(found) < cap:
            found += machine.decompress(machine.unconsumed_tail, _STEP)
    except zlib.error:
        pass
    return bytes(found)
