"""Reading the match test of a deal from the register."""

from datetime import date

from sqlmodel import Session, select

from models.certification.choices import DossierEventKind
from models.certification.duty_queries import duties_of
from models.certification.gathering import facts_for
from models.certification.match import MatchDeal, MatchTest, NoticeTiming, match_test
from models.certification.queries import INTERNAL
from models.certification.questions import rules_of
from models.certification.tables import Dossier, DossierEvent
from models.rulebook.book import Rulebook
from models.rulebook.criteria import DutyKind
from models.rulebook.loader import load_current


def match_of(
    session: Session, deal: MatchDeal, on: date, programme: str = INTERNAL, rulebook: Rulebook | None = None
) -> MatchTest | None:
    """Compare a deal with its end user's certification; None for who was never certified. Raises NotFound."""
    granted = (
        select(DossierEvent.id)
        .join(Dossier)
        .where(
            Dossier.party_id == deal.party_id,
            Dossier.programme == programme,
            DossierEvent.kind == DossierEventKind.GRANTED,
        )
    )
    if session.exec(granted.limit(1)).first() is None:
        return None
    book = rulebook or load_current()
    rules = rules_of(book, programme)
    return match_test(facts_for(session, deal.party_id), deal, on, rules, _timing(session, deal, on, book, programme))


def _timing(session: Session, deal: MatchDeal, on: date, book: Rulebook, programme: str) -> NoticeTiming:
    duty = next((each for each in book.programme(programme).duties if each.kind is DutyKind.SHIPMENT_NOTICE), None)
    if duty is None:
        return NoticeTiming.not_asked
    if duty.within_days is not None:
        return NoticeTiming.laid_down
    owed = duties_of(session, deal.party_id, on, programme, book).duties
    agreed = any(each.asks_days and each.done_on is not None for each in owed)
    return NoticeTiming.agreed if agreed else NoticeTiming.open
