"""The two families of trouble that are not bugs: what a person can mend, and what the world did."""

from models.workspace.words import Words


class DeskError(Exception):
    """Trouble with a sentence for the person, a stable code for scripts, and a hint that says what to do."""

    def __init__(
        self,
        code: str,
        template: str,
        /,
        *,
        hint: Words | None = None,
        field: str | None = None,
        **params: object,
    ) -> None:
        self.code = code
        self.words = Words(template, params)
        self.hint = hint
        self.field = field
        super().__init__(str(self.words))


class UserError(DeskError):
    """Something the person can mend: it names the field when there is one. Command line exit code 2."""


class NotPermitted(UserError):
    """The actor's role does not allow the act, or the two-person rule forbids it."""


class PasswordDue(NotPermitted):
    """The actor has to choose a new password before anything else."""


class NotFound(UserError):
    """The record that was asked for does not exist."""


class Conflict(UserError):
    """Somebody else changed the record first; ``theirs`` holds what they changed, field by field."""

    def __init__(
        self, template: str, /, *, theirs: dict[str, tuple[object, object]], by: str, **params: object
    ) -> None:
        super().__init__("conflict", template, by=by)
        self.words = Words(template, {"by": by, **params})
        self.theirs = theirs
        self.by = by


class FieldErrors(UserError):
    """Several faults of one draft at once, each beside its field (dotted path, list positions from 0)."""

    def __init__(self, faults: dict[str, Words]) -> None:
        first_field, first = next(iter(faults.items()))
        super().__init__("fields", "{first}", field=first_field, first=first)
        self.faults = faults


class WorldFault(DeskError):
    """The world failed us: disk full, file locked, read-only, damaged, connection lost. Exit code 3."""
