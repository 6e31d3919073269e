"""What a widget writes when it paints itself: each stretch of text and where it lies."""

from dataclasses import dataclass

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize
from PySide6.QtGui import (
    QFontMetricsF,
    QPaintDevice,
    QPaintEngine,
    QPaintEngineState,
    QRegion,
    QTextItem,
)
from PySide6.QtWidgets import QWidget


@dataclass(frozen=True, slots=True)
class Written:
    """One stretch of text. ``ink`` is where its letters lie; ``clip`` what the painter let through."""

    text: str
    ink: QRectF
    clip: QRectF | None


def written_by(widget: QWidget) -> tuple[Written, ...]:
    """All that ``widget`` itself writes, without its children, in the order in which it paints."""
    if widget.size().isEmpty():
        return ()
    device = _Device(widget.size())
    widget.render(device, QPoint(), QRegion(), QWidget.RenderFlag(0))
    return tuple(device.engine.written)


class _Device(QPaintDevice):
    """As large as the widget, at one device pixel a logical one."""

    def __init__(self, size: QSize) -> None:
        super().__init__()
        self.engine = _Engine()
        metric = QPaintDevice.PaintDeviceMetric
        self._metrics = {
            metric.PdmWidth: size.width(),
            metric.PdmHeight: size.height(),
            metric.PdmDpiX: 96,
            metric.PdmDpiY: 96,
            metric.PdmPhysicalDpiX: 96,
            metric.PdmPhysicalDpiY: 96,
            metric.PdmDepth: 32,
            metric.PdmDevicePixelRatio: 1,
            metric.PdmDevicePixelRatioScaled: 1 << 16,
        }

    def paintEngine(self) -> QPaintEngine:
        return self.engine

    def metric(self, metric: QPaintDevice.PaintDeviceMetric) -> int:
        return self._metrics.get(metric, 0)


class _Engine(QPaintEngine):
    """Notes the texts. Every other stroke is let go: Qt's own would call each other for ever."""

    def __init__(self) -> None:
        super().__init__(QPaintEngine.PaintEngineFeature.AllFeatures)
        self.written: list[Written] = []

    def begin(self, device: QPaintDevice) -> bool:
        del device
        return True

    def end(self) -> bool:
        return True

    def type(self) -> QPaintEngine.Type:
        return QPaintEngine.Type.User

    def updateState(self, state: QPaintEngineState) -> None:
        pass

    def drawTextItem(self, at: object, item: QTextItem) -> None:
        assert isinstance(at, QPointF)
        text = item.text()
        if not text.strip():
            return
        painter = self.painter()
        letters = QFontMetricsF(item.font()).tightBoundingRect(text)
        # The item's own width knows of kerning and features; its letters' height only the metrics know.
        ink = QRectF(at.x(), at.y() + letters.top(), min(item.width(), letters.right() + 1), letters.height())
        clip = painter.clipBoundingRect() if painter.hasClipping() else None
        place = painter.transform()
        self.written.append(
            Written(text, place.mapRect(ink), place.mapRect(clip) if clip is not None else None)
        )

    def drawPath(self, *_: object, **__: object) -> None:
        pass

    def drawPixmap(self, *_: object, **__: object) -> None:
        pass

    def drawTiledPixmap(self, *_: object, **__: object) -> None:
        pass

    def drawImage(self, *_: object, **__: object) -> None:
        pass

    def drawPolygon(self, *_: object, **__: object) -> None:
        pass

    def drawLines(self, *_: object, **__: object) -> None:
        pass

    def drawRects(self, *_: object, **__: object) -> None:
        pass

    def drawPoints(self, *_: object, **__: object) -> None:
        pass

    def drawEllipse(self, *_: object, **__: object) -> None:
        pass
