"""The command that tells which firms are held by listed parties, by the rule of a regime on a day."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from desktop.cli.answers import day_of
from desktop.cli.options import As_json, AsOf
from desktop.cli.output import plain, print_json, print_line, print_table
from models.workspace.errors import UserError

if TYPE_CHECKING:
    from datetime import date

    from models.parties.listed_owners import FirmAnswer, ListedOwnership
    from models.rulebook.book import Rulebook
    from models.rulebook.ownership_rules import RuleState


def ownership(
    stakes: Annotated[
        Path | None, typer.Argument(metavar="[STAKES.csv]", help="A table: owner, owned, lower, upper.")
    ] = None,
    listed: Annotated[Path | None, typer.Option(help="A text file with the listed parties, one name a line.")] = None,
    rule: Annotated[str, typer.Option(help="The rule: CN-61, US-BIS, US-OFAC, EU, UK or CE-OW-02.")] = "",
    as_of: AsOf = None,
    firm: Annotated[str, typer.Option(help="Answer for this firm only.")] = "",
    effective: Annotated[
        bool, typer.Option("--effective", help="Also tell what belongs to the listed parties in the end (products).")
    ] = False,
    rules: Annotated[
        bool, typer.Option("--rules", help="List the rules with their state on the day and leave.")
    ] = False,
    as_json: As_json = False,
) -> None:
    """Tell which firms are held by listed parties: **hit**, **clear** or **cannot_be_ruled_out**, and through whom.

    STAKES.csv has one holding a row: `owner`, `owned`, `lower` and `upper` percent (equal when the share is known,
    empty when it is not), and if you like `valid_from` and `valid_to` (2026-11-24), both included. Names are the same
    whatever their capitals and spaces. LISTED.txt has one name a line; lines that begin with # are passed over.

    A firm is a hit when listed parties, or firms that are hits themselves, hold it up to the threshold: a firm that is
    held half counts whole, so shares along a chain are not multiplied. Unknown shares are tried at their least and at
    their most; in between, the answer names the share that decides.

    Rules: `CN-61` (China, 61/2025), `US-BIS` (affiliates rule), `US-OFAC`, `EU`, `UK`, `CE-OW-02` (our own criterion
    for certified end users). `--rules` tells what each asks and whether it is in force. A rule that does not bind on
    the day is computed all the same, and the answer says so.

    Example: euc-desk ownership stakes.csv --listed listed.txt --rule US-BIS --as-of 2026-11-24 --json
    """
    from models.rulebook.loader import load_current

    book, on = load_current(), day_of(as_of)
    if rules:
        _print_rules(book, on, as_json=as_json)
        return
    if stakes is None or listed is None or not rule:
        raise UserError(
            "no_input", "Give a table of stakes, --listed with the listed names, and --rule; --help tells how."
        )
    state = _rule(book, rule, on)
    answer, given = _judged(stakes, listed, state)
    places = _asked(answer, firm)
    shares = _effective(answer) if effective else {}
    if as_json:
        _print_answer(_head(book, state, answer, given), (_firm(answer, place, shares) for place in places))
    else:
        _print(state, answer, places, shares, every=bool(firm))


def _rule(book: "Rulebook", name: str, on: "date") -> "RuleState":
    from models.rulebook.ownership_rules import rule_on

    return rule_on(book.ownership_rule(name), on)


def _judged(stakes: Path, listed: Path, state: "RuleState") -> tuple["ListedOwnership", int]:
    from models.exchange.stakes_in import read_listed, read_stakes
    from models.parties.listed_owners import judge
    from models.parties.ownership import build_graph

    table, names = read_stakes(stakes), read_listed(listed)
    return judge(build_graph(table.stakes, state.on, labels=table.labels), names, state.terms), len(names)


def _asked(answer: "ListedOwnership", firm: str) -> list[int]:
    from models.exchange.stakes_in import party_key

    if not firm:
        return list(range(len(answer.graph.names)))
    place = answer.graph.places.get(party_key(firm))
    if place is None:
        raise UserError("no_firm", "“{name}” has no stake and no owner on this day.", field="firm", name=firm[:60])
    return [place]


def _effective(answer: "ListedOwnership") -> dict[Any, Any]:
    from models.parties.effective import effective_shares

    return dict(effective_shares(answer.graph, [answer.graph.names[place] for place in answer.listed]))


def _head(book: "Rulebook", state: "RuleState", answer: "ListedOwnership", given: int) -> dict[str, Any]:
    return _rule_head(state) | {
        "as_of": state.on,
        "edition": book.edition,
        "listed_names": given,
        "listed_in_stakes": len(answer.listed),
        "counts": _counts(answer),
    }


def _counts(answer: "ListedOwnership") -> dict[str, int]:
    verdicts = [answer.verdict(place).value for place in range(len(answer.graph.names))]
    return {each: verdicts.count(each) for each in ("hit", "cannot_be_ruled_out", "clear")}


def _rule_head(state: "RuleState") -> dict[str, Any]:
    return {
        "rule": state.rule.code,
        "names": state.rule.aliases,
        "label": state.rule.label,
        "lists": state.rule.lists,
        "note": state.rule.note,
        "terms": state.terms,
        "asks": state.terms.words,
        "state": state.state,
        "binds": state.binds,
        "since": state.since,
        "until": state.until,
        "mark": state.mark,
        "source": state.source,
        "reasons": [reason.words for reason in state.reasons],
    }


def _print_answer(head: dict[str, Any], firms: Iterator[dict[str, Any]]) -> None:
    """Write one JSON object with a firm a line, which is far faster for many firms than an indented one."""
    opened = json.dumps(plain(head), ensure_ascii=False, indent=2).removesuffix("\n}")
    lines = ",\n".join(f"    {json.dumps(each, ensure_ascii=False, default=plain)}" for each in firms)
    print_line(f'{opened},\n  "firms": [\n{lines}\n  ]\n}}')


def _firm(answer: "ListedOwnership", place: int, shares: dict[Any, Any]) -> dict[str, Any]:
    from models.parties.ownership_paths import open_shares, paths

    found = answer.answer(place)
    row = {
        "firm": found.name,
        "result": found.verdict,
        "listed": found.listed,
        "lower": found.together.lower,
        "upper": found.together.upper,
        "largest_lower": found.largest.lower,
        "largest_upper": found.largest.upper,
        "unnamed": found.unnamed,
        "sum_is_a_warning": found.sum_is_a_warning,
        "paths": [
            {
                "text": path.text,
                "steps": [
                    {
                        "owner": step.owner,
                        "owned": step.owned,
                        "lower": step.share.lower,
                        "upper": step.share.upper,
                        "owner_listed": step.listed,
                    }
                    for step in path.steps
                ],
            }
            for path in paths(answer, place)
        ],
        "decided_by": [
            {
                "owner": each.owner,
                "owned": each.owned,
                "lower": each.share.lower,
                "upper": each.share.upper,
                "enough": each.enough,
                "hits_alone": each.hits_alone,
                "clears_alone": each.clears_alone,
                "text": each.words,
            }
            for each in open_shares(answer, place)
        ],
    }
    if shares:
        share = shares.get(found.firm)
        row["effective_lower"], row["effective_upper"] = (share.lower, share.upper) if share else (None, None)
    return row


def _print_rules(book: "Rulebook", on: "date", *, as_json: bool) -> None:
    states = [_rule(book, code, on) for code in book.ownership_rules]
    if as_json:
        print_json({"as_of": on, "edition": book.edition, "rules": [_rule_head(state) for state in states]})
        return
    print_table(
        ["rule", "state", "until", "asks", "name"],
        [[s.rule.code, s.state.label, s.until or "", s.terms.words, s.rule.label] for s in states],
    )


def _print(
    state: "RuleState", answer: "ListedOwnership", places: list[int], shares: dict[Any, Any], *, every: bool
) -> None:
    """Write one line a firm that is not clear (or that was asked for), its paths, and what stays open."""
    from models.parties.listed_owners import Verdict

    for reason in state.reasons:
        typer.echo(str(reason.words), err=True)
    typer.echo(str(state.rule.note), err=True)
    for place in places:
        found = answer.answer(place)
        if every or found.listed or found.sum_is_a_warning or found.verdict is not Verdict.CLEAR:
            _print_firm(answer, place, found, shares)
    counts = _counts(answer)
    typer.echo(", ".join(f"{count} {each}" for each, count in counts.items()), err=True)


def _print_firm(answer: "ListedOwnership", place: int, found: "FirmAnswer", shares: dict[Any, Any]) -> None:
    from models.parties.ownership_paths import open_shares, paths, share_text

    cells = [found.name, "listed" if found.listed else found.verdict.value, share_text(found.together)]
    if found.firm in shares:
        cells.append(share_text(shares[found.firm]))
    print_line("\t".join(cells))
    for path in paths(answer, place):
        print_line(f"  {path.text}")
    for share in open_shares(answer, place):
        print_line(f"  ? {share.words}")
    if found.sum_is_a_warning:
        print_line(f"  ! {found.warning}")
