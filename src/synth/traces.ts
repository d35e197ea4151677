import type { Construct, Node } from "./constructs";

type Traces = WeakMap<Node, readonly string[]>;
type Prototype = Node & { [kept]?: Traces };

/**
 * By node. They are kept here and not in its metadata, since that would put paths of the machine into what is synthesized; on the prototype,
 * so that what enforces and what tests know the same.
 */
const kept = Symbol.for("onshore/traces");

/** Constructs below a component of a component of a library are made deep down. */
const frames = 60;

/**
 * Takes down where each construct is made, from now on. Both tools announce each of them as `stacktrace`, and ask for no trace.
 * All constructs share one prototype, which that of the app is.
 */
export function takeTraces({ node }: Construct): void {
  const prototype = Object.getPrototypeOf(node) as Prototype;
  if (prototype[kept]) return;
  const { addMetadata } = prototype;
  const traces: Traces = new WeakMap();
  prototype[kept] = traces;
  prototype.addMetadata = function traced(this: Node, type, data, options) {
    if (type === "stacktrace" && !options?.stackTrace) traces.set(this, traceAbove(traced));
    addMetadata.call(this, type, data, options);
  };
}

export function traceOf({ node }: Construct): readonly string[] | undefined {
  return (node as Prototype)[kept]?.get(node);
}

/** Who called a function, as the lines of a stack trace. */
function traceAbove(called: (this: Node, ...args: never[]) => void): readonly string[] {
  const before = Error.stackTraceLimit;
  const holder = { stack: "" };
  Error.stackTraceLimit = frames;
  Error.captureStackTrace(holder, called);
  Error.stackTraceLimit = before;
  return holder.stack
    .split("\n")
    .slice(1)
    .map((line) => line.trim().replace(/^at /, ""));
}
