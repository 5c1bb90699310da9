/**
 * The style sheet of the report, for screen and paper, light and dark. Lines that carry meaning use `--line-strong`; the
 * others are decoration. Nothing is told by colour alone.
 */
export const summaryStyle = `:root {
  color-scheme: light dark;
  --board: #f6f3ec; --surface: #fffdf9; --line: #e4dfd3; --line-strong: #767061;
  --ink: #1c2126; --muted: #59626c; --accent: #0f5963; --accent-soft: #d8ebea; --warn: #8a5100;
  --shadow: 0 1px 1px rgb(28 33 38 / .08), 0 6px 14px -8px rgb(28 33 38 / .2);
}
@media (prefers-color-scheme: dark) {
  :root {
    --board: #14181b; --surface: #1d2327; --line: #31393f; --line-strong: #8b959e;
    --ink: #edeae3; --muted: #a8b1b9; --accent: #7fcbd3; --accent-soft: #16383d; --warn: #eab062;
    --shadow: none;
  }
}

* { box-sizing: border-box; margin: 0; padding: 0; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body {
  font: 1.0625rem/1.6 "Inter Variable", Inter, system-ui, -apple-system, "Segoe UI", "DejaVu Sans", sans-serif;
  font-feature-settings: "cv11", "ss03";
  color: var(--ink); background: var(--board);
  overflow-wrap: anywhere; hyphens: manual;
}
main, footer { max-inline-size: 70rem; margin-inline: auto; padding-inline: clamp(1.25rem, 5vw, 3.5rem); }
h1, h2, h3 { line-height: 1.2; text-wrap: balance; }
h1 { font-size: clamp(2.1rem, 1.3rem + 3.6vw, 3.75rem); font-weight: 740; letter-spacing: -.03em; line-height: 1.08; }
h2 { font-size: clamp(1.6rem, 1.3rem + 1.1vw, 2.1rem); font-weight: 700; letter-spacing: -.022em; }
h3 { font-size: 1.1875rem; font-weight: 660; letter-spacing: -.012em; }
a { color: var(--accent); text-underline-offset: .2em; text-decoration-thickness: .08em; }
a:focus-visible { outline: 3px solid var(--accent); outline-offset: 3px; border-radius: 2px; }
ul, ol { list-style: none; }
p[dir], li[dir], dd[dir] { white-space: pre-line; }

.muted, .label, .withheld, .kicker { color: var(--muted); }
.label, dt { font-size: .9375rem; line-height: 1.4; color: var(--muted); }
.lead { font-size: clamp(1.1875rem, 1.1rem + .4vw, 1.375rem); line-height: 1.5; max-inline-size: 40em; }
.warning { color: var(--warn); font-weight: 620; }
.remark { color: var(--muted); font-size: .9375rem; font-weight: 400; }
.withheld { font-style: italic; }

.front { padding-block: clamp(2rem, 6vw, 4.5rem) clamp(2.5rem, 5vw, 4rem); }
.kicker { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; font-weight: 560; margin-block-end: 1rem; }
.kicker span:first-child { color: var(--accent); }
.front h1 { max-inline-size: 19em; }
.promise {
  margin-block: clamp(1.5rem, 3vw, 2.25rem) clamp(2rem, 4vw, 3.25rem); padding: 1.1rem 1.4rem; max-inline-size: fit-content;
  background: var(--accent-soft); border-radius: 12px; font-size: clamp(1.125rem, 1rem + .5vw, 1.3125rem); line-height: 1.45; font-weight: 520; text-wrap: balance;
}
.foreword { max-inline-size: 42em; margin-block-end: clamp(2rem, 4vw, 3rem); font-size: 1.125rem; white-space: pre-line; }
.columns { display: grid; gap: 2.5rem clamp(2rem, 5vw, 4.5rem); }
.main:empty { display: none; }
.front h2 { font-size: 1.0625rem; font-weight: 640; letter-spacing: 0; color: var(--accent); margin-block-end: .6rem; }
.front section + section { margin-block-start: 2.5rem; }
.question { font-size: clamp(1.375rem, 1.15rem + 1.1vw, 1.875rem); line-height: 1.28; font-weight: 620; letter-spacing: -.018em; text-wrap: pretty; }
.asks h2 + h3 { margin-block-start: .9rem; }
.asks h3 { font-size: 1.0625rem; font-weight: 560; color: var(--muted); letter-spacing: 0; }
.asks ul + h3 { margin-block-start: 1.5rem; }
.asks li { padding: .7rem 0; border-block-end: 1px solid var(--line); font-size: 1.125rem; font-weight: 560; line-height: 1.4; }
.panel { background: var(--surface); border: 1px solid var(--line); border-radius: 12px; padding: 1.4rem 1.6rem; }
.front .panel + .panel { margin-block-start: 1.25rem; }
.panel dd { font-size: 1.125rem; font-weight: 620; line-height: 1.35; }
.panel dd + dt { margin-block-start: .9rem; }
.panel dd .warning { display: block; font-size: .9375rem; }
.counts li { padding-block: .28rem; font-weight: 560; font-variant-numeric: tabular-nums; }
@media (min-width: 56rem) {
  .columns { grid-template-columns: minmax(0, 1.75fr) minmax(16rem, 1fr); }
  .columns:has(> .main:empty) { grid-template-columns: minmax(0, 24rem); }
}

nav { border-block: 1px solid var(--line); padding-block: 1.6rem; }
nav h2 { font-size: 1.0625rem; font-weight: 640; letter-spacing: 0; margin-block-end: .5rem; }
nav ol { display: grid; grid-template-columns: repeat(auto-fill, minmax(clamp(10rem, 22vw, 15rem), 1fr)); gap: 0 1.25rem; }
nav a { display: inline-block; padding-block: .55rem; }

.part { padding-block: clamp(2.5rem, 5vw, 4rem); border-block-end: 1px solid var(--line); scroll-margin-block-start: 1rem; }
.part:last-child { border-block-end: 0; }
.part > h2 { margin-block-end: 1.6rem; }
.part > h3 { margin-block: 2rem .5rem; }
.part > h2 + h3 { margin-block-start: 0; }
.part > .muted { margin-block-start: 1.25rem; }

.facts { display: grid; gap: 2rem clamp(2rem, 5vw, 4.5rem); }
@media (min-width: 40rem) {
  .facts { grid-template-columns: repeat(2, minmax(0, 1fr)); }
}
.facts .wide { grid-column: 1 / -1; }
.facts h3 { margin-block-end: .5rem; }
.facts li { padding-block: .3rem; padding-inline-start: 1.35rem; position: relative; }
.facts li::before { content: "•" / ""; position: absolute; inset-inline-start: .1rem; color: var(--accent); font-weight: 900; }

.entries > li { padding-block: 1.3rem; border-block-start: 1px solid var(--line); }
.entries > li:first-child { border-block-start: 0; padding-block-start: 0; }
.entries > li:last-child { padding-block-end: 0; }
.entries > li > .text, .measure .text { font-size: 1.25rem; line-height: 1.35; font-weight: 620; letter-spacing: -.012em; max-inline-size: 34em; }
.traces { margin-block-start: .7rem; padding-inline-start: 1rem; border-inline-start: 3px solid var(--accent-soft); }
.traces li { line-height: 1.5; padding-block: .1rem; }
.measure { display: grid; gap: 1rem clamp(2rem, 4vw, 3.5rem); }
.measure dl { display: grid; gap: .8rem 1.5rem; grid-template-columns: repeat(auto-fit, minmax(8.5rem, 1fr)); align-content: start; }
.measure dd { font-weight: 560; line-height: 1.4; }
.measure dd .warning { display: inline-block; }
@media (min-width: 56rem) {
  .measure { grid-template-columns: minmax(0, 1fr) 29.5rem; }
  .measure dl { grid-template-columns: minmax(0, 1fr) 10.25rem 6.75rem; gap: 1rem; }
}
.pair { display: grid; gap: .5rem 1.5rem; margin-block-start: 1rem; }
.pair .label { text-align: center; align-self: center; }
@media (min-width: 48rem) {
  .pair { grid-template-columns: 1fr auto 1fr; }
}

.group { display: grid; gap: 1.1rem clamp(1.5rem, 4vw, 3.5rem); padding-block: 1.75rem; border-block-start: 1px solid var(--line); }
h2 + .group { border-block-start: 0; padding-block-start: 0; }
.about .label { margin-block-start: .35rem; }
.notes { display: grid; gap: .9rem; grid-template-columns: repeat(auto-fill, minmax(min(100%, 14.5rem), 1fr)); align-items: start; }
.notes li, .side { background: var(--surface); border: 1px solid var(--line); border-radius: 4px; box-shadow: var(--shadow); padding: .85rem 1.05rem 1rem; line-height: 1.45; }
.notes .label { margin: 0 0 .2rem; }
figure { margin: 0 0 1.25rem; }
figure img { display: block; inline-size: auto; block-size: auto; max-inline-size: min(100%, 34rem); max-block-size: 26rem; border-radius: 4px; }
figcaption { margin-block-start: .4rem; }
@media (min-width: 56rem) {
  .group { grid-template-columns: 15rem minmax(0, 1fr); }
}

.round + .round { margin-block-start: 3rem; }
table { inline-size: 100%; border-collapse: collapse; margin-block-start: 1rem; font-variant-numeric: tabular-nums; }
th, td { padding: .8rem 1.25rem .8rem 0; text-align: start; vertical-align: middle; border-block-end: 1px solid var(--line); line-height: 1.4; }
thead th, thead td { color: var(--muted); font-size: .9375rem; font-weight: 500; padding-block: .4rem; border-block-end-color: var(--line-strong); white-space: nowrap; overflow-wrap: normal; }
tbody th { font-weight: 540; white-space: pre-line; }
tbody td { font-weight: 680; }
tr > :first-child { inline-size: 3rem; }
tbody td:first-child { color: var(--muted); font-weight: 600; }
tr > :last-child { inline-size: 4.5rem; padding-inline-end: 0; text-align: end; }
th .warning, th .remark { display: block; font-size: .9375rem; }
.bar { inline-size: 38%; }
.bar svg { display: block; block-size: 1.15rem; fill: var(--accent); }
.tied svg { fill: var(--warn); }
.round .traces { margin-block-start: 1.5rem; border-inline-start-color: var(--line); }
.small { max-inline-size: 26rem; }
.small tr > :first-child { inline-size: auto; }
@media (max-width: 42rem) {
  .bar { display: none; }
  th, td { padding-inline-end: .75rem; }
  tr > :last-child { inline-size: 3.5rem; }
  tr > :first-child { inline-size: 2.25rem; }
}

.glossary > div { display: grid; gap: .15rem 2.5rem; padding-block: .9rem; border-block-start: 1px solid var(--line); }
.glossary > div:first-child { border-block-start: 0; padding-block-start: 0; }
.glossary dt { color: var(--ink); font-size: 1.0625rem; font-weight: 620; }
@media (min-width: 48rem) {
  .glossary > div { grid-template-columns: 17rem minmax(0, 1fr); }
}

footer { display: flex; flex-wrap: wrap; justify-content: space-between; gap: .25rem 2rem; padding-block: 1.5rem 3rem; border-block-start: 1px solid var(--line); color: var(--muted); font-size: .9375rem; }
footer p:first-child { color: var(--ink); font-weight: 680; letter-spacing: -.01em; }

@page { size: A4; margin: 18mm 17mm 20mm; }
@media print {
  :root {
    --board: #fff; --surface: #fff; --line: #d5d0c4; --line-strong: #767061; --ink: #000; --muted: #454c54;
    --accent: #0f5963; --accent-soft: #d8ebea; --warn: #7a4800; --shadow: none;
  }
  html { font-size: 9.5pt; }
  main, footer { max-inline-size: none; padding-inline: 0; }
  .front { padding-block: 0; break-after: page; }
  .front h1 { font-size: 26pt; }
  .promise { padding-inline: 1rem; border-inline-start: 3px solid var(--accent); border-radius: 0; }
  .columns { grid-template-columns: minmax(0, 1.75fr) minmax(0, 1fr); gap: 2.5rem; }
  nav { display: none; }
  .part { padding-block: 1.75rem; }
  nav + .part { padding-block-start: 0; }
  .measure { grid-template-columns: minmax(0, 1fr) 29rem; gap: 1.5rem; }
  .measure dl { grid-template-columns: minmax(0, 1fr) 10.5rem 6.6rem; gap: .8rem; }
  .group { grid-template-columns: 10.5rem minmax(0, 1fr); }
  .notes { grid-template-columns: repeat(2, minmax(0, 1fr)); }
  h2, h3, thead, .lead:has(+ table) { break-after: avoid; }
  figure img { max-inline-size: min(100%, 26rem); max-block-size: 20rem; }
  figure, .notes li, .group, .entries > li, .pair, .glossary > div, tr, .panel { break-inside: avoid; }
  .bar { display: table-cell; }
  a { color: inherit; text-decoration: none; }
}
`
