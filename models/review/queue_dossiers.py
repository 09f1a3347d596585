"""The dossiers of the queue in SQL: handed in, returned to be mended, or waiting for a second person."""

from typing import Any

import sqlalchemy as sa

from models.applications.choices import Debtor, Verdict
from models.certification.choices import DossierStage as Stage
from models.certification.choices import Owing
from models.certification.stages import ANSWERS
from models.certification.tables import (
    Dossier,
    DossierEvent,
    DossierHand,
    DossierQuestion,
    DossierRound,
    DossierVote,
)
from models.parties.tables import Party
from models.review.choices import CaseKind
from models.review.queue_rows import Beside, Names, Wanted, queue_row, those, word

_D: Any = Dossier.__table__  # type: ignore[attr-defined]
_E: Any = DossierEvent.__table__  # type: ignore[attr-defined]
_H: Any = DossierHand.__table__  # type: ignore[attr-defined]
_Q: Any = DossierQuestion.__table__  # type: ignore[attr-defined]
_N: Any = DossierRound.__table__  # type: ignore[attr-defined]
_V: Any = DossierVote.__table__  # type: ignore[attr-defined]
_P: Any = Party.__table__  # type: ignore[attr-defined]


def dossiers(names: Names, wanted: Wanted) -> sa.Select[Any]:
    """Select the dossiers that somebody has to decide on or owes something about."""
    asked, alive = _open_questions(wanted), _alive_votes(wanted)
    voted, returned = alive.c.voted_by.is_not(None), _N.c.returned_on.is_not(None)
    waits = sa.case(
        (asked.c.customer.is_not(None), word(Debtor.CUSTOMER)),
        (asked.c.preparer.is_not(None), word(Debtor.PREPARER)),
        (sa.and_(returned, ~voted), word(Debtor.PREPARER)),
        (asked.c.officer.is_not(None), word(Debtor.OFFICER)),
        (voted, word(Debtor.SECOND)),
        else_=word(Debtor.OFFICER),
    )
    since = sa.func.coalesce(
        asked.c.customer,
        asked.c.preparer,
        sa.case((~voted, _N.c.returned_at)),
        asked.c.officer,
        alive.c.since,
        _N.c.submitted_at,
        _D.c.created_at,
    )
    this_round = sa.and_(_N.c.dossier_id == _D.c.id, _N.c.round == _D.c.round)
    beside = (
        Beside(frozenset({"title", "title_key", "destination"}), _P, _P.c.id == _D.c.party_id),
        Beside(frozenset({"waits_for", "since", "state"}), _N, this_round),
        Beside(frozenset({"waits_for", "since", "due_on", "questions"}), asked, asked.c.dossier_id == _D.c.id),
    )
    decided = sa.exists().where(_E.c.dossier_id == _D.c.id, _E.c.round == _D.c.round, _E.c.kind.in_(sorted(ANSWERS)))
    return queue_row(
        CaseKind.DOSSIER,
        _D.outerjoin(alive, alive.c.dossier_id == _D.c.id),
        beside,
        names,
        subject_id=_D.c.id,
        number=_D.c.number,
        title=_P.c.legal_name,
        title_key=_P.c.sort_key,
        destination=_P.c.country,
        state=sa.case((voted, word(Stage.PROPOSED)), (returned, word(Stage.RETURNED)), else_=word(Stage.SUBMITTED)),
        waits_for=waits,
        since=since,
        due_on=asked.c.due_on,
        questions=sa.func.coalesce(asked.c.questions, 0),
        first_by=alive.c.voted_by,
        first_verdict=sa.case((voted, word(Verdict.APPROVE))),
        prepared_by=_D.c.prepared_by,
        named_by=_D.c.party_id,
    ).where(
        *(_D.c.withdrawn_on.is_(None), _D.c.submitted_on.is_not(None), sa.or_(voted, ~decided)),
        *those(_D.c.id, wanted),
    )


def _open_questions(wanted: Wanted) -> Any:
    """Return open questions by dossier: what is due first, and since when each side owes."""

    def since(owing: Owing) -> sa.ColumnElement[Any]:
        return sa.func.min(sa.case((_Q.c.owed_by == owing, _Q.c.created_at))).label(owing.name.lower())

    columns = (sa.func.min(_Q.c.due_on).label("due_on"), sa.func.count().label("questions"), *map(since, Owing))
    chosen = sa.select(_Q.c.dossier_id, *columns).where(_Q.c.answered_on.is_(None), *those(_Q.c.dossier_id, wanted))
    return chosen.group_by(_Q.c.dossier_id).subquery("open_dossier_question")


def _alive_votes(wanted: Wanted) -> Any:
    """Return by dossier the first vote of what is proposed: not decided, and given on the dossier as it is now."""
    changed = (
        sa.select(sa.func.coalesce(sa.func.sum(_H.c.touches), 0))
        .where(_H.c.dossier_id == _V.c.dossier_id)
        .scalar_subquery()
    )
    fell = sa.exists().where(_E.c.proposal_id == _V.c.id)
    return (
        sa.select(
            _V.c.dossier_id,
            sa.func.max(_V.c.created_at).label("since"),
            sa.func.max(_V.c.voted_by).label("voted_by"),
        )
        .where(_V.c.proposal_id.is_(None), _V.c.touches == changed, ~fell, *those(_V.c.dossier_id, wanted))
        .group_by(_V.c.dossier_id)
        .subquery("alive_vote")
    )
