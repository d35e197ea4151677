/** What the law says of a flow; "stays" where nothing regulated is known to leave. */
export type Verdict = "denied" | "review" | "allowed" | "stays";

/** The worst first. */
export const verdicts = ["denied", "review", "allowed", "stays"] as const satisfies readonly Verdict[];

/** Beside the colour, for who cannot tell colours apart. */
export const signs: Readonly<Record<Verdict, string>> = { denied: "✗", review: "?", allowed: "✓", stays: "·" };

export function worst(one: Verdict, other: Verdict): Verdict {
  return verdicts.indexOf(one) < verdicts.indexOf(other) ? one : other;
}
