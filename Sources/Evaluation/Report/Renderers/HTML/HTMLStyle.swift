/// The style sheet of the page and of the files beside it.
///
/// Colours are given once for each scheme. Text has a contrast of at least 4.5 with its ground,
/// bars and dots at least 3; nothing is said by colour alone.
enum HTMLStyle {
  static let text = ground + layout + tables + lanes + gallery + charts + print

  private static let ground = #"""
    :root {
      color-scheme: light dark;
      --paper: #fcfbf8; --raised: #ffffff; --ink: #22252a; --soft: #5a6069; --line: #dcd8cf;
      --accent: #1d5a96; --heat: #2f6f9f; --bad: #a3261c; --ok: #23693c; --warn: #fff3dc;
      --c0: #7a5c00; --c1: #1f63a8; --c2: #b04a12; --c3: #1f7a4d;
      --c4: #7b3fa0; --c5: #a02d62; --c6: #0f7480; --c7: #5b5f66;
      --serif: "Iowan Old Style", "Charter", "Bitstream Charter", "Palatino Linotype", "Palatino",
        "Source Serif 4", "Noto Serif", Georgia, "DejaVu Serif", serif;
      --sans: system-ui, -apple-system, "Segoe UI", "Noto Sans", "Liberation Sans", sans-serif;
      --mono: ui-monospace, "SF Mono", "Cascadia Mono", "Liberation Mono", monospace;
    }
    @media (prefers-color-scheme: dark) {
      :root {
        --paper: #16181c; --raised: #1d2025; --ink: #e6e4df; --soft: #a5abb5; --line: #363b43;
        --accent: #8cbcec; --heat: #4f9fd6; --bad: #ff9d92; --ok: #86d3a0; --warn: #3a2e14;
        --c0: #e0b94a; --c1: #6fb1f2; --c2: #f2945c; --c3: #5fcb93;
        --c4: #c99bea; --c5: #f08bb4; --c6: #58c8d4; --c7: #b3b8c0;
      }
    }
    .c0 { --c: var(--c0) } .c1 { --c: var(--c1) } .c2 { --c: var(--c2) } .c3 { --c: var(--c3) }
    .c4 { --c: var(--c4) } .c5 { --c: var(--c5) } .c6 { --c: var(--c6) } .c7 { --c: var(--c7) }

    """#

  private static let layout = #"""
    * { box-sizing: border-box }
    html { scroll-padding-top: 1rem; -webkit-text-size-adjust: 100% }
    body { margin: 0 auto; max-width: 76rem; padding: 2.5rem 1.5rem 4rem; background: var(--paper);
      color: var(--ink); font: 1rem/1.6 var(--serif); overflow-wrap: break-word }
    h1, h2, h3, h4 { font-weight: 600; line-height: 1.25; text-wrap: balance }
    h1 { font-size: 2.1rem; letter-spacing: -.01em; margin: .1rem 0 .8rem }
    h2 { font-size: 1.5rem; margin: 3rem 0 .2rem; padding-top: 1.6rem;
      border-top: 2px solid var(--ink) }
    h3 { font-size: 1.3rem; margin: 3.2rem 0 .7rem; padding-bottom: .3rem;
      border-bottom: 1px solid var(--line) }
    h4 { font-size: 1.06rem; margin: 2.2rem 0 .5rem }
    p { margin: .6rem 0; max-width: 44rem }
    small, .note, .sub, .kicker, nav, figcaption, caption, summary, .keys, .count, .tag {
      font-family: var(--sans) }
    small { font-size: .8125rem; color: var(--soft); font-weight: 400 }
    .note, .keys, .count { font-size: .875rem; color: var(--soft); line-height: 1.5 }
    .lead { font-size: 1.0625rem }
    .sub { color: var(--soft); margin-top: 0 }
    .kicker { color: var(--soft); font-size: .8125rem; letter-spacing: .06em; margin: 0 }
    .strong, td.strong { font-weight: 650 }
    code { font: .8125rem var(--mono); overflow-wrap: anywhere }
    kbd { font: .8125rem var(--mono); border: 1px solid var(--line); border-bottom-width: 2px;
      border-radius: 4px; padding: 0 .35em; background: var(--raised) }
    a { color: var(--accent); text-decoration-thickness: 1px; text-underline-offset: .18em }
    a[id]:not([href]) { color: inherit }
    :focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 2px }
    .skip { position: absolute; left: -99rem }
    .skip:focus { position: static }
    .vh { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%);
      white-space: nowrap }
    nav ul, ul.inline { list-style: none; margin: .4rem 0; padding: 0; display: flex;
      flex-wrap: wrap; gap: .2rem 1.2rem }
    nav { font-size: .9375rem; border-block: 1px solid var(--line); padding: .3rem 0;
      margin: 1.4rem 0 }
    nav p { margin: .4rem 0 0; font-weight: 600 }
    ul.inline { font: .875rem/1.6 var(--sans) }
    dl { font: .875rem/1.5 var(--sans); margin: .4rem 0 }
    dl div { display: grid; grid-template-columns: 9rem 1fr; gap: 1rem; padding: .1rem 0 }
    dt { color: var(--soft) } dd { margin: 0; min-width: 0 }
    details { margin: .8rem 0 }
    summary { cursor: pointer; font-size: .9375rem; padding: .2rem 0; color: var(--accent) }
    summary .swatch { color: var(--paper) }
    .banner { border: 1px solid var(--bad); border-left-width: 6px; background: var(--warn);
      padding: .4rem 1.1rem; margin: 1.2rem 0; border-radius: 3px }
    footer { margin-top: 4rem; border-top: 1px solid var(--line); padding-top: 1rem }
    .download { display: inline-block; font: 600 .9375rem var(--sans); padding: .5rem .9rem;
      border: 1px solid var(--accent); border-radius: 4px; text-decoration: none }
    .download:hover { background: var(--raised); text-decoration: underline }

    """#

  private static let tables = #"""
    .scroll { overflow-x: auto; margin: 1rem 0; max-width: 100% }
    .tall { max-height: 30rem; overflow-y: auto }
    table { border-collapse: collapse; font: .875rem/1.4 var(--sans);
      font-variant-numeric: tabular-nums lining-nums }
    caption { text-align: left; color: var(--soft); font-size: .8125rem; padding-bottom: .5rem }
    th, td { padding: .32rem .6rem; text-align: left; vertical-align: baseline;
      border-bottom: 1px solid var(--line) }
    thead th, thead td { border-bottom: 1px solid var(--soft); color: var(--soft);
      font-weight: 600; vertical-align: bottom }
    tbody th { font-weight: 500; white-space: nowrap }
    abbr { text-decoration: none; cursor: help }
    .num { text-align: right; white-space: nowrap }
    tbody tr:hover { background: color-mix(in srgb, var(--ink) 4%, transparent) }
    .heat thead tr:first-child th { text-align: left; border-left: 1px solid var(--line) }
    .heat .h, .matrix .h { background: color-mix(in srgb, var(--heat) calc(var(--v) * 34%),
      transparent) }
    .counts { color: var(--soft); font-size: .8125rem }
    .off { color: var(--soft) }
    th button { font: inherit; color: inherit; background: none; border: 0; padding: 0;
      cursor: pointer; text-align: inherit }
    th:has(button) { position: relative; padding-right: .95rem }
    th button::after { content: "↕"; position: absolute; right: .2rem; bottom: .34rem;
      font-size: .75rem }
    th:not(.num) button::after { position: static; margin-left: .3rem }
    th[aria-sort] button { color: var(--ink) }
    th[aria-sort=ascending] button::after { content: "↑" }
    th[aria-sort=descending] button::after { content: "↓" }
    .matrix th, .matrix td { padding: .15rem .35rem; font-size: .8125rem }
    .matrix .num { text-align: center; min-width: 1.9rem }
    .matrix .same { box-shadow: inset 0 0 0 1px var(--soft) }
    .turned { vertical-align: bottom; height: 8.5rem }
    .turned span { writing-mode: vertical-rl; transform: rotate(180deg); white-space: nowrap }
    .matrix tbody th { white-space: nowrap; text-align: right }
    .pair ul { margin: 0; padding-left: 1rem }
    .pair td, .pair th { vertical-align: top }
    .bar { min-width: 6rem }
    .bar span { display: block; height: .55rem; width: calc(var(--v) * 100%);
      background: var(--heat); border-radius: 1px }
    .swatch { display: inline-block; min-width: 1.25rem; margin-right: .4rem; padding: 0 .25rem;
      text-align: center; font: 600 .75rem/1.15rem var(--sans); color: var(--paper);
      background: var(--c); border-radius: 3px }

    """#

  private static let lanes = #"""
    .laned { font-size: 1.0625rem; line-height: calc(1.55em + var(--n) * 6px); max-width: 44rem;
      white-space: pre-wrap; margin: .5rem 0 }
    mark { background: none; color: inherit }
    .k { padding-bottom: calc(1px + (var(--l) + 1) * 6px);
      background: linear-gradient(var(--c), var(--c)) 0 100% / 100% 4px no-repeat }
    .k.no { background-image: repeating-linear-gradient(90deg, var(--c) 0 4px,
      transparent 4px 7px) }
    .k.st { background-image: linear-gradient(var(--paper), var(--paper)),
      linear-gradient(var(--c), var(--c)); background-size: 2px 4px, 100% 4px }
    .k.no.st { background-image: linear-gradient(var(--paper), var(--paper)),
      repeating-linear-gradient(90deg, var(--c) 0 4px, transparent 4px 7px) }
    .furniture { color: var(--soft); border-inline-start: 3px solid var(--line);
      padding-inline-start: .8rem }
    .tag { font-size: .75rem; border: 1px solid var(--line); border-radius: 3px; padding: 0 .35em }
    .article { margin: 2rem 0; padding-top: .2rem }
    .text { margin-bottom: 1.2rem }
    .article:focus, .item:focus { outline: 3px solid var(--accent); outline-offset: 6px }
    a:target + mark, mark.here { background: color-mix(in srgb, var(--c0) 30%, transparent);
      border-radius: 2px }

    """#

  private static let gallery = #"""
    .filters { display: flex; flex-wrap: wrap; gap: .6rem 1rem; align-items: end;
      font: .875rem var(--sans); padding: .9rem 1rem; background: var(--raised);
      border: 1px solid var(--line); border-radius: 4px; margin: 1rem 0 }
    .filters[hidden] { display: none }
    .filters label { display: grid; gap: .15rem; color: var(--soft); min-width: 0 }
    select, .filters button { font: inherit; color: var(--ink); background: var(--paper);
      border: 1px solid var(--soft); border-radius: 4px; padding: .3rem .5rem; max-width: 100% }
    .keys { margin: 0; flex-basis: 100% }
    .item { padding: 1.1rem 0; border-top: 1px solid var(--line); max-width: 52rem }
    .item h4 { margin: 0 0 .5rem; font-size: 1rem; font-weight: 400 }
    .item[hidden] { display: none }
    .item .field { font: 600 .9375rem var(--sans) }
    .item .where { font: .875rem var(--sans); float: right }
    .rows { margin-top: .3rem; width: 100%; max-width: 52rem }
    .rows th, .rows td { border: 0; padding: .14rem .6rem .14rem 0; vertical-align: top }
    .rows th { white-space: nowrap; width: 11rem; font-weight: 500 }
    .rows .verdict { width: 10rem }
    .ok .verdict, td.ok { color: var(--ok) }
    .bad .verdict, td.bad { color: var(--bad); font-weight: 600 }
    .say { display: block }
    .say.no b { text-decoration: underline dashed 1px; text-underline-offset: .2em }
    q { quotes: "“" "”" }

    """#

  private static let charts = #"""
    .charts { display: flex; flex-wrap: wrap; gap: 1rem 2rem; margin: 1rem 0 }
    .chart { margin: 0; flex: 0 1 346px; min-width: 0 }
    .chart svg { width: 100%; height: auto; overflow: visible; display: block }
    figcaption { font-size: .8125rem; color: var(--soft); text-align: center }
    svg text { font: 12px var(--sans); fill: var(--ink); font-variant-numeric: tabular-nums }
    svg .tick { fill: var(--soft); text-anchor: middle; font-size: 11px }
    svg .tick.end { text-anchor: end }
    svg .label { font-weight: 600; fill: var(--c, var(--ink)) }
    svg .mark { font-size: 11px }
    .grid { stroke: var(--line) }
    .iso { fill: none; stroke: var(--soft); stroke-dasharray: 2 4; opacity: .8 }
    .whisker { fill: none; stroke: var(--c); stroke-width: 2 }
    .dot { fill: var(--c); stroke: var(--paper); stroke-width: 1.5 }

    """#

  private static let print = #"""
    @media (max-width: 40rem) {
      body { padding: 1.2rem .9rem 3rem }
      h1 { font-size: 1.6rem } h3 { margin-top: 2.4rem }
      dl div { grid-template-columns: 1fr; gap: 0 }
      .item .where { float: none; display: block }
      .rows, .rows tbody, .rows tr, .rows th, .rows td { display: block; width: auto }
      .rows tr { padding: .25rem 0 }
      .rows th { float: left; margin-right: .5rem; padding-right: 0 }
      .rows .verdict { width: auto }
      .rows .say { padding-left: 1.65rem }
      .turned { height: 7rem }
      .scroll tbody th { position: sticky; left: 0; background: var(--paper) }
      .filters label { flex: 1 1 8rem }
      .filters select { width: 100% }
    }
    @media (forced-colors: active) { .k, .swatch, .bar span { forced-color-adjust: none } }
    @media print {
      :root { --paper: #fff; --raised: #fff; --ink: #000; --soft: #444; --line: #bbb }
      @page { margin: 18mm 16mm }
      html { font-size: 9.5pt }
      body { max-width: none; padding: 0 }
      nav, footer, .filters, .skip, .keys, .count, th button::after { display: none }
      .scroll, .tall { overflow: visible; max-height: none }
      table { font-size: .8rem } th, td, th:has(button) { padding: .15rem .35rem }
      tr, .item, figure { break-inside: avoid }
      h2, h3, h4, caption { break-after: avoid }
      * { print-color-adjust: exact; -webkit-print-color-adjust: exact }
    }
    """#
}
