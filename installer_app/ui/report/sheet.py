"""One page on any painter: band, the line on each page, the body, and the page's number."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter

from installer_app.language import tr
from installer_app.presenters.report.parts import Report
from installer_app.ui.report import ink
from installer_app.ui.report.flow import Page
from installer_app.ui.report.ink import Paper, Role, colour, font
from installer_app.ui.report.strips import HAIR, cell

Align = Qt.AlignmentFlag
PRODUCT = "EnergyGrid Field Installer"
NUMBER_WIDTH = 1000


def paint(painter: QPainter, report: Report, paper: Paper, page: Page, number: int, of: int) -> None:
    """Paint page ``number`` of ``of`` (0: not known) in units, from the sheet's corner."""
    top = 0.0
    if report.band:
        top = _band(painter, report, paper)
    top = _head(painter, report, paper, top + ink.TOP)
    for y, strip in page.placed:
        strip.paint(painter, ink.SIDE, top + y, paper.across)
    _foot(painter, report, paper, number, of)


def _band(painter: QPainter, report: Report, paper: Paper) -> float:
    ground, on = ink.BANDS[report.environment]
    area = QRectF(0, 0, paper.width, ink.BAND)
    painter.fillRect(area, colour(ground))
    _line(painter, report.band, Role(90, 120, 700, on), area, Align.AlignHCenter)
    return ink.BAND


def _head(painter: QPainter, report: Report, paper: Paper, top: float) -> float:
    area = QRectF(ink.SIDE, top - 120, paper.across, 120)
    _line(painter, report.header, ink.NOTE, area, Align.AlignLeft)
    painter.fillRect(QRectF(ink.SIDE, top + 30, paper.across, HAIR), colour(ink.RULE))
    return top + ink.HEAD - 150


def _foot(painter: QPainter, report: Report, paper: Paper, number: int, of: int) -> None:
    area = QRectF(ink.SIDE, paper.height - ink.BOTTOM + 130, paper.across, 120)
    painter.fillRect(QRectF(ink.SIDE, area.top() - 30, paper.across, HAIR), colour(ink.RULE))
    words = tr("Page {n} of {m}", n=number, m=of) if of else tr("Page {n}", n=number)
    _line(painter, words, ink.NOTE, area, Align.AlignRight)
    _line(painter, report.band or PRODUCT, ink.NOTE, area, Align.AlignLeft)


def _line(painter: QPainter, text: str, role: Role, area: QRectF, align: Qt.AlignmentFlag) -> None:
    """One line in the area, cut where it is too long: what it says stands in full on the first page."""
    width = area.width() - (NUMBER_WIDTH if align is Align.AlignLeft else 0)
    one = cell(text, role, 0, width)
    line = one.text.lineAt(0)
    used = line.naturalTextWidth()
    left = {
        Align.AlignLeft: area.left(),
        Align.AlignHCenter: area.left() + (area.width() - used) / 2,
        Align.AlignRight: area.right() - used,
    }[align]
    painter.setPen(colour(role.ink))
    painter.setFont(font(role))
    baseline = area.center().y() + role.size * 0.36
    line.draw(painter, QPointF(left, baseline - line.ascent()))
