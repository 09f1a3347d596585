"""How the stages of a dossier look, and what a programme is called."""

from desktop.shell.language import locale
from models.certification.choices import DossierStage
from models.rulebook.loader import load_current

STAGE_TONES = {
    DossierStage.PREPARING: "idle",
    DossierStage.RETURNED: "warn",
    DossierStage.SUBMITTED: "info",
    DossierStage.PROPOSED: "warn",
    DossierStage.DECIDED: "ok",
    DossierStage.WITHDRAWN: "idle",
}


def programme_name(code: str) -> str:
    """Name a programme in the window's language; an unknown code stands for itself."""
    found = load_current().programmes.get(code)
    if found is None:
        return code
    return found.name_zh if locale().name().startswith("zh") and found.name_zh else found.name_en
