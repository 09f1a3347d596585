"""Screening answers: recorded by who may, kept for ever, and worth only so long."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.rulebook.loader import load_current
from models.screening.choices import ScreeningOutcome, ScreeningStanding
from models.screening.drafts import ScreeningDraft
from models.screening.freshness import BY_HAND, CRITERION, freshness, missing_in, standing_of, status_days
from models.screening.queries import latest_screening, screenings_of
from models.screening.tables import ScreeningLatest
from models.screening.views import ListNamed, ScreeningView
from models.workspace.attachments import attachments_of
from models.workspace.errors import FieldErrors, NotFound, NotPermitted, UserError
from models.workspace.validation import validate
from tests.screening.builders import party, screening

TODAY = date(2026, 11, 24)


def answer(outcome=ScreeningOutcome.CLEAR, on=date(2026, 11, 20)) -> ScreeningView:
    return ScreeningView(1, 1, on, (ListNamed("Example list", "7", None),), outcome, "", None, 1)


@pytest.mark.parametrize(
    ("values", "field", "words"),
    [
        ({"lists": []}, "lists", "at least one list"),
        ({"lists": [{"name": "Example list"}]}, "lists.0.edition", "which edition"),
        ({"lists": [{"name": "", "edition": "7"}]}, "lists.0.name", "stated"),
        ({"lists": [{"name": "L", "edition": "7"}] * 61}, "lists", "At most 60"),
        ({"outcome": "match"}, "note", "what was found"),
        ({"outcome": "possible_match", "note": "  "}, "note", "what was found"),
        ({"outcome": "fine"}, "outcome", "possible values"),
        ({"screened_on": "2026-02-30"}, "screened_on", "not a date"),
        ({"note": "a\x1bb"}, "note", "U\\+001B"),
    ],
)
def test_an_answer_at_fault_says_where(values, field, words):
    base = {"screened_on": "2026-11-20", "lists": [{"name": "Example list", "edition": "7"}], "outcome": "clear"}
    with pytest.raises(FieldErrors, match=words) as caught:
        validate(ScreeningDraft, base | values)
    assert list(caught.value.faults) == [field]


def test_the_latest_answer_up_to_a_day_counts_and_none_is_erased(workspace, officer):
    with workspace.transaction(officer) as tx:
        found = party(tx)
        march = screening(tx, found, on=date(2026, 3, 1))
        november = screening(tx, found, ScreeningOutcome.POSSIBLE_MATCH, on=date(2026, 11, 20), file=("hit.pdf", b"x"))
        late = screening(tx, found, on=date(2026, 5, 1))
    with workspace.reader() as session:
        assert latest_screening(session, found, date(2026, 2, 28)) is None
        assert latest_screening(session, found, date(2026, 4, 30)).id == march
        assert latest_screening(session, found, date(2026, 5, 1)).id == late
        assert latest_screening(session, found, TODAY).id == november
        assert [each.id for each in screenings_of(session, found)] == [november, late, march]
        assert session.get(ScreeningLatest, found).answer_id == november
        (kept,) = attachments_of(session, "party", found)
        assert latest_screening(session, found, TODAY).attachment_id == kept.id
        assert latest_screening(session, found, TODAY).lists[0] == ListNamed(
            "Example control list", "", date(2026, 11, 1)
        )


def test_what_cannot_be_recorded_leaves_nothing(workspace, officer, clerk, auditor):
    with workspace.transaction(officer) as tx:
        found = party(tx)
    for actor in (clerk, auditor):
        with pytest.raises(NotPermitted), workspace.transaction(actor) as tx:
            screening(tx, found)
    with pytest.raises(NotFound), workspace.transaction(officer) as tx:
        screening(tx, 999)
    with pytest.raises(UserError, match="future") as caught, workspace.transaction(officer) as tx:
        screening(tx, found, on=TODAY + timedelta(days=1))
    assert caught.value.field == "screened_on"
    newer = validate(
        ScreeningDraft,
        {"screened_on": "2026-11-01", "lists": [{"name": "L", "dated": "2026-11-02"}], "outcome": "clear"},
    )
    from models.screening.commands import record_screening

    with pytest.raises(UserError, match="dated after") as caught, workspace.transaction(officer) as tx:
        record_screening(tx, found, newer)
    assert caught.value.field == "lists.0.dated"
    with workspace.reader() as session:
        assert screenings_of(session, found) == ()


def test_a_clear_answer_holds_to_its_last_day_and_a_match_for_ever():
    day = date(2026, 8, 1)
    last = day + timedelta(days=90)
    assert freshness(answer(on=day), last).standing is ScreeningStanding.CLEAR
    assert freshness(answer(on=day), last).until == last
    stale = freshness(answer(on=day), last + timedelta(days=1))
    assert (stale.standing, stale.until) == (ScreeningStanding.STALE, None)
    assert "2026-10-30" in str(stale.words)
    for outcome in (ScreeningOutcome.MATCH, ScreeningOutcome.POSSIBLE_MATCH):
        assert freshness(answer(outcome, day), date(2030, 1, 1)).standing.value == outcome.value
    assert freshness(None, day).standing is ScreeningStanding.NEVER
    assert freshness(answer(on=day), day - timedelta(days=1)).standing is ScreeningStanding.NEVER


def test_the_two_terms_of_a_clear_answer_are_told_apart():
    book = load_current()
    assert status_days(book) == book.programme("INT-CN-RE").evidence_max_age_days[CRITERION] == 7
    fresh = freshness(answer(on=date(2026, 11, 18)), TODAY, counts_days=7)
    assert (fresh.until, fresh.counts_until) == (date(2027, 2, 16), date(2026, 11, 25))
    told = str(fresh.words)
    assert "the house asks for a new one every 90 days, the next by 2027-02-16" in told
    assert "For a certified end-user status it counts for 7 days only, until 2026-11-25" in told
    later = freshness(answer(on=date(2026, 11, 1)), TODAY, counts_days=7)
    assert "it counted for 7 days only, until 2026-11-08" in str(later.words)
    assert freshness(answer(ScreeningOutcome.MATCH), TODAY, counts_days=7).counts_until is None


@given(
    st.sampled_from(ScreeningOutcome),
    st.dates(date(2020, 1, 1), date(2030, 1, 1)),
    st.integers(0, 400),
    st.integers(0, 800),
)
def test_a_standing_never_gets_better_by_waiting(outcome, day, age, later):
    first = standing_of(outcome, day, day, age)
    then = standing_of(outcome, day, day + timedelta(days=later), age)
    assert then is first or (first, then) == (ScreeningStanding.CLEAR, ScreeningStanding.STALE)


@pytest.mark.parametrize("standing", ScreeningStanding)
def test_everything_but_clear_is_missing_and_names_that_it_was_recorded_by_hand(standing):
    outcome = None if standing is ScreeningStanding.NEVER else ScreeningOutcome.CLEAR
    if standing in (ScreeningStanding.MATCH, ScreeningStanding.POSSIBLE_MATCH):
        outcome = ScreeningOutcome(standing.value)
    day = date(2026, 1, 1) if standing is ScreeningStanding.STALE else TODAY
    found = missing_in(freshness(answer(outcome, day) if outcome else None, TODAY))
    assert len(found) == (0 if standing is ScreeningStanding.CLEAR else 1)
    for item in found:
        assert item.source == BY_HAND
        assert str(item.what)
        assert str(item.why)
