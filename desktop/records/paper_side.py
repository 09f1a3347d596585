"""The side of a paper with a life, as declarations and applications: steps in order, refusals told where they belong."""

from collections.abc import Callable, Mapping
from typing import Any

from desktop.records.record_page import RecordPage
from desktop.records.record_side import RecordSide
from desktop.widgets.form import Form
from models.workspace.errors import DeskError


class PaperSide(RecordSide):
    """One form, and the steps that follow when it is filled in; subclasses set ``form`` too."""

    form: Form

    def __init__(self, page: RecordPage) -> None:
        super().__init__(page)
        self._opened: Any = None
        self._next: Callable[[Any], object] | None = None
        """What is done as soon as all that is typed is saved."""

    def escape(self) -> bool:
        if self.detail.is_open and self.detail.banner.text:
            self.detail.banner.dismiss()
            return True
        return super().escape()

    def begin_header(self, title: str, subtitle: str) -> None:
        """Show the head of a new paper, which is kept as it is typed and gets its number later."""
        self.detail.set_header(title, subtitle)
        self.detail.set_action("")
        self.detail.clear_more()
        self.detail.add_more(self.tr("Give it up"), self._give_up)
        self.detail.missing.setVisible(False)
        self.form.set_read_only(False)

    def do_when_saved(self, act: Callable[[Any], object]) -> None:
        """Do something with what is on screen: what is not stored yet is saved first."""
        if self.keeper.dirty or self.keeper.faulty:
            self._next = act
            self.forms.flush()
            self.keeper.save(loud=True)
        else:
            act(self._opened)

    # the life of the record

    def _take(self, record: Any | None) -> None:
        self._opened = record

    def _begin(self, values: Mapping[str, Any]) -> None:
        self.keeper.begin(dict(values))

    def _on_loaded(self, record: Any | None) -> None:
        self.detail.tabs.setCurrentIndex(0)
        super()._on_loaded(record)

    def _on_saved(self, record: Any) -> None:
        super()._on_saved(record)
        if self._next is not None and not self.keeper.dirty:
            act, self._next = self._next, None
            act(record)

    def _on_state(self) -> None:
        if self.keeper.faulty:
            self._next = None
        super()._on_state()

    def _on_edited(self) -> None:
        if self.keeper.is_new:
            self.keeper.hold = not self._is_meaningful(self.form.values())

    def _on_tab(self, _place: int = 0) -> None:
        super()._on_tab()
        self._show_missing()

    def _show_missing(self) -> None:
        """Show what is missing beside what is typed; reading needs the room."""
        raise NotImplementedError

    def _is_meaningful(self, values: Mapping[str, Any]) -> bool:
        """Tell whether a new paper says enough to get a number."""
        raise NotImplementedError

    def _on_refused(self, error: Exception) -> None:
        """Show a refusal: missing points beside their fields, everything else above the tabs."""
        if not self._point_out(error):
            if isinstance(error, DeskError):
                self.detail.banner.say_error(error)
            else:
                self.context.report(error)
        if self.keeper.record is None and self._opened is not None:
            self.open_record(self._opened.id)  # a draft that was to be deleted and is still there

    def _point_out(self, error: Exception) -> bool:
        """Show a refusal beside the fields it speaks of; False when it speaks of none."""
        raise NotImplementedError
