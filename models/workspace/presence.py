"""Who else has this workspace open: each program leaves a line and renews it.

A line that was not renewed for some minutes is forgotten; one of a program on this machine that is over, at once.
"""

import getpass
import os
import socket
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from sqlmodel import Session, col, delete, select

from models.workspace.processes import is_gone, new_token
from models.workspace.tables import Presence

__all__ = ["Neighbour", "announce", "leave", "neighbours", "new_token"]

STALE = timedelta(minutes=5)


@dataclass(frozen=True)
class Neighbour:
    """Another program on the same workspace."""

    user_name: str
    host: str
    process: int
    program: str
    since: datetime


def announce(session: Session, token: str, program: str, now: datetime) -> None:
    """Say (again) that this program has the workspace open, and forget the lines of those that are not there."""
    session.execute(delete(Presence).where(col(Presence.seen) < now - STALE))
    gone = [each.token for each in session.exec(select(Presence)) if is_gone(each.token, each.process)]
    if gone:
        session.execute(delete(Presence).where(col(Presence.token).in_(gone)))
    mine = session.get(Presence, token)
    if mine is None:
        session.add(
            Presence(
                token=token,
                user_name=_user_name()[:120],
                host=socket.gethostname()[:120],
                process=os.getpid(),
                program=program,
                since=now,
                seen=now,
            )
        )
    else:
        mine.seen = now


def leave(session: Session, token: str) -> None:
    """Take this program's line away."""
    session.execute(delete(Presence).where(col(Presence.token) == token))


def neighbours(session: Session, token: str, now: datetime) -> tuple[Neighbour, ...]:
    """List the other programs that have the workspace open, longest first."""
    found = session.exec(
        select(Presence)
        .where(col(Presence.token) != token, col(Presence.seen) >= now - STALE)
        .order_by(col(Presence.since))
    )
    return tuple(
        Neighbour(p.user_name, p.host, p.process, p.program, _in_utc(p.since))
        for p in found
        if not is_gone(p.token, p.process)
    )


def _in_utc(moment: datetime) -> datetime:
    """Say the zone that SQLite does not give back."""
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def _user_name() -> str:
    try:
        return getpass.getuser()
    except (KeyError, OSError):
        return "unknown"
