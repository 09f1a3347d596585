"""The settings: on the left what there is to set, on the right one of it."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop.settings.backups_section import BackupsSection
from desktop.settings.integrity_section import IntegritySection
from desktop.settings.look_section import LookSection
from desktop.settings.password_section import PasswordSection
from desktop.settings.people_section import PeopleSection
from desktop.settings.workspace_section import WorkspaceSection
from desktop.shell.context import DeskContext
from desktop.shell.page import Page
from desktop.shell.theme import chars, em, space
from models.access.roles import Permission
from models.workspace.changes import Changes

Maker = Callable[[DeskContext], QWidget]


class SettingsPage(Page):
    """Sections are built when they are first looked at."""

    def __init__(self, context: DeskContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._makers: list[Maker] = []
        self._built: dict[int, QWidget] = {}
        body = QFrame(self)
        body.setProperty("role", "panel")
        row = QHBoxLayout(body)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._build_left(body))
        self.stack = QStackedWidget(body)
        row.addWidget(self.stack, 1)
        self.set_body(body)
        self._add(self.tr("Appearance and language"), LookSection)
        self._add(self.tr("Your password"), PasswordSection)
        if context.may(Permission.ADMINISTER):
            self._add(self.tr("People"), PeopleSection)
        self._add(self.tr("Workspace"), WorkspaceSection)
        self._add(self.tr("Backups"), BackupsSection)
        self._add(self.tr("Integrity"), IntegritySection)
        self.sections.currentRowChanged.connect(self._on_section)
        self.sections.setCurrentRow(0)

    @property
    def section(self) -> QWidget | None:
        """The section in front."""
        return self._built.get(self.sections.currentRow())

    def show_section(self, kind: type[QWidget]) -> QWidget:
        """Show a section by its class. Raises LookupError when this person does not have it."""
        for place, maker in enumerate(self._makers):
            if maker is kind:
                self.sections.setCurrentRow(place)
                return self._built[place]
        raise LookupError(kind.__name__)

    def refresh(self, changes: Changes) -> None:
        for section in self._built.values():
            if isinstance(section, PeopleSection | WorkspaceSection):
                section.refresh(changes)

    def primary_action(self) -> None:
        front = self.section
        if isinstance(front, PasswordSection):
            front.change()
        elif isinstance(front, PeopleSection):
            front.detail.press()
        elif isinstance(front, BackupsSection):
            front.back_up()
        elif isinstance(front, IntegritySection):
            front.check()
        elif isinstance(front, WorkspaceSection) and front.button.isEnabled():
            front.save()

    def new_record(self) -> None:
        if self.context.may(Permission.ADMINISTER):
            section = self.show_section(PeopleSection)
            if isinstance(section, PeopleSection):
                section.begin()

    def escape(self) -> bool:
        front = self.section
        return front.close_record() if isinstance(front, PeopleSection) else False

    def shown(self) -> None:
        front = self.section
        if isinstance(front, WorkspaceSection):
            front.load()

    def help_text(self) -> str:
        return self.tr(
            "<p>Appearance, language and lock are yours, on this machine. Workspace, people and backups belong to "
            "everybody who works in this workspace.</p><p>Check integrity proves that nothing was altered since it "
            "was written. Ctrl+Enter does the act of the section, Ctrl+N adds a person (administrators).</p>"
        )

    def _build_left(self, parent: QWidget) -> QWidget:
        left = QFrame(parent)
        left.setProperty("role", "side")
        left.setFixedWidth(chars(30))
        rows = QVBoxLayout(left)
        rows.setContentsMargins(space(2), space(3), space(2), space(2))
        rows.setSpacing(space(2))
        title = QLabel(self.tr("Settings"), left)
        title.setProperty("role", "page_title")
        title.setContentsMargins(space(2), 0, 0, 0)
        self.sections = QListWidget(left)
        self.sections.setProperty("role", "palette")
        self.sections.setFrameShape(QFrame.Shape.NoFrame)
        self.sections.setAccessibleName(self.tr("Sections of the settings"))
        self.sections.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.sections.setSpacing(1)
        rows.addWidget(title)
        rows.addWidget(self.sections, 1)
        return left

    def _add(self, title: str, maker: Maker) -> None:
        self._makers.append(maker)
        item = QListWidgetItem(title, self.sections)
        item.setSizeHint(QSize(0, round(em() * 2)))

    def _on_section(self, place: int) -> None:
        if place not in self._built:
            section = self._makers[place](self.context)
            self._built[place] = section
            self.stack.addWidget(section)
        self.stack.setCurrentWidget(self._built[place])
