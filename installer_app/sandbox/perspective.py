"""3 x 3 matrices that lead from one plane to another, in homogeneous coordinates."""

from functools import reduce

Row = tuple[float, float, float]
Matrix = tuple[Row, Row, Row]
Point = tuple[float, float]


def product(*matrices: Matrix) -> Matrix:
    """The last one is the first that a point goes through."""
    return reduce(_times, matrices)


def shift(x: float, y: float) -> Matrix:
    """Everything to the right and down."""
    return ((1, 0, x), (0, 1, y), (0, 0, 1))


def enlarged(by: float) -> Matrix:
    """Everything away from the origin."""
    return ((by, 0, 0), (0, by, 0), (0, 0, 1))


def inverse(matrix: Matrix) -> Matrix:
    """The way back, with a 1 in its last corner, as Pillow takes it for ``Transform.PERSPECTIVE``."""
    (a, b, c), (d, e, f), (g, h, i) = matrix
    # Of the adjugate: only the ratios count, so the determinant is not needed.
    corner = a * e - b * d
    return (
        ((e * i - f * h) / corner, (c * h - b * i) / corner, (b * f - c * e) / corner),
        ((f * g - d * i) / corner, (a * i - c * g) / corner, (c * d - a * f) / corner),
        ((d * h - e * g) / corner, (b * g - a * h) / corner, 1),
    )


def seen(matrix: Matrix, point: Point) -> Point:
    """Where a point comes to lie."""
    x, y, w = (row[0] * point[0] + row[1] * point[1] + row[2] for row in matrix)
    return x / w, y / w


def _times(left: Matrix, right: Matrix) -> Matrix:
    columns = tuple(zip(*right, strict=True))
    a, b, c = ([sum(x * y for x, y in zip(row, column, strict=True)) for column in columns] for row in left)
    return ((a[0], a[1], a[2]), (b[0], b[1], b[2]), (c[0], c[1], c[2]))
