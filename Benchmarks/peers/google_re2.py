"""google-re2 from Python: the same patterns over UTF-8, offsets counted only where something is."""

import re2

from .patterns import PATTERNS
from .stream import run
from .values import attributes, value



def compiled():
    for field, pattern in PATTERNS:
        expression = re2.compile(pattern.encode())
        groups = [(name.decode(), number) for name, number in expression.groupindex.items()]
        yield field, expression.finditer, groups, expression.groupindex[b"value"]


COMPILED = list(compiled())


def mentions(text):
    utf8 = text.encode()
    for field, find, names, place in COMPILED:
        for match in find(utf8):
            groups = {
                name: None if match.start(number) < 0 else match.group(number).decode()
                for name, number in names
            }
            first, last = match.span(place)
            start = len(utf8[:first].decode())
            end = start + len(utf8[first:last].decode())
            yield field, start, end, value(field, groups), attributes(groups)


if __name__ == "__main__":
    run(mentions)
