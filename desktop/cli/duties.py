"""Commands on standing duties: what certified customers owe on a day, and the yearly mass balance of their sites."""

from typing import TYPE_CHECKING, Annotated

import typer

from desktop.cli.answers import day_of
from desktop.cli.opened import acting, opened
from desktop.cli.options import As_json, AsOf, User, Where
from desktop.cli.output import print_json, print_line, print_table
from models.workspace.errors import UserError

if TYPE_CHECKING:
    from models.certification.duty_views import DutyList, Owed
    from models.certification.mass_balance_views import BalanceSheet, SiteBalance

FIRST_YEAR, LAST_YEAR = 2000, 2100


def duties(
    customer: Annotated[str, typer.Argument(help="Number (C-000012) or name of a customer; all otherwise.")] = "",
    as_of: AsOf = None,
    workspace: Where = None,
    user: User = None,
    as_json: As_json = False,
) -> None:
    """List the standing duties of certified customers as of a day: what is owed, due when, how it stands, by which source.

    Nothing stores this answer: it is computed from the programmes, the certified days, our shipments and what was recorded.
    """
    from desktop.cli.customers import one_customer
    from models.access.roles import Permission, require
    from models.certification.duty_queries import duties_of, duties_of_all

    on = day_of(as_of) if as_of else None
    with opened(workspace) as desk:
        require(acting(desk, user), Permission.READ)
        day = on or desk.clock.today()
        with desk.reader() as session:
            if customer:
                found: tuple[DutyList, ...] = (duties_of(session, one_customer(session, customer).id, day),)
            else:
                found = duties_of_all(session, day)
    if as_json:
        print_json({"as_of": day, "customers": [_told(each) for each in found]})
        return
    print_table(
        ["customer", "duty", "of what", "state", "since", "due", "done", "source"],
        [[each.number, *_row(owed)] for each in found for owed in each.duties],
    )


def mass_balance(
    customer: Annotated[str, typer.Argument(help="Number (C-000012) or name of the customer.")],
    year: Annotated[int, typer.Option(help="The calendar year.")],
    site: Annotated[str, typer.Option(help="Name of one site; all otherwise.")] = "",
    workspace: Where = None,
    user: User = None,
    as_json: As_json = False,
) -> None:
    """Show the rare-earth mass balance of a customer's sites for a year, in kilograms of each element.

    Received is computed from our shipments and the products' test reports; what is not known is named, never guessed.
    """
    from desktop.cli.customers import one_customer, one_site
    from models.access.roles import Permission, require
    from models.certification.mass_balance_queries import mass_balance as balance_of

    if not FIRST_YEAR <= year <= LAST_YEAR:
        raise UserError(
            "no_year",
            "A year between {first} and {last} is needed here.",
            field="year",
            first=str(FIRST_YEAR),
            last=str(LAST_YEAR),
        )
    with opened(workspace) as desk:
        require(acting(desk, user), Permission.READ)
        with desk.reader() as session:
            party = one_customer(session, customer)
            site_id = one_site(session, party, site, desk.clock.today()) if site else None
            sheet = balance_of(session, party.id, year, site_id)
    if as_json:
        print_json(sheet_told(sheet))
        return
    for each in sheet.sites:
        _print_site(each)


def sheet_told(sheet: "BalanceSheet") -> dict[str, object]:
    """Return a sheet as what scripts read: every number as text, what is not known as null."""
    return {
        "customer": sheet.number,
        "name": sheet.party,
        "year": sheet.year,
        "unit": "KGM",
        "tolerance_percent": sheet.tolerance_percent,
        "tolerance_source": sheet.source.name,
        "tolerance_mark": sheet.mark,
        "edition": sheet.edition,
        "sites": [_site_told(each) for each in sheet.sites],
    }


def _site_told(site: "SiteBalance") -> dict[str, object]:
    declared = site.declared
    return {
        "site": site.site,
        "settled_on": site.settled_on,
        "declared": None
        if declared is None
        else {
            "on": declared.declared_on,
            "evidence": declared.attachment_name,
            "recorded_on": declared.recorded_on,
            "recorded_by": declared.recorded_by,
        },
        "elements": [
            {
                "element": row.element,
                "received": row.received,
                "opening": row.figures.opening,
                "used": row.figures.used,
                "scrap": row.figures.scrap,
                "moved": row.figures.moved,
                "closing": row.figures.closing,
                "difference": row.difference,
                "allowed": row.allowed,
                "state": row.closing,
                "explanation": "" if row.explanation is None else row.explanation.answer,
                "unknown": row.unknown,
            }
            for row in site.rows
        ],
        "receipts": [
            {
                "from": each.label,
                "arrived_on": each.arrived_on,
                "product": each.product,
                "kilograms": each.kilograms,
                "shares": each.shares,
                "why_unknown": each.why,
            }
            for each in site.receipts
        ],
        "moves": site.moves,
        "unknown": site.unknown,
        "remarks": site.remarks,
    }


def _told(found: "DutyList") -> dict[str, object]:
    return {
        "customer": found.number,
        "name": found.party,
        "edition": found.edition,
        "duties": [
            {
                "programme": each.programme,
                "duty": each.duty,
                "kind": each.kind,
                "name": each.name,
                "of": each.subject,
                "state": each.state,
                "since": each.since,
                "due_on": each.due_on,
                "done_on": each.done_on,
                "done_by": each.done_by,
                "evidence": each.evidence,
                "late": each.late,
                "note": each.note,
                "source": each.basis.name,
                "mark": each.mark,
                "year": each.year,
            }
            for each in found.duties
        ],
    }


def _row(owed: "Owed") -> list[object]:
    day = owed.due_on or ""
    return [owed.duty, owed.subject, owed.state.label, owed.since or "", day, owed.done_on or "", owed.basis.name]


def _print_site(site: "SiteBalance") -> None:
    until = f" ({site.settled_on})" if site.settled_on else ""
    print_line(f"{site.site}, {site.year}{until}")
    heads = ["element", "received", "opening", "used", "scrap", "moved", "closing", "difference", "state"]
    print_table(heads, [_cells(site, place) for place in range(len(site.rows))])
    for words in (*site.unknown, *site.remarks):
        print_line(f"? {words}")


def _cells(site: "SiteBalance", place: int) -> list[object]:
    row = site.rows[place]
    figures = row.figures
    amounts = (row.received, figures.opening, figures.used, figures.scrap, figures.moved, figures.closing)
    told: list[object] = ["?" if each is None else format(each, "f") for each in (*amounts, row.difference)]
    return [row.element, *told, row.closing.label]
