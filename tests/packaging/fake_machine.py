"""A machine made of plain facts: what is installed, what each command prints. Nothing is run."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from steps.libraries import LINUX
from steps.machine import Line, Outcome

EVERY_LIBRARY = frozenset(library.name for library in LINUX)


@dataclass
class FakeMachine:
    """Fits `steps.machine.Machine`.

    `answers` pairs words of a command with how it ends, the first match first; those of `once` are used up.
    """

    system: str = "Linux"
    is_root: bool = False
    has_terminal: bool = False
    can_make_venvs: bool = True
    programs: frozenset[str] = frozenset()
    libraries: frozenset[str] = EVERY_LIBRARY
    apt_knows: frozenset[str] = frozenset()
    answers: list[tuple[str, Outcome]] = field(default_factory=list)
    once: list[tuple[str, Outcome]] = field(default_factory=list)
    ran: list[str] = field(default_factory=list)

    def which(self, program: str) -> str | None:
        return f"/usr/bin/{program}" if program in self.programs else None

    def loads(self, library: str) -> bool:
        return library in self.libraries

    def run(self, command: Sequence[str], on_line: Line | None = None) -> Outcome:
        words = " ".join(command)
        if command[0] == "apt-cache":
            return Outcome(0, "".join(self._policy(name) for name in command[2:]))
        self.ran.append(words)
        if "-m venv" in words:
            Path(command[-1]).mkdir()
        match = next((answer for answer in self.once + self.answers if answer[0] in words), None)
        if match in self.once:
            self.once.remove(match)
        outcome = match[1] if match else Outcome(0, "")
        for line in outcome.output.splitlines():
            if on_line:
                on_line(line)
        return outcome

    def _policy(self, name: str) -> str:
        """What apt-cache says of a name: nothing of an unknown one, no candidate for a virtual one."""
        if name in self.apt_knows:
            return f"{name}:\n  Installed: (none)\n  Candidate: 1.0-1\n  Version table:\n     1.0-1 500\n"
        if f"{name}t64" in self.apt_knows:
            return f"{name}:\n  Installed: (none)\n  Candidate: (none)\n  Version table:\n"
        return ""
