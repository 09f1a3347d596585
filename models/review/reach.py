"""How far a change reaches: every open paper that names a party or carries a product, and why.

A party's change reaches whatever it owns too. Papers that are settled (superseded, withdrawn, refused, granted, shipped)
stay as they were; what they led to is reached itself.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Any

import sqlalchemy as sa
from sqlmodel import Session, SQLModel

from models.applications.choices import ApplicationState
from models.applications.tables import Application, ApplicationLine, ApplicationParty
from models.certification.tables import Dossier
from models.declarations.choices import DeclarationState
from models.declarations.tables import Declaration, DeclarationLine, DeclarationParty
from models.goods.tables import Product
from models.licences.choices import LicenceState, ShipmentState
from models.licences.tables import Licence, LicenceLine, LicenceParty, Shipment, ShipmentLine
from models.parties.tables import Holding, Party
from models.workspace.words import Choice, Words, say

_CHUNK = 800

Whys = Mapping[int, tuple[Words, ...]]
Found = dict[int, tuple[Words, ...]]


class Reached(Choice):
    """What a change reaches, in the order in which it is listed."""

    party = "party"
    product = "product"
    dossier = "dossier"
    declaration = "declaration"
    application = "application"
    licence = "licence"
    shipment = "shipment"


@dataclass(frozen=True)
class Touched:
    """One record that a change reaches: its number, what it is called, and the reasons."""

    kind: Reached
    id: int
    number: str
    name: str
    why: tuple[Words, ...]


def _columns(kind: type[SQLModel]) -> Any:
    return kind.__table__.c  # type: ignore[attr-defined]


_P, _H, _G, _D = (_columns(each) for each in (Party, Holding, Product, Declaration))
_DP, _DL, _A, _AP = (_columns(each) for each in (DeclarationParty, DeclarationLine, Application, ApplicationParty))
_AL, _L, _LP, _LL = (_columns(each) for each in (ApplicationLine, Licence, LicenceParty, LicenceLine))
_S, _SL, _F = (_columns(each) for each in (Shipment, ShipmentLine, Dossier))

OPEN_DECLARATIONS = (
    DeclarationState.DRAFT,
    DeclarationState.ISSUED,
    DeclarationState.SIGNED,
    DeclarationState.VERIFIED,
    DeclarationState.STOPPED,
)
OPEN_APPLICATIONS = tuple(
    state
    for state in ApplicationState
    if state not in {ApplicationState.GRANTED, ApplicationState.REFUSED, ApplicationState.WITHDRAWN}
)
OPEN_LICENCES = (LicenceState.ACTIVE, LicenceState.FROZEN)


def reach(
    session: Session, parties: Whys, products: Whys, applications: Whys | None = None, *, owned: bool = True
) -> tuple[Touched, ...]:
    """List what a change of parties and products reaches, by kind and id; the changed ones themselves come first.

    ``applications`` are known to be reached for reasons of their own. Without ``owned`` what the parties own is left out.
    """
    if owned:
        parties = {**parties, **_owned(session, parties)}
    declarations = _merged(
        _by(session, _D.id, _D.end_user_id, parties, _D.state.in_(OPEN_DECLARATIONS)),
        _by(session, _D.id, _D.declarant_id, parties, _D.state.in_(OPEN_DECLARATIONS)),
        _open(session, _D, OPEN_DECLARATIONS, _by(session, _DP.declaration_id, _DP.party_id, parties)),
        _open(session, _D, OPEN_DECLARATIONS, _by(session, _DL.declaration_id, _DL.product_id, products)),
    )
    asked = _merged(
        dict(applications or {}),
        _by(session, _A.id, _A.end_user_id, parties, _A.state.in_(OPEN_APPLICATIONS)),
        _by(session, _A.id, _A.exporter_id, parties, _A.state.in_(OPEN_APPLICATIONS)),
        _open(session, _A, OPEN_APPLICATIONS, _by(session, _AP.application_id, _AP.party_id, parties)),
        _open(session, _A, OPEN_APPLICATIONS, _by(session, _AL.application_id, _AL.product_id, products)),
    )
    licences = _merged(
        _by(session, _L.id, _L.exporter_id, parties, _L.state.in_(OPEN_LICENCES)),
        _open(session, _L, OPEN_LICENCES, _by(session, _LP.licence_id, _LP.party_id, parties)),
        _open(session, _L, OPEN_LICENCES, _by(session, _LL.licence_id, _LL.product_id, products)),
    )
    planned = _S.state == ShipmentState.PLANNED
    shipments = _merged(
        _by(session, _S.id, _S.consignee_id, parties, planned), _by(session, _S.id, _S.licence_id, licences, planned)
    )
    dossiers = _by(session, _F.id, _F.party_id, parties, _F.withdrawn_on.is_(None))
    return tuple(
        touched
        for kind, found, shown in (
            (Reached.party, parties, (_P.id, _P.number, _P.legal_name)),
            (Reached.product, products, (_G.id, _G.number, _G.name)),
            (Reached.dossier, dossiers, (_F.id, _F.number, _F.programme)),
            (Reached.declaration, declarations, (_D.id, _D.number, _D.order_number)),
            (Reached.application, asked, (_A.id, _A.number, _A.contract_number)),
            (Reached.licence, licences, (_L.id, _L.number, _L.licence_number)),
            (Reached.shipment, shipments, (_S.id, _S.number, _S.invoice_number)),
        )
        for touched in _shown(session, kind, found, shown)
    )


def _owned(session: Session, parties: Whys) -> Found:
    """Return whatever these parties own by a stake that is held now, directly or through others."""
    found: Found = {}
    front: Whys = parties
    while front:
        names = dict(read_chunks(session, (_P.id, _P.legal_name), _P.id, front))
        through = {owner: (say("It is owned by {name}.", name=names[owner]), *why) for owner, why in front.items()}
        reached = _by(session, _H.owned_id, _H.owner_id, through, _H.held_until.is_(None))
        front = {each: why for each, why in reached.items() if each not in found and each not in parties}
        found |= front
    return found


def _by(
    session: Session,
    shown: Any,
    key: Any,
    whys: Whys,
    *where: sa.ColumnElement[bool],
) -> Found:
    """Return the ids of the rows whose key is among those changed, with the reasons of all their keys."""
    found: defaultdict[int, dict[str, Words]] = defaultdict(dict)
    for record_id, changed in read_chunks(session, (shown, key), key, whys, *where):
        found[record_id] |= {repr(why): why for why in whys[changed]}
    return {record_id: tuple(why.values()) for record_id, why in found.items()}


def _open(session: Session, columns: Any, states: Sequence[str], found: Found) -> Found:
    """Keep what is still open."""
    kept = {row[0] for row in read_chunks(session, (columns.id,), columns.id, found, columns.state.in_(states))}
    return {record_id: why for record_id, why in found.items() if record_id in kept}


def _merged(*parts: Found) -> Found:
    found: defaultdict[int, dict[str, Words]] = defaultdict(dict)
    for part in parts:
        for record_id, why in part.items():
            found[record_id] |= {repr(each): each for each in why}
    return {record_id: tuple(why.values()) for record_id, why in found.items()}


def _shown(session: Session, kind: Reached, found: Whys, columns: Sequence[Any]) -> Iterator[Touched]:
    rows = read_chunks(session, columns, columns[0], found)
    return (Touched(kind, row[0], row[1], row[2] or "", found[row[0]]) for row in sorted(rows))


def read_chunks(
    session: Session,
    columns: Sequence[Any],
    key: Any,
    wanted: Collection[Any],
    *where: sa.ColumnElement[bool],
) -> Iterable[Any]:
    waiting = iter(sorted(wanted))
    while some := list(islice(waiting, _CHUNK)):
        yield from session.connection().execute(sa.select(*columns).where(key.in_(some), *where)).all()
