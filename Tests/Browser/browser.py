"""The HTML report in Chromium: browser.py CHROMIUM FOLDER [SCREENSHOTS].

FOLDER holds rendition.html, nasty.html and many.html. Every check opens a fresh page; the last line
counts what passed and what failed, and the exit code is 1 if anything failed.
"""

import base64
import json
import os
import pathlib
import sys

from playwright.sync_api import sync_playwright

CHECKS = []
PAGES = ("rendition", "nasty", "many")


def check(*pages, **context):
    """Registers a check for some pages, with what the browser is set to."""

    def register(function):
        for page in pages or PAGES:
            CHECKS.append((function, page, context))
        return function

    return register


def expect(condition, message):
    if not condition:
        raise AssertionError(message)


def items(page):
    """The mistakes that are shown, with what the filters go by."""
    return page.evaluate(
        """() => [...document.querySelectorAll('.item')].filter(i => i.checkVisibility())
             .map(i => ({...i.dataset}))"""
    )


def column(page, number):
    """A column of the first table of fields as text."""
    return page.evaluate(
        """n => [...document.querySelectorAll('#fields table')[0].tBodies[0].rows]
             .map(row => row.cells[n].textContent.trim())""",
        number,
    )


# Without JavaScript


@check(java_script_enabled=False)
def everything_but_sorting_and_filtering_works_without_script(page):
    expect(len(items(page)) > 3, "the mistakes are not there")
    expect(not page.locator("form.filters").first.is_visible(), "filters that do nothing are shown")
    expect(page.locator("th button").count() == 0, "headers that do nothing look like buttons")
    first = page.locator("details:not([open]) > summary").first
    first.click()
    expect(page.locator("details[open]").count() > 0, "details do not open")
    expect(page.locator("svg").count() >= 4, "the charts are not there")


@check("rendition", java_script_enabled=False)
def a_deep_link_leads_to_its_mention_without_script(page):
    link = page.locator("#articles td a[href*='mention=']").nth(5).get_attribute("href")
    page.goto(page.url.split("#")[0] + link)
    top = page.evaluate(
        "id => document.getElementById(id).getBoundingClientRect().top", link.removeprefix("#")
    )
    expect(-5 <= top <= 900, f"the mention stands at {top}")


# Filters


@check()
def each_filter_leaves_what_it_says(page):
    everything = items(page)
    for name in ("scheme", "field", "kind", "article"):
        select = page.locator(f"select[name={name}]")
        values = select.locator("option").evaluate_all("all => all.map(o => o.value).filter(Boolean)")
        total = 0
        for value in values:
            select.select_option(value)
            shown = items(page)
            wanted = [i for i in everything if value in (i[name].split("|") if name == "kind" else [i[name]])]
            expect(shown == wanted, f"{name}={value}: {len(shown)} shown, {len(wanted)} wanted")
            total += len(shown)
        expect(total >= len(everything), f"{name} does not offer every value")
        select.select_option("")


@check()
def who_is_wrong_is_counted_over_the_systems(page):
    everything = [set(i["wrong"].split()) for i in items(page)]
    systems = {"0", "1", "2"}
    rules = {
        "all": lambda wrong, s: wrong == systems,
        "alone": lambda wrong, s: wrong == {s},
        "right": lambda wrong, s: wrong == systems - {s},
        "this": lambda wrong, s: s in wrong,
    }
    for who, rule in rules.items():
        for system in sorted(systems):
            page.select_option("select[name=system]", system)
            page.select_option("select[name=who]", who)
            wanted = sum(rule(wrong, system) for wrong in everything)
            expect(len(items(page)) == wanted, f"{who} {system}: {len(items(page))}, not {wanted}")
            text = page.locator(".count").first.inner_text()
            expect(text.startswith(f"{wanted} of {len(everything)}"), f"the count says {text}")
    page.click("button[type=reset]")
    page.wait_for_timeout(50)
    expect(len(items(page)) == len(everything), "show all does not show all")


# Sorting


@check("rendition")
def a_click_sorts_numbers_as_numbers(page):
    page.locator("#fields table").first.locator("th button").nth(4).click()
    values = [float(v) for v in column(page, 4) if v != "–"]
    expect(values == sorted(values, reverse=True), f"not falling: {values}")
    page.locator("#fields table").first.locator("th button").nth(4).click()
    values = [float(v) for v in column(page, 4) if v != "–"]
    expect(values == sorted(values), f"not rising: {values}")
    sort = page.locator("#fields table").first.locator("th[aria-sort]").get_attribute("aria-sort")
    expect(sort == "ascending", f"aria-sort says {sort}")


@check("rendition")
def the_keyboard_sorts_names_and_undefined_stands_last(page):
    page.locator("#fields table").first.locator("th button").nth(1).focus()
    page.keyboard.press("Enter")
    names = column(page, 1)
    expect(names == sorted(names), f"not in order: {names}")


@check("nasty")
def what_is_undefined_stands_last_either_way(page):
    for _ in range(2):
        page.locator("#fields table").first.locator("th button").nth(6).click()
        values = column(page, 6)
        if "–" in values:
            expect(set(values[values.index("–") :]) == {"–"}, f"undefined among numbers: {values}")


# Keyboard


@check()
def j_and_k_step_through_what_is_shown(page):
    page.select_option("select[name=system]", "1")
    where = """() => [...document.querySelectorAll('.item')].filter(i => !i.hidden)
                 .indexOf(document.activeElement)"""
    page.evaluate("document.activeElement.blur()")
    seen = []
    for key in "jjjkj":
        page.keyboard.press(key)
        seen.append(page.evaluate(where))
    last = len(items(page)) - 1
    expect(seen == [min(n, last) for n in (0, 1, 2)] + seen[3:], f"j goes to {seen}")
    if last >= 2:
        expect(seen[3:] == [1, 2], f"k goes to {seen}")
    box = page.evaluate("document.activeElement.getBoundingClientRect().toJSON()")
    expect(box["bottom"] > 0 and box["top"] < 1000, "the mistake is not in sight")


@check("rendition")
def letters_typed_into_a_filter_move_nothing(page):
    page.focus("select[name=field]")
    page.keyboard.press("j")
    name = page.evaluate("document.activeElement.tagName")
    expect(name == "SELECT", f"the focus went to {name}")


@check("rendition")
def tab_leads_to_the_skip_link_first_and_focus_is_visible(page):
    page.keyboard.press("Tab")
    focused = page.evaluate(
        """() => { const e = document.activeElement, s = getComputedStyle(e);
             return [e.className, e.getBoundingClientRect().left, s.outlineStyle] }"""
    )
    expect(focused[0] == "skip" and focused[1] >= 0, f"the first stop is {focused}")
    expect(focused[2] != "none", "the focus is not visible")


# Deep links


@check()
def a_deep_link_marks_its_mention(page):
    links = page.locator("#articles td a[href*='mention=']")
    expect(links.count() > 3, "there are no links to mentions")
    for number in {0, links.count() // 2, links.count() - 1}:
        link = links.nth(number).get_attribute("href")
        words = links.nth(number).evaluate("a => a.textContent")
        page.goto(page.url.split("#")[0] + link)
        page.wait_for_timeout(50)
        marked = page.evaluate(
            "() => [...document.querySelectorAll('mark.here')].map(m => m.textContent).join('')"
        )
        # A mention over a line break is two stretches of markup.
        expect(marked.replace("\n", "") == words.replace("\n", ""), f"{link} marks {marked!r}, not {words!r}")
        top = page.evaluate("document.querySelector('mark.here').getBoundingClientRect().top")
        expect(-5 < top < 1000, f"{link}: the mention stands at {top}")


@check("rendition")
def a_deep_link_typed_by_hand_works(page):
    page.goto(page.url.split("#")[0] + "#article=002")
    page.wait_for_timeout(50)
    focused = page.evaluate("document.activeElement.dataset.article")
    expect(focused == "002", f"the focus is on {focused}")


@check("many")
def what_is_not_on_the_page_is_in_files_beside_it(page):
    expect("of 300 articles" in page.locator("#articles").inner_text(), "the page hides its limits")
    page.locator("#articles a[href$='index.html']").click()
    rows = page.locator("tbody tr").count()
    expect(rows == 300, f"the list has {rows} articles")
    page.locator("tbody th a").nth(250).click()
    expect(page.locator("section.article").is_visible(), "the article is not there")
    expect(page.locator(".item").count() > 0, "its mistakes are not there")
    face = page.evaluate("getComputedStyle(document.body).fontFamily")
    expect("serif" in face and "Charter" in face, "the style sheet is not found")


# Text


@check("nasty")
def text_stays_text(page):
    expect(page.title() != "owned", "a script of the text has run")
    expect(page.locator("script").count() == 1, "there is a second script")
    body = page.locator("body").inner_text()
    expect("<script>document.title='owned'</script>" in body, "the text is not shown as it is")
    expect("&lt;" not in body and "&amp;lt;" not in body, "text is escaped twice")
    expect("rule <i>&amp;</i>" in body, "the name of a rule is not shown as it is")


@check("nasty")
def arabic_runs_from_right_to_left(page):
    direction = page.evaluate(
        """() => [...document.querySelectorAll('#articles p.laned')]
             .filter(p => /^[\\u0600-\\u06ff]/.test(p.textContent))
             .map(p => getComputedStyle(p).direction)"""
    )
    expect(direction and set(direction) == {"rtl"}, f"directions are {direction}")


@check("nasty")
def a_system_that_failed_is_in_the_banner(page):
    text = page.locator(".banner").inner_text()
    expect("three" in text and "a b/c" in text and "<script>" in text, f"the banner says {text}")


@check("nasty")
def bars_that_overlap_lie_below_each_other(page):
    # "two three" and "three four" are both gold, so "three" has two bars of gold.
    boxes = page.evaluate(
        """() => [...document.querySelectorAll('section.article mark')]
             .filter(m => m.textContent === 'three')
             .flatMap(m => [...m.querySelectorAll('.c0')].map(k => k.getBoundingClientRect().bottom))"""
    )
    expect(len(boxes) == 2 and abs(boxes[0] - boxes[1]) >= 5, f"gold bars end at {boxes}")


# The page as a whole


@check("many")
def a_page_without_download_says_where_the_figures_are(page):
    expect("--format json" in page.locator("footer").inner_text(), "the figures are nowhere")


@check("rendition", "nasty")
def the_download_is_json(page):
    link = page.locator("a.download").first.get_attribute("href")
    report = json.loads(base64.b64decode(link.split(",", 1)[1]))
    expect(report["schema"] == "evalrun.report/1", "the download is no report")


@check()
def landmarks_headings_and_names_are_there(page):
    for name in ("header", "nav", "main", "footer", "h1"):
        expect(page.locator(name).count() == 1, f"there is not one {name}")
    levels = page.evaluate(
        "() => [...document.querySelectorAll('h1,h2,h3,h4,h5,h6')].map(h => +h.tagName[1])"
    )
    jumps = [(a, b) for a, b in zip(levels, levels[1:]) if b > a + 1]
    expect(not jumps, f"headings jump: {jumps[:3]}")
    nameless = page.locator("svg:not([aria-label]), .scroll:not([aria-label])").count()
    expect(nameless == 0, f"{nameless} drawings or tables have no name")


CONTRAST = """() => {
  const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
  const rgba = color => {
    canvas.clearRect(0, 0, 1, 1); canvas.fillStyle = color; canvas.fillRect(0, 0, 1, 1);
    const [r, g, b, a] = canvas.getImageData(0, 0, 1, 1).data; return [r, g, b, a / 255];
  };
  const over = (top, below) => [0, 1, 2].map(i => top[i] * top[3] + below[i] * (1 - top[3]));
  const ground = e => {
    if (!e) return [255, 255, 255];
    const own = rgba(getComputedStyle(e).backgroundColor);
    return own[3] === 1 ? own : over(own, ground(e.parentElement));
  };
  const light = c => { const [r, g, b] = c.map(v => (v /= 255) <= .04045 ? v / 12.92
    : ((v + .055) / 1.055) ** 2.4); return .2126 * r + .7152 * g + .0722 * b; };
  const poor = {};
  for (const e of document.querySelectorAll('body *')) {
    if (![...e.childNodes].some(n => n.nodeType === 3 && n.data.trim())) continue;
    if (!e.checkVisibility() || e.closest('svg, script, style, option')) continue;
    const back = ground(e), text = over(rgba(getComputedStyle(e).color), back);
    const [a, b] = [light(text), light(back)].sort((x, y) => y - x);
    const ratio = (a + .05) / (b + .05);
    if (ratio < 4.5) poor[e.tagName + '.' + e.className] = ratio.toFixed(2);
  }
  return poor;
}"""


@check(color_scheme="light")
def contrast_is_enough_on_light(page):
    poor = page.evaluate(CONTRAST)
    expect(not poor, f"below 4.5: {poor}")


@check(color_scheme="dark")
def contrast_is_enough_on_dark(page):
    ground = page.evaluate("getComputedStyle(document.body).backgroundColor")
    expect(ground != "rgb(252, 251, 248)", "the page is light on a dark scheme")
    poor = page.evaluate(CONTRAST)
    expect(not poor, f"below 4.5: {poor}")


@check(viewport={"width": 360, "height": 800})
def a_narrow_window_needs_no_sideways_scrolling(page):
    width = page.evaluate("document.documentElement.scrollWidth")
    expect(width <= 360, f"the page is {width} wide")


# The runner


def pictures(page, name, folder):
    path = lambda part: os.path.join(folder, f"{name}-{part}.png")
    for scheme in ("light", "dark"):
        page.emulate_media(color_scheme=scheme)
        for part in ("overview", "fields", "errors", "articles", "rules", "method"):
            page.evaluate("id => document.getElementById(id).scrollIntoView({behavior: 'instant'})", part)
            page.screenshot(path=path(f"{scheme}-{part}"))
    page.emulate_media(color_scheme="light")
    page.set_viewport_size({"width": 360, "height": 800})
    for part in ("overview", "errors", "articles"):
        page.evaluate("id => document.getElementById(id).scrollIntoView({behavior: 'instant'})", part)
        page.screenshot(path=path(f"narrow-{part}"))
    page.pdf(path=os.path.join(folder, f"{name}.pdf"), format="A4")


def run(browser, folder, function, name, settings):
    """Runs one check; nothing may be fetched or complained about meanwhile, whatever it looks at."""
    options = {"viewport": {"width": 1280, "height": 1000}, "reduced_motion": "reduce", **settings}
    context = browser.new_context(**options)
    context.set_default_timeout(15_000)
    try:
        page = context.new_page()
        trouble = []
        page.on("console", lambda message: trouble.append(f"console: {message.text}"))
        page.on("pageerror", lambda error: trouble.append(f"error: {error}"))
        root = folder.as_uri() + "/"
        page.on(
            "request",
            lambda request: trouble.append(f"request: {request.url[:80]}")
            if not request.url.startswith((root, "data:"))
            else None,
        )
        page.goto((folder / f"{name}.html").as_uri())
        function(page)
        expect(not trouble, "; ".join(trouble[:3]))
    finally:
        context.close()


def main():
    chromium, folder = sys.argv[1], pathlib.Path(sys.argv[2]).resolve()
    passed, failed = 0, 0
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        for function, name, settings in CHECKS:
            label = f"{name}: {function.__name__.replace('_', ' ')}"
            try:
                run(browser, folder, function, name, settings)
                passed += 1
                print(f"ok    {label}", flush=True)
            except Exception as error:
                failed += 1
                print(f"FAIL  {label}\n      {str(error).strip()[:600]}", flush=True)
        if len(sys.argv) > 3:
            os.makedirs(sys.argv[3], exist_ok=True)
            for name in PAGES:
                page = browser.new_page(viewport={"width": 1280, "height": 1000})
                page.goto((folder / f"{name}.html").as_uri())
                pictures(page, name, sys.argv[3])
                page.close()
        browser.close()
    print(f"{passed} passed, {failed} failed")
    sys.exit(1 if failed else 0)


main()
