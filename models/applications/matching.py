"""The match test of an application: whether its end user's certification is good for this deal."""

from datetime import date

from sqlmodel import Session

from models.applications.views import ApplicationDetail, ApplicationLineView
from models.certification.match import DealItem, MatchDeal, MatchTest
from models.certification.match_queries import match_of
from models.declarations.choices import Use
from models.declarations.tables import Declaration


def match_of_application(session: Session, detail: ApplicationDetail, on: date) -> MatchTest | None:
    """Compare an application with its end user's certification; None without an end user that was ever certified."""
    if detail.end_user_id is None:
        return None
    deal = MatchDeal(
        party_id=detail.end_user_id,
        site_id=detail.site_id,
        items=tuple(_item(line, code) for line in detail.lines for code in (line.control_codes or (None,))),
        use=_use(session, detail),
        destination=detail.destination,
    )
    return match_of(session, deal, on)


def _item(line: ApplicationLineView, code: str | None) -> DealItem:
    return DealItem(f"{line.product_name} ({code})" if code else line.product_name, line.product_id, code)


def _use(session: Session, detail: ApplicationDetail) -> Use | None:
    """Return the use that all declarations behind the lines state; None where they differ or do not say."""
    ids = {line.declaration_id for line in detail.lines}
    found = {declaration.use for each in ids if (declaration := session.get(Declaration, each)) is not None}
    return found.pop() if len(found) == 1 else None
