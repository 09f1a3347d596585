"""Dossiers and decisions made by the room's own commands, for tests of this room and of those above it."""

from datetime import date

from sqlmodel import select

from models.certification.choices import CriterionReply, DossierEventKind, EndReason
from models.certification.commands import answer_criterion, open_dossier, set_scope, submit_dossier
from models.certification.deciding import countersign, decide_dossier
from models.certification.drafts import CriterionDraft, DecisionDraft, ScopeDraft
from models.certification.questions import SCREENING
from models.certification.tables import Dossier, DossierVote
from models.parties.tables import Site
from models.rulebook.loader import load_current
from tests.declarations import builders as declarations
from tests.goods import builders as goods
from tests.parties import builders as parties
from tests.screening import builders as screening

PROGRAMME = "INT-CN-RE"
OWNERS = [{"owner_name": "Erika Example (fictional)", "owner_country": "DE", "share": "100"}]
CODE = "1C905.a.4"


def customer(tx, name="Example Magnetics GmbH (fictional)", **changes) -> int:
    """Add a civil customer with known owners and one site, and return its id."""
    return parties.customer(
        tx, name, **({"military_ties": "no", "holdings": OWNERS, "local_name": "示例磁材有限公司（虚构）"} | changes)
    )


def site_of(tx, party_id) -> int:
    return tx.session.exec(select(Site.id).where(Site.party_id == party_id)).first()


def letter(workspace, preparer, verifier, party_id, name="Example Magnetics GmbH (fictional)") -> int:
    """Have a declaration of the party as end user signed and verified today; return its id."""
    with workspace.transaction(preparer) as tx:
        exporter = parties.bare_party(tx, f"Example Exporter to {name}", "CN", is_exporter=True, is_customer=False)
        of = declarations.Cast(exporter, party_id, site_of(tx, party_id), goods.product(tx, f"Magnet for {name}"))
    return declarations.verified(workspace, preparer, verifier, of)


def dossier(tx, party_id, programme=PROGRAMME, **line) -> int:
    """Open a dossier with one line, answer every criterion in order with evidence of today, and hand it in."""
    open_dossier(tx, party_id, programme)
    found = tx.session.exec(select(Dossier).where(Dossier.party_id == party_id).order_by(Dossier.id.desc())).first()
    scope = {"site_id": site_of(tx, party_id), "control_code": CODE, "destination": "DE", "valid_from": tx.today}
    set_scope(tx, found.key, ScopeDraft(**(scope | line)))
    answer_all(tx, found.key, programme)
    submit_dossier(tx, found.key)
    return found.key


def answer_all(tx, dossier_id, programme=PROGRAMME, reply=CriterionReply.IN_ORDER) -> None:
    for code in load_current().programme(programme).criteria:
        if code != SCREENING:
            answer(tx, dossier_id, code, reply)


def answer(tx, dossier_id, code, reply=CriterionReply.IN_ORDER, **facts) -> None:
    values = {"evidence": "Example paper", "note": "Seen.", "evidence_date": tx.today} | facts
    answer_criterion(tx, dossier_id, CriterionDraft(code=code, reply=reply, **values))


def grant_draft(until=date(2027, 11, 23), **facts) -> DecisionDraft:
    values = {"kind": DossierEventKind.GRANTED, "valid_until": until, "reason": "All criteria are in order."} | facts
    return DecisionDraft(**values)


def against(kind=DossierEventKind.SUSPENDED, code=EndReason.REPORTS_MISSING, **facts) -> DecisionDraft:
    return DecisionDraft(kind=kind, reason_code=code, reason="Reports are missing.", **facts)


def decide(workspace, first, second, dossier_id, draft=None) -> None:
    """Decide by one person and countersign by another."""
    with workspace.transaction(first) as tx:
        decide_dossier(tx, dossier_id, draft or grant_draft())
        votes = tx.session.exec(select(DossierVote.id).where(DossierVote.dossier_id == dossier_id)).all()
    with workspace.transaction(second) as tx:
        countersign(tx, max(votes))


def certified(workspace, preparer, first, second, name="Example Magnetics GmbH (fictional)", **line) -> tuple[int, int]:
    """Make a customer that is certified from today on; return its id and the dossier's."""
    with workspace.transaction(preparer) as tx:
        party_id = customer(tx, name)
    with workspace.transaction(first) as tx:
        screening.screening(tx, party_id, on=tx.today)
    letter(workspace, preparer, first, party_id, name)
    with workspace.transaction(preparer) as tx:
        dossier_id = dossier(tx, party_id, **line)
    decide(workspace, first, second, dossier_id)
    return party_id, dossier_id
