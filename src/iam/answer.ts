import type { Unknown } from "../model/value";

/** Whether something holds for every meaning of what is unknown, for none, or for some. */
export type Answer =
  | { readonly is: "yes" }
  | { readonly is: "no" }
  | { readonly is: "maybe"; readonly because: Unknown };

export const yes: Answer = { is: "yes" };
export const no: Answer = { is: "no" };
export const maybe = (because: Unknown): Answer => ({ is: "maybe", because });

export function all(answers: readonly Answer[]): Answer {
  return answers.find(({ is }) => is === "no") ?? answers.find(({ is }) => is === "maybe") ?? yes;
}

export function any(answers: readonly Answer[]): Answer {
  return answers.find(({ is }) => is === "yes") ?? answers.find(({ is }) => is === "maybe") ?? no;
}

export function not(answer: Answer): Answer {
  if (answer.is === "maybe") return answer;
  return answer.is === "yes" ? no : yes;
}
