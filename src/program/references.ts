import type { Order, Outcome, Recording, StatedStacks } from "./recording";

/** What is known of a stack that a program refers to. */
export type Answer =
  | { readonly how: "run"; readonly file: string; readonly recording: Recording }
  | { readonly how: "stated"; readonly outputs: Readonly<Record<string, unknown>> }
  | { readonly how: "missing" | "circle" };

interface Named {
  readonly project: string;
  readonly stack: string;
}

/** Those that a reference may mean: `organization/project/stack`, `project/stack`, or `stack`, first of the own project. */
function meant<T extends Named>(reference: string, { project: own }: Named, all: readonly T[]): readonly T[] {
  const [stack, project] = reference.split("/").reverse();
  const called = all.filter((one) => one.stack === stack && (project === undefined || one.project === project));
  const ofOwn = called.filter((one) => one.project === own);
  return project === undefined && ofOwn.length > 0 ? ofOwn : called;
}

interface Waiting {
  readonly from: Order;
  readonly to: Order;
  readonly release: (answer: Answer) => void;
}

/** Runs each program once, and first those that others refer to: the order in which they are named does not matter. */
export class References {
  readonly #begun = new Map<Order, Promise<Outcome>>();
  readonly #needs = new Map<Order, Set<Order>>();
  readonly #waiting: Waiting[] = [];

  constructor(
    readonly orders: readonly Order[],
    readonly stated: StatedStacks,
    readonly run: (order: Order) => Promise<Outcome>,
  ) {}

  outcome(order: Order): Promise<Outcome> {
    const begun = this.#begun.get(order) ?? this.run(order);
    this.#begun.set(order, begun);
    return begun;
  }

  /** What a reference of one stack finds. Two that wait for each other both find nothing. */
  async answer(from: Order, reference: string): Promise<Answer> {
    const inRun = meant(reference, from, this.orders);
    const [to] = inRun;
    if (to === undefined) return this.#stated(from, reference);
    // Two projects of one name: nobody can tell which is meant.
    if (inRun.some(({ folder }) => folder !== to.folder)) return { how: "missing" };
    this.#needs.set(from, (this.#needs.get(from) ?? new Set()).add(to));
    for (const one of this.#waiting) if (this.#leads(one.to, one.from)) one.release({ how: "circle" });
    if (this.#leads(to, from)) return { how: "circle" };
    const circle = new Promise<Answer>((release) => this.#waiting.push({ from, to, release }));
    return Promise.race([circle, this.outcome(to).then((outcome) => answerOf(to, outcome))]);
  }

  #leads(from: Order, to: Order, seen: ReadonlySet<Order> = new Set()): boolean {
    if (from === to) return true;
    const before = new Set([...seen, from]);
    return [...(this.#needs.get(from) ?? [])].some((next) => !before.has(next) && this.#leads(next, to, before));
  }

  #stated(from: Order, reference: string): Answer {
    const all = Object.entries(this.stated).map(([name, { outputs }]) => {
      const [project = "", stack = ""] = name.split("/");
      return { project, stack, outputs };
    });
    const [only, ...others] = meant(reference, from, all);
    return only && others.length === 0 ? { how: "stated", outputs: only.outputs } : { how: "missing" };
  }
}

function answerOf({ file }: Order, outcome: Outcome): Answer {
  return "failed" in outcome ? { how: "missing" } : { how: "run", file, recording: outcome };
}
