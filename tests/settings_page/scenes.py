"""Pictures of the settings."""

from PySide6.QtWidgets import QWidget

from desktop.settings.backups_section import BackupsSection
from desktop.settings.integrity_section import IntegritySection
from desktop.settings.look_section import LookSection
from desktop.settings.page import SettingsPage
from desktop.settings.password_section import PasswordSection
from desktop.settings.people_section import PeopleSection
from desktop.settings.workspace_section import WorkspaceSection
from tests.desk_context import framed, picture_context
from tests.screenshots import SceneContext, scene


def _section(scene_context: SceneContext, kind: type[QWidget]) -> tuple[QWidget, QWidget]:
    context = picture_context(scene_context, "adam")
    page = SettingsPage(context)
    section = page.show_section(kind)
    scene_context.settle()
    return section, framed(page, context, "settings")


@scene("settings-look")
def look(context: SceneContext) -> QWidget:
    return _section(context, LookSection)[1]


@scene("settings-password")
def password(context: SceneContext) -> QWidget:
    section, frame = _section(context, PasswordSection)
    section.again.line.setText("another")
    section.change()
    return frame


@scene("settings-people")
def people(context: SceneContext) -> QWidget:
    section, frame = _section(context, PeopleSection)
    section.open(next(row.id for row in section.list.model._cache.get(0).rows if row.name == "maria"))
    return frame


@scene("settings-people-new")
def person(context: SceneContext) -> QWidget:
    section, frame = _section(context, PeopleSection)
    section.begin()
    section.save()
    context.settle()
    return frame


@scene("settings-workspace")
def workspace(context: SceneContext) -> QWidget:
    return _section(context, WorkspaceSection)[1]


@scene("settings-backups")
def backups(context: SceneContext) -> QWidget:
    section, frame = _section(context, BackupsSection)
    section.back_up()
    context.settle()
    return frame


@scene("settings-integrity")
def integrity(context: SceneContext) -> QWidget:
    section, frame = _section(context, IntegritySection)
    section.check()
    context.settle()
    return frame
