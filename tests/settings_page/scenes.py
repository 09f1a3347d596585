"""Pictures of the settings."""

from PySide6.QtWidgets import QWidget

from desktop.settings.backups_section import BackupsSection
from desktop.settings.integrity_section import IntegritySection
from desktop.settings.look_section import LookSection
from desktop.settings.page import SettingsPage
from desktop.settings.password_section import PasswordSection
from desktop.settings.people_section import PeopleSection
from desktop.settings.workspace_section import WorkspaceSection
from desktop.shell.unlock import LockScreen, Person
from models.access.passwords import hash_password
from models.access.roles import Role, password_due
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


def _locked(context: SceneContext) -> LockScreen:
    """The lock over an empty window; the workspace's people, and every password one that has to be changed."""

    def unlock(login: str, password: str, new: str | None = None) -> object:
        del password
        if new is not None:
            hash_password(new)
        raise password_due(login)

    over = QWidget()
    over.resize(*context.size)
    screen = LockScreen(context.jobs, unlock, over)
    screen.lock([Person("maria", "Maria Example", Role.MANAGER.label)], "Example desk", "maria")
    return screen


@scene("lock")
def lock(context: SceneContext) -> QWidget:
    return _locked(context).parentWidget()


@scene("lock-new-password")
def new_password(context: SceneContext) -> QWidget:
    screen = _locked(context)
    screen.password.setText("given by the admin")
    screen.try_unlock()
    context.settle()
    screen.renewal.new.line.setText("short")
    screen.renewal.again.line.setText("short")
    screen.renewal.choose()
    context.settle()
    return screen.parentWidget()


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
