"""Passwords: argon2 hashes, a minimum worth having, and a delay that grows with wrong tries."""

from datetime import datetime, timedelta

from models.workspace.errors import UserError

MINIMUM_LENGTH = 10
MAXIMUM_LENGTH = 1000
_FEWEST_DIFFERENT = 4
_FREE_TRIES = 3
_LONGEST = timedelta(minutes=15)


def hash_password(password: str) -> str:
    """Return the argon2 hash of a password. Raises UserError when it is too short or too even to be worth having."""
    if len(password) < MINIMUM_LENGTH or not password.strip():
        raise UserError(
            "weak_password", "A password needs at least {length} characters.", field="password", length=MINIMUM_LENGTH
        )
    if len(password) > MAXIMUM_LENGTH:
        raise UserError("weak_password", "A password has at most 1,000 characters.", field="password")
    if len(set(password)) < _FEWEST_DIFFERENT:
        raise UserError(
            "weak_password",
            "A password needs at least {count} different characters.",
            field="password",
            count=_FEWEST_DIFFERENT,
        )
    from argon2 import PasswordHasher

    return PasswordHasher().hash(password)


def matches(stored: str, password: str) -> bool:
    """Tell whether a password belongs to a stored hash."""
    from argon2 import PasswordHasher
    from argon2.exceptions import InvalidHashError, VerificationError

    try:
        return PasswordHasher().verify(stored, password)
    except (VerificationError, InvalidHashError):
        return False


def delay_after(wrong_tries: int) -> timedelta:
    """Return how long the next try must wait: nothing for three, then 2, 4, 8 … seconds up to 15 minutes."""
    if wrong_tries < _FREE_TRIES:
        return timedelta(0)
    return min(timedelta(seconds=2 ** min(wrong_tries - _FREE_TRIES + 1, 20)), _LONGEST)


def seconds_left(blocked_until: datetime | None, now: datetime) -> int:
    """Return the whole seconds until the next try is taken."""
    if blocked_until is None or blocked_until <= now:
        return 0
    return int((blocked_until - now).total_seconds()) + 1
