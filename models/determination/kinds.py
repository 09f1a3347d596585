"""Which kinds of licence are open for a deal: single, general, registration certificate; and why not."""

from collections.abc import Iterator, Sequence

from models.determination.case import Case, Route, order_792
from models.determination.exporter_rules import Point, exporter_points
from models.determination.facts import Answer
from models.determination.outcome import Finding, KindAnswer, KindStanding, Outcome
from models.licences.choices import LicenceKind
from models.rulebook.marks import Reason
from models.workspace.words import say

WITH_LICENCE = frozenset({Outcome.licence, Outcome.case_by_case, Outcome.ask_authority})
"""The outcomes under which a licence may be asked for."""


def kinds_of(case: Case, found: Sequence[Finding], outcome: Outcome) -> tuple[KindAnswer, ...]:
    """Tell of each kind of Order 792, Article 15, whether it is open, with what closes it or is not stated."""
    if outcome not in WITH_LICENCE:
        return ()
    answers = [_kind(LicenceKind.SINGLE, found, ()), _general(case, found)]
    if case.route is Route.export_from_china and case.facts.occasion is not None:
        answers.append(_registration(case, found))
    return tuple(answers)


def open_kinds(answers: Sequence[KindAnswer]) -> tuple[LicenceKind, ...]:
    """Return the kinds that nothing closes."""
    return tuple(each.kind for each in answers if each.standing is not KindStanding.closed)


def general_asks(answers: Sequence[KindAnswer]) -> Iterator[Finding]:
    """Say on what a general licence turns while points about the exporter are not stated."""
    for each in answers:
        if each.kind is LicenceKind.GENERAL and each.standing is KindStanding.not_stated:
            words = say(
                "A general licence asks for a working compliance programme, a record of such exports and fixed channels, "
                "and that no exclusion applies to the exporter (Order 792 Art. 16, 20); points not stated: {count}.",
                count=len(each.missing),
            )
            yield Finding(Outcome.nothing, (), would_change=(words,))


def _general(case: Case, found: Sequence[Finding]) -> KindAnswer:
    points = exporter_points(case.facts.exporter, case.on) if case.route is Route.export_from_china else ()
    return _kind(LicenceKind.GENERAL, found, points)


def _registration(case: Case, found: Sequence[Finding]) -> KindAnswer:
    """Registration is an easing: whatever closes the general licence, but for its conditions, closes it as well."""
    points = [each for each in exporter_points(case.facts.exporter, case.on) if _closes(each, LicenceKind.REGISTRATION)]
    eased = [
        each
        for each in found
        if LicenceKind.REGISTRATION in each.closes or (LicenceKind.GENERAL in each.closes and not each.condition)
    ]
    answer = _kind(LicenceKind.REGISTRATION, found, points, eased)
    if answer.standing is KindStanding.closed:
        return answer
    words = say(
        "A registration certificate before each export is enough for this case: {occasion}.",
        occasion=case.facts.occasion.label if case.facts.occasion else "",
    )
    told = order_792(words, article="Art. 19")
    return KindAnswer(answer.kind, answer.standing, (told, *answer.reasons), answer.missing)


def _kind(
    kind: LicenceKind, found: Sequence[Finding], points: Sequence[Point], closing: Sequence[Finding] | None = None
) -> KindAnswer:
    closers = [each for each in found if kind in each.closes] if closing is None else closing
    if closers:
        return KindAnswer(kind, KindStanding.closed, tuple(_reasons(closers)), ())
    missing = tuple(point.missing for point in points if point.bars is Answer.unknown)
    return KindAnswer(kind, KindStanding.not_stated if missing else KindStanding.open, (), missing)


def _reasons(closers: Sequence[Finding]) -> Iterator[Reason]:
    """Return why a kind is closed; a finding that only asks for something says so itself."""
    for each in closers:
        yield from each.reasons
        for words in each.missing:
            yield order_792(words)


def _closes(point: Point, kind: LicenceKind) -> bool:
    return kind in point.closes
