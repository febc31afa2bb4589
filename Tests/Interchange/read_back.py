"""Reads what `evalrun --convert` writes with the formats' own tools.

usage: read_back.py PATH/TO/evalrun

A tool that is not installed is named as missing and counts neither way.
"""

import glob
import importlib
import json
import os
import subprocess
import sys
import tempfile
import types
from unittest import mock

# Spans as (start, end, label) in Unicode scalars; none overlap except in "nested".
TEXTS = {
    "plain": "The two strikes hit Mayadeen.",
    "emoji": "😀 two 👩‍👩‍👧 strikes 🇸🇾 Syria 😀",
    "marks": "Zoe\u0308 in Me\u0301ya\u0300di\u0302n saw two",
    "crlf": "one\r\n\r\ntwo\r\nthree Mayadeen\r\n",
    "mark": "\ufeffThe two of Homs",
    "rtl": "قصفت two مواقع في دير الزور שלום",
    "lines": "hit Deir\nez-Zor and\n\n two [1]|_*->; # Homs",
    "astral": "𝔄𝔅 Mayadeen 𝟚 two!",
    "nested": "the US air base at Al Asad",
}
NAMES = {
    "two": "n", "Mayadeen": "place", "Syria": "place", "Me\u0301ya\u0300di\u0302n": "place",
    "Homs": "place", "دير الزور": "place", "Deir\nez-Zor": "place", "US air base": "thing",
    "US": "actor", "air base at Al Asad": "thing",
}


def spans(text):
    found = []
    for name, label in NAMES.items():
        start = text.find(name)
        if start >= 0:
            found.append((start, start + len(name), label))
    return sorted(found)


def utf16(text, offset):
    return len(text[:offset].encode("utf-16-le")) // 2


def in_utf16(text):
    return sorted((utf16(text, s), utf16(text, e), label) for s, e, label in spans(text))


class Checks:
    def __init__(self, evalrun):
        self.evalrun = evalrun
        self.folder = tempfile.mkdtemp(prefix="evalrun-interchange-")
        self.passed = self.failed = 0
        self.source = self.path("source.jsonl")
        with open(self.source, "w", encoding="utf-8") as file:
            for name, text in TEXTS.items():
                fillers = [
                    {"field": label, "value": text[s:e], "mentions": [{"start": s, "end": e, "text": text[s:e]}]}
                    for s, e, label in spans(text)
                ]
                record = {"schema": "evalrun.labels/1", "id": name, "text": text, "fillers": fillers}
                file.write(json.dumps(record, ensure_ascii=False) + "\n")

    def path(self, name):
        return os.path.join(self.folder, name)

    def convert(self, source, target):
        run = subprocess.run([self.evalrun, "--convert", source, target], capture_output=True, text=True)
        if run.returncode != 0:
            raise RuntimeError(f"{source} to {target}: exit {run.returncode}: {run.stderr}")

    def to(self, target):
        self.convert(f"evalrun:{self.source}", target)

    def equal(self, what, found, expected):
        if found == expected:
            self.passed += 1
            return
        self.failed += 1
        print(f"FAILED {what}\n  found    {found!r}\n  expected {expected!r}")

    def back(self, what, source, expected):
        """What a tool wrote is read again with the same spans."""
        target = self.path(what.replace(" ", "-") + ".jsonl")
        self.convert(source, f"evalrun:{target}")
        with open(target, encoding="utf-8") as file:
            for record in map(json.loads, file):
                found = sorted(
                    (m["start"], m["end"], f["field"]) for f in record["fillers"] for m in f["mentions"])
                self.equal(f"{what} {record['id']}", (record["text"], found), expected(record["id"]))


def brat(checks):
    """brat's own server: `TextAnnotations` refuses spans whose words are not those of the text."""
    package = importlib.import_module("brat")
    root = os.path.join(list(package.__path__)[0], "server")
    sys.path[:0] = [os.path.join(root, "src"), os.path.join(root, "lib")]
    annotation = importlib.import_module("annotation")
    # Python 3.11 no longer knows the mode "U", which did nothing here before.
    opened = annotation.codecs_open
    annotation.codecs_open = lambda name, mode, **rest: opened(name, mode.replace("U", ""), **rest)
    checks.to("brat:" + checks.path("brat"))
    for name, text in TEXTS.items():
        document = annotation.TextAnnotations(document=os.path.join(checks.path("brat"), name), read_only=True)
        found = sorted((a.first_start(), a.last_end(), a.type) for a in document.get_textbounds())
        checks.equal(f"brat {name}", found, spans(text))
        with open(os.path.join(checks.path("brat"), name + ".ann"), "w", encoding="utf-8") as file:
            file.write(str(document))
    checks.back("brat as brat writes it", "brat:" + checks.path("brat"), lambda i: (TEXTS[i], spans(TEXTS[i])))


def doccano(checks):
    """doccano's import: its JSON Lines parser and the label that it makes of each span."""
    package = importlib.import_module("backend")
    sys.path.insert(0, os.path.dirname(package.__file__))
    # The database models are not needed to parse.
    for name in ["examples", "label_types", "labels", "projects"]:
        sys.modules[name] = types.ModuleType(name)
        sys.modules[name + ".models"] = mock.MagicMock()
    parsers = importlib.import_module("data_import.pipeline.parsers")
    label = importlib.import_module("data_import.pipeline.label")
    path = checks.path("doccano.jsonl")
    checks.to("doccano:" + path)
    parser = parsers.JSONLParser()
    for row in parser.parse(path):
        made = [label.SpanLabel.parse("12345678-1234-4234-8234-123456789abc", obj) for obj in row["label"]]
        found = sorted((m.start_offset, m.end_offset, m.label) for m in made)
        checks.equal(f"doccano {row['id']}", (row["text"], found), (TEXTS[row["id"]], in_utf16(TEXTS[row["id"]])))
    checks.equal("doccano errors", [str(e) for e in parser.errors], [])


def spacy(checks):
    """spaCy: `Doc.from_json`, and its converter of CoNLL columns."""
    spacy = importlib.import_module("spacy")
    tokens = importlib.import_module("spacy.tokens")
    nlp = spacy.blank("en")
    path = checks.path("spacy.json")
    checks.to("spacy:" + path)
    written = []
    with open(path, encoding="utf-8") as file:
        for record in json.load(file):
            doc = tokens.Doc(nlp.vocab).from_json(record, validate=True)
            others = doc.spans["sc"] if "sc" in doc.spans else []
            found = sorted((s.start_char, s.end_char, s.label_) for s in [*doc.ents, *others])
            checks.equal(f"spacy {record['id']}", (doc.text, found), (TEXTS[record["id"]], spans(TEXTS[record["id"]])))
            written.append({**doc.to_json(), "id": record["id"]})
    path = checks.path("spacy-own.json")
    with open(path, "w", encoding="utf-8") as file:
        json.dump(written, file)
    checks.back("spacy as spacy writes it", "spacy:" + path, lambda i: (TEXTS[i], spans(TEXTS[i])))
    converters = importlib.import_module("spacy.training.converters")
    checks.to("conll:" + checks.path("all.conll"))
    with open(checks.path("all.conll"), encoding="utf-8", newline="") as file:
        docs = list(converters.conll_ner_to_docs(file.read(), no_print=True))
    checks.equal("conll documents", len(docs), len(TEXTS))
    for (name, text), doc in zip(TEXTS.items(), docs_in_order(checks, docs)):
        expected = [(label, words(text[s:e])) for s, e, label in outermost(spans(text))]
        checks.equal(f"conll {name}", [(s.label_, words(s.text)) for s in doc.ents], expected)


def docs_in_order(checks, docs):
    """Articles are written in the order of their ids."""
    return [docs[sorted(TEXTS).index(name)] for name in TEXTS]


def words(text):
    return "".join(text.split())


def outermost(found):
    """The spans that one tag for a word can show: the first, then the longest."""
    kept = []
    for span in sorted(found, key=lambda s: (s[0], -s[1])):
        if not kept or span[0] >= kept[-1][1]:
            kept.append(span)
    return kept


def hugging_face(checks):
    """Hugging Face `datasets` loads it; `seqeval` finds the same entities in strict IOB2."""
    os.environ["HF_HUB_OFFLINE"] = os.environ["HF_DATASETS_OFFLINE"] = "1"
    datasets = importlib.import_module("datasets")
    scheme = importlib.import_module("seqeval.scheme")
    datasets.disable_progress_bars()
    path = checks.path("hf.jsonl")
    checks.to("hf:" + path)
    loaded = datasets.load_dataset("json", data_files=path, split="train", cache_dir=checks.path("cache"))
    checks.equal("hf rows", len(loaded), len(TEXTS))
    for row in loaded:
        entities = scheme.Entities([row["ner_tags"]], scheme.IOB2).entities[0]
        found = [(e.tag, "".join(row["tokens"][e.start:e.end])) for e in entities]
        text = TEXTS[row["id"]]
        expected = [(label, words(text[s:e])) for s, e, label in outermost(spans(text))]
        checks.equal(f"hf {row['id']}", (row["text"], found), (text, expected))
    # Numbers with names, as datasets keeps them, come back.
    names = sorted({tag for row in loaded for tag in row["ner_tags"]})
    features = loaded.features.copy()
    features["ner_tags"] = datasets.List(datasets.ClassLabel(names=names))
    numbered = loaded.cast(features)
    os.makedirs(checks.path("numbered"))
    numbered.to_json(checks.path("numbered/train.jsonl"), force_ascii=False)
    numbered.info.write_to_directory(checks.path("numbered"))
    checks.back(
        "hf numbered", "hf:" + checks.path("numbered/train.jsonl"),
        lambda i: (TEXTS[i], sorted(outermost(spans(TEXTS[i])))))


def label_studio(checks):
    """Label Studio's converter reads the export and makes its short form of it."""
    converter = importlib.import_module("label_studio_sdk.converter")
    path = checks.path("labelstudio.json")
    checks.to("labelstudio:" + path)
    labels = "".join(f'<Label value="{label}"/>' for label in sorted(set(NAMES.values())))
    config = f'<View><Labels name="label" toName="text">{labels}</Labels><Text name="text" value="$text"/></View>'
    convert = converter.Converter(config, checks.folder)
    convert.convert_to_json_min(path, checks.path("min"), is_dir=False)
    with open(glob.glob(checks.path("min/*.json"))[0], encoding="utf-8") as file:
        tasks = json.load(file)
    texts = {text: name for name, text in TEXTS.items()}
    checks.equal("labelstudio tasks", len(tasks), len(TEXTS))
    for task in tasks:
        found = sorted((v["start"], v["end"], label) for v in task.get("label", []) for label in v["labels"])
        checks.equal(f"labelstudio {texts[task['text']]}", found, in_utf16(task["text"]))


def main():
    checks = Checks(os.path.abspath(sys.argv[1]))
    for check in [brat, doccano, spacy, hugging_face, label_studio]:
        before = checks.passed + checks.failed
        try:
            check(checks)
        except ImportError as error:
            print(f"missing: {check.__name__}: {error}")
            continue
        except Exception as error:  # A tool that cannot read a file fails the check.
            checks.failed += 1
            print(f"FAILED {check.__name__}: {type(error).__name__}: {error}")
        print(f"{check.__name__}: {checks.passed + checks.failed - before} checks")
    print("missing: prodigy and WebAnno have no reader on PyPI; their formats are checked by our tests alone")
    print(f"{checks.passed} passed, {checks.failed} failed")
    sys.exit(1 if checks.failed else 0)


if __name__ == "__main__":
    main()
