import { dataOf } from "../reports/page/client/dom";
import { anyTable, serveTables } from "../reports/page/client/tables";
import { type Packed, unpacked } from "../reports/page/packed";
import type { PageWords } from "../reports/page/table";
import type { Row } from "./row";
import { has, type Shown, tableOf } from "./table-view";

/** What a page brings along for its tables. */
interface Brought {
  readonly words: PageWords & { readonly fits: string; readonly more: string };
  readonly tables: readonly (Omit<Shown, "rows"> & { readonly rows: Packed })[];
}

/** Longer tables are printed in part; all of it is in the CSV. */
const mostPrinted = 2_000;

const { words, tables } = dataOf<Brought>("site");
const all: readonly Shown[] = tables.map((one) => ({ ...one, rows: unpacked<Row>(one.rows) }));
let isPrinting = false;

const filters = () => [...document.querySelectorAll<HTMLSelectElement>("select[data-filter]")];
const searches = () => [...document.querySelectorAll<HTMLInputElement>("input[data-search]")];
const nameOf = (select: HTMLSelectElement) => select.dataset["filter"]?.split(".") ?? [];

/** A table with the rows that its filters let through. */
function filtered(table: Shown): Shown {
  const picked = filters().filter((one) => nameOf(one)[0] === table.name && one.value !== "");
  const rows = table.rows.filter((row) => picked.every((one) => has(row, nameOf(one)[1] ?? "", one.value)));
  return { ...table, rows, size: isPrinting ? mostPrinted : table.size };
}

const renew = serveTables(() => all.map((one) => anyTable(tableOf(filtered(one), words.more))), words);

/** The fragment holds what was picked and searched, so that a link leads to the same rows. */
function remember(): void {
  const said = new URLSearchParams();
  for (const one of filters()) if (one.value !== "") said.set(one.dataset["filter"] ?? "", one.value);
  for (const one of searches()) if (one.value !== "") said.set(`${one.dataset["search"]}.q`, one.value);
  history.replaceState(null, "", said.size === 0 ? location.pathname + location.search : `#${said}`);
}

function recall(): void {
  if (!location.hash.includes("=")) return;
  const said = new URLSearchParams(location.hash.slice(1));
  for (const one of filters()) one.value = said.get(one.dataset["filter"] ?? "") ?? "";
  for (const one of searches()) {
    one.value = said.get(`${one.dataset["search"]}.q`) ?? "";
    one.dispatchEvent(new Event("input", { bubbles: true }));
  }
  renew();
  count();
  const [name = ""] = [...said.keys()][0]?.split(".") ?? [];
  document.getElementById(name)?.scrollIntoView();
}

/** Says to who does not see it how many rows are left. */
function count(): void {
  for (const table of all) {
    const place = document.getElementById(`${table.name}-fits`);
    const { length } = filtered(table).rows;
    const said = words.fits.replace("{number}", String(length)).replace("{all}", String(table.rows.length));
    if (place) place.textContent = length === table.rows.length ? "" : said;
  }
}

document.addEventListener("change", ({ target }) => {
  if (!(target instanceof HTMLSelectElement)) return;
  renew();
  count();
  remember();
});
document.addEventListener("input", ({ target }) => {
  if (target instanceof HTMLInputElement) remember();
});
document.addEventListener("click", ({ target }) => {
  const button = target instanceof Element ? target.closest("[data-clear]") : null;
  if (!button) return;
  const name = button.getAttribute("data-clear");
  for (const one of filters()) if (nameOf(one)[0] === name) one.value = "";
  for (const one of searches())
    if (one.dataset["search"] === name) {
      one.value = "";
      one.dispatchEvent(new Event("input", { bubbles: true }));
    }
  renew();
  count();
  remember();
});
addEventListener("hashchange", recall);
addEventListener("beforeprint", () => {
  isPrinting = true;
  renew();
});
addEventListener("afterprint", () => {
  isPrinting = false;
  renew();
});
recall();
