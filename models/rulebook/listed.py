"""The four Chinese lists: names by normalised form, and what each notice says on a day."""

import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from models.rulebook.marks import Mark, Reason, Source
from models.rulebook.naming import cited_in_both
from models.workspace.invisible import visible
from models.workspace.words import Choice, Words, both, say

_NOT_LETTERS = re.compile(r"[\W_]+")
_LEGAL_FORMS = (
    "inc incorporated llc ltd limited co corp corporation company gmbh ag plc kk sa sas srl spa bv nv sro as oy ab "
    "lp llp pte pty"
)
_SUFFIXES = frozenset(_LEGAL_FORMS.split())
_ZH_SUFFIX = re.compile(r"(股份)?(有限)?(责任)?(公司|集团)+$")


class EntityList(Choice):
    """The four lists."""

    export_control_list = "export_control_list"
    watch_list = "watch_list"
    unreliable_entity_list = "unreliable_entity_list"
    countermeasures_list = "countermeasures_list"


class ListingState(Choice):
    """What a notice does on a day. Stopped and suspended do not take a name off the list."""

    not_yet = "not_yet"
    active = "active"
    suspended = "suspended"
    stopped = "stopped"
    cancelled = "cancelled"
    unknown_treated_as_active = "unknown_treated_as_active"

    @property
    def label(self) -> Words:
        """How people say it; Chinese texts suspend the carrying out of a notice."""
        return both("Suspended", "暂停实施") if self is ListingState.suspended else super().label


ACTING = frozenset({ListingState.active, ListingState.unknown_treated_as_active})
EASED = frozenset({ListingState.suspended, ListingState.stopped})


@dataclass(frozen=True)
class ListedEntity:
    """One name under one notice. A firm can stand under several notices with different states."""

    entity_list: EntityList
    name_en: str
    name_zh: str
    country: str
    announcement: str
    effective: date
    suspended_from: date | None
    suspended_to: date | None
    cancelled: bool
    status: str
    source: Source


@dataclass(frozen=True)
class Listing:
    """What one notice says of one name on a day; ``licence_still_needed`` holds wherever the name stays listed."""

    entity: ListedEntity
    state: ListingState
    until: date | None
    licence_still_needed: bool
    reasons: tuple[Reason, ...]

    @property
    def acts(self) -> bool:
        """Whether the notice's measures are treated as running."""
        return self.state in ACTING


def normalised(name: str) -> str:
    """Return a name without case, marks, spaces and punctuation, and without legal-form words at its end."""
    folded = unicodedata.normalize("NFKD", unicodedata.normalize("NFKC", visible(name))).casefold()
    bare = "".join(each for each in folded if not unicodedata.combining(each))
    words = [word for word in _NOT_LETTERS.split(bare.replace(".", "")) if word]
    while len(words) > 1 and words[-1] in _SUFFIXES:
        words.pop()
    joined = "".join(words)
    return _ZH_SUFFIX.sub("", joined) or joined


def index_names(entities: Iterable[ListedEntity]) -> Mapping[str, tuple[ListedEntity, ...]]:
    """Return the entries under each normalised name, in both scripts."""
    found: dict[str, list[ListedEntity]] = {}
    for entity in entities:
        for key in {normalised(entity.name_en), normalised(entity.name_zh)} - {""}:
            found.setdefault(key, []).append(entity)
    return {key: tuple(each) for key, each in found.items()}


def listing_on(entity: ListedEntity, on: date) -> Listing:
    """Tell what a notice says of a name on a day; past the end of a suspension it is treated as active."""
    state, until, words, mark = _judge(entity, on)
    needed = state not in {ListingState.not_yet, ListingState.cancelled}
    return Listing(entity, state, until, needed, (Reason(words, entity.source, mark),))


def _judge(entity: ListedEntity, on: date) -> tuple[ListingState, date | None, Words, Mark]:
    notice = cited_in_both(entity.announcement)
    named = {"name": entity.name_en or entity.name_zh, "list": entity.entity_list.label, "notice": notice}
    first, last = entity.suspended_from, entity.suspended_to
    if on < entity.effective:
        words = say("{name} is not yet on the {list} ({notice}).", **named)
        return ListingState.not_yet, entity.effective - timedelta(days=1), words, Mark.confirmed
    if first is None or on < first:
        until = first - timedelta(days=1) if first else None
        return ListingState.active, until, say("{name} is on the {list} ({notice}).", **named), Mark.confirmed
    if entity.cancelled:
        return ListingState.cancelled, None, say("{name} was taken off the {list} ({notice}).", **named), Mark.confirmed
    if last is None:
        words = say("{name} is on the {list} ({notice}); its measures are stopped, a licence is still needed.", **named)
        return ListingState.stopped, None, words, Mark.confirmed
    if on <= last:
        words = say(
            "{name} is on the {list} ({notice}); its measures are suspended until {day}, a licence is still needed.",
            **named,
            day=last.isoformat(),
        )
        return ListingState.suspended, last, words, Mark.confirmed
    words = say(
        "{name} is on the {list} ({notice}); the suspension ended by its text on {day} and no newer notice was seen, "
        "so it is treated as active.",
        **named,
        day=last.isoformat(),
    )
    return ListingState.unknown_treated_as_active, None, words, Mark.unconfirmed
