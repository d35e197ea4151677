/** The law, as data. Onshore does not give legal advice. */
export { holidays } from "./calendar";
export { decisionTable, greaterBayArea, regulatedByLaw } from "./decision-table";
export { exemptions } from "./exemptions";
export { ftzLists } from "./ftz-lists";
export { annex, importantItems } from "./important-data";
export { instruments } from "./instruments";
export { periods } from "./periods";
export { guidelines2026, strict } from "./profiles";
export { readings } from "./readings";
export { recordFields } from "./record-fields";
export { terms } from "./terms";
export { words } from "./words";
