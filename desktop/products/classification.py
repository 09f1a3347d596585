"""Which controlled items a product is: what the list suggests, what is proposed, what was decided, by whom and why."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget
from sqlmodel import Session

from desktop.products.columns import OUTCOME_TONES
from desktop.products.identity import CodesField
from desktop.records.entry import EntryCard, empty_column, in_line, words
from desktop.records.plain_form import PlainForm
from desktop.shell.acts import act, ask
from desktop.shell.context import DeskContext
from desktop.shell.language import locale, show_date, translate_words
from desktop.shell.theme import space
from desktop.widgets.ask import ask_reason
from desktop.widgets.buttons import Button
from desktop.widgets.fields_choice import ChoiceField
from desktop.widgets.fields_text import NotesField
from desktop.widgets.form import Form
from desktop.widgets.pill import Pill
from desktop.widgets.sheet import mark_pill, source_text
from models.access.queries import names_of_users
from models.access.roles import Permission
from models.goods.choices import DecisionState, Outcome
from models.goods.commands import (
    confirm_classification,
    propose_classification,
    reject_classification,
    withdraw_classification,
)
from models.goods.drafts import ClassificationDraft
from models.goods.queries import candidates_for
from models.goods.views import ClassificationView, ProductDetail
from models.rulebook.items import CandidateItem, Confidence
from models.rulebook.loader import load_current
from models.workspace.changes import Changes
from models.workspace.transaction import Transaction
from models.workspace.validation import validate

_CONFIDENCE = {Confidence.certain: "stop", Confidence.likely: "warn", Confidence.possible: "idle"}
_STATES = {
    DecisionState.PROPOSED: "info",
    DecisionState.CONFIRMED: "ok",
    DecisionState.REJECTED: "stop",
    DecisionState.WITHDRAWN: "idle",
    DecisionState.SUPERSEDED: "idle",
}


@dataclass(frozen=True)
class _Found:
    candidates: tuple[CandidateItem, ...]
    names: Mapping[int, str]
    edition: str


class ClassificationTab(Form):
    """The tab; proposing takes one person, deciding another, and the commands hold to that."""

    def __init__(self, context: DeskContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._detail: ProductDetail | None = None
        self._decisions = self._new_column()
        self._new = Button(self.tr("Propose a classification"), self, icon_name="add")
        self._new.clicked.connect(self.begin)
        self.card = EntryCard(ProposalFields(), self.tr("Propose it to a second person"))
        self.card.given.connect(self.propose)
        self.card.cancelled.connect(self._show_new)
        self.add_widget(in_line(self._new))
        self.add_widget(self.card)
        self.add_section(self.tr("What the list of controlled items suggests"))
        self._candidates = self._new_column()
        self.add_section(self.tr("Earlier classifications"))
        self._earlier = self._new_column()

    def show_product(self, detail: ProductDetail) -> None:
        """Show the decisions on a product and the items it may be."""
        if self._detail is None or detail.id != self._detail.id:
            self.card.cancel()
        self._detail = detail
        self._show_new()
        product_id = detail.id

        def query(session: Session) -> _Found:
            book = load_current()
            return _Found(candidates_for(session, product_id, book), names_of_users(session), book.edition)

        def then(found: _Found) -> None:
            if self._detail is not None and self._detail.id == product_id:
                self._show(self._detail, found)

        ask(self._context, query, then=then, owner=self)

    def begin(self) -> None:
        """Open the form for a proposal."""
        if self._detail is not None and self._context.may(Permission.PREPARE) and self._detail.proposal is None:
            self._new.hide()
            self.card.begin({}, "outcome")

    def begin_with(self, codes: tuple[str, ...], measure: str) -> None:
        """Open the form with the codes of an item that the list suggests."""
        self.begin()
        if not self.card.isHidden():
            values = {"outcome": Outcome.CONTROLLED, "control_codes": list(codes)}
            self.card.begin({**values, "measures": [] if codes else [measure]}, "reason")

    def propose(self) -> None:
        """Propose what was typed."""
        if self._detail is None:
            return
        values = {key: value for key, value in self.card.form.values().items() if value is not None}
        product_id = self._detail.id

        def command(tx: Transaction) -> Changes:
            return propose_classification(tx, product_id, validate(ClassificationDraft, values))

        act(self._context, command, owner=self, then=self._on_proposed, failed=self._on_refused)

    def confirm(self) -> None:
        """Confirm the proposal; the command refuses it to the person who made it."""
        proposal = self._detail.proposal if self._detail else None
        if proposal is not None:
            self._act(lambda tx, found=proposal.id: confirm_classification(tx, found))

    def reject(self) -> None:
        """Reject the proposal with a reason."""
        title, text = self.tr("Reject the proposal?"), self.tr("It stays readable with your reason.")
        ask_reason(self, title, text, self.tr("Reject"), self._reject, label=self.tr("Reason"), danger=True)

    def withdraw(self) -> None:
        """Take one's own proposal back."""
        proposal = self._detail.proposal if self._detail else None
        if proposal is not None:
            self._act(lambda tx, found=proposal.id: withdraw_classification(tx, found))

    def _reject(self, reason: str) -> None:
        proposal = self._detail.proposal if self._detail else None
        if proposal is not None:
            self._act(lambda tx, found=proposal.id: reject_classification(tx, found, reason))

    def _act(self, command: object) -> None:
        act(self._context, command, owner=self)  # type: ignore[arg-type]

    def _on_proposed(self, _changes: Changes) -> None:
        self.card.cancel()

    def _on_refused(self, error: Exception) -> None:
        if not self.card.refused(error):
            self._context.report(error)

    # showing

    def _new_column(self) -> QVBoxLayout:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space(2.5))
        self.add_widget(holder)
        return column

    def _show_new(self) -> None:
        waits = self._detail is not None and self._detail.proposal is not None
        self._new.setVisible(self.card.isHidden() and not waits and self._context.may(Permission.PREPARE))

    def _show(self, detail: ProductDetail, found: _Found) -> None:
        for column in (self._decisions, self._candidates, self._earlier):
            empty_column(column)
        current, proposal = detail.classification, detail.proposal
        if current is None and proposal is None:
            text = self.tr(
                "Nobody has classified this product yet; until then it counts as neither free nor controlled."
            )
            self._decisions.addWidget(words(text, "muted"))
        if current is not None:
            self._decisions.addWidget(self._decision(current, found.names))
        if proposal is not None:
            self._decisions.addWidget(self._proposal(proposal, found.names))
        text = self.tr(
            "By the list of edition {edition}, from composition, form and customs codes. A suggestion decides nothing."
        )
        self._candidates.addWidget(words(text.format(edition=found.edition), "help"))
        for candidate in found.candidates:
            self._candidates.addWidget(self._candidate(candidate))
        if not found.candidates:
            self._candidates.addWidget(
                words(self.tr("The list suggests no item for what is known of this product."), "muted")
            )
        earlier = [each for each in detail.classifications if each not in (current, proposal)]
        for each in earlier:
            self._earlier.addWidget(self._decision(each, found.names))
        if not earlier:
            self._earlier.addWidget(words(self.tr("None."), "muted"))

    def _decision(self, made: ClassificationView, names: Mapping[int, str]) -> QFrame:
        box, rows = _card()
        rows.addLayout(self._head(made))
        rows.addWidget(words(made.reason))
        rows.addWidget(words(self._hands(made, names), "help"))
        if made.decision_reason:
            rows.addWidget(
                words(self.tr("Reason of the decision: {reason}").format(reason=made.decision_reason), "help")
            )
        return box

    def _proposal(self, made: ClassificationView, names: Mapping[int, str]) -> QFrame:
        box = self._decision(made, names)
        rows = box.layout()
        own = made.prepared_by == self._context.session.actor.id
        buttons: list[QWidget] = []
        if self._context.may(Permission.CLASSIFY):
            confirm = Button(self.tr("Confirm"), box, role="primary", icon_name="approve")
            confirm.clicked.connect(self.confirm)
            reject = Button(self.tr("Reject …"), box, icon_name="return")
            reject.clicked.connect(self.reject)
            buttons += [confirm, reject]
        if own:
            withdraw = Button(self.tr("Withdraw my proposal"), box, role="quiet")
            withdraw.clicked.connect(self.withdraw)
            buttons.append(withdraw)
        if rows is not None:
            text = self.tr("You proposed this, so a second person decides on it.") if own else ""
            if not own and not self._context.may(Permission.CLASSIFY):
                text = self.tr("An officer or a manager decides on it.")
            if text:
                rows.addWidget(words(text, "help"))
            if buttons:
                rows.addWidget(in_line(*buttons))
        return box

    def _head(self, made: ClassificationView) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(space(2))
        line.addWidget(Pill(translate_words(made.outcome), OUTCOME_TONES[made.outcome], self))
        codes = ", ".join(made.control_codes) or ", ".join(made.measures)
        line.addWidget(words(codes, "section"), 1)
        line.addWidget(Pill(translate_words(made.state), _STATES[made.state], self))
        return line

    def _hands(self, made: ClassificationView, names: Mapping[int, str]) -> str:
        text = self.tr("Proposed by {name} on {day} by edition {edition}.")
        parts = [
            text.format(name=names.get(made.prepared_by, ""), day=show_date(made.proposed_on), edition=made.edition)
        ]
        if made.decided_by is not None and made.decided_at is not None:
            text = self.tr("Decided by {name} on {day}.")
            parts.append(text.format(name=names.get(made.decided_by, ""), day=show_date(made.decided_at.date())))
        return " ".join(parts)

    def _candidate(self, found: CandidateItem) -> QFrame:
        item = found.item
        box, rows = _card()
        line = QHBoxLayout()
        line.setSpacing(space(2))
        name = item.name_zh if locale().name().startswith("zh") else item.name_en
        code = item.code or self.tr("no code read")
        line.addWidget(words(f"{code}  ·  {name}", "section"), 1)
        line.addWidget(Pill(translate_words(found.confidence), _CONFIDENCE[found.confidence], box))
        rows.addLayout(line)
        for why in found.why:
            rows.addWidget(words(f"•  {translate_words(why)}"))
        if found.excluded is not None:
            rows.addWidget(words(translate_words(found.excluded), "warn"))
        foot = QHBoxLayout()
        foot.setSpacing(space(2))
        foot.addWidget(words(f"{item.announcement}  ·  {source_text(item.source)}", "help"), 1)
        foot.addWidget(mark_pill(item.mark, box))
        rows.addLayout(foot)
        waits = self._detail is not None and self._detail.proposal is not None
        if self._context.may(Permission.PREPARE) and not waits:
            take = Button(self.tr("Propose this item"), box, role="link")
            take.setProperty("codes", list(item.control_codes))
            take.setProperty("measure", item.measure_number)
            take.clicked.connect(self._on_take)
            rows.addWidget(in_line(take))
        return box

    def _on_take(self) -> None:
        sender = self.sender()
        self.begin_with(tuple(sender.property("codes") or ()), str(sender.property("measure")))


class ProposalFields(PlainForm):
    """The fields of a proposal."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.add(ChoiceField("outcome", self.tr("Outcome"), Outcome, required=True))
        codes = CodesField("control_codes", self.tr("Control codes"), limit=400, placeholder="1C905.a.4")
        measures = CodesField(
            "measures",
            self.tr("Measures without a code"),
            limit=400,
            help=self.tr("For items whose code could not be read."),
        )
        self.add_row(codes, measures)
        reason = NotesField(
            "reason", self.tr("Reason, for whoever reads it in three years"), lines=4, limit=4000, required=True
        )
        self.add(reason)


def _card() -> tuple[QFrame, QVBoxLayout]:
    box = QFrame()
    box.setProperty("role", "card")
    rows = QVBoxLayout(box)
    rows.setContentsMargins(space(3), space(2), space(3), space(2))
    rows.setSpacing(space(1))
    return box, rows
