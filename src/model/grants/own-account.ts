import { documentPrincipals, type PolicyDocument } from "../../iam/document";
import { parseArn } from "../arn";
import type { Resource } from "../deployment";
import type { DeploymentIndex } from "../deployment-index";
import { isStandIn } from "../stand-in";
import { type Fact, isKnown } from "../value";

/**
 * The account of a deployment whose input does not tell it: that of the ARNs in its policies which name resources of its own, as
 * long as all agree. Only what nobody else can have is taken for its own: a resource of the same service, place and name.
 */
export class OwnAccounts {
  readonly #of = new Map<number, string>();

  constructor(
    documents: readonly { readonly input: number; readonly document: PolicyDocument }[],
    index: DeploymentIndex,
  ) {
    const named = new Map<number, Set<string>>();
    for (const { input, document } of documents)
      for (const text of textsOf(document)) {
        const account = parseArn(text)?.account ?? "";
        if (!/^\d{12}$/.test(account) || isStandIn(account) || /[*?$]/.test(text)) continue;
        if (index.byArn(text).some((one) => one.input === input && one.mode === "managed"))
          named.set(input, (named.get(input) ?? new Set()).add(account));
      }
    for (const [input, accounts] of named) if (accounts.size === 1) this.#of.set(input, [...accounts][0] as string);
  }

  of({ account, input }: Resource): Fact<string> {
    return isKnown(account) ? account : (this.#of.get(input) ?? account);
  }
}

function textsOf(document: PolicyDocument): string[] {
  const resources = document.statements.flatMap(({ resources: its }) => its?.values ?? []);
  return [...resources.filter(isKnown), ...documentPrincipals(document)];
}
