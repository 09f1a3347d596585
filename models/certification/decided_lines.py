"""The lines of a customer's dossiers that a decision covers, with whether each can still be ended early."""

from dataclasses import dataclass
from datetime import date

from sqlmodel import Session, col, select

from models.certification.choices import UseClass
from models.certification.hands import preparers
from models.certification.tables import Dossier, DossierEvent, DossierScope
from models.goods.tables import Product
from models.parties.tables import Site


@dataclass(frozen=True)
class DecidedLine:
    """A line of the matrix that was granted; ``can_end`` says that it still counts and that its dossier stands.

    ``item`` is a control code or a product's name, empty for every item. Nobody among ``preparers`` ends it.
    """

    id: int
    dossier_id: int
    dossier: str
    programme: str
    site: str
    item: str
    use_class: UseClass
    destination: str
    valid_from: date
    valid_until: date | None
    closed_from: date | None
    closed_reason: str
    can_end: bool
    preparers: frozenset[int]


def decided_lines(session: Session, party_id: int, on: date) -> tuple[DecidedLine, ...]:
    """Return the decided lines of a party, the latest dossier first; seen from the day ``on``."""
    query = select(Dossier).where(Dossier.party_id == party_id, col(Dossier.withdrawn_on).is_(None))
    dossiers = session.exec(query.order_by(col(Dossier.id).desc())).all()
    return tuple(line for dossier in dossiers for line in _of_dossier(session, dossier, on))


def _of_dossier(session: Session, dossier: Dossier, on: date) -> list[DecidedLine]:
    events = session.exec(select(DossierEvent).where(DossierEvent.dossier_id == dossier.key))
    covered = {scope_id for event in events for scope_id in event.scope_ids}
    query = (
        select(DossierScope, Site.name, Product.name)
        .join(Site, col(Site.id) == col(DossierScope.site_id))
        .outerjoin(Product, col(Product.id) == col(DossierScope.product_id))
        .where(DossierScope.dossier_id == dossier.key, col(DossierScope.id).in_(covered))
        .order_by(col(DossierScope.id))
    )
    hands = preparers(session, dossier)
    return [
        DecidedLine(
            id=line.key,
            dossier_id=dossier.key,
            dossier=dossier.number,
            programme=dossier.programme,
            site=site,
            item=line.control_code or product or "",
            use_class=line.use_class,
            destination=line.destination,
            valid_from=line.valid_from,
            valid_until=line.valid_until,
            closed_from=line.closed_from,
            closed_reason=line.closed_reason,
            can_end=_counts(line, on),
            preparers=hands,
        )
        for line, site, product in session.exec(query)
    ]


def _counts(line: DossierScope, on: date) -> bool:
    """Tell whether a line still counts after today, so that there is something to end."""
    over = line.valid_until is not None and line.valid_until < on
    return not over and (line.closed_from is None or line.closed_from > on)
