"""The closed sets of the documents room."""

from models.workspace.words import Choice


class DocumentKind(Choice):
    """What the desk prints."""

    DECLARATION = "end_use_declaration"
    APPLICATION = "licence_application"
    INTRODUCTION = "introduction_of_importer_and_end_user"
    STATUS_CERTIFICATE = "status_certificate"
    PACK = "submission_pack"
