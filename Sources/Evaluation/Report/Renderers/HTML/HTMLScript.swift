/// What the page can do beyond being read: sort its tables, filter the mistakes, step through them
/// with j and k, and lead from an address to a mention.
enum HTMLScript {
  static let text = "\"use strict\";\n" + sorting + filtering + stepping + linking

  private static let sorting = #"""
    for (const table of document.querySelectorAll("table.sortable")) {
      const heads = table.tHead.rows[table.tHead.rows.length - 1].cells;
      for (const head of heads) {
        if (head.tagName !== "TH" || !head.textContent.trim()) continue;
        const button = document.createElement("button");
        button.type = "button";
        button.append(...head.childNodes);
        head.append(button);
        button.addEventListener("click", () => sort(table, head, heads));
      }
    }
    function key(cell) {
      const text = cell ? cell.textContent.trim() : "";
      const number = parseFloat(text.replace("−", "-").replace(/^[+[]/, ""));
      return { text, number };
    }
    function sort(table, head, heads) {
      const column = head.cellIndex;
      const isNumeric = head.classList.contains("num");
      const up = head.ariaSort ? head.ariaSort === "descending" : !isNumeric;
      const rows = [...table.tBodies[0].rows].map(row => ({ row, ...key(row.cells[column]) }));
      rows.sort((a, b) => {
        // What is undefined stands last either way.
        if (isNumeric && isNaN(a.number) !== isNaN(b.number)) return isNaN(a.number) ? 1 : -1;
        const order = isNumeric && !isNaN(a.number) ? a.number - b.number
          : a.text.localeCompare(b.text, "en", { numeric: true });
        return up ? order : -order;
      });
      for (const other of heads) other.removeAttribute("aria-sort");
      head.setAttribute("aria-sort", up ? "ascending" : "descending");
      table.tBodies[0].append(...rows.map(entry => entry.row));
    }

    """#

  private static let filtering = #"""
    for (const form of document.querySelectorAll("form.filters")) {
      const section = form.closest("section");
      const items = [...section.querySelectorAll(".item")];
      const systems = form.elements.system.options.length - 1;
      const count = section.querySelector(".count");
      form.hidden = false;
      const update = () => {
        const want = name => form.elements[name].value;
        const who = want("who"), system = want("system");
        let shown = 0;
        for (const item of items) {
          const data = item.dataset, wrong = data.wrong.split(" ");
          const errs = wrong.includes(system);
          let fits = true;
          if (who === "all") fits = wrong.length === systems && (!system || errs);
          else if (who === "alone") fits = wrong.length === 1 && (!system || errs);
          else if (who === "right") fits = wrong.length === systems - 1 && (!system || !errs);
          else if (system) fits = errs;
          fits = fits && (!want("scheme") || want("scheme") === data.scheme)
            && (!want("field") || want("field") === data.field)
            && (!want("article") || want("article") === data.article)
            && (!want("kind") || data.kind.split("|").includes(want("kind")));
          item.hidden = !fits;
          if (fits) shown += 1;
        }
        count.textContent = `${shown} of ${items.length} entries`;
      };
      form.addEventListener("change", update);
      form.addEventListener("reset", () => setTimeout(update));
      form.addEventListener("submit", event => event.preventDefault());
      form.reset();
      update();
    }

    """#

  private static let stepping = #"""
    document.addEventListener("keydown", event => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.target.closest("input, select, textarea")) return;
      const step = { j: 1, k: -1 }[event.key];
      if (!step) return;
      const items = [...document.querySelectorAll(".item")].filter(item => !item.hidden);
      if (!items.length) return;
      const now = items.indexOf(document.activeElement.closest(".item"));
      const next = now < 0 ? (step > 0 ? 0 : items.length - 1)
        : Math.min(items.length - 1, Math.max(0, now + step));
      event.preventDefault();
      items[next].focus({ preventScroll: true });
      items[next].scrollIntoView({ block: "center" });
    });

    """#

  private static let linking = #"""
    function follow() {
      for (const mark of document.querySelectorAll("mark.here")) mark.classList.remove("here");
      const hash = location.hash.slice(1);
      const parts = Object.fromEntries(hash.split("&").map(part => part.split("=")));
      if (parts.article === undefined) return;
      const target = document.getElementById(hash);
      const article = target && target.closest(".article")
        || document.getElementById(hash.replace(/&mention=.*$/, ""));
      if (!article) return;
      for (let box = article.closest("details"); box; box = box.parentElement.closest("details"))
        box.open = true;
      if (!target || !parts.mention) {
        article.focus();
        return;
      }
      const range = target.dataset.range.split("-").map(Number);
      const marks = [...article.querySelectorAll("mark")]
        .filter(mark => mark.dataset.p >= range[0] && mark.dataset.p < range[1]);
      for (const mark of marks) mark.classList.add("here");
      article.focus({ preventScroll: true });
      (marks[0] || target).scrollIntoView({ block: "center" });
    }
    addEventListener("hashchange", follow);
    follow();
    """#
}
