import type { Assessed, AssessedFlow } from "../engine/assess";
import { type Language, say, tell } from "../language";
import { words } from "../law/words";
import type { AssessOptions } from "./assess";
import { jsonText } from "./cells";
import { provisions } from "./law-lines";

type Word = Parameters<typeof say>[0];

/** The contract for other tools; changes only add. */
const schemaVersion = "1.0";

/** The same as data, with the words of the codes in it. */
export function assessJson(assessed: Assessed, { version, configuration, language }: AssessOptions): string {
  const { pack, today, profile, inputs, notices, flows, coverage, summary } = assessed;
  const used = <Name extends string>(
    table: Readonly<Record<Name, Word>>,
    codes: (flow: AssessedFlow) => readonly string[],
  ) => {
    const names = new Set(flows.flatMap(codes));
    const listed = Object.keys(table).filter((name) => names.has(name)) as Name[];
    return Object.fromEntries(listed.map((name) => [name, say(table[name], language)]));
  };
  return jsonText({
    schemaVersion,
    tool: { name: "onshore", version },
    pack,
    today,
    profile: { id: profile.id, says: say(profile.says, language) },
    inputs,
    configuration: configuration ?? null,
    notices: notices.map((one) => tell(one, language)),
    flows: flows.map((flow) => ({
      ...flow,
      input: flow.input ?? inputs[0]?.file ?? null,
      law: lawJson(flow, language),
    })),
    words: {
      verdicts: used(words.verdicts, ({ verdict }) => [verdict]),
      kinds: used(words.flows.kinds, ({ kind }) => [kind]),
      classes: used(words.classes, ({ data }) => data.classes),
      asks: used(words.asks, ({ law }) => [law.asks]),
      allowed: used(words.allowed, ({ ground }) => (ground ? [ground.code] : [])),
      objections: used(words.objections, ({ against, law }) => [
        ...against,
        ...law.tried.flatMap(({ reasons }) => reasons),
      ]),
      warnings: used(words.warnings, ({ law }) => law.warnings),
      certainties: used(certainties, ({ law }) => law.basis.map(({ certainty }) => certainty)),
    },
    coverage,
    summary,
    noAdvice: say(words.noAdvice, language),
  });
}

/** What each word for how sure a provision is means. */
const certainties = Object.fromEntries(
  Object.entries(words.certainties).map(([name, { says }]) => [name, says]),
) as Readonly<Record<keyof typeof words.certainties, Word>>;

function lawJson({ law }: AssessedFlow, language: Language) {
  const { rows, ids, basis, advice, ...rest } = law;
  return {
    ...rest,
    rows: ids,
    says: rows.map(({ says }) => say(says, language)),
    basis: basis.map((one) => ({ says: provisions([one], language), certainty: one.certainty })),
    advice: advice ? { code: "split-the-flow", says: say(advice, language) } : null,
  };
}
