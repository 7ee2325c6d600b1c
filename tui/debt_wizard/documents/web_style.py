"""The look of the web page: on a screen, on a phone, and on A4."""

from debt_wizard.language import Language

_STYLE = """
:root { color-scheme: light; }
body { font: 16px/1.6 "Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", "Source Han Sans SC", sans-serif;
       color: #1a1a1a; background: #fff; max-width: 46rem; margin: 0 auto; padding: 1rem; }
:root:not(:lang(zh)) body, [lang]:not(:lang(zh)) { font-family: "Segoe UI", "Helvetica Neue", Arial, "DejaVu Sans",
       "Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", "Source Han Sans SC", sans-serif; }
h1 { font-size: 1.5rem; margin: 0 0 1rem; } h2 { font-size: 1.15rem; margin: 1.6rem 0 .4rem; }
nav { columns: 2; column-gap: 2rem; font-size: .92rem; border-bottom: 1px solid #999; margin-bottom: 2rem; }
section + nav { border-top: 1px solid #999; margin-top: 2.5rem; padding-top: 1rem; }
nav h2 { column-span: all; margin-top: 0; } nav ol { margin: 0 0 1rem; padding-left: 2rem; }
nav li { break-inside: avoid; }
section + section { border-top: 1px solid #999; margin-top: 2.5rem; padding-top: 1.5rem; }
.wide { overflow-x: auto; position: relative; }
table { border-collapse: collapse; width: 100%; font-size: .92rem; }
th, td { border-bottom: 1px solid #bbb; padding: .25rem .6rem .25rem 0; text-align: left; vertical-align: top; }
th { word-break: keep-all; }
th.figure, td.figure { text-align: right; font-variant-numeric: tabular-nums; } td.figure { white-space: nowrap; }
td { overflow-wrap: anywhere; } .short { white-space: nowrap; }
.beside { table-layout: fixed; } .beside td { white-space: pre-wrap; padding: .4rem 1rem .4rem 0; }
p { white-space: pre-wrap; overflow-wrap: anywhere; margin: .6rem 0; } li { overflow-wrap: anywhere; }
figure { margin: 1.2rem 0; } figcaption { font-weight: 600; margin-bottom: .4rem; }
svg { width: 100%; height: auto; font-size: 14px; } svg rect { fill: #37658f; } svg text { fill: #1a1a1a; }
svg polyline { fill: none; stroke: #37658f; stroke-width: 2; } svg .axis { stroke: #777; }
@media screen and (max-width: 34rem) {
  nav { columns: 1; } ul { padding-left: 1.2rem; } svg { font-size: 20px; }
  .stacked thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .stacked, .stacked tbody { display: block; }
  .stacked tr { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 0 1rem;
                padding: .4rem 0; border-bottom: 1px solid #bbb; }
  .stacked td { border: 0; padding: 0 0 .2rem; } .stacked td:empty { display: none; }
  .stacked td.figure { text-align: left; } .stacked td.long { grid-column: 1 / -1; white-space: normal; }
  .stacked td::before { content: attr(data-head); display: block; white-space: normal; font-size: .8rem;
                        color: #595959; }
}
@page { size: A4; margin: 18mm 16mm;
  @top-right { content: "@title"; font: 9pt sans-serif; color: #595959; }
  @bottom-center { content: "@before" counter(page) "@after"; font: 9pt sans-serif; color: #595959; } }
@media print {
  body { font: 10.5pt/1.5 "Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", "Source Han Sans SC", sans-serif;
         max-width: none; padding: 0; }
  h1 { font-size: 16pt; margin-bottom: .5rem; } h2 { font-size: 12pt; margin-top: 1rem; } p { margin: .35rem 0; }
  nav { margin-bottom: .8rem; font-size: 9pt; line-height: 1.3; break-inside: avoid; } nav ol { margin-bottom: .4rem; }
  nav h2 { font-size: 10.5pt; }
  section + section, section + nav { margin-top: 1.5rem; padding-top: 1rem; }
  table { font-size: 9.5pt; line-height: 1.35; } th, td { padding-top: .12rem; padding-bottom: .12rem; }
  .beside td { padding-top: .2rem; padding-bottom: .2rem; }
  svg { max-height: 4.5cm; }
  h1, h2, figcaption { break-after: avoid; } p, li { orphans: 3; widows: 3; }
  .own, .begins { break-before: page; } .own, .begins, .own + section { border: 0; margin: 0; padding: 0; }
  .own + section { break-before: page; }
  tr, figure { break-inside: avoid; } tr:nth-last-child(-n + 3):not(:last-child) { break-after: avoid; }
  thead { display: table-header-group; } .wide { overflow: visible; }
}
"""


def web_style(title: str, language: Language) -> str:
    """The style sheet, with the title at the head and the number at the foot of each printed page."""
    before, _, after = language.say("annexes.page", number="\x00").partition("\x00")
    placed = {"@title": title, "@before": before, "@after": after}
    style = _STYLE
    for place, text in placed.items():
        style = style.replace(f'"{place}"', f'"{_in_css(text)}"')
    return style


def _in_css(text: str) -> str:
    """A text as it stands between quotation marks in a style sheet within a web page."""
    return "".join(char if char.isalnum() or char == " " else f"\\{ord(char):x} " for char in text)
