"""The orders of the example from declaration to arrival: each step on its day, by the person whose step it is."""

from collections.abc import Callable
from datetime import date, timedelta

from sqlmodel import select

from models.applications.answering import (
    pause_clock,
    record_acceptance,
    record_grant,
    record_lodging,
    record_refusal,
    withdraw,
)
from models.applications.choices import ApplicationState
from models.applications.drafting import draft_application
from models.applications.drafts import ApplicationDraft, LicenceFacts, PauseDraft, QuestionDraft, SlotFilling
from models.applications.filing import fill_slot
from models.applications.tables import Application
from models.declarations.tables import DeclarationLine
from models.documents.assemble.requests import Request
from models.documents.choices import DocumentKind
from models.documents.commands import issue_document
from models.example import papers
from models.example.plot import AGES, Plot, plots
from models.example.register import EXPORTER
from models.example.scans import scan
from models.example.stage import Stage
from models.example.transport import ship_order
from models.parties.commands import change_party
from models.parties.drafts import PartyDraft
from models.parties.queries import customer_detail, draft_of
from models.review.choices import CaseKind
from models.review.commands import approve, ask, case_for, refuse, return_case, submit, take
from models.workspace.attachments import attach
from models.workspace.validation import validate

RECENT = date(2026, 10, 8)
"""Packs are kept from this day on; older ones would only make the example large."""
AUTHORITY = "Ministry of Commerce of the People's Republic of China"
_SLOTS = (
    ("APPLICATION-FORM", "Application form, signed (example)"),
    ("IDENTITY", "Identity papers (example)"),
    ("CONTRACT", "Sales contract (example)"),
    ("TECHNICAL", "Test report (example)"),
    ("INTRODUCTION", "Introduction of importer and end user (example)"),
)
_DECLARATION_ONLY = {"draft", "issued", "signed", "verified", "withdrawn", "superseded", "stopped", "expired"}


def plan_orders(stage: Stage) -> None:
    """Plan the first step of every order; each step plans the next."""
    for place, plot in enumerate(plots(stage)):
        stage.plan(plot.start, _Order(stage, plot, "clerk" if place % 2 else "clerk2", place).begin)


class _Order:
    """One order on its way; ``far`` tells whether it came at least as far as a state."""

    def __init__(self, stage: Stage, plot: Plot, clerk: str, place: int) -> None:
        self.stage, self.plot, self.clerk, self.place = stage, plot, clerk, place
        self.application = 0

    def later(self, working_days: int, act: Callable[[], None]) -> None:
        self.stage.plan(self.stage.workday(self.stage.clock.today(), working_days), act)

    def begin(self) -> None:
        papers.type_declaration(self.stage, self.plot, self.clerk)
        if self.plot.end != "draft":
            self.later(1, self.issue)

    def issue(self) -> None:
        papers.issue(self.stage, self.plot, self.clerk)
        if self.plot.end != "issued":
            self.later(7, self.sign)

    def sign(self) -> None:
        papers.sign(self.stage, self.plot, self.clerk)
        if self.plot.end == "withdrawn":
            self.later(3, lambda: papers.take_back(self.stage, self.plot, self.clerk))
        elif self.plot.end != "signed":
            self.later(1, self.check)

    def check(self) -> None:
        papers.check(self.stage, self.plot)
        if self.plot.end == "superseded":
            self.later(9, self.renew)
        elif self.plot.end == "stopped":
            self.later(6, lambda: papers.stop(self.stage, self.plot))
        elif self.plot.end not in _DECLARATION_ONLY:
            self.later(1, self.draft)

    def renew(self) -> None:
        papers.renew(self.stage, self.plot, self.clerk)
        self.later(6, lambda: papers.sign(self.stage, self.plot, self.clerk))

    def draft(self) -> None:
        stage, plot = self.stage, self.plot
        with stage.by(self.clerk) as tx:
            lines = tx.session.exec(
                select(DeclarationLine).where(DeclarationLine.declaration_id == stage.ids[f"{plot.key}.eud"])
            ).all()
            values = {
                "regime": "CN",
                "authority": AUTHORITY,
                "kind": "general" if plot.general else "single",
                "exporter_id": stage.ids[EXPORTER],
                "end_user_id": stage.ids[plot.firm.key],
                "site_id": stage.ids[f"{plot.firm.key}.site"],
                "destination": plot.firm.country,
                "contract_number": plot.contract,
                "contract_date": plot.start - timedelta(days=6),
                "port": "Shenzhen" if self.place % 3 else "Shanghai",
                "transport": "air" if self.place % 3 else "sea",
                "trade_mode": "General trade 一般贸易",
                "payment_terms": f"{30 + 15 * (self.place % 3)} days after delivery 交货后{30 + 15 * (self.place % 3)}天",
                "route": f"Direct to {plot.firm.city}",
                "specific_end_use": plot.firm.end_use,
                "specific_end_use_zh": plot.firm.end_use_zh,
                "contact_name": "Clara Muster (example)",
                "contact_phone": "+86 797 0000000",
                "contact_email": "export@example.com",
                "lines": [
                    {
                        "declaration_line_id": line.key,
                        "quantity": line.quantity,
                        "unit": line.unit,
                        "unit_price": (line.value or 0) / (line.quantity or 1),
                        "currency": line.currency,
                    }
                    for line in lines
                ],
            }
            self.application = draft_application(tx, validate(ApplicationDraft, values)).first("application")
        stage.ids[f"{plot.key}.app"] = self.application
        if plot.end != "app_draft":
            self.file_papers()
            self.later(1, self.submit)

    def file_papers(self) -> None:
        extra = (("GENERAL-EXTRA", "Compliance programme and channels (example)"),) if self.plot.general else ()
        with self.stage.by(self.clerk) as tx:
            for slot, title in (*_SLOTS, *extra):
                content = scan(title)
                attachment = attach(
                    tx, "application", self.application, f"{slot.lower()}-{self.plot.contract}.pdf", content, slot
                )
                fill_slot(
                    tx, self.application, slot, validate(SlotFilling, {"attachment_id": attachment, "dated": tx.today})
                )
            fill_slot(
                tx,
                self.application,
                "DECLARATION",
                validate(SlotFilling, {"declaration_id": self.stage.ids[f"{self.plot.key}.eud"]}),
            )

    def submit(self) -> None:
        with self.stage.by(self.clerk) as tx:
            submit(tx, CaseKind.APPLICATION, self.application)
        if self.plot.end != "submitted":
            self.later(2, self.take)

    @property
    def case(self) -> int:
        with self.stage.by("officer") as tx:
            return case_for(tx, CaseKind.APPLICATION, self.application)

    def take(self) -> None:
        case = self.case
        with self.stage.by("officer") as tx:
            take(tx, case)
        step = {"in_review": None, "question": self.question, "returned": self.give_back, "desk_refused": self.refuse}
        following = step.get(self.plot.end, self.approve)
        if following is not None:
            self.later(1, following)

    def question(self) -> None:
        case = self.case
        with self.stage.by("officer") as tx:
            body = "Which of the end user's products are sold to military customers, and how is it made sure that none of ours goes into them?"
            ask(tx, case, validate(QuestionDraft, {"body": body, "owed_by": "customer", "due_in_working_days": 10}))
        if self.plot.firm.profile == "dual":
            self.later(3, self.tell_ties)

    def tell_ties(self) -> None:
        """Record what the customer said on the telephone: every open paper of it stands still from now on."""
        with self.stage.by(self.clerk) as tx:
            seen = customer_detail(tx.session, self.stage.ids[self.plot.firm.key])
            change_party(tx, seen.id, seen.row_version, validate(PartyDraft, draft_of(seen) | {"military_ties": "yes"}))

    def give_back(self) -> None:
        case = self.case
        with self.stage.by("officer") as tx:
            return_case(
                tx,
                case,
                "The address on the contract is not the address of the site of use; ask the customer which is right.",
            )

    def refuse(self) -> None:
        case = self.case
        reason = "An owner with 60 % may be an entry of the control list; the match is not resolved and the customer does not answer."
        with self.stage.by("officer") as tx:
            refuse(tx, case, reason)
        with self.stage.by("officer2") as tx:
            refuse(tx, case, reason)

    def approve(self) -> None:
        case = self.case
        with self.stage.by("officer") as tx:
            approve(tx, case, "Papers complete, declaration verified, use and user civil by the evidence.")
            waits = tx.get(Application, self.application).state is ApplicationState.IN_REVIEW
        if waits and self.plot.end == "one_approval":
            return
        self.later(1, self.approve_second if waits else self.approved)

    def approve_second(self) -> None:
        case = self.case
        with self.stage.by("officer2") as tx:
            approve(tx, case, "Second look: agrees with the first.")
        self.approved()

    def approved(self) -> None:
        if self.plot.end not in {"approved", "one_approval"}:
            self.later(3, self.lodge)

    def lodge(self) -> None:
        with self.stage.by(self.clerk) as tx:
            record_lodging(tx, self.application, tx.today, f"EXAMPLE-{self.application:05d}")
        if self.stage.clock.today() >= RECENT:
            self.print_papers()
        if self.plot.end == "app_withdrawn":
            self.later(8, self.withdraw)
        elif self.plot.end != "lodged":
            self.later(6, self.accept)

    def print_papers(self) -> None:
        for kind, subject in (
            (DocumentKind.APPLICATION, self.application),
            (DocumentKind.INTRODUCTION, self.application),
            (DocumentKind.PACK, self.application),
        ):
            with self.stage.by(self.clerk) as tx:
                issue_document(tx, Request(kind, subject))

    def withdraw(self) -> None:
        with self.stage.by(self.clerk) as tx:
            withdraw(tx, self.application, "The customer buys elsewhere; the order was cancelled.")

    def accept(self) -> None:
        with self.stage.by(self.clerk) as tx:
            record_acceptance(tx, self.application, tx.today, f"EX-ACC-{self.application:05d}")
        if self.plot.end == "paused":
            self.later(8, self.pause)
        elif self.plot.end == "no_limit":
            self.later(5, self.lift_limit)
        elif self.plot.end == "refused":
            self.later(38, self.refused)
        elif AGES[self.plot.end] >= AGES["granted"] or self.plot.end == "shipped":
            self.later(30 + self.place % 13, self.grant)

    def pause(self) -> None:
        with self.stage.by(self.clerk) as tx:
            facts = {
                "reason": "expert_opinion",
                "paused_from": tx.today,
                "note": "The authority asks an expert about the use.",
            }
            pause_clock(tx, self.application, validate(PauseDraft, facts))

    def lift_limit(self) -> None:
        with self.stage.by(self.clerk) as tx:
            facts = {
                "reason": "referred_to_the_state_council",
                "paused_from": tx.today,
                "note": "Told by telephone (example).",
            }
            pause_clock(tx, self.application, validate(PauseDraft, facts))

    def refused(self) -> None:
        with self.stage.by(self.clerk) as tx:
            record_refusal(
                tx, self.application, tx.today, "The end use could not be verified (example of an authority's words)."
            )

    def grant(self) -> None:
        years = 3 if self.plot.general else 0
        with self.stage.by(self.clerk) as tx:
            day = tx.today
            until = (
                date(day.year + years, day.month, min(day.day, 28)) - timedelta(days=1)
                if years
                else day + timedelta(days=182)
            )
            facts = {
                "licence_number": f"EXAMPLE-{day.year}-{self.application:05d}",
                "issued_on": day,
                "valid_from": day,
                "valid_until": until,
                "conditions": "Report arrival and use (example).",
            }
            content = scan("Export licence (example)", str(facts["licence_number"]))
            changes = record_grant(
                tx, self.application, validate(LicenceFacts, facts), (f"licence-{self.application}.pdf", content)
            )
        self.stage.ids[f"{self.plot.key}.lic"] = changes.first("licence")
        if self.plot.end in {"planned", "shipped"}:
            ship_order(self.stage, self.plot, self.clerk)
