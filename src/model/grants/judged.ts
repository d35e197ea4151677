import type { PolicyDocument } from "../../iam/document";
import { type Allowed, allowed, type Question } from "../../iam/evaluate";
import type { World } from "../../iam/world";
import type { Value } from "../value";
import { isUnknown } from "../value";

/** A document, as it is written. */
export interface Written {
  readonly value: Value;
  readonly document: PolicyDocument;
}

/** Policies attached to resources: the same text, asked the same in the same account and region, is judged once. */
export class JudgedPolicies {
  readonly #known = new Map<string, readonly Allowed[]>();

  letIn(
    { value, document }: Written,
    question: Question,
    world: World,
    limits: readonly PolicyDocument[],
    input: number,
  ): readonly Allowed[] {
    const judge = () => allowed(document, question, world, limits);
    if (typeof value !== "string" || !question.attached || limits.length > 0 || world.trace || !isOfAny(document))
      return judge();
    const { partition = "", account, region } = world;
    const place = [account, region].map((fact) => (isUnknown(fact) ? "?" : fact));
    const key = [question.kind, partition, ...place, input, value].join("\n");
    const known = this.#known.get(key) ?? judge();
    this.#known.set(key, known);
    return known;
  }
}

/** Whether a document says the same of every resource to which it is attached. */
function isOfAny({ statements }: PolicyDocument): boolean {
  return statements.every(({ resources }) => !resources || (!resources.not && resources.values.join() === "*"));
}
