import type {
  CopyDocument,
  FindingDocument,
  GrantDocument,
  ReportDocument,
  StoreDocument,
  Where,
} from "../../contract/report";
import { type Language, say, type Told } from "../../language";
import { classCalled, words as lawWords, namesIn } from "../../law/words";
import { nameOfCountry } from "../../model/country";
import { safe } from "../page/safe";
import { lawOf, wordOf } from "./law-row";
import type { CopyRow, End, FindingRow, GrantRow, Rows, State, StoreRow } from "./rows";

/** The rows of a document that is in one language; what is resolved comes last. */
export function rowsOf(document: Told<ReportDocument>, language: Language): Rows {
  const { findings, stores = [], copies = [], grants = [], difference } = document as unknown as ReportDocument;
  const gone = difference?.resolved;
  const rows = <In, Out>(now: readonly In[], before: readonly In[] = [], row: (one: In) => Out): Out[] => [
    ...now.map((one) => safe(row(one))),
    ...before.map((one) => ({ ...safe(row(one)), state: "resolved" as const })),
  ];
  const ranked = [...findings].sort((one, other) => rankOf(one) - rankOf(other));
  return {
    findings: rows(ranked, gone?.findings, (one) => findingRow(one, language)),
    stores: rows(stores, gone?.stores, (one) => storeRow(one, language)),
    copies: rows(copies, gone?.copies, (one) => copyRow(one, language)),
    grants: rows(grants, gone?.grants, (one) => grantRow(one, language)),
  };
}

const severities = ["critical", "high", "medium", "low"] as const;

/** What blocks first, then what is known before what is not, then the more severe, then what is new. */
function rankOf({ blocks, outcome, severity, state, isWorse }: FindingDocument): number {
  const isOld = state !== undefined && state !== "new" && isWorse !== true;
  return (blocks ? 0 : 100) + (outcome === "broken" ? 0 : 50) + severities.indexOf(severity) * 10 + (isOld ? 5 : 0);
}

interface Compared {
  readonly state?: "new" | "unchanged" | "changed" | undefined;
  readonly isWorse?: boolean | undefined;
}

function stateOf({ state, isWorse }: Compared): { readonly state?: State } {
  if (state === undefined) return {};
  return { state: state === "changed" && isWorse === true ? "worse" : state };
}

type Classed = Compared & {
  readonly id: string;
  readonly uid?: string | undefined;
  readonly classes?: string[] | undefined;
  readonly isMore?: boolean | undefined;
};

function commonOf(one: Classed, source: Source, input: unknown) {
  const { id, uid = id, classes = [], isMore = false } = one;
  return {
    ...{ id: uid, classes, isMore, ...stateOf(one) },
    ...(source && { source: `${source.file}:${source.line}` }),
    ...(typeof input === "string" && { input }),
  };
}

type Source = { readonly file: string; readonly line: number } | null | undefined;

function decidedOf(
  { verdict, ground, assessment, until, findings }: StoreDocument | CopyDocument | GrantDocument,
  language: Language,
) {
  const says = assessment ?? (ground === null ? null : wordOf(lawWords.allowed, ground, language));
  return {
    verdict: verdict ?? ("stays" as const),
    ...(says !== null && { ground: until === null ? says : `${says}, ${until}` }),
    findings,
  };
}

function endOf({ address, says, region, country, place, side }: Where): End {
  return {
    name: address ?? says,
    isResource: address !== null,
    spot: region ?? country ?? "",
    place,
    side: side ?? "unknown",
  };
}

function storeRow(one: StoreDocument, language: Language): StoreRow {
  const { address, what, where, source, input, team } = one;
  return {
    ...commonOf(one, source, input),
    ...decidedOf(one, language),
    ...{ address, what, at: { ...endOf(where), name: address, isResource: true } },
    ...(typeof team === "string" && { team }),
  };
}

function copyRow(one: CopyDocument, language: Language): CopyRow {
  const { address, what, rhythm, from, to, recipient, source, input } = one;
  return {
    ...commonOf(one, source, input),
    ...decidedOf(one, language),
    ...{ address, what, rhythm, from: endOf(from), to: endOf(to) },
    ...(recipient && { recipient: recipient.says }),
  };
}

function grantRow(one: GrantDocument, language: Language): GrantRow {
  const { address, store, access, grantee, side, source, input } = one;
  const { country, kind, says } = grantee;
  const place = country === null ? "" : nameOfCountry(country, language);
  return {
    ...commonOf(one, source, input),
    ...decidedOf(one, language),
    ...{ address, store, access, kind, grantee: says },
    at: { name: says, isResource: false, spot: country ?? "", place, side: side ?? "unknown" },
  };
}

function findingRow(one: FindingDocument, language: Language): FindingRow {
  const { policy, outcome, severity, blocks, enforcement, status, resource, at, message, path, remedy, basis } = one;
  const { because, assessment: entry, draft, waiver, where, who, access, law, changes = [] } = one;
  return {
    ...commonOf(one, resource.source, resource.input),
    ref: one.id,
    ...{ policy, outcome, severity, status, at, message, path: path as FindingRow["path"], remedy, basis, changes },
    blocks: blocks ?? enforcement === "mandatory",
    address: resource.address,
    ...(typeof resource.component === "string" && { component: resource.component }),
    ...(because !== undefined && { because }),
    ...(entry !== undefined && { entry }),
    ...(draft !== undefined && { draft }),
    ...(waiver && { waiver }),
    ...(where && where.place !== "" && { where: where.place }),
    ...(who && { who: who.says }),
    ...(access !== undefined && { access }),
    ...(law && { law: lawOf(law, language) }),
  };
}

/** As tags write the classes of the law; in Chinese as the law says them. */
export function tagNames(language: Language): Record<string, string> {
  return Object.fromEntries(namesIn(lawWords.classes).map((name) => [name, say(classCalled(name), language)]));
}

/** The classes that occur, each with its word. */
export function classNames({ findings, stores, copies, grants }: Rows, language: Language): Record<string, string> {
  const names = [findings, stores, copies, grants].flatMap((rows) => rows.flatMap(({ classes }) => classes));
  const known = Object.keys(lawWords.classes);
  const rank = (name: string) => (known.includes(name) ? known.indexOf(name) : known.length);
  const sorted = [...new Set(names)].sort((one, other) => rank(one) - rank(other) || (one < other ? -1 : 1));
  return Object.fromEntries(
    sorted.map((name) => {
      const word = lawWords.classes[name as keyof typeof lawWords.classes];
      return [name, word === undefined ? name : say(word, language)];
    }),
  );
}
