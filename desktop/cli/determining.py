"""The command that tells what a deal needs on a day, also with something changed."""

import json
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from desktop.cli.answers import day_of
from desktop.cli.options import As_json, AsOf
from desktop.cli.output import print_json, print_line, print_table
from models.workspace.errors import UserError

if TYPE_CHECKING:
    from models.determination.outcome import Determination
    from models.determination.what_if import WhatIf

LISTS = {
    "control": "export_control_list",
    "watch": "watch_list",
    "unreliable": "unreliable_entity_list",
    "countermeasures": "countermeasures_list",
}


def determine(
    facts: Annotated[Path | None, typer.Argument(help="A JSON file with the facts of the deal.")] = None,
    as_of: AsOf = None,
    changes: Annotated[
        Path | None,
        typer.Option("--what-if", metavar="CHANGES", help="A JSON file with what is changed; both answers."),
    ] = None,
    not_extended: Annotated[
        list[str] | None,
        typer.Option("--not-extended", metavar="ACT", help="What if this suspension is not prolonged, as 70/2025."),
    ] = None,
    extended: Annotated[
        list[str] | None,
        typer.Option("--extended", metavar="ACT=DATE", help="What if it is prolonged, as 70/2025=2027-01-10."),
    ] = None,
    listed: Annotated[
        list[str] | None,
        typer.Option(
            "--listed",
            metavar="NAME=LIST",
            help="What if a party or an owner is listed: control, watch, unreliable or countermeasures list; @DATE for since when.",
        ),
    ] = None,
    other_day: Annotated[
        str | None, typer.Option("--other-day", metavar="DATE", help="What if it is asked as of this day.")
    ] = None,
    schema: Annotated[
        bool, typer.Option("--schema", help="Print the shape of the facts, and under what_if that of the changes.")
    ] = False,
    as_json: As_json = False,
) -> None:
    """Tell what a deal needs on a day: nothing, a licence, case by case, refused, barred or unknown; and why.

    With --what-if, --not-extended, --extended, --listed or --other-day the answer stands beside the one with that
    changed. It is help with the law, not legal advice: every reason names its source and whether it is confirmed.
    """
    from models.determination.determine import determine as ask
    from models.determination.facts import DealFacts
    from models.determination.what_if import Changes, what_if
    from models.rulebook.loader import load_current
    from models.workspace.validation import validate

    if schema:
        print_json({**DealFacts.model_json_schema(), "what_if": Changes.model_json_schema()})
        return
    if facts is None:
        raise UserError("no_file", "Give a JSON file with the facts; --schema prints their shape.")
    deal, on = validate(DealFacts, _read(facts)), day_of(as_of)
    wanted = _changes(changes, not_extended or [], extended or [], listed or [], other_day)
    if wanted is None:
        answer = ask(deal, on, load_current())
        print_json(answer.to_json()) if as_json else _print(answer)
        return
    both = what_if(deal, on, load_current(), validate(Changes, wanted))
    print_json(both.to_json()) if as_json else _print_both(both)


def _read(path: Path) -> dict[str, Any]:
    try:
        told = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError) as error:
        raise UserError("no_file", "{path} cannot be read as JSON: {why}.", path=str(path), why=str(error)) from error
    if not isinstance(told, dict):
        raise UserError("no_facts", "{path} has to hold one JSON object.", path=str(path))
    return told


def _changes(
    path: Path | None, not_extended: list[str], extended: list[str], listed: list[str], other_day: str | None
) -> dict[str, Any] | None:
    """Put the file and the options together; None when nothing is changed."""
    if path is None and not (not_extended or extended or listed or other_day):
        return None
    told = _read(path) if path is not None else {}
    measures = [{"measure": each} for each in not_extended] + [_extended(each) for each in extended]
    for name, more in (("measures", measures), ("listed", [_listed(each) for each in listed])):
        if more and isinstance(told.get(name, []), list):
            told[name] = [*told.get(name, []), *more]
    if other_day is not None:
        told["on"] = day_of(other_day, "other-day")
    return told


def _extended(text: str) -> dict[str, Any]:
    act, sign, day = text.rpartition("=")
    if not sign or not act:
        raise UserError(
            "no_extension", "“{text}” has to be written as 70/2025=2027-01-10.", field="extended", text=text[:60]
        )
    return {"measure": act, "extended_to": day_of(day, "extended")}


def _listed(text: str) -> dict[str, Any]:
    name, sign, rest = text.rpartition("=")
    which, at, day = rest.partition("@")
    kind = which.strip().lower().removesuffix("list").strip()
    if not sign or not name or kind not in LISTS:
        raise UserError(
            "no_listing",
            "“{text}” has to be written as NAME=LIST, where the list is one of {lists}.",
            field="listed",
            text=text[:60],
            lists=", ".join(LISTS),
        )
    since: date | None = day_of(day, "listed") if at else None
    return {"name": name, "entity_list": LISTS[kind], "since": since}


def _print(answer: "Determination") -> None:
    print_line(f"{answer.outcome.label} (as of {answer.on}, edition {answer.edition})")
    for reason in answer.reasons:
        print_line(f"- {reason.words} [{reason.mark.label}; {reason.source.name if reason.source else '-'}]")
    for words in answer.missing:
        print_line(f"? {words}")
    for duty in answer.duties:
        print_line(f"! {duty.words}")


def _print_both(both: "WhatIf") -> None:
    for words in both.assumed:
        print_line(f"What if: {words}")
    sides = (both.as_is, both.changed)
    print_table(
        ["", "as it is", "what if"],
        [
            ["as of", *(each.on for each in sides)],
            ["outcome", *(each.outcome.label for each in sides)],
            ["licences", *(", ".join(str(kind.label) for kind in each.kinds_open) for each in sides)],
            ["may change on", *(each.may_change_on or "" for each in sides)],
        ],
    )
    told = both.difference
    for sign, reasons in (("-", told.reasons_gone), ("+", told.reasons_come)):
        for reason in reasons:
            print_line(f"{sign} {reason.words} [{reason.mark.label}; {reason.source.name if reason.source else '-'}]")
    for sign, every in (("-?", told.missing_gone), ("+?", told.missing_come)):
        for words in every:
            print_line(f"{sign} {words}")
    for sign, duties in (("-!", told.duties_gone), ("+!", told.duties_come)):
        for duty in duties:
            print_line(f"{sign} {duty.words}")
