"""What a product still lacks before papers can rest on it."""

from collections.abc import Iterator

from models.goods.choices import Outcome
from models.goods.views import ClassificationView, MissingItem, ProductDetail
from models.parties.choices import Tie
from models.workspace.words import say


def missing_in(detail: ProductDetail, edition: str = "") -> tuple[MissingItem, ...]:
    """List what is missing, what blocks first; ``edition`` is the loaded edition, empty to leave its age aside."""
    found = (*_facts(detail), *_composition(detail), *_classification(detail, edition))
    return tuple(sorted(found, key=lambda item: not item.blocking))


def _facts(detail: ProductDetail) -> Iterator[MissingItem]:
    if not detail.form:
        yield MissingItem(
            say("The form of the product is not stated."),
            say(
                "The same element is controlled or not by its form: a magnet block is, a motor rotor as a rule is not."
            ),
            "form",
        )
    if not detail.hs_codes:
        yield MissingItem(
            say("There is no customs code."), say("Licence applications and customs papers ask for it."), "hs_codes"
        )
    if not detail.origin:
        yield MissingItem(
            say("The country of origin is not stated."),
            say("Controls on goods of Chinese origin also hold outside China."),
            "origin",
        )
    if detail.chinese_technology is Tie.UNKNOWN:
        yield MissingItem(
            say("It is not known whether the product was made with Chinese technology."),
            say("A measure may reach goods made abroad with such technology; unknown is not taken for no."),
            "chinese_technology",
            blocking=False,
        )
    if not detail.model:
        yield MissingItem(
            say("The model is not stated."),
            say("Declaration, contract and test report have to name the same model."),
            "model",
            blocking=False,
        )


def _composition(detail: ProductDetail) -> Iterator[MissingItem]:
    report = detail.report
    if report is None:
        yield MissingItem(
            say("There is no test report."),
            say("Without measured shares nobody can tell which elements are inside."),
            "reports",
        )
        return
    unknown = ", ".join(share.element for share in report.shares if share.mass_percent is None)
    if unknown:
        yield MissingItem(
            say("The report gives no share for {elements}.", elements=unknown),
            say("An unknown share counts as contained."),
            "reports",
        )
    elif not detail.composition_complete:
        yield MissingItem(
            say("The report does not account for the whole product."),
            say("What it does not name may still be inside."),
            "reports",
            blocking=False,
        )
    if report.attachment_id is None:
        yield MissingItem(
            say("The test report itself is not attached."),
            say("A statement on the composition needs the paper behind it."),
            "reports",
            blocking=False,
        )


def _classification(detail: ProductDetail, edition: str) -> Iterator[MissingItem]:
    current, proposal = detail.classification, detail.proposal
    if proposal is not None:
        yield MissingItem(
            say("A proposed classification waits for a second person."),
            say("Nobody decides on what they prepared."),
            "classification",
            blocking=current is None,
        )
    if current is None:
        if proposal is None:
            yield MissingItem(
                say("The product is not classified."),
                say("A product that nobody classified cannot be called free of control."),
                "classification",
            )
        return
    if current.outcome is Outcome.ASK_AUTHORITY:
        yield MissingItem(
            say("The authority has to be asked whether the product is controlled."),
            say("That is what its classification says."),
            "classification",
        )
    yield from _aged(detail, current, edition)


def _aged(detail: ProductDetail, current: ClassificationView, edition: str) -> Iterator[MissingItem]:
    if detail.report is not None and detail.report.reported_on > current.proposed_on:
        yield MissingItem(
            say("The test report of {day} is newer than the classification.", day=detail.report.reported_on),
            say("A changed composition can change the answer."),
            "classification",
        )
    if edition and edition != current.edition:
        yield MissingItem(
            say(
                "The product was classified by edition {old}; edition {new} is loaded.",
                old=current.edition,
                new=edition,
            ),
            say("Lists may have changed in between."),
            "classification",
            blocking=False,
        )
