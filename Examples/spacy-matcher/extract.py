"""A spaCy Matcher as a system: blank English, so there is no model to download."""
import json
import sys

import spacy
from spacy.matcher import Matcher

COUNTRIES = ["syria", "iraq", "yemen", "jordan", "lebanon"]
STRIKES = ["strike", "strikes", "airstrike", "airstrikes"]
IN_COUNTRY = [{"OP": "{0,6}", "IS_PUNCT": False}, {"LOWER": "in"}, {"LOWER": {"IN": COUNTRIES}}]

# Each pattern with the token of the match, from its end, that is the mention.
PATTERNS = {
    "strike_count": ([{"LIKE_NUM": True}, {"LOWER": "air", "OP": "?"}, {"LOWER": {"IN": STRIKES}}], 0),
    "strike_country": ([{"LOWER": {"IN": STRIKES}}] + IN_COUNTRY, -1),
    "attack_count": ([{"LIKE_NUM": True}, {"LOWER": {"IN": ["drone", "rocket"]}, "OP": "*"},
                      {"LOWER": "attacks"}], 0),
    "attack_country": ([{"LOWER": {"IN": ["attack", "attacks"]}}] + IN_COUNTRY, -1),
    "troop_level": ([{"LIKE_NUM": True}, {"LOWER": {"IN": ["us", "u.s.", "american"]}, "OP": "?"},
                     {"LOWER": "troops"}], 0),
    "weapon": ([{"TEXT": {"REGEX": "^[A-Z]{1,2}$"}}, {"TEXT": "-"}, {"IS_DIGIT": True}], None),
}

nlp = spacy.blank("en")
matcher = Matcher(nlp.vocab)
for name, (pattern, _) in PATTERNS.items():
    matcher.add(name, [pattern], greedy="FIRST")

for line in sys.stdin:
    article = json.loads(line)
    doc = nlp(article["text"])
    mentions = []
    for key, start, end in matcher(doc):
        field = nlp.vocab.strings[key]
        place = PATTERNS[field][1]
        span = doc[start:end] if place is None else doc[start:end][place:place + 1 or None]
        mentions.append({"field": field, "start": span.start_char, "end": span.end_char, "rule": field})
    print(json.dumps({"id": article["id"], "mentions": mentions}), flush=True)
