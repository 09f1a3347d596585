"""What pickers offer: parties and products of the register, asked for off the window's thread."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QWidget
from sqlmodel import Session

from desktop.shell.acts import ask
from desktop.shell.context import DeskContext
from desktop.widgets.fields_picker import Option
from models.goods.queries import find_products, product_detail
from models.parties.queries import find_parties, party_option
from models.parties.views import PartyOption

MOST = 12
Named = Callable[[Option], None]
Offered = Callable[[Sequence[Option]], None]


class RegisterFinder:
    """Asks the register; names that were told once are remembered as long as the page lives."""

    def __init__(
        self,
        context: DeskContext,
        owner: QWidget,
        find: Callable[[Session, str], Sequence[Option]],
        one: Callable[[Session, int], Option],
    ) -> None:
        self._context, self._owner = context, owner
        self._find, self._one = find, one
        self._known: dict[int, Option] = {}

    def find(self, text: str, then: Offered) -> None:
        """Offer the records that a text finds."""

        def query(session: Session) -> Sequence[Option]:
            return self._find(session, text)

        def told(options: Sequence[Option]) -> None:
            self._known.update({each.id: each for each in options})
            then(options)

        ask(self._context, query, then=told, owner=self._owner)

    def name(self, record_id: int, then: Named) -> None:
        """Tell how a record is called."""
        if record_id in self._known:
            then(self._known[record_id])
            return

        def query(session: Session) -> Option:
            return self._one(session, record_id)

        def told(option: Option) -> None:
            self._known[record_id] = option
            then(option)

        ask(self._context, query, then=told, owner=self._owner)


def party_finder(context: DeskContext, owner: QWidget) -> RegisterFinder:
    """Offer the parties of the register."""
    return RegisterFinder(
        context,
        owner,
        lambda session, text: [_party(each) for each in find_parties(session, text, MOST)],
        lambda session, party_id: _party(party_option(session, party_id)),
    )


def product_finder(context: DeskContext, owner: QWidget) -> RegisterFinder:
    """Offer the products on sale."""
    return RegisterFinder(context, owner, _products, _product)


def _party(party: PartyOption) -> Option:
    return Option(party.id, party.name, f"{party.number} · {party.country}")


def _products(session: Session, text: str) -> list[Option]:
    found = find_products(session, text, MOST)
    return [Option(each.id, each.name, _note(each.number, each.model)) for each in found]


def _product(session: Session, product_id: int) -> Option:
    found = product_detail(session, product_id)
    return Option(found.id, found.name, _note(found.number, found.model))


def _note(number: str, model: str) -> str:
    return f"{number} · {model}" if model else number
