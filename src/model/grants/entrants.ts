import { runningAs } from "../../../catalog/aws/actions";
import type { CatalogEntry } from "../../../catalog/entry";
import { type Answer, all, any, maybe, no, yes } from "../../iam/answer";
import type { Caller } from "../../iam/caller";
import { principalArn } from "../../iam/callers";
import { documentPrincipals, type PolicyDocument, type Principal, readDocument } from "../../iam/document";
import { coversAction, permits, type Question } from "../../iam/evaluate";
import { actsForOwnAccount, granteeOf, nobodyKnown, ownAccount } from "../../iam/grantees";
import { text } from "../../language";
import { arnShape, inOnePartition } from "../arn";
import type { Grantee, Link } from "../data-map";
import type { Resource } from "../deployment";
import { designatedOrAny } from "../designation";
import { find, findOne, holds, spelledPath } from "../find";
import { areGiven } from "../given";
import { push } from "../lists";
import { placeOfRegion } from "../place";
import { type Fact, isKnown, isUnknown, type Unknown, unknown, type Value } from "../value";
import { type Entrant, type GrantContext, lookupFrom, type Rights, worldOf, writtenIn } from "./context";
import { computeGrantee, givenGrantee, onceEach } from "./handed";
import { callerOf, type Right, rightsOf, rightTo, trustPath } from "./identities";
import type { Written } from "./judged";

type Context = Omit<GrantContext, "entrants">;

/**
 * Who from outside can act as which role or user: by a trust policy, with a key or password, as what runs abroad with the role,
 * and from one role to the next over any number of hops.
 */
export class Entrants {
  readonly #of = new Map<Resource, Entrant[]>();
  readonly #roles: readonly Resource[];
  readonly #users: readonly Resource[];
  readonly #runs: readonly Runs[];

  /** By role or user: the roles whose trust names it. */
  readonly #trusting = new Map<Resource, Resource[]>();
  /** Roles that trust whole accounts, or nobody knows whom. */
  readonly #trustingAccounts = new Set<Resource>();

  constructor(
    resources: readonly Resource[],
    readonly context: Context,
  ) {
    this.#roles = resources.filter(({ type }) => trustPath(context.entryOf(type)) !== "");
    this.#users = resources.filter(({ type }) => type === "aws_iam_user");
    this.#runs = resources.flatMap((resource) => runsOf(resource, context));
    for (const resource of resources) this.#addCredential(resource);
    for (const run of this.#runs) this.#addCompute(run);
    for (const role of this.#roles) this.#file(role);
    for (const role of this.#roles) {
      const direct = this.#trusted(role);
      if (direct.length > 0) this.#of.set(role, [...this.of(role), ...direct]);
    }
    let front = [...this.#of.keys()];
    while (front.length > 0) front = front.flatMap((identity) => this.#goOnFrom(identity));
  }

  of(identity: Resource): readonly Entrant[] {
    return this.#of.get(identity) ?? [];
  }

  /** Nobody can tell who has a key or a password, unless a directory says so, or it is handed to something abroad. */
  #addCredential(resource: Resource): void {
    const entry = this.context.entryOf(resource.type);
    if (!entry?.credentialOf || holds(resource, entry.credentialWhen, entry) === "no") return;
    if (areGiven(resource, entry, entry.credentialGiven ?? [], this.context, undefined).is === "no") return;
    const directory = entry.credentialFrom && findOne(resource, entry.credentialFrom, entry);
    const anybody =
      typeof directory === "string"
        ? granteeOf({ type: "Federated", id: directory }, worldOf(resource, this.context))
        : entry.credentialHeldBy === "people"
          ? nobodyKnown(
              text({ en: "those whom {list} lets in", zh: "{list}所准入者" }, { list: resource.says }),
              unknown("people-not-known"),
            )
          : nobodyKnown(
              text({ en: "whoever holds {key}", zh: "任何持有{key}的人" }, { key: resource.says }),
              isUnknown(directory) ? directory : unknown("key-holder-not-known"),
            );
    if (anybody.place.side === "onshore") return;
    const handed = onceEach(
      this.context.handedAbroad
        .madeFrom(resource.input, resource.address)
        // Of what may be abroad nobody can tell, as of anybody.
        .filter(({ to, value }) => placeOfRegion(to.region).side === "offshore" && mayBeSecret(value)),
    );
    const holders: { grantee: Grantee; links: Link[] }[] =
      handed.length === 0
        ? [{ grantee: anybody, links: [{ resource, at: "" }] }]
        : handed.map(({ to, at }) => ({
            grantee: givenGrantee(to, resource.says),
            links: [
              { resource: to, at },
              { resource, at: "" },
            ],
          }));
    const account = entry.credentialIn && findOne(resource, entry.credentialIn, entry);
    const within = typeof account === "string" && { account };
    for (const { resource: identity, doubt } of designatedOrAny(resource, entry, entry.credentialOf, this.context))
      for (const holder of holders) push(this.#of, identity, { ...holder, ...within, ...(doubt && { doubt }) });
  }

  /** What runs abroad reads from there. */
  #addCompute({ resource, role, at, doubt }: Runs): void {
    if (placeOfRegion(resource.region).side === "onshore") return;
    const grantee = computeGrantee(
      resource,
      text({ en: "what runs as {name}", zh: "以{name}运行的程序" }, { name: resource.says }),
    );
    push(this.#of, role, { grantee, links: [{ resource, at }], ...(doubt && { doubt }) });
  }

  #trusted(role: Resource): Entrant[] {
    const limits = this.#limitsOfTrust(role);
    const world = worldOf(role, this.context);
    return this.#trusts(role).flatMap((trust) =>
      this.context.judgedPolicies
        .letIn(trust, trust.question, world, limits, role.input)
        .filter(({ grantee }) => !actsForOwnAccount(grantee) && grantee.place.side !== "onshore")
        .map(({ grantee, statement, names, doubt }) => ({
          grantee,
          links: [{ resource: role, at: `${trust.at}, ${statement}`, ...(names && { names }) }],
          ...(doubt && { doubt }),
        })),
    );
  }

  /** The roles and users that come into reach with one. */
  #goOnFrom(identity: Resource): Resource[] {
    const rights = rightsOf(identity, this.context);
    const steps = [...this.#assumes(identity, rights), ...this.#makesItself(identity, rights)];
    return steps.filter(({ to, ...step }) => this.#add(to, this.of(identity), step)).map(({ to }) => to);
  }

  #assumes(identity: Resource, rights: Rights): Step[] {
    const caller = callerOf(identity, this.context);
    const targets = new Set(this.#trusting.get(identity));
    if (rights.held.some(({ document }) => speaksOf(document, "sts:AssumeRole").is !== "no"))
      for (const target of this.#trustingAccounts) targets.add(target);
    targets.delete(identity);
    const shapeOf = (one: Resource) => arnShape(one, this.context.entryOf(one.type) as CatalogEntry).shape;
    const own = shapeOf(identity);
    return [...targets].flatMap((to) => {
      if (!inOnePartition(own, shapeOf(to))) return [];
      const answer = this.#mayAssume(identity, caller, rights, to);
      const entry = this.context.entryOf(to.type);
      return stepIf(answer, { to, links: [{ resource: to, at: spelledPath(to, trustPath(entry), entry) }] });
    });
  }

  /**
   * By what it may do to other identities, or to what runs as them: pass them on, let itself in, take a key of theirs, put its own
   * code in. Only what a policy certainly speaks of counts; one of which nobody knows what it says is told where it is held.
   * https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_passrole.html
   */
  #makesItself(identity: Resource, rights: Rights): Step[] {
    const isNear = (other: Resource) => other !== identity && inOneAccount(identity, other, this.context);
    const ways = (actions: readonly string[], way: (speaking: Rights) => Step[]): Step[] => {
      const held = rights.held.filter(({ document }) => actions.some((one) => speaksOf(document, one).is === "yes"));
      return held.length === 0 ? [] : way({ ...rights, held });
    };
    const takes = (of: readonly Resource[], actions: readonly string[]) =>
      ways(actions, (speaking) =>
        of.filter(isNear).flatMap((to) => this.#by(rightTo(aboutIt(to, actions, this.context), speaking), to)),
      );
    return [
      ...ways([passing], (speaking) => this.#roles.filter(isNear).flatMap((to) => this.#passes(to, speaking, rights))),
      ...takes(this.#roles, ["iam:UpdateAssumeRolePolicy"]),
      ...takes(this.#users, ["iam:CreateAccessKey", "iam:CreateLoginProfile", "iam:UpdateLoginProfile"]),
      ...this.#runs.flatMap(({ resource, role, at, takenOverBy: by }) =>
        isNear(role)
          ? ways(by, (speaking) =>
              this.#by(rightTo(aboutIt(resource, by, this.context), speaking), role, [{ resource, at }]),
            )
          : [],
      ),
    ];
  }

  #by(right: Right | undefined, to: Resource, links: readonly Link[] = []): Step[] {
    if (!right) return [];
    const { policy, how, doubt } = right;
    const by = { resource: policy.attachedBy, at: `${policy.at}, ${how.statement}` };
    return [{ to, links: [by, ...links, { resource: to, at: "" }], isDetour: true, ...(doubt && { doubt }) }];
  }

  /** Passing a role to a service in which it may start something of its own. */
  #passes(role: Resource, passes: Rights, rights: Rights): Step[] {
    const steps = Object.entries(runningAs).flatMap(([service, actions]) => {
      const trusts = any(["", ".cn"].map((suffix) => this.#trustsService(role, `${service}${suffix}`)));
      if (trusts.is === "no") return [];
      const world = { ...passes.world, passedTo: service };
      const [pass] = this.#by(rightTo(aboutIt(role, [passing], this.context), { ...passes, world }), role);
      if (!pass) return [];
      const [, partition = "*"] = arnShape(role, this.context.entryOf(role.type) as CatalogEntry).shape.split(":");
      const anything = { shape: `arn:${partition}:${actions[0]?.split(":")[0]}:*:*:*`, named: "known" } as const;
      const start = rightTo({ kind: "role-trust", ...anything, address: "", attached: false, actions }, rights);
      if (!start) return [];
      const doubt = pass.doubt ?? start.doubt ?? (trusts.is === "maybe" ? trusts.because : undefined);
      return [{ ...pass, ...(doubt && { doubt }) }];
    });
    const best = steps.find(({ doubt }) => !doubt) ?? steps[0];
    return best ? [best] : [];
  }

  #trustsService(role: Resource, service: string): Answer {
    const account = this.context.ownAccounts.of(role);
    const caller: Caller = { kind: "service", service, grantee: ownAccount, ...(isKnown(account) && { account }) };
    return any(
      this.#trusts(role)
        .filter(({ document }) => namesService(document, service))
        .map(({ document, question }) => permits(document, question, worldOf(role, this.context), caller)),
    );
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
  #mayAssume(role: Resource, caller: Caller, rights: Rights, target: Resource): Answer {
    return any(
      this.#trusts(target).map(({ document, question }) => {
        const trusts = permits(document, question, worldOf(target, this.context), caller, this.#limitsOfTrust(target));
        const isNamed =
          documentPrincipals(document).some((id) => (caller.isNamedBy?.(id) ?? no).is !== "no") ||
          document.statements.some(({ principals }) => principals?.values.some((one) => isMadeFrom(one, role)));
        if (trusts.is === "no" || isNamed) return trusts;
        const right = rightTo({ ...question, attached: false }, rights);
        if (!right) return no;
        return all([trusts, right.doubt ? maybe(right.doubt) : yes]);
      }),
    );
  }

  #limitsOfTrust(role: Resource): readonly PolicyDocument[] {
    return this.context.organizationPolicies.ofResources(this.context.ownAccounts.of(role), "role-trust");
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
      value,
      document: writtenIn(readDocument(value, lookup), role, at, this.context),
      question,
    }));
    this.#documents.set(role, trusts);
    return trusts;
  }

  /** Whether somebody new can act as the role. */
  #add(to: Resource, entrants: readonly Entrant[], { links, doubt: its, isDetour }: Omit<Step, "to">): boolean {
    const known = this.of(to);
    const fresh = entrants
      .map((one): Entrant => {
        const doubt = one.doubt ?? its;
        return {
          grantee: one.grantee,
          links: [...one.links, ...links],
          ...((isDetour || one.isDetour) && { isDetour: true }),
          ...(doubt && { doubt }),
        };
      })
      .filter((one) => !known.some((other) => isAsGood(other, one)));
    if (fresh.length > 0) this.#of.set(to, [...known, ...fresh]);
    return fresh.length > 0;
  }
}

/** What tells which key it is opens nothing. */
function mayBeSecret(value: Value): boolean {
  const harmless = ["id", "arn", "user", "name", "status", "create_date"];
  return !isUnknown(value) || !value.attributes?.length || !value.attributes.every((one) => harmless.includes(one));
}

/** Whether an entrant is the same, and comes in as surely and as directly. */
function isAsGood(other: Entrant, one: Entrant): boolean {
  return (
    other.grantee.id === one.grantee.id &&
    (!other.doubt || one.doubt !== undefined) &&
    (!other.isDetour || one.isDetour === true)
  );
}

/** From one identity to the next. */
interface Step {
  readonly to: Resource;
  readonly links: readonly Link[];
  readonly isDetour?: true;
  readonly doubt?: Unknown;
}

function stepIf(answer: Answer, step: Step): Step[] {
  if (answer.is === "no") return [];
  return [answer.is === "maybe" ? { ...step, doubt: answer.because } : step];
}

const passing = "iam:PassRole";

/** What runs as a role: whoever puts code into it acts as the role. */
interface Runs {
  readonly resource: Resource;
  readonly role: Resource;
  readonly at: string;
  readonly takenOverBy: readonly string[];
  readonly doubt?: Unknown;
}

function runsOf(resource: Resource, context: Context): Runs[] {
  const entry = context.entryOf(resource.type);
  return (entry?.runsAs ?? []).flatMap(({ role, takenOverBy = [] }) =>
    designatedOrAny(resource, entry as CatalogEntry, role, context)
      .filter(({ resource: its }) => trustPath(context.entryOf(its.type)) !== "")
      .map(({ resource: its, at, doubt }) => ({
        resource,
        role: its,
        at,
        takenOverBy,
        ...(doubt && { doubt }),
      })),
  );
}

/** The question whether somebody may do something to a resource itself. */
function aboutIt(resource: Resource, actions: readonly string[], { entryOf }: Context): Question {
  const { shape, named } = arnShape(resource, entryOf(resource.type) as CatalogEntry);
  return { kind: "role-trust", shape, named, address: resource.address, attached: false, actions };
}

/** In different inputs nothing but the number of the account tells. */
function inOneAccount(one: Resource, other: Resource, { ownAccounts }: Context): boolean {
  const [left, right] = [ownAccounts.of(one), ownAccounts.of(other)];
  return isKnown(left) && isKnown(right) ? left === right : one.input === other.input;
}

/** A principal that is set after apply, from the role and nothing else. */
function isMadeFrom(principal: Fact<Principal>, role: Resource): boolean {
  return isUnknown(principal) && principal.fromIsComplete && principal.from.includes(role.address);
}

/** A trust policy, and the question to ask it. */
interface Trust extends Written {
  readonly at: string;
  readonly question: Question;
}

function speaksOf({ statements }: PolicyDocument, action: string): Answer {
  return any(statements.filter(({ effect }) => effect !== "Deny").map(({ actions }) => coversAction(actions, action)));
}

function namesService(document: PolicyDocument, service: string): boolean {
  return documentPrincipals(document).includes(service);
}
