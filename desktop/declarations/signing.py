"""What came back from the declarant: recording the signature, confirming it, and the original that follows a scan."""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from desktop.declarations.further import LateSignature, further_facts, further_field, further_values
from desktop.declarations.record import Opened
from desktop.records.forms import holds
from desktop.shell.acts import act
from desktop.shell.context import DeskContext
from desktop.widgets.buttons import Button
from desktop.widgets.fields_choice import CheckField, ChoiceField
from desktop.widgets.fields_date import DateField
from desktop.widgets.fields_file import FileField
from desktop.widgets.fields_text import NotesField, TextField
from desktop.widgets.form import Form
from desktop.widgets.sheet import Sheet
from models.declarations.choices import (
    AuthenticityCheck,
    AuthorityBasis,
    DeclarationState,
    ReceivedAs,
    SignatureKind,
)
from models.declarations.commands import record_original, record_signature, verify
from models.declarations.countersigning import record_further_signature
from models.declarations.drafts import GivenSignature, OriginalDraft, SignatureDraft, VerificationDraft
from models.workspace.attachments import read_whole
from models.workspace.changes import Changes
from models.workspace.errors import FieldErrors, UserError
from models.workspace.transaction import Transaction
from models.workspace.validation import validate

_SIGNED = (DeclarationState.SIGNED, DeclarationState.VERIFIED)


class SigningTab(QStackedWidget):
    """One of three: the form of the signature, what was recorded with the form of the check, or a sentence."""

    paper_asked = Signal()
    """The person wants to look at the signed paper."""
    refused = Signal(object)
    """A command refused for something that has no field here."""

    def __init__(self, context: DeskContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._today = context.workspace.clock.today()
        self._opened: Opened | None = None
        self._sentence = Sheet()
        self.signature = self._build_signature()
        self._checking, self.facts = self._build_checking()
        for page in (self._sentence, self.signature, self._checking):
            self.addWidget(page)

    def show_record(self, opened: Opened) -> None:
        """Show what the state of a version asks for; what is being typed into the signature stays."""
        same = self._opened is not None and self._opened.id == opened.id
        before = self._opened.detail.state if same and self._opened is not None else None
        self._opened = opened
        state = opened.detail.state
        if state is DeclarationState.ISSUED:
            if before is not state:
                self.signature.load(self._foreseen(opened))
                self.further.setVisible(bool(opened.detail.further))
                self._show_proof()
            self.setCurrentWidget(self.signature)
        elif opened.detail.handling.signed_on is not None:
            self._show_facts(opened)
            if before is not state:
                self.check.load({"authenticity": None, "note": ""})
                self.late.clear()
                self.original.load({"received_on": self._today, "courier_number": "", "attachment": None})
            self.check.setVisible(state is DeclarationState.SIGNED)
            self.late.show_awaited(opened.detail.further if state is DeclarationState.SIGNED else ())
            awaited = opened.detail.handling.received_as is not ReceivedAs.ORIGINAL and state in _SIGNED
            self.original.setVisible(awaited)
            self._original_button.setVisible(awaited)
            self.setCurrentWidget(self._checking)
        else:
            self._say_nothing_yet(state)

    def begin(self) -> bool:
        """Put the cursor where the next step begins; False when it stands there and is ready to be sent."""
        form = self.signature if self.currentWidget() is self.signature else self.check
        if self.isVisible():
            return False
        form.focus_first()
        return True

    def give_paper(self, path: Path) -> None:
        """Take the signed paper that was dropped on the page."""
        field = self.signature.field("attachment")
        if isinstance(field, FileField):
            field.give(path)

    def record(self) -> None:
        """Record the signature as it was typed."""
        if not self.signature.check():
            return
        values, opened = self.signature.values(), self._opened
        if opened is None:
            return
        self._send(self.signature, lambda tx: record_signature(tx, opened.id, signature_draft(values)))

    def confirm(self) -> None:
        """Confirm the signature; the command refuses whoever had a hand in the paper."""
        values, opened = self.check.values(), self._opened
        if opened is None:
            return
        self._send(self.check, lambda tx: verify(tx, opened.id, validate(VerificationDraft, values)))

    def record_original(self) -> None:
        """Record that the original has arrived."""
        values, opened = self.original.values(), self._opened
        if opened is None or not self.original.check():
            return

        def command(tx: Transaction) -> Changes:
            return record_original(tx, opened.id, validate(OriginalDraft, with_file(values)))

        self._send(self.original, command)

    def record_further(self) -> None:
        """Record a signature that came later than the declarant's."""
        values, opened = self.late.values(), self._opened
        if opened is None or not self.late.check():
            return
        path = values.pop("attachment", None)

        def command(tx: Transaction) -> Changes:
            return record_further_signature(tx, opened.id, validate(GivenSignature, values), _content(path))

        self._send(self.late, command)

    def focus_field(self, path: str) -> bool:
        """Put the cursor into a field of the form that is shown."""
        if path == "further" and self.currentWidget() is not self.signature:
            self.late.focus_first()
            return True
        form = self.signature if self.currentWidget() is self.signature else self.check
        return form.focus_field(path)

    # building

    def _build_signature(self) -> Form:
        form = Form()
        form.add_section(
            self.tr("The signature"),
            self.tr("Read it off the paper that came back. The signatory may be another one than was foreseen."),
        )
        form.add(FileField("attachment", self.tr("Signed paper"), hint=self.tr("Drop the scan or the signed PDF here")))
        form.add_row(
            DateField("signed_on", self.tr("Signed on"), today=self._today, required=True),
            TextField("signed_at_place", self.tr("At"), limit=120, required=True),
        )
        form.add_row(
            TextField("signatory_name", self.tr("Name of the signatory"), limit=120, required=True),
            TextField("signatory_position", self.tr("Position"), limit=120, required=True),
        )
        form.add_row(
            ChoiceField("authority_basis", self.tr("May bind the firm because"), AuthorityBasis, required=True),
            ChoiceField("signature_kind", self.tr("How it was signed"), SignatureKind, required=True),
        )
        self.proof = FileField(
            "proof", self.tr("Proof that the signatory may sign"), hint=self.tr("Drop the power of attorney here")
        )
        form.add(self.proof)
        form.add(CheckField("company_seal", self.tr("The company seal stands beside the signature")))
        self.further = form.add(further_field(self._today))
        form.add_section(self.tr("How it came back"))
        form.add_row(
            DateField("received_on", self.tr("Received on"), today=self._today, required=True),
            ChoiceField("received_as", self.tr("Received as"), ReceivedAs, required=True),
            TextField("courier_number", self.tr("Courier number"), limit=60),
        )
        form.edited.connect(self._show_proof)
        return form

    def _show_proof(self) -> None:
        """Ask for the proof only where somebody signs for another."""
        delegated = self.signature.field("authority_basis").value() == AuthorityBasis.DELEGATED
        self.proof.setVisible(delegated or self.proof.value() is not None)

    def _build_checking(self) -> tuple[QWidget, Sheet]:
        page = QWidget(self)
        rows = QVBoxLayout(page)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        sheet = Sheet()
        rows.addWidget(sheet, 3)
        self.check = Form()
        self.check.add_section(
            self.tr("Is it real?"),
            self.tr("Another person than those who prepared, issued or recorded it confirms signature and paper."),
        )
        self.check.add(ChoiceField("authenticity", self.tr("How it was made sure"), AuthenticityCheck, required=True))
        self.check.add(NotesField("note", self.tr("What was done, and with what result"), lines=3, limit=2000))
        rows.addWidget(self.check, 3)
        self.late = LateSignature(self._today)
        self.late.wanted.connect(self.record_further)
        rows.addWidget(self.late, 3)
        self.original = Form()
        self.original.add_section(self.tr("The original"), self.tr("It has not arrived yet."))
        self.original.add_row(
            DateField("received_on", self.tr("Received on"), today=self._today, required=True),
            TextField("courier_number", self.tr("Courier number"), limit=60),
        )
        self._original_button = Button(self.tr("Record the original"), self.original, icon_name="check")
        self._original_button.clicked.connect(self.record_original)
        self.original.add_widget(self._original_button)
        rows.addWidget(self.original, 2)
        return page, sheet

    # showing

    def _foreseen(self, opened: Opened) -> dict[str, Any]:
        statement = opened.detail.statement
        name, position = opened.signatory
        return {
            "signed_on": None,
            "signed_at_place": "",
            "signatory_name": name,
            "signatory_position": position,
            "authority_basis": statement.authority_basis,
            "signature_kind": SignatureKind.WET_INK,
            "company_seal": False,
            "received_on": self._today,
            "received_as": None,
            "courier_number": "",
            "attachment": None,
            "proof": None,
            "further": further_values(opened.detail.further),
        }

    def _show_facts(self, opened: Opened) -> None:
        handling, people = opened.detail.handling, opened.people
        sheet = self.facts
        sheet.clear()
        sheet.heading(self.tr("What came back"))
        sheet.facts(
            [
                (self.tr("Signed by"), f"{handling.signatory_name}, {handling.signatory_position}"),
                (self.tr("Signed on"), handling.signed_on),
                (self.tr("At"), handling.signed_at_place),
                (self.tr("May bind the firm because"), handling.authority_basis),
                (self.tr("Signature"), handling.signature_kind),
                (self.tr("Company seal"), handling.company_seal),
                (self.tr("Received on"), handling.received_on),
                (self.tr("Received as"), handling.received_as),
                (self.tr("Courier number"), handling.courier_number),
                *further_facts(opened.detail.further),
                (self.tr("Recorded by"), people.get(handling.signature_recorded_by or 0, "")),
            ]
        )
        if handling.signed_attachment_id is not None:
            sheet.link(self.tr("Look at the signed paper"), self.paper_asked.emit)
        if handling.verified_by is not None:
            sheet.heading(self.tr("Verified"))
            sheet.facts(
                [
                    (self.tr("By"), people.get(handling.verified_by, "")),
                    (self.tr("On"), handling.verified_on),
                    (self.tr("How it was made sure"), handling.authenticity),
                    (self.tr("What was done"), handling.authenticity_note),
                ]
            )

    def _say_nothing_yet(self, state: DeclarationState) -> None:
        self._sentence.clear()
        text = (
            self.tr("It has not been issued yet. Issue it for signature, print it, and send it to the declarant.")
            if state is DeclarationState.DRAFT
            else self.tr("It came to its end before anybody signed it.")
        )
        self._sentence.text(text, role="muted")
        self.setCurrentWidget(self._sentence)

    # sending

    def _send(self, form: Form, command: Callable[[Transaction], Changes]) -> None:
        def failed(error: Exception) -> None:
            if isinstance(error, UserError) and error.field and holds(form, error.field):
                form.show_faults(error)
            else:
                self.refused.emit(error)

        act(self._context, command, owner=self, failed=failed)


def signature_draft(values: Mapping[str, Any]) -> SignatureDraft:
    """Check what was typed and read the file. Raises FieldErrors, and WorldFault for a file that cannot be read."""
    plain = with_file(values)
    plain["proof"] = _content(values.get("proof"))
    rows = list(values.get("further") or ())
    kept = [place for place, row in enumerate(rows) if row.get("signed_on")]
    plain["further"] = [rows[place] for place in kept]
    try:
        return validate(SignatureDraft, plain)
    except FieldErrors as error:
        raise FieldErrors({_back(path, kept): words for path, words in error.faults.items()}) from None


def _back(path: str, kept: Sequence[int]) -> str:
    """Bring the path of a further signature back to its place on the form."""
    parts = path.split(".")
    if parts[0] == "further" and len(parts) > 1:
        parts[1] = str(kept[int(parts[1])])
    return ".".join(parts)


def _content(path: object) -> tuple[str, bytes] | None:
    return (path.name, read_whole(path)) if isinstance(path, Path) else None


def with_file(values: Mapping[str, Any]) -> dict[str, Any]:
    """Give the values with the file as its name and contents; called on a worker."""
    return {**values, "attachment": _content(values.get("attachment"))}
