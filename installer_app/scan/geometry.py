"""Corners of codes: their order, their size, and the way back from a changed picture."""

from collections.abc import Callable, Iterable
from math import atan2, hypot

from installer_app.services.scanning import Quad

Point = tuple[float, float]
Back = Callable[[Point], Point]


def unchanged(point: Point) -> Point:
    """The way back from a picture whose pixels lie where they were."""
    return point


def scaled(by_x: float, by_y: float) -> Back:
    """The way back from a picture that was resized."""
    return lambda point: (point[0] * by_x, point[1] * by_y)


def placed(by_x: float, by_y: float, left: float, top: float) -> Back:
    """The way back from a part of a picture that was resized."""
    return lambda point: (point[0] * by_x + left, point[1] * by_y + top)


def clockwise(corners: Iterable[Point]) -> Quad:
    """Four corners clockwise on the screen (y down), the one nearest to the picture's top left first."""
    points = [(float(x), float(y)) for x, y in corners]
    middle_x, middle_y = sum(p[0] for p in points) / 4, sum(p[1] for p in points) / 4
    points.sort(key=lambda p: atan2(p[1] - middle_y, p[0] - middle_x))
    first = min(range(4), key=lambda i: sum(points[i]))
    a, b, c, d = points[first:] + points[:first]
    return (a, b, c, d)


def box(quad: Quad) -> tuple[float, float, float, float]:
    """Left, top, right, bottom."""
    xs, ys = [p[0] for p in quad], [p[1] for p in quad]
    return min(xs), min(ys), max(xs), max(ys)


def covers(quad: Quad, other: Quad) -> bool:
    """Whether the middle of the other lies within the box of this one: the same code, seen twice."""
    left, top, right, bottom = box(quad)
    x, y = sum(p[0] for p in other) / 4, sum(p[1] for p in other) / 4
    return left <= x <= right and top <= y <= bottom


def same_place(quad: Quad, other: Quad) -> bool:
    """Whether each has the other's middle: a small code beside a turned large one lies in its box only."""
    return covers(quad, other) and covers(other, quad)


def side(quad: Quad) -> float:
    """The shortest side in pixels."""
    ends = (*quad[1:], quad[0])
    return min(hypot(a[0] - b[0], a[1] - b[1]) for a, b in zip(quad, ends, strict=True))


def is_seen_whole(quad: Quad, size: tuple[int, int]) -> bool:
    """Whether a square can look like that, and its middle lies in a picture of that width and height."""
    turns = [
        (b[0] - a[0]) * (c[1] - b[1]) - (b[1] - a[1]) * (c[0] - b[0])
        for a, b, c in zip(quad, quad[1:] + quad[:1], quad[2:] + quad[:2], strict=True)
    ]
    x, y = sum(p[0] for p in quad) / 4, sum(p[1] for p in quad) / 4
    return (min(turns) > 1 or max(turns) < -1) and 0 <= x < size[0] and 0 <= y < size[1]


def perspective(target: Quad, source: Quad) -> tuple[float, ...]:
    """Pillow's eight PERSPECTIVE coefficients, which lead from target points to source points.

    By way of the unit square (Heckbert, Fundamentals of Texture Mapping, 1989, 2.2.3). No three corners of
    either may lie on a line.
    """
    a, b, c, d, e, f, g, h, i = _from_square(target)
    # The way back to the square, but for a factor, which is taken out in the end.
    square = (
        *(e * i - f * h, c * h - b * i, b * f - c * e),
        *(f * g - d * i, a * i - c * g, c * d - a * f),
        *(d * h - e * g, b * g - a * h, a * e - b * d),
    )
    rows, columns = _from_square(source), range(3)
    whole = [sum(rows[3 * r + k] * square[3 * k + s] for k in columns) for r in columns for s in columns]
    return tuple(value / whole[8] for value in whole[:8])


def _from_square(quad: Quad) -> tuple[float, ...]:
    """The 3 x 3 that leads from the square of (0, 0), (1, 0), (1, 1), (0, 1) to these corners."""
    (x0, y0), (x1, y1), (x2, y2), (x3, y3) = quad
    dx1, dx2, dx3 = x1 - x2, x3 - x2, x0 - x1 + x2 - x3
    dy1, dy2, dy3 = y1 - y2, y3 - y2, y0 - y1 + y2 - y3
    turn = dx1 * dy2 - dx2 * dy1
    g, h = (dx3 * dy2 - dx2 * dy3) / turn, (dx1 * dy3 - dx3 * dy1) / turn
    return (x1 - x0 + g * x1, x3 - x0 + h * x3, x0, y1 - y0 + g * y1, y3 - y0 + h * y3, y0, g, h, 1.0)


def through(coefficients: tuple[float, ...]) -> Back:
    """The way back from a picture made with these PERSPECTIVE coefficients."""
    a, b, c, d, e, f, g, h = coefficients

    def back(point: Point) -> Point:
        x, y = point
        depth = g * x + h * y + 1
        return ((a * x + b * y + c) / depth, (d * x + e * y + f) / depth)

    return back
