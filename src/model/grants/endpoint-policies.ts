import type { PolicyDocument, Statement } from "../../iam/document";
import { conditionsOn, readDocument } from "../../iam/document";
import type { Resource } from "../deployment";
import { designate, type Surroundings } from "../designation";
import { find } from "../find";
import { push } from "../lists";
import { isUnknown } from "../value";
import { lookupFrom, writtenIn } from "./context";

/**
 * Policies of the VPC endpoints of the deployment: what a request that comes through one may do at most.
 * https://docs.aws.amazon.com/vpc/latest/privatelink/vpc-endpoints-access.html
 */
export class EndpointPolicies {
  readonly #of = new Map<Resource, PolicyDocument[]>();

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
      for (const { end, doubt } of designate(resource, entry, of, around))
        if (end.resource && !doubt) for (const one of documents) push(this.#of, end.resource, one);
    }
  }

  /** The limit of a statement that lets in through endpoints of the deployment only, each of which has a policy. */
  limitOf(statement: Statement, { input }: Resource): PolicyDocument | undefined {
    const pinned = conditionsOn([statement], ["aws:sourcevpce"]).find(({ operator }) => pins.test(operator));
    if (!pinned || this.#of.size === 0) return undefined;
    const documents = pinned.values.map((value) => {
      const address = isUnknown(value) && value.fromIsComplete && value.from.length === 1 ? value.from[0] : undefined;
      const endpoint =
        address === undefined
          ? [...this.#of.keys()].find(({ values }) => !isUnknown(value) && values["id"] === value)
          : this.around.index.byAddress(input, address);
      return (endpoint && this.#of.get(endpoint)) ?? [];
    });
    if (documents.length === 0 || documents.some((its) => its.length !== 1)) return undefined;
    const [only] = documents.length === 1 ? documents.flat() : [];
    // What one endpoint denies, another may let through.
    const statements = documents.flat().flatMap((one) => one.statements.filter(({ effect }) => effect !== "Deny"));
    return only ?? { statements };
  }
}

const pins = /^(ForAnyValue:)?StringEquals(IgnoreCase)?$/i;
