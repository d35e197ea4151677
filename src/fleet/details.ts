import { inLanguage } from "../contract/bilingual";
import type { FindingDocument, ReportDocument } from "../contract/report";
import type { Language } from "../language";
import type { Flow, Owned, Ownership } from "./flows";
import { shown, shownOrNull } from "./shown";

/** What the site keeps of a finding. */
export interface Finding extends Ownership {
  readonly id: string;
  readonly policy: string;
  readonly outcome: FindingDocument["outcome"];
  readonly severity: FindingDocument["severity"];
  readonly status: FindingDocument["status"];
  readonly blocks: boolean;
  readonly resource: string;
  readonly source: string | null;
  readonly classes: readonly string[];
  readonly message: string;
  readonly because: string | null;
  readonly remedy: string;
}

/** What of a report counts only as long as no newer one of its stack is there. */
export interface Details {
  readonly flows: readonly Flow[];
  readonly findings: readonly Finding[];
  readonly records: readonly ReturnType<typeof recordOf>[];
  readonly waivers: readonly ReturnType<typeof waiverOf>[];
  readonly missing: readonly { readonly kind: "type" | "provider"; readonly name: string; readonly count: number }[];
  /** How many stores there are of each class and team. */
  readonly stores: readonly Stores[];
  readonly about: ReturnType<typeof aboutOf>;
  readonly notices: readonly string[];
  readonly resources: number;
  readonly understood: number;
  readonly isPart: boolean;
}

/** How many stores of a team hold data of a class. */
interface Stores {
  readonly team: string | null;
  readonly dataClass: string;
  readonly count: number;
}

/** What stands for a class where it is not known which. */
export const unknownClass = "unknown";

/** What is kept of the newest report of a stack, besides its numbers. */
export function detailsOf(document: ReportDocument, flows: readonly Flow[], owned: Owned, language: Language): Details {
  const { findings, coverage, records = [], waivers = [] } = document;
  const byId = new Map(flows.map((flow) => [flow.id, flow]));
  const notices: readonly string[] = inLanguage({ notices: document.notices, zh: document.zh }, language).notices;
  return {
    flows,
    findings: findings.map((one) => {
      const told = inLanguage(one, language) as FindingDocument;
      return findingOf(told, byId.get(one.about ?? "") ?? owned(one.resource.address, one.resource.input ?? null));
    }),
    records: records.map(recordOf),
    waivers: waivers.map(waiverOf),
    missing: [
      ...coverage.notInCatalog.map(({ name, count }) => ({ kind: "type" as const, name: shown(name), count })),
      ...coverage.otherProviders.map(({ name, count }) => ({ kind: "provider" as const, name: shown(name), count })),
    ],
    stores: storesOf(document, owned),
    about: aboutOf(document, owned),
    notices: notices.map((one) => shown(one, "sentence")),
    resources: coverage.resources,
    understood: coverage.modelled + coverage.holdNoData,
    isPart: coverage.isPart === true,
  };
}

function findingOf(finding: FindingDocument, { team, owner, environment }: Ownership): Finding {
  const { id, policy, outcome, severity, status, blocks, enforcement, resource, classes = [] } = finding;
  const { message, because, remedy } = finding;
  const { source } = resource;
  return {
    ...{ team, owner, environment, id: shown(id), policy: shown(policy), outcome, severity, status },
    blocks: blocks ?? enforcement === "mandatory",
    resource: shown(resource.address),
    source: source ? shown(`${source.file}:${source.line}`) : null,
    classes: classes.map((one) => shown(one)),
    message: shown(message, "sentence"),
    because: because ? shown(because, "sentence") : null,
    remedy: shown(remedy, "sentence"),
  };
}

type RecordDocument = NonNullable<ReportDocument["records"]>[number];

function recordOf({ id, mechanism, state, until, classes, recipients, destinations }: RecordDocument) {
  return {
    ...{ id: shown(id), mechanism: shown(mechanism), state, until: shownOrNull(until) },
    classes: classes.map((one) => shown(one)),
    to: [...destinations, ...recipients].map((one) => shown(one)),
  };
}

type WaiverDocument = NonNullable<ReportDocument["waivers"]>[number];

function waiverOf({ id, until, ticket, approver, findings }: WaiverDocument) {
  return {
    ...{ id: shown(id), until: shownOrNull(until), ticket: shown(ticket), approver: shownOrNull(approver) },
    findings: findings.map((one) => shown(one)),
  };
}

function storesOf({ stores = [] }: ReportDocument, owned: Owned): Stores[] {
  const counts = new Map<string, Stores>();
  for (const { address, input, classes = [], isMore } of stores) {
    const { team } = owned(address, input);
    for (const one of classes.length === 0 || isMore ? [...classes, unknownClass] : classes) {
      const dataClass = shown(one);
      const key = JSON.stringify([team, dataClass]);
      counts.set(key, { team, dataClass, count: (counts.get(key)?.count ?? 0) + 1 });
    }
  }
  return [...counts.values()];
}

function aboutOf({ about = {} }: ReportDocument, owned: Owned) {
  const { repository, commit, branch, change, run } = about;
  return {
    ...owned(null, null),
    ...{ repository: shownOrNull(repository), commit: shownOrNull(commit), branch: shownOrNull(branch) },
    ...{ change: shownOrNull(change), run: shownOrNull(run) },
  };
}
