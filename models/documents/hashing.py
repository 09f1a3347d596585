"""The fingerprint of a paper's facts: the same facts give the same hash, whatever day they are printed."""

import dataclasses
import hashlib
import json
from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from typing import Any

# What a paper is worth (draft, superseded) and when it was printed are not facts it states.
_NOT_FACTS = frozenset({"state", "issued_at"})


def _plain(value: Any) -> Any:
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        names = (f.name for f in dataclasses.fields(value) if f.name not in _NOT_FACTS)
        return {name: _plain(getattr(value, name)) for name in names}
    if isinstance(value, bytes):
        return hashlib.sha256(value).hexdigest()
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, Decimal):
        return _plain_decimal(value)
    if isinstance(value, datetime | date):
        return value.isoformat()
    if isinstance(value, tuple | list):
        return [_plain(item) for item in value]
    return value


def _plain_decimal(value: Decimal) -> str:
    """Write a number without trailing zeros or exponent, so that 1.50 and 1.5 are one fact."""
    text = f"{value:f}"
    if "." in text:
        text = text.rstrip("0").rstrip(".")
    return "0" if text in {"-0", ""} else text


def canonical_json(content: Any) -> str:
    """Write a content dataclass as JSON with sorted keys and no spaces, with its form id on top."""
    facts = {"form": content.FORM_ID, "content": _plain(content)}
    return json.dumps(facts, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def canonical_hash(content: Any) -> str:
    """Return SHA-256 (hexadecimal) over the canonical JSON of a content; state and issue time do not count."""
    return hashlib.sha256(canonical_json(content).encode("utf-8", "surrogatepass")).hexdigest()
