import { filled } from "../page/text";
import { h, type View } from "../page/view";
import type { Context } from "./context";
import { unclassified } from "./filter";
import type { Rows } from "./rows";

type Choice = readonly [value: string, says: string];

/** One filter for everything on the page: the findings, the picture, the map and the tables. */
export function filterBar({ words, classes, policies, isCompared }: Context, all: Rows): View {
  const its = words.filter;
  const states = (["new", "worse", "changed", "unchanged", "resolved"] as const).map(
    (name): Choice => [name, words.states[name]],
  );
  const outcomes = (["blocks", "broken", "undetermined"] as const).map((name): Choice => [name, words.outcomes[name]]);
  return h(
    "form",
    { class: "filters no-print", id: "filters", "aria-label": its.title, role: "search" },
    h(
      "div",
      { class: "field grow" },
      h("label", { for: "filter-q" }, its.text),
      h("input", { type: "search", id: "filter-q", name: "q", autocomplete: "off", spellcheck: "false" }),
    ),
    choice("class", its.class, its.all, [...Object.entries(classes), [unclassified, its.unclassified]]),
    isCompared && choice("state", its.state, its.all, states),
    choice(
      "policy",
      its.policy,
      its.all,
      Object.keys(policies).map((id): Choice => [id, id]),
    ),
    choice("outcome", its.outcome, its.all, outcomes),
    h("button", { type: "reset", class: "quiet", id: "filter-reset" }, its.reset),
    h(
      "p",
      { class: "counted small soft", id: "counted", role: "status", "aria-live": "polite" },
      countedOf(all, all, words),
    ),
  );
}

function choice(name: string, label: string, all: string, choices: readonly Choice[]): View {
  return h(
    "div",
    { class: "field" },
    h("label", { for: `filter-${name}` }, label),
    h(
      "select",
      { id: `filter-${name}`, name, autocomplete: "off" },
      h("option", { value: "" }, all),
      choices.map(([value, says]) => h("option", { value }, says)),
    ),
  );
}

/** How much is left, for the live region. */
export function countedOf(shown: Rows, all: Rows, { filter }: Context["words"]): string {
  return filled(filter.counted, {
    findings: shown.findings.length,
    all: all.findings.length,
    stores: shown.stores.length,
    copies: shown.copies.length,
    grants: shown.grants.length,
  });
}
