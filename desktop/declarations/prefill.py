"""Typing once: choosing a party fills in its only site and its only signatory, as long as nobody typed others."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from sqlmodel import Session

from desktop.declarations.values import OWN_FIELDS
from desktop.shell.acts import ask
from desktop.shell.context import DeskContext
from desktop.widgets.fields_picker import PickerField
from models.declarations.choices import Capacity, PartyRole
from models.declarations.usual import Usual, usual_of
from models.declarations.writing import SIGNS

if TYPE_CHECKING:
    from desktop.declarations.form import DeclarationForm

_SIGNATORY = ("signatory_name", "signatory_position")
_NOBODY = ("", "")


class Prefill(QObject):
    """Follows the choices in a form of a declaration."""

    def __init__(self, context: DeskContext, form: "DeclarationForm") -> None:
        super().__init__(form)
        self._context, self._form = context, form
        self._given: tuple[str, ...] = _NOBODY
        self._end_user = form.field(OWN_FIELDS[PartyRole.END_USER])
        for key in OWN_FIELDS.values():
            field = form.field(key)
            if isinstance(field, PickerField):
                field.chosen.connect(self._on_chosen)
        form.field("capacity").edited.connect(self._follow_signatory)

    def forget(self) -> None:
        """Take what a record holds as its own: another record is shown."""
        self._given = _NOBODY

    def _on_chosen(self, party_id: int | None) -> None:
        if party_id is not None and self.sender() is self._end_user:
            self._ask(party_id, self._fill_site)
        self._follow_signatory()

    def _follow_signatory(self) -> None:
        party = self._signing_party()
        if party is None:
            self._sign_as(Usual())
        else:
            self._ask(party, self._fill_signatory)

    def _signing_party(self) -> int | None:
        capacity = self._form.field("capacity").value()
        key = OWN_FIELDS.get(SIGNS[Capacity(str(capacity))]) if capacity else None
        party = self._form.field(key).value() if key else None
        return party if isinstance(party, int) else None

    def _ask(self, party_id: int, then: Callable[[int, Usual], None]) -> None:
        today = self._context.workspace.clock.today()

        def query(session: Session) -> Usual:
            return usual_of(session, party_id, today)

        def told(found: Usual) -> None:
            then(party_id, found)

        ask(self._context, query, then=told, owner=self._form)

    def _fill_site(self, party_id: int, found: Usual) -> None:
        if found.site_id is not None and self._end_user.value() == party_id:
            self._put("site_id", found.site_id)

    def _fill_signatory(self, party_id: int, found: Usual) -> None:
        if self._signing_party() == party_id:
            self._sign_as(found)

    def _sign_as(self, found: Usual) -> None:
        """Put the signatory in; one that a person typed stays."""
        given = (found.signatory_name, found.signatory_position)
        typed = self._typed()
        if typed not in (_NOBODY, self._given):
            return
        self._given = given
        for key, text, before in zip(_SIGNATORY, given, typed, strict=True):
            if text != before:
                self._put(key, text)

    def _typed(self) -> tuple[str, ...]:
        return tuple(str(self._form.field(key).value() or "") for key in _SIGNATORY)

    def _put(self, key: str, value: object) -> None:
        field = self._form.field(key)
        field.set_value(value)
        field.edited.emit()
