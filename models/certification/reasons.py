"""The reason that every act against or for a dossier is given."""

from models.workspace.errors import UserError


def stated_reason(reason: str) -> str:
    """Return the reason without idle space. Raises UserError when there is none, or too much of it."""
    stripped = reason.strip()
    if not stripped:
        raise UserError("no_reason", "A reason has to be stated.", field="reason")
    if len(stripped) > 2000:
        raise UserError("too_long", "A reason has at most {limit} characters.", field="reason", limit=2000)
    return stripped
