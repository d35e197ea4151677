import type { Pack } from "../engine/pack";
import { languages } from "../language";

/** The pack's own policy: what it could not do, and what it did not understand, is told under this name. */
export const ownPolicy = {
  id: "onshore-can-judge",
  title: { en: "Onshore understands the whole stack", zh: "Onshore 理解整个 stack" },
  why: {
    en: "What Onshore does not understand it cannot clear: types that its catalog does not have, a missing onshore.yaml, a fault of its own.",
    zh: "Onshore 不理解的内容，无法判定其没有问题：目录中没有的类型、缺少的 onshore.yaml、自身的故障。",
  },
} as const;

/** Properties that the engine checks by this JSON schema, and we again: the engine lets unknown names pass. */
const undetermined = {
  type: "string",
  enum: ["mandatory", "advisory", "disabled"],
  description:
    "Level of findings that cannot be decided. By default advisory in a preview, and that of the policy when resources are really created.",
};

const ownProperties = {
  config: { type: "string", description: "Path of onshore.yaml, from where pulumi is run." },
  demandsSignatures: {
    type: "boolean",
    description:
      "Whether a record of an assessment counts only with the signature of an approver; false unless stated.",
  },
  language: {
    type: "string",
    enum: [...languages],
    description: "In which language findings are told; English unless stated.",
  },
  timeLimit: {
    type: "number",
    minimum: 1,
    description: "Seconds after which an answer counts as failed; 60 unless stated.",
  },
};

/** Name → JSON schema of the properties that each policy takes. */
export function propertiesOf(pack: Pack): Readonly<Record<string, Readonly<Record<string, object>>>> {
  return {
    ...Object.fromEntries(pack.policies.map(({ id }) => [id, { undetermined }])),
    [ownPolicy.id]: ownProperties,
  };
}
