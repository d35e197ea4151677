import { spawn } from "node:child_process";
import { join } from "node:path";
import { type handleUnaryCall, Server, ServerCredentials, type UntypedServiceImplementation } from "@grpc/grpc-js";
import engineGrpc from "@pulumi/pulumi/proto/engine_grpc_pb";
import engine from "@pulumi/pulumi/proto/engine_pb";
import provider from "@pulumi/pulumi/proto/provider_pb";
import monitorGrpc from "@pulumi/pulumi/proto/resource_grpc_pb";
import monitor from "@pulumi/pulumi/proto/resource_pb";
import empty from "google-protobuf/google/protobuf/empty_pb";
import { Struct } from "google-protobuf/google/protobuf/struct_pb";

/**
 * Stands in for the Pulumi engine and the AWS provider: runs a real program against a resource monitor of its own, and imitates
 * what the provider's check fills in (region, all tags, generated names) and what a preview leaves unknown.
 */
export interface Registered {
  readonly urn: string;
  readonly type: string;
  readonly name: string;
  readonly parent: string;
  readonly custom: boolean;
  readonly inputs: Record<string, unknown>;
  readonly outputs: Record<string, unknown>;
  readonly provider?: {
    readonly urn: string;
    readonly type: string;
    readonly name: string;
    readonly properties: Record<string, unknown>;
  };
  readonly aliases?: readonly string[];
  readonly dependencies: readonly string[];
  readonly propertyDependencies: Record<string, readonly string[]>;
}

export interface RunOptions {
  readonly config?: Record<string, string>;
  readonly dryRun?: boolean;
}

export const unknownText = "04da6b54-80e4-46f7-96ec-b56ff0331ba9";
export const project = "fleet";
export const stack = "dev";

/** Runs the program of a folder, and gives what it registered, in order. */
export async function runProgram(
  folder: string,
  { config = {}, dryRun = true }: RunOptions = {},
): Promise<Registered[]> {
  const registered: Registered[] = [];
  const server = new Server();
  server.addService(monitorGrpc.ResourceMonitorService as never, monitorHandlers(registered, config, dryRun));
  server.addService(engineGrpc.EngineService as never, engineHandlers());
  const port = await new Promise<number>((resolve, reject) => {
    server.bindAsync("127.0.0.1:0", ServerCredentials.createInsecure(), (error, bound) =>
      error ? reject(error) : resolve(bound),
    );
  });
  const address = `127.0.0.1:${port}`;
  const run = require.resolve("@pulumi/pulumi/cmd/run");
  const args = [
    run,
    "--monitor",
    address,
    "--engine",
    address,
    "--project",
    project,
    "--stack",
    stack,
    "--pwd",
    folder,
    ...(dryRun ? ["--dry-run"] : []),
    "--parallel",
    "8",
    ".",
  ];
  const child = spawn(process.execPath, args, {
    cwd: folder,
    env: { ...process.env, PULUMI_NODEJS_TYPESCRIPT: "true", PULUMI_CONFIG: JSON.stringify(config), NODE_OPTIONS: "" },
  });
  let text = "";
  child.stderr.on("data", (data: Buffer) => (text += data.toString()));
  child.stdout.on("data", (data: Buffer) => (text += data.toString()));
  const code = await new Promise<number | null>((resolve) => child.on("close", resolve));
  server.forceShutdown();
  if (code !== 0) throw new Error(`the program of ${folder} ended with ${code}:\n${text}`);
  return registered;
}

function unary<Request, Response>(handle: (request: Request) => Response): handleUnaryCall<Request, Response> {
  return ({ request }, answer) => {
    try {
      answer(null, handle(request));
    } catch (error) {
      answer({ code: 13, details: (error as Error).stack ?? "" });
    }
  };
}

function engineHandlers(): UntypedServiceImplementation {
  let root = "";
  return allOf(engineGrpc.EngineService, {
    log: unary((request: engine.LogRequest) => {
      if (request.getSeverity() === engine.LogSeverity.ERROR) process.stderr.write(`${request.getMessage()}\n`);
      return new empty.Empty();
    }),
    getRootResource: unary(() => {
      const response = new engine.GetRootResourceResponse();
      response.setUrn(root);
      return response;
    }),
    setRootResource: unary((request: engine.SetRootResourceRequest) => {
      root = request.getUrn();
      return new engine.SetRootResourceResponse();
    }),
  });
}

function monitorHandlers(
  registered: Registered[],
  config: Record<string, string>,
  dryRun: boolean,
): UntypedServiceImplementation {
  return allOf(monitorGrpc.ResourceMonitorService, {
    supportsFeature: unary((request: monitor.SupportsFeatureRequest) => {
      const response = new monitor.SupportsFeatureResponse();
      response.setHassupport(request.getId() === "secrets" || request.getId() === "aliasSpecs");
      return response;
    }),
    registerResource: unary((request: monitor.RegisterResourceRequest) => {
      const one = register(request, registered, config, dryRun);
      registered.push(one);
      const response = new monitor.RegisterResourceResponse();
      response.setUrn(one.urn);
      response.setId(one.custom && !dryRun ? String(one.outputs["id"]) : "");
      response.setObject(Struct.fromJavaScript(one.outputs as never));
      return response;
    }),
    readResource: unary((request: monitor.ReadResourceRequest) => {
      const response = new monitor.ReadResourceResponse();
      response.setUrn(urnOf(request.getType(), request.getName(), request.getParent()));
      response.setProperties(request.getProperties());
      return response;
    }),
    invoke: unary((request: monitor.ResourceInvokeRequest) => {
      const response = new provider.InvokeResponse();
      response.setReturn(Struct.fromJavaScript(invoked(request.getTok()) as never));
      return response;
    }),
    registerResourceOutputs: unary(() => new empty.Empty()),
    signalAndWaitForShutdown: unary(() => new empty.Empty()),
  });
}

/** Methods that no program here needs answer that they are not implemented. */
function allOf(service: object, handlers: UntypedServiceImplementation): UntypedServiceImplementation {
  const missing: handleUnaryCall<unknown, unknown> = (_, answer) =>
    answer({ code: 12, details: "not implemented by the stand-in" });
  return Object.fromEntries(Object.keys(service).map((name) => [name, handlers[name] ?? missing]));
}

function register(
  request: monitor.RegisterResourceRequest,
  before: readonly Registered[],
  config: Record<string, string>,
  dryRun: boolean,
): Registered {
  const type = request.getType();
  const name = request.getName();
  const urn = urnOf(type, name, request.getParent());
  const custom = request.getCustom();
  const provider =
    custom && !type.startsWith("pulumi:") ? providerOf(request.getProvider(), type, before, config) : undefined;
  const inputs = checked(
    type,
    name,
    (request.getObject()?.toJavaScript() ?? {}) as Record<string, unknown>,
    provider?.properties ?? {},
  );
  const dependencies = (request.getPropertydependenciesMap().toArray() as unknown as [string, [string[]]][]).map(
    ([property, [urns]]) => [property, urns] as const,
  );
  return {
    urn,
    type,
    name,
    parent: request.getParent(),
    custom,
    inputs,
    outputs: custom ? outputsOf(type, inputs, dryRun) : {},
    ...(provider && { provider }),
    dependencies: request.getDependenciesList(),
    propertyDependencies: Object.fromEntries(dependencies.filter(([, urns]) => urns.length > 0)),
  };
}

function urnOf(type: string, name: string, parent: string): string {
  const parentTypes = parent === "" ? "" : (parent.split("::")[2] as string);
  const types = parentTypes === "" || parentTypes === "pulumi:pulumi:Stack" ? type : `${parentTypes}$${type}`;
  return `urn:pulumi:${stack}::${project}::${types}::${name}`;
}

function providerOf(
  reference: string,
  type: string,
  before: readonly Registered[],
  config: Record<string, string>,
): NonNullable<Registered["provider"]> {
  const urn = reference.slice(0, reference.lastIndexOf("::"));
  const explicit = before.find((one) => one.urn === urn);
  if (explicit) return { urn, type: explicit.type, name: explicit.name, properties: explicit.inputs };
  const package_ = type.split(":")[0] as string;
  const properties = Object.fromEntries(
    Object.entries(config)
      .filter(([key]) => key.startsWith(`${package_}:`))
      .map(([key, value]) => [key.slice(package_.length + 1), value]),
  );
  return {
    urn: `urn:pulumi:${stack}::${project}::pulumi:providers:${package_}::default`,
    type: `pulumi:providers:${package_}`,
    name: "default_7_48_0",
    properties,
  };
}

/** What the provider's check fills in. A provider that is not configured yet checks nothing. */
function checked(
  type: string,
  name: string,
  inputs: Record<string, unknown>,
  provider: Record<string, unknown>,
): Record<string, unknown> {
  if (!type.startsWith("aws:") || provider["region"] === unknownText) return inputs;
  const all: Record<string, unknown> = { ...inputs, __defaults: [] };
  if (provider["region"] !== undefined) all["region"] ??= provider["region"];
  const defaults =
    typeof provider["defaultTags"] === "string"
      ? ((JSON.parse(provider["defaultTags"]) as { tags?: object }).tags ?? {})
      : {};
  const tags = inputs["tags"];
  if (tags === unknownText) all["tagsAll"] = unknownText;
  else if (tags !== undefined || Object.keys(defaults).length > 0) {
    const merged = { ...defaults, ...(tags as object | undefined) };
    all["tagsAll"] = Object.values(merged).includes(unknownText) ? unknownText : merged;
  }
  const named = generatedNames[type];
  if (named !== undefined) all[named] ??= `${name}-1a2b3c4`;
  return all;
}

const generatedNames: Readonly<Record<string, string>> = {
  "aws:s3/bucket:Bucket": "bucket",
  "aws:dynamodb/table:Table": "name",
  "aws:sqs/queue:Queue": "name",
  "aws:sns/topic:Topic": "name",
  "aws:iam/role:Role": "name",
  "aws:kinesis/stream:Stream": "name",
  "aws:backup/vault:Vault": "name",
  "aws:cloudwatch/logGroup:LogGroup": "name",
};

function outputsOf(type: string, inputs: Record<string, unknown>, dryRun: boolean): Record<string, unknown> {
  const { __defaults: _, ...outputs } = inputs;
  if (!type.startsWith("aws:")) return outputs;
  if (dryRun) return { ...outputs, id: unknownText, arn: outputs["arn"] ?? unknownText };
  const id = String(inputs[generatedNames[type] ?? "name"] ?? "id-1a2b3c4");
  const region = String(inputs["region"] ?? "");
  const partition = region.startsWith("cn-") ? "aws-cn" : "aws";
  return {
    ...outputs,
    id,
    arn:
      outputs["arn"] ??
      (type.startsWith("aws:s3/bucket:")
        ? `arn:${partition}:s3:::${id}`
        : `arn:${partition}:${type.split(/[:/]/)[1]}:${region}:111122223333:${id}`),
  };
}

function invoked(token: string): Record<string, unknown> {
  if (token === "aws:index/getPartition:getPartition")
    return { partition: "aws-cn", id: "aws-cn", dnsSuffix: "amazonaws.com.cn" };
  if (token === "aws:index/getRegion:getRegion") return { region: "cn-north-1", name: "cn-north-1", id: "cn-north-1" };
  if (token === "aws:index/getCallerIdentity:getCallerIdentity")
    return { accountId: "111122223333", id: "111122223333" };
  return {};
}

/** Folder of the repository. */
export const root = join(__dirname, "..", "..");
