"""How sure a fact is, where it comes from, and a reason built of the two."""

from dataclasses import dataclass

from models.workspace.words import Choice, Words, say


class Mark(Choice):
    """How far a fact was confirmed."""

    confirmed = "confirmed"
    read = "read"
    secondary = "secondary"
    single_source = "single_source"
    partial = "partial"
    inferred = "inferred"
    recalled = "recalled"
    unconfirmed = "unconfirmed"
    design = "design"


LETTERS = {"S": Mark.read, "P": Mark.partial, "K": Mark.recalled, "D": Mark.design}
"""Marks as the field tables write them."""


def in_both(english: str, chinese: str) -> Words:
    """Return a name of the data as words that show one of its two languages (English where there is no Chinese)."""
    return say("{in_english}{in_chinese:.0}", in_english=english, in_chinese=chinese or english)


@dataclass(frozen=True)
class Source:
    """Where a fact was read: a name that can be quoted, and an address when there is one."""

    name: str
    url: str = ""


@dataclass(frozen=True)
class Reason:
    """One link in a chain of reasons: a sentence, its source, and how sure it is."""

    words: Words
    source: Source | None
    mark: Mark
