"""What holds of the status whatever the facts: later knowledge does not count, lost evidence never helps."""

from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from models.certification.choices import CriterionReply, DossierEventKind, Standing
from models.certification.facts import CertificationFacts
from models.certification.questions import COUNTS
from models.certification.status import RANK, outline_on, status_on
from models.certification.timeline import status_timeline
from models.declarations.choices import Use
from models.parties.choices import PartyKind, Tie
from models.screening.choices import ScreeningOutcome
from tests.certification import samples as make
from tests.certification.samples import BEGAN, OWNER, PARTY, QUESTION, RULES

DAY = timedelta(days=1)
SPAN = 120
DAYS = st.integers(0, SPAN).map(lambda n: BEGAN + n * DAY)
MAYBE_DAY = st.one_of(st.none(), DAYS)


def often(usual, others):
    return st.one_of(st.just(usual), st.just(usual), st.just(usual), st.sampled_from(list(others)))


@st.composite
def answers(draw):
    found = []
    for code in make.CRITERIA:
        if draw(st.integers(0, 40)) == 0:
            continue
        reply = CriterionReply.IN_ORDER if draw(st.integers(0, 25)) else draw(st.sampled_from(CriterionReply))
        day = draw(DAYS) if draw(st.integers(0, 6)) == 0 else BEGAN
        expires = draw(MAYBE_DAY) if draw(st.integers(0, 20)) == 0 else None
        found.append(make.answer(code, reply, day, evidence_expires=expires))
    return tuple(found)


@st.composite
def events(draw):
    first = make.event(on=BEGAN + 5 * DAY, valid_until=draw(st.one_of(st.none(), DAYS.map(lambda d: d + 40 * DAY))))
    later = []
    for number in range(draw(st.integers(0, 3))):
        on = draw(DAYS)
        kind = draw(st.sampled_from(DossierEventKind))
        later.append(make.event(kind, on, on + draw(st.integers(0, 20)) * DAY, 70 + number))
    return (first, *later) if draw(st.integers(0, 9)) else tuple(later)


@st.composite
def some_facts(draw):
    ties = often(Tie.NO, Tie)
    own = [make.party(military_ties=draw(ties), kind=draw(often(PartyKind.COMMERCIAL, PartyKind)))]
    if draw(st.integers(0, 4)) == 0:
        own.append(make.party(known_on=draw(DAYS), military_ties=draw(ties)))
    own.sort(key=lambda each: each.known_on)
    owner = make.party(OWNER, military_ties=draw(ties))
    stakes = [
        make.stake(
            draw(st.sampled_from(["100", "80", "60", None])), held_until=draw(st.one_of(st.none(), st.none(), DAYS))
        )
    ]
    if draw(st.booleans()):
        stakes.append(make.stake("20", "Example holder", number=22, known_on=draw(DAYS), held_from=draw(MAYBE_DAY)))
    screenings = [
        make.screening(BEGAN + n * DAY, draw(often(ScreeningOutcome.CLEAR, ScreeningOutcome)), number=200 + n)
        for n in sorted(draw(st.sets(st.integers(0, SPAN), max_size=12)))
    ]
    declarations = [
        make.declaration(
            id=300 + n,
            number=f"EUC-{n}",
            signed_on=(signed := draw(DAYS)),
            verified_on=draw(st.one_of(st.none(), st.just(signed + 2 * DAY))),
            valid_until=draw(st.one_of(st.none(), st.just(signed + 60 * DAY))),
            use=draw(often(Use.CIVIL, Use)),
        )
        for n in range(draw(st.integers(0, 3)))
    ]
    site = make.site(near_military=draw(ties), open_until=draw(st.one_of(st.none(), st.none(), DAYS)))
    line = make.scope(valid_from=BEGAN, valid_until=draw(st.one_of(st.none(), DAYS)))
    dossier = make.dossier(answers=draw(answers()), events=draw(events()), scopes=(line,))
    return CertificationFacts(
        PARTY, (*own, owner), (site,), tuple(stakes), tuple(screenings), tuple(declarations), (dossier,)
    )


@st.composite
def fine_facts(draw):
    """Facts that are certified most of the time, so that there is something to lose."""
    screenings = tuple(make.screening(BEGAN + 5 * n * DAY, number=200 + n) for n in range(SPAN // 5))
    facts = draw(some_facts())
    dossier = replace(facts.dossiers[0], events=(make.event(on=BEGAN),), scopes=(make.scope(valid_from=BEGAN),))
    if draw(st.booleans()):
        dossier = replace(dossier, answers=tuple(make.answer(code, on=BEGAN) for code in make.CRITERIA))
    return make.good(
        screenings=screenings,
        stakes=facts.stakes if draw(st.integers(0, 3)) == 0 else (make.stake(),),
        declarations=(make.declaration(verified_on=BEGAN), *(d for d in facts.declarations if d.use is Use.CIVIL)),
        dossiers=(dossier,),
    )


def without(facts, link) -> CertificationFacts:
    """Take the fact behind a reason away."""
    if link.kind == "screening_answer":
        return replace(facts, screenings=tuple(each for each in facts.screenings if each.id != link.id))
    if link.kind == "declaration":
        return replace(facts, declarations=tuple(each for each in facts.declarations if each.id != link.id))
    if link.kind == "site":
        return replace(facts, sites=())
    if link.kind == "party":
        return replace(facts, stakes=())
    dossier = facts.dossiers[0]
    if link.kind == "criterion_answer":
        kept = tuple(each for each in dossier.answers if each.id != link.id)
        return replace(facts, dossiers=(replace(dossier, answers=kept),))
    if link.kind == "dossier_scope":
        return replace(facts, dossiers=(replace(dossier, scopes=()),))
    return replace(facts, dossiers=())


def rank(facts, on) -> int:
    return RANK.get(status_on(facts, QUESTION, on, RULES).standing, 0)


def only_known(facts, on) -> CertificationFacts:
    """Strike out, by hand and fact by fact, what was learnt after a day."""
    dossiers = tuple(
        replace(
            each,
            answers=tuple(a for a in each.answers if a.answered_on <= on),
            events=tuple(e for e in each.events if e.decided_on <= on),
        )
        for each in facts.dossiers
    )
    return CertificationFacts(
        facts.party_id,
        tuple(each for each in facts.parties if each.known_on <= on),
        tuple(each for each in facts.sites if each.known_on <= on),
        tuple(each for each in facts.stakes if each.known_on <= on),
        tuple(each for each in facts.screenings if each.screened_on <= on),
        tuple(
            replace(each, verified_on=each.verified_on if each.verified_on and each.verified_on <= on else None)
            for each in facts.declarations
            if each.signed_on <= on
        ),
        dossiers,
    )


@settings(max_examples=80, deadline=None)
@given(some_facts(), DAYS)
def test_what_was_learnt_later_does_not_count(facts, on):
    assert status_on(facts, QUESTION, on, RULES) == status_on(only_known(facts, on), QUESTION, on, RULES)


@settings(max_examples=60, deadline=None)
@given(fine_facts(), DAYS, st.data())
def test_status_never_improves_when_evidence_is_taken_away(facts, on, data):
    answer = status_on(facts, QUESTION, on, RULES)
    before = RANK.get(answer.standing, 0)
    links = sorted({reason.record for reason in answer.reasons_for if reason.record}, key=lambda r: (r.kind, r.id))
    for link in links if len(links) < 6 else data.draw(st.lists(st.sampled_from(links), min_size=4, max_size=6)):
        assert rank(without(facts, link), on) <= before


@settings(max_examples=60, deadline=None)
@given(fine_facts(), DAYS)
def test_certified_means_that_each_disqualifier_is_answered_and_nothing_weighs_against(facts, on):
    answer = status_on(facts, QUESTION, on, RULES)
    if answer.standing not in COUNTS:
        return
    codes = {str(reason.words)[:8] for reason in answer.reasons_for}
    needed = RULES.programme.disqualifiers - {"CE-SC-01", "CE-CO-01"}
    assert needed <= codes


@settings(max_examples=60, deadline=None)
@given(some_facts(), DAYS)
def test_the_next_change_is_the_first_day_that_differs_with_the_same_knowledge(facts, on):
    answer = status_on(facts, QUESTION, on, RULES)
    frozen = only_known(facts, on)
    last = answer.next_change.on if answer.next_change else on + 400 * DAY
    for n in range(1, (last - on).days):
        if n < 12 or n % 17 == 0:
            assert status_on(frozen, QUESTION, on + n * DAY, RULES).standing is answer.standing
    if answer.next_change:
        then = status_on(frozen, QUESTION, last, RULES)
        assert then.standing is answer.next_change.standing
        assert then.standing is not answer.standing
        assert answer.until == last - DAY


@settings(max_examples=60, deadline=None)
@given(st.one_of(some_facts(), fine_facts()), DAYS)
def test_the_outline_for_lists_says_what_the_whole_answer_says(facts, on):
    whole, outline = status_on(facts, QUESTION, on, RULES), outline_on(facts, QUESTION, on, RULES)
    for name in ("standing", "wall", "until", "heaviest", "site_id"):
        assert getattr(outline, name) == getattr(whole, name)
    if whole.next_change is None:
        assert outline.next_change is None
    else:
        assert (outline.next_change.on, outline.next_change.standing) == (
            whole.next_change.on,
            whole.next_change.standing,
        )


@settings(max_examples=60, deadline=None)
@given(some_facts())
def test_the_timeline_says_what_each_day_says(facts):
    first, last = BEGAN - 3 * DAY, BEGAN + (SPAN + 30) * DAY
    line = status_timeline(facts, QUESTION, first, last, RULES)
    assert (line[0].start, line[-1].end) == (first, last)
    for one, two in pairwise(line):
        assert one.end + DAY == two.start
        assert one.standing is not two.standing
    for n in range(0, (last - first).days + 1, 11):
        day = first + n * DAY
        held = next(each for each in line if each.start <= day <= each.end)
        assert held.standing is status_on(facts, QUESTION, day, RULES).standing


def test_a_timeline_of_a_year_with_its_edges():
    halted = make.event(DossierEventKind.REVOKED, date(2026, 2, 5), date(2026, 2, 7), 62)
    line = status_timeline(make.with_events(make.event(), halted), QUESTION, BEGAN, date(2026, 3, 1), RULES)
    assert [(each.start, each.standing) for each in line] == [
        (BEGAN, Standing.NEVER),
        (date(2026, 2, 1), Standing.CERTIFIED),
        (date(2026, 2, 5), Standing.ENDING),
        (date(2026, 2, 7), Standing.REVOKED),
    ]
    assert all(str(each.why) for each in line)
