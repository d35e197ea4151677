import * as z from "zod";
import { InputError } from "../input-error";
import { text } from "../language";

const words = {
  odd: { en: "{place} is not what the format has there", zh: "{place} 与该格式不符" },
  again: {
    en: "make the file again, with the command that writes it",
    zh: "请用写出该文件的命令重新生成",
  },
} as const;

/** A part of an input, if it has the shape that its format gives it. What stands there instead is not quoted: it may be a secret. */
export function shaped<T>(file: string, place: string, value: unknown, shape: z.ZodType): T {
  const { error } = shape.safeParse(value);
  if (error === undefined) return value as T;
  const path = [place, ...(error.issues[0]?.path ?? []).map(String)].join(".");
  throw new InputError(file, text(words.odd, { place: path }), text(words.again));
}

const map = z.record(z.string(), z.unknown());
const step = z.object({ op: z.string(), urn: z.string() });

/** What is read of each thing that stands in a state, and of a step of a preview. */
export const shapes = {
  terraformResource: z.object({
    ...{ mode: z.enum(["managed", "data"]), type: z.string(), name: z.string(), provider: z.string() },
    module: z.string().optional(),
    instances: z
      .array(
        z.object({
          // The flat attributes of Terraform 0.11 are another format.
          attributes: map.nullable(),
          deposed: z.string().optional(),
          sensitive_attributes: z.array(z.array(z.object({ value: z.unknown() }))).nullish(),
        }),
      )
      .optional(),
  }),
  terraformShown: z.object({
    ...{ address: z.string(), mode: z.enum(["managed", "data"]), type: z.string(), name: z.string() },
    ...{ provider_name: z.string(), values: map, deposed_key: z.string().optional() },
  }),
  pulumiResource: z.object({
    ...{ urn: z.string(), type: z.string(), inputs: map.nullish(), outputs: map.nullish() },
    ...{ parent: z.string().optional(), provider: z.string().optional() },
    ...{ propertyDependencies: z.record(z.string(), z.array(z.string()).nullable()).nullish() },
    ...{ aliases: z.array(z.string()).nullish() },
  }),
  pulumiOperation: z.object({ type: z.string(), resource: z.unknown() }),
  pulumiEvent: z.object({ metadata: step.extend({ new: map.nullish() }) }),
  pulumiSummary: z.object({
    ...{ maybeCorrupt: z.boolean().optional(), isPreview: z.boolean().optional(), result: z.string().optional() },
    resourceChanges: z.record(z.string(), z.number()).nullish(),
  }),
  list: z.array(z.unknown()),
  map,
} as const;
