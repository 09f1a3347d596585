"""The strip at the foot of the window: what runs, how far it is, and Cancel."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QWidget

from desktop.shell.jobs import Job, Jobs, Progress
from desktop.shell.language import show_number, translate_words
from desktop.shell.theme import chars, space
from desktop.widgets.buttons import Button


class StatusStrip(QFrame):
    """Hidden while nothing slow runs."""

    def __init__(self, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "strip")
        self._job: Job | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(space(3), space(1), space(3), space(1))
        row.setSpacing(space(3))
        self._text = QLabel(self)
        self._bar = QProgressBar(self)
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(chars(30))
        self._bar.setAccessibleName(self.tr("Progress"))
        self._count = QLabel(self)
        self._count.setProperty("role", "muted")
        self._cancel = Button(self.tr("Cancel"), self)
        self._cancel.clicked.connect(self._on_cancel)
        row.addWidget(self._text)
        row.addWidget(self._bar)
        row.addWidget(self._count)
        row.addStretch(1)
        row.addWidget(self._cancel)
        jobs.progressed.connect(self._on_progressed)
        self.hide()

    def _on_progressed(self, progress: Progress | None) -> None:
        if progress is None:
            self._job = None
            self.hide()
            return
        self._job = progress.job
        self._text.setText(translate_words(progress.words) or self.tr("Working …"))
        self._bar.setRange(0, 1000 if progress.total else 0)
        if progress.total:
            self._bar.setValue(round(1000 * progress.done / progress.total))
            text = self.tr("{done} of {total}")
            self._count.setText(text.format(done=show_number(progress.done), total=show_number(progress.total)))
        else:
            self._count.setText(show_number(progress.done) if progress.done else "")
        stopping = progress.job.context.cancelled
        self._cancel.setVisible(progress.job.cancellable)
        self._cancel.setEnabled(not stopping)
        self._cancel.setText(self.tr("Stopping …") if stopping else self.tr("Cancel"))
        self.show()

    def _on_cancel(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self._cancel.setEnabled(False)
            self._cancel.setText(self.tr("Stopping …"))
