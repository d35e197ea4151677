import type { Profile, Term } from "../../catalog/law/vocabulary";
import { joined, type Text, type Told, text, told } from "../language";
import { isForPersonal } from "../law/covering";
import { lawSoon } from "../law/law-book";
import type { AllowedCode } from "../law/reasons";
import type { Recorded } from "../law/record-schema";
import { registerOf } from "../law/register";
import { buildDataMap, type Catalog } from "../model/build-data-map";
import type { Coverage, DataClass, DataMap } from "../model/data-map";
import type { Deployment, Input } from "../model/deployment";
import type { LabelScheme } from "../model/labels";
import { isKnown } from "../model/value";
import {
  type Ground,
  groundOf,
  groundWith,
  type Leaving,
  leavingOf,
  regulatedOnly,
  untilOf,
} from "../registers/leaving";
import type { Registers } from "../registers/registers";
import { concealFinding, concealing, type Shown } from "./conceal";
import { evaluate, type Finding, rulesOf, settingNotices } from "./evaluate";
import type { Enforcement, Pack, Phase, PolicySettings } from "./pack";
import type { Kind, Policy } from "./policy";
import { placed } from "./words";

/** The answer to a run, from which every output is made. */
export interface Report {
  readonly pack: { readonly name: string; readonly title: Term };
  readonly rules: Rules;
  readonly today: string;
  readonly inputs: readonly Input[];
  readonly notices: readonly Text[];
  /** `broken`: something is known to be wrong; `undetermined`: something cannot be told, or was not seen; `holds`: neither. */
  readonly verdict: "broken" | "undetermined" | "holds";
  readonly findings: readonly Finding[];
  /** Flows that leave on a recorded ground. */
  readonly covered: readonly Covered[];
  readonly coverage: Coverage;
  readonly summary: Summary;
  /** What was judged, and by what. */
  readonly deployment: Deployment;
  readonly map: DataMap;
  readonly ground: Ground;
  /** Hides what the input marks as sensitive: in `map` it still stands. */
  readonly shown: Shown;
}

/** The policies that were asked, and how strictly the law was read. */
export interface Rules {
  readonly policies: readonly (Pick<Policy, "id" | "title" | "kind" | "severity" | "why" | "basis"> & {
    readonly enforcement: Enforcement;
  })[];
  readonly profile: string;
}

export interface Covered {
  readonly kind: Kind;
  /** Regulated classes of the data. */
  readonly classes: readonly DataClass[];
  /** Where the data is. */
  readonly store: Text;
  /** What sends or opens it: the store itself, where it is abroad. */
  readonly address: string;
  readonly to: Text;
  /** Why it may leave: the code of an exemption, of a small volume, or `covered`. */
  readonly ground: AllowedCode;
  /** The record on which it leaves; null where it needs none. */
  readonly assessment: string | null;
  /** Last day; null where none is recorded. */
  readonly until: string | null;
}

export interface Summary {
  readonly stores: number;
  readonly copies: number;
  readonly grants: number;
  readonly broken: number;
  readonly undetermined: number;
  /** Findings that block. */
  readonly blocking: number;
  /** Findings that do not block since somebody decided so. */
  readonly waived: number;
}

export interface Question {
  readonly catalog: Catalog;
  readonly pack: Pack;
  readonly labels: LabelScheme;
  readonly registers: Registers;
  readonly today: string;
  /** How strictly the law is read; as the Guidelines of 2026 tell it, unless stated. */
  readonly profile?: Profile | undefined;
  readonly phase: Phase;
  readonly settings: Readonly<Record<string, PolicySettings>>;
}

/** Judges a deployment: the same deployment and the same question always get the same report. */
export function judge(deployment: Deployment, question: Question): Report {
  const { catalog, labels, registers, pack, today, profile, phase, settings } = question;
  const map = buildDataMap(deployment, { catalog, labels, registers, today });
  const ground = groundOf(registers, today, profile);
  return reportOn({ deployment, map, ground, findings: evaluate(map, pack, { ...ground, phase, settings }) }, question);
}

/** What was judged, and what was found in it. */
export interface Judged {
  readonly deployment: Deployment;
  readonly map: DataMap;
  readonly ground: Ground;
  readonly findings: readonly Finding[];
}

/** The report on what was judged. */
export function reportOn(
  { deployment, map, ground, findings: found }: Judged,
  { pack, phase, settings }: Pick<Question, "pack" | "phase" | "settings">,
): Report {
  const { today } = ground;
  const shown = concealing(deployment);
  const findings = found.map((finding) => concealFinding(finding, shown));
  const covered = coveredFlows(map, ground).map((flow) => ({
    ...flow,
    store: shown(flow.store),
    to: shown(flow.to),
  }));
  const number = (outcome: Finding["outcome"]) => findings.filter((finding) => finding.outcome === outcome).length;
  return {
    pack: { name: pack.name, title: pack.title },
    rules: rulesOf(pack, { settings, phase, profile: ground.profile }),
    today,
    inputs: deployment.inputs,
    notices: [
      ...deployment.notices,
      ...settingNotices(pack, { settings, phase, profile: ground.profile }),
      ...lawNotices(today, ground.profile),
      ...uncountedNotices(covered, ground),
    ],
    verdict: verdictOf(number("broken"), number("undetermined"), map.coverage),
    findings,
    covered,
    coverage: map.coverage,
    summary: {
      stores: map.stores.length,
      copies: map.copies.length,
      grants: map.grants.length,
      broken: number("broken"),
      undetermined: number("undetermined"),
      blocking: findings.filter(({ enforcement }) => enforcement === "mandatory").length,
      waived: findings.filter(({ waiver }) => waiver !== undefined).length,
    },
    deployment,
    map,
    ground,
    shown,
  };
}

/** What rests on a contract or a certificate alone is told, where nobody declared of how many persons it is. */
function uncountedNotices(covered: readonly Covered[], { register, registers }: Ground): Text[] {
  if (registers.exporters.length > 0) return [];
  const weak = [...new Set(covered.flatMap(({ assessment }) => assessment ?? []))].filter((id) => {
    const filed = register.byId.get(id);
    return filed !== undefined && isForPersonal(filed.record.mechanism);
  });
  if (weak.length === 0) return [];
  return [text(weak.length === 1 ? uncounted.one : uncounted.several, { records: joined(weak) })];
}

const uncounted = {
  one: {
    en: "no exporter is declared in onshore.yaml, so that it is not asked whether {records} is enough for the number of persons",
    zh: "onshore.yaml 未申报数据处理者，因此未核对{records}是否足以承载所涉人数",
  },
  several: {
    en: "no exporter is declared in onshore.yaml, so that it is not asked whether {records} are enough for the number of persons",
    zh: "onshore.yaml 未申报数据处理者，因此未核对{records}是否足以承载所涉人数",
  },
} as const satisfies Readonly<Record<string, Term>>;

/** What changes in the law soon, since a deployment that is lawful today may not be then. */
export function lawNotices(today: string, profile: Profile): Text[] {
  const inChinese = lawSoon(today, profile, "zh-CN");
  return lawSoon(today, profile, "en").map(({ day, says }, at) =>
    text(
      {
        en: "the law changes on {day}: {what}; onshore law --today {day} tells",
        zh: "法律自{day}起变化：{what}；详见 onshore law --today {day}",
      },
      { day, what: { en: says, zh: inChinese[at]?.says ?? says } },
    ),
  );
}

/** The flows of a deployment that each record covers, were it the only one. */
export function coveredByEach(
  deployment: Deployment,
  { catalog, labels, registers, today, profile }: Question,
  records: readonly Recorded[],
): Told<Covered>[][] {
  const map = buildDataMap(deployment, { catalog, labels, registers, today });
  const ground = groundOf(registers, today, profile);
  const shown = concealing(deployment);
  return records.map((one) =>
    coveredFlows(map, groundWith(ground, { register: registerOf({ records: [one], errors: [] }) })).flatMap((flow) =>
      flow.assessment === one.id ? [told({ ...flow, to: shown(flow.to) }, "en")] : [],
    ),
  );
}

/** What a report comes to. Nothing holds where more may be deployed than was seen. */
export function verdictOf(
  broken: number,
  undetermined: number,
  { isPart }: { readonly isPart?: boolean | undefined },
): Report["verdict"] {
  if (broken > 0) return "broken";
  return undetermined > 0 || isPart ? "undetermined" : "holds";
}

/** What leaves lawfully is told too: which flow, to where, on which ground, until when. */
function coveredFlows({ stores, copies, grants }: DataMap, ground: Ground): Covered[] {
  const flow = (kind: Kind, store: Text, address: string, to: Text, leaving: Leaving | undefined): Covered[] => {
    if (leaving?.decision.verdict !== "allowed") return [];
    const { reasons, record } = leaving.decision;
    const until = untilOf(record?.id, ground);
    const [by = "covered"] = reasons as AllowedCode[];
    return [
      {
        kind,
        classes: regulatedOnly(leaving.flow.classes),
        store,
        address,
        to,
        ground: by,
        assessment: record?.id ?? null,
        until,
      },
    ];
  };
  return [
    ...stores.flatMap((store) => {
      const { address } = store.resource;
      return flow("storage", address, address, store.place.says, leavingOf(store, ground));
    }),
    ...copies.flatMap((copy) =>
      flow(
        "copy",
        copy.from.resource?.address ?? copy.from.says,
        copy.declaredBy.address,
        placed(copy.to.says, copy.to.place.says),
        leavingOf(copy, ground),
      ),
    ),
    ...grants.flatMap((grant) =>
      flow(
        "grant",
        grant.store.resource.address,
        grant.declaredBy.address,
        isKnown(grant.grantee.place.country)
          ? placed(grant.grantee.says, grant.grantee.place.country)
          : grant.grantee.says,
        leavingOf(grant, ground),
      ),
    ),
  ];
}
