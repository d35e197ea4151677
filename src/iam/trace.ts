import type { ResourceKind } from "../../catalog/entry";
import type { Access, Grantee } from "../model/data-map";
import type { Answer } from "./answer";
import type { Caller } from "./caller";
import type { PolicyDocument, Statement } from "./document";

/** How a statement that allows was judged for somebody: the request that decided, or that came closest. */
export interface Judged {
  /** The kind of the resource that was asked about, and its address. */
  readonly kind: ResourceKind;
  readonly address: string;
  readonly access: Access;
  readonly document: PolicyDocument;
  readonly statement: Statement;
  readonly caller: Caller;
  /** Address of the role or user that holds the policy, when it is one of an identity. */
  readonly holder?: string;
  /** The network from which the request came, where conditions tell it from others. */
  readonly from?: Grantee;
  readonly answer: Answer;
  /** Whether the statement allows the action on the data at all. */
  readonly reaches: boolean;
  /** For each condition of the statement, in their order, whether it held. */
  readonly conditions: readonly Answer[];
  readonly denies: readonly Denying[];
  /** Whether each document that has to allow it, too, does. */
  readonly limits: readonly { readonly document: PolicyDocument; readonly answer: Answer }[];
}

/** What a Deny made of the request: whom, what and of which data it denies, and whether its conditions held. */
export interface Denying {
  readonly statement: Statement;
  readonly answer: Answer;
  readonly principal: Answer;
  readonly action: Answer;
  readonly resource: Answer;
  readonly conditions: readonly Answer[];
}

/** Takes down a request that was tried, unless one of the same caller came closer to being allowed. */
export function takeDown(trace: Judged[], judged: Judged): void {
  const last = trace.at(-1);
  const isSame =
    last?.statement === judged.statement &&
    last.address === judged.address &&
    last.access === judged.access &&
    last.caller === judged.caller &&
    last.from?.id === judged.from?.id;
  if (!isSame) trace.push(judged);
  else if (closeness(judged) >= closeness(last)) trace[trace.length - 1] = judged;
}

function closeness({ answer, conditions }: Judged): number {
  if (answer.is !== "no") return answer.is === "yes" ? 2000 : 1000;
  return conditions.filter(({ is }) => is === "yes").length - 100 * conditions.filter(({ is }) => is === "no").length;
}
