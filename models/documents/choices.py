"""The closed sets of the documents room."""

from models.workspace.words import Choice


class DocumentKind(Choice):
    """What the desk prints."""

    DECLARATION = "end_use_declaration"
    APPLICATION = "licence_application"
    INTRODUCTION = "introduction_of_importer_and_end_user"
    STATUS_CERTIFICATE = "status_certificate"
    PACK = "submission_pack"
    CERTIFIED_DOSSIER = "certified_end_user_dossier"
    REFUSAL_LETTER = "refusal_letter"
    COMPLIANCE_NOTICE = "compliance_notice"
    NEAR_LIMIT = "near_limit_declaration"
    HUMANITARIAN_REPORT = "humanitarian_report"
    STOP_REPORT = "stop_and_report_notice"
    OWNERSHIP_SHEET = "ownership_sheet"
    SCREENING_SHEET = "screening_sheet"
