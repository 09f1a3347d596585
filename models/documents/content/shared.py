"""What all papers have in common: identity, state, letterhead, parties, goods lines, text in two languages."""

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal

from models.workspace.words import Choice


class PaperState(Choice):
    """What the paper may be used for; anything but ``issued`` is marked across every page."""

    DRAFT = "draft"
    ISSUED = "issued"
    COPY = "copy"
    SUPERSEDED = "superseded"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True)
class Bilingual:
    """The same thing in English and in Simplified Chinese; an empty half is simply not printed."""

    en: str = ""
    zh: str = ""

    def __bool__(self) -> bool:
        return bool(self.en.strip() or self.zh.strip())


NOTHING = Bilingual()


@dataclass(frozen=True)
class FormEdition:
    """Which form the paper follows; empty fields take the house's own form of that document."""

    form_id: str = ""
    edition: str = ""
    variant: Bilingual = NOTHING
    note: Bilingual = NOTHING


@dataclass(frozen=True)
class Letterhead:
    """The party whose paper it is, as printed at the top of page 1; empty leaves a zone for pre-printed paper."""

    name: Bilingual = NOTHING
    lines: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.name) or bool(self.lines)


_HOUSE_FORM = FormEdition()
_PREPRINTED = Letterhead()


@dataclass(frozen=True)
class Paper:
    """Identity of a paper: number, version (from 1), state, when it was issued (aware), who issues it.

    Raises ValueError for a time without zone: it would print differently on another machine.
    """

    number: str
    issued_at: datetime
    version: int = 1
    state: PaperState = PaperState.DRAFT
    author: str = ""
    letterhead: Letterhead = _PREPRINTED
    supersedes: str = ""
    form: FormEdition = _HOUSE_FORM

    def __post_init__(self) -> None:
        if self.issued_at.tzinfo is None:
            message = "issued_at needs a time zone"
            raise ValueError(message)


@dataclass(frozen=True)
class PartyBlock:
    """One party in its role; ``role`` is a stored word such as ``end_user`` (wording.json, group ``role``)."""

    role: str
    legal_name: str = ""
    local_name: str = ""
    address: str = ""
    local_address: str = ""
    country: str = ""
    registration: str = ""
    contact: str = ""
    business: Bilingual = NOTHING
    unprinted: tuple[str, ...] = ()
    """Names and addresses held in a script the papers' fonts lack; the paper says so instead of printing boxes."""


UNPRINTED = "unprinted"
NOBODY = PartyBlock("end_user")


@dataclass(frozen=True)
class Reference:
    """A contract, order or other paper referred to: what it is, its number and its date."""

    kind: str
    number: str = ""
    dated: date | None = None


@dataclass(frozen=True)
class GoodsLine:
    """One line of goods; quantity in ``unit``, value is the line's total in ``currency`` (ISO 4217)."""

    number: int
    description: Bilingual = NOTHING
    model: str = ""
    control_codes: tuple[str, ...] = ()
    hs_code: str = ""
    quantity: Decimal | None = None
    unit: str = ""
    value: Decimal | None = None
    currency: str = ""
    end_use: Bilingual = NOTHING
