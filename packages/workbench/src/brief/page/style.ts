/** The colours of a page in light. */
export const lightColours = `--paper:#fff;--ink:#1b2127;--muted:#56606b;--rule:#d9dee4;--surface:#f4f6f8;--accent:#174a7c;
--short:#b04a06;--medium:#5d6873;--long:#0b5fa5;--gain:#0b5fa5;--loss:#b04a06`;
/** The colours of a page in dark. */
export const darkColours = `--paper:#13171c;--ink:#e7eaed;--muted:#a5afba;--rule:#353e48;--surface:#1b2128;--accent:#8fc3f5;
--short:#f2a65e;--medium:#aab5c0;--long:#6fb5f4;--gain:#6fb5f4;--loss:#f2a65e`;

const colour = `
:root{color-scheme:light dark;${lightColours}}
@media (prefers-color-scheme:dark){:root{${darkColours}}}`;

const text = `
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%}
body{margin:0 auto;max-width:62rem;padding:0 clamp(1rem,4vw,2.5rem) 4rem;background:var(--paper);color:var(--ink);
font:1rem/1.65 system-ui,"Segoe UI",Roboto,"Noto Sans",sans-serif;overflow-wrap:break-word}
body:lang(ja){font-family:"Hiragino Sans","Yu Gothic UI","Noto Sans JP","Noto Sans CJK JP",system-ui,sans-serif;line-break:strict}
body:lang(ko){font-family:"Apple SD Gothic Neo","Malgun Gothic","Noto Sans KR","Noto Sans CJK KR",system-ui,sans-serif;word-break:keep-all}
[lang=en]{word-break:normal;line-break:auto}
h1,h2,h3,h4{line-height:1.25;text-wrap:balance;font-weight:650}
h1{font-size:clamp(1.7rem,1.2rem + 2vw,2.5rem);margin:.2rem 0 1rem;letter-spacing:-.01em}
h1 span{display:block}
h1 .members{font-weight:400;font-size:.72em;margin-top:.35rem;letter-spacing:0}
h2{font-size:clamp(1.35rem,1.1rem + 1vw,1.7rem);margin:4.5rem 0 1rem;padding-top:1.2rem;border-top:2px solid var(--ink)}
h3{font-size:1.12rem;margin:2.6rem 0 .6rem}
h4{font-size:1rem;font-weight:650;margin:2rem 0 .5rem}
.finding{border-left:4px solid var(--accent);padding:.2rem 0 .2rem 1rem;font-size:1.05rem}
p,ul,ol,dl{margin:0 0 1rem}
p,li{max-width:44rem}
a{color:var(--accent);text-underline-offset:.2em}
a.n{color:inherit;white-space:nowrap;text-decoration:underline dotted var(--muted) 1px;text-underline-offset:.25em}
a.n.long{white-space:normal}
a.n:hover,a.n:focus-visible{text-decoration:underline solid currentColor}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
code{font:.85em/1.5 ui-monospace,"SF Mono",Menlo,Consolas,monospace;overflow-wrap:anywhere}
pre{background:var(--surface);padding:.8rem 1rem;overflow-x:auto;border-left:3px solid var(--rule)}
.small,.note,.licence{font-size:.84rem;color:var(--muted);line-height:1.55}
.note{margin-top:.6rem}
.skip{position:absolute;left:-999rem}
.skip:focus{left:1rem;top:1rem;background:var(--paper);padding:.6rem 1rem;z-index:1}
tr:target,li:target{background:var(--surface);outline:2px solid var(--accent);outline-offset:-2px}`;

const head = `
.masthead{padding-top:1.5rem}
.kicker{margin:2.5rem 0 0;font-size:.85rem;letter-spacing:.06em;color:var(--muted)}
.languages ul,.facts,.legend{list-style:none;display:flex;flex-wrap:wrap;gap:.3rem 1.4rem;padding:0}
.languages ul{justify-content:flex-end;margin:0;font-size:.9rem}
.languages a,.languages span{display:inline-block;padding:.25rem 0;min-height:24px}
.languages [aria-current]{font-weight:650}
.facts{font-size:.9rem;color:var(--muted)}
.contents{margin-top:2.5rem;background:var(--surface);padding:1.2rem 1.5rem}
.contents h2{all:unset;display:block;font-weight:650;margin-bottom:.5rem}
.contents ol{margin:0;padding-left:1.4rem;columns:18rem;column-gap:2.5rem}
.contents li{padding:.1rem 0;break-inside:avoid}
.contents a{color:inherit;text-decoration-color:var(--muted)}
.answer{margin:0 0 3rem}
.answer h3{font-size:1.3rem;margin-top:2.2rem}
.question{font-size:1.08rem;color:var(--muted)}
.question b{color:var(--ink);margin-right:.4em}
.totals-label{margin:1.4rem 0 .3rem;font-size:.84rem;color:var(--muted)}
.totals{display:grid;grid-template-columns:repeat(auto-fit,minmax(9.5rem,1fr));gap:0;margin:0 0 1.4rem;max-width:44rem;
border:solid var(--rule);border-width:1px 0}
.totals div{padding:.8rem 1rem .8rem 0}
.totals dt{font-size:.84rem;color:var(--muted)}
.totals dd{margin:0;font-size:1.4rem;font-weight:600;font-variant-numeric:tabular-nums}
.totals a.n{text-decoration-color:transparent}
.totals dd.band{font-size:.84rem;font-weight:400;color:var(--muted);line-height:1.5}
.totals dd.band a.n{white-space:normal;text-decoration-color:var(--muted)}
@media (max-width:34rem){.totals{grid-template-columns:1fr;padding:.4rem 0}.totals div{display:flex;flex-wrap:wrap;justify-content:space-between;align-items:baseline;padding:.35rem 0}.totals dd{font-size:1.2rem}.totals dd.band{flex-basis:100%}}
.columns{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(20rem,100%),1fr));gap:0 3rem}
.columns h3{margin-top:.8rem}
.columns ul{padding-left:1.2rem}
.columns li{margin-bottom:.6rem}
.caveat{border-left:4px solid var(--loss);padding:.3rem 0 .3rem 1rem}
.caveat b{display:block}`;

/** The style of charts, tables, notes and sources. */
export const exhibitStyle = `
.exhibit{margin:1.2rem 0 2.4rem}
figcaption,caption{font-size:.95rem;text-align:left;padding-bottom:.7rem;line-height:1.45}
caption span{display:inline-block;position:sticky;left:0;max-width:min(100%,calc(100vw - 2.5rem))}
.scroll{overflow-x:auto}
table{border-collapse:collapse;width:100%;font-size:.9rem;line-height:1.45;font-variant-numeric:tabular-nums}
th,td{padding:.34rem .7rem;text-align:left;vertical-align:top;border-bottom:1px solid var(--rule)}
thead th{vertical-align:bottom;font-weight:600;border-bottom:1.5px solid var(--ink);color:var(--muted);font-size:.84rem}
thead th.span{border-bottom:1px solid var(--rule);text-align:center}
thead th:first-child{padding-left:0}
th[scope=row]{font-weight:400;position:sticky;left:0;background:var(--paper);padding-left:0;min-width:7.5rem}
tr.group th{padding:1.1rem 0 .3rem;font-weight:650;border-bottom-color:var(--muted)}
tr.group th>span{display:inline-block;position:sticky;left:0;max-width:min(57rem,calc(100vw - 2.5rem))}
.num{text-align:right;white-space:nowrap}
thead .num{white-space:normal;min-width:5.5em}
td.num{padding-top:0;padding-bottom:0}
td.num a.n{display:inline-block;padding:.34rem 0;min-height:24px;text-decoration-color:transparent}
td a[href^="#source"]{display:inline-block;min-width:24px;min-height:24px;text-align:center}
td.num a.n:hover,td.num a.n:focus-visible{text-decoration:underline solid currentColor}
${[1, 2, 3, 4, 5, 6]
  .map(
    (missing) => `.p${missing} a::after{content:"${'\\2007'.repeat(missing)}"}
.p${missing}.i a::after{content:"\\2008${'\\2007'.repeat(missing)}"}`,
  )
  .join('\n')}
a.unknown{color:var(--muted)}
td .band{display:block;font-size:.8rem;color:var(--muted);margin-top:-.15rem;padding-bottom:.2rem}
td.num .band a.n{padding:0;min-width:24px}
td.num .band a::after{content:none}
.heat{display:block;margin:0 -.7rem;padding:0 .7rem}
${[1, 2, 3, 4, 5]
  .map(
    (shade) => `.up${shade}{background:color-mix(in srgb,var(--gain) ${shade * 8}%,transparent)}
.down${shade}{background:color-mix(in srgb,var(--loss) ${shade * 8}%,transparent)}`,
  )
  .join('\n')}
td:not(.num){min-width:8em}
.words td{max-width:22rem}
.clauses table{min-width:52rem}
.clauses th:nth-child(1),.clauses th:nth-child(3){width:21%}
.clauses th:nth-child(2){width:17%}
.clauses th:nth-child(4){width:9%}
tr.group .small{font-weight:400}
#validation th[scope=row]{min-width:min(14rem,40vw)}
.verdict{font-weight:600}
.verdict.failed{color:var(--loss)}
.verdict.skipped{color:var(--muted)}
.reason{display:block;color:var(--muted);max-width:20rem}
.legend{margin:0 0 .4rem;font-size:.9rem}
.legend svg{vertical-align:-2px}
figure svg[role]{display:block;max-width:100%;height:auto}
.narrow{display:none}
@media (max-width:46rem){.wide{display:none}.narrow{display:block}
.scroll{background:linear-gradient(to right,transparent,var(--paper) 60%) right/2.5rem 100% no-repeat local,
linear-gradient(to left,var(--rule),transparent) right/.9rem 100% no-repeat}}
.panels{display:flex;flex-wrap:wrap;gap:1.5rem 2.5rem}
.panel-title{margin:0 0 .3rem;font-weight:600;font-size:.9rem}
.sources li{margin-bottom:.7rem;padding-left:.3rem}
.hashes dt{font-size:.84rem;color:var(--muted)}
.hashes dd{margin:0 0 .6rem}
.figures table{font-size:.78rem}
.figures td,.figures th{padding-top:.2rem;padding-bottom:.2rem}
.back{margin-top:3rem}
footer{margin-top:4rem;border-top:1px solid var(--rule);padding-top:1rem;font-size:.84rem;color:var(--muted)}`;

const print = `
@page{size:A4;margin:18mm 16mm}
@media print{
:root{color-scheme:light;${lightColours}}
html{font-size:9.5pt}
body{max-width:none;padding:0}
.contents ol{columns:auto}
.languages,.skip,.back{display:none}
.wide{display:block!important}.narrow{display:none!important}
.scroll{overflow:visible}
.clauses table{min-width:0}
caption span,th[scope=row],tr.group th>span{position:static}
h1,h2,h3,h4,figcaption,caption,tr.group{break-after:avoid}
h2{margin-top:2rem}
h3{margin-top:1.4rem}
.exhibit{margin-bottom:1.4rem}
figure .wide svg{max-height:150mm}
.exhibit:not(.figures,.clauses),.panel,tr,.answer .totals,.caveat{break-inside:avoid}
.chapter,.appendix{break-before:page}
thead{display:table-header-group}
th,td{padding:.15rem .4rem}
table{font-size:8pt}
.figures table{font-size:6.5pt}
.heat{print-color-adjust:exact;-webkit-print-color-adjust:exact}
a,a.n{color:inherit;white-space:nowrap;text-decoration:none}
}`;

/** The style of the page: light and dark, from a phone's width up, and A4 on paper. */
export const styleSheet = `${colour}${text}${head}${exhibitStyle}${print}\n`;
