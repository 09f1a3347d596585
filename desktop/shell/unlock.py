"""The lock: it covers the window until a password opens it, and comes by itself when nobody is there.

Whoever was given a password by another person chooses an own one here before the window opens.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from desktop.shell.icons import pixmap
from desktop.shell.jobs import JobContext, Jobs
from desktop.shell.language import translate_words
from desktop.shell.theme import chars, em, space
from desktop.widgets.buttons import Button
from models.workspace.errors import DeskError, PasswordDue
from models.workspace.words import Words

if TYPE_CHECKING:
    from desktop.shell.new_password import NewPasswordForm


@dataclass(frozen=True)
class Person:
    """Who can unlock: login name, name and role as they are shown."""

    login: str
    name: str
    role: Words | str = ""


Unlock = Callable[..., object]
"""Takes login and password on a worker thread, returns the session. Raises a ``DeskError`` with the reason.

After a ``PasswordDue`` it takes the new password as its third argument.
"""


class LockScreen(QFrame):
    """Asks for a password and hands over the session."""

    unlocked = Signal(object)
    """The session that ``Unlock`` returned."""
    failed = Signal(object)
    """An error that is not about the password."""

    def __init__(self, jobs: Jobs, unlock: Unlock, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAutoFillBackground(True)
        self._jobs = jobs
        self._unlock = unlock
        self._over = parent
        self._wait = 0
        outer = QVBoxLayout(self)
        card = self._card = QFrame(self)
        card.setProperty("role", "card")
        card.setFixedWidth(chars(52))
        outer.addStretch(2)
        # Between stretches, and not by alignment, the card is as high as its wrapped sentences need.
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(card)
        middle.addStretch(1)
        outer.addLayout(middle)
        outer.addStretch(3)
        around = QVBoxLayout(card)
        around.setContentsMargins(space(8), space(6), space(8), space(6))
        around.setSpacing(space(1.5))
        picture = QLabel(card)
        picture.setPixmap(pixmap("lock", "muted", round(em() * 2)))
        self._place = QLabel(card)
        self._place.setProperty("role", "page_title")
        self._place.setWordWrap(True)
        around.addWidget(picture)
        around.addWidget(self._place)
        around.addWidget(self._build_first(card))
        self.renewal: NewPasswordForm | None = None
        """The second step, while a new password is due."""
        self._around = around
        self._timer = QTimer(self)
        self._timer.setInterval(1000)
        self._timer.timeout.connect(self._on_second)
        parent.installEventFilter(self)
        self.hide()

    def _build_first(self, parent: QWidget) -> QWidget:
        card = self._first = QWidget(parent)
        rows = QVBoxLayout(card)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(space(1.5))
        self._lead = QLabel(self.tr("Your drafts are kept. Unlock to go on."), card)
        self._lead.setProperty("role", "help")
        who = QLabel(self.tr("User"), card)
        who.setProperty("role", "label")
        self.user = QComboBox(card)
        self.user.setAccessibleName(self.tr("User"))
        who.setBuddy(self.user)
        word = QLabel(self.tr("Password"), card)
        word.setProperty("role", "label")
        self.password = QLineEdit(card)
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.password.setMaxLength(1024)
        self.password.setAccessibleName(self.tr("Password"))
        word.setBuddy(self.password)
        self._fault = QLabel(card)
        self._fault.setProperty("role", "error")
        self._fault.setWordWrap(True)
        self.button = Button(self.tr("Unlock"), card, icon_name="unlock", role="primary")
        for widget in (self._lead, who, self.user, word, self.password, self._fault):
            rows.addWidget(widget)
        rows.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        self.button.clicked.connect(self.try_unlock)
        self.password.returnPressed.connect(self.try_unlock)
        return card

    @property
    def fault(self) -> str:
        """The sentence under the password."""
        return self._fault.text()

    def lock(self, people: Sequence[Person], workspace: str, current: str = "") -> None:
        """Cover the window; ``current`` is the login that is offered first."""
        self._place.setText(workspace)
        self.set_people(people, current)
        self.password.clear()
        self._fault.clear()
        self._end_renewal()
        self._cover()
        self.show()
        self.raise_()
        self.password.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_people(self, people: Sequence[Person], current: str = "") -> None:
        """Offer these people; whoever was chosen stays chosen unless ``current`` names another."""
        wanted = current or str(self.user.currentData() or "")
        self.user.clear()
        for person in people:
            role = translate_words(person.role)
            self.user.addItem(f"{person.name}  ·  {role}" if role else person.name, person.login)
        self.user.setCurrentIndex(max(0, self.user.findData(wanted)))

    def try_unlock(self) -> None:
        """Check the password off the window's thread."""
        if self._wait or not self.button.isEnabled():
            return
        login, password, unlock = str(self.user.currentData() or ""), self.password.text(), self._unlock
        self.button.setEnabled(False)
        self.password.clear()

        def work(_job: JobContext) -> object:
            return unlock(login, password)

        def failed(error: Exception) -> None:
            if isinstance(error, PasswordDue):
                self._begin_renewal(login, password)
            else:
                self._on_refused(error)

        self._jobs.run(work, then=self._on_unlocked, failed=failed, owner=self, quiet=True, cancellable=False)

    def _begin_renewal(self, login: str, password: str) -> None:
        """Ask for the new password; the present one is known to be right."""
        from desktop.shell.new_password import NewPasswordForm

        self.button.setEnabled(True)
        self._fault.clear()
        self._end_renewal()
        form = NewPasswordForm(self.user.currentText().split("  ·  ")[0], self._card)
        unlock = self._unlock

        def renew(new: str) -> None:
            def work(_job: JobContext) -> object:
                return unlock(login, password, new)

            self._jobs.run(
                work, then=self._on_unlocked, failed=self._on_renewal_refused, owner=self, quiet=True, cancellable=False
            )

        form.chosen.connect(renew)
        form.left.connect(self._end_renewal)
        self._first.hide()
        self._around.addWidget(form)
        self.renewal = form
        form.show()
        form.focus()

    def _end_renewal(self) -> None:
        """Go back to the first step, and forget what was typed in the second."""
        form, self.renewal = self.renewal, None
        if form is not None:
            self._around.removeWidget(form)
            form.hide()
            form.deleteLater()
        self._first.show()
        self.password.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_renewal_refused(self, error: Exception) -> None:
        """Show what is wrong with the new password; anything else is said in the first step."""
        weak = isinstance(error, DeskError) and error.code in {"weak_password", "same_password"}
        if weak and isinstance(error, DeskError) and self.renewal is not None:
            self.renewal.refuse(error.words)
        else:
            self._end_renewal()
            self._on_refused(error)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay as large as the window."""
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._cover()
        return super().eventFilter(watched, event)

    def _cover(self) -> None:
        self.setGeometry(self._over.rect())

    def _on_unlocked(self, session: object) -> None:
        self.button.setEnabled(True)
        self._fault.clear()
        self._end_renewal()
        self.hide()
        self.unlocked.emit(session)

    def _on_refused(self, error: Exception) -> None:
        self.button.setEnabled(True)
        if not isinstance(error, DeskError):
            self.failed.emit(error)
            return
        text = translate_words(error.words)
        self._fault.setText(f"{text} {translate_words(error.hint)}" if error.hint else text)
        seconds = error.words.params.get("seconds")
        if isinstance(seconds, int) and seconds > 0:
            self._wait = seconds
            self.button.setEnabled(False)
            self._timer.start()
            self._show_wait()
        self.password.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_second(self) -> None:
        self._wait -= 1
        self._show_wait()
        if self._wait <= 0:
            self._wait = 0
            self._timer.stop()
            self.button.setEnabled(True)
            self.button.setText(self.tr("Unlock"))

    def _show_wait(self) -> None:
        self.button.setText(self.tr("Wait {seconds} s").format(seconds=self._wait))
