"""What is asked of the status, by which rules, and what is answered."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from models.certification.choices import Standing
from models.certification.findings import Answered, RecordLink
from models.declarations.choices import Use
from models.rulebook.book import Rulebook
from models.rulebook.criteria import Criterion, CriterionKind, Programme
from models.rulebook.marks import Mark, Source
from models.rulebook.ownership_rules import OwnershipRule
from models.rulebook.plain import plain
from models.screening.freshness import CRITERION
from models.workspace.words import Words

SCREENING = CRITERION
"""The criterion that the answers of screening speak to."""

LISTING_REGIME = "CN"
"""The regime whose list of controlled items the edition holds."""

LISTED_OWNERS = "CE-OW-02"
"""The criterion on listed owners, and the ownership rule of the same name."""


@dataclass(frozen=True, slots=True)
class Question:
    """Who, where, what, for what, whereto; what is left open (None) is not tested."""

    programme: str
    party_id: int
    site_id: int | None = None
    control_code: str | None = None
    product_id: int | None = None
    use: Use | None = None
    destination: str | None = None


@dataclass(frozen=True)
class Rules:
    """The rules of one programme in one edition; ``sources`` says where each criterion comes from and how sure that is."""

    programme: Programme
    criteria: Mapping[str, Criterion]
    sources: Mapping[str, tuple[Source, Mark]]
    edition: str
    owner_rule: OwnershipRule | None
    """How far listed owners may hold a party, where the programme asks for it."""
    items: frozenset[str] = frozenset()
    """The control codes of the list that the programme's items are on; empty where the edition holds no such list."""

    @cached_property
    def blocking(self) -> frozenset[str]:
        """Return the criteria of which leaving one open, or letting its evidence age, blocks a status."""
        return frozenset(
            code
            for code, each in self.criteria.items()
            if each.kind is CriterionKind.required_undertaking or code in self.programme.disqualifiers
        )

    @cached_property
    def asked(self) -> tuple[str, ...]:
        """Return the criteria that somebody answers: all but the one that screening answers."""
        return tuple(code for code in self.programme.criteria if code != SCREENING)

    @cached_property
    def scored(self) -> tuple[tuple[str, int], ...]:
        """Return the criteria that give points, with their weights."""
        return tuple(
            (code, each.weight) for code, each in self.criteria.items() if each.weight is not None and code != SCREENING
        )


def rules_of(rulebook: Rulebook, programme: str) -> Rules:
    """Return the rules of a programme. Raises NotFound."""
    found = rulebook.programme(programme)
    criteria = {code: rulebook.criterion(code) for code in found.criteria}
    sources = {
        code: (Source(f"{code}: {each.source.name}", each.source.url), each.mark) for code, each in criteria.items()
    }
    owner_rule = rulebook.ownership_rule(LISTED_OWNERS) if LISTED_OWNERS in found.disqualifiers else None
    return Rules(found, criteria, sources, rulebook.edition, owner_rule, listed_codes(rulebook, found))


def listed_codes(rulebook: Rulebook, programme: Programme) -> frozenset[str]:
    """Return the control codes, and the headings above them, that a line of a programme can speak of.

    The edition holds the Chinese list only: of any other programme it cannot be told what is on its list.
    """
    return rulebook.control_codes if LISTING_REGIME in programme.regimes else frozenset()


@dataclass(frozen=True, slots=True)
class Reason:
    """One reason: a sentence, where the rule stands, how sure that is, the record, and the days it holds for."""

    words: Words
    source: Source
    mark: Mark
    record: RecordLink | None
    since: date | None
    until: date | None
    criterion: Answered | None = None


@dataclass(frozen=True, slots=True)
class NextChange:
    """The next day on which the answer changes by itself: to what, why, and what to do before."""

    on: date
    standing: Standing
    what: Words
    remedy: Words | None


@dataclass(frozen=True, slots=True)
class Score:
    """Points in percent of the most possible, with what is unanswered or too old counted as nothing."""

    percent: int
    unanswered: int
    of: int


@dataclass(frozen=True, slots=True)
class StatusAnswer:
    """The computed status on a day. ``until`` is the last day on which it holds by itself, None if no day ends it.

    ``wall`` says that a military or listed user, owner or use blocks the party at once. ``site_id`` is the site that
    was looked at: the one asked for, or of all sites the one that stands best. ``statement_en`` and ``statement_zh``
    say what the programme is worth. ``heaviest`` is the reason that decided.
    """

    question: Question
    on: date
    standing: Standing
    wall: bool
    until: date | None
    heaviest: Reason
    reasons_for: tuple[Reason, ...]
    reasons_against: tuple[Reason, ...]
    next_change: NextChange | None
    conditions: tuple[str, ...]
    score: Score | None
    site_id: int | None
    dossier_id: int | None
    official_number: str
    statement_en: str
    statement_zh: str
    notes: tuple[Words, ...]
    edition: str

    @property
    def certified(self) -> bool:
        """Tell whether the party may be treated as a certified end user on the day."""
        return self.standing in COUNTS

    def to_json(self) -> object:
        """Return the answer as values that JSON can hold."""
        return plain(self)


@dataclass(frozen=True, slots=True)
class StatusOutline:
    """What a list shows of a status: the same as in the whole answer, without the reasons that do not decide."""

    standing: Standing
    wall: bool
    until: date | None
    heaviest: Reason
    next_change: NextChange | None
    site_id: int | None


COUNTS = frozenset({Standing.CERTIFIED, Standing.CERTIFIED_WITH_CONDITIONS, Standing.ENDING})
"""The standings that count as certified; an ending one counts until its last day."""


@dataclass(frozen=True, slots=True)
class StatusInterval:
    """A stretch of days of one standing, both days included, and why it began."""

    start: date
    end: date
    standing: Standing
    why: Words
