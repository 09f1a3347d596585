"""The customer's identity: names, country, kind, business, military ties, numbers, addresses, people, other names."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget
from sqlmodel import Session

from desktop.records.codes import countries
from desktop.records.parts import PartRows, PartsField, Summary
from desktop.shell.acts import ask
from desktop.shell.context import DeskContext
from desktop.shell.language import translate_words
from desktop.widgets.banner import Banner
from desktop.widgets.field import Field
from desktop.widgets.fields_choice import CheckField, ChoiceField, CodeField
from desktop.widgets.fields_date import DateField
from desktop.widgets.fields_number import PercentField
from desktop.widgets.fields_text import NotesField, TextField
from desktop.widgets.form import Form
from models.parties.choices import AddressKind, NameKind, PartyKind, Scheme, Tie
from models.parties.drafts import IdentifierDraft
from models.parties.similar import similar_parties
from models.parties.views import SimilarParty
from models.workspace.errors import UserError
from models.workspace.validation import validate

PAUSE_MILLISECONDS = 250
DEFAULTS: dict[str, Any] = {
    "kind": PartyKind.COMMERCIAL,
    "military_ties": Tie.UNKNOWN,
    "is_customer": True,
    "is_exporter": False,
    "military_business_percent": "",
}


def line(key: str, label: str, limit: int, **kwargs: Any) -> TextField:
    """Build a line of text of a part."""
    return TextField(key, label, limit=limit, **kwargs)


class Overview(Form):
    """The form of a customer without its sites and owners; warns of a customer that may be the same."""

    other_asked = Signal(object)
    """The id of the customer that may be the same, to be opened."""
    similar_found = Signal(object)
    """The customers that may be the same, likeliest first."""

    def __init__(self, context: DeskContext, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context, self._today = context, today
        self.party_id = 0
        self._similar: tuple[SimilarParty, ...] = ()
        self._countries = countries()
        self._build_identity()
        self._build_military()
        self.add(self._identifiers())
        self.add(self._addresses())
        self.add(self._contacts())
        self.add(self._names())
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MILLISECONDS)
        self._pause.timeout.connect(self._look)
        for key in ("legal_name", "local_name", "country", "identifiers"):
            self.field(key).edited.connect(self._pause.start)

    def load(self, record: Any) -> None:
        super().load(record)
        self._pause.stop()
        self._on_similar(())

    # building

    def _build_identity(self) -> None:
        legal = line("legal_name", self.tr("Legal name"), 300, required=True)
        local = line("local_name", self.tr("Name in local script"), 300)
        self.add_row(legal, local, stretches=(3, 2))
        self.warning = Banner(self)
        self.add_widget(self.warning)
        country = CodeField("country", self.tr("Country"), self._countries, required=True)
        kind = ChoiceField("kind", self.tr("Kind"), PartyKind, required=True)
        self.add_row(country, kind)
        business = line("nature_of_business", self.tr("What it does"), 500)
        business.line.setPlaceholderText(self.tr("Maker of servo motors for packaging machines"))
        self.add(business)
        self.add(line("nature_of_business_zh", self.tr("The same in Chinese, for papers"), 500))
        customer = CheckField("is_customer", self.tr("A customer of ours"))
        own = CheckField("is_exporter", self.tr("Our own firm, the exporter that papers name"))
        self.add_row(customer, own, stretches=(2, 3))
        since = DateField("customer_since", self.tr("Customer since"), today=self._today)
        self.add_row(since, line("website", self.tr("Web site"), 200))

    def _build_military(self) -> None:
        ties = ChoiceField("military_ties", self.tr("Ties to a military"), Tie, required=True)
        share = PercentField("military_business_percent", self.tr("Share of military business"))
        self.add_row(ties, share)
        note = NotesField("military_ties_note", self.tr("Which ties, and how this is known"), lines=2, limit=1000)
        self.add(note)

    def _identifiers(self) -> PartRows:
        def fields() -> Sequence[Field]:
            return [
                ChoiceField("scheme", self.tr("Kind of number"), Scheme, compact=True, required=True),
                CodeField("country", self.tr("Country"), self._countries, compact=True, width=5),
                line("value", self.tr("Number"), 60, compact=True, required=True),
            ]

        text = self.tr("Add a number")
        return PartRows("identifiers", self.tr("Registration numbers"), fields, stretches=(5, 2, 4), add_text=text)

    def _addresses(self) -> PartsField:
        def fields() -> Sequence[Sequence[Field]]:
            return [
                [
                    ChoiceField("kind", self.tr("Kind of address"), AddressKind, required=True),
                    CodeField("country", self.tr("Country"), self._countries, required=True),
                ],
                [line("street", self.tr("Street and number"), 300, required=True)],
                [
                    line("postcode", self.tr("Postcode"), 20),
                    line("city", self.tr("City"), 120, required=True),
                    line("region", self.tr("Region"), 120),
                ],
                [line("local_text", self.tr("Whole address in local script"), 400)],
            ]

        summary = [
            Summary(self.tr("Kind"), _kind),
            Summary(self.tr("Street"), _street, 2),
            Summary(self.tr("City"), _city, 2),
        ]
        return PartsField(
            "addresses",
            self.tr("Addresses"),
            summary,
            fields,
            add_text=self.tr("Add an address"),
            remove_text=self.tr("Remove"),
            defaults={"kind": AddressKind.REGISTERED},
        )

    def _contacts(self) -> PartsField:
        def fields() -> Sequence[Sequence[Field]]:
            return [
                [
                    line("name", self.tr("Name"), 120, required=True),
                    line("local_name", self.tr("Name in local script"), 120),
                ],
                [line("position", self.tr("Position"), 120), line("email", self.tr("E-mail"), 200)],
                [line("phone", self.tr("Telephone"), 40), CheckField("may_sign", self.tr("May sign for the customer"))],
                [line("authority_note", self.tr("On what the authority to sign rests"), 400)],
            ]

        summary = [
            Summary(self.tr("Name"), _contact_name),
            Summary(self.tr("Position"), _position),
            Summary(self.tr("Reached by"), _reached),
        ]
        return PartsField(
            "contacts",
            self.tr("People"),
            summary,
            fields,
            add_text=self.tr("Add a person"),
            remove_text=self.tr("Remove"),
        )

    def _names(self) -> PartsField:
        def fields() -> Sequence[Sequence[Field]]:
            return [
                [
                    ChoiceField("kind", self.tr("Kind of name"), NameKind, required=True),
                    line("language", self.tr("Language"), 10),
                ],
                [line("name", self.tr("Name"), 300, required=True)],
                [
                    DateField("used_from", self.tr("Used from"), today=self._today),
                    DateField("used_until", self.tr("Used until"), today=self._today),
                ],
            ]

        summary = [Summary(self.tr("Kind"), _kind), Summary(self.tr("Name"), _plain_name, 3)]
        return PartsField(
            "names",
            self.tr("Other names"),
            summary,
            fields,
            add_text=self.tr("Add a name"),
            remove_text=self.tr("Remove"),
            defaults={"kind": NameKind.ALIAS},
        )

    # the same customer twice?

    def _look(self) -> None:
        values = self.values()
        name, country = str(values["legal_name"] or values["local_name"]), str(values["country"] or "")
        numbers, party_id = values["identifiers"], self.party_id or None
        if len(name) < 3 and not numbers:
            self._on_similar(())
            return

        def query(session: Session) -> tuple[SimilarParty, ...]:
            return similar_parties(session, name, country, _readable(numbers, country), but_not=party_id)

        ask(self._context, query, then=self._on_similar, owner=self)

    def _on_similar(self, found: tuple[SimilarParty, ...]) -> None:
        self._similar = found
        if not found:
            self.warning.hide()
        else:
            first = found[0]
            text = self.tr("{number} {name} may be the same. {why}")
            more = self.tr("{count} others are alike, too.").format(count=len(found) - 1) if len(found) > 1 else ""
            sentence = text.format(number=first.number, name=first.name, why=translate_words(first.why))
            self.warning.say(
                f"{sentence} {more}".strip(), tone="warn", action=self.tr("Open that one"), act=self._on_open
            )
        self.similar_found.emit(found)

    def _on_open(self) -> None:
        if self._similar:
            self.other_asked.emit(self._similar[0].id)


def _readable(numbers: Sequence[Mapping[str, Any]], country: str) -> list[IdentifierDraft]:
    """Keep the numbers that are whole already; half-typed ones cannot be looked for."""
    found = []
    for entry in numbers:
        values = {key: value for key, value in entry.items() if value is not None}
        values.setdefault("country", country if values.get("scheme") in (Scheme.NATIONAL, Scheme.VAT) else "")
        try:
            found.append(validate(IdentifierDraft, values))
        except UserError:
            continue
    return found


def _kind(part: Mapping[str, Any]) -> object:
    return part.get("kind")


def _street(part: Mapping[str, Any]) -> object:
    return part.get("street") or part.get("local_text")


def _city(part: Mapping[str, Any]) -> object:
    return " ".join(str(part.get(key) or "") for key in ("postcode", "city", "country"))


def _contact_name(part: Mapping[str, Any]) -> object:
    return " ".join(str(part.get(key) or "") for key in ("name", "local_name"))


def _position(part: Mapping[str, Any]) -> object:
    return part.get("position")


def _reached(part: Mapping[str, Any]) -> object:
    return part.get("email") or part.get("phone")


def _plain_name(part: Mapping[str, Any]) -> object:
    return part.get("name")
