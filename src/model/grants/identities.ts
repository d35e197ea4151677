import type { CatalogEntry, Path } from "../../../catalog/entry";
import { maybe, no, yes } from "../../iam/answer";
import type { Caller } from "../../iam/caller";
import { principalArn } from "../../iam/callers";
import { type Allowed, allowed, type Question } from "../../iam/evaluate";
import { accountGrantee, nobodyKnown, unknownPrincipals } from "../../iam/grantees";
import { accountEntry } from "../../registers/registers";
import { arnShape, parseArn } from "../arn";
import type { Resource } from "../deployment";
import { isKnown, type Unknown, unknown } from "../value";
import { type GrantContext, type IdentityPolicy, type Rights, worldOf } from "./context";

type Context = Omit<GrantContext, "entrants">;

/** A role or user as the caller of something else. */
export function callerOf(identity: Resource, context: Context): Caller {
  const account = context.ownAccounts.of(identity);
  const { shape } = arnShape(identity, context.entryOf(identity.type) as CatalogEntry);
  const partition = shape.split(":")[1];
  const entry = isKnown(account) ? accountEntry(context.registers, account, partition) : undefined;
  return {
    kind: "account",
    identity,
    grantee: isKnown(account)
      ? accountGrantee(account, partition, context.registers)
      : nobodyKnown(unknownPrincipals.account, account),
    ...(isKnown(account) && { account }),
    ...(!shape.includes("*") && { arn: shape }),
    isNamedBy: (principal) => {
      const arn = principalArn(principal) ?? principal;
      if (context.index.byArn(arn).includes(identity)) return yes;
      return context.index.unnamedOfService(arn).includes(identity) && parseArn(arn)?.resource.startsWith("role/")
        ? maybe(unknown("set-after-apply"))
        : no;
    },
    ...(entry?.organization !== undefined && { organization: entry.organization }),
  };
}

/** The rights of a role or user: of its own policies, and of those of which nobody knows who holds them. */
export function rightsOf(identity: Resource, context: Context): Rights {
  const known = context.rights.get(identity) ?? rightsIn(identity, context);
  context.rights.set(identity, known);
  return known;
}

function rightsIn(identity: Resource, context: Context): Rights {
  const { identityPolicies, organizationPolicies, ownAccounts } = context;
  const held = [...(identityPolicies.of.get(identity) ?? []), ...identityPolicies.stray];
  const denies = held.flatMap(({ document, doubt }) =>
    document.statements
      .filter(({ effect }) => effect === "Deny")
      .map((statement) => (doubt ? { ...statement, effect: doubt } : statement)),
  );
  const withDenies = ({ document, ...rest }: IdentityPolicy): IdentityPolicy => ({
    ...rest,
    document: {
      ...document,
      statements: [...document.statements.filter(({ effect }) => effect !== "Deny"), ...denies],
    },
  });
  const holder: Caller = { ...callerOf(identity, context), kind: "holder" };
  return {
    held: held.map(withDenies),
    limits: [
      ...(identityPolicies.boundaries.get(identity) ?? []),
      ...organizationPolicies.ofIdentities(ownAccounts.of(identity)),
    ],
    world: { ...worldOf(identity, context), holder },
  };
}

/** The statement by which an identity may do something. */
export interface Right {
  readonly policy: IdentityPolicy;
  readonly how: Allowed;
  readonly doubt?: Unknown;
}

/** What an identity may do to what a question is about, in the world where that stands. */
export function rightsTo(question: Question, { held, limits, world }: Rights, at = world): Right[] {
  return held.flatMap((policy) =>
    allowed(policy.document, question, at, limits).map((how) => {
      const doubt = how.doubt ?? policy.doubt;
      return { policy, how, ...(doubt && { doubt }) };
    }),
  );
}

/** One of them: a certain one before a doubtful one. */
export function rightTo(question: Question, rights: Rights): Right | undefined {
  const found = rightsTo(question, rights);
  return found.find(({ doubt }) => !doubt) ?? found[0];
}

/** The path of the trust policy, of types that are roles. */
export function trustPath(entry: CatalogEntry | undefined): Path {
  return entry?.grants?.flatMap(({ to }) => ("trust" in to ? [to.trust] : []))[0] ?? "";
}
