"""Finding the one customer, and the one site of it, that a person named."""

from datetime import date
from typing import TYPE_CHECKING

from models.workspace.errors import NotFound, UserError
from models.workspace.words import say

if TYPE_CHECKING:
    from sqlmodel import Session

    from models.parties.views import PartyOption

_SHOWN = 5


def one_customer(session: "Session", text: str) -> "PartyOption":
    """Return the customer with a number or name. Raises NotFound for none, UserError for several."""
    from models.documents.numbered import kind_of_number
    from models.parties.queries import find_parties

    wanted = text.strip()
    found = find_parties(session, wanted, _SHOWN + 1) if wanted else ()
    exact = [each for each in found if wanted.casefold() in {each.number.casefold(), each.name.casefold()}]
    meant = exact or list(found)
    kind, what = kind_of_number(wanted)
    if not meant and kind not in ("", "party"):
        raise UserError(
            "other_kind",
            "{number} is {what}; a status is told of a customer (C-…).",
            field="customer",
            number=wanted[:40],
            what=what,
        )
    if not meant:
        raise NotFound("no_customer", "There is no customer “{text}”.", field="customer", text=wanted[:60])
    if len(meant) > 1:
        names = "; ".join(f"{each.number} {each.name}" for each in meant[:_SHOWN])
        raise UserError(
            "several_customers",
            "“{text}” fits several customers: {names}",
            hint=say("Give the number of one of them."),
            field="customer",
            text=wanted[:60],
            names=names if len(meant) <= _SHOWN else f"{names}; …",
        )
    return meant[0]


def one_site(session: "Session", party: "PartyOption", text: str, on: date) -> int:
    """Return the site of a customer with a name. Raises UserError for none, naming those there are, and for several."""
    from models.parties.queries import site_options

    sites = site_options(session, party.id, on)
    found = [each.id for each in sites if each.name.casefold() == text.strip().casefold()]
    if len(found) == 1:
        return found[0]
    if found:
        raise UserError(
            "several_sites", "{name} has several sites “{site}”.", field="site", name=party.name, site=text[:60]
        )
    names = "; ".join(each.name for each in sites[:_SHOWN]) or "–"
    raise NotFound(
        "no_site",
        "{name} has no site “{site}”.",
        hint=say("Its sites are: {names}", names=names),
        field="site",
        name=party.name,
        site=text[:60],
    )
