"""Criteria, programmes and red flags: what is asked about a certified end user and about a deal."""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

from models.rulebook.marks import Mark, Source
from models.workspace.words import Choice, InBoth, Words, say


class CriterionKind(Choice):
    """What a bad answer does."""

    disqualifying = "disqualifying"
    required_undertaking = "required_undertaking"
    scored = "scored"
    informational = "informational"


@dataclass(frozen=True)
class Criterion:
    """One test. ``condition`` narrows its kind; ``weight`` is set for scored ones only (0 to 3 points times weight).

    ``question`` asks, and a yes to it may be good or bad; ``fulfilled`` states what holds when it stands well.
    ``read_in`` holds the codes under which our notes keep what was read; nobody else knows them, so none is shown.
    """

    code: str
    group: str
    question: InBoth
    fulfilled: InBoth
    evidence_expected: InBoth
    kind: CriterionKind
    condition: str
    weight: int | None
    recheck: str
    source: Source
    mark: Mark
    read_in: tuple[str, ...] = ()


class CriterionGroup(Choice):
    """What a criterion is about."""

    IDENTITY = "identity"
    OWNERSHIP = "ownership"
    END_USE = "end_use"
    MILITARY_TIES = "military_ties"
    COMPLIANCE_RECORD = "compliance_record"
    CAPABILITY = "capability"
    DIVERSION_CONTROL = "diversion_control"
    VERIFICATION = "verification"
    RECORDS = "records"
    RELATIONS = "relations"
    COUNTRY = "country"
    ITEMS = "items"
    CERTIFICATION = "certification"
    SCREENING = "screening"

    @property
    def label(self) -> Words:
        return say("Certification letter") if self is CriterionGroup.CERTIFICATION else super().label


class DutyKind(Choice):
    """What a standing duty asks for, and with that how it is told when it is owed and what fulfils it."""

    REPORT = "report"
    """A report for a calendar year, by a day of the next one."""
    MASS_BALANCE = "mass_balance"
    """A balance of a calendar year for each site, by a day of the next year."""
    REVIEW = "review"
    """An act every so many months."""
    SCREENING = "screening"
    """A comparison with the lists every so many months; the screening itself fulfils it."""
    SHIPMENT_NOTICE = "shipment_notice"
    """A notice of each shipment, within so many days, or within the days that were agreed on."""
    VISIT = "visit"
    """A visit of each site every so many months, and within so many days once one was asked for."""
    VISIT_CONSENT = "visit_consent"
    """Report and consent before a foreign authority visits a Chinese party."""
    ON_EVENT = "on_event"
    """Owed when something happens that nobody can compute."""


@dataclass(frozen=True)
class Duty:
    """A standing duty of a programme: every so many months, or by a day of the year, or at once (both None).

    ``within_days`` counts from the shipment or from the day a visit was asked for. ``by_authority`` says that only a
    visit of an authority fulfils it. ``tolerance_percent`` is the share of what came in that a balance may be out by;
    ``in_status`` says what a difference that nobody explained does to a status (note, limits, unknown, suspended),
    nothing when it is empty.
    """

    code: str
    name_en: str
    name_zh: str
    every_months: int | None
    due_month: int | None
    due_day: int | None
    source: Source
    mark: Mark
    kind: DutyKind = DutyKind.ON_EVENT
    within_days: int | None = None
    by_authority: bool = False
    tolerance_percent: Decimal | None = None
    in_status: str = ""

    @property
    def name(self) -> InBoth:
        """Return the name in both languages."""
        return InBoth(self.name_en, self.name_zh)


@dataclass(frozen=True)
class Effect:
    code: str
    words_en: str
    words_zh: str


@dataclass(frozen=True)
class Programme:
    """A scheme of certified end users. ``kind`` internal has no legal effect; ``destinations`` None means any.

    ``evidence_max_age_days`` maps criterion codes to days; ``validity_months`` None means standing.
    Scores from ``approve_from`` percent approve, from ``conditions_from`` percent approve with conditions (own rule).
    """

    code: str
    kind: str
    name_en: str
    name_zh: str
    statement_en: str
    statement_zh: str
    official_reference_possible: bool
    regimes: frozenset[str]
    destinations: frozenset[str] | None
    use_class: str
    criteria: tuple[str, ...]
    disqualifiers: frozenset[str]
    evidence_max_age_days: Mapping[str, int]
    deciders: int
    decision_rule: str
    validity_months: int | None
    conditions_from: int
    approve_from: int
    duties: tuple[Duty, ...]
    effects: tuple[Effect, ...]
    undertakings: tuple[str, ...]
    source: Source
    mark: Mark


class Severity(Choice):
    """What a red flag asks for until it is solved."""

    note = "note"
    ask = "ask"
    escalate = "escalate"
    stop = "stop"


@dataclass(frozen=True)
class RedFlag:
    """One question whose yes is a warning; ``severity_note`` narrows the severity."""

    code: str
    group: str
    question: str
    severity: Severity
    severity_note: str
    auto_check: str
    source: Source
    mark: Mark
