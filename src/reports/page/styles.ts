/**
 * How every page looks: light and dark by the reader's setting, no movement for who wants none, and ink on paper in print. Each pair of
 * text and ground has a contrast of 4.5 or more.
 */
export const styles = `
:root{
--ground:#fff;--raised:#f6f7f7;--sunk:#eef0f0;--line:#d9dddd;--line-strong:#8a9393;
--text:#15191a;--soft:#515b5c;--accent:#0b5a63;--on-accent:#fff;
--denied:#a8201a;--denied-ground:#fbecea;--review:#7d5200;--review-ground:#faf1de;--allowed:#1d6340;--allowed-ground:#e7f3ec;
--sans:system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","PingFang SC","Hiragino Sans GB","Microsoft YaHei","Noto Sans CJK SC","Source Han Sans SC","WenQuanYi Micro Hei",sans-serif;
--mono:ui-monospace,"SF Mono",SFMono-Regular,Menlo,Consolas,"Liberation Mono","PingFang SC","Microsoft YaHei","Noto Sans Mono CJK SC","WenQuanYi Micro Hei",monospace;
color-scheme:light}
@media (prefers-color-scheme:dark){:root{
--ground:#101415;--raised:#181d1e;--sunk:#202728;--line:#323b3c;--line-strong:#748081;
--text:#e8ecec;--soft:#a3afb0;--accent:#7cc7d1;--on-accent:#0b1415;
--denied:#ff9c92;--denied-ground:#3a1c1a;--review:#e8bd6a;--review-ground:#33280f;--allowed:#86d3a8;--allowed-ground:#15301f;
color-scheme:dark}}
*,*::before,*::after{box-sizing:border-box}
html{scroll-padding-top:7.5rem;-webkit-text-size-adjust:100%}
body{margin:0;background:var(--ground);color:var(--text);font:400 1rem/1.55 var(--sans);font-variant-numeric:tabular-nums;overflow-wrap:anywhere}
main,.wide{max-width:76rem;margin-inline:auto;padding-inline:clamp(1rem,4vw,2.5rem)}
h1,h2,h3,p,ul,ol,dl,dd,figure{margin:0}
h1{font-size:clamp(1.75rem,1.3rem + 2vw,2.6rem);line-height:1.15;font-weight:650;letter-spacing:-.02em;text-wrap:balance}
h2{font-size:1.375rem;line-height:1.25;font-weight:650;letter-spacing:-.01em}
h3{font-size:1rem;line-height:1.4;font-weight:650}
section{padding-block:3rem 0}
section>header{margin-bottom:1.25rem}
section>header p{color:var(--soft);max-width:46rem;margin-top:.35rem}
a{color:var(--accent);text-underline-offset:.18em;text-decoration-thickness:.06em}
code,pre,.code{font-family:var(--mono);font-size:.875em;font-variant-ligatures:none}
pre{margin:0;padding:.85rem 1rem;background:var(--sunk);border-radius:.4rem;overflow-x:auto;white-space:pre-wrap;line-height:1.5}
:focus-visible{outline:.16rem solid var(--accent);outline-offset:.14rem;border-radius:.2rem}
.visually-hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.skip{position:absolute;inset-inline-start:1rem;top:-6rem;z-index:9;background:var(--accent);color:var(--on-accent);padding:.6rem 1rem;border-radius:0 0 .4rem .4rem}
.skip:focus{top:0}
.soft{color:var(--soft)}
.small{font-size:.875rem}
.end{text-align:end}
.mark{display:inline-block;font-size:.8125rem;line-height:1.35;font-weight:600;padding:.1rem .5rem;border-radius:.25rem;background:var(--sunk);color:var(--text);white-space:nowrap}
.mark.denied{background:var(--denied-ground);color:var(--denied)}
.mark.review{background:var(--review-ground);color:var(--review)}
.mark.allowed{background:var(--allowed-ground);color:var(--allowed)}
.mark.plain{background:none;padding-inline:0;font-weight:400;color:var(--soft)}
.denied-text{color:var(--denied)}.review-text{color:var(--review)}.allowed-text{color:var(--allowed)}
button,select,input{font:inherit;color:inherit}
button{cursor:pointer}
button.quiet{background:none;border:1px solid var(--line);border-radius:.35rem;padding:.3rem .7rem;font-size:.875rem;color:var(--text)}
button.quiet:hover{border-color:var(--line-strong)}
button[aria-disabled=true]{color:var(--soft);cursor:default;border-style:dashed}
input[type=search],select{min-width:0;width:100%;height:2.25rem;padding:0 .6rem;border:1px solid var(--line-strong);border-radius:.35rem;background:var(--ground);font-size:.9375rem}
select{appearance:none;padding-inline-end:1.8rem;background:var(--ground) url("data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 12 8'%3E%3Cpath d='M1 1.5l5 5 5-5' fill='none' stroke='%23788' stroke-width='1.6'/%3E%3C/svg%3E") no-repeat right .65rem center/.7rem}
.numbers{display:grid;grid-template-columns:repeat(auto-fit,minmax(8.5rem,1fr));gap:1px;background:var(--line);border:1px solid var(--line);border-radius:.5rem;overflow:hidden}
.numbers>div{background:var(--ground);padding:.9rem 1.1rem;display:flex;flex-direction:column-reverse;justify-content:flex-end}
.numbers dt{font-size:.875rem;line-height:1.35;color:var(--soft)}
.numbers dd{font-size:1.625rem;line-height:1.25;font-weight:600;letter-spacing:-.01em}
.table .scroll,.scroll{overflow-x:auto;border:1px solid var(--line);border-radius:.5rem}
table{border-collapse:collapse;width:100%;font-size:.875rem;line-height:1.45}
th,td{padding:.55rem .7rem;text-align:start;vertical-align:top;border-bottom:1px solid var(--line)}
th{overflow-wrap:break-word;font-weight:600;color:var(--soft);background:var(--raised)}
tbody tr:last-child>*{border-bottom:0}
tbody tr:hover>*{background:var(--raised)}
td{min-width:4rem;max-width:30rem;overflow-wrap:break-word}
td .long{overflow-wrap:anywhere}
td:has(>.code.long){min-width:8.5rem}
.whole{white-space:nowrap}
td.end,th.end{text-align:end}
th button{all:unset;cursor:pointer;display:inline-block}
th button:focus-visible{outline:.16rem solid var(--accent);outline-offset:.14rem}
th[aria-sort] button{color:var(--text)}
.table-foot{display:flex;flex-wrap:wrap;gap:.75rem;justify-content:space-between;align-items:center;margin-top:.75rem;font-size:.875rem;color:var(--soft)}
.pager{display:flex;gap:.75rem;align-items:center;font-size:.875rem;color:var(--soft)}
.none{padding:1rem;color:var(--soft)}
.top{border-bottom:1px solid var(--line);background:var(--ground)}
.top nav ul{display:flex;gap:.25rem 1.4rem;list-style:none;padding:0;overflow-x:auto;scrollbar-width:none}
.top nav a{display:block;padding:.7rem 0;white-space:nowrap;font-size:.9375rem;color:var(--soft);text-decoration:none}
.top nav a:hover,.top nav a[aria-current]{color:var(--text)}
.top nav a[aria-current]{box-shadow:inset 0 -2px var(--accent)}
.wordmark{font-weight:650;letter-spacing:-.01em}
footer.foot{margin-top:4rem;border-top:1px solid var(--line);padding-block:1.5rem 3rem;color:var(--soft);font-size:.875rem}
footer.foot p+p{margin-top:.4rem}
@media (prefers-reduced-motion:no-preference){html{scroll-behavior:smooth}}
@media print{
@page{margin:1.6cm}
:root{--ground:#fff;--raised:#fff;--sunk:#f2f2f2;--line:#bbb;--line-strong:#777;--text:#000;--soft:#444;--accent:#084951;--denied:#8d1511;--review:#674300;--allowed:#124a2d;--denied-ground:#fff;--review-ground:#fff;--allowed-ground:#fff;color-scheme:light}
body{font-size:10pt}
.no-print,.skip,.top,.table-foot button,.pager button{display:none!important}
section{padding-top:1.5rem}
h2,h3,summary{break-after:avoid}
tr,figure{break-inside:avoid}
thead{display:table-header-group}
.scroll,.table .scroll{overflow:visible;border-radius:0}
table{font-size:8pt}th,td{padding:.25rem .4rem}td{min-width:0}
.mark{border:1px solid currentColor}.mark.plain{border:0}
a{color:inherit}
}
`;
