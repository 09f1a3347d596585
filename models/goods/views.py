"""What screens, documents and other rooms read about products."""

from dataclasses import dataclass
from datetime import date, datetime

from models.goods.choices import DecisionState, Outcome, ProductState, Standing
from models.goods.composition import Share, is_complete
from models.parties.choices import Tie
from models.workspace.words import Words


@dataclass(frozen=True)
class ProductRow:
    """A product as a list shows it; ``control_codes`` are those of the confirmed classification."""

    id: int
    number: str
    code: str
    name: str
    local_name: str
    model: str
    form: str
    origin: str
    unit: str
    manufacturer: str
    standing: Standing
    control_codes: tuple[str, ...]
    state: ProductState
    changed_at: datetime


@dataclass(frozen=True)
class TestReportView:
    """A test report with what it found."""

    __test__ = False

    id: int
    lab: str
    method: str
    report_number: str
    reported_on: date
    attachment_id: int | None
    shares: tuple[Share, ...]


@dataclass(frozen=True)
class ClassificationView:
    """A classification, proposed or decided, with the people who had a hand in it."""

    id: int
    outcome: Outcome
    control_codes: tuple[str, ...]
    measures: tuple[str, ...]
    reason: str
    edition: str
    state: DecisionState
    prepared_by: int
    proposed_on: date
    decided_by: int | None
    decided_at: datetime | None
    decision_reason: str


@dataclass(frozen=True)
class ProductDetail:
    """Everything about one product; ``reports`` and ``classifications`` are latest first."""

    id: int
    row_version: int
    number: str
    code: str
    name: str
    local_name: str
    model: str
    form: str
    hs_codes: tuple[str, ...]
    origin: str
    manufacturer: str
    unit: str
    technical_parameters: str
    chinese_technology: Tie
    state: ProductState
    standing: Standing
    reports: tuple[TestReportView, ...]
    classifications: tuple[ClassificationView, ...]

    @property
    def report(self) -> TestReportView | None:
        """Return the report that counts: the latest by its own date."""
        return self.reports[0] if self.reports else None

    @property
    def shares(self) -> tuple[Share, ...]:
        """Return the composition by the report that counts."""
        return self.report.shares if self.report else ()

    @property
    def composition_complete(self) -> bool:
        return is_complete(self.shares)

    @property
    def classification(self) -> ClassificationView | None:
        """Return the classification that holds."""
        return next((each for each in self.classifications if each.state is DecisionState.CONFIRMED), None)

    @property
    def proposal(self) -> ClassificationView | None:
        """Return the classification that waits for a second person."""
        return next((each for each in self.classifications if each.state is DecisionState.PROPOSED), None)


@dataclass(frozen=True)
class MissingItem:
    """One thing that is missing: what, why, by which source, and the field where it is mended."""

    what: Words
    why: Words
    field: str
    source: Words | str = ""
    blocking: bool = True
