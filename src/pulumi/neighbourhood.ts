import type { EngineResource } from "./live-deployment";

/**
 * Finds, among the resources that were seen so far, those that may have to do with a new one: what it names, what names it, and
 * so on over a few hops. An update is judged resource by resource on these alone, so that the cost of one resource does not grow
 * with the stack.
 */
export class Neighbourhood {
  readonly #resources = new Map<string, EngineResource>();
  /** Word → resources in which it stands, as a value or as a part of an ARN or a URL. */
  readonly #mentions = new Map<string, Set<string>>();
  readonly #words = new Map<string, ReadonlySet<string>>();

  /** The new resource and its neighbours, in the order in which they were added. */
  add(resource: EngineResource): EngineResource[] {
    this.#resources.set(resource.urn, resource);
    const words = wordsOf(resource);
    this.#words.set(resource.urn, words);
    for (const word of words) this.#mentions.set(word, (this.#mentions.get(word) ?? new Set()).add(resource.urn));
    const near = this.#near(resource.urn);
    return [...this.#resources.values()].filter(({ urn }) => near.has(urn));
  }

  #near(urn: string): ReadonlySet<string> {
    const near = new Set([urn]);
    let front: ReadonlySet<string> = near;
    for (let hop = 0; hop < hops && front.size > 0; hop++) {
      const next = new Set([...front].flatMap((one) => this.#besides(one)).filter((other) => !near.has(other)));
      for (const one of next) near.add(one);
      front = next;
    }
    return near;
  }

  /** Those that share a word with a resource. A word that stands in many, as a region does, says nothing. */
  #besides(urn: string): string[] {
    const sharing = [...(this.#words.get(urn) ?? [])].map((word) => this.#mentions.get(word) as Set<string>);
    return sharing.filter(({ size }) => size <= tooCommon).flatMap((others) => [...others]);
  }
}

const hops = 4;
const tooCommon = 100;

/** All texts in the inputs, whole and in parts; short ones tell nothing. */
function wordsOf({ inputs }: EngineResource): ReadonlySet<string> {
  const words = new Set<string>();
  const visit = (value: unknown) => {
    if (typeof value === "string") {
      if (value.length > 65_536) return;
      for (const word of value.split(/[\s"'/:,*{}[\]]+/))
        if (word.length > 3 && word !== "true" && word !== "false") words.add(word);
    } else if (typeof value === "object" && value !== null) for (const inner of Object.values(value)) visit(inner);
  };
  visit(inputs);
  return words;
}
