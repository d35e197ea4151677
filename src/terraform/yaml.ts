import { parse, type ScalarTag } from "yaml";
import type { Value } from "../model/value";
import { failed } from "./values";

/** Words that `yamldecode` takes for booleans, beside those of YAML 1.2. */
const words: ScalarTag = {
  tag: "tag:yaml.org,2002:bool",
  default: true,
  identify: () => false,
  test: /^(?:[yYnN]|[yY]es|YES|[nN]o|NO|[oO]n|ON|[oO]ff|OFF)$/,
  resolve: (word) => /^(?:y|on$)/i.test(word),
};

/** What `yamldecode` makes of a text. https://github.com/zclconf/go-cty-yaml, tried with Terraform 1.11.4 on 2026-11-22 */
export function decodedYaml(text: string): Value {
  try {
    const value = parse(text, { customTags: (tags) => [words, ...tags], merge: true, logLevel: "silent" }) as unknown;
    return value === null ? failed("not-evaluated") : (value as Value);
  } catch {
    return failed("not-evaluated");
  }
}
