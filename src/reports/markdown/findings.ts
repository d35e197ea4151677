import type { ToldReport } from "../../contract/report";
import { isNew } from "../../contract/standing";
import { say, term } from "../../language";
import { words } from "../../law/words";
import { changeTexts } from "../delta/changes";
import { ranked } from "../ranked";
import {
  cell,
  countryNamed,
  type Finding,
  fenced,
  folded,
  headed,
  name,
  nameIn,
  type Section,
  sentence,
  type Telling,
  tableOf,
} from "./parts";
import { lines } from "./words";

type Part = NonNullable<ToldReport["stores"] | ToldReport["copies"] | ToldReport["grants"]>[number];

/** Findings that a reviewer has to look at: new and worse ones, those that are waived too, or what is broken where there is no base. The worst first. */
export function freshFindings({ findings, difference }: ToldReport): Finding[] {
  const isFresh = (one: Finding) => (difference ? isNew(one) : one.outcome === "broken" && one.status === "open");
  return ranked(findings.filter(isFresh));
}

/** Whether a finding is about data that leaves, and not about a label or a record. */
export function isOfFlow({ kind }: { readonly kind: string }): boolean {
  return kind === "storage" || kind === "copy" || kind === "grant";
}

/** The new and worse flows as a table; what to do about each; then what else is new. */
export function freshSections(by: Telling): Section[] {
  const { report } = by;
  const fresh = freshFindings(report);
  const flows = fresh.filter(isOfFlow);
  const others = fresh.filter((one) => !isOfFlow(one));
  const parts = new Map<string, Part>(
    [report.stores ?? [], report.copies ?? [], report.grants ?? []]
      .flat()
      .map((part) => [JSON.stringify([part.id, part.input ?? ""]), part]),
  );
  const partOf = ({ about = "", resource }: Finding) => parts.get(JSON.stringify([about, resource.input ?? ""]));
  const isCompared = report.difference !== undefined;
  const rows = flows.map((one, at) => rowOf(one, partOf(one), at, by));
  const table =
    rows.length === 0 ? "" : tableOf(["number", "data", "from", "path", "place", "who", "missing"], rows, by);
  const fixes = flows.slice(0, 20).map((one, at) => `${at + 1}. ${fixOf(one, partOf(one), by)}`);
  const items = others
    .slice(0, 20)
    .map(
      (one) =>
        `- ${[one.message, one.remedy].map((said) => sentence(said)).join(" ")}${waivedIn(one, by).map((said) => `<br>${said}`)}`,
    );
  return [
    ...headed(isCompared ? "fresh" : "broken", table, by),
    ...headed("fixes", fixes.join("\n"), by),
    ...headed(isCompared ? "others" : "otherBroken", items.join("\n"), by),
  ];
}

const marks = { broken: "✗", undetermined: "?" } as const;

function rowOf(finding: Finding, part: Part | undefined, at: number, by: Telling): string[] {
  const { outcome, who, status } = finding;
  return [
    `${status === "waived" ? "○" : marks[outcome]} ${at + 1}`,
    dataOf(finding, part, by),
    [fromOf(finding, part), ...inputOf(finding, by)].join("<br>"),
    pathOf(finding, part, by),
    placeOf(finding, by),
    who ? cell([who.says, ...countryNamed(who.country, by.language)].join(comma(by))) : "–",
    [missingIn(finding, by), ...waivedIn(finding, by)].join("<br>"),
  ];
}

function dataOf({ classes = [], isMore }: Finding, part: Part | undefined, by: Telling): string {
  const { language } = by;
  const names = classes.map((one) =>
    one in words.classes ? say(words.classes[one as keyof typeof words.classes], language) : one,
  );
  const more = isMore ? [say(names.length === 0 ? lines.classUnknown : lines.perhapsMore, language)] : [];
  const what = part && "what" in part && typeof part["what"] === "string" ? `<br>${cell(part["what"])}` : "";
  return `${cell([...names, ...more].join(comma(by)))}${what}`;
}

/** Where the data is: what it is copied from, the store that is opened, or the store abroad itself. */
function fromOf({ path, resource }: Finding, part: Part | undefined): string {
  if (part && "from" in part) {
    const { says, place } = part["from"] as { readonly says: string; readonly place: string };
    return says === place ? cell(says) : `${name(says)}<br>${cell(place)}`;
  }
  if (part && "store" in part) return name(String(part["store"]));
  const [first] = path;
  return name(part ? resource.address : (first?.says ?? resource.address));
}

/** Of several inputs, in which. */
function inputOf({ resource: { input } }: Finding, { report }: Telling): string[] {
  return report.inputs.length > 1 && input ? [name(input)] : [];
}

/** By which decision it does not block. */
function waivedIn({ status, waiver }: Finding, { language }: Telling): string[] {
  if (status !== "waived") return [];
  const { until = "", id = "" } = waiver ?? {};
  return [`**${say(lines.waivedBy, language, { until: cell(until), id: name(id) })}**`];
}

/** Who declares it, where it is not the store itself; where in it; and the stations between. */
function pathOf({ kind, path, resource, at }: Finding, part: Part | undefined, { language }: Telling): string {
  if (kind === "storage") return say(lines.itself, language);
  const from = part && "from" in part ? (part["from"] as { readonly address: string | null }).address : undefined;
  const between = path.slice(1, -1).map(({ says }) => says);
  const stations = between.filter((says) => says !== resource.address).slice(0, 4);
  return [
    ...(from === resource.address ? [] : [name(resource.address)]),
    ...(at === "" ? [] : [name(at)]),
    ...(stations.length === 0 ? [] : [say(lines.onItsWay, language, { stations: stations.map(name).join(" → ") })]),
  ].join("<br>");
}

function placeOf({ where, path }: Finding, by: Telling): string {
  if (!where) return cell(path.at(-1)?.place ?? "");
  const { says, place, country } = where;
  const named = countryNamed(country, by.language).filter((one) => !place.includes(one.replace(/ ?[(（].*$/, "")));
  const lies = cell([place, ...named].join(comma(by)));
  return says === place || says === "" ? lies : `${name(says)}<br>${lies}`;
}

/** The ground that is lacking, and what was tried; of what cannot be told, why. */
function missingIn({ outcome, because, law, who }: Finding, by: Telling): string {
  const { language } = by;
  if (who?.kind === "public" && outcome === "broken") return say(lines.everybody, language);
  if (outcome === "undetermined") return cell(because ?? say(lines.judgement, language));
  const tried = (law?.tried ?? []).filter(({ says }) => says.length > 0).slice(0, 2);
  const records = tried.map(({ record, says }) =>
    cell(say(words.doesNotCover, language, { record, why: says.join(language === "en" ? "; " : "；") })),
  );
  return [cell(asked(law?.asks, by)), ...records].join("<br>");
}

function asked(asks: string | undefined, { language }: Telling): string {
  if (asks === "review") return say(lines.judgement, language);
  const isMet = asks === "assessment" || asks === "contract-or-certification";
  return isMet ? term(words.asks[asks], language) : say(lines.nothingCovers, language);
}

/** Where the line of code is, what changed since the base, and what to do. */
function fixOf(finding: Finding, part: Part | undefined, by: Telling): string {
  const { id, policy, resource, remedy, draft, changes } = finding;
  const { language } = by;
  const line = resource.source ? [`${resource.source.file}:${resource.source.line}`] : [];
  const changed = (changes ?? part?.changes ?? []).filter(({ part: its }) => its !== "ground");
  const told = changed.map((one) => cell(say(lines.changed, language, changeTexts(one, language))));
  const record = draft === undefined ? [] : [sentence(say(lines.orDraft, language, { draft }))];
  const head = [
    nameIn(resource.address, resource.input, by),
    ...line.map(name),
    name(id.slice(policy.length + 1, policy.length + 8)),
  ];
  return [head.join(" · "), ...told, [sentence(remedy), ...record].join(" ")].join("<br>");
}

/** What each new finding says, with the whole way of the data. */
export function inFull(by: Telling): Section[] {
  const items = freshFindings(by.report)
    .slice(0, 50)
    .map(({ message, because, path }, at) => {
      const stations = path.slice(0, 12).map(({ says, place, via, at: where }, station) => {
        const way = [via, where].filter((one) => one !== undefined && one !== "").map((one) => cell(one ?? ""));
        const lies = place === undefined || place === says ? "" : comma(by) + cell(place);
        return `${station === 0 ? "" : `↳ ${way.length === 0 ? "" : `${way.join(comma(by))} → `}`}${says === place ? cell(says) : name(says)}${lies}`;
      });
      const why = because === undefined ? [] : [cell(because)];
      return `${at + 1}. ${[sentence(message), ...why, ...(stations.length > 1 ? stations : [])].join("<br>")}`;
    });
  return headed("each", items.join("\n"), by);
}

/** The entries of onshore.yaml that would cover what is new, ready to be filled in. */
export function entries(by: Telling): Section[] {
  const its = freshFindings(by.report).flatMap(({ assessment }) => assessment ?? []);
  const shown = [...new Set(its)].slice(0, by.detail === "short" ? 3 : 20).filter((one) => one.length < 4000);
  return folded("entries", shown.map((one) => fenced(one, "yaml")).join("\n\n"), 0, by);
}

export function comma({ language }: Telling): string {
  return language === "en" ? ", " : "，";
}
