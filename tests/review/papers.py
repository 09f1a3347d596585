"""A customer with a paper of every kind open, and every way in which it may become barred; all plainly fictional."""

from dataclasses import dataclass
from decimal import Decimal

from models.declarations.choices import DeclarationState
from models.parties.choices import PartyKind, Tie
from models.parties.commands import change_party
from models.parties.commands_parts import set_owners
from models.parties.drafts import HoldingDraft, PartyDraft
from models.parties.queries import customer_detail, draft_of
from models.parties.tables import Party
from models.screening.choices import ScreeningOutcome
from models.workspace.validation import validate
from tests.applications.builders import Desk, Ground, complete, ground, submitted
from tests.declarations.builders import declaration
from tests.licences.builders import general_licence, shipment
from tests.parties.builders import bare_party
from tests.screening.builders import screening

CUSTOMER = "Example Magnetics GmbH (fictional)"


@dataclass(frozen=True)
class Papers:
    """The ids of a customer's open papers."""

    of: Ground
    signed: int
    drafted: int
    submitted: int
    licence: int
    shipment: int

    @property
    def customer(self) -> int:
        return self.of.cast.end_user


def papers(desk: Desk) -> Papers:
    """Make a civil customer with papers of every kind open."""
    of = ground(desk, CUSTOMER)
    drafted = complete(desk, of, "10")
    waiting = submitted(desk, of, "10")
    with desk.workspace.transaction(desk.clerk) as tx:
        signed = declaration(tx, of.cast, DeclarationState.SIGNED, contract_number="EX-2026-118")
    with desk.workspace.transaction(desk.clerk) as tx:
        licence = general_licence(
            tx, exporter_id=of.cast.exporter, end_user_id=of.cast.end_user, product_id=of.cast.product
        )
        planned = shipment(tx, licence)
    return Papers(of, signed, drafted, waiting, licence, planned)


def told(desk: Desk, party_id: int, **facts) -> None:
    """Record something of a party by the room's own command."""
    with desk.workspace.transaction(desk.clerk) as tx:
        seen = customer_detail(tx.session, party_id)
        change_party(tx, party_id, seen.row_version, validate(PartyDraft, draft_of(seen) | facts))


def owner(desk: Desk, owned: int, name: str = "Example Holding (fictional)", share: str = "60", **facts) -> int:
    """Record a new owner of a party and return its id."""
    with desk.workspace.transaction(desk.clerk) as tx:
        made = bare_party(tx, name, **facts)
        held = (HoldingDraft(owner_id=made, share=Decimal(share)),)
        set_owners(tx, owned, tx.get(Party, owned).row_version, held)
    return made


def match(desk: Desk, party_id: int, outcome: ScreeningOutcome = ScreeningOutcome.MATCH) -> None:
    with desk.workspace.transaction(desk.officer) as tx:
        screening(tx, party_id, outcome)


def _military(desk: Desk, customer: int) -> None:
    told(desk, customer, kind=PartyKind.MILITARY)


def _ties(desk: Desk, customer: int) -> None:
    told(desk, customer, military_ties=Tie.YES)


def _military_owner(desk: Desk, customer: int) -> None:
    owner(desk, customer, share="5", kind=PartyKind.MILITARY)


def _owner_turns(desk: Desk, customer: int) -> None:
    told(desk, owner(desk, owner(desk, customer)), military_ties=Tie.YES)


def _listed_owner(desk: Desk, customer: int) -> None:
    match(desk, owner(desk, customer))


def _stopped(desk: Desk, customer: int) -> None:
    match(desk, customer)


WAYS = {
    "military": (_military, "is a military body"),
    "ties": (_ties, "has ties to a military"),
    "military owner": (_military_owner, "is military or has ties"),
    "owner of the owner": (_owner_turns, "is military or has ties"),
    "listed": (_stopped, "on a list"),
    "listed owner": (_listed_owner, "Listed owners"),
}
