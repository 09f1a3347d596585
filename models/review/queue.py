"""The queue in SQL: applications and dossiers in review or on their way, declarations to verify, classifications to confirm."""

from typing import Any

import sqlalchemy as sa

from models.applications.choices import ApplicationState as S
from models.applications.choices import Debtor
from models.applications.tables import Application, Question
from models.declarations.choices import DeclarationState
from models.declarations.tables import Declaration
from models.goods.choices import DecisionState
from models.goods.tables import Classification, Product
from models.parties.tables import Party
from models.review.choices import CaseKind
from models.review.queue_dossiers import dossiers
from models.review.queue_rows import KINDS, UNASKED, Beside, Names, Wanted, queue_row, those, word
from models.review.tables import Case, Decision

OPEN_STATES = (S.SUBMITTED, S.IN_REVIEW, S.RETURNED, S.APPROVED, S.LODGED, S.ACCEPTED)

_A: Any = Application.__table__  # type: ignore[attr-defined]
_Q: Any = Question.__table__  # type: ignore[attr-defined]
_D: Any = Declaration.__table__  # type: ignore[attr-defined]
_C: Any = Classification.__table__  # type: ignore[attr-defined]
_G: Any = Product.__table__  # type: ignore[attr-defined]
_P: Any = Party.__table__  # type: ignore[attr-defined]
_R: Any = Case.__table__  # type: ignore[attr-defined]
_V: Any = Decision.__table__  # type: ignore[attr-defined]


_NAMED = frozenset({"title", "title_key"})
_ASKED = frozenset({"waits_for", "since", "due_on", "questions"})


def queue_id(kind: CaseKind, subject_id: int) -> int:
    """Return the row id of a record in the queue."""
    return subject_id * len(KINDS) + KINDS.index(kind)


def subject_of(row_id: int) -> tuple[CaseKind, int]:
    """Return which record a row of the queue stands for."""
    return KINDS[row_id % len(KINDS)], row_id // len(KINDS)


def _open_questions(wanted: Wanted) -> Any:
    """Return open questions by application: what is due first, and since when each side owes."""

    def since(debtor: Debtor) -> sa.ColumnElement[Any]:
        return sa.func.min(sa.case((_Q.c.owed_by == debtor, _Q.c.created_at))).label(debtor.name.lower())

    return (
        sa.select(
            _Q.c.application_id,
            sa.func.min(_Q.c.due_on).label("due_on"),
            sa.func.count().label("questions"),
            since(Debtor.CUSTOMER),
            since(Debtor.PREPARER),
            since(Debtor.OFFICER),
        )
        .where(_Q.c.answered_on.is_(None), *those(_Q.c.application_id, wanted))
        .group_by(_Q.c.application_id)
        .subquery("open_question")
    )


def _applications(names: Names, wanted: Wanted) -> sa.Select[Any]:
    asked = _open_questions(wanted)
    first = sa.and_(_A.c.state == S.IN_REVIEW, _A.c.first_by.is_not(None))
    case = sa.and_(_R.c.id == _V.c.case_id, _R.c.kind == CaseKind.APPLICATION, _R.c.subject_id == _A.c.id)
    decided_at = sa.select(sa.func.max(_V.c.decided_at)).where(case).correlate(_A).scalar_subquery()
    waits = sa.case(
        (asked.c.customer.is_not(None), word(Debtor.CUSTOMER)),
        (asked.c.preparer.is_not(None), word(Debtor.PREPARER)),
        (_A.c.state.in_([S.RETURNED, S.APPROVED]), word(Debtor.PREPARER)),
        (asked.c.officer.is_not(None), word(Debtor.OFFICER)),
        (_A.c.state.in_([S.LODGED, S.ACCEPTED]), word(Debtor.AUTHORITY)),
        (first, word(Debtor.SECOND)),
        else_=word(Debtor.OFFICER),
    )
    since = sa.func.coalesce(
        asked.c.customer,
        asked.c.preparer,
        sa.case((_A.c.state.in_([S.RETURNED, S.APPROVED]), _A.c.state_since)),
        asked.c.officer,
        sa.case((first, decided_at)),
        _A.c.state_since,
    )
    return queue_row(
        CaseKind.APPLICATION,
        _A,
        (Beside(_NAMED, _P, _P.c.id == _A.c.end_user_id), Beside(_ASKED, asked, asked.c.application_id == _A.c.id)),
        names,
        subject_id=_A.c.id,
        number=_A.c.number,
        title=sa.func.coalesce(_P.c.legal_name, ""),
        title_key=sa.func.coalesce(_P.c.sort_key, ""),
        destination=_A.c.destination,
        state=_A.c.state,
        waits_for=waits,
        since=since,
        due_on=asked.c.due_on,
        questions=sa.func.coalesce(asked.c.questions, 0),
        first_by=_A.c.first_by,
        first_verdict=_A.c.first_verdict,
        prepared_by=_A.c.prepared_by,
        named_by=_A.c.end_user_id,
    ).where(_A.c.state.in_(OPEN_STATES), *those(_A.c.id, wanted))


def _declarations(names: Names, wanted: Wanted) -> sa.Select[Any]:
    return queue_row(
        CaseKind.DECLARATION,
        _D,
        (Beside(_NAMED | {"destination"}, _P, _P.c.id == _D.c.end_user_id),),
        names,
        subject_id=_D.c.id,
        number=_D.c.number,
        title=sa.func.coalesce(_P.c.legal_name, ""),
        title_key=sa.func.coalesce(_P.c.sort_key, ""),
        destination=sa.func.coalesce(_P.c.country, ""),
        state=_D.c.state,
        waits_for=word(Debtor.OFFICER),
        since=_D.c.state_since,
        **UNASKED,
        prepared_by=_D.c.prepared_by,
        named_by=_D.c.end_user_id,
    ).where(_D.c.state == DeclarationState.SIGNED, *those(_D.c.id, wanted))


def _classifications(names: Names, wanted: Wanted) -> sa.Select[Any]:
    return queue_row(
        CaseKind.CLASSIFICATION,
        _C,
        (Beside(_NAMED | {"number"}, _G, _G.c.id == _C.c.product_id),),
        names,
        subject_id=_C.c.id,
        number=_G.c.number,
        title=_G.c.name,
        title_key=_G.c.sort_key,
        destination=sa.literal(""),
        state=_C.c.state,
        waits_for=word(Debtor.OFFICER),
        since=_C.c.created_at,
        **UNASKED,
        prepared_by=_C.c.prepared_by,
        named_by=_C.c.product_id,
    ).where(_C.c.state == DecisionState.PROPOSED, *those(_C.c.id, wanted))


def parts(names: Names = None, wanted: Wanted = None) -> tuple[sa.Select[Any], ...]:
    """Select open things, kind by kind in the order of KINDS: the id and the columns asked for, or all columns."""
    return tuple(of(names, wanted) for of in (_applications, _declarations, _classifications, dossiers))
