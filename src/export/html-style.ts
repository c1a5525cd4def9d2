/** The look of the page: its own type and lines, told apart without colour, two columns on screen and on paper. */
export const STYLE = `:root { color-scheme: light; --ink: #1d1d1b; --soft: #5c5a55; --rule: #d9d6cf; --bad: #a3200d; --warn: #7a5200; --good: #1d6340; }
body { max-width: 72rem; margin: 2rem auto; padding: 0 1rem; color: var(--ink); background: #fff; font: 1rem/1.6 Georgia, 'Times New Roman', serif; }
h1, h2, h3, h4, h5, h6 { line-height: 1.25; }
header p, .file, .note, aside, .others, .legend, code { font-family: system-ui, sans-serif; font-size: 0.85rem; }
.file, .cure, header p { color: var(--soft); }
.legend { display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem; }
.legend div { display: flex; gap: 0.4rem; }
.legend dd { margin: 0; }
article { margin-top: 3rem; border-top: 2px solid var(--ink); }
.row { display: grid; grid-template-columns: minmax(0, 38rem) minmax(0, 1fr); gap: 0 2rem; }
.row > p, .row > h3, .row > h4, .row > h5, .row > h6 { margin: 0.5rem 0; white-space: pre-line; overflow-wrap: anywhere; }
.list-item { padding-left: 1.25rem; }
.quote { padding-left: 1rem; border-left: 3px solid var(--rule); }
.caption, .table, .footnote, .code { font-size: 0.9rem; color: var(--soft); }
mark { color: inherit; background: none; border-bottom: 2px solid var(--good); padding-bottom: 1px; }
mark sup { font-size: 0.65em; padding-left: 0.15em; }
mark.unsupported, mark.retracted { border-bottom: 3px double var(--bad); background: #fdf0ed; }
mark.dangling { border-bottom: 2px dashed var(--bad); }
mark.vaguely-attributed, mark.unidentified { border-bottom: 2px dotted var(--warn); }
mark.cited-nearby { border-bottom: 1px solid var(--good); }
aside { margin: 0.5rem 0; }
.finding { margin: 0 0 0.75rem; padding-left: 0.75rem; border-left: 3px solid var(--rule); overflow-wrap: anywhere; }
.finding.error { border-color: var(--bad); }
.finding.warning { border-color: var(--warn); }
.finding p { margin: 0; }
.finding .verdict { font-weight: 600; white-space: pre-line; }
.finding.dismissed, .finding.fixed { border-color: var(--rule); color: var(--soft); }
a { color: inherit; overflow-wrap: anywhere; }
@media (max-width: 52rem) { .row { display: block; } aside { margin-left: 1rem; } }
@media print {
  body { margin: 0; max-width: none; font-size: 10pt; }
  .row { break-inside: avoid-page; grid-template-columns: 3fr 2fr; }
  article { break-before: page; }
  article:first-of-type { break-before: auto; }
  mark.unsupported, mark.retracted { background: none; }
}
`;
