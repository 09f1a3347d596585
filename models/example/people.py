"""The people of the example desk; they share one password, which the screen tells."""

from models.access.commands import add_user
from models.access.roles import Role
from models.workspace.actor import PROGRAM
from models.workspace.store import Workspace
from models.workspace.tables import Setting

PASSWORD = "example desk"  # noqa: S105 - told on the screen: the example holds no secrets
PEOPLE = (
    ("clerk", "Clara Muster (example)", "克拉拉（示例）", Role.CLERK),
    ("clerk2", "Carl Placeholder (example)", "卡尔（示例）", Role.CLERK),
    ("officer", "Otto Sample (example)", "奥托（示例）", Role.OFFICER),
    ("officer2", "Olga Example (example)", "奥尔加（示例）", Role.OFFICER),
    ("manager", "Maria Beispiel (example)", "玛丽亚（示例）", Role.MANAGER),
    ("auditor", "Anna Exemple (example)", "安娜（示例）", Role.AUDITOR),
    ("admin", "Adam Voorbeeld (example)", "亚当（示例）", Role.ADMINISTRATOR),
)


def add_people(workspace: Workspace, today: str) -> None:
    """Add the seven people, and mark the workspace as the example with its fixed day."""
    with workspace.transaction(PROGRAM) as tx:
        for name, display_name, local_name, role in PEOPLE:
            add_user(tx, name, display_name, PASSWORD, [role], display_name_zh=local_name)
        tx.act("mark_example")
        tx.add(Setting(name="example", value={"today": today, "password": PASSWORD, "guest": "clerk"}))
