"""The tones of how a customer stands: words carry the meaning, colour only helps."""

from models.certification.choices import Standing

STANDING_TONES = {
    Standing.CERTIFIED: "ok",
    Standing.CERTIFIED_WITH_CONDITIONS: "ok",
    Standing.ENDING: "warn",
    Standing.SUSPENDED: "stop",
    Standing.LAPSED: "stop",
    Standing.REVOKED: "stop",
    Standing.REFUSED: "stop",
    Standing.NEVER: "idle",
    Standing.UNKNOWN: "warn",
}
