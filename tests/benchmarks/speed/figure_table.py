"""The table of speeds as lines of text."""

from collections.abc import Sequence

from figure import Figure

HEADS = ("what", "ours", "against", "ratio", "reach", "beyond", "")


def told(figures: Sequence[Figure]) -> list[str]:
    """A head and a line for each, in columns."""
    rows = [HEADS, *(_cells(figure) for figure in figures)]
    wide = [max(len(row[column]) for row in rows) for column in range(len(HEADS))]
    return [_line(row, wide) for row in rows]


def verdict(figure: Figure) -> str:
    """What was aimed at, and whether it is there."""
    if figure.beyond is not None and figure.keeps(figure.beyond):
        return "beyond"
    return "reached" if figure.keeps(figure.reach) else "NOT REACHED"


def amount(value: float, unit: str) -> str:
    """Three digits are what such a figure is worth; what is counted has none behind the point."""
    size = abs(value)
    digits = 0 if size >= 100 or size == round(size) else 1 if size >= 10 else 2
    return f"{value:.{digits}f} {unit}".rstrip()


def _cells(figure: Figure) -> tuple[str, ...]:
    has_other = figure.against is not None
    return (
        figure.what,
        amount(figure.ours, figure.unit),
        amount(figure.against, figure.unit) if figure.against is not None else "",
        f"{figure.counts:.2f} ×" if has_other else "",
        _limit(figure, figure.reach),
        "" if figure.beyond is None else _limit(figure, figure.beyond),
        verdict(figure),
    )


def _limit(figure: Figure, limit: float) -> str:
    sign = "≥" if figure.more_is_better else "≤"
    unit = figure.unit if figure.against is None else "×"
    return f"{sign} {limit:g} {unit}".rstrip()


def _line(cells: Sequence[str], wide: Sequence[int]) -> str:
    """Words to the left, figures to the right."""
    what, *figures, last = (
        cell.ljust(width) if column in (0, len(wide) - 1) else cell.rjust(width)
        for column, (cell, width) in enumerate(zip(cells, wide, strict=True))
    )
    return "  ".join((what, *figures, last)).rstrip()
