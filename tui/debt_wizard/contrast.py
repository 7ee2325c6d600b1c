"""The theme for those who see little: white and yellow on black, nothing half-lit."""

from textual.theme import Theme

PLAIN = "textual-dark"
HIGH_CONTRAST = Theme(
    name="debt-wizard-contrast",
    primary="#ffff00",
    secondary="#00ffff",
    accent="#ffff00",
    warning="#ffff00",
    error="#ff8080",
    success="#80ff80",
    foreground="#ffffff",
    background="#000000",
    surface="#000000",
    panel="#303030",
    dark=True,
    text_alpha=1.0,
    variables={"boost": "#404040", "text-muted": "#ffffff", "text-disabled": "#d0d0d0"},
)
