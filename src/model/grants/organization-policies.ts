import type { CatalogEntry, ResourceKind } from "../../../catalog/entry";
import { type PolicyDocument, readDocument, type Statement } from "../../iam/document";
import type { Resource } from "../deployment";
import { designate, type Surroundings } from "../designation";
import { find, findOne } from "../find";
import { type Fact, isKnown, isUnknown, type Unknown, unknown } from "../value";
import { lookupFrom, writtenIn } from "./context";

/** What identities of an account may do at most, or what may be done to its resources at most. */
export type OrganizationPolicyType = "SERVICE_CONTROL_POLICY" | "RESOURCE_CONTROL_POLICY";

/**
 * The kinds of resources that resource control policies reach. AWS keeps adding services; of one that joined later, no policy is
 * counted here. https://docs.aws.amazon.com/controltower/latest/controlreference/rcp-controls.html, 2026-11-22
 */
const reachedByResourceControl: readonly ResourceKind[] = [
  "bucket",
  "access-point",
  "key",
  "queue",
  "secret",
  "role-trust",
];

interface Attached {
  readonly type: Fact<string>;
  readonly target: Fact<string>;
  readonly denies: readonly Statement[];
}

/**
 * The policies of AWS Organizations that the deployment attaches. Only what they deny counts: AWS attaches a policy that allows
 * everything beside them, and a deployment does not tell whether somebody has detached it.
 * https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps_evaluation.html
 */
export class OrganizationPolicies {
  readonly #attached: readonly Attached[];

  constructor(resources: readonly Resource[], around: Surroundings) {
    this.#attached = resources.flatMap((resource) => attachedBy(resource, around));
  }

  /** Limits of what identities of an account may do. */
  ofIdentities(account: Fact<string>): PolicyDocument[] {
    return this.#over("SERVICE_CONTROL_POLICY", account);
  }

  /** Limits of what may be done to resources of an account. */
  ofResources(account: Fact<string>, kind: ResourceKind): PolicyDocument[] {
    return reachedByResourceControl.includes(kind) ? this.#over("RESOURCE_CONTROL_POLICY", account) : [];
  }

  #over(type: OrganizationPolicyType, account: Fact<string>): PolicyDocument[] {
    return this.#attached.flatMap((one) => {
      if (isKnown(one.type) && one.type !== type) return [];
      const doubt = isUnknown(one.type) ? one.type : doubtOver(one.target, account);
      if (doubt === "elsewhere") return [];
      const denies = doubt ? one.denies.map((statement) => ({ ...statement, effect: doubt })) : one.denies;
      return [{ statements: [...denies, everything] }];
    });
  }
}

const anything = { not: false, values: ["*"] };
const everything: Statement = {
  says: "the policy that allows everything",
  effect: "Allow",
  actions: anything,
  resources: anything,
  conditions: [],
};

/** Why a policy may not lie over an account. Who is below a root or a unit does not stand in the deployment. */
function doubtOver(target: Fact<string>, account: Fact<string>): Unknown | "elsewhere" | undefined {
  if (isUnknown(target)) return target;
  if (!/^\d{12}$/.test(target)) return unknown("organizational-unit", target);
  if (isUnknown(account)) return account;
  return target === account ? undefined : "elsewhere";
}

function attachedBy(resource: Resource, around: Surroundings): Attached[] {
  const entry = around.entryOf(resource.type);
  if (!entry?.attachesOrganizationPolicy) return [];
  const { policy, type, document, target } = entry.attachesOrganizationPolicy;
  const over = find(resource, target, entry).map(({ value }) => (isUnknown(value) ? value : String(value)));
  return designate(resource, entry, policy, around).flatMap(({ end, doubt }) => {
    const of = end.resource;
    if (!of) return [];
    const its = around.entryOf(of.type) as CatalogEntry;
    const stated = findOne(of, type, its) ?? "SERVICE_CONTROL_POLICY";
    const denies = find(of, document, its)
      .flatMap(({ at, value }) => writtenIn(readDocument(value, lookupFrom(of, around)), of, at, around).statements)
      .filter(({ effect }) => effect !== "Allow");
    const typeOf = doubt ?? (isUnknown(stated) ? stated : String(stated));
    return over.map((one) => ({ type: typeOf, target: one, denies }));
  });
}
