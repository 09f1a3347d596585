"""Commands that answer a question about the law or a customer on a day: working days, measures, the status."""

from datetime import date
from typing import Annotated

import typer

from desktop.cli.opened import acting, opened
from desktop.cli.options import As_json, AsOf, User, Where
from desktop.cli.output import print_json, print_line, print_table
from models.workspace.errors import UserError


def day_of(text: str | None, field: str = "as-of") -> date:
    """Read a day as 2026-11-24; today when nothing is given. Raises UserError."""
    if text is None:
        return date.today()  # noqa: DTZ011 - the person's calendar day is meant
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise UserError(
            "no_date", "“{text}” is not a date that exists. Write it as 2026-11-24.", field=field, text=text[:40]
        ) from None


def working_day(
    start: Annotated[str, typer.Argument(help="The day to count from, as 2026-08-03; it is not counted itself.")],
    add: Annotated[int, typer.Option(help="How many working days to add.")],
    country: Annotated[str, typer.Option(help="Two-letter country code.")] = "CN",
    as_json: As_json = False,
) -> None:
    """Add working days to a date, knowing holidays and Chinese make-up days; refuse a year without data.

    Example: euc-desk working-day 2026-08-03 --add 45 --country CN
    """
    from models.rulebook.loader import load_current

    book = load_current()
    code = country.upper()
    if code not in book.countries:
        raise UserError("no_country", "{code} is not a country code.", field="country", code=country[:20])
    end = book.calendar.add_working_days(code, day_of(start, "start"), add)
    caution = book.calendar.caution(code)
    if as_json:
        print_json(
            {"start": start, "add": add, "country": code, "day": end, "caution": caution, "edition": book.edition}
        )
        return
    print_line(end.isoformat())
    if caution is not None:
        typer.echo(str(caution), err=True)


def measures(as_of: AsOf = None, as_json: As_json = False) -> None:
    """List the legal acts with their state on a day: in force, suspended, unknown and so on, with the source."""
    from models.rulebook.loader import load_current
    from models.rulebook.views import measure_rows

    book, on = load_current(), day_of(as_of)
    rows = measure_rows(book, on)
    if as_json:
        print_json({"as_of": on, "edition": book.edition, "measures": rows})
        return
    print_table(
        ["number", "limb", "state", "since", "until", "subject"],
        [[r.number, r.limb, r.state.label, r.since or "", r.until or "", r.subject] for r in rows],
    )


def status(
    customer: Annotated[str, typer.Argument(help="Number (C-000012) or name of the customer.")],
    as_of: AsOf = None,
    programme: Annotated[str, typer.Option(help="INT-CN-RE, US-VEU or EU-CR.")] = "INT-CN-RE",
    site: Annotated[str, typer.Option(help="Name of the site; the best one otherwise.")] = "",
    item: Annotated[str, typer.Option(help="Control code of an item on the reference list, as 1C905.a.4.")] = "",
    use: Annotated[str, typer.Option(help="civil, military or stock_unknown.")] = "",
    destination: Annotated[str, typer.Option(help="Two-letter country code.")] = "",
    workspace: Where = None,
    user: User = None,
    as_json: As_json = False,
) -> None:
    """Tell whether a customer is a certified end user as of a day, until when, and why.

    Nothing stores this answer: it is computed from declarations, criteria, screening answers and decisions with their dates.
    With --item it is answered for an item of the reference list only; without one, for the customer and the site as such.
    The example workspace asks for nobody; elsewhere a person who may read (--user) is named, as for the window.
    """
    from desktop.cli.customers import one_customer, one_site
    from models.access.roles import Permission, require
    from models.certification.queries import status_of
    from models.declarations.choices import Use

    on = day_of(as_of) if as_of else None
    if use and use not in set(Use):
        raise UserError(
            "no_use", "{use} is not a use; choose {known}.", field="use", use=use[:40], known=", ".join(Use)
        )
    with opened(workspace) as desk:
        require(acting(desk, user), Permission.READ)
        with desk.reader() as session:
            party = one_customer(session, customer)
            answer = status_of(
                session,
                party.id,
                on=on or desk.clock.today(),
                programme=programme,
                site_id=one_site(session, party, site, desk.clock.today()) if site else None,
                control_code=item or None,
                use=Use(use) if use else None,
                destination=destination or None,
            )
    if as_json:
        print_json({"customer": party.number, "name": party.name, "answer": answer})
        return
    print_line(
        f"{party.number} {party.name}: {answer.standing.label} as of {answer.on}"
        + (f", until {answer.until}" if answer.until else "")
    )
    print_line(answer.statement_en)
    for sign, reasons in (("+", answer.reasons_for), ("-", answer.reasons_against)):
        for reason in reasons:
            print_line(f"{sign} {reason.words}")
    if answer.next_change is not None:
        print_line(f"Next change on {answer.next_change.on}: {answer.next_change.what}")
