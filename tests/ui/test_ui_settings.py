"""The settings in the real window: what is chosen shows at once, and what goes is asked about first."""

from collections.abc import AsyncIterator

import pytest
from bench import DOE, Bench
from front_kit import Program, program
from kept_preferences import kept_preferences
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox

from installer_app.presenters.settings import DEVICES, SCALES, THEMES, Option
from installer_app.services.preferences import Preferences
from installer_app.ui.settings.row import OptionChooser
from installer_app.ui.settings.view import SettingsView
from installer_app.ui.theme import Look, ThemeName
from installer_app.ui.tour.hand import until
from installer_app.ui.widgets.paragraph import Paragraph
from installer_app.ui.widgets.text import Title


@pytest.fixture
async def shown(look: Look) -> AsyncIterator[Program]:
    bench = Bench()
    await bench.signed_in()
    await bench.lookup.find(DOE.client_id)
    async with program(look, bench) as there:
        there.front.window.menu_chosen.emit("settings")
        yield there
    # The same application serves the tests to come.
    look.set_text_scale(0)
    look.set_theme("light")


def view(there: Program) -> SettingsView:
    return there.front.beside.settings.made


def pick(chooser: OptionChooser, options: tuple[Option, ...], words: str) -> None:
    """By keyboard, as a person does: down to the words."""
    place = [option.words for option in options].index(words)
    chooser.setFocus()
    while chooser.currentIndex() != place:
        QTest.keyClick(chooser, Qt.Key.Key_Down if chooser.currentIndex() < place else Qt.Key.Key_Up)


async def test_a_theme_picked_here_is_worn_at_once_and_shown_by_the_switch(
    shown: Program, look: Look
) -> None:
    pick(view(shown).theme, THEMES, "Sun")
    assert look.theme.name is ThemeName.SUN
    assert shown.front.window.column.switch.buttons[ThemeName.SUN].isChecked()
    await shown.desk.settings.keep_action.ended()
    assert (await kept_preferences(shown.bench.recents)).theme == "sun"


async def test_a_theme_chosen_at_the_switch_is_shown_here(shown: Program, look: Look) -> None:
    shown.front.window.column.switch.buttons[ThemeName.DARK].click()
    assert look.theme.name is ThemeName.DARK
    assert view(shown).theme.currentText() == "Dark"
    await shown.desk.settings.keep_action.ended()


async def test_bigger_text_comes_at_once_and_everything_is_measured_anew(shown: Program, look: Look) -> None:
    title = Title(look, "Which customer?")
    before = title.sizeHint()
    pick(view(shown).scale, SCALES, "115 %")
    assert look.text_scale == 1.15
    after = title.sizeHint()
    assert after.height() >= before.height() * 1.1
    assert after.width() == Paragraph.of(look, "Which customer?", "title").natural_width()
    pick(view(shown).scale, SCALES, "Computer’s size")
    assert title.sizeHint() == before
    await shown.desk.settings.keep_action.ended()


async def test_less_motion_holds_at_once(shown: Program) -> None:
    own = Look("light", text_scale=1.0, reduced_motion=False)
    own.set_reduced_motion(True)
    assert own.reduced_motion
    own.set_reduced_motion(None)
    assert not own.reduced_motion
    shown.desk.settings.choose(less_motion=False)
    assert view(shown).motion.currentText() == "Never"
    await shown.desk.settings.keep_action.ended()


async def test_name_device_and_notices_are_kept(shown: Program) -> None:
    settings = view(shown)
    settings.name.setFocus()
    QTest.keyClicks(settings.name.entry, " Ana Ruiz ")
    pick(settings.device, DEVICES, "SmartLink Plug")
    QTest.keyClick(settings.notify, Qt.Key.Key_Space)
    await shown.desk.settings.keep_action.ended()
    kept = await kept_preferences(shown.bench.recents)
    assert (kept.technician, kept.device, kept.notify) == ("Ana Ruiz", DEVICES[1].value, False)


async def test_a_choice_made_a_moment_before_the_end_is_kept(look: Look) -> None:
    bench = Bench()
    async with program(look, bench) as there:
        for name in ("A", "An", "Ana"):
            there.desk.settings.choose(technician=name)
    assert (await kept_preferences(bench.recents)).technician == "Ana"


async def test_what_was_kept_is_worn_from_the_start(look: Look) -> None:
    bench = Bench()
    bench.preferences.now = Preferences(theme="dark", text_scale=1.3)
    async with program(look, bench) as there:
        assert (look.theme.name, look.text_scale) == (ThemeName.DARK, 1.3)
        assert view(there).scale.currentText() == "130 %"
    look.set_text_scale(0)
    look.set_theme("light")


@pytest.mark.parametrize("sure", [False, True])
async def test_customers_data_goes_only_once_it_was_said_what_goes_and_what_stays(
    shown: Program, sure: bool
) -> None:
    view(shown).kept.remove.click()
    box = QApplication.activeModalWidget()
    assert isinstance(box, QMessageBox)
    assert "names and addresses" in box.informativeText()
    assert "lists of the day" in box.informativeText()
    assert "There stay: numbers, times and evidence" in box.informativeText()
    safe = box.defaultButton()
    assert safe is not None
    assert safe.text() == "Keep the data"
    next(button for button in box.buttons() if (button is safe) is not sure).click()
    await shown.desk.settings.action.ended()
    assert bool(shown.bench.recents.records) is not sure
    assert view(shown).message.isVisible() is sure


async def test_a_folder_that_is_not_there_is_said(shown: Program) -> None:
    view(shown).kept.open.click()
    message = shown.desk.settings.state.message
    assert message is not None
    assert message.title == "The folder did not open"


async def test_the_details_for_support_are_copied_by_one_press(shown: Program) -> None:
    shown.front.window.menu_chosen.emit("about")
    await shown.desk.about.action.ended()
    about = shown.front.beside.about.made
    assert shown.has_keyboard is about.copy
    shown.press(Qt.Key.Key_Space)
    text = QGuiApplication.clipboard().text()
    assert text.startswith("Version: ")
    assert "Qt: 6." in text
    assert about.copy.caption == "Copied"
    await until(about.parts.isVisible, lambda: "the libraries are not listed")
    assert len(about.parts.rows) == len(shown.desk.about.state.parts) > 20
    # Without a policy nobody is asked for updates, and there is nothing to press.
    assert not about.updates.asked.isVisible()
    assert not about.updates.offer.isVisible()
    assert about.updates.how.words.text().startswith("Off: no policy of depot IT")
