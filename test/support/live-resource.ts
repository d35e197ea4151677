import { type Registered, unknownText } from "./stand-in-engine";

/** A resource of a stack, as the engine would have it after the provider's check in a preview. */
export function live(
  type: string,
  name: string,
  inputs: Record<string, unknown>,
  over: Partial<Registered> & {
    region?: string;
    providerName?: string;
    providerProperties?: Record<string, unknown>;
  } = {},
): Registered {
  const { region = "cn-north-1", providerName = "aws", providerProperties = { region }, ...rest } = over;
  const checked: Record<string, unknown> = {
    __defaults: [],
    ...(providerProperties["region"] === undefined ? {} : { region: providerProperties["region"] }),
    ...(inputs["tags"] === undefined ? {} : { tagsAll: inputs["tags"] }),
    ...inputs,
  };
  const { __defaults: _, ...outputs } = checked;
  return {
    urn: `urn:pulumi:dev::fleet::${type}::${name}`,
    type,
    name,
    parent: "urn:pulumi:dev::fleet::pulumi:pulumi:Stack::fleet-dev",
    custom: true,
    inputs: checked,
    outputs: { ...outputs, id: unknownText, arn: unknownText },
    provider: {
      urn: `urn:pulumi:dev::fleet::pulumi:providers:aws::${providerName}`,
      type: "pulumi:providers:aws",
      name: providerName,
      properties: providerProperties,
    },
    dependencies: [],
    propertyDependencies: {},
    ...rest,
  };
}

export const bucket = (name: string, inputs: Record<string, unknown> = {}, over: Parameters<typeof live>[3] = {}) =>
  live("aws:s3/bucket:Bucket", name, { bucket: name, ...inputs }, over);

export const important = { tags: { "auto:data-class": "important" } };

export const bucketPolicy = (name: string, on: string, principal: unknown, over: Parameters<typeof live>[3] = {}) =>
  live(
    "aws:s3/bucketPolicy:BucketPolicy",
    name,
    {
      bucket: on,
      policy: JSON.stringify({
        Version: "2012-10-17",
        Statement: [
          { Effect: "Allow", Principal: principal, Action: "s3:GetObject", Resource: `arn:aws-cn:s3:::${on}/*` },
        ],
      }),
    },
    over,
  );
