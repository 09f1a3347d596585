"""Which orders there are and how far each one came: enough of every state, the open ones recent."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from models.example.sheets import Firm, firms, goods
from models.example.stage import TODAY, Stage

# How many working days ago an order began that stands in a state today.
AGES = {
    "draft": 2,
    "issued": 7,
    "signed": 14,
    "withdrawn": 30,
    "stopped": 33,
    "verified": 17,
    "expired": 120,
    "superseded": 40,
    "app_draft": 18,
    "submitted": 19,
    "in_review": 22,
    "question": 25,
    "returned": 26,
    "one_approval": 24,
    "approved": 25,
    "lodged": 32,
    "accepted": 55,
    "paused": 60,
    "no_limit": 95,
    "app_withdrawn": 70,
    "desk_refused": 45,
    "refused": 110,
    "granted": 92,
    "planned": 100,
    "shipped": 125,
}
_OPEN = (
    "accepted",
    "planned",
    "in_review",
    "issued",
    "submitted",
    "verified",
    "superseded",
    "lodged",
    "signed",
    "granted",
    "question",
    "approved",
    "draft",
    "withdrawn",
    "returned",
    "paused",
    "app_draft",
    "one_approval",
    "accepted",
    "issued",
    "lodged",
    "signed",
    "in_review",
    "submitted",
    "superseded",
    "accepted",
    "approved",
)
_LAST = {
    "military": "draft",
    "dual": "question",
    "unknown_ties": "one_approval",
    "stock": "signed",
    "new": "draft",
    "refused": "refused",
    "lapsed": "app_withdrawn",
    "suspended": "returned",
    "revoked": "stopped",
    "owner_unknown": "in_review",
    "listed_owner": "desk_refused",
    "government": "no_limit",
}
EXPIRED = "elevator"
"""The customer of the declaration that nobody applied on in time."""
_FIRST_ORDER = date(2025, 5, 12)


@dataclass(frozen=True)
class Plot:
    """One order: whose, the how many-th, of what, from when, and how far it came."""

    firm: Firm
    number: int
    products: tuple[str, ...]
    start: date
    end: str
    general: bool = False

    @property
    def key(self) -> str:
        return f"{self.firm.key}.{self.number}"

    @property
    def contract(self) -> str:
        return f"EX-{self.start.year}-{self.firm.key.upper()}-{self.number}"


def plots(stage: Stage) -> Iterator[Plot]:
    """Yield every order of the example."""
    ready = classified_products()
    ends = iter(_OPEN * 3)
    for place, firm in enumerate(firms()):
        done = {
            "certified": 2,
            "civil": 1,
            "suspended": 1,
            "revoked": 1,
            "lapsed": 1,
            "owner_unknown": 1,
            "unknown_ties": 1,
        }.get(firm.profile, 0)
        if not any(code in ready for code in firm.products):
            done = 0  # nothing of theirs is classified yet, so no order of theirs can have gone through
        for number in range(done):
            start = stage.workday(_FIRST_ORDER + timedelta(days=place * 3 + number * 150))
            yield Plot(firm, number + 1, _of(firm, number, ready), start, "shipped")
        last = _LAST.get(firm.profile) or next(ends)
        if not any(code in ready for code in firm.products) and last not in {"draft", "issued", "signed", "verified"}:
            last = "app_draft"
        yield Plot(firm, done + 1, _of(firm, done, ready), days_before(stage, AGES[last] + place % 3), last)
        if firm.profile == "certified" and place % 2 == 0:
            yield Plot(
                firm,
                done + 2,
                _of(firm, done + 1, ready),
                days_before(stage, AGES["granted"] + place),
                "planned",
                general=firm.key in {"drives", "train"},
            )
    yield _expired(stage, ready)


def _expired(stage: Stage, ready: frozenset[str]) -> Plot:
    """Return the declaration whose stated last day passed before anything was applied for on it."""
    firm = next(firm for firm in firms() if firm.key == EXPIRED)
    return Plot(firm, 9, _of(firm, 0, ready), days_before(stage, AGES["expired"]), "expired")


def classified_products() -> frozenset[str]:
    """Return the codes of products whose classification was confirmed."""
    return frozenset(good.code for place, good in enumerate(goods()) if good.outcome and place % 17 != 16)


def days_before(stage: Stage, count: int) -> date:
    """Return the day ``count`` Chinese working days before the example's today."""
    day = TODAY
    while count > 0:
        day -= timedelta(days=1)
        count -= stage.book.calendar.is_working_day("CN", day)
    return day


def _of(firm: Firm, number: int, ready: frozenset[str]) -> tuple[str, ...]:
    known = tuple(code for code in firm.products if code in ready) or firm.products
    return (known[number % len(known)],) if number % 2 else known[:2]
