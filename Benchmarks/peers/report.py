"""The Markdown of a run."""

import statistics

SYSTEMS = ["regex", "keyword-window", "rule-cascade"]
TITLES = {
    "re": "Python `re`, tuned", "re-plain": "Python `re`, as one writes it",
    "re2": "google-re2 from Python", "spacy": "spaCy Matcher + PhraseMatcher",
    "ripgrep": "ripgrep, matching only", "re-varied": "Python `re`, tuned",
    "re-same": "Python `re`, the rules of **regex**, matching only",
    "re-same-varied": "Python `re`, the rules of **regex**, matching only",
}


def median(tool, key):
    return statistics.median(run[key] for run in tool["runs"])


def seconds(values, scale=1.0, digits=2):
    middle = statistics.median(values) * scale
    return f"{middle:.{digits}f} ({min(values) * scale:.{digits}f}–{max(values) * scale:.{digits}f})"


def rates(tool, empties):
    """MB/s by the clock and by processor time, without the start-up of a peer."""
    empty = empties.get(f"{tool['name'].removesuffix('-varied')}-empty")
    return {
        key: tool["bytes"] / 1e6 / (median(tool, key) - (median(empty, key) if empty else 0))
        for key in ("wall", "cpu")}


def table(header, rows):
    lines = ["| " + " | ".join(header) + " |", "|" + "---|" * len(header)]
    return "\n".join(lines + ["| " + " | ".join(map(str, row)) + " |" for row in rows])


def throughput(tools, empties, reference):
    base = rates(reference, empties)
    rows = []
    for tool in tools:
        rate = rates(tool, empties)
        if tool["kind"] == "ours":
            name = tool["name"].removesuffix("-varied")
            title = f"**{name[:-2]}**, `--jobs {name[-1]}`" if name[-1] in "12" else f"**{name}**"
        else:
            title = TITLES[tool["name"]]
        rows.append([
            title, number(tool["bytes"] / 1e6), len(tool["runs"]),
            seconds([run["wall"] for run in tool["runs"]]), f"{median(tool, 'cpu'):.2f}",
            number(rate["wall"]), number(rate["cpu"]),
            number(rate["wall"] / base["wall"]), number(rate["cpu"] / base["cpu"])])
    return table(
        ["", "MB read", "runs", "seconds, median (min–max)", "CPU s", "MB/s", "MB per CPU s",
         "× `re`", "× `re`, CPU"], rows)


def number(value):
    return f"{value:.0f}" if value >= 100 else f"{value:.3g}"


def verdict(is_met):
    return "met" if is_met else "**missed**"


def ratio(tool, reference, empties):
    """The lower of the ratios by the clock and by processor time."""
    ours, base = rates(tool, empties), rates(reference, empties)
    return min(ours[key] / base[key] for key in ours)


def speed_goal(system, tools, varied, empties):
    one = tools[f"{system}-1"]
    found = ratio(one, tools["re"], empties)
    other = ratio(varied[f"{system}-varied"], varied["re-varied"], empties)
    plain = ratio(one, tools["re-plain"], empties)
    least = min(found, other)
    word = verdict(least >= 100)
    return [
        f"{system}: 100 × Python `re` (bar: 50 ×)",
        f"{number(found)} ×; varied wording {number(other)} ×; against `re` as one writes it "
        f"{number(plain)} ×",
        word if least >= 100 else f"{word}; bar {verdict(least >= 50)}"]


def same_rules_goal(system, tools, varied, empties):
    """The same goal where `re` runs what our regex extractor runs."""
    found = ratio(tools[f"{system}-1"], tools["re-same"], empties)
    other = ratio(varied[f"{system}-varied"], varied["re-same-varied"], empties)
    return [
        f"{system}: 100 × Python `re` with the rules of regex",
        f"{number(found)} ×; varied wording {number(other)} ×", verdict(min(found, other) >= 100)]


def memory_goal(system, report, suffix, kind):
    peaks = {found["corpus"]: found["peak"] / 1024
             for found in report["memory"] if found["system"] == system}
    small, middle, large = (peaks[f"{size}{suffix}"] for size in (2, 20, 200))
    return [
        f"{system}: memory flat in the stream{kind}",
        f"{small:.0f}, {middle:.0f}, {large:.0f} MiB at 2, 20, 200 MB", verdict(large < 1.25 * small)]


def goals(report, tools, varied, empties, short):
    rows = []
    for system in SYSTEMS:
        rows.append(speed_goal(system, tools, varied, empties))
        rows.append(same_rules_goal(system, tools, varied, empties))
        speedup = median(tools[f"{system}-1"], "wall") / median(tools[f"{system}-2"], "wall")
        rows.append([f"{system}: `--jobs 2` 1.7 × one", f"{speedup:.2f} ×", verdict(speedup >= 1.7)])
        five = 1e3 * (
            median(short[f"five-{system}"], "wall") - median(short[f"empty-{system}"], "wall"))
        rows.append([
            f"{system}: five articles in 10 ms of processing",
            f"{five:.1f} ms more than empty input, the making of the rules in it; later in a stream "
            f"{later(system, short, report):.1f} ms",
            f"{verdict(five < 10)} cold, {verdict(later(system, short, report) < 10)} warm"])
        rows.append(memory_goal(system, report, "", ""))
        rows.append(memory_goal(system, report, "-varied", ", varied wording"))
        rows.append([
            f"{system}: the same bytes whatever `--jobs` is", "1, 2, 3 jobs on four corpora",
            verdict(all(found["identical"] for found in report["identical"]
                        if found["system"] == system))])
    start = 1e3 * median(short["version"], "wall")
    empty = max(1e3 * median(short[f"empty-{system}"], "wall") for system in SYSTEMS)
    rows.append([
        "start-up under 10 ms", f"`--version` {start:.1f} ms; `--extract` on empty input "
        f"{empty:.1f} ms at most", verdict(max(start, empty) < 10)])
    return table(["goal", "measured", ""], rows)


def later(system, short, report):
    """Milliseconds for the bytes of the five renditions at the rate between 2 and 20 MB."""
    long = {found["corpus"]: found for found in report["memory"] if found["system"] == system}
    rate = (long["20"]["wall"] - long["2"]["wall"]) / (long["20"]["bytes"] - long["2"]["bytes"])
    return 1e3 * rate * short[f"five-{system}"]["bytes"]


def rendered(report):
    tools = {tool["name"]: tool for tool in report["tools"]}
    empties = {name: tool for name, tool in tools.items() if tool["kind"] == "empty"}
    timed = [tool for tool in report["tools"] if tool["kind"] != "empty"]
    varied = {tool["name"]: tool for tool in report["varied"]}
    short = {tool["name"]: tool for tool in report["startup"]}
    about = report["provenance"]
    versions = ", ".join(f"{name} {it or 'missing'}" for name, it in report["versions"].items())
    parts = [
        f"# Extraction speed, {about['date']}",
        f"`Benchmarks/run-extraction` on {about['cores']} cores of {about['cpu']} (shared), "
        f"{about['swift']}, Linux {about['arch']}; {versions}. evalrun at `{about['commit']}`"
        f"{', with changes not committed' if about['dirty'] else ''}. Load averages before the run "
        f"{about['load']}, after it {about.get('after', 'unknown')}. "
        "`README-extraction.md` says what is timed.",
        "Missing: " + ("; ".join(report["missing"]) or "nothing") + ".",
        "## Goals",
        "A ratio is the lower of the one by the clock and the one by processor time, against the "
        "faster of the two programs in Python `re`, or against `re` with the rules of our regex "
        "extractor. It counts only if it holds for the varied "
        "wording as well. Memory counts as flat if 200 MB take less than 1.25 times the peak of 2 MB.",
        goals(report, tools, varied, empties, short),
        "## Throughput",
        "Five runs in turn, slow peers three. Ours: the whole process. Peers: without their "
        "start-up, which is measured on empty input and taken off.",
        throughput(timed, empties, tools["re"]),
        "## Throughput, varied wording",
        "A quarter of the ordinary words are replaced by others, so hardly a phrase comes twice: "
        "what an extractor remembers of earlier articles is of little use here.",
        throughput(report["varied"], empties, varied["re-varied"]),
        f"Of {report['same rules']['mentions']:,} mentions of **regex** in the part of the corpus that "
        f"`re` reads with the same rules, it matches {report['same rules']['found']:,} by the same "
        "rule at the same place.",
        "## Start-up and five articles",
        f"Median of {len(short['version']['runs'])} in ms, in brackets the lowest and highest.",
        table(["", "`--version`", "empty input", "five renditions", "difference of medians",
               "five more articles, later in a stream"],
              [startup_row(system, short, report) for system in SYSTEMS]),
        "## Peak memory",
        "One run each, `--jobs 1`.",
        table(["MiB"] + [f"{corpus.replace('-', ' MB, ')}{'' if '-' in corpus else ' MB'}"
                         for corpus in corpora(report)],
              [[f"**{system}**"] + [f"{peak['peak'] / 1024:.0f}" for peak in report["memory"]
                                    if peak["system"] == system] for system in SYSTEMS]),
        "## Mentions found in the same 2 MB",
        mention_counts(report),
        f"ripgrep prints {report['ripgrep matches']:,} matches in its 20 MB; where two patterns "
        "overlap it prints one." if "ripgrep matches" in report else "",
        "## Every run",
        every_run(report),
    ]
    return "\n\n".join(part for part in parts if part)


def corpora(report):
    return list(dict.fromkeys(found["corpus"] for found in report["memory"]))


def startup_row(system, short, report):
    empty, five = short[f"empty-{system}"], short[f"five-{system}"]
    return [
        f"**{system}**",
        *(seconds([run["wall"] for run in tool["runs"]], 1e3, 1)
          for tool in (short["version"], empty, five)),
        f"{1e3 * (median(five, 'wall') - median(empty, 'wall')):.1f}",
        f"{later(system, short, report):.1f}"]


def mention_counts(report):
    names = [name for name in SYSTEMS + ["re", "re-plain", "re2", "spacy"] if name in report["counts"]]
    fields = sorted({field for found in report["counts"].values() for field in found})
    rows = [[field] + [f"{report['counts'][name].get(field, 0):,}" for name in names]
            for field in fields]
    rows.append(["all"] + [f"{sum(report['counts'][name].values()):,}" for name in names])
    return table(["field"] + names, rows)


def every_run(report):
    lines = [
        f"{tool['name']:24} {tool['corpus']:18} wall "
        + " ".join(f"{run['wall']:.3f}" for run in tool["runs"])
        + " cpu " + " ".join(f"{run['cpu']:.3f}" for run in tool["runs"])
        for tool in report["tools"] + report["varied"] + report["startup"]]
    lines += [
        f"{'memory-' + found['system']:24} {found['corpus']:18} wall {found['wall']:.3f} "
        f"cpu {found['cpu']:.3f} peak {found['peak']} KiB" for found in report["memory"]]
    return "```\n" + "\n".join(lines) + "\n```"
