"""Who may do what: roles, permissions and the two-person rule, as data and pure functions."""

from collections.abc import Iterable

from models.workspace.actor import PROGRAM, Actor
from models.workspace.errors import NotPermitted, PasswordDue
from models.workspace.words import Choice, say


class Role(Choice):
    """The five roles of a desk; a person may hold several."""

    CLERK = "clerk"
    OFFICER = "compliance_officer"
    MANAGER = "compliance_manager"
    AUDITOR = "auditor"
    ADMINISTRATOR = "administrator"


class Permission(Choice):
    """What a command asks for before it does anything."""

    READ = "read"
    KEEP_REGISTER = "keep_register"
    PREPARE = "prepare"
    CLASSIFY = "classify"
    SCREEN = "screen"
    VERIFY = "verify"
    DECIDE = "decide"
    LODGE = "lodge"
    RECORD_ANSWER = "record_answer"
    SHIP = "ship"
    CERTIFY = "certify"
    ISSUE_DOCUMENTS = "issue_documents"
    IMPORT = "import"
    EXPORT = "export"
    KEEP_RULEBOOK = "keep_rulebook"
    ADMINISTER = "administer"
    BACK_UP = "back_up"


_CLERK = {
    Permission.READ,
    Permission.KEEP_REGISTER,
    Permission.PREPARE,
    Permission.LODGE,
    Permission.RECORD_ANSWER,
    Permission.SHIP,
    Permission.ISSUE_DOCUMENTS,
    Permission.IMPORT,
    Permission.EXPORT,
    Permission.BACK_UP,
}
_OFFICER = _CLERK | {Permission.CLASSIFY, Permission.SCREEN, Permission.VERIFY, Permission.DECIDE, Permission.CERTIFY}

PERMISSIONS: dict[Role, frozenset[Permission]] = {
    Role.CLERK: frozenset(_CLERK),
    Role.OFFICER: frozenset(_OFFICER),
    Role.MANAGER: frozenset(_OFFICER | {Permission.KEEP_RULEBOOK}),
    Role.AUDITOR: frozenset({Permission.READ, Permission.EXPORT}),
    # Whoever may copy the whole workspace as a backup gains nothing by a list of it, and needs those of people and journal.
    Role.ADMINISTRATOR: frozenset(
        {Permission.READ, Permission.EXPORT, Permission.KEEP_RULEBOOK, Permission.ADMINISTER, Permission.BACK_UP}
    ),
}


def permissions_of(roles: Iterable[str]) -> frozenset[Permission]:
    """Return everything that the holder of these roles may do."""
    known = {role.value: role for role in Role}
    return frozenset().union(*(PERMISSIONS[known[role]] for role in roles if role in known))


def may(actor: Actor, permission: Permission) -> bool:
    """Tell whether an actor may do something; the program itself may keep the house in order."""
    return actor == PROGRAM or (permission in permissions_of(actor.roles) and not actor.password_due)


def require(actor: Actor, permission: Permission) -> None:
    """Raise NotPermitted unless the actor's roles allow the act, or while the actor has to choose a new password."""
    if actor.password_due:
        raise password_due(actor.name)
    if not may(actor, permission):
        raise NotPermitted(
            "not_permitted",
            "{name} may not do this: it needs the permission “{permission}”, which the role {roles} does not give.",
            name=actor.name,
            permission=permission.label,
            roles=", ".join(sorted(str(Role(role).label) for role in actor.roles if role in set(Role))) or "—",
        )


def password_due(name: str) -> PasswordDue:
    """Build the refusal of whoever has to choose a new password first."""
    return PasswordDue(
        "password_due",
        "{name} has to choose a new password before anything else: the present one was given by another person.",
        hint=say("Lock the window and log in again to choose it."),
        name=name,
    )


def require_other(actor: Actor, prepared_by: Iterable[int | None]) -> None:
    """Raise NotPermitted when the actor had a hand in what is to be decided (two-person rule)."""
    if actor.id in set(prepared_by):
        raise NotPermitted(
            "own_work",
            "{name} prepared this and therefore cannot decide on it. Another person has to.",
            name=actor.name,
        )
