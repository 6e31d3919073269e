"""JSON that is not what was agreed: other types, other shapes, and what no JSON may hold."""

import copy
import json
from collections.abc import Callable
from random import Random
from typing import Any

from hostile_words import FOREIGN_WORDS

MARK = "@@raw {}@@"
SHALLOW, DEEP, MANY = 200, 100_000, 1_000_000
# Each is a value as it stands in the text; many are none that a reader should take.
RAW_VALUES = (
    *("NaN", "Infinity", "-Infinity", "-", "+1", "01", "0x10", "1.", ".5", "1e999", "-1e999", "-0", "1e-999"),
    *("1e5", "True", "None", "undefined", "'one'", "/* one */ 1", "1,", ",1", "", "1 1", "]", "}"),
    *(r'"\ud800"', r'"\udc00\ud800"', r'"\u0000"', r'"\x41"', r'"\u12"', '"', '"\x00"', '"a\nb"'),
    *("9" * 30, "9" * 5000, "-" + "9" * 4299, "0." + "9" * 5000, "9" * 20_000),
    *("[" * SHALLOW + "]" * SHALLOW, '{"a":' * SHALLOW + "1" + "}" * SHALLOW),
)
PLAIN_VALUES: tuple[Any, ...] = (
    *(None, True, False, 0, 1, -1, 86, 4, 1.5, 2**53 + 1, -(2**63), 10**400),
    *([], {}, [[]], [None], {"": {}}, [{}, {}], {"meterId": 1}),
)


def twisted(seed: Any, chance: Random) -> bytes:
    """The seed with one to four things about it changed."""
    return _Twist(seed, chance).text()


class _Twist:
    def __init__(self, seed: Any, chance: Random) -> None:
        self._chance = chance
        self._raw: list[str] = []
        self._large = False
        self._root: list[Any] = [copy.deepcopy(seed)]

    def text(self) -> bytes:
        """As it goes out; now and then in an encoding that JSON has not."""
        for _ in range(self._chance.choice((1, 1, 1, 2, 4))):
            holder, key = self._chance.choice(list(_places(self._root)))
            self._chance.choice(WAYS)(self, holder, key)
        text = json.dumps(self._root[0], ensure_ascii=self._chance.random() < 0.5)
        for number, raw in enumerate(self._raw):
            text = text.replace(json.dumps(MARK.format(number)), raw)
        encoding = "utf-8" if self._chance.random() < 0.98 else self._chance.choice(("utf-16", "utf-8-sig"))
        return text.encode(encoding, "surrogatepass")

    def as_raw(self, text: str) -> str:
        """What stands for a text that goes out as it is."""
        self._raw.append(text)
        return MARK.format(len(self._raw) - 1)

    def another_value(self, holder: Any, key: Any) -> None:
        holder[key] = copy.deepcopy(self._chance.choice(PLAIN_VALUES))

    def no_value(self, holder: Any, key: Any) -> None:
        holder[key] = self.as_raw(self._chance.choice(RAW_VALUES))

    def foreign_words(self, holder: Any, key: Any) -> None:
        old = holder[key] if isinstance(holder[key], str) else ""
        word = self._chance.choice(FOREIGN_WORDS)
        holder[key] = self._chance.choice((word, old + word, word + old))

    def another_type(self, holder: Any, key: Any) -> None:
        old = holder[key]
        if isinstance(old, bool):
            holder[key] = self._chance.choice((str(old).lower(), int(old), str(old), None))
        elif isinstance(old, str):
            holder[key] = self.as_raw(old) if old.isascii() and old.isdigit() else [old]
        else:
            holder[key] = json.dumps(old)

    def wrapped(self, holder: Any, key: Any) -> None:
        holder[key] = self._chance.choice(([holder[key]], {"value": holder[key]}, {"0": holder[key]}))

    def lost(self, holder: Any, key: Any) -> None:
        del holder[key]
        if holder is self._root:
            holder.append(None)

    def in_its_child_s_place(self, holder: Any, key: Any) -> None:
        value = holder[key]
        if isinstance(value, dict | list) and value:
            holder[key] = self._chance.choice(list(value.values()) if isinstance(value, dict) else value)

    def said_twice(self, holder: Any, key: Any) -> None:
        if isinstance(holder, dict):
            second = self._chance.choice((*PLAIN_VALUES, "999999999"))
            holder[key] = self.as_raw(f"{json.dumps(holder[key])},{json.dumps(key)}:{json.dumps(second)}")

    def by_another_name(self, holder: Any, key: Any) -> None:
        if isinstance(holder, dict):
            name = self._chance.choice((key.lower(), key.upper(), f"{key}\x00", f" {key}", "__proto__", ""))
            holder[name] = holder.pop(key)

    def very_many(self, holder: Any, key: Any) -> None:
        times = 2 if self._large else self._chance.choice((2, 10, 10, 300))
        self._large = self._large or times > 10
        holder[key] = [holder[key]] * times if not isinstance(holder[key], list) else holder[key] * times

    def very_much(self, holder: Any, key: Any) -> None:
        if self._large or self._chance.random() < 0.9:  # else it is all that the run does
            return self.very_many(holder, key)
        self._large = True
        holder[key] = self._chance.choice(
            (
                "x" * self._chance.choice((70_000, 1_000_000)),
                self.as_raw("9" * 400_000),
                self.as_raw("[" * DEEP + "]" * DEEP),
                self.as_raw("[" * DEEP),
                self.as_raw('{"a":' * DEEP + "1" + "}" * DEEP),
                self.as_raw("[" + "{}," * MANY + "{}]"),
                {f"key {number}": number for number in range(10_000)},
            )
        )
        return None


def _places(root: list[Any]) -> "list[tuple[Any, Any]]":
    """Every value of the tree, as what holds it and under which key."""
    places: list[tuple[Any, Any]] = []
    waiting: list[Any] = [root]
    while waiting:
        holder = waiting.pop()
        for key in list(holder) if isinstance(holder, dict) else range(len(holder)):
            places.append((holder, key))
            if isinstance(holder[key], dict | list):
                waiting.append(holder[key])
    return places


WAYS: tuple[Callable[[_Twist, Any, Any], None], ...] = (
    *(_Twist.another_value, _Twist.another_value, _Twist.another_type, _Twist.another_type),
    *(_Twist.no_value, _Twist.no_value, _Twist.foreign_words, _Twist.foreign_words, _Twist.wrapped),
    *(_Twist.lost, _Twist.in_its_child_s_place, _Twist.said_twice, _Twist.by_another_name),
    *(_Twist.very_many, _Twist.very_much),
)
