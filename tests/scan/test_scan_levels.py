"""What is told from a histogram: the same as from the pixels put in order."""

import numpy as np
import pytest
from PIL import Image

from installer_app.scan.levels import lighter, mean, moments, percentile, ranked


@pytest.mark.parametrize("size", [(1, 1), (2, 3), (31, 17)])
def test_a_histogram_tells_what_the_pixels_in_order_tell(size: tuple[int, int]) -> None:
    pixels = np.random.default_rng(3).integers(0, 256, size, np.uint8)
    histogram, in_order = Image.fromarray(pixels).histogram(), np.sort(pixels.ravel())
    assert [ranked(histogram, rank) for rank in range(pixels.size)] == in_order.tolist()
    for share in (0.0, 0.02, 0.5, 0.98, 1.0):
        assert percentile(histogram, share) == pytest.approx(np.percentile(pixels, 100 * share))
    assert lighter(histogram, 100) == (pixels >= 100).sum()
    assert mean(histogram) == pytest.approx(pixels.mean())
    assert moments(histogram) == (pixels.sum(dtype=int), (pixels.astype(int) ** 2).sum())
