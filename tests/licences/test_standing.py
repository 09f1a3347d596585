"""The standing of a licence on a day: every edge of its validity, and what befell it."""

from datetime import date, timedelta

import pytest

from models.licences.choices import LicenceEventKind, LicenceKind, LicenceStanding
from models.licences.standing import Happened, LicenceFacts, standing

FROM, UNTIL = date(2026, 1, 10), date(2027, 1, 9)
DAY = timedelta(days=1)
FACTS = LicenceFacts(LicenceKind.SINGLE, "CN", FROM, UNTIL)
SOON = date(2026, 10, 11)


@pytest.mark.parametrize(
    ("on", "expected", "changes_on"),
    [
        (FROM - DAY, LicenceStanding.NOT_YET_VALID, FROM),
        (FROM, LicenceStanding.ACTIVE, SOON),
        (SOON - DAY, LicenceStanding.ACTIVE, SOON),
        (SOON, LicenceStanding.EXPIRES_SOON, UNTIL + DAY),
        (UNTIL, LicenceStanding.EXPIRES_SOON, UNTIL + DAY),
        (UNTIL + DAY, LicenceStanding.EXPIRED, None),
    ],
)
def test_each_edge_of_its_dates(on, expected, changes_on):
    answer = standing(FACTS, on)
    assert (answer.standing, answer.changes_on) == (expected, changes_on)
    assert answer.reasons
    if changes_on is not None:
        assert standing(FACTS, changes_on).standing is not expected
        assert standing(FACTS, changes_on - DAY).standing is expected


@pytest.mark.parametrize(
    ("kind", "expected"),
    [
        (LicenceEventKind.FROZEN, LicenceStanding.FROZEN),
        (LicenceEventKind.RETURNED, LicenceStanding.RETURNED),
        (LicenceEventKind.REVOKED, LicenceStanding.REVOKED),
    ],
)
def test_what_befell_it_counts_from_its_day_and_not_before(kind, expected):
    day = date(2026, 5, 1)
    facts = LicenceFacts(LicenceKind.GENERAL, "CN", FROM, UNTIL, (Happened(kind, day, "Use has changed."),))
    assert standing(facts, day - DAY).standing is LicenceStanding.ACTIVE
    answer = standing(facts, day)
    assert answer.standing is expected
    assert "Use has changed." in str(answer.reasons[0].words)
    assert not answer.usable


def test_a_lifted_freeze_gives_the_licence_back_but_nothing_lifts_a_revocation():
    frozen = Happened(LicenceEventKind.FROZEN, date(2026, 3, 1), "a")
    lifted = Happened(LicenceEventKind.UNFROZEN, date(2026, 4, 1), "b")
    revoked = Happened(LicenceEventKind.REVOKED, date(2026, 3, 15), "c")
    facts = LicenceFacts(LicenceKind.GENERAL, "CN", FROM, UNTIL, (frozen, lifted))
    assert standing(facts, date(2026, 4, 1)).standing is LicenceStanding.ACTIVE
    facts = LicenceFacts(LicenceKind.GENERAL, "CN", FROM, UNTIL, (frozen, revoked, lifted))
    assert standing(facts, date(2026, 4, 2)).standing is LicenceStanding.REVOKED


def test_a_frozen_licence_runs_out_all_the_same():
    facts = LicenceFacts(
        LicenceKind.SINGLE, "CN", FROM, UNTIL, (Happened(LicenceEventKind.FROZEN, date(2026, 3, 1), "a"),)
    )
    assert standing(facts, UNTIL).changes_on == UNTIL + DAY
    assert standing(facts, UNTIL + DAY).standing is LicenceStanding.EXPIRED


def test_a_single_licence_ends_with_its_export_and_says_which_article():
    facts = LicenceFacts(LicenceKind.SINGLE, "CN", FROM, UNTIL, used_up_on=date(2026, 6, 1))
    assert standing(facts, date(2026, 5, 31)).standing is LicenceStanding.ACTIVE
    answer = standing(facts, date(2026, 6, 1))
    assert answer.standing is LicenceStanding.USED_UP
    assert "Article 15" in answer.reasons[0].source.name
