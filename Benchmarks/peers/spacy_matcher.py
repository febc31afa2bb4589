"""spaCy: blank English tokenizer, Matcher for what has a shape, PhraseMatcher for what is a name.

Comparable lexicons; the patterns say over tokens what `patterns.py` says over letters, one or more
for each field. No model is loaded, so nothing is tagged or parsed.
"""

import spacy
from spacy.matcher import Matcher, PhraseMatcher

from . import lexicon
from .stream import run
from .values import value

NLP = spacy.blank("en")


def lower(*words):
    return {"LOWER": {"IN": list(words)}}


NUMBER = {"LOWER": {"REGEX": r"^(?:\d{1,3}(?:,\d{3})*|\d+|" + "|".join(
    word for word in lexicon.NUMBERS if " " not in word) + ")$"}}
MODIFIER = lower("least", "than", "about", "around", "some", "nearly", "almost", "over", "roughly")
STRIKES = lower("strikes", "strike", "airstrikes", "airstrike", "raids", "raid", "bombings", "operation")
HIT = lower("struck", "hit", "bombed", "targeted", "destroyed", "attacked", "raided", "targeting")
US = {"TEXT": {"IN": ["US", "U.S.", "American", "States"]}}
SOLDIERS = lower("troops", "soldiers", "personnel", "forces", "members", "bases", "interests")
VICTIMS = lower("fighters", "militants", "people", "person", "members", "civilians", "others")
DEAD = lower("killed", "dead", "died", "lives")
HURT = lower("wounded", "injured", "hurt", "wounds", "injuries")
ATTACKS = lower("attacks", "attack")
WEEKDAY = {"TEXT": {"IN": lexicon.WEEKDAYS}}
MONTH = {"TEXT": {"REGEX": "^(?:" + "|".join(lexicon.MONTHS) + r")[a-z]{0,6}\.?$"}}
COUNTRY = {"TEXT": {"IN": [form for forms in lexicon.COUNTRIES.values() for form in forms]}}
TITLE = lower("president", "secretary", "minister", "spokesman", "leader")
SURNAME = {"TEXT": {"IN": [form for forms in lexicon.PEOPLE.values() for form in forms]}}
CAPITAL = {"TEXT": {"REGEX": r"^[A-Z][\w’'-]+$"}}
IN = lower("in", "near", "outside", "at", "of", "around")
ANY = {"IS_PUNCT": False, "OP": "?"}

# The field, the tokens, and which of them state the value: from the front, or from the back where
# it is negative.
TOKEN_RULES = [
    ("actor", [US, {"LOWER": "military", "OP": "?"}, STRIKES], 0),
    ("actor", [US, HIT], 0),
    ("ordered_by", [lower("ordered", "directed"), lower("by"), TITLE, CAPITAL, CAPITAL], -1),
    ("ordered_by", [lower("from", "was"), TITLE, CAPITAL, CAPITAL], -1),
    ("ordered_by", [TITLE, CAPITAL, lower("ordered", "directed", "gave")], 1),
    ("strike_date", [STRIKES, ANY, ANY, ANY, WEEKDAY], -1),
    ("strike_date", [MONTH, {"IS_DIGIT": True}], 0),
    ("strike_count", [NUMBER, {"LOWER": {"IN": ["us", "precision"]}, "OP": "?"}, STRIKES], 0),
    ("strike_ordinal", [lower(*lexicon.ORDINALS), lower("time", "operation", "strike")], 0),
    ("strike_country", [STRIKES, ANY, ANY, ANY, IN, COUNTRY], -1),
    ("strike_country", [HIT, ANY, ANY, ANY, IN, COUNTRY], -1),
    ("strike_location", [lower("eastern", "western", "northern", "southern"), COUNTRY], 0),
    ("target_count", [NUMBER, ANY, lower("targets", "facilities", "sites", "locations")], 0),
    ("target_group", [{"LOWER": {"IN": ["iran", "iranian", "pro"]}}, {"ORTH": "-"},
                      lower("backed", "aligned", "iranian", "iran"), ANY,
                      lower("militias", "groups", "forces", "militants", "fighters")], -1),
    ("strike_killed", [NUMBER, {**VICTIMS, "OP": "?"}, lower("were", "was", "been"), DEAD], 0),
    ("strike_killed", [NUMBER, DEAD], 0),
    ("strike_killed", [DEAD, MODIFIER, NUMBER, VICTIMS], 2),
    ("strike_wounded", [NUMBER, {**VICTIMS, "OP": "?"}, lower("were", "was", "been"), HURT], 0),
    ("attack_count", [NUMBER, ANY, ATTACKS, lower("on", "against"), ANY, ANY, ANY, SOLDIERS], 0),
    ("attack_count", [MODIFIER, NUMBER, IN, COUNTRY], 1),
    ("attack_country", [ATTACKS, lower("on", "against"), ANY, ANY, ANY, SOLDIERS, IN, COUNTRY], -1),
    ("attack_country", [US, SOLDIERS, IN, COUNTRY], -1),
    ("attack_killed", [lower("which"), NUMBER, ANY, lower("contractor", "soldier", "soldiers")], 1),
    ("attack_wounded", [MODIFIER, NUMBER, lower("came", "were"), ANY, HURT], 1),
    ("attack_wounded", [NUMBER, lower("personnel", "members", "troops"), ANY, ANY, HURT], 0),
    ("troop_level", [NUMBER, US, SOLDIERS, ANY, IN, COUNTRY], 0),
    ("troop_level", [NUMBER, SOLDIERS, ANY, IN, COUNTRY], 0),
    ("official", [TITLE, CAPITAL, CAPITAL], -1),
    ("official", [SURNAME, lower("said", "added", "told", "warned", "announced")], 0),
]
PHRASES = {
    "strike_location": lexicon.PLACES, "target_group": lexicon.GROUPS,
    "target_facility": {form: [form] for form in lexicon.FACILITIES},
    "weapon": {form: [form] for form in lexicon.AIRCRAFT + lexicon.MUNITIONS},
}

MATCHER = Matcher(NLP.vocab)
RULES = {}
for number, (field, tokens, place) in enumerate(TOKEN_RULES):
    MATCHER.add(f"{field}.{number}", [tokens])
    RULES[NLP.vocab.strings[f"{field}.{number}"]] = (field, place)
NAMES = PhraseMatcher(NLP.vocab)
for field, table in PHRASES.items():
    forms = [
        form.replace("[’']", mark).replace("[sz]", "z")
        for forms in table.values() for form in forms for mark in "’'"]
    NAMES.add(field, list(NLP.tokenizer.pipe(dict.fromkeys(forms))))


def mentions(text):
    doc = NLP.tokenizer(text)
    for key, first, last in MATCHER(doc):
        field, place = RULES[key]
        token = doc[last + place if place < 0 else first + place]
        yield field, token.idx, token.idx + len(token), value(field, {"value": token.text}), None
    for key, first, last in NAMES(doc):
        field = NLP.vocab.strings[key]
        span = doc[first:last]
        yield (field, span.start_char, span.end_char, value(field, {"value": span.text}), None)


if __name__ == "__main__":
    run(mentions)
