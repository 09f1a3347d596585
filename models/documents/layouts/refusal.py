"""The letter to a customer that was not certified: what was not shown, what that means, what can be brought."""

from models.documents import wording
from models.documents.content.declaration import Signatory
from models.documents.content.dossier import OpenCriterion, RefusalLetterContent
from models.documents.layouts import parts
from models.documents.pdf import kit
from models.documents.pdf.blocks import Block, Gap, Piece, Table, Together
from models.documents.pdf.text import Style

_TEXT = Style(9.2, 13)
_BOLD_SMALL = Style(kit.SMALL.size, kit.SMALL.leading, bold=True)


def blocks(content: RefusalLetterContent) -> list[Block]:
    """Return the sections of the letter."""
    sections = parts.Sections()
    sections.add("answer_to_party", *parts.party_tables((content.addressee,)))
    rows = [
        kit.field_row("programme", content.programme),
        kit.field_row("dossier", content.dossier),
        kit.pair_row(("decided_on", content.decided_on), ("effective_on", content.effective_on)),
    ]
    opening = wording.note("refusal_opening" if content.criteria else "refusal_whole")
    scheme = [] if content.official else [kit.note_row(wording.note("internal_programme"))]
    sections.add("decision", Table((*rows, kit.note_row(opening, _TEXT), *scheme)))
    if content.criteria:
        columns = (
            ("criterion", kit.WIDTH - 280, "left"),
            ("answer", 90.0, "left"),
            ("wanted_evidence", 190.0, "left"),
        )
        sections.add("not_met", kit.table(columns, [_criterion(each) for each in content.criteria], kit.SMALL))
    meaning = (wording.note("no_accusation"), wording.note("path_open"))
    sections.add("meaning", Table(tuple(kit.note_row(each, _TEXT) for each in meaning)))
    bring = [kit.note_row(wording.note("bring" if content.criteria else "bring_whole"), _TEXT)]
    bring += [kit.field_row("contact_person", kit.or_blank(content.contact))]
    sections.add("what_to_bring", Table(tuple(bring)))
    note = Table((kit.note_row(wording.note("refusal_sign")),))
    signed = parts.signature_block(Signatory(organisation=content.organisation), None, "")
    sections.add("signed", Together((note, signed, Gap(2))))
    return sections.blocks


def _criterion(each: OpenCriterion) -> tuple[kit.Value, ...]:
    stated = (Piece(each.code, kit.FINE), *kit.both(each.stated, kit.SMALL))
    answer = kit.both(wording.choice("criterion", each.answer), _BOLD_SMALL)
    return (stated, answer, kit.or_blank(each.wanted))
