"""One assumption of the panel “What if …”, with its fields."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from desktop.rulebook.assumed_values import END_USER_MILITARY, USE_KINDS, Assumed
from desktop.shell.language import show
from desktop.shell.theme import space
from desktop.widgets.buttons import IconButton
from desktop.widgets.field import Field
from desktop.widgets.fields_choice import ChoiceField, CodeField
from models.determination.facts import Answer, Concern, Occasion, UseKind
from models.rulebook.book import Rulebook
from models.workspace.words import Words


class AssumptionLine(QFrame):
    """One assumption: what is assumed, its fields, and a button that takes it away."""

    edited = Signal()
    removed = Signal(object)

    def __init__(self, kind: Assumed, title: str, fields: Sequence[Field], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.kind = kind
        self.fields = list(fields)
        line = QHBoxLayout(self)
        line.setContentsMargins(space(3), space(1.5), space(1), space(1.5))
        line.setSpacing(space(2))
        name = QLabel(title, self)
        name.setProperty("role", "section")
        name.setWordWrap(True)
        self.row = QHBoxLayout()
        self.row.setSpacing(space(2))
        self.remove = IconButton("close", self.tr("Assume this no longer: {what}").format(what=title), self)
        self.remove.clicked.connect(lambda: self.removed.emit(self))
        line.addWidget(name, 2)
        line.addLayout(self.row, 7)
        line.addWidget(self.remove)
        for field in self.fields:
            self._place(field)

    def values(self) -> dict[str, Any]:
        """Give what the line says."""
        told: dict[str, Any] = {"kind": self.kind}
        for field in self.fields:
            told |= field.read()
        return told

    def write(self, values: Mapping[str, Any]) -> None:
        """Show what a line said."""
        for field in self.fields:
            if field.key in values:
                field.set_value(values[field.key])

    def said(self) -> str:
        """Say the assumption when the answer does not say it itself."""
        return ""

    def check(self, *, quiet: bool = False) -> bool:
        """Tell whether everything can be read, and show what cannot unless it is still being typed."""
        wrong = [(field, fault) for field in self.fields if (fault := field.own_fault())]
        for field, fault in () if quiet else wrong:
            field.show_fault(fault)
        return not wrong

    def fault(self, path: str, words: Words) -> None:
        """Put a sentence under the field it is about."""
        named = [field for field in self.fields if path.split(".")[0] == field.key]
        (named or self.fields)[0].show_fault(words)

    def _place(self, field: Field) -> None:
        self.row.addWidget(field, 1)
        field.edited.connect(self.edited)


class FactLine(AssumptionLine):
    """Another fact: first which, then the field for it."""

    def __init__(self, title: str, countries: Sequence[tuple[str, str]], book: Rulebook, chinese: bool) -> None:
        super().__init__(Assumed.fact, title, [])
        forms = [(each.code, each.label_zh if chinese else each.label_en) for each in book.product_forms.values()]
        self._countries = countries
        self._kinds: dict[str, tuple[str, Any]] = {
            "destination": (self.tr("Destination"), None),
            "use.military": (self.tr("Military use"), Answer),
            END_USER_MILITARY: (self.tr("End user is a military user"), Answer),
            USE_KINDS: (self.tr("Also used for"), UseKind),
            "concern": (self.tr("Danger known to the exporter"), Concern),
            "product.form": (self.tr("Form"), forms),
            "product.origin": (self.tr("Origin"), None),
            "product.dual_use": (self.tr("Dual-use item"), Answer),
            "product.made_with_chinese_technology": (self.tr("Made with Chinese technology"), Answer),
            "departure": (self.tr("Country of departure"), None),
            "occasion": (self.tr("Case for a registration certificate"), Occasion),
        }
        offered = [(key, label) for key, (label, _) in self._kinds.items()]
        self.which = ChoiceField("fact", self.tr("Which fact"), offered)
        self.which.set_value("destination")
        self.which.edited.connect(self._fit)
        self.fields.append(self.which)
        self._place(self.which)
        self._fit()

    def write(self, values: Mapping[str, Any]) -> None:
        self.which.set_value(values.get("fact"))
        self._fit()
        super().write(values)

    def said(self) -> str:
        label = self._kinds.get(str(self.which.value()), ("", None))[0]
        value = self.fields[-1]
        shown = value.meaning if isinstance(value, CodeField) else ""
        if isinstance(value, ChoiceField):
            shown = value.combo.currentText()
        return f"{label}: {shown or show(value.value())}"

    def _fit(self) -> None:
        """Put the field of the chosen fact in place of the one before."""
        while len(self.fields) > 1:
            old = self.fields.pop()
            self.row.removeWidget(old)
            old.hide()
            old.deleteLater()
        label, offered = self._kinds.get(str(self.which.value()), ("", []))
        label = self.tr("Is assumed to be") if label else ""
        text = CodeField("value", label, self._countries) if offered is None else None
        field: Field = text or ChoiceField("value", label, offered)
        self.fields.append(field)
        self._place(field)
