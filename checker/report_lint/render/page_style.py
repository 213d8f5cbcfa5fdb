"""How the page of findings looks: on a wide screen, on a phone, on paper."""

from __future__ import annotations

STYLE = """
:root { color-scheme: light dark; --paper: #fff; --ink: #1b1b1b; --faint: #6b6b6b; --rule: #dcdcdc;
  --error: #b3261e; --warning: #8a5a00; --info: #1f5fa8;
  --error-bg: #fbd9d6; --warning-bg: #fdeab8; --info-bg: #d9e8fb; }
@media (prefers-color-scheme: dark) { :root { --paper: #17181a; --ink: #e6e6e6; --faint: #a0a0a0; --rule: #3a3c40;
  --error: #ff9c94; --warning: #f2c04b; --info: #8fbdf5;
  --error-bg: #5a1f1b; --warning-bg: #4d3a08; --info-bg: #1b3a5e; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 90rem; padding: 1rem; background: var(--paper); color: var(--ink);
  font: 1rem/1.55 "Segoe UI", "Noto Sans", Roboto, Arial, "DejaVu Sans", sans-serif; }
h1 { font-size: 1.2rem; margin: 0; }
header p, footer p { margin: .2rem 0; }
footer { color: var(--faint); font-size: .85rem; margin-top: 2rem; border-top: 1px solid var(--rule); }
p.error { color: var(--error); }
.filter { display: inline-block; margin: .5rem .4rem .2rem 0; }
input.filter { position: absolute; opacity: 0; }
label.filter { padding: .1rem .6rem; font-weight: 600; cursor: pointer; border: 1px solid var(--rule);
  border-radius: 1rem; }
label.filter::before { content: "\\2610\\00a0"; color: var(--faint); }
input.filter:checked + label.filter::before { content: "\\2611\\00a0"; }
input.filter:focus-visible + label.filter { outline: 2px solid var(--info); }
label.filter span, summary span, h3 span { color: var(--faint); font-weight: 400; }
main { margin-top: .5rem; }
details { border-top: 1px solid var(--rule); }
summary { cursor: pointer; font-weight: 600; padding: .6rem 0; overflow-wrap: anywhere; }
.line { display: grid; grid-template-columns: 3rem minmax(0, 1fr) minmax(16rem, 24rem); column-gap: .8rem; }
.line > i { color: var(--faint); font-style: normal; font-size: .8rem; text-align: right; padding-top: .2rem;
  user-select: none; }
.line > p { margin: 0; min-height: 1.55em; white-space: pre-wrap; overflow-wrap: anywhere; }
aside { padding-bottom: .6rem; }
.card { border-left: .25rem solid var(--c); background: var(--bg); margin-bottom: .4rem; padding: .35rem .6rem;
  font-size: .9rem; overflow-wrap: anywhere; }
.card h3 { font-size: .85rem; margin: 0; }
.card h3 b { color: var(--c); }
.card p { margin: .15rem 0 0; }
.card .related, .card .fix { font-size: .85rem; }
.card .fix { font-style: italic; }
.error { --c: var(--error); --bg: var(--error-bg); }
.warning { --c: var(--warning); --bg: var(--warning-bg); }
.info { --c: var(--info); --bg: var(--info-bg); }
.related { --c: var(--faint); --bg: transparent; }
mark { background: none; color: inherit; }
mark a { color: inherit; text-decoration: none; }
a { color: var(--info); }
sup { display: none; font-size: .7rem; line-height: 1; }
sup a { color: var(--c); text-decoration: none; font-weight: 700; padding: 0 .1rem; }
:target { outline: 2px solid var(--info); outline-offset: 2px; }
.suppressed { font-size: .9rem; }
@media screen and (max-width: 56rem) {
  body { padding: .6rem; }
  .line { grid-template-columns: 2rem minmax(0, 1fr); column-gap: .5rem; }
  aside { grid-column: 2; padding-top: .3rem; }
}
@media print {
  :root { --paper: #fff; --ink: #000; --faint: #444; --rule: #999; --error: #b3261e; --warning: #8a5a00;
    --info: #1f5fa8; --error-bg: #fbe6e4; --warning-bg: #fdf3d6; --info-bg: #e8f0fb; }
  body { max-width: none; padding: 0; font-size: 10pt; }
  .filter { display: none; }
  .card, mark { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  .card { break-inside: avoid; }
  .line { grid-template-columns: 2rem minmax(0, 1fr) 38%; }
}
"""


def filtering(name: str) -> str:
    """Return what the check box of a family does; without a tick its words are as any others, its cards away."""
    box, own = f"#F-{name}", f".F-{name}"
    return (
        f"{box}:checked ~ main mark{own} {{ background: var(--bg); border-bottom: 2px solid var(--c); }}\n"
        f"{box}:checked ~ main mark.related{own} {{ border-bottom-style: dotted; }}\n"
        f"{box}:checked ~ main sup{own} {{ display: inline; }}\n"
        f"{box}:not(:checked) ~ main .card{own} {{ display: none; }}\n"
    )
