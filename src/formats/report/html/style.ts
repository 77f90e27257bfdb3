import { COLOUR_STYLE } from './colours.ts';

/**
 * The style sheet of a report. One column for reading, with the contents beside it where there is room; on paper the
 * words alone, with nothing cut in two that fits a page. It has none of the characters that XML or HTML would read.
 */
export const STYLE = `${COLOUR_STYLE}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0 auto;padding:3rem 1.25rem 4rem;max-width:48.5rem;background:var(--page);color:var(--ink);font:1rem/1.55 Inter,system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;font-variant-numeric:tabular-nums;overflow-wrap:anywhere}
h1,h2,h3,h4,p,ul,dl,dd,figure{margin:0}
h1,h2,h3,h4{line-height:1.25;font-weight:600;text-wrap:balance}
h1{margin-top:.25rem;font-size:2.25rem;letter-spacing:-.02em}
h2{font-size:1.625rem;letter-spacing:-.015em}
h3{margin-bottom:1rem;font-size:1.1875rem;letter-spacing:-.005em}
h4{font-size:1rem}
h2,h3{scroll-margin-top:1.5rem}
ul{padding:0;list-style:none}
a{color:var(--accent);text-underline-offset:.15em}
a:hover{text-decoration-thickness:2px}
:focus-visible{outline:2px solid var(--accent);outline-offset:3px;border-radius:3px}
code{font:.875em ui-monospace,SFMono-Regular,Menlo,Consolas,monospace}
.soft,.note,.rule,footer{color:var(--soft);font-size:.875rem}
header .sum{margin-top:.75rem;color:var(--soft)}
nav{margin-top:2rem;font-size:.875rem;line-height:1.75}
nav a{color:var(--soft);text-decoration:none}
nav a:hover{color:var(--accent);text-decoration:underline}
nav ul ul{padding-left:1rem}
nav>ul>li+li{margin-top:.75rem}
nav>ul>li>a{color:var(--ink);font-weight:600}
.scenario,.rules{margin-top:3.5rem;padding-top:2rem;border-top:1px solid var(--rule)}
.scenario section{margin-top:3rem}
h2+.soft{margin-top:.375rem}
.tally{display:flex;flex-wrap:wrap;gap:.5rem 1.5rem;margin-top:1.25rem;font-weight:600}
.tally li{display:flex;align-items:center;gap:.5rem}
.mark{flex:none;width:20px;height:20px}
.chart{margin-top:2rem}
.scroll{overflow-x:auto;border:1px solid var(--rule);border-radius:10px;background:var(--paper)}
.scroll svg{display:block;margin:0 auto;height:auto}
.fitted svg{max-width:100%;min-width:48rem}
.overview svg{max-width:100%;min-width:60rem}
.finding{position:relative;padding:1.25rem 0 1.25rem 2.5rem;border-top:1px solid var(--rule)}
.finding .mark{position:absolute;left:.25rem;top:1.375rem}
.finding p+p,.finding h4+p{margin-top:.375rem}
.grade{font-size:.8125rem;font-weight:600}
.grade.error{color:var(--severityText-error)}
.grade.warning{color:var(--severityText-warning)}
.grade.info{color:var(--severityText-info)}
.finding .label{margin-top:.75rem;color:var(--soft);font-size:.875rem}
.repairs li{position:relative;padding-left:1.125rem}
.repairs li::before{content:"";position:absolute;left:.125rem;top:.75em;width:.5rem;border-top:1.5px solid var(--accent)}
.finding .rule,.question .rule{margin-top:.75rem}
.of{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.dismissed .mark{opacity:.6}
.dismissed .grade{color:var(--soft)}
.decision{padding-left:.875rem;border-left:3px solid var(--rule)}
.question{padding:1rem 0;border-top:1px solid var(--rule)}
.answers{display:flex;flex-wrap:wrap;gap:.375rem;margin-top:.625rem;font-size:.875rem}
.answers li{padding:.125rem .75rem;border:1px solid var(--edge);border-radius:8px;background:var(--paper)}
.figures{display:flex;flex-wrap:wrap;gap:1rem 3rem}
.figures div{display:flex;flex-direction:column-reverse}
.figures dt{color:var(--soft);font-size:.875rem}
.figures dd{font-size:1.75rem;font-weight:600;line-height:1.2;letter-spacing:-.01em}
.note{margin-top:.75rem}
table{width:100%;margin-top:1.75rem;border-collapse:collapse;font-size:.875rem}
caption{padding-bottom:.5rem;text-align:left;font-weight:600}
th,td{padding:.5rem .75rem .5rem 0;border-top:1px solid var(--rule);text-align:left;vertical-align:top}
thead th{color:var(--soft);font-weight:400}
tbody th{font-weight:400}
.structure th:first-child{width:8rem}
.structure .number{width:9rem}
.bar{display:inline-block;width:5rem;height:6px;margin-left:.75rem;vertical-align:middle;fill:var(--accent);opacity:.6}
.explained{margin-top:2rem;scroll-margin-top:1.5rem}
.explained h3{margin:0}
.explained dl{display:grid;grid-template-columns:8.5rem 1fr;gap:.5rem 1rem;margin-top:.75rem}
.explained dt{grid-column:1;color:var(--soft);font-size:.875rem;line-height:1.77}
.explained dd{grid-column:2}
footer{margin-top:3.5rem;padding-top:1rem;border-top:1px solid var(--rule)}
@media (max-width:30rem){
body{padding-top:2rem}
h1{font-size:1.75rem}
h2{font-size:1.375rem}
.figures{gap:1rem 1.75rem}
.finding{padding-left:2.125rem}
.finding .mark{left:0}
.structure th:first-child{width:5.5rem}
.structure .number{width:4rem}
.bar{display:none}
.explained dl{display:block}
.explained dt{margin-top:.625rem}
}
@media screen and (min-width:76rem){
body{max-width:86rem;padding:3rem;display:grid;grid-template-columns:13rem minmax(0,1fr);column-gap:4rem;grid-template-rows:auto auto auto}
header,main,footer{grid-column:2}
nav{grid-column:1;grid-row:1 / span 3;position:sticky;top:3rem;align-self:start;max-height:calc(100vh - 6rem);overflow-y:auto;margin-top:.125rem}
header,main section section,.explained,footer{max-width:46rem}
}
@media print{
@page{margin:18mm 16mm}
html{font-size:10.5pt}
body{max-width:none;padding:0;background:none}
nav{display:none}
a{color:inherit;text-decoration:none}
h2,h3,h4,caption,.grade,.label,.soft{break-after:avoid}
.finding,.question,.explained,.figures,.chart,.structure,tr,li{break-inside:avoid}
.structure+.note,.note+.note{break-before:avoid}
p{orphans:3;widows:3}
.scenario~.scenario,.rules{break-before:page;margin-top:0;padding-top:0;border-top:0}
.scenario section{margin-top:2rem}
.scroll{overflow:visible;border:0;border-radius:0}
.of{position:static;width:auto;height:auto;clip-path:none;white-space:normal}
.scroll svg{min-width:0;max-width:100%;max-height:200mm}
}
`;
