"""Sheets made on the spot, and a short way through an import, for tests of this room."""

import csv
from pathlib import Path

from openpyxl import Workbook

from models.exchange.importing import plan_import, run_import
from models.exchange.mapping import suggest_mapping
from models.exchange.sheet import ReadingOptions, Sheet

CUSTOMERS = [
    "Company name",
    "Chinese name",
    "Country",
    "EORI",
    "Street",
    "City",
    "Postcode",
    "Contact person",
    "E-mail",
]


def customer(place, name=None, country="DE", **cells):
    """Return a row of the customer sheet."""
    values = {
        "Company name": name if name is not None else f"Example Magnetics {place} GmbH (fictional)",
        "Chinese name": f"示例磁材{place}（虚构）",
        "Country": country,
        "EORI": f"DE{place:09d}",
        "Street": f"Example Road {place}",
        "City": "Exampletown",
        "Postcode": f"{place:05d}",
        "Contact person": "Erika Example",
        "E-mail": "erika@example.com",
        **cells,
    }
    return [values[title] for title in CUSTOMERS]


def write_csv(path: Path, rows, encoding="utf-8", delimiter=",") -> Path:
    with path.open("w", encoding=encoding, newline="") as file:
        csv.writer(file, delimiter=delimiter).writerows(rows)
    return path


def write_xlsx(path: Path, rows, title="Sheet") -> Path:
    book = Workbook(write_only=True)
    sheet = book.create_sheet(title)
    for row in rows:
        sheet.append(row)
    book.save(path)
    return path


def plan(workspace, kind, path, options=None, **extra):
    """Make the dry run with the guessed mapping."""
    sheet = Sheet(path, options or ReadingOptions())
    return plan_import(
        workspace, kind, path, suggest_mapping(kind, sheet.columns), options or ReadingOptions(), **extra
    )


def imported(workspace, actor, kind, path, options=None, **extra):
    """Make the dry run and the import; return the plan."""
    found = plan(workspace, kind, path, options, **extra)
    with workspace.transaction(actor) as tx:
        run_import(tx, found)
    return found
