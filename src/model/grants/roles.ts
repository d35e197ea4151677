import type { CatalogEntry, Path } from "../../../catalog/entry";
import { type Answer, all, any, maybe, no, yes } from "../../iam/answer";
import { principalArn } from "../../iam/callers";
import { documentPrincipals, type PolicyDocument, type Principal, readDocument } from "../../iam/document";
import { type Allowed, allowed, coversAction, permits, type Question } from "../../iam/evaluate";
import { accountGrantee, actsForOwnAccount, nobodyKnown } from "../../iam/grantees";
import type { Caller, World } from "../../iam/world";
import { accountEntry } from "../../registers/registers";
import { type ArnShape, arnShape, parseArn } from "../arn";
import type { Grant, Store } from "../data-map";
import type { Resource } from "../deployment";
import { designatedOrAny } from "../designation";
import { find } from "../find";
import { push } from "../lists";
import { type Fact, isKnown, isUnknown, type Unknown, unknown } from "../value";
import {
  type Entrant,
  type GrantContext,
  type IdentityPolicy,
  lookupFrom,
  strongest,
  worldOf,
  writtenIn,
} from "./context";

/** Who from outside can act as which role: by its trust policy, or through roles that may assume it, over any number of hops. */
export class Entrants {
  readonly #of = new Map<Resource, Entrant[]>();

  /** By role or user: the roles whose trust names it. */
  readonly #trusting = new Map<Resource, Resource[]>();
  /** Roles that trust whole accounts, or nobody knows whom. */
  readonly #trustingAccounts = new Set<Resource>();

  constructor(
    resources: readonly Resource[],
    readonly context: Omit<GrantContext, "entrants">,
  ) {
    for (const resource of resources) this.#addCredential(resource);
    const roles = resources.filter(({ type }) => trustPath(context.entryOf(type)) !== "");
    for (const role of roles) this.#file(role);
    let front = [...this.#of.keys()];
    for (const role of roles) {
      const direct = this.#trusted(role);
      if (direct.length === 0) continue;
      this.#of.set(role, direct);
      front.push(role);
    }
    while (front.length > 0) front = front.flatMap((role) => this.#goOnFrom(role));
  }

  of(role: Resource): readonly Entrant[] {
    return this.#of.get(role) ?? [];
  }

  /** Nobody can tell who has a key or a password. */
  #addCredential(resource: Resource): void {
    const entry = this.context.entryOf(resource.type);
    if (!entry?.credentialOf) return;
    const grantee = nobodyKnown(`whoever holds ${resource.says}`, unknown("key-holder-not-known"));
    for (const { resource: identity, doubt } of designatedOrAny(resource, entry, entry.credentialOf, this.context))
      push(this.#of, identity, { grantee, links: [{ resource, at: "" }], ...(doubt && { doubt }) });
  }

  #trusted(role: Resource): Entrant[] {
    return this.#trusts(role).flatMap(({ at, document, question }) =>
      allowed(document, question, worldOf(role, this.context))
        .filter(({ grantee }) => !actsForOwnAccount(grantee) && grantee.place.side !== "onshore")
        .map(({ grantee, statement, names, doubt }) => ({
          grantee,
          links: [{ resource: role, at: `${at}, ${statement}`, ...(names && { names }) }],
          ...(doubt && { doubt }),
        })),
    );
  }

  /** The roles that come into reach with a role or user. */
  #goOnFrom(role: Resource): Resource[] {
    const caller = callerOf(role, this.context);
    const may = heldBy(role, this.context);
    const targets = new Set(this.#trusting.get(role));
    if (may.some(({ document }) => speaksOfAssuming(document)))
      for (const target of this.#trustingAccounts) targets.add(target);
    return [...targets].filter((target) => {
      if (target === role) return false;
      const answer = this.#mayAssume(role, caller, may, target);
      return answer.is !== "no" && this.#add(target, this.of(role), answer);
    });
  }

  /** Files the role under the roles that its trust names, and under those that trust more than roles. */
  #file(target: Resource): void {
    const { index } = this.context;
    const principals = this.#trusts(target).flatMap(({ document }) =>
      document.statements.flatMap(({ principals: its }): readonly (Fact<Principal> | undefined)[] =>
        its?.not ? [undefined] : (its?.values ?? []),
      ),
    );
    for (const principal of principals) {
      const written = principal === undefined || isUnknown(principal) ? "" : principal.id;
      const id = principalArn(written) ?? written;
      const isOne = /:(role|user)\//.test(id) && !/[*?]/.test(id);
      const named = isOne ? [...index.byArn(id), ...index.unnamedOfService(id)] : [];
      if (!isOne) this.#trustingAccounts.add(target);
      for (const role of named) push(this.#trusting, role, target);
      const makers = isUnknown(principal) ? principal.from : [];
      for (const address of makers) {
        const maker = index.byAddress(target.input, address);
        if (maker) push(this.#trusting, maker, target);
      }
    }
  }

  /** In one account it is enough that the trust policy names the role; where it names the account, the role needs the right too. */
  #mayAssume(role: Resource, caller: Caller, may: readonly IdentityPolicy[], target: Resource): Answer {
    return any(
      this.#trusts(target).map(({ document, question }) => {
        const trusts = permits(document, question, worldOf(target, this.context), caller);
        const isNamed =
          documentPrincipals(document).some((id) => (caller.isNamedBy?.(id) ?? no).is !== "no") ||
          document.statements.some(({ principals }) => principals?.values.some((one) => isMadeFrom(one, role)));
        if (trusts.is === "no" || isNamed) return trusts;
        const world = { ...worldOf(role, this.context), holder: { ...caller, kind: "holder" as const } };
        const asked = { ...question, attached: false };
        const rights = may.map(({ document: own, doubt }) =>
          all([permits(own, asked, world, world.holder), doubt ? maybe(doubt) : yes]),
        );
        return all([trusts, any(rights)]);
      }),
    );
  }

  readonly #documents = new Map<Resource, readonly Trust[]>();

  #trusts(role: Resource): readonly Trust[] {
    const known = this.#documents.get(role);
    if (known) return known;
    const entry = this.context.entryOf(role.type) as CatalogEntry;
    const { shape, named } = arnShape(role, entry);
    const question: Question = { kind: "role-trust", shape, named, address: role.address, attached: true };
    const lookup = lookupFrom(role, this.context);
    const trusts = find(role, trustPath(entry), entry).map(({ at, value }) => ({
      at,
      document: writtenIn(readDocument(value, lookup), role, at, this.context),
      question,
    }));
    this.#documents.set(role, trusts);
    return trusts;
  }

  /** Whether somebody new can act as the role. */
  #add(role: Resource, entrants: readonly Entrant[], answer: Answer): boolean {
    const known = this.#of.get(role) ?? [];
    const fresh = entrants
      .map((one): Entrant => {
        const doubt = one.doubt ?? (answer.is === "maybe" ? answer.because : undefined);
        return {
          ...one,
          links: [...one.links, { resource: role, at: trustPath(this.context.entryOf(role.type)) }],
          ...(doubt && { doubt }),
        };
      })
      .filter((one) => !known.some((other) => other.grantee.id === one.grantee.id && (!other.doubt || one.doubt)));
    if (fresh.length > 0) this.#of.set(role, [...known, ...fresh]);
    return fresh.length > 0;
  }
}

/** A principal that is set after apply, from the role and nothing else. */
function isMadeFrom(principal: Fact<Principal>, role: Resource): boolean {
  return isUnknown(principal) && principal.fromIsComplete && principal.from.includes(role.address);
}

/** A trust policy, and the question to ask it. */
interface Trust {
  readonly at: string;
  readonly document: PolicyDocument;
  readonly question: Question;
}

function speaksOfAssuming({ statements }: PolicyDocument): boolean {
  return statements.some(
    ({ effect, actions }) => effect !== "Deny" && coversAction(actions, "sts:AssumeRole").is !== "no",
  );
}

function trustPath(entry: CatalogEntry | undefined): Path {
  return entry?.grants?.flatMap(({ to }) => ("trust" in to ? [to.trust] : []))[0] ?? "";
}

/** A role as the caller of something else. */
function callerOf(role: Resource, context: Omit<GrantContext, "entrants">): Caller {
  const account = context.ownAccounts.of(role);
  const { shape } = arnShape(role, context.entryOf(role.type) as CatalogEntry);
  const partition = shape.split(":")[1];
  const entry = isKnown(account) ? accountEntry(context.registers, account, partition) : undefined;
  return {
    kind: "account",
    identity: role.address,
    grantee: isKnown(account)
      ? accountGrantee(account, partition, context.registers)
      : nobodyKnown("an account that is not known", account),
    ...(isKnown(account) && { account }),
    ...(!shape.includes("*") && { arn: shape }),
    isNamedBy: (principal) => {
      const arn = principalArn(principal) ?? principal;
      if (context.index.byArn(arn).includes(role)) return yes;
      return context.index.unnamedOfService(arn).includes(role) && parseArn(arn)?.resource.startsWith("role/")
        ? maybe(unknown("set-after-apply"))
        : no;
    },
    ...(entry?.organization !== undefined && { organization: entry.organization }),
  };
}

/** The policies that a role or user holds, and those of which nobody knows who holds them. */
function heldBy(role: Resource, { identityPolicies: { of, stray } }: Omit<GrantContext, "entrants">): IdentityPolicy[] {
  return [...(of.get(role) ?? []), ...stray];
}

/** Who outside can act as a role, joined with what the role may read: its trust alone gives nothing. */
export function grantsThroughRole(role: Resource, context: GrantContext): Grant[] {
  const entrants = context.entrants.of(role);
  const { boundaries } = context.identityPolicies;
  const held = heldBy(role, context);
  if (entrants.length === 0 || held.length === 0) return [];
  const holder: Caller = { ...callerOf(role, context), kind: "holder" };
  const world: World = { ...worldOf(role, context), holder };
  const shape = arnShape(role, context.entryOf(role.type) as CatalogEntry);
  const reached = reach(shape, held, boundaries.get(role) ?? [], world, context);
  return strongest(
    entrants.flatMap((entrant) =>
      reached.filter((target) => comesIn(entrant, target)).map((target) => throughRole(role, entrant, target)),
    ),
  );
}

/** Who holds a key and can use it on the mainland only is there. */
function comesIn(entrant: Entrant, { doubt }: Reached): boolean {
  return doubt?.because !== "network-onshore" || !isKeyHolder(entrant);
}

function isKeyHolder({ grantee }: Entrant): boolean {
  const { side } = grantee.place;
  return isUnknown(side) && side.because === "key-holder-not-known";
}

/** A store that an identity may read, and the policy that lets it. */
interface Reached {
  readonly store: Store;
  readonly policy: IdentityPolicy;
  readonly how: Allowed;
  readonly doubt?: Unknown;
}

function reach(
  identity: ArnShape,
  held: readonly IdentityPolicy[],
  boundaries: readonly IdentityPolicy[],
  world: World,
  { readable, ownAccounts }: GrantContext,
): Reached[] {
  const denies = held.flatMap(({ document, doubt }) =>
    document.statements
      .filter(({ effect }) => effect === "Deny")
      .map((statement) => (doubt ? { ...statement, effect: doubt } : statement)),
  );
  const reached = held.flatMap((policy) => {
    const document = { ...policy.document, statements: [...policy.document.statements, ...denies] };
    return [...readable.spokenOfBy(policy.document)].flatMap(({ store, question }) => {
      const here = { ...world, account: ownAccounts.of(store.resource), region: store.resource.region };
      return allowed(document, question, here).flatMap((how) => {
        const within = all(
          boundaries.map((one) => any(allowed(one.document, question, here).map((bound) => answerFor(bound, how)))),
        );
        if (within.is === "no") return [];
        const doubt = how.doubt ?? policy.doubt ?? (within.is === "maybe" ? within.because : undefined);
        return [{ store, policy, how, ...(doubt && { doubt }) }];
      });
    });
  });
  const widening = boundaries.length === 0 ? widens(identity, held, world) : undefined;
  return widening ? [...reached, ...readable.all.map(({ store }) => ({ store, ...widening }))] : reached;
}

/** Whether an identity may widen its own policies, to reach whatever it likes. */
function widens(
  { shape, named }: ArnShape,
  held: readonly IdentityPolicy[],
  world: World,
): Omit<Reached, "store"> | undefined {
  const question: Question = { kind: "own-policies", shape, named, address: "", attached: false };
  const ways = held.flatMap((policy) =>
    allowed(policy.document, question, world).map((how) => {
      const doubt = how.doubt ?? policy.doubt;
      return { policy, how, ...(doubt && { doubt }) };
    }),
  );
  return ways.find(({ doubt }) => !doubt) ?? ways[0];
}

/** What a boundary leaves of an access. */
function answerFor({ access, doubt }: Allowed, how: Allowed): Answer {
  if (access !== how.access) return no;
  return doubt ? maybe(doubt) : yes;
}

function throughRole(role: Resource, entrant: Entrant, { store, policy, how, doubt: its }: Reached): Grant {
  const doubt = entrant.doubt ?? its;
  return {
    declaredBy: role,
    at: entrant.links.at(-1)?.at ?? "",
    store,
    grantee: how.grantee.kind === "network" && isKeyHolder(entrant) ? how.grantee : entrant.grantee,
    access: how.access,
    chain: [
      ...entrant.links,
      { resource: policy.attachedBy, at: `${policy.at}, ${how.statement}` },
      { resource: store.resource, at: "" },
    ],
    closable: false,
    ...(doubt && { doubt }),
  };
}
