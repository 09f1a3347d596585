"""The command that looks at a reference edition from elsewhere: is it whole, and what would it change."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from desktop.cli.answers import day_of
from desktop.cli.options import As_json, AsOf
from desktop.cli.output import print_json, print_line, print_table

if TYPE_CHECKING:
    from datetime import date

    from models.rulebook.book import Rulebook

_MOST_SHOWN = 40


def edition(
    pack: Annotated[
        Path | None, typer.Argument(metavar="[PACK]", help="A data pack: a folder or a zip file with a manifest.")
    ] = None,
    as_of: AsOf = None,
    every: Annotated[bool, typer.Option("--all", help="List every entry that differs, not only the first 40.")] = False,
    as_json: As_json = False,
) -> None:
    """Tell which reference edition is loaded; with PACK, check that one and say what it would change.

    A pack is looked at whole: every fault is named with file, row and column (exit code 2), and nothing of it is used.
    Otherwise the answer is which acts and listings stand otherwise on the day, and which entries came, went or changed.
    Looking changes nothing: this program works with the edition it came with.

    Example: euc-desk edition new-pack.zip --as-of 2026-12-01
    """
    from models.rulebook.loader import load_current
    from models.rulebook.packs import load_pack

    book, on = load_current(), day_of(as_of)
    if pack is None:
        head = _head(book)
        if as_json:
            print_json(head)
        else:
            print_table(["", ""], [[name, str(value)] for name, value in head.items()])
        return
    other = load_pack(pack)
    if as_json:
        print_json(_compared(book, other, on))
    else:
        _print(book, other, on, every=every)


def _head(book: "Rulebook") -> dict[str, Any]:
    return {
        "edition": book.edition,
        "made_on": book.made_on,
        "sources_followed_to": book.checked_to,
        "measures": len(book.measures),
        "items": len(book.items),
        "listed_names": len(book.listed),
    }


def _compared(book: "Rulebook", other: "Rulebook", on: "date") -> dict[str, Any]:
    from models.rulebook.differences import differences, listing_changes, measure_changes

    def state(entry: Any) -> dict[str, Any]:
        return {"name": entry.name, "before": entry.before, "after": entry.after}

    return {
        "loaded": _head(book),
        "pack": _head(other),
        "as_of": on,
        "measures": [state(each) for each in measure_changes(book, other, on)],
        "listings": [state(each) for each in listing_changes(book, other, on)],
        "entries": [
            {
                "subject": each.subject,
                "name": each.name,
                "change": each.change,
                "fields": {
                    field.field: {"before": str(field.before), "after": str(field.after)} for field in each.fields
                },
            }
            for each in differences(book, other)
        ],
    }


def _print(book: "Rulebook", other: "Rulebook", on: "date", *, every: bool) -> None:
    from models.rulebook.differences import differences, listing_changes, measure_changes, summary

    print_line(f"{book.edition} -> {other.edition}")
    said = summary(book, other, on)
    for words in said:
        print_line(str(words))
    if not said:
        print_line("The pack says the same as the edition that is loaded.")
        return
    states = [*measure_changes(book, other, on), *listing_changes(book, other, on)]
    if states:
        print_table(
            ["stands otherwise", "before", "after"], [[s.name, _label(s.before), _label(s.after)] for s in states]
        )
    rows: list[list[object]] = [
        [str(each.subject.label), each.name, str(each.change.label), ", ".join(field.field for field in each.fields)]
        for each in differences(book, other)
    ]
    shown = rows if every else rows[:_MOST_SHOWN]
    print_table(["entry", "name", "change", "fields"], shown)
    if len(shown) < len(rows):
        print_line(f"{len(rows) - len(shown)} more: --all lists them.")


def _label(state: Any) -> str:
    return str(state.label) if state is not None else "-"
