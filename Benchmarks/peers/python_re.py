"""Python `re`: every pattern over the text, one after the other.

`python_re plain` runs them as they stand. Without `plain` they are tuned, which is the harder peer:
`\\b` at the front keeps `re` from jumping to the letters that a pattern can begin with, so a pattern
that begins with words goes without it and the border is looked at when something has been found.
"""

import re
import sys

from .patterns import PATTERNS, TABLE
from .stream import run
from .values import attributes, value

# These begin with so many letters, or with such long words, that jumping does not pay.
COMMON = ("$N", "(?P<value>$N", "$Modifier", "(?P<modifier>", "(?:(?P<count>", "(?P<value>\\d")


def compiled(plain):
    for (field, pattern), (_, source) in zip(PATTERNS, TABLE):
        keeps = plain or source.startswith(COMMON)
        yield field, re.compile(pattern if keeps else pattern[2:]).finditer, keeps


COMPILED = list(compiled("plain" in sys.argv[1:]))


def mentions(text):
    for field, find, is_checked in COMPILED:
        for match in find(text):
            first = match.start()
            if not is_checked and first > 0 and (text[first - 1].isalnum() or text[first - 1] == "_"):
                continue
            groups = match.groupdict()
            start, end = match.span("value")
            yield field, start, end, value(field, groups), attributes(groups)


if __name__ == "__main__":
    run(mentions)
