"""The form of a declaration: who, what, use, undertakings, signatory, how long it holds."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtWidgets import QComboBox, QLabel, QWidget

from desktop.declarations.header import CALM
from desktop.declarations.lines import lines_field
from desktop.declarations.prefill import Prefill
from desktop.declarations.undertakings import UndertakingsField
from desktop.declarations.values import OTHER_ROLES
from desktop.records.codes import countries
from desktop.records.finders import party_finder, product_finder
from desktop.records.sites import SiteField
from desktop.records.unit_field import UnitField
from desktop.shell.context import DeskContext
from desktop.shell.language import locale, translate_words
from desktop.widgets.field import Field
from desktop.widgets.fields_checks import ChecksField, CodesField
from desktop.widgets.fields_choice import CheckField, ChoiceField, CodeField
from desktop.widgets.fields_date import DateField
from desktop.widgets.fields_number import DecimalField, YearField
from desktop.widgets.fields_picker import PickerField
from desktop.widgets.fields_rows import RowsField
from desktop.widgets.fields_text import BilingualField, NotesField, TextField
from desktop.widgets.form import Form
from desktop.widgets.sheet import mark_words
from models.declarations.choices import (
    AuthorityBasis,
    Capacity,
    Disposal,
    Disposition,
    PartyRole,
    Scope,
    TranslatedBy,
    Use,
    ValidityBasis,
)
from models.declarations.regimes import form_serves, rule_of
from models.declarations.vague import use_findings
from models.rulebook.loader import load_current
from models.rulebook.regimes import Topic
from models.workspace.attachments import AttachmentRow
from models.workspace.words import Words

USE_KEY, USE_KEY_ZH = "specific_end_use", "specific_end_use_zh"


class DeclarationForm(Form):
    """Every field of the neutral record, in the order of the paper."""

    def __init__(self, context: DeskContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._today = context.workspace.clock.today()
        self._parties = party_finder(context, self)
        self._products = product_finder(context, self)
        self._build_paper()
        self._build_who()
        self.add_section(self.tr("What"))
        self.lines = self.add(lines_field(context, self._products))
        self._build_use()
        self._build_undertakings()
        self._build_signatory()
        self._prefill = Prefill(context, self)
        self.edited.connect(self._on_any_edit)

    def load(self, record: Any) -> None:
        super().load(record)
        self._prefill.forget()
        self._follow()
        self._judge_use()

    # building

    def _build_paper(self) -> None:
        self.add_section(self.tr("Paper"))
        self.regime = ChoiceField("regime", self.tr("Regime"), _regimes(), required=True)
        self.regime.combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.variant = ChoiceField("form_variant", self.tr("Form"), _forms(""), required=True)
        self.variant.combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.variant.combo.setMinimumContentsLength(20)
        self.add_row(self.regime, self.variant, stretches=(1, 1))
        self.signs = QLabel()
        self.signs.setProperty("role", "help")
        self.signs.setWordWrap(True)
        self.add_widget(self.signs)
        self.add_row(
            ChoiceField("capacity", self.tr("Signs as"), Capacity, required=True),
            ChoiceField("scope", self.tr("Covers"), Scope, required=True),
            TextField("language", self.tr("Language of the paper"), limit=5, help=self.tr("en, zh, de …")),
        )
        self.translation = ChoiceField(
            "translation_attachment_id",
            self.tr("Translation"),
            [],
            empty=self.tr("no file chosen"),
            help=self.tr("A sheet of its own among the files kept here."),
        )
        self.translation.combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.add_row(
            self.translation, ChoiceField("translated_by", self.tr("Translated by"), TranslatedBy), stretches=(2, 1)
        )
        self.add_row(
            TextField("contract_number", self.tr("Contract number"), limit=60),
            DateField("contract_date", self.tr("Date of the contract"), today=self._today),
            DateField("contract_until", self.tr("It holds until"), today=self._today),
        )
        self.add_row(
            TextField("order_number", self.tr("Order number"), limit=60),
            DateField("order_date", self.tr("Date of the order"), today=self._today),
        )

    def _build_who(self) -> None:
        self.add_section(self.tr("Who"))
        self.end_user = self._party("end_user_id", self.tr("End user"), required=True)
        self.site = SiteField(self._context, "site_id", self.tr("Site of use"))
        self.add(self.end_user)
        self.add(self.site)
        self.add(self._party("exporter_id", self.tr("Exporter"), required=True))
        self.add(self._party("purchaser_id", self.tr("Purchaser")))
        self.add(self._party("consignee_id", self.tr("Ultimate consignee")))
        self.others = self.add(
            RowsField(
                "others",
                self.tr("Other parties"),
                self._other_row,
                stretches=(2, 4),
                add_text=self.tr("Add a party"),
            )
        )
        self.add_row(
            TextField("relationship", self.tr("Relationship to the exporter"), limit=300),
            YearField("relationship_since", self.tr("Since the year")),
            stretches=(3, 1),
        )
        self.add(TextField("preparers", self.tr("Outsiders who helped to prepare it"), limit=500))

    def _party(self, key: str, label: str, **kwargs: Any) -> PickerField:
        return PickerField(key, label, self._parties, **kwargs)

    def _other_row(self) -> Sequence[Field]:
        roles = [(role.value, role.label) for role in OTHER_ROLES]
        return [
            ChoiceField("role", self.tr("Role"), roles, compact=True, required=True),
            PickerField("party_id", self.tr("Party"), self._parties, compact=True, required=True),
        ]

    def _build_use(self) -> None:
        self.add_section(self.tr("Use"))
        self.use = self.add(
            BilingualField(
                USE_KEY,
                self.tr("Specific end use"),
                key_zh=USE_KEY_ZH,
                lines=4,
                limit=2200,
                required=True,
                help=self.tr(
                    "Which product is made of it, its model and its maker, and what that is finally used for."
                ),
            )
        )
        self.add(ChecksField("dispositions", self.tr("What happens to the items"), Disposition, required=True))
        self.opened = {
            Disposition.RESOLD: self.add(
                NotesField("resale_use", self.tr("What the customers use the resold items for"), lines=2, limit=1000)
            ),
            Disposition.REEXPORTED: self.add(
                CodesField(
                    "reexport_countries",
                    self.tr("Re-exported to"),
                    countries(),
                    help=self.tr("Country codes or names, separated by commas."),
                )
            ),
            Disposition.OTHER: self.add(
                NotesField("disposition_other", self.tr("What else happens to the items"), lines=2, limit=500)
            ),
        }
        self.add(NotesField("end_product", self.tr("End product"), lines=2, limit=1000))
        self.add_row(
            CodeField("end_product_country", self.tr("Made in"), countries()),
            CodesField(
                "end_product_markets",
                self.tr("Its markets"),
                countries(),
                help=self.tr("Country codes or names, separated by commas."),
            ),
            stretches=(1, 2),
        )
        self.add_row(
            ChoiceField("use", self.tr("Civil or military"), Use, required=True),
            TextField("project", self.tr("Project or programme"), limit=300),
            stretches=(1, 2),
        )
        self.add(NotesField("expected_customers", self.tr("Expected customers or territory"), lines=2, limit=2000))
        self.add_row(
            DecimalField("annual_capacity", self.tr("Capacity in a year")),
            DecimalField("annual_consumption", self.tr("Consumption in a year")),
            UnitField("consumption_unit", self.tr("Unit")),
        )
        self.add(NotesField("supply_history", self.tr("What was supplied before, and when"), lines=2, limit=1000))

    def _build_undertakings(self) -> None:
        self.add_section(
            self.tr("Undertakings"),
            self.tr("What the declarant promises, in our own words. Anything but the full assurance is decided first."),
        )
        self.undertakings = self.add(UndertakingsField("undertakings", self.tr("Answers")))
        self.consent = TextField("consent_authority", self.tr("Authority whose consent is needed"), limit=200)
        self.add_row(self.consent, TextField("consent_exceptions", self.tr("Exceptions from the consent"), limit=500))
        self.add_row(
            TextField("visit_authority", self.tr("Authority that may visit"), limit=200),
            TextField("visit_contact", self.tr("Who gives access for a visit"), limit=200),
        )
        self.add_row(
            DecimalField("records_years", self.tr("Keeps records"), unit=self.tr("years"), whole=True, width=6),
            TextField("delivery_proof", self.tr("Confirms the arrival by"), limit=200),
            ChoiceField("disposal", self.tr("Disposal or return"), Disposal),
        )

    def _build_signatory(self) -> None:
        self.add_section(self.tr("Signatory and validity"))
        self.add_row(
            TextField("signatory_name", self.tr("Name of the signatory"), limit=120),
            TextField("signatory_position", self.tr("Position"), limit=120),
            ChoiceField("authority_basis", self.tr("May bind the firm because"), AuthorityBasis),
        )
        self.add_row(
            ChoiceField("validity_basis", self.tr("Holds by"), ValidityBasis, required=True),
            DateField("stated_until", self.tr("Stated last day"), today=self._today),
        )
        self.add(CheckField("letterhead", self.tr("Printed on the declarant's letterhead")))
        self.add(CheckField("annex_same_signatory", self.tr("Every annex is signed by the same person")))
        self.signatures = self.add(
            RowsField(
                "signatures",
                self.tr("Further signatures"),
                self._signature_row,
                stretches=(3, 4, 3),
                add_text=self.tr("Add a signature"),
            )
        )

    def _signature_row(self) -> Sequence[Field]:
        roles = [(role.value, role.label) for role in PartyRole]
        return [
            ChoiceField("role", self.tr("Role"), roles, compact=True, required=True),
            TextField("signatory_name", self.tr("Name"), limit=120, compact=True),
            TextField("signatory_position", self.tr("Position"), limit=120, compact=True),
        ]

    # following what is typed

    def _on_any_edit(self) -> None:
        self._follow()
        self._judge_use()

    def _follow(self) -> None:
        regime = str(self.regime.value() or "")
        self.undertakings.set_regime(regime)
        self.variant.set_choices(_forms(regime))
        self.site.set_party(self.end_user.value())
        self._show_who_signs(regime)
        chosen = set(self.field("dispositions").value() or ())  # type: ignore[call-overload]
        for choice, field in self.opened.items():
            field.setVisible(choice in chosen or bool(field.value()))

    def set_files(self, files: Sequence[AttachmentRow]) -> None:
        """Offer the files kept with the declaration as its translation."""
        self.translation.set_choices([(each.id, each.file_name) for each in files])

    def _show_who_signs(self, regime: str) -> None:
        """Say who signs by the rules of the regime, and whose consent it asks for."""
        found = load_current().regimes.get(regime)
        chinese = locale().name().startswith("zh")
        told = "" if found is None else found.who_signs_zh if chinese else found.who_signs_en
        if found is not None and found.mark not in CALM:
            told = self.tr("{who} ({mark})").format(who=told, mark=mark_words(found.mark))
        self.signs.setText(self.tr("Signs: {who}").format(who=told) if told else "")
        rule = rule_of(regime, Topic.CONSENT_AUTHORITY)
        authority = "" if rule is None else rule.value_zh if chinese else rule.value
        self.consent.line.setPlaceholderText("" if self.consent.line.isReadOnly() else authority)

    def set_read_only(self, read_only: bool) -> None:
        super().set_read_only(read_only)
        self._show_who_signs(str(self.regime.value() or ""))

    def _judge_use(self) -> None:
        """Say what is vague about the end use; it does not block the typing."""
        told = self.use.read()
        english, chinese = str(told[USE_KEY]), str(told[USE_KEY_ZH])
        if not english and not chinese:
            self.warn(USE_KEY, None)
            return
        language = "zh" if locale().name().startswith("zh") else "en"
        found = use_findings(english, chinese, load_current(), language) if english else ()
        sentences = dict.fromkeys(translate_words(each.words) for each in found)
        self.warn(USE_KEY, None)
        if sentences:
            self.warn(USE_KEY, " ".join(sentences))


def _regimes() -> list[tuple[object, Words | str]]:
    chinese = locale().name().startswith("zh")
    return [
        (each.code, f"{each.code}  ·  {each.label_zh if chinese else each.label_en}")
        for each in load_current().regimes.values()
    ]


def _forms(regime: str) -> list[tuple[object, Words | str]]:
    chinese = locale().name().startswith("zh")
    return [
        (form.code, f"{form.code}  ·  {form.label_zh if chinese else form.label_en}")
        for form in load_current().paper_forms
        if form.kind == "end_use_declaration" and (not regime or form_serves(form.regime, regime))
    ]
