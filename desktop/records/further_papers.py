"""Papers of a record besides its main one: each as it would be printed now, and as it was issued last."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication

from desktop.records.paper_view import Deed, Paper, PaperView
from desktop.records.printing import issue_paper, issued_paper, preview_paper
from desktop.shell.context import DeskContext
from desktop.shell.language import show_date
from models.access.roles import Permission
from models.documents.assemble.requests import Request
from models.documents.choices import DocumentKind
from models.documents.queries import IssuedRow
from models.workspace.changes import Changes


class FurtherPapers:
    """Offers the further papers of one record; without a view and where failures go they are only looked at."""

    def __init__(
        self,
        context: DeskContext,
        number: str,
        documents: Sequence[IssuedRow],
        view: PaperView | None = None,
        failed: Callable[[Exception], None] | None = None,
    ) -> None:
        self._context, self._number, self._documents = context, number, documents
        self._view, self._failed = view, failed

    def of(self, request: Request) -> list[Paper]:
        """Return the preview of a paper, and the version issued last where there is one."""
        name = paper_name(request.kind)
        title = QCoreApplication.translate("FurtherPapers", "{paper} (preview)").format(paper=name)
        file_name = f"{self._number}-{request.kind.value}-preview"
        preview = preview_paper(
            self._context.workspace.clock, request, request.kind.value, title, file_name, self._deed(request)
        )
        issued = next((row for row in self._documents if row.kind is request.kind), None)
        return [preview, *([_issued(issued, name)] if issued is not None else [])]

    def _deed(self, request: Request) -> Deed | None:
        view = self._view
        if view is None:
            return None

        def then(changes: Changes) -> None:
            made = [record_id for kind, record_id in changes.ids if kind == "issued_document"]
            if made:
                view.prefer(f"issued-{max(made)}")

        tr = QCoreApplication.translate
        return Deed(
            tr("FurtherPapers", "Issue this paper"),
            lambda: issue_paper(self._context, request, view, then=then, failed=self._failed),
            enabled=self._context.may(Permission.ISSUE_DOCUMENTS),
            tooltip=tr("FurtherPapers", "Prints it once and keeps it; a new version only when its facts have changed."),
        )


def _issued(row: IssuedRow, name: str) -> Paper:
    title = QCoreApplication.translate("FurtherPapers", "{paper}, issued {day}")
    return issued_paper(row, title.format(paper=name, day=show_date(row.issued_at.date())))


def paper_name(kind: DocumentKind) -> str:
    """Name a further paper shortly, in the window's language."""
    tr = QCoreApplication.translate
    return {
        DocumentKind.CERTIFIED_DOSSIER: tr("FurtherPapers", "Dossier"),
        DocumentKind.REFUSAL_LETTER: tr("FurtherPapers", "Letter of refusal"),
        DocumentKind.COMPLIANCE_NOTICE: tr("FurtherPapers", "Compliance Notice"),
        DocumentKind.NEAR_LIMIT: tr("FurtherPapers", "Near-limit declaration"),
        DocumentKind.HUMANITARIAN_REPORT: tr("FurtherPapers", "Humanitarian report"),
        DocumentKind.STOP_REPORT: tr("FurtherPapers", "Stop and report"),
        DocumentKind.OWNERSHIP_SHEET: tr("FurtherPapers", "Ownership sheet"),
        DocumentKind.SCREENING_SHEET: tr("FurtherPapers", "Screening sheet"),
    }[kind]
