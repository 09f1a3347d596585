"""What screens and other rooms read about screening."""

from dataclasses import dataclass
from datetime import date

from models.screening.choices import ScreeningOutcome, ScreeningStanding


@dataclass(frozen=True)
class ListNamed:
    """A list that was used, with its edition or date."""

    name: str
    edition: str
    dated: date | None


@dataclass(frozen=True)
class ScreeningView:
    """One recorded answer."""

    id: int
    party_id: int
    screened_on: date
    lists: tuple[ListNamed, ...]
    outcome: ScreeningOutcome
    note: str
    attachment_id: int | None
    answered_by: int


@dataclass(frozen=True)
class ScreeningRow:
    """A party in the screening list; ``id`` is the party's id.

    Of a clear answer ``screen_again_by`` is the last day before the house asks for a new one, and ``counts_until`` the
    last day on which it counts for a certified end-user status.
    """

    id: int
    number: str
    name: str
    local_name: str
    country: str
    standing: ScreeningStanding
    screened_on: date | None
    screen_again_by: date | None
    counts_until: date | None
