import type { Content } from "../contents";
import type { Copies, Designation, Evidence, Path } from "../entry";

/** What was read of profiles that ask the models of several regions. */
export const severalRegions: readonly Evidence[] = [
  "https://docs.aws.amazon.com/bedrock/latest/userguide/inference-profiles-support.html",
  "https://docs.aws.amazon.com/bedrock/latest/userguide/guardrails-cross-region-support.html",
].map((url) => ({ url, checked: "2026-11-22" }));

/**
 * Regions of each geography, in several countries where it has them, to which a profile of that geography may pass on what it is
 * asked: wherever it is called, one of them is another.
 */
const geographies = {
  us: ["us-east-1", "us-west-2"],
  eu: ["eu-central-1", "eu-west-1"],
  apac: ["ap-northeast-1", "ap-south-1"],
  jp: ["ap-northeast-1", "ap-northeast-3"],
  au: ["ap-southeast-2", "ap-southeast-4"],
  global: ["us-east-1", "eu-central-1", "ap-northeast-1"],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** To the geography that an id, or the end of an ARN, begins with: `eu.anthropic.claude-…`. */
export function intoGeography(path: Path, copy: Omit<Copies, "to" | "when" | "each">): readonly Copies[] {
  const [each, leaf] = path.includes(".")
    ? [path.slice(0, path.lastIndexOf(".")), path.slice(path.lastIndexOf("."))]
    : [undefined, path];
  const within = { ...copy, ...(each !== undefined && { each }) };
  const others = Object.keys(geographies).map((geography) => `${geography}.*`);
  return [
    ...Object.entries(geographies).flatMap(([geography, regions]) =>
      regions.map((region) => ({
        ...within,
        when: [{ path: leaf, is: [`${geography}.*`, `arn:*/${geography}.*`], unset: false }],
        to: { always: { aws: region } },
      })),
    ),
    // Which regions a country has that is not among them nothing here tells.
    { ...within, when: [{ path: leaf, is: ["??.*", "us-gov.*"], not: others, unset: false }], to: { address: leaf } },
  ];
}

/** What is asked of a model: by its id in the region of the caller, by its ARN in the region that this names. */
export function asks(path: Path, what: Content = "prompts and answers", from: Designation = "self"): readonly Copies[] {
  const to: Designation = { arn: path, of: ["aws_bedrock_inference_profile", "aws_bedrock_custom_model"] };
  return [{ what, from, to, rhythm: "continuous" }, ...intoGeography(path, { what, from, rhythm: "continuous" })];
}
