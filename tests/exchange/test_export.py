"""Lists out: typed, whole or not at all, and no text becomes a formula."""

import csv
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from decimal import Decimal

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.exchange.export import ExportColumn, export_list, export_rows
from models.exchange.reading import to_text
from models.exchange.sheet import Sheet
from models.goods.bulk import add_products_in_bulk
from models.goods.queries import ProductPages
from models.workspace.errors import NotPermitted, UserError
from models.workspace.paging import ListQuery
from models.workspace.words import say
from tests.goods.builders import draft

DAY = datetime(2026, 1, 2)  # noqa: DTZ001 - a spreadsheet knows no time zone
SPECIMENS = [
    None,
    "text",
    "=1+1",
    "-5",
    7,
    Decimal("1.50"),
    Decimal("12345678901234.123456"),
    0.25,
    True,
    date(2026, 1, 2),
]
SPECIMENS += [datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC), say("{n} left", n=3), date(1800, 1, 1), float("nan"), "'=x"]


class Stopped(Exception):
    """What a job raises when the person cancels it."""


@dataclass(frozen=True)
class Item:
    id: int
    cell: object


COLUMNS = [ExportColumn("Id", lambda item: item.id), ExportColumn("Cell", lambda item: item.cell)]


def test_csv_is_marked_utf8_and_guarded(tmp_path):
    path = tmp_path / "list.csv"
    assert export_rows(COLUMNS, [Item(n, cell) for n, cell in enumerate(SPECIMENS)], path) == len(SPECIMENS)
    assert path.read_bytes().startswith(b"\xef\xbb\xbfId,Cell\r\n")
    with path.open(encoding="utf-8-sig", newline="") as file:
        cells = [row[1] for row in csv.reader(file)][1:]
    assert cells[:8] == ["", "text", "'=1+1", "'-5", "7", "1.50", "12345678901234.123456", "0.25"]
    assert cells[8:] == ["yes", "2026-01-02", "2026-01-02 03:04:05+00:00", "3 left", "1800-01-01", "nan", "''=x"]


def test_xlsx_keeps_types_and_holds_no_formula(tmp_path):
    path = tmp_path / "list.xlsx"
    export_rows(COLUMNS, [Item(n, cell) for n, cell in enumerate(SPECIMENS)], path)
    book = openpyxl.load_workbook(path)
    cells = [row[1] for row in book.active.iter_rows(min_row=2)]
    values = [cell.value for cell in cells]
    assert values[:8] == [None, "text", "=1+1", "-5", 7, 1.5, "12345678901234.123456", 0.25]
    assert values[8:] == [
        True,
        DAY,
        DAY.replace(hour=3, minute=4, second=5),
        "3 left",
        "1800-01-01",
        "nan",
        "'=x",
    ]
    with Sheet(path) as sheet:
        assert [to_text(row.cell(1)) for row in sheet.rows()][2:4] == ["=1+1", "-5"]
    assert cells[2].quotePrefix
    book.close()


@given(st.lists(st.text(max_size=40), min_size=1, max_size=8))
def test_text_comes_back_from_a_guarded_csv_as_it_went_out(tmp_path_factory, texts):
    path = tmp_path_factory.mktemp("round") / "list.csv"
    export_rows(COLUMNS, [Item(n, text) for n, text in enumerate(texts)], path)
    with path.open(encoding="utf-8-sig", newline="") as file:
        assert not any(row[1].startswith(("=", "+", "-", "@", "\t", "\r", "\n")) for row in csv.reader(file))
    with Sheet(path) as sheet:
        assert [to_text(row.cell(1)) for row in sheet.rows()] == texts


@pytest.mark.parametrize("suffix", [".csv", ".xlsx"])
def test_a_list_goes_out_page_by_page_in_its_order(workspace, clerk, tmp_path, suffix, monkeypatch):
    monkeypatch.setattr("models.exchange.export._PAGE", 7)
    monkeypatch.setattr("models.exchange.export._STEP", 10)
    with workspace.transaction(clerk) as tx:
        add_products_in_bulk(tx, [draft(f"Product {n % 5} (fictional)", code=f"X{n}") for n in range(28)])
    columns = [ExportColumn("Number", lambda row: row.number), ExportColumn("Name", lambda row: row.name)]
    told = []
    source, query, path = ProductPages(workspace), ListQuery(sort="name", descending=True), tmp_path / f"list{suffix}"
    assert export_list(clerk, source, query, columns, path, lambda *done: told.append(done)) == 28
    assert told == [(10, 28), (20, 28), (28, 28)]
    with Sheet(path) as sheet:
        names = [to_text(row.cell(1)) for row in sheet.rows()]
        numbers = [to_text(row.cell(0)) for row in sheet.rows()]
    assert names == sorted(names, reverse=True)
    assert len(set(numbers)) == 28


def test_only_who_may_export_exports(workspace, auditor, tmp_path):
    source = ProductPages(workspace)
    nobody = replace(auditor, roles=frozenset())
    with pytest.raises(NotPermitted):
        export_list(nobody, source, ListQuery(), COLUMNS, tmp_path / "list.csv")
    assert list(tmp_path.glob("list*")) == []
    assert export_list(auditor, source, ListQuery(), COLUMNS, tmp_path / "list.csv") == 0


@pytest.mark.parametrize("suffix", [".csv", ".xlsx"])
def test_a_cancelled_or_failed_export_leaves_nothing_and_spares_the_old_file(tmp_path, suffix, monkeypatch):
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path / "temporary"))
    (tmp_path / "temporary").mkdir()
    path = tmp_path / f"list{suffix}"
    path.write_bytes(b"old")

    def stop(_done, _total):
        raise Stopped

    def rows():
        yield Item(1, "a")
        raise ZeroDivisionError

    with pytest.raises(Stopped):
        export_rows(COLUMNS, [Item(n, "x") for n in range(2000)], path, stop)
    with pytest.raises(ZeroDivisionError):
        export_rows(COLUMNS, rows(), path)
    assert path.read_bytes() == b"old"
    assert sorted(each.name for each in tmp_path.rglob("*")) == sorted([path.name, "temporary"])


@pytest.mark.parametrize("suffix", [".csv", ".xlsx"])
def test_a_place_that_cannot_be_written_is_said(tmp_path, suffix, monkeypatch, tmp_path_factory):
    temporary = tmp_path_factory.mktemp("temporary")
    monkeypatch.setattr("tempfile.tempdir", str(temporary))
    with pytest.raises(UserError, match="could not be written"):
        export_rows(COLUMNS, [], tmp_path / "no folder" / f"list{suffix}")
    (tmp_path / f"folder{suffix}").mkdir()
    with pytest.raises(UserError, match="could not be written"):
        export_rows(COLUMNS, [], tmp_path / f"folder{suffix}")
    assert [each.name for each in tmp_path.iterdir()] == [f"folder{suffix}"]
    assert list(temporary.iterdir()) == []


def test_what_does_not_fit_a_sheet_is_refused(tmp_path, monkeypatch):
    with pytest.raises(UserError, match=r"\.xlsx or \.csv"):
        export_rows(COLUMNS, [], tmp_path / "list.pdf")
    with pytest.raises(UserError, match="40000 characters"):
        export_rows(COLUMNS, [Item(1, "x" * 40_000)], tmp_path / "list.xlsx")
    monkeypatch.setattr("models.exchange.export.MOST_SHEET_ROWS", 3)
    with pytest.raises(UserError, match="A sheet holds 3 rows"):
        export_rows(COLUMNS, [Item(n, n) for n in range(4)], tmp_path / "list.xlsx")
    assert [each.name for each in tmp_path.iterdir()] == []
