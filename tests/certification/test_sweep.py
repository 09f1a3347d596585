"""The standings of a whole register are those of single answers, on both databases, for any day and any facts."""

from datetime import timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from models.certification.facts import CertificationFacts
from models.certification.gathering import facts_for
from models.certification.queries import INTERNAL
from models.certification.questions import Question, rules_of
from models.certification.status import outline_on
from models.certification.sweep import _stand, _without_decision, standings
from models.declarations.choices import Use
from models.parties.choices import PartyKind, PartyState, Tie
from models.parties.folding import facets_of
from models.rulebook.loader import load_current
from models.screening.choices import ScreeningOutcome
from tests.certification import samples as make
from tests.certification.samples import BEGAN, PARTY, PROGRAMME, RULES

DAY = timedelta(days=1)
DAYS = st.integers(0, 400).map(lambda n: BEGAN + n * DAY)


@st.composite
def undecided(draw):
    """Draw facts of a party without a decision, a military use or a walled owner."""
    screenings = [
        make.screening(BEGAN + n * DAY, draw(st.sampled_from(ScreeningOutcome)), number=200 + n)
        for n in sorted(draw(st.sets(st.integers(0, 300), max_size=4)))
    ]
    declarations = [
        make.declaration(
            id=300 + n,
            use=draw(st.sampled_from([Use.CIVIL, Use.STOCK_UNKNOWN, None])),
            signed_on=(signed := draw(DAYS)),
            verified_on=draw(st.one_of(st.none(), st.just(signed + DAY))),
            valid_until=draw(st.one_of(st.none(), st.just(signed + 60 * DAY))),
        )
        for n in range(draw(st.integers(0, 2)))
    ]
    owners = [make.stake(draw(st.sampled_from(["100", "60", None])), held_until=draw(st.one_of(st.none(), DAYS)))]
    dossiers = (make.dossier(events=()),) if draw(st.booleans()) else ()
    return CertificationFacts(
        PARTY,
        parties=(
            make.party(
                kind=draw(st.sampled_from(PartyKind)),
                military_ties=draw(st.sampled_from(Tie)),
                military_business_percent=draw(st.one_of(st.none(), st.integers(0, 30))),
            ),
            make.party(2, military_ties=draw(st.sampled_from([Tie.NO, Tie.UNKNOWN]))),
        ),
        sites=(make.site(near_military=draw(st.sampled_from(Tie))),),
        stakes=tuple(owners) if draw(st.booleans()) else (),
        screenings=tuple(screenings),
        declarations=tuple(declarations),
        dossiers=dossiers,
    )


@settings(max_examples=150, deadline=None)
@given(undecided(), DAYS)
def test_without_a_decision_the_row_says_it_all(facts, on):
    party = facts.parties[0]
    said = facets_of(party.kind, PartyState.ACTIVE, party.military_ties, customer=True)
    latest = [each.outcome for each in facts.screenings if each.screened_on <= on][-1:]
    alone = outline_on(facts, Question(PROGRAMME, PARTY), on, RULES)
    assert _without_decision(said, latest == [ScreeningOutcome.MATCH], on, RULES) == _stand(alone)


def compared(workspace, on):
    rules = rules_of(load_current(), INTERNAL)
    today = workspace.clock.today()
    with workspace.reader() as session:
        found = standings(session, on, today=today)
        for party_id, stand in found.items():
            facts = facts_for(session, party_id, remembered=on < today)
            assert stand == _stand(outline_on(facts, Question(INTERNAL, party_id), on, rules)), party_id
    return found


def test_a_register_is_swept_as_each_customer_is_asked(example):
    today = example.clock.today()
    for days in (0, 40, 400, -3, -60):
        found = compared(example, today + days * DAY)
        assert len(found) > 30
    assert len({stand.standing for stand in compared(example, today).values()}) > 3
