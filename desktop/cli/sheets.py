"""Commands for spreadsheets: customers, products and open orders in; every list out."""

from collections.abc import Callable
from dataclasses import fields
from importlib import import_module
from pathlib import Path
from typing import Annotated, Any

import typer

from desktop.cli.opened import acting, opened
from desktop.cli.options import As_json, User, Where
from desktop.cli.output import BAD_INPUT, print_json, print_line, progress
from models.workspace.errors import UserError
from models.workspace.paging import ListQuery
from models.workspace.words import Choice, Words


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

    Example: euc-desk import customers customers.xlsx --dry-run
    """
    from models.exchange.choices import Kind
    from models.exchange.importing import plan_import, run_import
    from models.exchange.mapping import suggest_mapping
    from models.exchange.sheet import ReadingOptions, read_sheet

    if kind not in set(Kind):
        raise UserError(
            "no_kind", "{kind} cannot be imported; choose {known}.", kind=kind, known=", ".join(k.value for k in Kind)
        )
    chosen = Kind(kind)
    with opened(workspace) as desk:
        actor = acting(desk, user)
        preview = read_sheet(file, ReadingOptions(sheet=sheet))
        mapping = suggest_mapping(chosen, preview.columns)
        for pair in columns or ():
            field, _, heading = pair.partition("=")
            place = next((column.index for column in preview.columns if column.title == heading), None)
            if place is None:
                raise UserError("no_column", "The sheet has no column “{heading}”.", field="column", heading=heading)
            mapping = mapping.with_field(field, place)
        with progress("Reading") as bar:
            plan = plan_import(desk, chosen, file, mapping, preview.options, progress=bar)
        if not dry_run and plan.ready:
            with progress("Importing") as bar, desk.transaction(actor) as tx:
                run_import(tx, plan, bar)
    done = plan.ready and not dry_run
    if as_json:
        print_json(
            {
                "imported": done,
                "rows": plan.rows,
                "new": plan.new,
                "changed": plan.changed,
                "duplicates": plan.duplicate_count,
                "faults": [{"row": f.row, "column": f.column, "field": f.field, "what": f.words} for f in plan.faults],
            }
        )
    else:
        for fault in plan.faults[:50]:
            print_line(f"Row {fault.row}, column {fault.column} ({fault.field}): {fault.words}")
        for twin in plan.duplicates[:20]:
            print_line(f"Row {twin.row}: {twin.words}")
        verb = "Imported" if done else "Would import" if plan.ready else "Nothing imported:"
        print_line(
            f"{verb} {plan.new} new and {plan.changed} changed of {plan.rows} rows; "
            f"{plan.duplicate_count} known already, {plan.fault_count} wrong cells."
        )
    if plan.fault_count:
        raise typer.Exit(BAD_INPUT)


# What can be written out: where its pages and its row come from, imported only when asked for.
_LISTS = {
    "customers": ("models.parties.customer_pages.CustomerPages", "models.parties.views.CustomerRow"),
    "products": ("models.goods.queries.ProductPages", "models.goods.views.ProductRow"),
    "declarations": ("models.declarations.pages.DeclarationPages", "models.declarations.views.DeclarationRow"),
    "applications": ("models.applications.pages.ApplicationPages", "models.applications.views.ApplicationRow"),
    "licences": ("models.licences.queries.LicencePages", "models.licences.views.LicenceRow"),
    "shipments": ("models.licences.shipment_queries.ShipmentPages", "models.licences.views.ShipmentRow"),
    "queue": ("models.review.queries.QueuePages", "models.review.views.QueueRow"),
    "screening": ("models.screening.queries.ScreeningPages", "models.screening.views.ScreeningRow"),
    "open_orders": ("models.exchange.queries.OpenOrderPages", "models.exchange.views.OpenOrderRow"),
    "journal": ("models.journal.reports.JournalPages", "models.journal.reports.JournalLine"),
}


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
    """Write a list to a spreadsheet; cells that a spreadsheet would run as a formula are guarded."""
    from models.exchange.export import ExportColumn, export_list

    if what not in _LISTS:
        raise UserError("no_list", "There is no list {what}; choose {known}.", what=what, known=", ".join(_LISTS))
    source, row = (_named(path) for path in _LISTS[what])
    with opened(workspace) as desk, progress("Writing") as bar:
        columns = [ExportColumn(f.name.replace("_", " "), _reader(f.name)) for f in fields(row)]
        count = export_list(acting(desk, user), source(desk), ListQuery(search=search), columns, file, bar)
    print_line(f"Wrote {count} rows to {file}")


def _reader(name: str) -> Callable[[Any], object]:
    def read(row: Any) -> object:
        value = getattr(row, name)
        if isinstance(value, Choice):
            return str(value.label)
        if isinstance(value, Words):
            return str(value)
        if hasattr(value, "days"):
            return value.days  # an age in working days
        if isinstance(value, tuple):
            return ", ".join(str(each.label if isinstance(each, Choice) else each) for each in value)
        return value

    return read


def _named(path: str) -> Any:
    module, _, name = path.rpartition(".")
    return getattr(import_module(module), name)
