"""How the command line speaks: sentences, tables, JSON, progress, and exit codes."""

import json
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import is_dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from models.workspace.errors import DeskError, FieldErrors, WorldFault
from models.workspace.words import Words

GOOD, FOUND_WANTING, BAD_INPUT, WORLD = 0, 1, 2, 3


def print_line(text: object) -> None:
    """Write one line to standard output."""
    sys.stdout.write(f"{text}\n")


def print_json(value: Any) -> None:
    """Write a value as JSON: dataclasses as objects, sentences as text, dates as ISO, decimals as text."""
    sys.stdout.write(json.dumps(plain(value), ensure_ascii=False, indent=2) + "\n")


def plain(value: Any) -> Any:
    """Turn views into what JSON can say."""
    if isinstance(value, Words):
        return str(value)
    if is_dataclass(value) and not isinstance(value, type):
        return {key: plain(getattr(value, key)) for key in value.__dataclass_fields__}
    if isinstance(value, dict):
        return {str(key): plain(item) for key, item in value.items()}
    if isinstance(value, tuple | list | set | frozenset):
        return [plain(item) for item in value]
    if isinstance(value, date | datetime):
        return value.isoformat()
    return format(value, "f") if isinstance(value, Decimal) else value


def print_table(heads: list[str], rows: list[list[object]]) -> None:
    """Write a table that fits the terminal; when piped, tab-separated lines without decoration."""
    if not sys.stdout.isatty():
        for row in rows:
            print_line("\t".join(str(cell).replace("\t", " ") for cell in row))
        return
    from rich.console import Console
    from rich.table import Table

    table = Table(*heads, header_style="bold")
    for row in rows:
        table.add_row(*(str(cell) for cell in row))
    Console().print(table)


def complain(error: DeskError, *, as_json: bool = False) -> int:
    """Say what went wrong, and return the exit code: on standard error, or for scripts as JSON on standard output."""
    code = WORLD if isinstance(error, WorldFault) else BAD_INPUT
    faults = error.faults.items() if isinstance(error, FieldErrors) else ((error.field, error.words),)
    if as_json:
        told = [{"field": field, "what": words} for field, words in faults]
        print_json({"error": {"code": error.code, "faults": told, "hint": error.hint, "exit_code": code}})
        return code
    for field, words in faults:
        sys.stderr.write(f"{field}: {words}\n" if field else f"{words}\n")
    if error.hint is not None:
        sys.stderr.write(f"{error.hint}\n")
    return code


class Progress:
    """Told how far long work has come."""

    def __call__(self, done: int, total: int | None = None) -> None:
        """Take ``done`` of ``total`` steps (None while the total is not known)."""


@contextmanager
def progress(what: str) -> Iterator[Progress]:
    """Show a bar on a terminal's standard error; say nothing when piped."""
    if not sys.stderr.isatty():
        yield Progress()
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, TextColumn, TimeElapsedColumn
    from rich.progress import Progress as Bars

    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    with Bars(*columns, console=Console(stderr=True)) as bars:
        task = bars.add_task(what, total=None)

        class Shown(Progress):
            def __call__(self, done: int, total: int | None = None) -> None:
                bars.update(task, completed=done, total=total)

        yield Shown()
