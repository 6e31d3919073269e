"""How the window is looked at: theme, size, language, pixels a logical pixel, and size of the text."""

from dataclasses import dataclass

THEMES = ("light", "dark", "sun")
SCALES = (100, 125, 150, 200)
TEXT_SCALES = (100, 150, 200)


@dataclass(frozen=True, slots=True)
class Setting:
    """``width`` and ``height`` are in logical pixels; ``scale`` and ``text`` in percent."""

    theme: str = "light"
    width: int = 1280
    height: int = 800
    language: str = "en"
    scale: int = 100
    text: int = 100

    def __str__(self) -> str:
        parts = [self.theme, f"{self.width}x{self.height}"]
        parts += [self.language] if self.language != "en" else []
        parts += [f"at{self.scale}"] if self.scale != 100 else []
        parts += [f"text{self.text}"] if self.text != 100 else []
        return "-".join(parts)


PLAIN = Setting()
"""Light, English, 100 %, at the size that is drawn."""
LEAST = (1024, 560)
"""The least size, at which all has to be there."""
