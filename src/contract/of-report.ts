import { createHash } from "node:crypto";
import type { Finding } from "../engine/evaluate";
import type { Report } from "../engine/report";
import { told } from "../language";
import type { LawOf } from "../law/law-of";
import { whyNot } from "../law/words";
import type { Part } from "../model/data-map";
import type { Resource } from "../model/deployment";
import { isKnown } from "../model/value";
import { inBoth } from "./bilingual";
import { distinct } from "./distinct";
import { copyOf, flowOf, grantOf, idOf, type OwnershipTags, storeOf, type Telling, usualOwnershipTags } from "./parts";
import { recordsOf } from "./records";
import { type ReportDocument, schemaVersion } from "./report";
import { rightsReader } from "./rights";

/** What a report does not know of itself. */
export interface Made {
  /** Of Onshore. */
  readonly version: string;
  readonly configuration?: string | undefined;
  readonly about?: ReportDocument["about"];
  /** Where other tags than the usual ones say to whom a store belongs. */
  readonly ownership?: { readonly [Name in keyof OwnershipTags]?: OwnershipTags[Name] | undefined } | undefined;
  /** In which file a record stands; null for an entry of onshore.yaml. */
  readonly fileOfRecord?: (id: string) => string | null;
}

/** The report as the document that every output is made from. The same report always gives the same document. */
export function documentOf(report: Report, made: Made): ReportDocument {
  const { inputs, pack, rules, today, notices, verdict, findings, covered, coverage, summary } = report;
  const { version, configuration, about = {}, ownership = {}, fileOfRecord = () => null } = made;
  const { map, ground, shown, deployment } = report;
  const { stores, copies, grants } = map;
  const on = new Map<Part, string[]>();
  for (const { of, id } of findings) if (of) on.set(of, [...(on.get(of) ?? []), id]);
  const by: Telling = {
    ground,
    shown,
    ownership: {
      team: ownership.team ?? usualOwnershipTags.team,
      owner: ownership.owner ?? usualOwnershipTags.owner,
      environment: ownership.environment ?? usualOwnershipTags.environment,
    },
    fileOf: (input) => inputs[input]?.file ?? null,
    rights: rightsReader(deployment, shown),
    on: (part) => on.get(part) ?? [],
  };
  const moved = deployment.resources.flatMap(({ address, input, movedFrom = [] }) =>
    movedFrom.map((from) => ({ from, to: address, input: by.fileOf(input) })),
  );
  return distinct(
    inBoth({
      schemaVersion,
      tool: { name: "onshore", version },
      pack: pack.name,
      rules,
      ...(Object.keys(about).length > 0 && { about }),
      today,
      inputs,
      ...(moved.length > 0 && { moved }),
      configuration: configuration ?? null,
      notices,
      verdict,
      findings: findings.map((finding) => findingOf(finding, by)),
      stores: stores.map((store) => storeOf(store, by)),
      copies: copies.map((copy) => copyOf(copy, by)),
      grants: grants.map((grant) => grantOf(grant, by)),
      covered,
      coverage,
      records: recordsOf(ground, fileOfRecord),
      waivers: waiversOf(findings),
      summary,
    }) as unknown as ReportDocument,
  );
}

function findingOf(finding: Finding, by: Telling) {
  const { id, policy, title, kind, outcome, severity, enforcement, waiver, resource, entry, of, at, edge } = finding;
  const { message, because, path, remedy, assessment, draft, basis, law } = finding;
  const flow = of && flowOf(of, by);
  return {
    id,
    fingerprint: fingerprintOf(finding, flow),
    policy,
    title,
    kind,
    outcome,
    severity,
    enforcement,
    blocks: enforcement === "mandatory",
    waiver,
    resource: resource ? resourceOf(resource, by) : { address: entry ?? "" },
    at,
    edge: by.shown(edge),
    about: of && !("from" in of || "grantee" in of || "what" in of) ? undefined : of && idOf(of),
    ...flow,
    message,
    because,
    path,
    remedy,
    assessment,
    draft,
    basis,
    law: law && { ...law, tried: law.tried.map(triedOf) },
    status: waiver ? "waived" : "open",
  };
}

/** Changes with what the finding says, and not with how it says it. What is about no flow has nothing but its words. */
function fingerprintOf(
  { outcome, severity, message, law }: Finding,
  flow: ReturnType<typeof flowOf> | undefined,
): string {
  const { where, ...others } = flow ?? { where: undefined };
  const place = where && [where.country, where.region, where.side];
  const said = flow ? [others, place, law?.asks] : told(message, "en");
  return createHash("sha256")
    .update(JSON.stringify([outcome, severity, told(said, "en")]))
    .digest("hex")
    .slice(0, 16);
}

/** A record that was tried, with what speaks against it in both languages. */
function triedOf({ record, reasons }: LawOf["tried"][number]) {
  const says = reasons.map((code) => ({ en: whyNot(code, "en"), zh: whyNot(code, "zh-CN") }));
  return { record, reasons, says };
}

function resourceOf({ address, spelledType, provider, region, component, source, input }: Resource, by: Telling) {
  return {
    address,
    type: spelledType,
    provider,
    region: isKnown(region) ? region : null,
    component: component ?? null,
    source: source ?? null,
    input: by.fileOf(input),
  };
}

/** The waivers in use, each with the findings that it lets stand. */
function waiversOf(findings: readonly Finding[]) {
  const used = new Map<string, { readonly waiver: NonNullable<Finding["waiver"]>; readonly findings: string[] }>();
  for (const { id, waiver } of findings) {
    if (!waiver) continue;
    const its = used.get(waiver.id) ?? { waiver, findings: [] };
    its.findings.push(id);
    used.set(waiver.id, its);
  }
  return [...used.values()]
    .sort((one, other) => (one.waiver.id < other.waiver.id ? -1 : 1))
    .map(({ waiver, findings: its }) => ({ ...waiver, findings: its }));
}
