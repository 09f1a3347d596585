"""What a determination says: the requirement, its reasons, what is missing, and what would change it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from models.licences.choices import LicenceKind
from models.rulebook.marks import Mark, Reason, Source
from models.rulebook.plain import packed, plain, unpacked
from models.workspace.words import Choice, Words


class Outcome(Choice):
    """The requirement, from the lightest to the heaviest."""

    nothing = "nothing"
    covered_general_licence = "covered_general_licence"
    covered_certified_status = "covered_certified_status"
    unknown = "unknown"
    licence = "licence"
    ask_authority = "ask_authority"
    case_by_case = "case_by_case"
    refused_in_principle = "refused_in_principle"
    barred = "barred"


WEIGHT = {outcome: position for position, outcome in enumerate(Outcome)}


@dataclass(frozen=True)
class Finding:
    """What one rule found: the requirement it leads to, why, and what it closes, asks for or depends on."""

    outcome: Outcome
    reasons: tuple[Reason, ...]
    closes: frozenset[LicenceKind] = frozenset()
    missing: tuple[Words, ...] = ()
    would_change: tuple[Words, ...] = ()
    duties: tuple[Reason, ...] = ()
    next_change: date | None = None
    condition: bool = False
    """Whether it is a condition for being given a licence, which takes nothing from one that was given."""


class KindStanding(Choice):
    """Whether a kind of licence may be asked for; not stated leaves it open, with what has to be known first."""

    open = "open"
    not_stated = "not_stated"
    closed = "closed"


@dataclass(frozen=True)
class KindAnswer:
    """One kind of licence for the deal, why it stands so, and what is not stated about it."""

    kind: LicenceKind
    standing: KindStanding
    reasons: tuple[Reason, ...]
    missing: tuple[Words, ...]


@dataclass(frozen=True)
class Determination:
    """The answer for one deal on one day, by one edition.

    ``reasons`` opens with those of the heaviest finding. ``may_change_on`` is the next day on which a measure
    that was looked at changes by its own text, None if none does. ``kinds`` says of each kind of licence why it is
    open or closed; ``kinds_open`` names those that nothing closes.
    """

    outcome: Outcome
    on: date
    reasons: tuple[Reason, ...]
    kinds_open: tuple[LicenceKind, ...]
    control_codes: tuple[str, ...]
    missing: tuple[Words, ...]
    what_would_change: tuple[Words, ...]
    duties: tuple[Reason, ...]
    may_change_on: date | None
    edition: str
    kinds: tuple[KindAnswer, ...] = ()

    def to_json(self) -> object:
        """Return the answer as values that JSON can hold.

        ``words`` and the lists of sentences are English; beside each stands its packed form (``said``, ``…_said``),
        from which it can be said in another language (``unpacked``).
        """
        answer: dict[str, object] = plain(self)  # type: ignore[assignment]
        for name in ("reasons", "duties"):
            pairs = zip(answer[name], getattr(self, name), strict=True)  # type: ignore[call-overload]
            answer[name] = [{**stored, "said": packed(each.words)} for stored, each in pairs]
        for name in ("missing", "what_would_change"):
            answer[f"{name}_said"] = [packed(each) for each in getattr(self, name)]
        answer["kinds"] = [_kind_json(each) for each in self.kinds]
        return answer


def _kind_json(answer: KindAnswer) -> object:
    told: dict[str, object] = plain(answer)  # type: ignore[assignment]
    pairs = zip(told["reasons"], answer.reasons, strict=True)  # type: ignore[call-overload]
    told["reasons"] = [{**stored, "said": packed(each.words)} for stored, each in pairs]
    told["missing_said"] = [packed(each) for each in answer.missing]
    return told


def sentences(answer: Mapping[str, Any], name: str) -> tuple[Words, ...]:
    """Return the sentences of a stored answer: ``missing`` or ``what_would_change``."""
    return tuple(unpacked(each) for each in answer.get(f"{name}_said") or answer[name])


def reasons(answer: Mapping[str, Any], name: str = "reasons") -> tuple[Reason, ...]:
    """Return the reasons of a stored answer: ``reasons`` or ``duties``."""
    return tuple(
        Reason(
            unpacked(each.get("said") or each["words"]),
            Source(str(each["source"]["name"]), str(each["source"].get("url") or "")) if each["source"] else None,
            Mark(each["mark"]),
        )
        for each in answer[name]
    )


def kind_answers(answer: Mapping[str, Any]) -> tuple[KindAnswer, ...]:
    """Return what a stored answer says of each kind of licence; one kept before this was told has none."""
    return tuple(
        KindAnswer(LicenceKind(each["kind"]), KindStanding(each["standing"]), reasons(each), sentences(each, "missing"))
        for each in answer.get("kinds", ())
    )
