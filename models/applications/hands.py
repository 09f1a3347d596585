"""Holding an application while it changes, and who had a hand in it: kept on every preparing act, asked before decisions."""

from sqlmodel import Session, col, select

from models.applications.tables import Application, ApplicationLine, ApplicationParty, ApplicationPreparer, Evidence
from models.workspace.errors import NotFound, NotPermitted
from models.workspace.transaction import Transaction


def held(tx: Transaction, application_id: int) -> Application:
    """Return an application, read afresh and held until the transaction ends, so that edit and decision take turns."""
    tx.session.flush()
    query = select(Application).where(Application.id == application_id).with_for_update()
    found = tx.session.exec(query.execution_options(populate_existing=True)).first()
    if found is None:
        raise NotFound("not_found", "There is no {kind} number {id}.", kind="application", id=application_id)
    return found


def touch(tx: Transaction, application: Application) -> None:
    """Note that the actor prepared something, and let a first decision die: what it covered has changed.

    Raises NotPermitted for whoever approved it: nobody prepares what they decided on.
    """
    if tx.actor.id in {application.approved_by, application.second_by}:
        raise NotPermitted(
            "decided_already",
            "{name} approved {number} and therefore prepares nothing of it any more. Another person has to.",
            name=tx.actor.name,
            number=application.number,
        )
    if application.first_by is not None:
        application.first_by = application.first_verdict = None
        tx.session.flush()
    query = select(ApplicationPreparer).where(
        ApplicationPreparer.application_id == application.key, ApplicationPreparer.user_id == tx.actor.id
    )
    if tx.session.exec(query).first() is None:
        tx.add(ApplicationPreparer(application_id=application.key, user_id=tx.actor.id))


def preparers_of(session: Session, application: Application) -> frozenset[int]:
    """Return the ids of everyone who prepared or changed an application or anything that belongs to it."""
    key = application.key
    noted = session.exec(select(ApplicationPreparer.user_id).where(ApplicationPreparer.application_id == key)).all()
    wrote: list[int | None] = [application.prepared_by, application.submitted_by, application.created_by]
    for kind in (ApplicationLine, ApplicationParty, Evidence):
        authors = session.exec(select(col(kind.created_by)).where(kind.application_id == key)).all()
        wrote.extend(authors)
    return frozenset(noted) | frozenset(each for each in wrote if each is not None)
