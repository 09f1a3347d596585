"""Small fields of the rulebook's forms."""

import re
from typing import Any

from desktop.widgets.fields_text import TextField
from models.determination.facts import Answer
from models.workspace.words import Words


class PatternField(TextField):
    """A line that has to look a certain way; ``fault`` says how, beside the field."""

    def __init__(self, key: str, label: str, pattern: str, fault: str, *, upper: bool = False, **kwargs: Any) -> None:
        super().__init__(key, label, **kwargs)
        self._pattern, self._fault, self._upper = re.compile(pattern), fault, upper

    def value(self) -> object:
        text = self.line.text().strip()
        return text.upper() if self._upper else text

    def own_fault(self) -> str:
        text = str(self.value())
        return self._fault if text and self._pattern.fullmatch(text) is None else ""


def known() -> list[tuple[Answer, Words]]:
    """Offer yes and no; that nothing is chosen says not known."""
    return [(each, each.label) for each in (Answer.yes, Answer.no)]
