"""The sheet of the page: readable on screens, light and dark, and on paper."""

from __future__ import annotations

SHEET = """
:root { color-scheme: light dark; --ground: #ffffff; --ink: #1b1f24; --soft: #57606a; --line: #d0d7de;
  --band: #f6f8fa; --link: #0550ae; --mark: #8a4600; --marked: #fff4e5; }
@media (prefers-color-scheme: dark) { :root { --ground: #14171a; --ink: #e6edf3; --soft: #9aa5b1; --line: #373e47;
  --band: #1c2229; --link: #79b8ff; --mark: #ffb86b; --marked: #33260f; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 66rem; padding: 1.5rem 1.25rem 4rem; background: var(--ground); color: var(--ink);
  font: 16px/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Liberation Sans", Arial, sans-serif; }
h1 { font-size: 1.9rem; line-height: 1.2; margin: 0 0 .75rem; overflow-wrap: anywhere; }
h2 { font-size: 1.35rem; margin: 2.75rem 0 .75rem; padding-top: .75rem; border-top: 2px solid var(--line); }
p, li { max-width: 44rem; overflow-wrap: anywhere; }
a { color: var(--link); }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .15rem 1rem; margin: 0; }
dt { color: var(--soft); }
dd { margin: 0; overflow-wrap: anywhere; }
nav ol { columns: 2; column-gap: 2rem; padding-left: 1.6rem; }
nav li { break-inside: avoid; }
.missing { border-left: 4px solid var(--mark); background: var(--marked); color: var(--ink); padding: .5rem .9rem;
  max-width: 46rem; }
ul.missing { padding-left: 2rem; }
figure { margin: 1.5rem 0; }
figcaption, .caption { font-size: .92rem; margin: 1.25rem 0 .4rem; max-width: 52rem; break-after: avoid; }
.caption { font-weight: 600; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; font-size: .84rem; line-height: 1.35; font-variant-numeric: tabular-nums; }
th, td { padding: .28rem .6rem; text-align: left; vertical-align: top; border-bottom: 1px solid var(--line); }
thead th { border-bottom: 2px solid var(--soft); vertical-align: bottom; background: var(--band); font-weight: 600; }
td.n, th.n { text-align: right; white-space: nowrap; }
td.whole { white-space: nowrap; }
td.long { min-width: 14rem; overflow-wrap: anywhere; }
code { font: .92em ui-monospace, "Liberation Mono", Menlo, monospace; }
.notes { font-size: .82rem; color: var(--soft); padding-left: 1.1rem; }
.notes li { max-width: 58rem; }
.files { font-size: .82rem; color: var(--soft); margin: .3rem 0 1.5rem; max-width: none; }
details > summary { cursor: pointer; color: var(--link); font-size: .92rem; margin: 1rem 0; }
.drawing { max-width: 100%; overflow-x: auto; }
.drawing svg { width: 100%; max-width: 56rem; height: auto; }
.on-dark { display: none; }
@media (prefers-color-scheme: dark) { .on-light { display: none; } .on-dark { display: block; } }
@media print {
  :root { color-scheme: light; --ground: #ffffff; --ink: #000000; --soft: #444444; --line: #bbbbbb; --band: #f0f0f0;
    --link: #000000; --mark: #8a4600; --marked: #f7f7f7; }
  body { max-width: none; padding: 0; font-size: 10pt; }
  .on-light { display: block; } .on-dark { display: none; }
  h2 { break-after: avoid; } figure, tr, .missing { break-inside: avoid; } .notes, .files { font-size: 7.5pt; }
  figcaption, .caption { font-size: 9pt; } thead { display: table-header-group; }
  table { font-size: 7pt; } th, td { padding: .15rem .3rem; } .scroll { overflow: visible; }
  details:not([open]) > summary::after { content: " (in the files of this report)"; }
  a { text-decoration: none; }
}
@page { size: A4; margin: 16mm 14mm; }
"""
