"""The status on a day: each rule on each side of each of its edges, with the reason and the next change."""

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

import pytest

from models.certification.choices import CriterionReply, DossierEventKind, Standing, UseClass
from models.certification.findings import RecordLink
from models.certification.questions import rules_of
from models.certification.status import status_on
from models.declarations.choices import DeclarationState, Use
from models.parties.choices import HoldingKind, PartyKind, Tie
from models.rulebook.loader import load_current
from models.screening.choices import ScreeningOutcome
from tests.certification import samples as make
from tests.certification.samples import BEGAN, GRANTED, NOW, OWNER, PARTY, QUESTION, RULES, UNTIL

DAY = timedelta(days=1)
Kind = DossierEventKind
LONG = replace(RULES, programme=replace(RULES.programme, evidence_max_age_days={"CE-SC-01": 5000}))
"""The same rules without ages of evidence, to look at decisions over a year."""


def ask(facts, on=NOW, question=QUESTION, rules=RULES):
    return status_on(facts, question, on, rules)


def said(answer) -> str:
    return str(answer.heaviest.words)


def test_everything_in_order_is_certified_with_its_reasons_and_its_end():
    answer = ask(make.good())
    assert answer.standing is Standing.CERTIFIED
    assert answer.reasons_against == ()
    assert answer.certified
    assert not answer.wall
    assert answer.score.percent == 100
    assert {reason.record.kind for reason in answer.reasons_for} >= {
        "dossier_event",
        "party",
        "screening_answer",
        "declaration",
        "site",
        "criterion_answer",
        "dossier_scope",
    }
    assert (answer.next_change.on, answer.next_change.standing) == (date(2026, 2, 9), Standing.LAPSED)
    assert str(answer.next_change.remedy) == "Screen the party again."
    assert answer.until == date(2026, 2, 8)
    assert answer.edition == load_current().edition


def test_the_internal_programme_says_that_no_chinese_instrument_exists():
    answer = ask(make.good())
    assert "No Chinese instrument" in answer.statement_en
    assert answer.statement_zh
    assert "no Chinese instrument" in str(answer.notes[0])


@pytest.mark.parametrize(
    ("on", "expected"),
    [
        (BEGAN - DAY, Standing.NEVER),
        (BEGAN, Standing.NEVER),
        (GRANTED - DAY, Standing.NEVER),
        (GRANTED, Standing.CERTIFIED),
        (UNTIL, Standing.CERTIFIED),
        (UNTIL + DAY, Standing.LAPSED),
        (UNTIL + 900 * DAY, Standing.LAPSED),
    ],
)
def test_the_days_of_a_grant(on, expected):
    assert ask(make.good(), on, rules=LONG).standing is expected


def test_what_stands_before_any_decision():
    assert "No dossier was opened" in said(ask(make.good(dossiers=())))
    preparing = make.good(dossiers=(make.dossier(events=(), submitted_on=None),))
    assert "is being prepared" in said(ask(preparing))
    assert "is not decided" in said(ask(make.with_events()))
    withdrawn = make.good(dossiers=(make.dossier(events=(), withdrawn_on=GRANTED),))
    assert "was withdrawn" in said(ask(withdrawn))
    assert {ask(each).standing for each in (preparing, withdrawn, make.with_events())} == {Standing.NEVER}


def test_a_grant_that_begins_later_is_told_as_the_next_change():
    answer = ask(make.with_events(make.event(effective=NOW + 3 * DAY)))
    assert answer.standing is Standing.NEVER
    assert (answer.next_change.on, answer.next_change.standing) == (NOW + 3 * DAY, Standing.CERTIFIED)


@pytest.mark.parametrize(
    ("kind", "after"),
    [(Kind.REVOKED, Standing.REVOKED), (Kind.SUSPENDED, Standing.SUSPENDED), (Kind.ENDED, Standing.LAPSED)],
)
def test_between_decision_and_effect_it_is_ending_and_still_counts(kind, after):
    decided, effective = date(2026, 3, 1), date(2026, 6, 29)
    facts = make.with_events(make.event(), make.event(kind, decided, effective, 62))
    assert ask(facts, decided - DAY, rules=LONG).standing is Standing.CERTIFIED
    assert ask(facts, decided - DAY, rules=LONG).next_change.on == UNTIL + DAY
    answer = ask(facts, decided, rules=LONG)
    assert (answer.standing, answer.until, answer.certified) == (Standing.ENDING, effective - DAY, True)
    assert (answer.next_change.on, answer.next_change.standing) == (effective, after)
    assert ask(facts, effective - DAY, rules=LONG).standing is Standing.ENDING
    assert ask(facts, effective, rules=LONG).standing is after


def test_a_suspension_is_lifted_a_revocation_only_by_a_new_grant():
    suspended = make.event(Kind.SUSPENDED, date(2026, 3, 1), number=62)
    lifted = make.event(Kind.REINSTATED, date(2026, 4, 1), number=63)
    facts = make.with_events(make.event(), suspended, lifted)
    assert ask(facts, date(2026, 3, 31), rules=LONG).standing is Standing.SUSPENDED
    assert ask(facts, date(2026, 4, 1), rules=LONG).standing is Standing.CERTIFIED
    revoked = make.event(Kind.REVOKED, date(2026, 3, 1), number=62)
    assert (
        ask(make.with_events(make.event(), revoked, lifted), date(2026, 4, 1), rules=LONG).standing is Standing.REVOKED
    )
    again = make.event(on=date(2026, 5, 1), number=64)
    assert (
        ask(make.with_events(make.event(), revoked, again), date(2026, 5, 1), rules=LONG).standing is Standing.CERTIFIED
    )


def test_a_refusal_is_no_ban_and_does_not_end_a_grant_in_force():
    refused = make.event(Kind.NOT_GRANTED, GRANTED)
    answer = ask(make.with_events(refused))
    assert answer.standing is Standing.REFUSED
    assert not answer.wall
    assert "licence path stays open" in str(answer.notes[-1])
    later = make.event(Kind.NOT_GRANTED, GRANTED + DAY, number=62)
    assert ask(make.with_events(make.event(), later)).standing is Standing.CERTIFIED


def test_the_suspension_of_one_site_leaves_the_others():
    other = make.scope(id=52, site_id=12)
    halted = make.event(Kind.SUSPENDED, GRANTED + DAY, number=62, site_id=11)
    dossier = make.dossier(scopes=(make.scope(), other), events=(make.event(covers=frozenset({51, 52})), halted))
    sites = (make.site(), replace(make.site(), site_id=12))
    facts = make.good(dossiers=(dossier,), sites=sites)
    assert ask(facts).standing is Standing.SUSPENDED
    assert ask(facts, question=replace(QUESTION, site_id=12)).standing is Standing.CERTIFIED
    whole = ask(facts, question=replace(QUESTION, site_id=None))
    assert (whole.standing, whole.site_id) == (Standing.CERTIFIED, 12)


WALLS = {
    "military body": make.good(parties=(make.party(kind=PartyKind.MILITARY), make.party(OWNER))),
    "ties to a military": make.good(parties=(make.party(military_ties=Tie.YES), make.party(OWNER))),
    "owner Example 2": make.good(parties=(make.party(), make.party(OWNER, military_ties=Tie.YES))),
    "owner Example 3": make.good(
        parties=(make.party(), make.party(OWNER), make.party(3, kind=PartyKind.MILITARY)),
        stakes=(make.stake(), make.stake(None, 3, OWNER, 22)),
    ),
    "owner Example 4": make.good(
        parties=(make.party(), make.party(OWNER), make.party(4, military_ties=Tie.YES)),
        stakes=(make.stake(), make.stake("1", 4, PARTY, 22, kind=HoldingKind.INDIRECT)),
    ),
    "on a list": make.good(screenings=(make.screening(outcome=ScreeningOutcome.MATCH),)),
    "Listed owners": make.good(
        screenings=(make.screening(), make.screening(outcome=ScreeningOutcome.MATCH, party_id=OWNER)),
    ),
    "states a military use": make.good(
        declarations=(make.declaration(), make.declaration(id=42, number="EUC-42", use=Use.MILITARY, verified_on=None))
    ),
}


@pytest.mark.parametrize("words", WALLS)
def test_a_military_or_listed_user_owner_or_use_is_a_wall_at_once(words):
    answer = ask(WALLS[words])
    assert (answer.standing, answer.wall) == (Standing.REFUSED, True)
    assert words in said(answer)
    assert ask(replace(WALLS[words], dossiers=())).wall


def test_a_military_use_is_refused_whatever_the_papers_say():
    answer = ask(make.good(), question=replace(QUESTION, use=Use.MILITARY))
    assert (answer.standing, answer.wall) == (Standing.REFUSED, True)
    stock = ask(make.good(), question=replace(QUESTION, use=Use.STOCK_UNKNOWN))
    assert stock.standing is Standing.UNKNOWN


def test_listed_owners_below_half_are_named_but_are_no_wall():
    stakes = (make.stake("49.999999"), make.stake("50.000001", "Example holder", number=22))
    listed = make.screening(outcome=ScreeningOutcome.MATCH, party_id=OWNER)
    facts = make.good(screenings=(make.screening(), listed), stakes=stakes)
    answer = ask(facts)
    assert answer.standing is Standing.CERTIFIED
    assert any("Listed owners" in str(reason.words) for reason in answer.reasons_against)
    assert ask(replace(facts, stakes=(make.stake("50"), stakes[1]))).wall
    assert ask(replace(facts, stakes=(make.stake(None), make.stake("50.000001", "Other", number=22)))).standing is not (
        Standing.CERTIFIED
    )


def test_a_firm_that_listed_owners_hold_counts_whole():
    """60 % of 60 % is 36 % in the end, but the law counts the firm between like its owner."""
    stakes = (make.stake("60"), make.stake("60", 3, OWNER, 22))
    listed = make.screening(outcome=ScreeningOutcome.MATCH, party_id=3)
    parties = (make.party(), make.party(OWNER), make.party(3))
    facts = make.good(parties=parties, screenings=(make.screening(), listed), stakes=stakes)
    answer = ask(facts)
    assert (answer.standing, answer.wall) == (Standing.REFUSED, True)
    assert "Example 3 → Example 2 60 %" in said(answer)
    below = replace(facts, stakes=(make.stake("60"), make.stake("49", 3, OWNER, 22)))
    assert not ask(below).wall


UNKNOWNS = {
    "not known whether Example 1 has ties": make.good(
        parties=(make.party(military_ties=Tie.UNKNOWN), make.party(OWNER))
    ),
    "owners of 100 percent are not known": make.good(stakes=()),
    "owners of 25.1 percent": make.good(stakes=(make.stake("74.9"),)),
    "percent military business": make.good(
        parties=(make.party(military_business_percent=Decimal(3)), make.party(OWNER))
    ),
    "never screened": make.good(screenings=()),
    "possible match": make.good(screenings=(make.screening(outcome=ScreeningOutcome.POSSIBLE_MATCH),)),
    "No verified declaration": make.good(declarations=()),
    "who works at the site": make.good(sites=(make.site(operated_by_party=Tie.UNKNOWN),)),
    "beside a military area": make.good(sites=(make.site(near_military=Tie.UNKNOWN),)),
    "CE-ID-01 is not answered": make.with_answers(CE_ID_01=None),
    "CE-ID-03 is not answered": make.with_answers(CE_ID_03=CriterionReply.UNKNOWN),
    "CE-RK-02 is not answered": make.with_answers(CE_RK_02=None),
    "No line of the dossier covers": make.with_scopes(make.scope(destination="FR")),
    "does not cover the line": make.with_scopes(make.scope(), covers=()),
    "The line begins on": make.with_scopes(make.scope(valid_from=NOW + DAY)),
    "The register knew nothing": make.good(parties=()),
    "opens on": make.good(sites=(make.site(open_from=NOW + DAY),)),
}


@pytest.mark.parametrize("words", UNKNOWNS)
def test_what_is_not_known_never_reads_as_fine(words):
    answer = ask(UNKNOWNS[words])
    assert answer.standing is Standing.UNKNOWN
    assert words in said(answer)


def test_the_known_part_of_the_owners_may_be_three_quarters():
    assert ask(make.good(stakes=(make.stake("75"),))).standing is Standing.CERTIFIED


SUSPENDED = {
    "CE-VI-01 is not fulfilled": make.with_answers(CE_VI_01=CriterionReply.NOT_IN_ORDER),
    "CE-VI-01 is only partly fulfilled": make.with_answers(CE_VI_01=CriterionReply.PARTLY),
    "CE-CO-01 is not fulfilled": make.with_answers(CE_CO_01=CriterionReply.NOT_IN_ORDER),
    "not in the party's hands": make.good(sites=(make.site(operated_by_party=Tie.NO),)),
    "nobody has explained": replace(
        make.with_answers(CE_MI_04=make.answer("CE-MI-04", CriterionReply.UNKNOWN)),
        sites=(make.site(near_military=Tie.YES),),
    ),
    "was stopped and reported": make.good(
        declarations=(make.declaration(ended_on=NOW, ended_as=DeclarationState.STOPPED),)
    ),
}


@pytest.mark.parametrize("words", SUSPENDED)
def test_what_the_rules_suspend(words):
    answer = ask(SUSPENDED[words])
    assert answer.standing is Standing.SUSPENDED
    assert words in said(answer)


def test_a_new_declaration_mends_a_stop():
    stopped = make.declaration(ended_on=NOW, ended_as=DeclarationState.STOPPED)
    new = make.declaration(id=42, number="EUC-42", signed_on=NOW, verified_on=NOW)
    assert ask(make.good(declarations=(stopped, new))).standing is Standing.CERTIFIED


def test_a_disqualifier_with_points_is_only_partly_bad():
    answer = ask(make.with_answers(CE_CO_01=CriterionReply.PARTLY))
    assert answer.standing is Standing.CERTIFIED
    assert any("CE-CO-01" in str(reason.words) for reason in answer.reasons_against)


def test_what_is_largely_fulfilled_speaks_for_the_party():
    answer = ask(make.with_answers(CE_CO_01=CriterionReply.LARGELY))
    assert answer.standing is Standing.CERTIFIED
    [reason] = [each for each in answer.reasons_for if each.criterion and each.criterion.code == "CE-CO-01"]
    assert str(reason.words).startswith("CE-CO-01 is largely fulfilled: “It has kept export-control law")
    assert answer.reasons_against == ()


def test_reasons_state_what_holds_and_never_ask():
    words = [str(each.words) for each in ask(make.good()).reasons_for]
    assert not [each for each in words if "?" in each]
    assert "CE-OW-02 is fulfilled: “Listed parties together own less than half of the candidate" in "\n".join(words)
    assert "All owners are known." in words
    assert "A decided line covers 1C905 for every civil use in Germany." in words


def test_the_score_counts_among_the_criteria_that_are_listed():
    answer = ask(make.good())
    listed = {each.criterion.code for each in answer.reasons_for if each.criterion}
    [score] = [str(each.words) for each in answer.reasons_for if "score" in str(each.words)]
    assert len(listed) == len(RULES.asked)
    assert score == (
        f"The score is 100 percent, from those {len(RULES.scored)} of the {len(listed)} criteria that give points "
        "(none of them open)."
    )
    short = ask(make.with_answers(CE_CA_02=None))
    assert any("(1 of them open or too old)" in str(each.words) for each in short.reasons_for)


def test_the_whole_list_is_said_in_words():
    answer = ask(make.with_scopes(make.scope(control_code="", use_class=UseClass.CIVIL_OR_MILITARY)))
    words = [str(each.words) for each in answer.reasons_for]
    assert "A decided line covers every item of the reference list for every civil or military use in Germany." in words


@pytest.mark.parametrize(
    ("facts", "last", "what"),
    [
        (make.good(), GRANTED + 7 * DAY, "screening"),
        (make.good(declarations=(make.declaration(valid_until=NOW),)), NOW, "ran out"),
        (make.with_scopes(make.scope(valid_until=NOW + DAY)), NOW + DAY, "line ended"),
        (make.with_scopes(make.scope(closed_on=NOW, closed_from=NOW + 2 * DAY)), NOW + DAY, "line ended"),
        (make.good(sites=(make.site(open_until=NOW),)), NOW, "closed"),
        (make.with_answers(CE_ID_01=make.answer("CE-ID-01", evidence_expires=NOW)), NOW, "CE-ID-01"),
        (make.with_answers(CE_MI_01=make.answer("CE-MI-01", evidence_date=NOW - 31 * DAY)), NOW, "CE-MI-01"),
        (make.with_events(make.event(valid_until=NOW)), NOW, "ran out"),
    ],
)
def test_what_runs_out_ends_the_status_the_day_after_its_last_good_day(facts, last, what):
    on = min(last, NOW)
    before = ask(facts, on)
    assert before.standing is Standing.CERTIFIED
    assert (before.until, before.next_change.on) == (last, last + DAY)
    assert before.next_change.standing is Standing.LAPSED
    assert what in str(before.next_change.what)
    after = ask(facts, last + DAY)
    assert after.standing is Standing.LAPSED
    assert what in " ".join(str(reason.words) for reason in (after.heaviest, *after.reasons_against))


def test_an_owner_who_comes_later_is_told_before():
    military = make.stake("10", 3, PARTY, 22, held_from=NOW + 4 * DAY)
    facts = make.good(
        parties=(make.party(), make.party(OWNER), make.party(3, military_ties=Tie.YES)),
        stakes=(make.stake("90"), military),
    )
    answer = ask(facts)
    assert answer.standing is Standing.CERTIFIED
    assert (answer.next_change.on, answer.next_change.standing) == (NOW + 4 * DAY, Standing.REFUSED)


def test_conditions_of_grant_and_line_are_carried():
    granted = make.event(conditions="Report each half-year.")
    facts = make.good(dossiers=(make.dossier(events=(granted,), scopes=(make.scope(conditions="At most 1 t."),)),))
    answer = ask(facts)
    assert answer.standing is Standing.CERTIFIED_WITH_CONDITIONS
    assert answer.conditions == ("Report each half-year.", "At most 1 t.")


def test_a_score_below_the_threshold_limits_and_never_decides():
    scored = [
        code for code in make.CRITERIA if RULES.criteria[code].weight and code not in RULES.programme.disqualifiers
    ]
    few = {code.replace("-", "_"): CriterionReply.PARTLY for code in scored[:9]}
    answer = ask(make.with_answers(**few))
    assert RULES.programme.conditions_from <= answer.score.percent < RULES.programme.approve_from
    assert answer.standing is Standing.CERTIFIED_WITH_CONDITIONS
    none = {code.replace("-", "_"): None for code in scored}
    answer = ask(make.with_answers(**none))
    assert answer.score.percent < RULES.programme.conditions_from
    assert answer.score.unanswered == len(scored)
    assert answer.standing is Standing.CERTIFIED_WITH_CONDITIONS
    assert any("manager has to look" in str(reason.words) for reason in answer.reasons_against)


def test_the_age_of_a_screening_is_told_as_the_programmes_own():
    answer = ask(make.good())
    assert any("this programme takes it for 7 days, until 2026-02-08" in str(each.words) for each in answer.reasons_for)
    late = ask(make.good(), GRANTED + 8 * DAY)
    assert "was clear, but this programme takes it for 7 days only: it counted until 2026-02-08" in said(late)


def test_what_does_not_apply_leaves_the_score_alone():
    assert ask(make.with_answers(CE_EU_06=CriterionReply.NOT_APPLICABLE)).score.percent == 100


@pytest.mark.parametrize(
    ("line", "question", "fits"),
    [
        ({"control_code": "1C905"}, {"control_code": "1C905.a.4"}, True),
        ({"control_code": "1C905"}, {"control_code": "1C9051"}, False),
        ({"control_code": "1C905.a"}, {"control_code": "1C905"}, False),
        ({"control_code": ""}, {"control_code": "1C905.a.4"}, True),
        ({"control_code": ""}, {"control_code": "9X999"}, False),
        ({"control_code": ""}, {"control_code": "3A001"}, False),
        ({"control_code": "3A001"}, {"control_code": "3A001"}, False),
        ({"control_code": "", "product_id": 5}, {"control_code": None, "product_id": 5}, True),
        ({"control_code": "", "product_id": 5}, {"control_code": None, "product_id": 6}, False),
        ({}, {"destination": "FR"}, False),
        ({}, {"destination": None, "control_code": None, "use": None}, True),
    ],
)
def test_the_line_has_to_fit_what_is_asked(line, question, fits):
    answer = ask(make.with_scopes(make.scope(**line)), question=replace(QUESTION, **question))
    assert (answer.standing is Standing.CERTIFIED) is fits


def test_no_line_certifies_an_item_that_is_not_on_the_reference_list():
    facts = make.with_scopes(make.scope(control_code=""))
    answer = ask(facts, question=replace(QUESTION, control_code="ZZ"))
    assert answer.standing is Standing.UNKNOWN
    assert "holds no item ZZ" in said(answer)
    whole = ask(facts)
    assert whole.standing is Standing.CERTIFIED
    assert "every item of the reference list" in " ".join(str(reason.words) for reason in whole.reasons_for)


def test_a_programme_of_which_no_list_is_loaded_answers_for_no_item():
    rules = rules_of(load_current(), "EU-CR")
    asked = replace(QUESTION, programme="EU-CR")
    dossier = make.dossier(
        programme="EU-CR",
        answers=tuple(make.answer(c) for c in make.CRITERIA if c in rules.programme.criteria),
        scopes=(make.scope(control_code=""),),
    )
    facts = make.good(dossiers=(dossier,))
    assert "holds no list of items" in said(ask(facts, question=asked, rules=rules))
    assert "holds no list of items" not in said(ask(facts, question=replace(asked, control_code=None), rules=rules))


def test_lines_that_follow_one_another_leave_no_gap_and_a_gap_is_seen():
    first = make.scope(valid_until=date(2026, 3, 1))
    second = make.scope(id=52, valid_from=date(2026, 3, 2))
    facts = make.with_scopes(first, second)
    assert ask(facts, rules=LONG).next_change.on == UNTIL + DAY
    late = make.with_scopes(first, make.scope(id=52, valid_from=date(2026, 3, 5)))
    assert ask(late, rules=LONG).until == date(2026, 3, 1)
    assert ask(late, date(2026, 3, 4), rules=LONG).standing is Standing.LAPSED
    assert ask(late, date(2026, 3, 5), rules=LONG).standing is Standing.CERTIFIED


def test_a_programme_for_some_destinations_does_not_reach_others():
    rules = rules_of(load_current(), "US-VEU")
    dossier = make.dossier(
        programme="US-VEU",
        answers=tuple(make.answer(c) for c in make.CRITERIA if c in rules.programme.criteria),
        scopes=(make.scope(use_class=UseClass.CIVIL_OR_MILITARY),),
    )
    answer = ask(make.good(dossiers=(dossier,)), question=replace(QUESTION, programme="US-VEU"), rules=rules)
    assert answer.standing is Standing.SUSPENDED
    assert "does not reach to DE" in said(answer)


def test_an_official_number_is_carried_the_day_one_exists():
    dossier = make.dossier(official_number="EX-1", official_issuer="Example", official_date=GRANTED)
    assert ask(make.good(dossiers=(dossier,))).official_number == "EX-1"


def test_each_reason_leads_to_its_record():
    answer = ask(make.good())
    assert RecordLink("screening_answer", 31) in {reason.record for reason in answer.reasons_for}
    assert answer.to_json()["standing"] == "certified"
