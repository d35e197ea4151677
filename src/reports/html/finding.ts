import { filled } from "../page/text";
import { h, type View } from "../page/view";
import { classesOf } from "./cells";
import type { Context, HtmlWords } from "./context";
import type { FindingRow, LawRow, Step } from "./rows";

/** All that is said of a finding: the way of the data, what to do, what the law asks, and where it stands. */
export function findingBody(finding: FindingRow, context: Context): View {
  const { words } = context;
  const { because, remedy, entry, draft, law, basis, changes } = finding;
  const its = words.finding;
  return h(
    "div",
    { class: "finding-body" },
    h(
      "div",
      { class: "said" },
      changes.length > 0 && part(its.changes, changesView(finding, words)),
      because !== undefined && part(its.because, h("p", {}, because)),
      finding.path.length > 0 && part(its.path, pathView(finding.path)),
      part(
        its.fix,
        h("p", {}, remedy),
        entry !== undefined && [h("p", { class: "soft small" }, its.entry), h("pre", {}, entry)],
        draft !== undefined && h("p", {}, h("span", { class: "soft small" }, `${its.draft} `), h("code", {}, draft)),
      ),
      part(
        its.law,
        law && lawView(law, words),
        basis.length > 0 &&
          h(
            "ul",
            { class: "basis small soft" },
            basis.map((one) => h("li", {}, one)),
          ),
      ),
    ),
    factsView(finding, context),
  );
}

function part(title: string, ...children: Parameters<typeof h>[2][]): View {
  return h("div", { class: "part" }, h("h3", {}, title), children);
}

/** Step by step, each with what leads to it. */
function pathView(path: readonly Step[]): View {
  return h(
    "ol",
    { class: "path" },
    path.map(({ says, place, via, at }) =>
      h(
        "li",
        {},
        (via || at) && h("span", { class: "via small soft" }, [via, at].filter(Boolean).join(", ")),
        h("span", { class: "code" }, says),
        place && h("span", { class: "small soft place" }, place),
      ),
    ),
  );
}

function changesView({ changes }: FindingRow, words: HtmlWords): View {
  return h(
    "ul",
    { class: "changes" },
    changes.map(({ part: name, from, to, isWorse }) =>
      h(
        "li",
        {},
        filled(words.finding.change, {
          part: (words.parts as Readonly<Record<string, string>>)[name] ?? name,
          from: from || "–",
          to: to || "–",
        }),
        isWorse && [" ", h("span", { class: "mark accent" }, words.states.worse)],
      ),
    ),
  );
}

/** What is asked, on which provisions and how sure that is, and which records were tried. */
function lawView({ asks, rows, basis, tried, warnings, advice }: LawRow, words: HtmlWords): View[] {
  const failed = tried.filter(({ why }) => why.length > 0);
  return [
    h("p", { class: "asks" }, asks),
    ...rows.map((row) => h("p", { class: "soft" }, row)),
    h(
      "ul",
      { class: "provisions" },
      basis.map(({ says, certainty, means }) =>
        h("li", {}, says, " ", h("span", { class: "certainty small soft", title: means }, certainty)),
      ),
    ),
    ...(failed.length === 0
      ? []
      : [
          h("p", { class: "soft small" }, words.finding.tried),
          h(
            "ul",
            { class: "tried" },
            failed.map(({ record, why }) => h("li", {}, h("span", { class: "code" }, record), ": ", why.join("; "))),
          ),
        ]),
    ...warnings.map((one) => h("p", { class: "review-text" }, one)),
    ...(advice === undefined ? [] : [h("p", {}, advice)]),
  ];
}

/** Where it stands, as terms and what they are here. */
function factsView(finding: FindingRow, { words, classes, policies }: Context): View {
  const { id, ref, policy, at, source, component, input, where, who, access, waiver } = finding;
  const its = words.finding;
  const facts: readonly (readonly [label: string, value: View | undefined])[] = [
    [its.source, source && h("span", { class: "code" }, source)],
    [its.at, at === "" ? undefined : h("span", { class: "code" }, at)],
    [its.component, component && h("span", { class: "code" }, component)],
    [its.input, input && h("span", { class: "code" }, input)],
    [its.data, classesOf(finding.classes, words, classes)],
    [its.where, where],
    [
      its.who,
      who &&
        (access === undefined
          ? who
          : `${who} (${(words.accesses as Readonly<Record<string, string>>)[access] ?? access})`),
    ],
    [words.statuses.waived, waiver && filled(its.waiver, waiver)],
    [
      its.policy,
      h(
        "span",
        {},
        h("span", { class: "code" }, policy),
        policies[policy] === undefined ? "" : `: ${policies[policy]}`,
      ),
    ],
    [its.id, h("a", { class: "code", href: `#finding=${encodeURIComponent(id)}`, title: its.link }, ref)],
  ];
  return h(
    "dl",
    { class: "facts small" },
    facts.flatMap(([label, value]) => (value ? [h("div", {}, h("dt", {}, label), h("dd", {}, value))] : [])),
  );
}
