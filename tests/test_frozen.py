"""A frozen class does what the library's own frozen dataclass does."""

import copy
import pickle
from dataclasses import FrozenInstanceError, asdict, dataclass, field, fields, replace

import pytest

from installer_app.frozen import FEW, frozen


@frozen
class Ours:
    """A value of each kind of field."""

    name: str
    count: int = 0
    kept: list[int] = field(default_factory=list, repr=False)
    seen: int = field(default=0, compare=False)

    @property
    def loud(self) -> str:
        """Made from a field."""
        return self.name.upper()


@dataclass(frozen=True, slots=True)
class Theirs:
    """The same, by the library."""

    name: str
    count: int = 0
    kept: list[int] = field(default_factory=list, repr=False)
    seen: int = field(default=0, compare=False)


KINDS = pytest.mark.parametrize("kind", [Ours, Theirs])


@KINDS
def test_it_holds_what_it_was_given(kind: type[Ours]) -> None:
    made = kind("a", seen=3)

    assert (made.name, made.count, made.kept, made.seen) == ("a", 0, [], 3)
    assert kind("b").kept is not made.kept
    assert repr(made) == f"{kind.__name__}(name='a', count=0, seen=3)"
    assert asdict(made) == {"name": "a", "count": 0, "kept": [], "seen": 3}
    assert [one.name for one in fields(kind)] == ["name", "count", "kept", "seen"]
    assert replace(made, count=2) == kind("a", 2)
    assert not hasattr(made, "__dict__")


@KINDS
def test_it_is_compared_by_what_counts(kind: type[Ours]) -> None:
    assert kind("a", seen=1) == kind("a", seen=2)
    others: list[object] = [kind("b"), ("a", 0, []), Theirs("a") if kind is Ours else Ours("a")]
    assert kind("a") not in others


def test_what_is_equal_has_one_hash() -> None:
    @frozen
    class Pair:
        """Two fields."""

        one: str
        two: int = 0

    assert len({Pair("a"), Pair("a", 0), Pair("b")}) == 2


@KINDS
def test_nothing_changes_it(kind: type[Ours]) -> None:
    made = kind("a")

    with pytest.raises(FrozenInstanceError):
        made.name = "b"  # type: ignore[misc] # what is tried
    with pytest.raises(FrozenInstanceError):
        del made.count
    assert made == kind("a")


@KINDS
def test_what_is_missing_or_too_much_is_refused(kind: type[Ours]) -> None:
    with pytest.raises(TypeError, match="missing 1 required positional argument: 'name'"):
        kind()  # type: ignore[call-arg] # what is tried
    with pytest.raises(TypeError, match="unexpected keyword argument 'other'"):
        kind("a", other=1)  # type: ignore[call-arg] # what is tried


def test_the_first_few_are_as_those_after_them() -> None:
    """They are made without a constructor of their own, and refuse what that refuses."""

    @frozen
    class One:
        """Counts nothing."""

        name: str
        count: int = 0
        kept: list[int] = field(default_factory=list)

    made = [(One("a"), One("a", 1), One("a", kept=[2]), One(count=3, name="a")) for _ in range(FEW)]

    assert all(four == made[0] for four in made)
    assert made[0][0].kept is not made[-1][0].kept


@pytest.mark.parametrize("given", [(), ("a", 1, [], 2, 3)])
def test_the_first_of_all_can_be_refused(given: tuple[object, ...]) -> None:
    @frozen
    class One:
        """Has one field."""

        name: str

    with pytest.raises(TypeError, match="positional argument"):
        One(*given)  # type: ignore[arg-type] # what is tried
    with pytest.raises(TypeError, match="multiple values for argument 'name'"):
        One("a", name="b")  # type: ignore[misc] # what is tried
    assert One("a").name == "a"


@KINDS
def test_a_copy_is_whole(kind: type[Ours]) -> None:
    made = kind("a", 1, [2], 3)

    thawed = pickle.loads(pickle.dumps(made))  # noqa: S301 - it was made a line before
    for other in (copy.copy(made), copy.deepcopy(made), thawed):
        assert (other, other.seen) == (made, 3)


def test_what_the_class_says_itself_stays() -> None:
    checked = []

    @frozen
    class Secret:
        """Says nothing."""

        text: str

        def __post_init__(self) -> None:
            checked.append(self.text)

        def __repr__(self) -> str:
            return "Secret(…)"

    assert (repr(Secret("x")), repr(Secret("y"))) == ("Secret(…)", "Secret(…)")
    assert checked == ["x", "y"]


def test_an_heir_has_the_fields_of_both() -> None:
    @frozen
    class Heir(Ours):
        """One more."""

        more: str = ""

    assert Ours("a").loud == Heir("a", more="b").loud == "A"
    assert Heir("a", 1, [2], 3, "b") == Heir("a", 1, [2], more="b")


def test_a_field_that_has_no_place_is_refused() -> None:
    with pytest.raises(TypeError, match="by their place"):

        @frozen
        class _Named:
            """Its field can be named only."""

            text: str = field(kw_only=True)
