"""What a mass balance that nobody explained does to a status, where the programme's data says that it does anything."""

from collections.abc import Iterator, Mapping

from models.certification.facts import CertificationFacts
from models.certification.findings import DAY, Finding, RecordLink, Weight, basis_of
from models.certification.questions import Question, Rules
from models.rulebook.criteria import DutyKind
from models.workspace.words import say

WEIGHTS: Mapping[str, Weight] = {
    "note": Weight.NOTE,
    "limits": Weight.LIMITS,
    "unknown": Weight.UNKNOWN,
    "suspended": Weight.SUSPENDED,
}
"""What an edition may say of a difference."""


def balance_findings(facts: CertificationFacts, question: Question, rules: Rules) -> Iterator[Finding]:
    """Say of each declared balance with a difference that it is not explained, until it is."""
    asked = [duty for duty in rules.programme.duties if duty.kind is DutyKind.MASS_BALANCE and duty.in_status]
    for duty in asked:
        for each in facts.balances:
            if question.site_id not in (None, each.site_id):
                continue
            words = say(
                "The mass balance of {site} for {year} has a difference that is not explained: {elements}.",
                site=each.site,
                year=str(each.year),
                elements=", ".join(each.elements) or "–",
            )
            finding = Finding(
                WEIGHTS[duty.in_status],
                words,
                basis_of(duty.source),
                duty.mark,
                RecordLink("mass_balance", each.balance_id),
                each.known_on,
                remedy=say("Ask the customer and record the explanation."),
            )
            if each.settled_on is None:
                yield finding
            elif each.settled_on > each.known_on:
                ended = finding.within(finding.first, each.settled_on - DAY)
                if ended is not None:
                    yield ended
