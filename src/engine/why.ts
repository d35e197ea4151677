import { accountGrantee, everybody, granteeOf, organizationGrantee } from "../iam/grantees";
import { joined, languages, type Text, tell, text } from "../language";
import { isLapsed } from "../law/covering";
import { type LawOf, lawOf } from "../law/law-of";
import type { AllowedCode } from "../law/reasons";
import { classCalled, words } from "../law/words";
import { buildDataMap } from "../model/build-data-map";
import { contents } from "../model/contents";
import type { Copy, DataMap, End, Grant, Grantee, Label, Part, Store, Unmodelled } from "../model/data-map";
import type { Deployment, Resource } from "../model/deployment";
import type { Place } from "../model/place";
import { says, settle } from "../model/reasons";
import type { Trace } from "../model/trace";
import { isUnknown, type Unknown } from "../model/value";
import { type Ground, groundOf, type Leaving, leavingOf } from "../registers/leaving";
import type { Waiver } from "../registers/waivers";
import { type DeclaredExporter, exporterOf } from "./assess";
import { concealAll, concealing, type Shown } from "./conceal";
import { type DocumentWhy, documentsOf, type TurnedAway, turnedAway } from "./documents";
import { evaluate, type Finding } from "./evaluate";
import type { Outcome, Step } from "./policy";
import { inputOf, isCalled, isNamed, notFound, type OfRecord, ofRecords } from "./readers";
import type { Question } from "./report";
import { names } from "./waiving";
import { whyWords as its, labels, severalFindings } from "./why-words";
import { copyPath, dataOf, grantPath } from "./words";

const comma = { en: ", ", zh: "，" };
const semicolon = { en: "; ", zh: "；" };

/** Why something is allowed or not: everything on which the verdict of a store or an edge rests. */
export interface Why {
  readonly edge: Text;
  readonly outcome: Outcome | "holds";
  /** Of a store without a finding, what holds: its copies and grants are judged by themselves. */
  readonly holds?: "place";
  /** The finding, where there is one. */
  readonly finding?: string;
  readonly says: Text;
  /** The waiver by which the finding does not block. */
  readonly waiver?: Finding["waiver"];
  /** Why it is undetermined. */
  readonly because?: Text;
  /** What to do about the finding, and the entry of onshore.yaml that would cover it. */
  readonly fix?: Pick<Finding, "remedy" | "assessment" | "draft">;
  readonly path: readonly Step[];
  /** The policies that took part, statement by statement. */
  readonly documents: readonly DocumentWhy[];
  /** Who places it, its label, and what else counts, by name. */
  readonly facts: readonly Named[];
  /** Who exports it, and of how many persons, where that is declared and the data leaves or may leave. */
  readonly exporter?: DeclaredExporter;
  /** Every record, where the data leaves or may leave. */
  readonly assessments: readonly OfRecord[];
  /** What the law says of it, where the data leaves or may leave. */
  readonly law?: LawOf;
  /** What can be asked for next: the edges of a store, or the flows that rest on a record, each with its own verdict. */
  readonly edges: readonly Edge[];
}

/** A store or an edge, as it can be asked for, and what comes of it. */
export interface Edge extends Pick<Why, "edge" | "outcome" | "finding"> {}

export interface Named {
  readonly name: Text;
  readonly says: Text;
}

/**
 * Answers for a finding by its id, or the last part of it as far as it is unique, for a store by its address or name, and for an
 * edge: `from -> to`, where one end is a store and the other a store, a place or somebody who can read.
 */
export function why(deployment: Deployment, question: Question): (asked: string) => Why[] {
  const explained = explaining(deployment, question);
  return (asked) => answers(asked.trim(), explained).map((one) => concealAll(one, explained.shown));
}

/** The findings that are meant, with the answers that name them. */
export function findingsNamed(
  deployment: Deployment,
  question: Question,
): (asked: string) => { readonly findings: readonly Finding[]; readonly answers: readonly Why[] } {
  const explained = explaining(deployment, question);
  return (asked) => {
    const told = answers(asked.trim(), explained);
    const ids = new Set(told.map(({ finding }) => finding));
    const findings = explained.findings.filter(({ id }) => ids.has(id));
    return { findings, answers: told.map((one) => concealAll(one, explained.shown)) };
  };
}

function explaining(deployment: Deployment, question: Question): Explanations {
  const trace: Trace = { judged: [], closed: new Map() };
  const { catalog, labels, registers, pack, today, profile, phase, settings } = question;
  const map = buildDataMap(deployment, { catalog, labels, registers, today, trace });
  const ground = groundOf(registers, today, profile);
  const findings = evaluate(map, pack, { ...ground, phase, settings });
  const shown = concealing(deployment);
  return new Explanations(deployment, map, trace, findings, question, ground, shown);
}

function answers(asked: string, explained: Explanations): Why[] {
  const ends = asked.split(/\s*->\s*/);
  const [from = "", to] = ends;
  // A name wins over the beginning of an id.
  const found = to === undefined ? explained.named(from) : explained.edges(from, to);
  const byId = explained.findings.filter(({ id, policy }) => isId(asked, id, policy, found.length === 0));
  const ids = [...new Set(byId.map(({ id }) => id))];
  if (ids.length > 1) throw notFound("why", asked, text(severalFindings, { asked }), ids);
  if (byId.length > 0) return byId.map((finding) => explained.finding(finding));
  if (found.length > 0) return found;
  const { stores } = explained.map;
  const addresses = stores.map(({ resource }) => explained.shown(resource.address));
  if (to === undefined) throw notFound("why", asked, text(its.nothing, { asked }), addresses);
  const store = stores.find(({ resource }) => ends.some((end) => explained.isNamed(resource, end)));
  if (!store) throw notFound("why", from, text(its.noStore, { asked }), addresses);
  const edges = explained.edgesOf(store).map(({ edge }) => edge);
  throw notFound("why", asked, text(its.noEdge, { asked }), edges);
}

/** The whole id, or at least three letters of its last part, with the policy before it or without. */
function isId(asked: string, id: string, policy: string, mayBePart: boolean): boolean {
  const part = asked.startsWith(`${policy}-`) ? asked.slice(policy.length + 1) : asked;
  const isPart = mayBePart && /^[0-9a-f]{3,12}$/.test(part);
  return id === asked || (isPart && id.slice(policy.length + 1).startsWith(part));
}

/** A data map that was judged, with what was taken down while it was. */
class Explanations {
  constructor(
    readonly deployment: Deployment,
    readonly map: DataMap,
    readonly trace: Trace,
    readonly findings: readonly Finding[],
    readonly question: Question,
    readonly ground: Ground,
    readonly shown: Shown,
  ) {}

  finding(finding: Finding): Why {
    const { of } = finding;
    if (!of) return this.#record(finding);
    if ("grantee" in of) return this.grant(of);
    return "from" in of ? this.copy(of) : this.store(of, finding);
  }

  isNamed(resource: Resource, name: string): boolean {
    return isNamed(resource, name, this.question.catalog);
  }

  /** Stores by their address or name, also those that only their type is known of. */
  named(name: string): Why[] {
    const meant = [...this.map.stores, ...this.map.unmodelled].filter(({ resource }) => this.isNamed(resource, name));
    return meant.map((store) => this.store(store));
  }

  edges(from: string, to: string): Why[] {
    const isStore = (store: Store, name: string) => this.isNamed(store.resource, name);
    const isEnd = ({ store, says, place }: End, name: string) =>
      (store && isStore(store, name)) || isTold(says, name) || isTold(place.says, name) || place.region === name;
    const between = ({ store, grantee, chain }: Grant, one: string, other: string) =>
      isStore(store, one) &&
      (isGrantee(grantee, other) ||
        chain.some(({ resource }) => resource !== store.resource && this.isNamed(resource, other)));
    const grants = this.map.grants.filter((grant) => between(grant, from, to) || between(grant, to, from));
    const copies = this.map.copies.filter((copy) => isEnd(copy.from, from) && isEnd(copy.to, to));
    const found = [...grants.map((grant) => this.grant(grant)), ...copies.map((copy) => this.copy(copy))];
    if (found.length > 0) return found;
    // What is sensitive is asked for as it is shown.
    const isShown = (part: Copy | Grant) => isTold(this.shown(edgeOf(part)), `${from} -> ${to}`);
    const concealed = [
      ...this.map.grants.filter(isShown).map((grant) => this.grant(grant)),
      ...this.map.copies.filter(isShown).map((copy) => this.copy(copy)),
    ];
    if (concealed.length > 0) return concealed;
    return this.map.stores.flatMap((store) => {
      const name = isStore(store, from) ? to : isStore(store, to) ? from : undefined;
      return name === undefined ? [] : this.#absent(store, name);
    });
  }

  /** The edges of a store, as they can be asked for. */
  edgesOf(store: Store | Unmodelled): Edge[] {
    const copies = this.map.copies.filter(({ from, to }) => from.store === store || to.store === store);
    return this.#edges([...copies, ...this.map.grants.filter((one) => one.store === store)]);
  }

  /** Of several with one name, the worst: asked for, all of them are told. */
  #edges(parts: readonly Part[]): Edge[] {
    const worst = new Map<string, Edge>();
    for (const part of parts) {
      const edge = this.shown("place" in part ? part.resource.address : edgeOf(part));
      const name = tell(edge, "en");
      const { outcome = "holds", id } = this.findings.find(({ of }) => of === part) ?? {};
      const known = worst.get(name);
      if (known && rank[known.outcome] >= rank[outcome]) continue;
      worst.set(name, { edge, outcome, ...(id !== undefined && { finding: id }) });
    }
    return [...worst.values()];
  }

  grant(grant: Grant): Why {
    const { grantee, store, doubt } = grant;
    const verdict = this.#verdict(grant, leavingOf(grant, this.ground), () =>
      grantee.place.side === "onshore" ? text(its.isOnshore, { name: grantee.says }) : unregulated(store.label),
    );
    return {
      edge: edgeOf(grant),
      ...verdict,
      ...unlessSaid(verdict, doubt),
      path: grantPath({ says: grantee.says, place: grantee.place.says }, grant.chain),
      documents: documentsOf(grant, this.trace.judged),
      facts: [
        ...placeFacts(labels.grantee, grantee.place),
        ...this.#storeFacts(store),
        ...(grantee.kind === "public" ? this.#closed(store) : []),
      ],
      edges: [],
    };
  }

  copy(copy: Copy): Why {
    const { from, to, doubt } = copy;
    const label = from.store?.label;
    const verdict = this.#verdict(copy, leavingOf(copy, this.ground), () =>
      to.place.side === "onshore" ? its.stays : label ? unregulated(label) : its.nothingCopied,
    );
    return {
      edge: edgeOf(copy),
      ...verdict,
      ...unlessSaid(verdict, doubt),
      path: copyPath(copy),
      documents: [],
      facts: [
        { name: labels.copied, says: copiedBy(copy) },
        ...placeFacts(labels.to, to.place, regionOf(to.resource)),
        ...(to.operator ? placeFacts(labels.receiver, to.operator.place, to.operator.says) : []),
        ...(from.store ? this.#storeFacts(from.store) : placeFacts(labels.from, from.place)),
      ],
      edges: [],
    };
  }

  store(store: Store | Unmodelled, about?: Finding): Why {
    const isModelled = "keeps" in store;
    const leaving = leavingOf(store, this.ground);
    const verdict = this.#verdict(
      store,
      leaving,
      () => (store.place.side === "onshore" ? its.there : unregulated(store.label)),
      about,
    );
    return {
      edge: store.resource.address,
      ...verdict,
      path: [],
      documents: [],
      facts: [...this.#storeFacts(store), ...(isModelled ? this.#closed(store) : [])],
      edges: this.edgesOf(store),
    };
  }

  /** Somebody whom nothing is known to let in: whom policies were asked about, or who stands in a register. */
  #absent(store: Store, name: string): Why[] {
    const refused = turnedAway(
      store,
      { grantee: (grantee) => isGrantee(grantee, name), identity: (address) => isCalled(address, name) },
      this.trace.judged,
    );
    const grantee = refused?.grantee ?? this.#listed(name, store.place.partition);
    if (!refused && !grantee) return [];
    const wider = this.map.grants.filter(
      (one) =>
        one.store === store &&
        // Who comes from a network as all others do is not told from them.
        (one.grantee.kind === "network" ? refused?.letIn !== "no" : this.#takesIn(one.grantee, grantee)),
    );
    if (wider.length > 0) return wider.map((grant) => this.grant(grant));
    // Of the account that owns the store, its own policies decide too, wherever they stand.
    if (!refused && grantee?.account === store.account) return [];
    const closed = grantee?.kind === "public" ? this.#closed(store) : [];
    const who = grantee?.says ?? refused?.says ?? name;
    return [
      {
        edge: text(its.edge, { from: store.resource.address, to: who }),
        outcome: "holds",
        says: text(its.noFinding, { reason: notLetIn(grantee, refused, closed.length > 0) }),
        path: [],
        documents: refused?.documents ?? [],
        facts: [...(grantee ? placeFacts(labels.grantee, grantee.place) : []), ...this.#storeFacts(store), ...closed],
        assessments: [],
        edges: [],
      },
    ];
  }

  /** Somebody whom the registers know, and everybody. Numbers of accounts are looked for in the partition of the store first. */
  #listed(name: string, partition: string | undefined): Grantee | undefined {
    const { registers } = this.question;
    const { accounts, organizations, identityProviders } = registers;
    const listed = [
      everybody,
      ...[...accounts]
        .sort((one, other) => Number(other.partition === partition) - Number(one.partition === partition))
        .map((one) => accountGrantee(one.id, one.partition, registers)),
      ...organizations.map(({ id }) => organizationGrantee(id, registers)),
      ...identityProviders.map(({ arn, url }) => granteeOf({ type: "Federated", id: arn ?? url ?? "" }, { registers })),
    ];
    return listed.find((one) => isGrantee(one, name));
  }

  /** Whether a grantee is not told from somebody: everybody, who is not known, a service that may act for anybody. */
  #takesIn({ kind, id, account, place }: Grantee, who: Grantee | undefined): boolean {
    if (kind === "service") return account === undefined && isUnknown(place.side);
    if (kind !== "organization") return kind === "public" || kind === "principal";
    return this.question.registers.accounts.some((one) => one.id === who?.account && one.organization === id);
  }

  #record(finding: Finding): Why {
    const { registers, today } = this.question;
    const id = finding.entry?.replace("assessments: ", "");
    const record = registers.assessments.find((one) => one.id === id);
    const { waivers } = registers;
    const waived = waivers.waivers.find(({ id }) => finding.entry === `waivers: ${id}`);
    const named = waived ? this.findings.filter((one) => names(waived, one)).flatMap(({ of }) => of ?? []) : [];
    const { waiver } = finding;
    const flows = [...this.map.stores, ...this.map.copies, ...this.map.grants].filter((part) => {
      const { verdict, considered = [] } = leavingOf(part, this.ground)?.decision ?? {};
      return verdict === "denied" && considered.some((one) => one.record === id && isLapsed(one));
    });
    return {
      edge: finding.entry ?? "",
      outcome: finding.outcome,
      finding: finding.id,
      says: finding.message,
      ...(waiver && { waiver }),
      fix: fixOf(finding),
      path: [],
      documents: [],
      facts: [
        ...(waived ? [{ name: labels.entry, says: entryText({ under: "waivers", entry: shownOf(waived) }) }] : []),
        ...(record ? [{ name: labels.entry, says: entryText({ under: "assessments", entry: record }) }] : []),
        { name: labels.day, says: today },
      ],
      assessments: [],
      edges: this.#edges([...flows, ...named]),
    };
  }

  /** The finding, or why there is none. */
  #verdict(part: Part, leaving: Leaving | undefined, onshore: () => Text, about?: Finding) {
    const assessments = leaving ? ofRecords(leaving, this.ground) : [];
    const law = leaving && this.#law(part, leaving);
    const finding = about ?? this.findings.find(({ of }) => of === part);
    if (finding) {
      const { id, outcome, message, because, waiver } = finding;
      return {
        ...{ outcome, finding: id, says: message, fix: fixOf(finding), assessments },
        ...law,
        ...(because !== undefined && { because }),
        ...(waiver && { waiver }),
      };
    }
    const reason = leaving ? this.#ground(leaving, assessments) : onshore();
    const isEdge = "grantee" in part || "from" in part;
    return {
      ...{ outcome: "holds" as const, assessments },
      ...law,
      ...(isEdge
        ? { says: text(its.noFinding, { reason }) }
        : { holds: "place" as const, says: text(its.noFindingOfPlace, { reason }) }),
    };
  }

  /** On what it leaves without a finding. */
  #ground({ decision }: Leaving, assessments: readonly OfRecord[]): Text {
    if (decision.verdict !== "allowed") return text(its.disabled, { pack: this.question.pack.name });
    const by = assessments.find(({ id }) => id === decision.record?.id);
    if (by)
      return by.until === null
        ? text(its.coveredEndless, { id: by.id })
        : text(its.covered, { id: by.id, until: by.until });
    const reasons = decision.reasons.map((code) => words.allowed[code as AllowedCode]);
    return text(its.needsNone, { reasons: joined(reasons, semicolon) });
  }

  /** What the law says of it, and who exports it. */
  #law(part: Part, leaving: Leaving): Pick<Why, "law" | "exporter"> {
    const { today, profile } = this.ground;
    const exporter = exporterOf(part, leaving, this.ground);
    return {
      law: lawOf(leaving.flow, leaving.decision, today, profile),
      ...(exporter.name !== null && { exporter }),
    };
  }

  #storeFacts({ resource, place, label }: Store | Unmodelled): Named[] {
    const { input } = inputOf(resource, this.deployment);
    const file = input === undefined ? [] : [{ name: labels.input, says: input }];
    return [...file, ...placeFacts(labels.store, place, regionOf(resource)), ...labelFacts(label)];
  }

  /** The settings that take public access away, or do not. */
  #closed(store: Store): Named[] {
    return (this.trace.closed.get(store) ?? []).map(({ what, by, is }) => ({
      name: labels.closed,
      says: text(its.closing[is], { what: its.publicAccess[what], by: by.says }),
    }));
  }
}

const rank = { holds: 0, undetermined: 1, broken: 2 } as const;

/** Why somebody cannot read: of whom policies were asked about, what they said. */
function notLetIn(grantee: Grantee | undefined, refused: TurnedAway | undefined, isClosed: boolean): Text {
  if (!refused || refused.letIn === "no") {
    if (grantee?.kind === "public") return its.everybodyOut;
    return refused?.isNamed ? its.doesNotRead : its.notIn;
  }
  if (grantee?.place.side === "onshore") return text(its.isOnshore, { name: grantee.says });
  if (refused.letIn === "from-onshore") return its.fromOnshore;
  return isClosed ? its.closedAgain : its.another;
}

function fixOf({ remedy, assessment, draft }: Finding): NonNullable<Why["fix"]> {
  return { remedy, ...(assessment !== undefined && { assessment }), ...(draft !== undefined && { draft }) };
}

function edgeOf(part: Copy | Grant): Text {
  if ("grantee" in part) return text(its.edge, { from: part.store.resource.address, to: part.grantee.says });
  const [from, to] = [part.from, part.to].map((end) => end.resource?.address ?? end.says) as [Text, Text];
  return text(its.edge, { from, to });
}

/** Whether somebody may ask for it so: in either language. */
function isTold(says: Text, asked: string): boolean {
  return languages.some((language) => tell(says, language).toLowerCase() === asked.toLowerCase());
}

/** An account by its number, its ARN or its name, anybody else as the report names them. */
function isGrantee({ id, account, name, says, kind }: Grantee, asked: string): boolean {
  const number = /^(?:arn:[^:]+:[\w-]+:[\w-]*:)?(\d{12})(?::|$)/.exec(asked)?.[1];
  if (number !== undefined) return account === number;
  if (/^(\*|public|everybody)$/i.test(asked)) return kind === "public";
  const names = [id, name, tell(says, "en").replace(/^the /, ""), id.replace(/^network /, "")];
  return isTold(says, asked) || names.some((one) => one?.toLowerCase() === asked.toLowerCase());
}

function unregulated({ classes, own, unknown }: Label): Text {
  if (classes.length > 0) return text(its.unregulatedData, { data: dataOf(classes) });
  return own === undefined && !unknown ? its.untagged : its.unregulated;
}

/** A doubt about what is no finding is told too. */
function unlessSaid({ outcome }: Pick<Why, "outcome">, doubt: Unknown | undefined): Pick<Why, "because"> {
  return outcome === "holds" && doubt ? { because: says(doubt) } : {};
}

function placeFacts(name: Text, { side, says: where, by }: Place, how?: Text): Named[] {
  const is = isUnknown(side) ? text(its.sideUnknown, { why: says(side) }) : its.sides[side];
  return [
    { name, says: joined([where, is, ...(how === undefined ? [] : [how])], comma) },
    ...(by ? [{ name: "", says: text(its.by, { what: entryText(by) }) }] : []),
    ...(isUnknown(side) ? [{ name: "", says: settle(side) }] : []),
  ];
}

function regionOf(resource: Resource | undefined): Text | undefined {
  return resource?.regionBy === undefined ? undefined : text(its.by, { what: resource.regionBy });
}

function copiedBy({ what, rhythm, declaredBy, at }: Copy): Text {
  const by = `${declaredBy.says} ${at}`.trimEnd();
  return text(its.copiedBy, { what: contents[what], rhythm: its.rhythms[rhythm], by });
}

function entryText({ under, entry }: { readonly under: string; readonly entry: object }): string {
  return `${under}: ${yamlOf(entry)}`;
}

/** Without its reason, and where it stands. */
function shownOf({ reason: _, at: __, ...entry }: Waiver): object {
  return entry;
}

/** On one line, as in onshore.yaml. */
function yamlOf(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(yamlOf).join(", ")}]`;
  if (typeof value !== "object" || value === null) return /^\d+$/.test(String(value)) ? `"${value}"` : String(value);
  const members = Object.entries(value).filter(([, member]) => member !== undefined);
  return `{ ${members.map(([name, member]) => `${name}: ${yamlOf(member)}`).join(", ")} }`;
}

function labelFacts({ own, at, classes, unknown, trail, contradictedBy, facets }: Label): Named[] {
  const ways = trail.map((copy) =>
    text(its.way, { what: contents[copy.what], edge: edgeOf(copy), by: copy.declaredBy.says }),
  );
  const which = classes.length === 0 ? its.noClass : joined(classes.map(classCalled));
  const brought = ways.length > 0 ? its.brought : its.noTag;
  const whence = own === undefined ? brought : text(its.by, { what: at || its.itsDataset });
  const described = Object.entries(facets).map(([facet, { values }]) =>
    text(its.facet, { facet, values: values.length === 0 ? its.notKnown : joined(values) }),
  );
  return [
    { name: labels.label, says: joined([which, whence], comma) },
    ...(described.length > 0 ? [{ name: "", says: joined(described, semicolon) }] : []),
    ...ways.map((way) => ({ name: "", says: way })),
    ...(unknown ? [{ name: "", says: text(its.more, { why: says(unknown) }) }] : []),
    ...(contradictedBy ? [{ name: "", says: text(its.deniedBy, { edge: edgeOf(contradictedBy) }) }] : []),
  ];
}
