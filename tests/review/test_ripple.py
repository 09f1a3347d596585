"""The ripple of any change, held against working out everybody's status and walls before and after it."""

from contextlib import suppress
from datetime import timedelta
from decimal import Decimal

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlmodel import col, select

from models.access.login import actor_named
from models.certification.choices import DossierEventKind, EndReason
from models.certification.deciding import decide_dossier
from models.certification.drafts import DecisionDraft
from models.certification.sweep import standings
from models.certification.tables import Dossier, DossierEvent
from models.declarations.choices import DeclarationState, StopCause
from models.declarations.tables import Declaration
from models.declarations.wall import walls_of
from models.example.stage import TODAY
from models.opening import open_workspace
from models.parties.choices import PartyKind, Tie
from models.parties.folding import facets_of
from models.parties.tables import Holding, Party, Site
from models.review.concerned import concerned_by
from models.review.ripple import ripple
from models.screening.choices import ScreeningOutcome
from models.screening.tables import ScreeningAnswer
from models.workspace.actor import Via
from models.workspace.errors import UserError


class Undone(Exception):
    """Leaves a transaction without a trace."""


@pytest.fixture(scope="module")
def register(example_folder):
    """The example, everybody's status and walls in it, and who is in it."""
    workspace = open_workspace(str(example_folder))
    with workspace.reader() as session:
        parties = tuple(session.exec(select(Party.id).order_by(col(Party.id))).all())
        seen = standings(session, TODAY, today=TODAY), walls_of(session, parties, TODAY)
        dossiers = tuple(session.exec(select(DossierEvent.dossier_id).distinct().order_by(DossierEvent.dossier_id)))
        users = tuple(session.exec(select(Dossier.party_id).where(col(Dossier.id).in_(dossiers))))
        actor = actor_named(session, "officer", Via.WINDOW)
    yield workspace, parties, dossiers, users, seen, actor
    workspace.close()


PLACE = st.integers(0, 10_000)
STAKE = st.tuples(st.just("stake"), PLACE, PLACE, st.sampled_from(["4", "30", "60", None]), st.integers(-3, 3))
CHANGES = st.one_of(
    STAKE,
    st.tuples(st.just("end stake"), PLACE, st.integers(-2, 2)),
    st.tuples(st.just("drop stake"), PLACE),
    st.tuples(st.just("kind"), PLACE, st.sampled_from(list(PartyKind))),
    st.tuples(st.just("ties"), PLACE, st.sampled_from(list(Tie))),
    st.tuples(st.just("screening"), PLACE, st.sampled_from(list(ScreeningOutcome)), st.integers(0, 400)),
    st.tuples(st.just("site"), PLACE, st.sampled_from(list(Tie))),
    st.tuples(st.just("suspend"), PLACE),
    st.tuples(st.just("stop"), PLACE),
)


def told_otherwise(tx, party_id, **facts):
    party = tx.get(Party, party_id)
    for name, value in facts.items():
        setattr(party, name, value)
    party.facets = facets_of(party.kind, party.state, party.military_ties, customer=party.is_customer)


def nth(tx, query, place):
    rows = tx.session.exec(query).all()
    return rows[place % len(rows)] if rows else None


def carry_out(tx, change, register):  # noqa: C901 - one case for each kind of change
    """Write a change as its command would; places choose among what there is, certified customers more often."""
    _workspace, parties, dossiers, users, _seen, _actor = register
    chosen = (*users, *users, *parties)
    match change:
        case "stake", owner, owned, share, days:
            one, other = parties[owner % len(parties)], chosen[owned % len(chosen)]
            if one != other:
                begun = TODAY + timedelta(days=days)
                part = None if share is None else Decimal(share)
                tx.add(Holding(owner_id=one, owned_id=other, share=part, held_from=begun, rank=99))
        case "end stake", place, days:
            row = nth(tx, select(Holding).order_by(col(Holding.id)), place)
            row.held_until = TODAY + timedelta(days=days)
            row.held_from = None
        case "drop stake", place:
            tx.remove(nth(tx, select(Holding).order_by(col(Holding.id)), place))
        case "kind", place, kind:
            told_otherwise(tx, chosen[place % len(chosen)], kind=kind)
        case "ties", place, ties:
            told_otherwise(tx, chosen[place % len(chosen)], military_ties=ties)
        case "screening", place, outcome, ago:
            day = TODAY - timedelta(days=ago)
            party = chosen[place % len(chosen)]
            tx.add(
                ScreeningAnswer(
                    party_id=party, screened_on=day, lists=[], outcome=outcome, note="Example.", answered_by=2
                )
            )
        case "site", place, near:
            nth(
                tx, select(Site).where(col(Site.party_id).in_(users)).order_by(col(Site.id)), place
            ).near_military = near
        case "suspend", place:
            drafted = DecisionDraft(
                kind=DossierEventKind.SUSPENDED, reason_code=EndReason.CONTROL_CHANGED, reason="Example."
            )
            with suppress(UserError):  # it may be suspended already
                decide_dossier(tx, dossiers[place % len(dossiers)], drafted)
        case "stop", place:
            live = select(Declaration).where(Declaration.state == DeclarationState.VERIFIED)
            row = nth(tx, live.order_by(col(Declaration.id)), place)
            row.state, row.stop_cause, row.state_since = DeclarationState.STOPPED, StopCause.NO_LONGER_VALID, tx.now
    tx.session.flush()


@given(st.lists(CHANGES, min_size=1, max_size=4))
@settings(max_examples=30, deadline=None, suppress_health_check=list(HealthCheck))
def test_the_ripple_is_the_difference_of_a_full_recomputation(register, changes):
    workspace, parties, _dossiers, _users, (statuses, walls), actor = register
    with pytest.raises(Undone), workspace.transaction(actor) as tx, workspace.reader() as before:
        for change in changes:
            carry_out(tx, change, register)
        found = ripple(before, tx.session, concerned_by(tx.session, tx.take_recorded()), TODAY)
        now, now_walls = standings(tx.session, TODAY, today=TODAY), walls_of(tx.session, parties, TODAY)
        turned = {
            party_id: (statuses[party_id].standing, each.standing)
            for party_id, each in now.items()
            if each.standing is not statuses[party_id].standing
        }
        assert {e.party_id: (e.before, e.after) for e in found.statuses if e.party_id in now} == turned

        def said(of):
            return {str(each.words) for each in of}

        fresh = {each for each in now_walls if said(now_walls[each]) - said(walls.get(each, ()))}
        assert found.walled.keys() == fresh
        assert set(found.freed) == walls.keys() - now_walls.keys()
        raise Undone


def test_the_walls_before_papers_are_those_of_the_status(register):
    """Whoever is barred by the rules of the certified status is barred on papers, and nobody else."""
    _workspace, _parties, _dossiers, _users, (statuses, walls), _actor = register
    assert {party_id for party_id, each in statuses.items() if each.wall} == walls.keys() & statuses.keys()
