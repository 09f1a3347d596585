"""Whom and what the rows of a transaction concern: the parties and products of which something else holds now, and why.

Only rows are looked at on which statuses, walls and papers rest. Whoever was only just added has no papers yet, so that
the import of thousands of customers passes by with one look at each row's table.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from sqlmodel import Session

from models.certification.choices import DossierEventKind
from models.certification.duty_tables import SiteVisit
from models.certification.tables import Dossier, DossierEvent
from models.declarations.choices import DeclarationState, Use
from models.declarations.tables import Declaration
from models.goods.choices import DecisionState
from models.goods.tables import Classification
from models.parties.tables import Holding, Party, Site
from models.review.reach import read_chunks
from models.screening.choices import ScreeningOutcome
from models.screening.tables import ScreeningAnswer
from models.workspace.transaction import RowChange
from models.workspace.words import Words, say

_PARTY = frozenset({"kind", "military_ties", "military_business_percent", "state"})
_SITE = frozenset({"operated_by_party", "near_military", "open_from", "open_until"})
_GOOD = frozenset({DossierEventKind.GRANTED, DossierEventKind.REINSTATED})


@dataclass(frozen=True)
class Cause:
    """The row that was changed: its table and id."""

    table: str
    record_id: int


@dataclass
class Concerned:
    """Parties and products by id with the sentences that say what is new of them, and the first change of each.

    A party may be concerned without a sentence: then its status is worked out again, and nothing has to be looked at.
    """

    parties: defaultdict[int, dict[str, Words]] = field(default_factory=lambda: defaultdict(dict))
    products: defaultdict[int, dict[str, Words]] = field(default_factory=lambda: defaultdict(dict))
    causes: dict[tuple[str, int], Cause] = field(default_factory=dict)
    edition: Cause | None = None

    def party(self, party_id: int, cause: Cause, why: Words | None = None) -> None:
        """Note a party."""
        self.causes.setdefault(("party", party_id), cause)
        whys = self.parties[party_id]
        if why is not None:
            whys[repr(why)] = why

    def product(self, product_id: int, cause: Cause, why: Words) -> None:
        """Note a product."""
        self.causes.setdefault(("product", product_id), cause)
        self.products[product_id][repr(why)] = why

    @property
    def nothing(self) -> bool:
        """Tell whether nothing is concerned."""
        return not (self.parties or self.products or self.edition)


def concerned_by(session: Session, changes: Sequence[RowChange]) -> Concerned:
    """Return whom and what the rows of a transaction concern."""
    found = Concerned()
    new = {each.record_id for each in changes if each.table == "party" and each.operation == "create"}
    for change in changes:
        if change.table in _LOOKS and not (change.table == "party" and change.record_id in new):
            _LOOKS[change.table](session, change, found)
    for party_id in new & found.parties.keys():
        del found.parties[party_id]
        del found.causes["party", party_id]
    return found


def _party(session: Session, change: RowChange, found: Concerned) -> None:
    if change.operation != "change" or not _PARTY & (change.after or {}).keys():
        return
    party = session.get_one(Party, change.record_id)
    why = say("{name} is told otherwise now: {kind}, military ties: {ties}.", **_told(party))
    found.party(party.key, Cause("party", party.key), why)


def _told(party: Party) -> dict[str, object]:
    return {"name": party.legal_name, "kind": party.kind.label, "ties": party.military_ties.label}


def _holding(session: Session, change: RowChange, found: Concerned) -> None:
    values = {**(change.before or {}), **(change.after or {})}
    row = session.get(Holding, change.record_id) if change.operation == "change" else None
    if row is not None:
        values = row.model_dump() | {"owned_id": row.owned_id}
    if "owned_id" not in values:  # changed and then removed: its removal tells all of it
        return
    owned = session.get(Party, values["owned_id"])
    owner = session.get(Party, values["owner_id"]) if values.get("owner_id") else None
    if owned is None:
        return
    name, gone = (owner.legal_name if owner else values.get("owner_name") or "", change.operation == "remove")
    why = (
        say("{owner} is no longer an owner of {name}.", owner=name, name=owned.legal_name)
        if gone
        else say("{owner} is an owner of {name}.", owner=name, name=owned.legal_name)
    )
    found.party(owned.key, Cause("holding", change.record_id), why)


def _screening(session: Session, change: RowChange, found: Concerned) -> None:
    answer = session.get(ScreeningAnswer, change.record_id)
    if answer is None:
        return
    told = {"day": answer.screened_on, "outcome": answer.outcome.label}
    clear = answer.outcome is ScreeningOutcome.CLEAR
    why = None if clear else say("The screening of {day} says: {outcome}.", **told)
    found.party(answer.party_id, Cause("screening_answer", answer.key), why)


def _site(session: Session, change: RowChange, found: Concerned) -> None:
    site = session.get(Site, change.record_id)
    if site is not None and change.operation == "change" and _SITE & (change.after or {}).keys():
        why = say("Site {site} is told otherwise now.", site=site.name)
        found.party(site.party_id, Cause("site", site.key), why)


def _visit(session: Session, change: RowChange, found: Concerned) -> None:
    visit = session.get(SiteVisit, change.record_id)
    if visit is None or not {"held_on", "refused_on"} & (change.after or {}).keys():
        return
    if not visit.refused_on and not (visit.held_on and visit.findings):
        return
    why = (
        say("A visit was refused or called off on {day}: {text}", day=visit.refused_on, text=visit.findings)
        if visit.refused_on
        else say("The visit of {day} found: {text}", day=visit.held_on, text=visit.findings)
    )
    found.party(visit.party_id, Cause("site_visit", visit.key), why)


def _declaration(session: Session, change: RowChange, found: Concerned) -> None:
    declaration = session.get(Declaration, change.record_id)
    if declaration is None or declaration.end_user_id is None or "state" not in (change.after or {}):
        return
    why = None
    if declaration.state is DeclarationState.STOPPED:
        why = say("Use under declaration {number} was stopped and reported.", number=declaration.number)
    elif declaration.state is DeclarationState.SIGNED and declaration.use is Use.MILITARY:
        why = say("Declaration {number} states a military use.", number=declaration.number)
    found.party(declaration.end_user_id, Cause("declaration", declaration.key), why)


def _event(session: Session, change: RowChange, found: Concerned) -> None:
    event = session.get(DossierEvent, change.record_id)
    dossier = session.get(Dossier, event.dossier_id) if event is not None else None
    if event is None or dossier is None:
        return
    told = {"number": dossier.number, "what": event.kind.label, "day": event.effective_on}
    why = None if event.kind in _GOOD else say("Dossier {number}: {what}, effective on {day}.", **told)
    found.party(dossier.party_id, Cause("dossier_event", event.key), why)


def _classification(session: Session, change: RowChange, found: Concerned) -> None:
    decided = session.get(Classification, change.record_id)
    was = (change.before or {}).get("state")
    if decided is None or "state" not in (change.after or {}):
        return
    if decided.state is not DecisionState.CONFIRMED and was != DecisionState.CONFIRMED:
        return
    why = say(
        "The product is classified otherwise now: {outcome} {codes}",
        outcome=decided.outcome.label,
        codes=", ".join(decided.control_codes),
    )
    found.product(decided.product_id, Cause("classification", decided.key), why)


def _edition(_session: Session, change: RowChange, found: Concerned) -> None:
    if change.operation == "create":
        found.edition = Cause("edition_use", change.record_id)


_LOOKS = {
    "party": _party,
    "holding": _holding,
    "screening_answer": _screening,
    "site": _site,
    "site_visit": _visit,
    "declaration": _declaration,
    "dossier_event": _event,
    "classification": _classification,
    "edition_use": _edition,
}


def closure(session: Session, party_ids: Sequence[int]) -> tuple[int, ...]:
    """Return parties and whatever they own or ever owned by a recorded stake, directly or through others."""
    found: dict[int, None] = dict.fromkeys(party_ids)
    front = list(found)
    while front:
        fresh = [each for each in _owned(session, front) if each not in found]
        found.update(dict.fromkeys(fresh))
        front = list(dict.fromkeys(fresh))
    return tuple(found)


def _owned(session: Session, owners: Sequence[int]) -> Iterator[int]:
    columns = Holding.__table__.c  # type: ignore[attr-defined]
    return (row[0] for row in read_chunks(session, (columns.owned_id,), columns.owner_id, owners))
