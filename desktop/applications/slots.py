"""Evidence slots by their name in the window's language, also in sentences that name them otherwise."""

from desktop.shell.language import locale
from models.rulebook.papers import EvidenceSlot
from models.workspace.words import Words


def plain_slot_name(slot: EvidenceSlot) -> str:
    """Name a slot."""
    return slot.label_zh if locale().name().startswith("zh") else slot.label_en


def with_name(words: Words, param: str, name: str | None) -> Words:
    """Return a sentence with another name in one of its places; as it is when it has no such place."""
    if name is None or param not in words.params:
        return words
    return Words(words.template, {**words.params, param: name})
