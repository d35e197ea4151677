/** What the pages of a fleet have beside the styles of every page. */
export const styles = `
main,.wide{max-width:92rem}
.bar{display:flex;gap:1rem;justify-content:space-between;align-items:baseline;padding-block:1rem .25rem}
.wordmark{color:var(--text);text-decoration:none;font-size:1.0625rem}
main:focus{outline:0}
.intro{padding-block:3rem 0}
.intro p{margin-top:.6rem;max-width:46rem;font-size:1.0625rem}
.banner{margin-top:1.5rem;padding:.8rem 1.1rem;border-radius:.4rem;background:var(--denied-ground);color:var(--denied);border-inline-start:.25rem solid var(--denied);font-weight:600}
.banner a{color:inherit}
section>header{display:block}
.numbers{margin-top:2rem}
.numbers>div{justify-content:flex-end}
.numbers dt a{color:inherit}
.numbers .denied-text,.numbers .review-text,.numbers .allowed-text{font-weight:650}
.filters{display:grid;grid-template-columns:repeat(auto-fill,minmax(9.5rem,1fr));gap:.75rem 1rem;align-items:end;margin-bottom:.5rem}
.filters label{display:flex;flex-direction:column;gap:.25rem;font-size:.8125rem;color:var(--soft)}
.filters label.grow{grid-column:span 2}
.filters select,.filters input{color:var(--text)}
.filters button{height:2.25rem;justify-self:start}
.filters p{grid-column:1/-1;min-height:1.3em}
@media (max-width:30rem){.filters{grid-template-columns:1fr 1fr}}
th,td{padding-inline:.5rem}
.cell{display:block;min-width:4.25rem}
.cell.stack,.cell.code{min-width:8rem}
.cell.sentence{min-width:12rem;overflow-wrap:anywhere}
.cell.verdict,.cell.number,.cell.findings,.cell.id{min-width:0}
td code{font-size:.8125rem}
.data{margin-top:.5rem}
.charts{display:grid;grid-template-columns:repeat(auto-fit,minmax(12rem,1fr));gap:1.5rem 2rem}
.chart figcaption{display:flex;flex-direction:column}
.chart strong{font-size:1.625rem;line-height:1.25;font-weight:600;letter-spacing:-.01em}
.chart svg{display:block;width:100%;height:auto;margin-block:.35rem;overflow:visible}
.chart polyline{fill:none;stroke:var(--accent);stroke-width:2;stroke-linejoin:round;stroke-linecap:round;vector-effect:non-scaling-stroke}
.chart circle{fill:var(--accent)}
.chart .ground{stroke:var(--line);stroke-width:1}
details.more{margin-top:1.25rem}
details.more>summary{cursor:pointer;color:var(--accent);font-size:.9375rem;width:fit-content;margin-bottom:.75rem}
.facts{display:grid;grid-template-columns:repeat(auto-fill,minmax(15rem,1fr));gap:1rem 2rem}
.facts dt{font-size:.8125rem;color:var(--soft)}
.facts dd{margin-top:.1rem}
.stands{margin-top:.9rem}
.stands .mark{font-size:1rem;padding:.25rem .75rem}
@media print{.intro{padding-top:0}.banner{border:1px solid currentColor}.cell{min-width:0!important}.charts{grid-template-columns:repeat(4,1fr)}}
`;
