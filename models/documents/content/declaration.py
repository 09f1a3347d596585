"""The end-use declaration: what the customer states, promises and signs."""

from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from models.documents.content.shared import NOTHING, Bilingual, GoodsLine, Paper, PartyBlock, Reference


@dataclass(frozen=True)
class Undertaking:
    """One promise (answer ``will``) or, as ``assurance``, one question of use; an empty answer leaves boxes open.

    The answers of an assurance are ``will_not``, ``cannot_state`` and ``declares_use``.
    """

    code: str
    text: Bilingual
    answer: str = ""
    assurance: bool = False


@dataclass(frozen=True)
class Signatory:
    """Who signs: printed name, position and by what right (stored word of group ``authority_basis``)."""

    name: str = ""
    local_name: str = ""
    title: Bilingual = NOTHING
    authority_basis: str = ""
    organisation: str = ""
    seal_required: bool = True


NO_SIGNATORY = Signatory()


@dataclass(frozen=True)
class FurtherSignatory(Signatory):
    """Who signs besides the declarant, and in which role (stored word of group ``role``)."""

    role: str = ""


@dataclass(frozen=True)
class EndUseDeclarationContent:
    """Everything the end-use declaration prints; choices are stored words of wording.json."""

    FORM_ID: ClassVar[str] = "end_use_declaration"

    paper: Paper
    capacity: str = ""
    scope: str = ""
    parties: tuple[PartyBlock, ...] = ()
    references: tuple[Reference, ...] = ()
    lines: tuple[GoodsLine, ...] = ()
    end_use: Bilingual = NOTHING
    language: str = ""
    dispositions: tuple[str, ...] = ()
    disposition_other: str = ""
    resale_use: str = ""
    reexport_countries: Bilingual = NOTHING
    end_product: Bilingual = NOTHING
    end_product_country: Bilingual = NOTHING
    end_product_market: Bilingual = NOTHING
    project: str = ""
    site_of_use: str = ""
    site_local: str = ""
    use_nature: str = ""
    expected_customers: str = ""
    annual_consumption: str = ""
    supply_history: str = ""
    undertakings: tuple[Undertaking, ...] = ()
    disposal: str = ""
    signatories: tuple[Signatory, ...] = ()
    further: tuple[FurtherSignatory, ...] = ()
    signed_on: date | None = None
    signed_at_place: str = ""
    validity: Bilingual = NOTHING
    valid_until: date | None = None
    annexes: Bilingual = NOTHING
    remarks: Bilingual = NOTHING
