"""From what a pattern captured to the value that a prediction states."""

from .lexicon import COUNTRIES, GROUPS, MODIFIERS, MONTHS, NUMBERS, ORDINALS, PEOPLE, PLACES, WEEKDAYS


def _canonical(table):
    forms = {}
    for name, printed in table.items():
        for form in printed:
            # `[’']` and `[sz]` in a form are two spellings.
            for first in (form.replace("[’']", "’"), form.replace("[’']", "'")):
                for second in (first.replace("[sz]", "s"), first.replace("[sz]", "z")):
                    forms[second.lower()] = name
    return forms


NAMES = {
    "place": _canonical(COUNTRIES | PLACES),
    "group": _canonical(GROUPS),
    "person": {surname.lower(): name for name, [surname] in PEOPLE.items()},
}
TYPES = {
    "strike_country": "place", "strike_location": "place", "attack_country": "place",
    "target_group": "group", "ordered_by": "person", "official": "person",
    "strike_date": "date", "strike_ordinal": "ordinal", "actor": "actor",
    "target_facility": "term", "weapon": "term",
}


def count(words, modifier=None):
    words = words.lower()
    number = NUMBERS.get(words)
    if number is None:
        digits = words.replace(",", "")
        number = int(digits) if digits.isdecimal() else words
    return f"{MODIFIERS.get(modifier.lower(), '') if modifier else ''}{number}"


def date(words):
    for number, day in enumerate(WEEKDAYS, start=1):
        if words.startswith(day):
            return f"XXXX-WXX-{number}"
    parts = words.replace(",", "").replace(".", "").split()
    months = [MONTHS.index(part[:3]) + 1 for part in parts if part[:3] in MONTHS]
    days = [part for part in parts if part.isdecimal() and len(part) < 3]
    years = [part for part in parts if part.isdecimal() and len(part) == 4]
    if not months:
        return words
    return "-".join(
        [years[0] if years else "XXXX", f"{months[0]:02}"] + [f"{int(day):02}" for day in days[:1]])


def value(field, groups):
    """The value of a match, from its named groups."""
    words = groups["value"]
    kind = TYPES.get(field, "count")
    if kind == "count":
        return count(words, groups.get("modifier"))
    if kind == "date":
        return date(words)
    if kind == "ordinal":
        return str(ORDINALS.get(words.lower(), words))
    if kind == "actor":
        return "United States"
    if kind == "term":
        return words.lower()
    if kind == "person":
        return words if " " in words else NAMES["person"].get(words.lower(), words)
    return NAMES[kind].get(words.lower(), words)


def attributes(groups):
    """The attributes of a match; empty for most."""
    found = {}
    for name in ("place", "source", "party", "role", "kind"):
        words = groups.get(name)
        if words:
            found[name] = NAMES["place"].get(words.lower(), words)
    return found
