import { demands, rules, type ToolId, tools } from "../../catalog/conflicts";
import type { ConflictingRule, Demand, Tool } from "../../catalog/conflicts/vocabulary";
import { type Language, told } from "../language";

/** A rule of another scanner, with what it asks and what to do, as the catalog has it. */
export interface Conflict {
  readonly tool: Tool & { readonly id: ToolId };
  readonly rule: ConflictingRule;
  readonly demand: Demand;
}

/** All, in the order of the catalog, or those of one tool. */
export function conflictsOf(tool?: ToolId): readonly Conflict[] {
  return tools
    .filter(({ id }) => tool === undefined || id === tool)
    .flatMap((one) =>
      rules.filter((rule) => rule.tool === one.id).map((rule) => ({ tool: one, rule, demand: demands[rule.demand] })),
    );
}

export const toolIds: readonly ToolId[] = tools.map(({ id }) => id);

/** A conflict in one language, flat: the shape of the JSON. */
export function toldConflict({ tool, rule, demand }: Conflict, language: Language) {
  const { note, types, evidence } = rule;
  return told(
    {
      ...{ tool: tool.id, toolName: tool.name, rule: rule.id, demands: demand.says, types, policy: demand.policy },
      ...{ heed: demand.heed, instead: demand.instead, ...(note !== undefined && { note }) },
      ...{ skippedBy: tool.skipsBy, evidence },
    },
    language,
  );
}

export type ToldConflict = ReturnType<typeof toldConflict>;
