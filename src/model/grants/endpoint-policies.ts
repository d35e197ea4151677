import type { CatalogEntry } from "../../../catalog/entry";
import { conditionsOn, type PolicyDocument, readDocument, type Statement } from "../../iam/document";
import type { Resource } from "../deployment";
import { designatedOrAny, type Surroundings } from "../designation";
import { find } from "../find";
import { push } from "../lists";
import { type Fact, isUnknown } from "../value";
import { lookupFrom, writtenIn } from "./context";

/**
 * Policies of the VPC endpoints of the deployment: what a request that comes through one may do at most.
 * https://docs.aws.amazon.com/vpc/latest/privatelink/vpc-endpoints-access.html
 */
export class EndpointPolicies {
  readonly #of = new Map<Resource, { readonly document: PolicyDocument; readonly isSure: boolean }[]>();

  constructor(
    resources: readonly Resource[],
    readonly around: Surroundings,
  ) {
    for (const resource of resources) {
      const entry = around.entryOf(resource.type);
      if (!entry?.endpointPolicy) continue;
      const { of, document } = entry.endpointPolicy;
      const documents = find(resource, document, entry).map(({ at, value }) =>
        writtenIn(readDocument(value, lookupFrom(resource, around)), resource, at, around),
      );
      for (const { resource: endpoint, doubt } of designatedOrAny(resource, entry as CatalogEntry, of, around))
        for (const one of documents) push(this.#of, endpoint, { document: one, isSure: !doubt });
    }
  }

  /** The limit of a statement that lets in through endpoints of the deployment only, each of which has one policy for certain. */
  limitOf(statement: Statement, { input }: Resource): PolicyDocument | undefined {
    const pinned = conditionsOn([statement], ["aws:sourcevpce"]).find(({ operator }) => pins.test(operator));
    if (!pinned || pinned.values.length === 0) return undefined;
    const policies = pinned.values.map((value) => this.#policyOf(this.#endpoint(value, input)));
    const known = policies.filter((document) => document !== undefined);
    if (known.length < policies.length) return undefined;
    if (known.length === 1) return known[0];
    // What one endpoint denies, another may let through.
    return { statements: known.flatMap(({ statements }) => statements.filter(({ effect }) => effect !== "Deny")) };
  }

  #endpoint(value: Fact<string>, input: number): Resource | undefined {
    if (!isUnknown(value))
      return [...this.#of.keys()].find(
        (one) => one.values["id"] === value || (one.input === input && one.says === value),
      );
    const [address, ...others] = value.fromIsComplete ? value.from : [];
    return address === undefined || others.length > 0 ? undefined : this.around.index.byAddress(input, address);
  }

  #policyOf(endpoint: Resource | undefined): PolicyDocument | undefined {
    const [only, ...others] = (endpoint && this.#of.get(endpoint)) ?? [];
    return only?.isSure && others.length === 0 ? only.document : undefined;
  }
}

const pins = /^(ForAnyValue:)?StringEquals(IgnoreCase)?$/i;
