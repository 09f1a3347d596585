"""What is missing in a declaration's form, references, lines, end use, undertakings and validity."""

import re
from collections.abc import Iterator

from models.declarations.choices import Answer, Capacity, Scope, Use, ValidityBasis
from models.declarations.points import CIVILIAN_USE, Check, Missing, by_rule, by_source
from models.declarations.regimes import rule_of
from models.declarations.statement import StatedLine
from models.declarations.vague import use_findings
from models.goods.drafts import known_control_code
from models.rulebook.marks import Mark
from models.rulebook.papers import FormState
from models.rulebook.regimes import PaperKind, RegimeRule, Topic
from models.workspace.words import InBoth, say

_SEVERAL = re.compile(r"[;,、；，&+\n]|\band\b|\bund\b|及|和")
_PASSED_ON = "F09"


def form(check: Check) -> Iterator[Missing]:
    """Yield what keeps the chosen form from being printed."""
    stated = check.statement
    known = next((each for each in check.book.paper_forms if each.code == stated.form_variant), None)
    if known is None or not known.printable:
        yield check.by_field(
            "A02",
            say("The form {form} cannot be printed.", form=stated.form_variant),
            say("No edition of the authority's own form is loaded, or it was withdrawn."),
            "form_variant",
        )
    elif known.state is FormState.unconfirmed:
        yield check.by_field(
            "A02",
            say("The form {form} is not confirmed.", form=stated.form_variant),
            say("{note}", note=InBoth(known.note_en, known.note_zh)),
            "form_variant",
            blocking=False,
        )
    if check.around.untranslated:
        yield check.by_field(
            "A06",
            say("The language {language} needs a translation, and none is attached.", language=stated.language),
            say("The authority reads the paper in its own language; the translation is a sheet of its own."),
            "translation_attachment_id",
            blocking=False,
        )
    regime = check.book.regimes.get(stated.regime)
    if known is not None and known.regime == "ANY" and regime is not None and regime.paper is PaperKind.TEMPLATE:
        yield by_source(
            "A02",
            say("The regime {regime} has a form of its own.", regime=stated.regime),
            say("The letter states the same; the authority may ask for its own form, filled in from it."),
            "form_variant",
            regime.source,
            regime.mark,
            blocking=False,
        )
    letterhead = rule_of(stated.regime, Topic.LETTERHEAD, book=check.book)
    if letterhead is not None and not stated.letterhead:
        yield by_rule(
            check,
            letterhead,
            say("The declarant's letterhead is not foreseen."),
            say("The regime {regime} expects the paper on the declarant's letterhead.", regime=stated.regime),
            "letterhead",
            blocking=False,
        )


def references(check: Check) -> Iterator[Missing]:
    """Yield what is missing about contract and order; one certificate covers one order."""
    stated = check.statement
    named = (
        ("contract", stated.contract_number, stated.contract_date),
        ("order", stated.order_number, stated.order_date),
    )
    for name, number, day in named:
        if bool(number) != bool(day):
            yield check.by_field(
                "A11",
                say("Number and date of the order stand together; one of them is missing.")
                if name == "order"
                else say("Number and date of the contract stand together; one of them is missing."),
                say("A reference without its date cannot be matched with the contract."),
                f"{name}_date" if number else f"{name}_number",
            )
    one_order = rule_of(stated.regime, Topic.ONE_ORDER, book=check.book)
    asked = rule_of(stated.regime, Topic.FIELD, "contract_number", check.book)
    if one_order is not None:
        yield from _one_order(check, one_order)
    elif asked is not None and not (stated.contract_number or stated.order_number):
        yield by_rule(check, asked, say("No contract or order is named."), say("The form shows it."), "contract_number")
    if stated.contract_until is not None and stated.contract_until < check.today:
        what = say("The contract ended on {day}.", day=stated.contract_until)
        yield check.by_field(
            "A11", what, say("The paper names a contract that holds."), "contract_until", blocking=False
        )


def _one_order(check: Check, rule: RegimeRule) -> Iterator[Missing]:
    stated = check.statement
    why = say("One certificate is issued for one order.")
    if stated.scope is not Scope.SINGLE:
        yield by_source(
            "ONE_ORDER", say("The declaration covers several orders."), why, "scope", rule.source, rule.mark
        )
    if not (stated.contract_number or stated.order_number):
        what = say("No contract or order is named.")
        yield by_source("ONE_ORDER", what, why, "contract_number", rule.source, rule.mark)
    for path, number in (("contract_number", stated.contract_number), ("order_number", stated.order_number)):
        if _SEVERAL.search(number):
            what = say("“{number}” looks like more than one number.", number=number)
            yield by_source("ONE_ORDER", what, why, path, rule.source, rule.mark)
    for other in check.around.same_contract:
        what = say("{other} already declares the contract {number}.", other=other, number=stated.contract_number)
        yield by_source("ONE_ORDER", what, why, "contract_number", rule.source, rule.mark, blocking=False)


def lines(check: Check) -> Iterator[Missing]:
    """Yield what is missing in the lines."""
    if not check.statement.lines:
        yield check.by_field("C01", say("No item is declared."), say("A declaration speaks of items."), "lines")
    for place, line in enumerate(check.statement.lines):
        yield from _line(check, line, f"lines.{place}")


def _line(check: Check, line: StatedLine, path: str) -> Iterator[Missing]:
    stated, number = check.statement, line.line_number
    if not line.description:
        yield check.by_field(
            "C02",
            say("Line {line} has no description.", line=number),
            say("It must match the application."),
            f"{path}.description",
        )
    if line.quantity is None and stated.scope is Scope.SINGLE:
        why = say("Only a framework may leave the quantity open; applications cannot ask for more than was declared.")
        yield check.by_field("C07", say("Line {line} has no quantity.", line=number), why, f"{path}.quantity")
    if line.value is not None and not line.currency:
        why = say("An amount without its currency says nothing.")
        yield check.by_field("C08", say("Line {line} has no currency.", line=number), why, f"{path}.currency")
    for code in line.control_codes if stated.regime == "CN" else ():
        if not known_control_code(check.book, code):
            what = say("Line {line} names {code}, which the loaded list does not hold.", line=number, code=code)
            yield check.by_field(
                "C04", what, say("A code is looked up in the list that is in force."), f"{path}.control_codes"
            )
    if line.intangible and not line.transfer_note:
        why = say("Software and technology: how it is handed over, and of which nationality those are who receive it.")
        what = say("Line {line} does not say how it is transferred.", line=number)
        yield check.by_field("C11", what, why, f"{path}.transfer_note", blocking=False)
    if line.product_id in check.around.retired_products:
        why = say("The product was taken off sale.")
        yield check.by_field(
            "C02", say("The product of line {line} is retired.", line=number), why, f"{path}.product_id"
        )
    elif line.product_id in check.around.unclassified_products:
        what = say("The product of line {line} has no confirmed classification.", line=number)
        why = say("The control code on the paper comes from a decision that a second person confirmed.")
        yield check.by_field("C04", what, why, f"{path}.control_codes", blocking=False)


def end_use(check: Check) -> Iterator[Missing]:
    """Yield what is missing in end use, disposition and use."""
    stated = check.statement
    for finding in use_findings(stated.specific_end_use, stated.specific_end_use_zh, check.book):
        why = say("The authority wants product, model and maker that the item goes into.")
        yield check.by_field("D01", finding.words, why, finding.field, blocking=finding.blocking)
    chinese = rule_of(stated.regime, Topic.FIELD, "specific_end_use_zh", check.book)
    if chinese is not None and not stated.specific_end_use_zh:
        what, why = say("The end use is not stated in Chinese."), say("The certificate is read in Chinese.")
        yield by_source("CHINESE_USE", what, why, "specific_end_use_zh", chinese.source, chinese.mark, blocking=False)
    yield from _use(check)


def _use(check: Check) -> Iterator[Missing]:
    use = check.statement.use
    if use is None:
        why = say("Civilian use is the deciding fact.")
        yield check.by_field("D05", say("Civil or military use is not answered."), why, "use")
    if use is Use.MILITARY:
        why = say("Licences are refused for military use; this form declares civil use only.")
        yield by_source(
            "MILITARY_USE", say("The use is declared as military."), why, "use", CIVILIAN_USE, Mark.inferred
        )


def undertakings(check: Check) -> Iterator[Missing]:
    """Yield undertakings without an answer, and answers on which an officer has to decide."""
    stated = check.statement
    for place, each in enumerate(stated.undertakings):
        path = f"undertakings.{place}.answer"
        if each.answer is None:
            needed = each.required or (each.code == _PASSED_ON and stated.capacity is Capacity.STOCKIST)
            if needed:
                what = say("Not answered: {title}.", title=_title_of(check, each.code))
                text = say("{text}", text=InBoth(each.text_en, each.text_zh))
                yield check.by_undertaking(each.code, what, text, path)
        elif each.answer not in {Answer.WILL_NOT, Answer.GIVEN} and each.decided_by is None:
            what = say(
                "The answer to “{title}” is “{answer}”.", title=_title_of(check, each.code), answer=each.answer.label
            )
            why = say(
                "Any other answer than the full assurance keeps the paper back until a compliance officer decides."
            )
            yield check.by_undertaking(each.code, what, why, path)


def _title_of(check: Check, code: str) -> str:
    """Name an undertaking in a few words; one that the edition no longer knows by its code."""
    return next((each.title for each in check.book.undertakings if each.code == code), code)


def validity(check: Check) -> Iterator[Missing]:
    """Yield what is missing about the time for which the declaration holds."""
    stated = check.statement
    if stated.stated_until is not None and stated.stated_until <= check.today:
        what = say("The last day {day} has passed.", day=stated.stated_until)
        yield check.by_field("A08", what, say("It lies after the day of issue."), "stated_until")
    if stated.scope is not Scope.SINGLE:
        if stated.stated_until is None:
            why = say("A framework without quantities is limited by a day.")
            yield check.by_field("A08", say("No last day is stated."), why, "stated_until")
        if stated.validity_basis is ValidityBasis.QUANTITY_EXHAUSTED and any(
            line.quantity is None for line in stated.lines
        ):
            what = say("The declaration holds until its quantities are used up, but a line has none.")
            yield check.by_field("A09", what, say("Choose a period, or state quantities."), "validity_basis")
