"""Frozen dataclasses with slots, made in a seventh of the time: a start waits for hundreds of them.

The library writes six functions for each class, and compiles them while it is imported. Here the classes
share all but ``__init__``, and that is compiled when more than a few objects are made: for those the compiler
takes longer than they do.
"""

from collections.abc import Callable
from dataclasses import MISSING, Field, FrozenInstanceError, dataclass, field, fields
from operator import attrgetter
from typing import Any, NoReturn, TypeVar, dataclass_transform

T = TypeVar("T")
FEW = 4


@dataclass_transform(frozen_default=True, field_specifiers=(field,))
def frozen(cls: type[T]) -> type[T]:
    """As ``@dataclass(frozen=True, slots=True)``: a dataclass in all respects. What ``cls`` defines stays.

    Raises TypeError for fields that are not taken by their place: those are left to the library.
    """
    # Where docstrings are left out (in the bundle) the library would make one, of a signature it reads.
    cls.__doc__ = cls.__doc__ or cls.__name__
    made: Any = dataclass(init=False, repr=False, eq=False, slots=True)(cls)
    told: tuple[Field[Any], ...] = fields(made)
    if any(one.kw_only or not one.init for one in told):
        raise TypeError(f"{cls.__name__} has fields that are not taken by their place")
    values = _values_of([one.name for one in told if one.compare])

    few = FEW

    def begin(self: Any, *given: Any, **named: Any) -> None:
        nonlocal few
        few -= 1
        # What does not fit is left to the one that is compiled: it says so in Python's own words.
        if few < 0 or not _filled(self, made, told, given, named):
            made.__init__ = _init_of(made, told)
            made.__init__(self, *given, **named)

    def equals(self: Any, other: Any) -> Any:
        return values(self) == values(other) if other.__class__ is self.__class__ else NotImplemented

    def as_text(self: Any) -> str:
        shown = (f"{one.name}={getattr(self, one.name)!r}" for one in told if one.repr)
        return f"{type(self).__qualname__}({', '.join(shown)})"

    common: dict[str, Callable[..., Any]] = {
        "__init__": begin,
        "__eq__": equals,
        "__hash__": lambda self: hash(values(self)),
        "__repr__": as_text,
        "__setattr__": _refuse_to_set,
        "__delattr__": _refuse_to_delete,
        "__getstate__": _state,
        "__setstate__": _set_state,
    }
    for name, function in common.items():
        # Python itself notes that what has an own ``__eq__`` has no hash.
        if cls.__dict__.get(name) is None:
            setattr(made, name, function)
    return made  # type: ignore[no-any-return] # what the decorator makes is Any to itself


def _values_of(names: list[str]) -> Callable[[Any], Any]:
    """What two objects are compared by; of several fields it is a tuple."""
    return attrgetter(*names) if names else lambda _: ()


def _filled(
    self: Any, made: Any, told: tuple[Field[Any], ...], given: tuple[Any, ...], named: dict[str, Any]
) -> bool:
    """Fill each slot, as the compiled constructor does; False where the arguments do not fit."""
    rest = dict(named)
    values = list(given)
    for one in told[len(given) :]:
        if one.name in rest:
            values.append(rest.pop(one.name))
        elif one.default is not MISSING:
            values.append(one.default)
        elif one.default_factory is not MISSING:
            values.append(one.default_factory())
        else:
            return False
    if rest or len(values) != len(told):
        return False
    for one, value in zip(told, values, strict=True):
        getattr(made, one.name).__set__(self, value)
    if hasattr(made, "__post_init__"):
        self.__post_init__()
    return True


def _init_of(made: Any, told: tuple[Field[Any], ...]) -> Callable[..., None]:
    """The constructor: it fills each slot, in the order of the fields."""
    scope: dict[str, Any] = {"_missing": MISSING}
    parameters, lines = ["self"], []
    for number, one in enumerate(told):
        scope[f"_set{number}"] = getattr(made, one.name).__set__
        scope[f"_default{number}"] = one.default
        scope[f"_make{number}"] = one.default_factory
        default, value = "", one.name
        if one.default is not MISSING:
            default = f"=_default{number}"
        elif one.default_factory is not MISSING:
            default, value = "=_missing", f"_make{number}() if {one.name} is _missing else {one.name}"
        parameters.append(f"{one.name}{default}")
        lines.append(f"    _set{number}(self, {value})")
    if hasattr(made, "__post_init__"):
        lines.append("    self.__post_init__()")
    exec(f"def __init__({', '.join(parameters)}):\n" + "\n".join(lines or ["    pass"]), scope)  # noqa: S102 - the fields' names alone, as the library does
    init: Callable[..., None] = scope["__init__"]
    init.__qualname__ = f"{made.__qualname__}.__init__"
    return init


def _refuse_to_set(self: object, name: str, value: object) -> NoReturn:  # noqa: ARG001 - the language's own form
    raise FrozenInstanceError(f"cannot assign to field {name!r}")


def _refuse_to_delete(self: object, name: str) -> NoReturn:  # noqa: ARG001
    raise FrozenInstanceError(f"cannot delete field {name!r}")


def _state(self: Any) -> list[Any]:
    """For pickle and copy, which would set the fields one by one."""
    return [getattr(self, one.name) for one in fields(self)]


def _set_state(self: Any, state: list[Any]) -> None:
    for one, value in zip(fields(self), state, strict=True):
        object.__setattr__(self, one.name, value)
