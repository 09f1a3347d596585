"""Commands for spreadsheets: customers, products and open orders in; every list out."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from desktop.cli.lists import LISTS
from desktop.cli.opened import acting, opened
from desktop.cli.options import As_json, User, Where
from desktop.cli.output import BAD_INPUT, print_json, print_line, progress
from models.workspace.errors import UserError
from models.workspace.paging import ListQuery
from models.workspace.words import say

if TYPE_CHECKING:
    from models.exchange.importing import ImportPlan
    from models.exchange.sheet import Column

_MOST_FAULTS, _MOST_TWINS = 50, 20


def import_(
    kind: Annotated[str, typer.Argument(help="customers, products or open_orders")],
    file: Annotated[Path, typer.Argument(help="An .xlsx or .csv file with one head row.")],
    columns: Annotated[
        list[str] | None,
        typer.Option("--column", help="FIELD=HEADING where the heading is not understood by itself; may be repeated."),
    ] = None,
    sheet: Annotated[str, typer.Option(help="Which sheet of the workbook; the first otherwise.")] = "",
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Only say what would happen.")] = False,
    workspace: Where = None,
    user: User = None,
    as_json: As_json = False,
) -> None:
    """Import a spreadsheet, all or nothing: every fault is named with row and column, and nothing is written.

    Headings are understood in English, German and Chinese; --column names the others. What a product is made of comes
    from a laboratory's test report and is recorded in the window (Products → Composition), not imported from a sheet.

    Example: euc-desk import customers customers.xlsx --dry-run --column legal_name="Firma 1"
    """
    from models.exchange.choices import Kind
    from models.exchange.importing import plan_import, run_import
    from models.exchange.mapping import suggest_mapping
    from models.exchange.sheet import ReadingOptions, read_sheet

    if kind not in set(Kind):
        known = ", ".join(each.value for each in Kind)
        raise UserError(
            "no_kind", "{kind} cannot be imported; choose {known}.", field="kind", kind=kind[:40], known=known
        )
    chosen = Kind(kind)
    with opened(workspace) as desk:
        actor = acting(desk, user)
        preview = read_sheet(file, ReadingOptions(sheet=sheet))
        mapping = suggest_mapping(chosen, preview.columns)
        for pair in columns or ():
            field, place = _matched(pair, preview.columns)
            mapping = mapping.with_field(field, place)
        with progress("Reading") as bar:
            plan = plan_import(desk, chosen, file, mapping, preview.options, progress=bar)
        if not dry_run and plan.ready:
            with progress("Importing") as bar, desk.transaction(actor) as tx:
                run_import(tx, plan, bar)
    if as_json:
        print_json(_told(plan, done=plan.ready and not dry_run))
    else:
        _say(plan, dry_run=dry_run)
    if plan.fault_count:
        raise typer.Exit(BAD_INPUT)


def _matched(pair: str, columns: "Sequence[Column]") -> tuple[str, int]:
    """Return the field and the place of the column that ``FIELD=HEADING`` names. Raises UserError."""
    field, _, heading = pair.partition("=")
    place = next((column.index for column in columns if column.title == heading and heading), None)
    if place is None:
        raise UserError(
            "no_column",
            "The sheet has no column “{heading}”.",
            hint=say("Its columns are: {columns}", columns=", ".join(each.title for each in columns if each.title)),
            field="column",
            heading=heading[:60],
        )
    return field.strip(), place


def _told(plan: "ImportPlan", *, done: bool) -> dict[str, object]:
    faults = [
        {"row": f.row, "column": f.column, "heading": f.heading, "field": f.field, "what": f.words} for f in plan.faults
    ]
    return {
        "imported": done,
        "rows": plan.rows,
        "new": plan.new,
        "changed": plan.changed,
        "duplicates": plan.duplicate_count,
        "fault_count": plan.fault_count,
        "faults": faults,
    }


def _say(plan: "ImportPlan", *, dry_run: bool) -> None:
    for fault in plan.faults[:_MOST_FAULTS]:
        heading = f" “{fault.heading}”" if fault.heading else ""
        place = f"column {fault.column}{heading} ({fault.field})" if fault.column else fault.field
        print_line(f"Row {fault.row}, {place}: {fault.words}")
    if plan.fault_count > _MOST_FAULTS:
        print_line(f"… and {plan.fault_count - _MOST_FAULTS} more wrong cells; --json tells up to {len(plan.faults)}.")
    for twin in plan.duplicates[:_MOST_TWINS]:
        print_line(f"Row {twin.row}: {twin.words}")
    if plan.duplicate_count > _MOST_TWINS:
        print_line(f"… and {plan.duplicate_count - _MOST_TWINS} more rows that are known already.")
    known = f"{plan.duplicate_count} known already" if plan.duplicate_count else "none known already"
    if plan.fault_count:
        begun = "Nothing would be imported" if dry_run else "Nothing was imported"
        print_line(f"{begun}: {plan.fault_count} wrong cells in {plan.rows} rows. Mend them and import the file again.")
    elif not plan.ready:
        print_line(f"There is nothing to import: {plan.rows} rows, {known}.")
    else:
        verb = "Would import" if dry_run else "Imported"
        print_line(f"{verb} {plan.new} new and {plan.changed} changed of {plan.rows} rows; {known}.")


def fields_told() -> str:
    """Return the fields that each kind of sheet can fill, for the help; * marks what is needed."""
    from models.exchange.fields import FIELDS

    told = ["Fields for --column (* needed; of several with one * one is enough):"]
    for kind, specs in FIELDS.items():
        needed = {name for spec in specs if spec.required for name in (spec.name, *spec.instead)}
        names = (f"{spec.name}\\*" if spec.name in needed else spec.name for spec in specs)
        told.append(f"**{kind.value}**: {', '.join(names)}")
    return "\n\n".join(told)


def export(
    what: Annotated[
        str,
        typer.Argument(
            help="customers, products, declarations, applications, licences, shipments, queue, screening, open_orders or journal"
        ),
    ],
    file: Annotated[Path, typer.Argument(help="The .xlsx or .csv file to write.")],
    search: Annotated[str, typer.Option(help="Only rows that fit this text.")] = "",
    workspace: Where = None,
    user: User = None,
) -> None:
    """Write a list to a spreadsheet; cells that a spreadsheet would run as a formula are guarded.

    The journal comes with every value before and after, as JSON. A text too long for a cell of .xlsx goes into .csv.
    """
    from models.access.queries import names_of_users
    from models.exchange.export import export_list

    if what not in LISTS:
        known = ", ".join(LISTS)
        raise UserError(
            "no_list", "There is no list {what}; choose {known}.", field="what", what=what[:40], known=known
        )
    with opened(workspace) as desk:
        actor = acting(desk, user)
        with desk.reader() as session:
            columns = LISTS[what].export_columns(names_of_users(session))
        with progress("Writing") as bar:
            count = export_list(actor, LISTS[what].source(desk), ListQuery(search=search), columns, file, bar)
    print_line(f"Wrote {count} rows to {file}")
