"""What the program needs of the computer itself: versions, windows, decoders, cameras, keychain."""

from collections.abc import Callable
from datetime import datetime

from installer_app.domain.errors import CameraProblem, SecretsUnavailable
from installer_app.frozen import frozen
from installer_app.language import mark
from installer_app.services.doctor.facts import ScreenFacts
from installer_app.services.doctor.finding import Finding, Found, Said, Verdict, say
from installer_app.services.doctor.packages import install_command
from installer_app.services.doctor.running import Check, Once, on_a_thread_of_its_own
from installer_app.services.ports import SecretStore

LEAST_WIDTH, LEAST_HEIGHT = 1024, 560
DEADLY_QT, CLEAN_PYTHON = (6, 12), (3, 12)
NOT_OPENED = mark("Not looked at: windows cannot be opened here.")
LATE = mark("Depot IT: restart the computer. If it stays so, install the program anew.")


@frozen
class Computer:
    """What is looked at. ``family`` is that of the Linux distribution, "" elsewhere.

    ``has_key``: install codes have a key also where there is no keychain.
    """

    python: tuple[int, int, int]
    program: str
    system: str
    family: str
    screen: Once[ScreenFacts]
    decoders: Callable[[], tuple[str, ...]]
    keychain: SecretStore
    now: Callable[[], datetime]
    has_key: bool = False

    def checks(self) -> tuple[Check, ...]:
        """In the order in which they are read."""
        late = say(LATE)
        locked = say(mark("You can: unlock the keychain. Its question may be behind another window."))
        return (
            Check("versions", mark("Versions"), self._versions, late, after=1),
            Check("display", mark("Display"), self._display, late, after=1),
            Check("fonts", mark("Fonts"), self._fonts, late, after=1),
            Check("screen-reader", mark("Screen reader"), self._reader, late, after=1),
            Check("decoders", mark("Decoder libraries"), self._decoders, late),
            Check("camera", mark("Cameras"), self._camera, late, after=1),
            Check("keychain", mark("Keychain"), self._keychain, locked),
            Check("time-zone", mark("Time zone"), self._time_zone, late),
        )

    async def _versions(self) -> Finding:
        facts = await self.screen()
        python = ".".join(map(str, self.python))
        qt, pyside = facts.qt or "not known", facts.pyside or "not known"
        own = (("program", self.program), ("python", python), ("system", self.system))
        details = (*own, ("qt", qt), ("pyside", pyside))
        find = Found("versions", mark("Versions"), details)
        numbers = tuple(int(part) for part in facts.pyside.split(".")[:2] if part.isdecimal())
        if numbers >= DEADLY_QT and self.python < CLEAN_PYTHON:
            words = say(
                mark("PySide {pyside} ends the program without a word on Python {python}."),
                pyside=facts.pyside,
                python=python,
            )
            repair = say(mark("Depot IT: install this program anew, with the versions that come with it."))
            return find(Verdict.NEEDS_MENDING, words, repair)
        words = say(mark("Program {program}, Python {python}."), program=self.program, python=python)
        return find(Verdict.GOOD, words)

    async def _display(self) -> Finding:
        facts = await self.screen()
        size = f"{facts.width} x {facts.height}, {facts.ratio:g}x"
        find = Found("display", mark("Display"), (("platform", facts.platform), ("screen", size)))
        if facts.missing or facts.died:
            library = facts.missing or "libxcb-cursor.so.0"
            words = say(mark("Windows cannot be opened: {library} is missing."), library=library)
            return find(Verdict.NEEDS_MENDING, words, self._install(library))
        if not facts.display:
            words = say(mark("There is no display here. The commands work without one."))
            repair = say(mark("You can: start the program on the desktop, not in a remote shell."))
            return find(Verdict.WORTH_KNOWING, words, repair)
        if facts.width < LEAST_WIDTH or facts.height < LEAST_HEIGHT:
            words = say(
                mark("The screen has {width} × {height} points; the window wants 1024 × 560."),
                width=f"{facts.width}",
                height=f"{facts.height}",
            )
            repair = say(mark("You can: make the scale smaller in the system’s settings of the display."))
            return find(Verdict.WORTH_KNOWING, words, repair)
        words = say(mark("Windows open. The screen has {size} points."), size=size)
        return find(Verdict.GOOD, words)

    async def _fonts(self) -> Finding:
        facts = await self.screen()
        find = Found("fonts", mark("Fonts"))
        if not facts.pyside or facts.died:
            return find(Verdict.NOT_CHECKED, say(NOT_OPENED))
        if not facts.fonts:
            words = say(mark("The program’s own fonts cannot be loaded."))
            repair = say(mark("Depot IT: install the program anew; files of it are missing."))
            return find(Verdict.NEEDS_MENDING, words, repair)
        return find(Verdict.GOOD, say(mark("The program’s own fonts are there.")))

    async def _reader(self) -> Finding:
        facts = await self.screen()
        find = Found("screen-reader", mark("Screen reader"))
        if facts.reader is None:
            return find(Verdict.NOT_CHECKED, say(mark("Not looked at: this system does not tell.")))
        if not facts.reader:
            words = say(mark("A screen reader could not read the window: its bus does not answer."))
            repair = say(mark("Depot IT: install at-spi2-core, if somebody here works with a screen reader."))
            return find(Verdict.WORTH_KNOWING, words, repair)
        return find(Verdict.GOOD, say(mark("Screen readers can reach the window.")))

    async def _decoders(self) -> Finding:
        there = await on_a_thread_of_its_own(self.decoders)
        names = ", ".join(there)
        find = Found("decoders", mark("Decoder libraries"), (("loaded", names or "none"),))
        if not there:
            words = say(mark("Neither zxing-cpp nor zbar can be loaded: no sticker can be scanned."))
            return find(Verdict.NEEDS_MENDING, words, self._install("libzbar.so.0"))
        if "zbar" not in there:
            words = say(
                mark("Stickers are read by {names}. zbar, which reads some worn ones, is missing."),
                names=names,
            )
            return find(Verdict.WORTH_KNOWING, words, self._install("libzbar.so.0"))
        if "zxing-cpp" not in there:
            words = say(mark("Stickers are read by zbar alone, which is slower."))
            repair = say(mark("Depot IT: install the program anew; files of it are missing."))
            return find(Verdict.WORTH_KNOWING, words, repair)
        return find(Verdict.GOOD, say(mark("Stickers are read by {names}."), names=names))

    async def _camera(self) -> Finding:
        facts = await self.screen()
        find = Found("camera", mark("Cameras"), (("cameras", str(facts.cameras)),))
        if not facts.pyside or facts.died:
            return find(Verdict.NOT_CHECKED, say(NOT_OPENED))
        if not facts.media:
            words = say(mark("No camera can be used: a library for pictures and sound is missing."))
            return find(Verdict.NEEDS_MENDING, words, self._install("libpulse.so.0", "libXrandr.so.2"))
        if facts.camera_kept_by is not None and not (facts.cameras and self.family):
            words = say(mark("The system keeps the camera from this program."))
            return find(Verdict.NEEDS_MENDING, words, say(_PERMISSIONS[facts.camera_kept_by]))
        if not facts.cameras:
            words = say(mark("No camera was found. Stickers can be typed, or read from photos."))
            repair = say(mark("You can: plug a camera in, or open the slide before the lens."))
            return find(Verdict.WORTH_KNOWING, words, repair)
        words = say(mark("Found and free to be used: {count}."), count=facts.cameras)
        return find(Verdict.GOOD, words)

    async def _keychain(self) -> Finding:
        name = await self.keychain.look()
        find = Found("keychain", mark("Keychain"), (("keychain", name or "none"),))
        if not name and self.has_key:
            words = say(
                mark(
                    "There is none. Install codes are encrypted with ENERGYGRID_KEY; secrets are kept until"
                    " the program is closed only."
                )
            )
            return find(
                Verdict.WORTH_KNOWING, words, say(mark("Depot IT: install gnome-keyring or KWallet."))
            )
        if not name:
            words = say(
                mark("There is none. Secrets and install codes are kept until the program is closed only.")
            )
            repair = say(mark("Depot IT: install gnome-keyring or KWallet, or set ENERGYGRID_KEY."))
            return find(Verdict.WORTH_KNOWING, words, repair)
        try:
            await self.keychain.get("doctor")
        except SecretsUnavailable as problem:
            words = say(mark("{name} is there and does not open."), name=name)
            repair = say(
                mark("You can: unlock it with your password, or sign out of the computer and in again.")
            )
            return find(Verdict.NEEDS_MENDING, words, repair, ("problem", problem.details))
        return find(Verdict.GOOD, say(mark("{name} is there and open."), name=name))

    async def _time_zone(self) -> Finding:
        local = self.now().astimezone()
        zone, offset = local.tzname() or "?", f"{local:%z}"
        find = Found("time-zone", mark("Time zone"), (("zone", zone), ("offset", offset)))
        words = say(mark("Times are shown in {zone} (UTC{offset})."), zone=zone, offset=offset)
        return find(Verdict.GOOD, words)

    def _install(self, *libraries: str) -> Said:
        command = install_command(self.family, *libraries)
        if command:
            return say(mark("Depot IT: install it with “{command}”."), command=command)
        if self.family or self.system.startswith("Linux"):
            names = ", ".join(libraries)
            return say(mark("Depot IT: install the packages of this system that bring {names}."), names=names)
        return say(mark("Depot IT: install the program anew; files of it are missing."))


_PERMISSIONS = {
    CameraProblem.NO_PERMISSION: mark("You can: allow it in the system’s settings of the camera."),
    CameraProblem.NO_PERMISSION_WINDOWS: mark(
        "You can: Settings > Privacy & security > Camera: switch on “Let desktop apps access your camera”."
    ),
    CameraProblem.NO_PERMISSION_MACOS: mark(
        "You can: System Settings > Privacy & Security > Camera: switch this program on, then start it anew."
    ),
    CameraProblem.NO_PERMISSION_FLATPAK: mark(
        "Depot IT: let the Flatpak see the camera: “flatpak override --user --device=all” and its name."
    ),
    CameraProblem.NO_PERMISSION_GROUP: mark(
        "Depot IT: put this account into the group “video”: “sudo usermod -aG video” and its name; then sign"
        " in to the computer anew."
    ),
}
