"""Records that the papers of certification and of exports are printed of, made by the rooms' own commands."""

from dataclasses import dataclass, replace
from datetime import date

from models.certification.commands import answer_criterion, open_dossier, set_scope, submit_dossier
from models.certification.deciding import decide_dossier
from models.certification.drafts import CriterionDraft, DecisionDraft, DossierDraft, ScopeDraft
from models.certification.duty_drafts import VisitDraft, VisitReportDraft
from models.certification.visits import ask_visit, record_visit
from models.declarations.choices import DeclarationState, StopCause
from models.declarations.commands import record_stop_and_report
from models.declarations.drafts import StopDraft
from models.documents.assemble.requests import Request
from models.documents.choices import DocumentKind
from models.goods.choices import Outcome
from models.workspace.validation import validate
from tests.certification import builders as make
from tests.declarations import builders as declarations
from tests.goods import builders as goods
from tests.parties import builders as parties
from tests.screening import builders as screening

K = DocumentKind
TODAY = date(2026, 11, 24)
PAPER = ("visit.pdf", b"%PDF-1.7 report of a visit (fictional)")


@dataclass(frozen=True)
class Certified:
    """A certified customer with owners in two storeys, a visit, and conditions."""

    party: int
    dossier: int


def certified(workspace, clerk, officer, second_officer) -> Certified:
    """Certify a customer that a registered firm and a person own, with a share that nobody knows."""
    with workspace.transaction(clerk) as tx:
        holding = parties.bare_party(tx, "Example Holding N.V. (fictional)", "NL")
        party_id = make.customer(
            tx,
            holdings=[
                {"owner_id": holding, "share": "60", "source": "Register extract of 2026-09-01"},
                {"owner_name": "Erika Example (fictional)", "owner_country": "DE", "share": "30"},
                {"owner_name": "Example Trust (fictional)", "owner_country": "LU", "share": None},
            ],
        )
    with workspace.transaction(officer) as tx:
        screening.screening(tx, party_id, on=tx.today)
    make.letter(workspace, clerk, officer, party_id)
    with workspace.transaction(clerk) as tx:
        dossier_id = _dossier(tx, party_id)
    draft = make.grant_draft(conditions="No shipment before the visit of 2027 was reported.")
    make.decide(workspace, officer, second_officer, dossier_id, draft)
    return Certified(party_id, dossier_id)


def _dossier(tx, party_id, **answers) -> int:
    facts = DossierDraft(responsible_executive="Rolf Example (fictional), chief technology officer")
    dossier_id = open_dossier(tx, party_id, make.PROGRAMME, facts).first("dossier")
    site = make.site_of(tx, party_id)
    line = {"site_id": site, "control_code": make.CODE, "destination": "DE", "valid_from": tx.today}
    set_scope(tx, dossier_id, ScopeDraft(**line))
    make.answer_all(tx, dossier_id)
    for code, reply in answers.items():
        answer_criterion(tx, dossier_id, validate(CriterionDraft, {"code": code.replace("_", "-"), "reply": reply}))
    visit = {"site_id": site, "asked_by": "desk", "asked_on": date(2026, 10, 1)}
    visit_id = ask_visit(tx, party_id, validate(VisitDraft, visit)).first("site_visit")
    held = {
        "held_on": date(2026, 10, 20),
        "people": "A. Example, B. Example",
        "findings": "Stock agreed with the books.",
    }
    record_visit(tx, visit_id, validate(VisitReportDraft, held), PAPER)
    submit_dossier(tx, dossier_id)
    return dossier_id


def refused(workspace, clerk, officer) -> int:
    """Have a customer refused for two criteria; return its dossier."""
    with workspace.transaction(clerk) as tx:
        party_id = make.customer(tx, "Example Sintering Ltd (fictional)")
        dossier_id = _dossier(tx, party_id, CE_OW_01="unknown", CE_DV_05="not_in_order")
    with workspace.transaction(officer) as tx:
        reason = "Diversion through the trading arm is feared."
        decide_dossier(tx, dossier_id, DecisionDraft(kind="not_granted", reason_code="RV-04", reason=reason))
    return dossier_id


def declared(workspace, clerk, state=DeclarationState.ISSUED) -> int:
    """Make a declaration of dysprosium metal, which is in Part I of Annex 1 of announcement 61/2025."""
    with workspace.transaction(clerk) as tx:
        of = declarations.cast(tx)
        metal = goods.product(tx, "Example dysprosium metal (fictional)", form="metal", hs_codes=("280530",))
        goods.report(tx, metal, {"Dy": "99.5"})
        return declarations.declaration(tx, replace(of, product=metal), state)


def stopped(workspace, clerk) -> int:
    """Have a signed declaration stopped and reported."""
    made = declared(workspace, clerk, DeclarationState.SIGNED)
    with workspace.transaction(clerk) as tx:
        draft = StopDraft(
            cause=StopCause.CHANGED, reason="The end user sold the line to another firm.", reported_on=tx.today
        )
        record_stop_and_report(tx, made, draft)
    return made


def near_limit(workspace, clerk, officer, *, confirmed=True) -> int:
    """Classify a product as near a limit and not controlled."""
    with workspace.transaction(clerk) as tx:
        parties.bare_party(tx, "Example Exporter Co., Ltd. (fictional)", "CN", is_exporter=True, is_customer=False)
        facts = {"local_name": "示例正极材料（虚构）", "technical_parameters": "Compaction density 2.48 g/cm3"}
        made = goods.product(tx, "Example cathode powder (fictional)", form="powder", **facts)
        goods.report(tx, made)
        facts = {"outcome": Outcome.NEAR_LIMIT, "codes": ("3C901.a.1",), "reason": "Below 2.5 g/cm3 by test report."}
        if not confirmed:
            goods.proposal(tx, made, **facts)
            return made
    goods.classified(workspace, clerk, officer, made, **facts)
    return made


def requests(workspace, clerk, officer, second_officer) -> dict[str, Request]:
    """Make one record for each paper and return what asks for it."""
    found = certified(workspace, clerk, officer, second_officer)
    letter = refused(workspace, clerk, officer)
    return {
        "dossier": Request(K.CERTIFIED_DOSSIER, found.dossier),
        "status": Request(K.STATUS_CERTIFICATE, found.party),
        "refusal": Request(K.REFUSAL_LETTER, letter),
        "ownership": Request(K.OWNERSHIP_SHEET, found.party),
        "screening": Request(K.SCREENING_SHEET, found.party),
        "compliance": Request(K.COMPLIANCE_NOTICE, declared(workspace, clerk)),
        "near-limit": Request(K.NEAR_LIMIT, near_limit(workspace, clerk, officer)),
        "humanitarian": Request(K.HUMANITARIAN_REPORT, declared(workspace, clerk)),
        "stop": Request(K.STOP_REPORT, stopped(workspace, clerk)),
    }
