"""The command for reference editions: what one from elsewhere would change, taking it in, and going back."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from desktop.cli.answers import day_of
from desktop.cli.opened import acting, opened
from desktop.cli.options import As_json, AsOf, User, Where
from desktop.cli.output import print_json, print_line, print_table
from models.workspace.errors import UserError

if TYPE_CHECKING:
    from datetime import date

    from models.rulebook.book import Rulebook
    from models.workspace.actor import Actor
    from models.workspace.store import Workspace

_MOST_SHOWN = 40


def edition(
    pack: Annotated[
        Path | None, typer.Argument(metavar="[PACK]", help="A data pack: a folder or a zip file with a manifest.")
    ] = None,
    apply: Annotated[bool, typer.Option("--apply", help="Let the workspace work by the pack from now on.")] = False,
    back: Annotated[
        str | None,
        typer.Option(metavar="WHICH", help="Go back: to a number that --history tells, or to “shipped”."),
    ] = None,
    history: Annotated[bool, typer.Option("--history", help="Tell by which editions the workspace worked.")] = False,
    reason: Annotated[str, typer.Option(help="Why, for the journal.")] = "",
    workspace: Where = None,
    user: User = None,
    as_of: AsOf = None,
    every: Annotated[bool, typer.Option("--all", help="List every entry that differs, not only the first 40.")] = False,
    as_json: As_json = False,
) -> None:
    """Tell which reference edition is loaded; with PACK, check that one and say what it would change.

    A pack is looked at whole: every fault is named with file, row and column (exit code 2), and nothing of it is used.
    Otherwise the answer is which acts and listings stand otherwise on the day, and which entries came, went or changed.
    With --workspace it also tells which open papers and customers of the workspace are touched, and why. Looking
    changes nothing; --apply takes the pack in, --back works by an earlier edition again. Nothing is ever deleted.

    Examples: euc-desk edition new-pack.zip --as-of 2026-12-01
    euc-desk edition new-pack.zip -w DESK --apply --reason "Announcement of 1 December"
    euc-desk edition -w DESK --back shipped
    """
    _refuse_mixed(pack, back, apply=apply, history=history)
    if workspace is None and not (apply or history or back):
        _look(pack, day_of(as_of), every=every, as_json=as_json)
        return
    from models.access.login import require_now
    from models.access.roles import Permission

    with opened(workspace) as desk:
        actor = acting(desk, user)
        require_now(desk, actor, Permission.READ)
        on = day_of(as_of) if as_of else desk.clock.today()
        if history:
            _tell_history(desk, as_json=as_json)
        elif back is not None:
            _go_back(desk, actor, back, reason, as_json=as_json)
        elif pack is not None and apply:
            _apply(desk, actor, pack, reason, as_json=as_json)
        elif pack is not None:
            _preview(desk, pack, on, every=every, as_json=as_json)
        else:
            _look(None, on, every=every, as_json=as_json)


def _refuse_mixed(pack: Path | None, back: str | None, *, apply: bool, history: bool) -> None:
    if apply and pack is None:
        raise UserError("no_pack_given", "Which pack is to be applied? Name a folder or a zip file.", field="pack")
    if sum((apply, back is not None, history)) > 1 or (pack is not None and (history or back is not None)):
        raise UserError("one_at_a_time", "Apply a pack, go back, or tell the history: one at a time.", field="pack")


def _look(pack: Path | None, on: "date", *, every: bool, as_json: bool) -> None:
    from models.rulebook.loader import load_current
    from models.rulebook.packs import load_pack

    book = load_current()
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


def _preview(desk: "Workspace", pack: Path, on: "date", *, every: bool, as_json: bool) -> None:
    from models.review.edition_reach import edition_reach
    from models.rulebook.loader import load_current
    from models.rulebook.packs import load_pack

    book, other = load_current(), load_pack(pack)
    with desk.reader() as session:
        found = edition_reach(session, book, other, on, today=desk.clock.today())
    touched = [
        {"kind": each.kind, "number": each.number, "name": each.name, "why": [str(why) for why in each.why]}
        for each in found.touched
    ]
    if as_json:
        standings = [{"party": s.party_id, "before": s.before, "after": s.after} for s in found.standings]
        print_json(
            _compared(book, other, on)
            | {"touched": touched, "standings": standings, "all_applications_determined": found.all_determined}
        )
        return
    _print(book, other, on, every=every)
    print_line(str(found.sentence))
    if not found.all_determined:
        print_line("There are too many open applications to determine each; those that name what differs are listed.")
    shown = touched if every else touched[:_MOST_SHOWN]
    if shown:
        rows: list[list[object]] = [[t["kind"], t["number"], t["name"], "; ".join(t["why"])] for t in shown]
        print_table(["touched", "number", "name", "why"], rows)
    if len(shown) < len(touched):
        print_line(f"{len(touched) - len(shown)} more: --all lists them.")


def _apply(desk: "Workspace", actor: "Actor", pack: Path, reason: str, *, as_json: bool) -> None:
    from models.rulebook.editions import apply_pack
    from models.rulebook.packs import read_pack

    read = read_pack(pack)
    with desk.transaction(actor) as tx:
        apply_pack(tx, read, reason)
    _say_done(desk, as_json=as_json)


def _go_back(desk: "Workspace", actor: "Actor", which: str, reason: str, *, as_json: bool) -> None:
    from models.rulebook.editions import go_back

    if which != "shipped" and not which.isdecimal():
        raise UserError(
            "no_such_edition", "“{which}” is neither “shipped” nor a number of the history.", field="back", which=which
        )
    with desk.transaction(actor) as tx:
        go_back(tx, None if which == "shipped" else int(which), reason)
    _say_done(desk, as_json=as_json)


def _say_done(desk: "Workspace", *, as_json: bool) -> None:
    from models.opening import take_edition
    from models.rulebook.loader import load_current

    take_edition(desk)
    if as_json:
        print_json(_head(load_current()))
    else:
        print_line(f"The workspace works by edition {load_current().edition} from now on.")


def _tell_history(desk: "Workspace", *, as_json: bool) -> None:
    from models.access.queries import names_of_users
    from models.rulebook.editions import edition_history
    from models.rulebook.loader import newest_shipped

    with desk.reader() as session:
        uses = edition_history(session)
        people = names_of_users(session)
    told = [
        {
            "number": use.id,
            "edition": use.edition,
            "from": use.file_name or "shipped",
            "since": use.since,
            "by": people.get(use.by, ""),
            "reason": use.reason,
        }
        for use in uses
    ]
    if as_json:
        print_json({"shipped": newest_shipped().edition, "uses": told})
        return
    if not told:
        print_line(f"The workspace always worked by the edition of the program, now {newest_shipped().edition}.")
        return
    print_table(list(told[0]), [[str(value) for value in each.values()] for each in told])


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
