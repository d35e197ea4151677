/** What the page of one report has beside what every page has. */
export const htmlStyles = `
.head{padding-block:1.5rem 2rem}
.masthead{display:flex;flex-wrap:wrap;justify-content:space-between;gap:.25rem 2rem;padding-bottom:2.75rem}
.masthead .wordmark{color:var(--text);font-size:1rem}
.subject{color:var(--soft);margin-bottom:.5rem}
.lead{font-size:1.0625rem;color:var(--soft);margin-top:.6rem}
.sentence{font-size:1.0625rem;max-width:46rem;margin-top:.9rem}
.delta{display:flex;flex-wrap:wrap;align-items:baseline;gap:.4rem 1.1rem;margin-top:1.5rem}
.delta h2{font-size:.875rem;font-weight:400;letter-spacing:0}
.delta ul{display:flex;flex-wrap:wrap;gap:.3rem 1.1rem;list-style:none;padding:0;color:var(--soft)}
.delta .some{color:var(--text);font-weight:600}
.delta .some.new,.delta .some.worse{color:var(--accent)}
.head .numbers{margin-top:2rem}
.numbers .denied-text dd{color:var(--denied)}.numbers .review-text dd{color:var(--review)}.numbers .allowed-text dd{color:var(--allowed)}
.meta,.facts{display:grid;gap:.5rem 2rem}
.meta{grid-template-columns:repeat(auto-fit,minmax(11rem,1fr));margin-top:1.5rem}
dt{color:var(--soft)}
.noscript{padding-block:.75rem;color:var(--soft)}
@media (min-width:56rem){.top{position:sticky;top:0;z-index:5}}
.filters{display:flex;flex-wrap:wrap;align-items:flex-end;gap:.6rem .75rem;padding-block:.35rem .8rem}
.field{flex:1 1 8rem;min-width:0;max-width:14rem}
.field.grow{flex:3 1 14rem;max-width:none}
.field label{display:block;font-size:.8125rem;line-height:1.5;color:var(--soft)}
.filters button{height:2.25rem}
.counted{flex-basis:100%}
.mark.accent{background:var(--accent);color:var(--on-accent)}
.mark.plain.strong{color:var(--text);font-weight:600}
.place{display:block}
td .ground{display:block;min-width:8.5rem}
.gap{margin-top:2rem;margin-bottom:.75rem}
p.gap{margin-bottom:0}
ul.plain{padding-inline-start:1.2rem}
.drawing{background:var(--raised);border-radius:.5rem}
.drawing svg{display:block;height:auto;margin-inline:auto}
.picture{max-width:100%;font-family:var(--sans);fill:var(--text);font-size:13px}
.map{width:100%;min-width:42rem;font-family:var(--sans)}
.picture .lane{font-weight:600;font-size:13px;fill:var(--soft)}
.picture .lane.line{font-weight:400}
.picture .note{fill:var(--soft);font-size:14px}
.picture .border{stroke:var(--line-strong);stroke-width:1.5;stroke-dasharray:2 5;stroke-linecap:round}
.card>rect{fill:var(--ground);stroke:var(--line);stroke-width:1}
.card.unknown>rect{stroke:var(--line-strong);stroke-dasharray:5 4}
.card .title{font-weight:600;font-size:14px}
.line{cursor:pointer}
.line rect{fill:transparent}
.line:hover rect{fill:var(--sunk)}
.line:focus{outline:none}
.line:focus-visible rect{fill:var(--sunk);stroke:var(--accent);stroke-width:2}
.line .name{font-family:var(--mono);font-size:11.5px}
.line .count{fill:var(--soft);font-size:12px}
.arrow,.arc{fill:none;stroke:var(--line-strong)}
.arrow.denied,.arc.denied{stroke:var(--denied)}
.arrow.review,.arc.review{stroke:var(--review);stroke-dasharray:6 4}
.arrow.allowed,.arc.allowed{stroke:var(--allowed)}
.arrow.stays{opacity:.7}
.arrow.fresh{opacity:1}.kept.fresh{stroke-width:3.4}
.head.denied{fill:var(--denied)}.head.review{fill:var(--review)}.head.allowed{fill:var(--allowed)}.head.stays{fill:var(--line-strong)}
.gate rect{fill:var(--ground);stroke:var(--line-strong);stroke-width:1.5}
.gate text{font-weight:600;font-size:13px;fill:var(--soft)}
.gate.denied rect{stroke:var(--denied);fill:var(--denied-ground)}.gate.denied text{fill:var(--denied)}
.gate.review rect{stroke:var(--review);fill:var(--review-ground)}.gate.review text{fill:var(--review)}
.gate.allowed rect{stroke:var(--allowed);fill:var(--allowed-ground)}.gate.allowed text{fill:var(--allowed)}
.legend{display:flex;flex-wrap:wrap;gap:.4rem 1.6rem;margin-top:.75rem}
.legend span{display:inline-flex;align-items:center;gap:.5rem}
.as-table{margin-top:1rem}
.as-table>summary{cursor:pointer;color:var(--accent);font-size:.9375rem;width:fit-content}
.as-table>:not(summary){margin-top:.75rem}
.land{fill:var(--line)}
.spot circle{fill:var(--soft);stroke:var(--raised);stroke-width:1.5}
.spot.denied circle{fill:var(--denied)}.spot.review circle{fill:var(--review)}.spot.allowed circle{fill:var(--allowed)}
.spot.country circle,.kept{fill:none;stroke-width:1.6;stroke:var(--soft)}
.spot.country.denied circle,.kept.denied{stroke:var(--denied)}.spot.country.review circle,.kept.review{stroke:var(--review)}.spot.country.allowed circle,.kept.allowed{stroke:var(--allowed)}
.map text{font-size:10px;fill:var(--text);paint-order:stroke;stroke:var(--raised);stroke-width:3px;stroke-linejoin:round}
.map .code{font-family:var(--mono);font-size:9px}
.map .number{font-weight:600;font-size:11px}
.map .number.denied{fill:var(--denied)}.map .number.review{fill:var(--review)}.map .number.allowed{fill:var(--allowed)}
#map-place{margin-top:1rem}
.flows{list-style:none;padding:0;display:grid;gap:.4rem;margin-block:.5rem 1rem}
.findings{list-style:none;padding:0;border-top:1px solid var(--line)}
.findings>li{border-bottom:1px solid var(--line)}
.findings summary{display:grid;grid-template-columns:9.5rem minmax(0,1fr) minmax(6rem,13rem);gap:.4rem 1.5rem;padding:1rem .75rem;cursor:pointer;list-style:none}
.findings summary::-webkit-details-marker{display:none}
.findings summary:hover{background:var(--raised)}
.findings details[open]>summary{background:var(--raised)}
.findings .marks{display:flex;flex-wrap:wrap;gap:.2rem .6rem;align-content:flex-start}
.findings .what{display:flex;flex-direction:column;gap:.2rem}
.findings .address{font-weight:600;font-size:.9375rem}
.findings .message{max-width:44rem}
.findings .aside{display:flex;flex-direction:column;gap:.2rem;text-align:end}
.findings .resolved .address,.findings .resolved .message{color:var(--soft)}
.findings .resolved .address{text-decoration:line-through}
.finding-body{display:grid;grid-template-columns:minmax(0,1fr) minmax(12rem,17rem);gap:2rem 3rem;padding:1.25rem .75rem 2rem;border-inline-start:3px solid var(--accent);padding-inline-start:1.25rem}
.part+.part{margin-top:1.5rem}
.part h3{margin-bottom:.4rem}
.part p+p,.part pre,.part p+ul,.part ul+p{margin-top:.4rem}
.path{list-style:none;padding:0}
.path li{position:relative;padding:0 0 .8rem 1.4rem;border-inline-start:1.5px solid var(--line-strong);margin-inline-start:.4rem}
.path li:last-child{border-color:transparent;padding-bottom:0}
.path li::before{content:"";position:absolute;inset-inline-start:-.38rem;top:.5em;width:.65rem;height:.65rem;border-radius:50%;background:var(--ground);border:2px solid var(--line-strong)}
.path li:last-child::before{background:var(--line-strong)}
.path span{display:block}
.asks{font-weight:600}
.provisions,.tried,.changes,.basis{padding-inline-start:1.1rem;margin-top:.4rem}
.certainty{border-bottom:1px dotted var(--line-strong)}
.facts{align-content:start}
.endings{display:grid;grid-template-columns:repeat(auto-fit,minmax(13rem,1fr));gap:1px;background:var(--line);border:1px solid var(--line);border-radius:.5rem;overflow:hidden}
.band{background:var(--ground);padding:1rem 1.1rem}
.band h3{font-size:.875rem;color:var(--soft);margin-bottom:.35rem}
.band.some h3{color:var(--text)}
.band ul{list-style:none;padding:0;display:grid;gap:.6rem}
.bar{display:block;width:100%;height:.75rem;margin-block:1rem .75rem;border-radius:.2rem}
.part-modelled{fill:var(--accent);color:var(--accent)}.part-holdNoData{fill:var(--line-strong);color:var(--line-strong)}
.part-notInCatalog{fill:var(--review);color:var(--review)}.part-otherProviders{fill:var(--line);color:var(--line)}
.bar-legend{display:flex;flex-wrap:wrap;gap:.3rem 1.6rem;list-style:none;padding:0}
.bar-legend li{display:flex;align-items:center;gap:.5rem;color:var(--text)}
.swatch{width:.7rem;height:.7rem;border-radius:.15rem;background:var(--line)}
.part-modelled .swatch{background:var(--accent)}.part-holdNoData .swatch{background:var(--line-strong)}.part-notInCatalog .swatch{background:var(--review)}
.names{columns:18rem;list-style:none;padding:0;font-size:.9375rem}
@media (max-width:52rem){
.picture{max-width:none}
.findings summary{grid-template-columns:minmax(0,1fr);padding-inline:.25rem}
.findings .aside{flex-direction:row;flex-wrap:wrap;gap:.2rem 1rem;text-align:start}
.finding-body{grid-template-columns:minmax(0,1fr);padding-inline-start:1rem}
.masthead{padding-bottom:1.75rem}
.field{max-width:none;flex-basis:40%}
section{padding-top:2.5rem}
}
@media print{
.head{padding-block:0 1rem}
.drawing{border:0;background:none}
.picture,.map{min-width:0;max-height:22cm}
.findings>li{break-inside:auto}
.findings summary,.finding-body{padding-inline:0}
.finding-body{grid-template-columns:minmax(0,1fr);border:0;gap:1rem}
.facts{grid-template-columns:repeat(3,minmax(0,1fr));gap:.4rem 1.5rem}
.mark.plain{border:0}
.part+.part{margin-top:.8rem}
.as-table>summary{display:none}
#map,#stores,#register{break-before:page}
}
`;
