import type { PolicyDocument, Statement } from "../../iam/document";
import type { Question } from "../../iam/evaluate";
import type { Store } from "../data-map";
import { push } from "../lists";
import { isUnknown, type Unknown } from "../value";

/** A store that the policies of identities may open, and the question to ask them. */
export interface Readable {
  readonly store: Store;
  readonly question: Question;
  /** Why it may not be open to the question. */
  readonly doubt?: Unknown;
}

/** Finds, without asking about each, the stores that a policy of an identity may speak of. */
export class ReadableStores {
  readonly #services = new Map<string, Readable[]>();
  readonly #named = new Map<string, Readable[]>();
  /** Of each service, those of which the name is not known. */
  readonly #unnamed = new Map<string, Readable[]>();

  constructor(readonly all: readonly Readable[]) {
    for (const one of all) {
      const { service, name } = partsOf(one.question.shape);
      push(this.#services, service, one);
      if (hasWildcard(name)) push(this.#unnamed, service, one);
      else push(this.#named, `${service}:${name}`, one);
    }
  }

  spokenOfBy({ statements }: PolicyDocument): Iterable<Readable> {
    const found = new Set<Readable>();
    for (const statement of statements)
      if (statement.effect !== "Deny") for (const one of this.#candidates(statement)) found.add(one);
    return found;
  }

  #candidates({ resources }: Statement): readonly Readable[] {
    if (!resources || resources.not) return this.all;
    return resources.values.flatMap((pattern) => (isUnknown(pattern) ? this.all : this.#matching(pattern)));
  }

  #matching(pattern: string): readonly Readable[] {
    const { service, name } = partsOf(pattern);
    if (service === "" || hasWildcard(service)) return this.all;
    if (hasWildcard(name)) return this.#services.get(service) ?? [];
    const names = [name, ...[...name.matchAll(/[/:]/g)].map(({ index }) => name.slice(0, index))];
    return [
      ...names.flatMap((one) => this.#named.get(`${service}:${one}`) ?? []),
      ...(this.#unnamed.get(service) ?? []),
    ];
  }
}

/** Service and name of an ARN pattern; `raw/*` names what `raw` names. */
function partsOf(arn: string): { service: string; name: string } {
  const parts = arn.split(":");
  return { service: parts[2] ?? "", name: parts.slice(5).join(":").replace(/\/\*$/, "") };
}

function hasWildcard(text: string): boolean {
  return /[*?$]/.test(text);
}
