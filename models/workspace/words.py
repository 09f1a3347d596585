"""Sentences as data: an English template with its parameters, translated only where they are shown."""

from dataclasses import dataclass, field
from enum import StrEnum


@dataclass(frozen=True)
class Words:
    """A sentence template in English and the values that fill its braces; a value may itself be ``Words``."""

    template: str
    params: dict[str, object] = field(default_factory=dict, hash=False)

    def __str__(self) -> str:
        return self.template.format(**{name: _said(value) for name, value in self.params.items()})


def _said(value: object) -> str:
    return ", ".join(map(str, value)) if isinstance(value, tuple | list) else str(value)


def say(template: str, /, **params: object) -> Words:
    """Build a sentence from a literal template, so that the translation check can find every template."""
    return Words(template, params)


class InBoth(str):
    """English text that knows how it is said in Chinese, such as the wording of reference data; it reads as English."""

    __slots__ = ("zh",)
    zh: str

    def __new__(cls, en: str, zh: str = "") -> "InBoth":
        """Build a text of its English and Chinese wording; without a Chinese one English stands for both."""
        made = super().__new__(cls, en)
        made.zh = zh or en
        return made

    def __getnewargs__(self) -> tuple[str, str]:  # type: ignore[override]
        return str(self), self.zh


def both(en: str, zh: str) -> Words:
    """Build a sentence that has its Chinese with it, where the English word alone is said in two ways."""
    return Words("{text}", {"text": InBoth(en, zh)})


class Choice(StrEnum):
    """A closed set of stored words, each with a label for people.

    The stored value is the English label in snake case; ``LABELS`` of a subclass is not needed unless the
    label differs from that (define a ``label`` override then).
    """

    @property
    def label(self) -> Words:
        return Words(self.value.replace("_", " ").capitalize())
