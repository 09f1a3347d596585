"""The certification dossiers of the example: some carry a status today, some did, some never will."""

from collections.abc import Callable
from datetime import date, timedelta

from models.applications.drafts import QuestionDraft
from models.certification.commands import answer_criterion, open_dossier, set_scope, submit_dossier
from models.certification.deciding import countersign, decide_dossier
from models.certification.drafts import CriterionDraft, DecisionDraft, DossierDraft, ScopeDraft
from models.certification.questions import SCREENING
from models.example.plot import days_before
from models.example.register import plan_screening
from models.example.sheets import Firm, firms
from models.example.stage import Stage
from models.review import commands as review
from models.review.choices import CaseKind
from models.workspace.transaction import Transaction
from models.workspace.validation import validate

PROGRAMME = "INT-CN-RE"
_GRANTED = {
    "certified": date(2026, 11, 9),
    "suspended": date(2026, 10, 26),
    "revoked": date(2026, 9, 14),
    "lapsed": date(2025, 9, 8),
}
_ENDS = {
    "suspended": (
        "suspended",
        "RV-06",
        "The visit agreed for October was put off twice; suspended until it has taken place.",
    ),
    "revoked": ("revoked", "RV-05", "Magnets were found with a firm that is not named in any paper."),
}


# Dossiers that are under way today: how far each one came, and how many working days ago it was begun.
_UNDER_WAY = {
    "pump": ("submitted", 9),
    "turbo": ("taken", 13),
    "ring": ("asked", 12),
    "glass": ("returned", 11),
    "sputter": ("proposed", 7),
    "lamp": ("submitted", 5),
}


def plan_standing(stage: Stage) -> None:
    """Plan a dossier for every firm whose story has one."""
    for place, firm in enumerate(firms()):
        if firm.profile in _GRANTED:
            start = stage.workday(_GRANTED[firm.profile] + timedelta(days=place % 3))
            plan_screening(stage, firm, stage.workday(start, 2))
            stage.plan(start, _Story(stage, firm).begin)
        elif firm.key in _UNDER_WAY:
            end, age = _UNDER_WAY[firm.key]
            start = days_before(stage, age)
            plan_screening(stage, firm, start)
            plan_screening(stage, firm, days_before(stage, 2))
            stage.plan(start, _Story(stage, firm, end=end).begin)
        elif firm.profile == "refused":
            stage.plan(stage.workday(date(2026, 7, 6)), _Story(stage, firm).begin)
        elif firm.profile == "owner_unknown":
            stage.plan(stage.workday(date(2026, 11, 2)), _Story(stage, firm, half=True).begin)


class _Story:
    """One dossier from opening to what became of it."""

    def __init__(self, stage: Stage, firm: Firm, *, half: bool = False, end: str = "") -> None:
        self.stage, self.firm, self.half, self.end_at = stage, firm, half, end
        self.dossier = 0

    def later(self, working_days: int, act: Callable[[], None]) -> None:
        self.stage.plan(self.stage.workday(self.stage.clock.today(), working_days), act)

    def begin(self) -> None:
        stage, firm = self.stage, self.firm
        with stage.by("clerk2") as tx:
            draft = validate(DossierDraft, {"responsible_executive": f"{firm.signatory}, {firm.position}"})
            self.dossier = open_dossier(tx, stage.ids[firm.key], PROGRAMME, draft).first("dossier")
            scope = {
                "site_id": stage.ids[f"{firm.key}.site"],
                "destination": firm.country,
                "valid_from": tx.today,
                "conditions": "Yearly mass balance by the end of January." if len(firm.key) % 4 == 0 else "",
            }
            set_scope(tx, self.dossier, validate(ScopeDraft, scope))
        self.later(1, self.answer)

    def answer(self) -> None:
        programme = self.stage.book.programme(PROGRAMME)
        codes = [code for code in programme.criteria if code != SCREENING]
        with self.stage.by("clerk2") as tx:
            for place, code in enumerate(codes[: len(codes) // 2] if self.half else codes):
                facts = {
                    "code": code,
                    "reply": "not_in_order"
                    if self.firm.profile == "refused" and place == 10
                    else "largely_in_order"
                    if place % 9 == 8 and code not in programme.disqualifiers
                    else "in_order",
                    "evidence": f"Paper {place + 1} of the customer's file (example)",
                    "evidence_date": tx.today - timedelta(days=2),
                }
                answer_criterion(tx, self.dossier, validate(CriterionDraft, facts))
            if not self.half:
                submit_dossier(tx, self.dossier)
        if self.end_at:
            self.later(2, self.review)
        elif not self.half:
            self.later(2, self.refuse if self.firm.profile == "refused" else self.vote)

    def review(self) -> None:
        """Bring a dossier that is under way as far as it is today."""
        step = {"taken": self.take, "asked": self.ask, "returned": self.give_back, "proposed": self.propose}
        act = step.get(self.end_at)
        if act is not None:
            act()

    def case(self, tx: Transaction) -> int:
        return review.case_for(tx, CaseKind.DOSSIER, self.dossier)

    def take(self) -> None:
        with self.stage.by("officer") as tx:
            review.take(tx, self.case(tx))

    def ask(self) -> None:
        facts = {
            "body": "The site list names a second works in another town. Is it to be certified, too?",
            "owed_by": "preparer",
            "due_in_working_days": 5,
        }
        with self.stage.by("officer2") as tx:
            case = self.case(tx)
            review.take(tx, case)
            review.ask(tx, case, validate(QuestionDraft, facts))

    def give_back(self) -> None:
        with self.stage.by("officer2") as tx:
            case = self.case(tx)
            review.take(tx, case)
            review.return_case(tx, case, "The map of the site is of 2019; a barracks was built beside it since.")

    def propose(self) -> None:
        today = self.stage.clock.today()
        facts = {"kind": "granted", "valid_until": date(today.year + 1, today.month, today.day) - timedelta(days=1)}
        terms = validate(DecisionDraft, facts | {"reason": ""})
        with self.stage.by("officer") as tx:
            case = self.case(tx)
            review.take(tx, case)
            review.approve(tx, case, "All criteria answered with evidence; the site was seen in spring.", terms=terms)

    def refuse(self) -> None:
        with self.stage.by("officer") as tx:
            facts = {
                "kind": "not_granted",
                "reason": "The papers do not show who uses the motors in the end.",
                "reason_code": "RV-04",
            }
            decide_dossier(tx, self.dossier, validate(DecisionDraft, facts))

    def vote(self) -> None:
        day = self.stage.clock.today()
        with self.stage.by("officer") as tx:
            facts = {
                "kind": "granted",
                "reason": "All criteria answered with evidence; no disqualifier; screening clear.",
                "valid_until": date(day.year + 1, day.month, day.day) - timedelta(days=1),
            }
            vote = decide_dossier(tx, self.dossier, validate(DecisionDraft, facts)).first("dossier_vote")
        with self.stage.by("officer2") as tx:
            countersign(tx, vote)
        if self.firm.profile in _ENDS:
            self.later(15, self.end)

    def end(self) -> None:
        kind, code, reason = _ENDS[self.firm.profile]
        with self.stage.by("officer") as tx:
            decide_dossier(
                tx, self.dossier, validate(DecisionDraft, {"kind": kind, "reason": reason, "reason_code": code})
            )
