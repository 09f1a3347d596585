"""Verbs on mass balances: keep what a customer declared, and explain a difference; a difference left open is asked about."""

from datetime import date, timedelta

from sqlmodel import col, select

from models.access.roles import Permission, require
from models.certification.duty_choices import Closing
from models.certification.duty_tables import DifferenceQuestion, MassBalance, MassBalanceLine, MassBalanceMove
from models.certification.mass_balance import ElementBalance, rounded
from models.certification.mass_balance_drafts import BalanceDraft, ExplanationDraft
from models.certification.mass_balance_queries import site_balances
from models.certification.mass_balance_views import SiteBalance
from models.journal.queries import expect_version
from models.parties.tables import Site
from models.rulebook.book import Rulebook
from models.rulebook.loader import load_current
from models.workspace.attachments import attach
from models.workspace.changes import Changes
from models.workspace.errors import FieldErrors, UserError
from models.workspace.transaction import Transaction
from models.workspace.words import Words, say

ANSWER_DAYS = 14
"""How long a customer is given to explain a difference: a rule of the house."""


def keep_balance(
    tx: Transaction,
    draft: BalanceDraft,
    evidence: tuple[str, bytes] | None = None,
    seen: int = 0,
    rulebook: Rulebook | None = None,
) -> Changes:
    """Keep what a customer declared of a site and year, with its paper (file name, contents).

    A difference that is left without an explanation is asked about. ``seen`` is the version of the declaration that the
    person saw (0: none). Raises FieldErrors beside the fields at fault, Conflict when somebody else was first.
    """
    require(tx.actor, Permission.PREPARE)
    tx.act("keep_mass_balance")
    site = tx.session.get(Site, draft.site_id)
    sheet = tx.session.exec(
        select(MassBalance).where(MassBalance.site_id == draft.site_id, MassBalance.year == draft.year)
    ).first()
    faults = _faults(tx, draft, site, missing_paper=sheet is None and evidence is None)
    if faults or site is None:
        raise FieldErrors(faults)
    sheet = _sheet(tx, draft, site, sheet, seen, evidence)
    _keep_lines(tx, sheet, draft)
    _keep_moves(tx, sheet, draft)
    told = {line.element: line.explanation for line in draft.lines if line.explanation}
    for each in site_balances(tx.session, site.party_id, draft.year, rulebook or load_current()):
        _follow(tx, each, told if each.site_id == site.key else {})
    return tx.changes()


def explain_difference(
    tx: Transaction,
    balance_id: int,
    draft: ExplanationDraft,
    evidence: tuple[str, bytes] | None = None,
    rulebook: Rulebook | None = None,
) -> Changes:
    """Record why a difference is there; it holds for the difference of today and for no other.

    Raises UserError where there is no difference, or where it was explained already.
    """
    require(tx.actor, Permission.PREPARE)
    tx.act("explain_difference")
    sheet = tx.get(MassBalance, balance_id)
    found = site_balances(tx.session, sheet.party_id, sheet.year, rulebook or load_current())
    site = next(each for each in found if each.site_id == sheet.site_id)
    row = next((each for each in site.rows if each.element == draft.element), None)
    if row is None or row.closing is Closing.CLOSED:
        raise UserError(
            "no_difference", "{element} has no difference to explain.", field="element", element=draft.element
        )
    if row.closing is Closing.EXPLAINED:
        raise UserError(
            "explained", "The difference of {element} was explained already.", field="answer", element=draft.element
        )
    paper = None
    if evidence is not None:
        name, content = evidence
        paper = attach(tx, "party", sheet.party_id, name, content, "mass_balance")
    _explain(tx, balance_id, row, draft.answer, paper)
    return tx.changes()


def _faults(tx: Transaction, draft: BalanceDraft, site: Site | None, *, missing_paper: bool) -> dict[str, Words]:
    faults: dict[str, Words] = {}
    if site is None:
        faults["site_id"] = say("There is no such site.")
        return faults
    if draft.declared_on > tx.today:
        faults["declared_on"] = say("This day is still to come.")
    elif draft.declared_on < date(draft.year + 1, 1, 1):
        faults["declared_on"] = say("The year {year} was not over on this day.", year=str(draft.year))
    if missing_paper:
        faults["file"] = say("Give the paper on which the customer states this.")
    stated = [line.element for line in draft.lines]
    for place, element in enumerate(stated):
        if element in stated[:place]:
            faults[f"lines.{place}.element"] = say("{element} stands here twice.", element=element)
    own = set(tx.session.exec(select(Site.id).where(Site.party_id == site.party_id)))
    for place, move in enumerate(draft.moves):
        if move.element not in stated:
            faults[f"moves.{place}.element"] = say("Nothing else is stated of {element}.", element=move.element)
        if move.to_site_id is not None and (move.to_site_id not in own or move.to_site_id == draft.site_id):
            faults[f"moves.{place}.to_site_id"] = say("The customer has no such other site.")
    return faults


def _sheet(
    tx: Transaction,
    draft: BalanceDraft,
    site: Site,
    sheet: MassBalance | None,
    seen: int,
    evidence: tuple[str, bytes] | None,
) -> MassBalance:
    paper = 0 if evidence is None else attach(tx, "party", site.party_id, *evidence, "mass_balance")
    if sheet is None:
        return tx.add(
            MassBalance(
                party_id=site.party_id,
                site_id=site.key,
                year=draft.year,
                declared_on=draft.declared_on,
                note=draft.note,
                attachment_id=paper,
                recorded_on=tx.today,
                recorded_by=tx.actor.id,
            )
        )
    expect_version(tx, sheet, seen)
    sheet.declared_on, sheet.note = draft.declared_on, draft.note
    sheet.attachment_id = paper or sheet.attachment_id
    sheet.recorded_on, sheet.recorded_by = tx.today, tx.actor.id
    sheet.revision += 1
    return sheet


def _keep_lines(tx: Transaction, sheet: MassBalance, draft: BalanceDraft) -> None:
    query = select(MassBalanceLine).where(MassBalanceLine.balance_id == sheet.key)
    held = {line.element: line for line in tx.session.exec(query)}
    for line in draft.lines:
        values = line.model_dump(exclude={"explanation", "element"})
        kept = held.pop(line.element, None)
        if kept is None:
            tx.add(MassBalanceLine(balance_id=sheet.key, element=line.element, **values))
            continue
        for name, value in values.items():
            setattr(kept, name, value)
    for gone in held.values():
        tx.remove(gone)
    tx.session.flush()


def _keep_moves(tx: Transaction, sheet: MassBalance, draft: BalanceDraft) -> None:
    query = select(MassBalanceMove).where(MassBalanceMove.balance_id == sheet.key).order_by(col(MassBalanceMove.id))
    held = tx.session.exec(query).all()
    wanted = [move.model_dump() for move in draft.moves]
    names = ("element", "quantity", "to_site_id", "to_name")
    if [{name: getattr(move, name) for name in names} for move in held] == wanted:
        return
    for gone in held:
        tx.remove(gone)
    for move in wanted:
        tx.add(MassBalanceMove(balance_id=sheet.key, **move))


def _follow(tx: Transaction, site: SiteBalance, told: dict[str, str]) -> None:
    """Explain the differences of a site that come with an explanation, and ask about the others."""
    if site.declared is None:
        return
    for row in site.rows:
        if row.settled:
            continue
        if row.element in told:
            _explain(tx, site.declared.id, row, told[row.element], None)
        elif row.closing is Closing.OPEN:
            tx.add(_question(tx, site.declared.id, row, tx.today + timedelta(days=ANSWER_DAYS)))


def _question(tx: Transaction, balance_id: int, row: ElementBalance, due: date | None) -> DifferenceQuestion:
    return DifferenceQuestion(
        balance_id=balance_id,
        element=row.element,
        difference=None if row.difference is None else rounded(row.difference),
        asked_on=tx.today,
        asked_by=tx.actor.id,
        due_on=due,
    )


def _explain(tx: Transaction, balance_id: int, row: ElementBalance, answer: str, paper: int | None) -> None:
    """Answer the question about this difference, or put down question and answer in one."""
    difference = None if row.difference is None else rounded(row.difference)
    query = select(DifferenceQuestion).where(
        DifferenceQuestion.balance_id == balance_id,
        DifferenceQuestion.element == row.element,
        col(DifferenceQuestion.answered_on).is_(None),
    )
    asked = [each for each in tx.session.exec(query) if each.difference == difference]
    question = asked[0] if asked else tx.add(_question(tx, balance_id, row, None))
    question.answer, question.attachment_id = answer, paper
    question.answered_on, question.answered_by = tx.today, tx.actor.id
    tx.session.flush()
