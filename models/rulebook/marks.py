"""How sure a fact is, where it comes from, and a reason built of the two."""

from dataclasses import dataclass

from models.workspace.words import Choice, Words


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
