"""Numbers with their unit: exact decimals, and percentages that may honestly be unknown."""

import re
from decimal import Decimal, InvalidOperation
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QWidget

from desktop.shell.language import show_number
from desktop.shell.theme import chars
from desktop.widgets.field import Field
from desktop.widgets.typed import LeftLine

_GROUPED = re.compile(r"[+-]?\d{1,3}(,\d{3})+$")


def parse_decimal(text: str) -> Decimal:
    """Read a number as people type it: ``1,234.5``, ``1 234,5``, ``12,5``. Raises ValueError for anything else."""
    plain = text.strip().replace(" ", "").replace("\u00a0", "").replace("\u202f", "").replace("'", "")
    if "," in plain and "." in plain:
        point = max(plain.rfind(","), plain.rfind("."))
        group = "," if plain[point] == "." else "."
        plain = plain.replace(group, "").replace(",", ".")
    elif _GROUPED.match(plain):
        plain = plain.replace(",", "")
    else:
        plain = plain.replace(",", ".")
    if not re.fullmatch(r"[+-]?(\d+\.?\d*|\.\d+)", plain):
        raise ValueError(text)
    try:
        return Decimal(plain)
    except InvalidOperation as error:
        raise ValueError(text) from error


class DecimalField(Field):
    """An exact number, written with grouping once the field is left; the value is a Decimal, or None when empty."""

    def __init__(
        self,
        key: str,
        label: str,
        *,
        unit: str = "",
        whole: bool = False,
        width: int = 16,
        **kwargs: Any,
    ) -> None:
        super().__init__(key, label, **kwargs)
        self._whole = whole
        self.line = LeftLine(self)
        self.line.setMaxLength(40)
        self.line.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.line.setMinimumWidth(chars(8))
        if not self._compact:
            self.line.setMaximumWidth(chars(width) + chars(4))
        self.line.textEdited.connect(self._edited)
        self.line.left.connect(self._tidy)
        self._put(self.line, unit=unit)
        if not self._compact:
            self._row.addStretch(1)

    @property
    def editor(self) -> QWidget:
        return self.line

    def value(self) -> object:
        text = self.line.text().strip()
        if not text:
            return None
        try:
            number = parse_decimal(text)
        except ValueError:
            return text
        if self._whole:
            return int(number) if number == number.to_integral_value() else text
        return number

    def set_value(self, value: Any) -> None:
        self.line.setText("" if value is None else value if isinstance(value, str) else self._written(value))

    def own_fault(self) -> str:
        if not isinstance(self.value(), str):
            return ""
        if self._whole:
            return self.tr("Write a whole number, such as 1,250.")
        return self.tr("Write a number, such as 1,250.5.")

    def set_read_only(self, read_only: bool) -> None:
        self.line.setReadOnly(read_only)

    def _tidy(self) -> None:
        value = self.value()
        if isinstance(value, (Decimal, int)):
            self.line.setText(self._written(value))

    def _written(self, value: Decimal | int) -> str:
        return show_number(value)


class YearField(DecimalField):
    """A year, which is never grouped: 2025."""

    def __init__(self, key: str, label: str, **kwargs: Any) -> None:
        super().__init__(key, label, whole=True, width=8, **kwargs)

    def own_fault(self) -> str:
        return self.tr("Write a year, such as 2025.") if isinstance(self.value(), str) else ""

    def _written(self, value: Decimal | int) -> str:
        return str(value)


class PercentField(DecimalField):
    """A share in percent, or "unknown", which is an answer and not an empty field: its value is None."""

    def __init__(self, key: str, label: str, **kwargs: Any) -> None:
        super().__init__(key, label, unit="%", width=8, **kwargs)
        self.unknown = QCheckBox(self.tr("unknown"), self)
        self.unknown.setAccessibleName(self.tr("{label}: unknown").format(label=label))
        self.unknown.clicked.connect(self._on_unknown)
        self._row.insertWidget(2, self.unknown)

    def value(self) -> object:
        if self.unknown.isChecked():
            return None
        value = super().value()
        return "" if value is None else value

    def set_value(self, value: Any) -> None:
        super().set_value(value)
        self.unknown.setChecked(False)
        self.line.setEnabled(True)

    def set_unknown(self) -> None:
        """Show "unknown" as the recorded answer."""
        self.line.clear()
        self.unknown.setChecked(True)
        self.line.setEnabled(False)

    def write(self, values: Any) -> None:
        if self.key in values and values[self.key] is None:
            self.set_unknown()
        else:
            self.set_value(values.get(self.key))

    def own_fault(self) -> str:
        if self.value() == "":
            return self.tr("Give a percentage, or tick unknown.")
        return super().own_fault()

    def set_read_only(self, read_only: bool) -> None:
        super().set_read_only(read_only)
        self.unknown.setEnabled(not read_only)

    def _on_unknown(self) -> None:
        self.line.setEnabled(not self.unknown.isChecked())
        if self.unknown.isChecked():
            self.line.clear()
        self._edited()
