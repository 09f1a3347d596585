"""Reading who owns what from a table, and listed names from a text file, without a workspace."""

import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal, InvalidOperation
from functools import lru_cache
from operator import itemgetter
from pathlib import Path

from models.exchange import csv_in
from models.parties.ownership import WHOLE, BoundedStake
from models.parties.stakes import OwnerKey
from models.workspace.errors import UserError
from models.workspace.own_files import refuse_reading
from models.workspace.validation import Refused

COLUMNS = ("owner", "owned", "lower", "upper", "valid_from", "valid_to", "source")
"""The columns by name; a table without a head row has them in this order."""
_HEADS = {
    "owner": ("owner", "owner name", "holder", "shareholder", "股东"),
    "owned": ("owned", "owned name", "firm", "company", "subsidiary", "公司"),
    "lower": ("lower", "lower percent", "percent lower", "lower pct", "min", "minimum", "at least", "下限"),
    "upper": ("upper", "upper percent", "percent upper", "upper pct", "max", "maximum", "at most", "上限"),
    "percent": ("percent", "pct", "share", "stake", "shares", "持股比例"),
    "valid_from": ("valid from", "from", "held from", "since", "起始日期"),
    "valid_to": ("valid to", "to", "valid until", "until", "held until", "终止日期"),
    "source": ("source", "来源"),
}
_UNKNOWN = frozenset({"", "?", "unknown", "n/a", "-", "–", "未知", "不明"})
_NOT_LETTERS = re.compile(r"[\W_]+")
_ISO_DATE = re.compile(r"\d{4}-\d\d-\d\d")
_LONGEST_NAME = 500


@dataclass(frozen=True)
class StakesTable:
    """The stakes of a file; parties stand under a key that spelling in capitals or spaces does not change."""

    stakes: tuple[BoundedStake, ...]
    labels: Mapping[OwnerKey, str]
    """Each party as it was first written."""


def party_key(name: str) -> str:
    """Return the key under which a name is one and the same party."""
    return " ".join(unicodedata.normalize("NFKC", name).split()).casefold()


def read_stakes(path: Path) -> StakesTable:
    """Read a table of stakes, one a row, in percent; an empty bound is not known.

    Raises UserError that names the row and the column at fault.
    """
    table = _table(path)
    places, body = _places(table)
    labels: dict[OwnerKey, str] = {}
    # A column that is not there is read from the empty cell put at the end of every row.
    pick, width = itemgetter(*(places.get(name, -1) for name in _HEADS)), max(places.values(), default=0) + 2
    stakes = []
    for number, cells in body:
        try:
            cells.extend([""] * max(1, width - len(cells)))
            stakes.append(_stake(pick(cells), labels))
        except Refused as refused:
            raise UserError("bad_row", "Row {row}: {why}", row=number, why=refused.words) from None
    return StakesTable(tuple(stakes), labels)


def read_listed(path: Path) -> frozenset[str]:
    """Read listed names, one a line, as keys; empty lines and lines that begin with # are passed over."""
    _check_file(path)
    try:
        lines = path.read_text(encoding=csv_in.encoding_of(path)).splitlines()
    except UnicodeError:
        raise UserError("not_text", "{name} is not a text file.", name=path.name) from None
    return frozenset(party_key(line) for line in lines if line.strip() and not line.lstrip().startswith("#"))


def _check_file(path: Path) -> None:
    if not path.is_file():
        raise UserError("no_file", "There is no file {path}.", path=str(path))
    refuse_reading(path)


def _table(path: Path) -> list[tuple[int, list[str]]]:
    _check_file(path)
    encoding = csv_in.encoding_of(path)
    rows = csv_in.rows(path, encoding, csv_in.separator_of(path, encoding))
    return [(number, [str(cell).strip() for cell in cells]) for number, cells in enumerate(rows, 1) if any(cells)]


def _places(table: list[tuple[int, list[str]]]) -> tuple[dict[str, int], list[tuple[int, list[str]]]]:
    """Return which column stands where, and the rows below the head."""
    if not table:
        return {}, []
    head = [_NOT_LETTERS.sub(" ", cell.casefold()).strip() for cell in table[0][1]]
    places = {
        name: next(place for place, cell in enumerate(head) if cell in heads)
        for name, heads in _HEADS.items()
        if any(cell in heads for cell in head)
    }
    if not places and len(head) > 2 and _is_percent(table[0][1][2]):
        return {name: place for place, name in enumerate(COLUMNS)}, table
    for name in ("owner", "owned"):
        if name not in places:
            raise UserError("no_column", "The table has no column “{name}”.", name=name)
    if not {"lower", "upper", "percent"} & set(places):
        raise UserError("no_column", "The table has no column “{name}”.", name="lower")
    return places, table[1:]


def _stake(cells: Sequence[str], labels: dict[OwnerKey, str]) -> BoundedStake:
    """Read a row whose cells stand in the order of ``_HEADS``."""
    owner, owned, low, high, share, begun, ended, source = cells
    owner, owned = _party("owner", owner, labels), _party("owned", owned, labels)
    lower, upper, exact = _percent("lower", low), _percent("upper", high), _percent("percent", share)
    least = lower if lower is not None else exact if exact is not None else Decimal(0)
    most = upper if upper is not None else exact if exact is not None else WHOLE
    if least > most:
        raise Refused("the lower bound {lower} is above the upper bound {upper}.", lower=least, upper=most)
    first, last = _day("valid_from", begun), _day("valid_to", ended)
    if first is not None and last is not None and last < first:
        raise Refused("it ends on {last}, before it begins.", last=last.isoformat())
    return BoundedStake(owner, owned, least, most, first, last, source)


def _party(column: str, text: str, labels: dict[OwnerKey, str]) -> str:
    if not text:
        raise Refused("the cell {column} is empty.", column=column)
    if len(text) > _LONGEST_NAME:
        raise Refused("the name in {column} has more than {most} characters.", column=column, most=_LONGEST_NAME)
    key = _key(text)
    labels.setdefault(key, text)
    return key


_key = lru_cache(maxsize=1 << 18)(party_key)


@lru_cache(maxsize=4096)
def _percent(column: str, text: str) -> Decimal | None:
    if text.casefold() in _UNKNOWN:
        return None
    try:
        number = Decimal(text.removesuffix("%").strip().replace(",", "."))
    except InvalidOperation:
        number = Decimal("NaN")
    if not number.is_finite() or not 0 <= number <= WHOLE:
        raise Refused("“{text}” in {column} is not a percent from 0 to 100.", text=text[:40], column=column)
    return number


def _is_percent(text: str) -> bool:
    try:
        return _percent("lower", text) is not None
    except Refused:
        return False


@lru_cache(maxsize=4096)
def _day(column: str, text: str) -> date | None:
    if not text:
        return None
    try:
        if _ISO_DATE.fullmatch(text):
            return date.fromisoformat(text)
    except ValueError:
        pass
    raise Refused("“{text}” in {column} is not a date of the form 2026-11-24.", text=text[:40], column=column)
