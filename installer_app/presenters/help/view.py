"""The help beside the page: the topic of what is on show, the index, a search, and the way back."""

from dataclasses import field

from installer_app.frozen import frozen
from installer_app.language import spoken
from installer_app.presenters.base import Presenter
from installer_app.presenters.help.text import Topic
from installer_app.presenters.help.topics import (
    OF_STEP,
    OF_VIEW,
    TROUBLE,
    Hit,
    Topics,
    read_topics,
    search,
)
from installer_app.presenters.steps import Step


@frozen
class HelpState:
    """``topic`` None shows the index. While something is searched for, ``hits`` stand in place of both."""

    shown: bool = False
    topic: Topic | None = None
    topics: Topics = field(default_factory=dict)
    search: str = ""
    hits: tuple[Hit, ...] = ()
    can_go_back: bool = False


class HelpPresenter(Presenter[HelpState]):
    """Follows the page on show, until the person goes to a topic of their own choice."""

    def __init__(self) -> None:
        super().__init__(HelpState())
        self._read: dict[str, Topics] = {}
        self._before: list[str] = []
        self._here = OF_STEP[Step.SIGN_IN]

    def turn(self, step: Step, view: str) -> None:
        """Another page is on show, or another view (its key; "" for the page)."""
        here = OF_VIEW.get(view, TROUBLE) if view else OF_STEP[step]
        follows = self.state.topic is None or self.state.topic.key == self._here
        moved, self._here = here != self._here, here
        if moved and follows and self.state.shown and not self.state.search and self.state.topic is not None:
            self._before.clear()
            self._go(here)

    def open(self, key: str = "") -> None:
        """Show the topic of what is on show, or another by its key."""
        self._before.clear()
        topics = self._topics()
        # All at once: the index would be made, and read out, only to go again.
        topic = topics[key or self._here]
        self._show(shown=True, topics=topics, topic=topic, search="", hits=(), can_go_back=False)

    def toggle(self) -> None:
        """Open it, or close it."""
        if self.state.shown:
            self.close()
        else:
            self.open()

    def close(self) -> None:
        """The page has the window for itself again."""
        self._before.clear()
        self._show(shown=False, search="", hits=(), topic=None, can_go_back=False)

    def choose(self, key: str) -> None:
        """A topic of the index, of a link, or of what was found. Raises KeyError if there is none such."""
        if self.state.topic is not None:
            self._before.append(self.state.topic.key)
        self._go(key)

    def index(self) -> None:
        """All topics."""
        if self.state.topic is not None:
            self._before.append(self.state.topic.key)
        self._go("")

    def back(self) -> None:
        """To the topic that was read before."""
        if self._before:
            self._go(self._before.pop())

    def look_for(self, text: str) -> None:
        """Search all topics; with nothing to search for, what was read stands there again."""
        self._show(search=text, hits=search(self.state.topics, text))

    def _go(self, key: str) -> None:
        topic = self.state.topics[key] if key else None
        self._show(topic=topic, search="", hits=(), can_go_back=bool(self._before))

    def _topics(self) -> Topics:
        language = spoken()
        if language not in self._read:
            self._read[language] = read_topics(language)
        return self._read[language]
