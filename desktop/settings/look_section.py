"""How the window looks and speaks on this machine, and when it locks itself."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from desktop.shell.context import DeskContext
from desktop.shell.language import NAMES, TONGUES, system_tongue
from desktop.widgets.fields_choice import ChoiceField
from desktop.widgets.fields_number import DecimalField
from desktop.widgets.form import Form

LONGEST_IDLE_MINUTES = 240


class LookSection(Form):
    """Choices of the person on this machine; each holds at once."""

    def __init__(self, context: DeskContext, parent: QWidget | None = None) -> None:
        super().__init__(parent, width=64)
        self.context = context
        system = self.tr("As the system has it")
        self.add_section(self.tr("Appearance and language"), self.tr("These are kept for you on this machine."))
        self.appearance = self.add(
            ChoiceField(
                "appearance",
                self.tr("Appearance"),
                [("light", self.tr("Light")), ("dark", self.tr("Dark"))],
                empty=system,
            )
        )
        self.tongue = self.add(
            ChoiceField(
                "language",
                self.tr("Language"),
                [(tongue, NAMES[tongue]) for tongue in TONGUES],
                empty=system,
            )
        )
        self.add_section(self.tr("Lock"))
        self.idle = self.add(
            DecimalField(
                "idle_lock_minutes",
                self.tr("Lock the window when nobody touches it for"),
                unit=self.tr("minutes"),
                whole=True,
                width=6,
            )
        )
        now = context.settings.data
        self.load(
            {
                "appearance": now.appearance,
                "language": now.language,
                "idle_lock_minutes": now.idle_lock_minutes,
            }
        )
        self.appearance.edited.connect(self._on_appearance)
        self.tongue.edited.connect(self._on_tongue)
        self.changed.connect(self._on_changed)

    def _on_appearance(self) -> None:
        wanted = self.appearance.value() or "system"
        self.context.settings.update(appearance=wanted)
        self.context.theme.set_mode(self.context.settings.data.appearance)

    def _on_tongue(self) -> None:
        wanted = self.tongue.value() or "system"
        self.context.settings.update(language=wanted)
        chosen = self.context.settings.data.language
        tongue = system_tongue() if chosen == "system" else chosen
        # The window is built anew in the other language, so this field must have finished speaking first.
        QTimer.singleShot(0, self, lambda: self.context.language.set_tongue(tongue))

    def _on_changed(self) -> None:
        minutes = self.idle.value()
        if minutes == self.context.settings.data.idle_lock_minutes:
            return
        if isinstance(minutes, int) and 1 <= minutes <= LONGEST_IDLE_MINUTES:
            self.context.settings.update(idle_lock_minutes=minutes)
        else:
            self.idle.show_fault(self.tr("Give between 1 and {most} whole minutes.").format(most=LONGEST_IDLE_MINUTES))
