"""Python `re` with the very rules of our regex extractor.

    python -m peers.same_rules RULES PARTS

RULES and PARTS are what `evalrun --list rules` and `--list parts` print of `regex` as JSON Lines.
Every rule runs over every line by itself, as `re` does it, and every match is printed with what it
captured. Nothing else is done: no normal forms, no lexicon look-ups, no choice between matches that
overlap, no furniture. So this does less than the extractor, with the same patterns.
"""

import json
import re
import sys

# What our pattern language means by these signs (Sources/Extractors, "The pattern language").
APOSTROPHES = "'`´ʻʼʾʿ‘’‛′＇"
QUOTATION_MARKS = '"«»“”„‟″＂'
HYPHENS = "\\-‐‑‒–"
LITERALS = {"'": f"[{APOSTROPHES}]", "’": f"[{APOSTROPHES}]", '"': f"[{QUOTATION_MARKS}]",
            "-": f"[{HYPHENS}]"}
IN_CLASS = {"'": APOSTROPHES, "’": APOSTROPHES, '"': QUOTATION_MARKS}
BLANK = r"[^\S\r\n]+"

# A match begins at a word and does not end within one.
BEFORE, BEHIND = r"(?:(?<!\w)|(?!\w))", r"(?:(?!\w)|(?<!\w))"

NAME = re.compile(r"\$(?:\{(\w+)\}|(\w+))")
CLASS = re.compile(r"\[\^?\]?(?:\\.|[^\]\\])*\]")
PHRASES = re.compile(r"\(\?:(?:[^\\()\[\]{}|?*+$]|\\[^\w])+(?:\|(?:[^\\()\[\]{}|?*+$]|\\[^\w])+)*\)")
CODE_POINT = re.compile(r"\\u\{([0-9A-Fa-f]+)\}")


class Translator:
    """Turns patterns of ours into patterns of Python `re`."""

    def __init__(self, parts):
        self.parts, self.known, self.groups = parts, {}, {}

    def part(self, name):
        if name in self.known:
            return self.known[name]
        text = self.parts[name]
        found = self.phrases(text) or f"(?:{self.translated(text)})"
        # What captures is counted anew wherever it stands.
        if "(?P<" not in found:
            self.known[name] = found
        return found

    def phrases(self, text):
        """A list of words with its beginnings shared, which `re` goes through much faster; `None` for
        any other pattern."""
        if not PHRASES.fullmatch(text):
            return None
        trie = {}
        for phrase in text[3:-1].split("|"):
            node = trie
            for sign in self.signs(phrase):
                node = node.setdefault(sign, {})
            node[""] = {}
        return f"(?:{self.branches(trie)})"

    @staticmethod
    def signs(phrase):
        """The signs of a phrase, each as a pattern."""
        for match in re.finditer(r"\\(.)|(\s+)|(.)", phrase):
            if match[2]:
                yield BLANK
            else:
                sign = match[1] or match[3]
                yield LITERALS.get(sign, re.escape(sign).replace(r"\ ", " "))

    def branches(self, node):
        """Going on comes before ending, so that the longest phrase is tried first."""
        ways = [sign + self.branches(rest) for sign, rest in node.items() if sign]
        if not ways:
            return ""
        body = ways[0] if len(ways) == 1 and "" not in node else f"(?:{'|'.join(ways)})"
        return body + ("?" if "" in node else "")

    def rule(self, pattern):
        self.groups = {}
        return re.compile(f"{BEFORE}(?:{self.translated(pattern)}){BEHIND}", re.IGNORECASE)

    def group(self, name):
        """A name may stand in several branches here, once in `re`."""
        self.groups[name] = self.groups.get(name, 0) + 1
        return name if self.groups[name] == 1 else f"{name}__{self.groups[name]}"

    def translated(self, pattern):
        found, index = [], 0
        while index < len(pattern):
            sign = pattern[index]
            if match := NAME.match(pattern, index):
                found.append(self.part(match[1] or match[2]))
            elif match := CODE_POINT.match(pattern, index):
                found.append(re.escape(chr(int(match[1], 16))))
            elif sign == "\\":
                match = re.compile(r"\\.").match(pattern, index)
                found.append(match[0])
            elif sign == "[":
                match = CLASS.match(pattern, index)
                found.append(self.translated_class(match[0]))
            elif pattern.startswith("(?<", index):
                match = re.compile(r"\(\?<(\w+)>").match(pattern, index)
                found.append(f"(?P<{self.group(match[1])}>")
            elif sign.isspace():
                match = re.compile(r"\s+").match(pattern, index)
                found.append(BLANK)
            elif match := re.compile(r"\(\?(?:-?i)?:|\{\d*,?\d*\}").match(pattern, index):
                found.append(match[0])
            else:
                match = re.compile(".").match(pattern, index)
                found.append(LITERALS.get(sign, sign))
            index = match.end()
        return "".join(found)

    def translated_class(self, text):
        inner = CODE_POINT.sub(lambda match: re.escape(chr(int(match[1], 16))), text)
        return re.sub(
            r"\\.|['’\"]", lambda match: IN_CLASS.get(match[0], match[0]), inner).replace(
                " ", r" \t\xa0\u2000-\u200a\u202f\u3000")


def records(path):
    with open(path, encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


def compiled(rules, parts):
    translator = Translator({part["part"]: part["text"] for part in records(parts)})
    return [(rule["rule"], translator.rule(rule["text"]).finditer) for rule in records(rules)]


def main(rules, parts):
    patterns = compiled(rules, parts)
    line_ends = re.compile(r"[^\r\n]+")
    write = sys.stdout.write
    for line in sys.stdin.buffer:
        article = json.loads(line)
        matches = []
        for paragraph in line_ends.finditer(article["text"]):
            text, offset = paragraph[0], paragraph.start()
            for name, find in patterns:
                for match in find(text):
                    if match.start() == match.end():
                        continue
                    captures = {
                        group: [offset + match.start(group), offset + match.end(group)]
                        for group in match.groupdict() if match.start(group) >= 0}
                    matches.append({
                        "rule": name, "start": offset + match.start(), "end": offset + match.end(),
                        "captures": captures})
        write(json.dumps({"id": article["id"], "matches": matches}, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main(*sys.argv[1:3])
