"""Reading a question about a status: what it names has to exist, or nothing is answered."""

from dataclasses import replace

from models.certification.questions import Question, listed_codes
from models.rulebook.book import Rulebook
from models.workspace.errors import UserError


def known(question: Question, book: Rulebook) -> Question:
    """Return a question with its codes as the edition writes them.

    Raises NotFound for an unknown programme, UserError for an item that is not on the list and for no country.
    """
    programme = book.programme(question.programme)
    country = question.destination.strip().upper() if question.destination else None
    if country is not None and country not in book.countries:
        raise UserError(
            "no_country", "There is no country with the code {code}.", field="destination", code=country[:20]
        )
    code = question.control_code.strip() if question.control_code else None
    if code is None:
        return replace(question, control_code=None, destination=country)
    listed = listed_codes(book, programme)
    if not listed:
        raise UserError(
            "no_list",
            "The edition {edition} holds no list of items for the programme {programme}; ask without an item.",
            field="item",
            edition=book.edition,
            programme=programme.code,
        )
    written = book.control_code(code)
    if written not in listed:
        raise UserError(
            "no_item",
            "The reference list {edition} holds no item {code}.",
            field="item",
            edition=book.edition,
            code=code[:40],
        )
    return replace(question, control_code=written, destination=country)
