"""JSON Lines in, predictions out, as every peer does it."""

import json
import sys


def run(mentions):
    """Answers each line of standard input; `mentions(text)` yields field, start, end, value and
    attributes, offsets in characters."""
    write = sys.stdout.write
    for line in sys.stdin.buffer:
        article = json.loads(line)
        found = []
        for field, start, end, value, attributes in mentions(article["text"]):
            mention = {"field": field, "start": start, "end": end, "value": value}
            if attributes:
                mention["attributes"] = attributes
            found.append(mention)
        write(json.dumps({"id": article["id"], "mentions": found}, ensure_ascii=False) + "\n")
