"""People are listed by their names in both languages, the window's own first."""

import pytest

from desktop.settings.page import SettingsPage
from desktop.settings.people_section import PeopleSection
from models.access.commands import add_user
from models.access.roles import Role
from tests.conftest import PASSWORD
from tests.desk_context import open_desk


@pytest.mark.parametrize(
    ("tongue", "heading", "name", "other"),
    [("en", "Name in Chinese", "Li Example", "李示例"), ("zh_CN", "英文姓名", "李示例", "Li Example")],
)
def test_both_names_are_listed(qapp, sqlite_workspace, administrator, tmp_path, tongue, heading, name, other):
    with sqlite_workspace.transaction(administrator) as tx:
        add_user(tx, "li", "Li Example", PASSWORD, [Role.CLERK], display_name_zh="李示例")
    with open_desk(sqlite_workspace, administrator, tmp_path, tongue=tongue) as desk:
        page = desk.show(SettingsPage(desk.context))
        people = page.show_section(PeopleSection)
        desk.settle()
        model = people.list.model
        keys = [column.key for column in model.columns]
        place = next(row for row in range(model.rowCount()) if model.row_at(row).name == "li")
        shown = {key: model.index(place, column).data() for column, key in enumerate(keys)}
        assert (shown["name"], shown["other_name"]) == (name, other)
        assert model.columns[keys.index("other_name")].title == heading
        other_person = next(row for row in range(model.rowCount()) if model.row_at(row).name == "adam")
        assert model.index(other_person, keys.index("name")).data() == "Adam Example"
        people.open(model.row_at(place).id)
        desk.settle()
        assert people.detail._title.text() == name
