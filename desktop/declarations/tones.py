"""The colours that go with the words of a declaration's standing."""

from models.declarations.choices import DeclarationState, Standing

STANDING: dict[Standing, str] = {
    Standing.DRAFT: "idle",
    Standing.AWAITS_SIGNATURE: "info",
    Standing.AWAITS_VERIFICATION: "warn",
    Standing.VALID: "ok",
    Standing.USED_UP: "idle",
    Standing.EXPIRED: "stop",
    Standing.SUPERSEDED: "idle",
    Standing.WITHDRAWN: "idle",
    Standing.STOPPED: "stop",
}

STATE: dict[DeclarationState, str] = {
    DeclarationState.DRAFT: "idle",
    DeclarationState.ISSUED: "info",
    DeclarationState.SIGNED: "warn",
    DeclarationState.VERIFIED: "ok",
    DeclarationState.SUPERSEDED: "idle",
    DeclarationState.WITHDRAWN: "idle",
    DeclarationState.STOPPED: "stop",
}
