import type { Construct } from "./constructs";

interface Aspect {
  visit(one: Construct): void;
}

/** Runs the aspects of a stack on all that it holds, as the tool does before it writes: tags are often set by them. */
export function runAspects(one: Construct, inherited: readonly Aspect[] = []): void {
  const aspects = [...new Set([...inherited, ...aspectsOf(one)])];
  for (const aspect of aspects) aspect.visit(one);
  for (const child of one.node.children) runAspects(child, aspects);
}

/** They hang on a symbol that no other module can name, but by its description. */
function aspectsOf(one: Construct): readonly Aspect[] {
  const symbol = Object.getOwnPropertySymbols(one).find(({ description }) => description === "cdktf-aspects");
  const held = symbol && (one as unknown as Readonly<Record<symbol, { readonly all: readonly Aspect[] }>>)[symbol];
  return held?.all ?? [];
}
