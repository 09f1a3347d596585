"""Sentences as data: an English template with its parameters, translated only where they are shown."""

from dataclasses import dataclass, field
from enum import StrEnum


@dataclass(frozen=True)
class Words:
    """A sentence template in English and the values that fill its braces; a value may itself be ``Words``."""

    template: str
    params: dict[str, object] = field(default_factory=dict, hash=False)

    def __str__(self) -> str:
        return self.template.format(**{name: str(value) for name, value in self.params.items()})


def say(template: str, /, **params: object) -> Words:
    """Build a sentence from a literal template, so that the translation check can find every template."""
    return Words(template, params)


class Choice(StrEnum):
    """A closed set of stored words, each with a label for people.

    The stored value is the English label in snake case; ``LABELS`` of a subclass is not needed unless the
    label differs from that (define a ``label`` override then).
    """

    @property
    def label(self) -> Words:
        return Words(self.value.replace("_", " ").capitalize())
