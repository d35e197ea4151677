import { dataOf, rowsOf, show } from "../page/client/dom";
import { anyTable, serveTables } from "../page/client/tables";
import type { Context } from "./context";
import { type Filter, filtered, hashOf, noFilter, readHash } from "./filter";
import { countedOf } from "./filter-bar";
import { findingsOnPage, findingsView, type ListState } from "./findings";
import { graphOf } from "./graph";
import { mapFlows, mapList } from "./map";
import { pictureView } from "./picture";
import type { CopyRow, FindingRow, GrantRow, Rows, StoreRow } from "./rows";
import { tablesOf } from "./tables";

const context = dataOf<Context>("context");
const all: Rows = {
  findings: rowsOf<FindingRow>("findings"),
  stores: rowsOf<StoreRow>("stores"),
  copies: rowsOf<CopyRow>("copies"),
  grants: rowsOf<GrantRow>("grants"),
};

let filter: Filter = noFilter;
let shown: Rows = all;
let list: ListState = { page: 0, open: "", mode: "screen" };
const opened = new Set<string>();

const showTables = serveTables(() => tablesOf(shown, context).map((table) => anyTable(table as never)), context.words);

function showFindings(): void {
  show("findings-place", ...findingsView(shown.findings, list, context));
}

function showPicture(): void {
  show("picture-place", ...pictureView(graphOf(shown, opened), context));
}

function showAll(): void {
  shown = filtered(all, filter);
  show("counted", countedOf(shown, all, context.words));
  showFindings();
  showPicture();
  show("map-flows", ...mapFlows(shown, context));
  show("map-place", ...mapList(shown, context));
  showTables();
}

const form = document.getElementById("filters") as HTMLFormElement;

function readForm(): Filter {
  const data = new FormData(form);
  const names = Object.keys(noFilter) as (keyof Filter)[];
  return Object.fromEntries(names.map((name) => [name, String(data.get(name) ?? "").trim()])) as unknown as Filter;
}

function writeForm(): void {
  for (const [name, value] of Object.entries(filter)) {
    const field = form.elements.namedItem(name);
    if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) field.value = value;
  }
}

/** The address says what is chosen, and can be handed on. */
function writeHash(): void {
  const hash = hashOf(filter, list.open);
  history.replaceState(null, "", hash === "" ? location.pathname + location.search : `#${hash}`);
}

function choose(chosen: Filter): void {
  filter = chosen;
  list = { ...list, page: 0 };
  writeHash();
  showAll();
}

/** Shows the finding that the address names, on its page, and goes there. */
function goTo(named: string): void {
  const found = shown.findings.find((one) => isNamed(one, named));
  if (!found) return;
  const { id } = found;
  list = { ...list, open: id, page: Math.floor(shown.findings.indexOf(found) / findingsOnPage) };
  showFindings();
  const item = document.getElementById(`finding-${id}`);
  item?.scrollIntoView({ block: "start" });
  item?.querySelector("summary")?.focus({ preventScroll: true });
}

function isNamed({ id, ref }: FindingRow, name: string): boolean {
  return id === name || ref === name;
}

function readAddress(): void {
  const said = readHash(location.hash);
  if (!said) return;
  const isSame = hashOf(said.filter, "") === hashOf(filter, "");
  filter = said.filter;
  writeForm();
  if (!isSame) showAll();
  if (said.finding === "") return;
  // A link to a finding leads there, whatever is chosen.
  if (!shown.findings.some((one) => isNamed(one, said.finding))) {
    filter = noFilter;
    writeForm();
    showAll();
  }
  goTo(said.finding);
}

let waiting: ReturnType<typeof setTimeout> | undefined;
form.addEventListener("input", () => {
  clearTimeout(waiting);
  waiting = setTimeout(() => choose(readForm()), 120);
});
form.addEventListener("submit", (event) => event.preventDefault());
form.addEventListener("reset", () => setTimeout(() => choose(readForm())));
addEventListener("hashchange", readAddress);

document.addEventListener(
  "toggle",
  ({ target }) => {
    const id = target instanceof HTMLDetailsElement ? target.getAttribute("data-finding") : null;
    if (id === null || list.mode === "print") return;
    const isOpen = (target as HTMLDetailsElement).open;
    if (isOpen) list = { ...list, open: id };
    else if (list.open === id) list = { ...list, open: "" };
    writeHash();
  },
  true,
);

/** A line of the picture: one of several opens or closes, one by itself is looked for. */
function use(line: Element): void {
  const value = line.getAttribute("data-value") ?? "";
  if (line.getAttribute("data-do") === "find") {
    const field = document.getElementById("filter-q") as HTMLInputElement;
    field.value = field.value === value ? "" : value;
    choose(readForm());
    return;
  }
  if (!opened.delete(value)) opened.add(value);
  showPicture();
}

document.addEventListener("click", ({ target }) => {
  if (!(target instanceof Element)) return;
  const line = target.closest("g[data-do]");
  if (line) {
    use(line);
    return;
  }
  const button = target.closest("[data-list] [data-do=page]");
  if (!button || button.getAttribute("aria-disabled") === "true") return;
  list = { ...list, page: Number(button.getAttribute("data-value")), open: "" };
  showFindings();
  document.getElementById("findings")?.scrollIntoView({ block: "start" });
});

document.addEventListener("keydown", (event) => {
  const { target, key } = event;
  if (!(target instanceof Element)) return;
  const line = target.closest("g[data-do]");
  if (line && (key === "Enter" || key === " ")) {
    event.preventDefault();
    use(line);
    return;
  }
  const among = line ? "g.line" : target.matches(".findings summary") ? ".findings summary" : undefined;
  if (among === undefined) return;
  const next = neighbour([...document.querySelectorAll<HTMLElement>(among)], target, key);
  if (!next) return;
  event.preventDefault();
  next.focus();
});

/** Up and down by one, and to the ends. */
function neighbour(elements: readonly HTMLElement[], from: Element, key: string): HTMLElement | undefined {
  const at = elements.indexOf(from as HTMLElement);
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    Home: 0,
    End: elements.length - 1,
  };
  const to = steps[key];
  return to === undefined ? undefined : elements[to];
}

addEventListener("beforeprint", () => {
  list = { ...list, mode: "print" };
  showFindings();
});
addEventListener("afterprint", () => {
  list = { ...list, mode: "screen" };
  showFindings();
});

readAddress();
