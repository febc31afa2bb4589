"""Corpora for the browser test: corpora.py nasty|many FOLDER writes gold, schema and predictions."""

import json
import os
import random
import sys

SCRIPT = "<script>document.title='owned'</script>"
ARABIC = "ضربت الطائرات موقعين في سوريا"
SCHEMA = {
    "schema": "evalrun.schema/1",
    "fields": [
        {"name": name, "type": "term", "many": True, "definition": "", "attributes": []}
        for name in ("place", "<b>weapon</b>", "مكان")
    ],
    "types": {},
}


def gold(id, text, *fillers):
    """An article whose fillers are (field, words), each marked where the words first stand."""
    return {
        "schema": "evalrun.labels/1",
        "id": id,
        "unit": "scalar",
        "annotator": "adjudicated",
        "text": text,
        "fillers": [
            {
                "field": field,
                "value": words,
                "mentions": [
                    {"start": text.index(words), "end": text.index(words) + len(words), "text": words}
                ],
            }
            for field, words in fillers
        ],
    }


def answer(id, text, *mentions):
    """What a system says: (field, words) as above, with the value as it stands."""
    return {
        "id": id,
        "mentions": [
            {
                "field": field,
                "value": words,
                "start": text.index(words),
                "end": text.index(words) + len(words),
                "rule": "rule <i>&amp;</i>",
            }
            for field, words in mentions
        ],
    }


def nasty():
    """Names and texts that try to become markup, run from right to left, overlap, or never end."""
    ids = ["a b/c", "<i>&\"'", ARABIC, "100%", "long"]
    texts = [
        f"Near {SCRIPT} the old town & the new town fell.\r\nSecond line.",
        f"{ARABIC}. Then they struck {ARABIC} again.",
        f"{ARABIC} near Mosul </p></section> yesterday.",
        "One two three four five six seven.",
        "word " * 400 + "Mosul " + "x" * 3000,
    ]
    labels = [
        gold(ids[0], texts[0], ("place", "old town"), ("<b>weapon</b>", SCRIPT)),
        gold(ids[1], texts[1], ("مكان", "موقعين في سوريا")),
        gold(ids[2], texts[2], ("place", "Mosul"), ("مكان", ARABIC)),
        gold(ids[3], texts[3], ("place", "two three"), ("place", "three four"), ("place", "five")),
        gold(ids[4], texts[4], ("place", "Mosul")),
    ]
    one = [
        answer(ids[0], texts[0], ("place", "the old town"), ("<b>weapon</b>", "the new town")),
        answer(ids[1], texts[1], ("مكان", "سوريا")),
        answer(ids[2], texts[2], ("مكان", "Mosul"), ("place", "</p></section>")),
        answer(ids[3], texts[3], ("place", "One two"), ("place", "two three four"), ("place", "five")),
        answer(ids[4], texts[4], ("place", "x" * 3000)),
    ]
    two = [answer(id, text) for id, text in zip(ids, texts)]
    two[2] = answer(ids[2], texts[2], ("place", "Mosul"))
    three = [{"id": ids[0], "error": SCRIPT}] + [
        answer(id, text, *[(f["field"], f["value"]) for f in label["fillers"]])
        for id, text, label in list(zip(ids, texts, labels))[1:]
    ]
    return labels, one, two, three


def many(count=300):
    """More articles than fit on a page."""
    draw = random.Random(1)
    words = "strike base river town bridge camp road drone depot hill".split()
    labels, answers = [], [[], [], []]
    for number in range(count):
        text = " ".join(draw.choices(words, k=40)) + "."
        labels.append(gold(str(number), text, *{("place", w) for w in draw.sample(words, 3) if w in text}))
        labels[-1]["fillers"].sort(key=lambda filler: filler["value"])
        for lines in answers:
            chosen = sorted(w for w in draw.sample(words, 4) if w in text)
            lines.append(answer(str(number), text, *[("place", w) for w in chosen]))
    return labels, *answers


def main():
    corpus, folder = sys.argv[1], sys.argv[2]
    os.makedirs(folder, exist_ok=True)
    parts = {"nasty": nasty, "many": many}[corpus]()
    for name, lines in zip(("gold", "one", "two", "three"), parts):
        with open(os.path.join(folder, name + ".jsonl"), "w", encoding="utf-8", newline="\n") as file:
            for line in lines:
                file.write(json.dumps(line, ensure_ascii=False, sort_keys=True) + "\n")
    with open(os.path.join(folder, "schema.json"), "w", encoding="utf-8") as file:
        json.dump(SCHEMA, file, ensure_ascii=False)


main()
