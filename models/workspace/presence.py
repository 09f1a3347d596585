"""Who else has this workspace open: each program leaves a line and renews it."""

import getpass
import os
import socket
import uuid
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlmodel import Session, col, delete, select

from models.workspace.tables import Presence

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
    """Say (again) that this program has the workspace open, and forget lines that were not renewed."""
    session.execute(delete(Presence).where(col(Presence.seen) < now - STALE))
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
    return tuple(Neighbour(p.user_name, p.host, p.process, p.program, p.since) for p in found)


def new_token() -> str:
    """Make the token of one program run."""
    return str(uuid.uuid4())


def _user_name() -> str:
    try:
        return getpass.getuser()
    except (KeyError, OSError):
        return "unknown"
