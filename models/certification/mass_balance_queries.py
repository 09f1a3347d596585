"""Reading mass balances: what came in by our ledger beside what the customer declared, site by site."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal

import sqlalchemy as sa
from sqlmodel import Session, col, select

from models.access.queries import names_of_users
from models.certification.duty_tables import DifferenceQuestion, MassBalance, MassBalanceLine, MassBalanceMove
from models.certification.findings import OUR_RULE, basis_of
from models.certification.mass_balance import (
    NOTHING,
    ElementBalance,
    Explanation,
    Figures,
    Receipt,
    balance,
    elements_of,
    remarks_on,
)
from models.certification.mass_balance_views import BalanceSheet, DeclaredView, MoveView, SiteBalance
from models.certification.receipts import receipts_by_site, shipments_to
from models.parties.tables import Party, Site
from models.rulebook.book import Rulebook
from models.rulebook.criteria import Duty, DutyKind
from models.rulebook.loader import load_current
from models.rulebook.marks import Mark
from models.rulebook.units import plain
from models.workspace.errors import NotFound
from models.workspace.tables import Attachment
from models.workspace.words import Words, say

INTERNAL = "INT-CN-RE"
_WHOLE = Decimal(100)


def balance_duty(book: Rulebook) -> Duty | None:
    """Return the duty of the edition that asks for mass balances, that of our own programme first."""
    programmes = sorted(book.programmes.values(), key=lambda each: each.code != INTERNAL)
    found = (duty for each in programmes for duty in each.duties if duty.kind is DutyKind.MASS_BALANCE)
    return next(found, None)


def mass_balance(
    session: Session, party_id: int, year: int, site_id: int | None = None, rulebook: Rulebook | None = None
) -> BalanceSheet:
    """Return the balances of a customer's sites, or of one, for a year. Raises NotFound."""
    book = rulebook or load_current()
    party = session.get(Party, party_id)
    if party is None:
        raise NotFound("not_found", "There is no party with the id {id}.", id=party_id)
    duty = balance_duty(book)
    sites = site_balances(session, party_id, year, book)
    return BalanceSheet(
        party_id=party_id,
        number=party.number,
        party=party.legal_name,
        year=year,
        tolerance_percent=_tolerance(duty),
        source=OUR_RULE if duty is None else basis_of(duty.source),
        mark=Mark.design if duty is None else duty.mark,
        edition=book.edition,
        sites=tuple(each for each in sites if site_id is None or each.site_id == site_id),
    )


def site_balances(session: Session, party_id: int, year: int, book: Rulebook) -> tuple[SiteBalance, ...]:
    """Return the balance of every site of a customer for a year, by the order in which the sites were entered."""
    sites = session.exec(select(Site).where(Site.party_id == party_id).order_by(col(Site.id))).all()
    by_site, homeless = receipts_by_site(session, party_id, year, book.units)
    sheets = _sheets(session, party_id, year)
    names = {site.key: site.name for site in sites}
    moves = {site: _moves(session, sheet, names) for site, sheet in sheets.items()}
    for site, moved in moves.items():
        for each in moved:
            if each.to_site_id is not None:
                by_site.setdefault(each.to_site_id, []).append(_transfer(each, names[site]))
    people = names_of_users(session)
    tolerance = _tolerance(balance_duty(book))
    return tuple(
        _site(
            session,
            site,
            year,
            [*by_site.get(site.key, ()), *homeless],
            sheets.get(site.key),
            moves.get(site.key, ()),
            tolerance,
            people,
        )
        for site in sites
    )


def balance_years(session: Session, party_id: int, today: date) -> tuple[int, ...]:
    """Return the years for which something came to a customer or was declared by it, and this one, latest first."""
    found = {today.year, today.year - 1}
    found |= {(each.arrived_on or each.shipped_on).year for each in shipments_to(session, party_id)}
    found |= set(session.exec(select(MassBalance.year).where(MassBalance.party_id == party_id)))
    return tuple(sorted(found, reverse=True))


def parties_with_balances(session: Session, party_ids: Sequence[int]) -> tuple[tuple[int, int], ...]:
    """Return which of some parties declared a balance, and for which years."""
    query = sa.select(MassBalance.party_id, MassBalance.year).distinct()  # type: ignore[call-overload]
    wanted = set(party_ids)
    return tuple((row.party_id, row.year) for row in session.execute(query) if row.party_id in wanted)


def _tolerance(duty: Duty | None) -> Decimal:
    return NOTHING if duty is None or duty.tolerance_percent is None else duty.tolerance_percent


def _site(
    session: Session,
    site: Site,
    year: int,
    receipts: Sequence[Receipt],
    sheet: MassBalance | None,
    moves: Sequence[MoveView],
    tolerance: Decimal,
    people: dict[int, str],
) -> SiteBalance:
    figures = {} if sheet is None else _figures(session, sheet.key, moves)
    told = () if sheet is None else _explanations(session, sheet.key, people)
    carried = _closings(session, site.key, year - 1)
    elements = elements_of(receipts, {*figures, *(element for element, left in carried.items() if left)})
    rows = tuple(
        balance(each, receipts, figures.get(each), tolerance, [one for one in told if one.element == each])
        for each in elements
    )
    unknown = tuple(
        each.why or say("{label}: there is no test report on {product}.", label=each.label, product=each.product)
        for each in receipts
        if each.why is not None or each.shares is None
    )
    return SiteBalance(
        party_id=site.party_id,
        site_id=site.key,
        site=site.name,
        year=year,
        receipts=tuple(receipts),
        rows=rows,
        declared=None if sheet is None else _declared(session, sheet, people),
        moves=tuple(moves),
        unknown=tuple(dict.fromkeys(unknown)),
        remarks=(*remarks_on(receipts, elements), *_carried(carried, year, figures)),
        settled_on=_settled(sheet, rows, unknown),
    )


def _settled(sheet: MassBalance | None, rows: Sequence[ElementBalance], unknown: Sequence[Words]) -> date | None:
    """Return since when nothing is open: goods of which nothing is known leave a sheet without elements open."""
    if sheet is None or not all(each.settled for each in rows) or (unknown and not rows):
        return None
    told = (each.explanation.answered_on for each in rows if each.explanation is not None)
    return max([sheet.recorded_on, *(day for day in told if day is not None)])


def _sheets(session: Session, party_id: int, year: int) -> dict[int, MassBalance]:
    query = select(MassBalance).where(MassBalance.party_id == party_id, MassBalance.year == year)
    return {each.site_id: each for each in session.exec(query)}


def _figures(session: Session, balance_id: int, moves: Sequence[MoveView]) -> dict[str, Figures]:
    query = select(MassBalanceLine).where(MassBalanceLine.balance_id == balance_id).order_by(col(MassBalanceLine.id))
    return {
        line.element: Figures(
            line.opening,
            line.used,
            line.scrap,
            line.closing,
            sum((each.quantity for each in moves if each.element == line.element), NOTHING),
        )
        for line in session.exec(query)
    }


def _moves(session: Session, sheet: MassBalance, names: dict[int, str]) -> tuple[MoveView, ...]:
    query = select(MassBalanceMove).where(MassBalanceMove.balance_id == sheet.key).order_by(col(MassBalanceMove.id))
    return tuple(
        MoveView(each.element, each.quantity, each.to_site_id, names.get(each.to_site_id or 0, each.to_name))
        for each in session.exec(query)
    )


def _transfer(move: MoveView, site: str) -> Receipt:
    label = str(say("from {site}", site=site))
    return Receipt(label, None, site, move.quantity, {move.element: _WHOLE})


def _explanations(session: Session, balance_id: int, people: dict[int, str]) -> tuple[Explanation, ...]:
    query = select(DifferenceQuestion).where(DifferenceQuestion.balance_id == balance_id)
    return tuple(
        Explanation(
            each.element,
            each.difference,
            each.asked_on,
            each.due_on,
            each.answer,
            each.answered_on,
            people.get(each.answered_by or -1, ""),
        )
        for each in session.exec(query.order_by(col(DifferenceQuestion.id)))
    )


def _declared(session: Session, sheet: MassBalance, people: dict[int, str]) -> DeclaredView:
    paper = session.get(Attachment, sheet.attachment_id)
    return DeclaredView(
        sheet.key,
        sheet.row_version,
        sheet.declared_on,
        sheet.note,
        sheet.attachment_id,
        "" if paper is None else paper.file_name,
        sheet.recorded_on,
        people.get(sheet.recorded_by, "—"),
    )


def _closings(session: Session, site_id: int, year: int) -> dict[str, Decimal]:
    """Return the closing stock that a customer stated for a year, by element."""
    query = (
        select(MassBalanceLine)
        .join(MassBalance, col(MassBalance.id) == col(MassBalanceLine.balance_id))
        .where(MassBalance.site_id == site_id, MassBalance.year == year)
        .order_by(col(MassBalanceLine.id))
    )
    return {line.element: line.closing for line in session.exec(query) if line.closing is not None}


def _carried(carried: dict[str, Decimal], year: int, figures: dict[str, Figures]) -> tuple[Words, ...]:
    """Say where the opening stock is not the closing stock of the year before."""
    return tuple(
        say(
            "{element}: the opening stock of {opening} kg is not the closing stock of {closing} kg stated for {year}.",
            element=element,
            opening=plain(opening),
            closing=plain(left),
            year=str(year - 1),
        )
        for element, left in carried.items()
        if element in figures and (opening := figures[element].opening) is not None and opening != left
    )
