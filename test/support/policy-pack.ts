import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { join } from "node:path";
import { credentials, type ServiceError } from "@grpc/grpc-js";
import grpc from "@pulumi/pulumi/proto/analyzer_grpc_pb";
import analyzer from "@pulumi/pulumi/proto/analyzer_pb";
import empty from "google-protobuf/google/protobuf/empty_pb";
import { Struct } from "google-protobuf/google/protobuf/struct_pb";
import { project, type Registered, root, stack } from "./stand-in-engine";

/** A finding as the engine receives it. */
export interface Received {
  readonly policy: string;
  readonly level: "advisory" | "mandatory" | "disabled" | "remediate";
  readonly message: string;
  readonly urn: string;
  readonly severity: number;
}

export interface PackOptions {
  /** `folder`: as a CLI of any age starts it; `file`: the executable. */
  readonly as?: "folder" | "file";
  readonly env?: Readonly<Record<string, string>>;
  /** Another executable than the one that is published. */
  readonly entry?: string;
  /** Another pack folder than the one that is published. */
  readonly folder?: string;
  readonly cwd?: string;
}

const packFolder = join(root, "packs", "china-automotive");
const levels = ["advisory", "mandatory", "disabled", "remediate"] as const;
type Client = Record<
  string,
  (request: unknown, callback: (error: ServiceError | null, response: never) => void) => void
> & { close(): void };

/** A running pack, driven as the engine drives it. */
export class PolicyPack {
  stderr = "";

  private constructor(
    readonly process: ChildProcessWithoutNullStreams,
    readonly client: Client,
    readonly stdout: () => string,
  ) {
    process.stderr.on("data", (data: Buffer) => (this.stderr += data.toString()));
  }

  static async start({
    as = "folder",
    env = {},
    entry,
    folder = packFolder,
    cwd,
  }: PackOptions = {}): Promise<PolicyPack> {
    const clean = Object.fromEntries(
      Object.entries(process.env).filter(([name]) => !/^(AWS_|ONSHORE_|PULUMI_)/.test(name)),
    );
    const runPolicyPack = require.resolve("@pulumi/pulumi/cmd/run-policy-pack");
    const [command, ...args] =
      entry !== undefined || as === "file"
        ? [entry ?? join(root, "onshore-policies"), "127.0.0.1:1"]
        : [process.execPath, runPolicyPack, "127.0.0.1:1", folder];
    const child = spawn(command as string, args, {
      cwd: cwd ?? (as === "folder" ? folder : root),
      env: { ...clean, PWD: "/", ...env },
    });
    let stdout = "";
    const port = await new Promise<string>((resolve, reject) => {
      child.stdout.on("data", (data: Buffer) => {
        stdout += data.toString();
        const line = /^(.*)\n/.exec(stdout)?.[1];
        if (line !== undefined) (/^\d+$/.test(line) ? resolve : reject)(line as never);
      });
      child.on("error", (error) =>
        reject(new Error(`the pack cannot be started, run npm run build: ${error.message}`)),
      );
      child.on("exit", (code) => reject(new Error(`the pack ended with ${code}`)));
    });
    const unlimited = { "grpc.max_receive_message_length": -1, "grpc.max_send_message_length": -1 };
    return new PolicyPack(
      child,
      new grpc.AnalyzerClient(`127.0.0.1:${port}`, credentials.createInsecure(), unlimited) as never,
      () => stdout,
    );
  }

  call<Response>(method: string, request: unknown): Promise<Response> {
    return new Promise((resolve, reject) => {
      (this.client[method] as Client[string]).call(this.client, request, (error, response) =>
        error ? reject(error) : resolve(response),
      );
    });
  }

  info(): Promise<analyzer.AnalyzerInfo> {
    return this.call("getAnalyzerInfo", new empty.Empty());
  }

  async configureStack({
    dryRun = true,
    config = {},
  }: {
    dryRun?: boolean;
    config?: Record<string, string>;
  } = {}): Promise<void> {
    const request = new analyzer.AnalyzerStackConfigureRequest();
    request.setStack(stack);
    request.setProject(project);
    request.setDryRun(dryRun);
    for (const [key, value] of Object.entries(config)) request.getConfigMap().set(key, value);
    await this.call("configureStack", request);
  }

  /** As the engine does it: every policy with its level, the user's options over it. */
  async configure(
    options: Readonly<Record<string, { level?: (typeof levels)[number]; properties?: Record<string, unknown> }>> = {},
  ): Promise<void> {
    const info = await this.info();
    const request = new analyzer.ConfigureAnalyzerRequest();
    const names = new Set([...info.getPoliciesList().map((policy) => policy.getName()), ...Object.keys(options)]);
    for (const name of names) {
      const config = new analyzer.PolicyConfig();
      const known = info.getPoliciesList().find((policy) => policy.getName() === name);
      const level = options[name]?.level ?? options["all"]?.level;
      config.setEnforcementlevel(
        (level === undefined ? (known?.getEnforcementlevel() ?? 0) : levels.indexOf(level)) as 0,
      );
      config.setProperties(Struct.fromJavaScript((options[name]?.properties ?? {}) as never));
      (request.getPolicyconfigMap() as unknown as Map<string, analyzer.PolicyConfig>).set(name, config);
    }
    await this.call("configure", request);
  }

  async analyze(resource: Registered): Promise<Received[]> {
    const request = filled(new analyzer.AnalyzeRequest(), resource, resource.inputs);
    request.setOptions(optionsOf(resource));
    return received(await this.call("analyze", request));
  }

  /** In a preview: outputs, in no order; what is not in the stack, as reads, is missing. */
  async analyzeStack(resources: readonly Registered[]): Promise<Received[]> {
    const request = new analyzer.AnalyzeStackRequest();
    request.setResourcesList(
      [...resources].reverse().map((resource) => {
        const one = filled(new analyzer.AnalyzerResource(), resource, resource.outputs);
        one.setParent(resource.parent);
        one.setDependenciesList([...resource.dependencies]);
        for (const [property, urns] of Object.entries(resource.propertyDependencies)) {
          const dependencies = new analyzer.AnalyzerPropertyDependencies();
          dependencies.setUrnsList([...urns]);
          one.getPropertydependenciesMap().set(property, dependencies as never);
        }
        one.setOptions(optionsOf(resource));
        return one;
      }),
    );
    return received(await this.call("analyzeStack", request));
  }

  /** A whole preview. */
  async preview(resources: readonly Registered[], config: Record<string, string> = {}): Promise<Received[]> {
    await this.configureStack({ dryRun: true, config });
    await this.configure();
    const perResource: Received[] = [];
    for (const resource of resources) perResource.push(...(await this.analyze(resource)));
    return [...perResource, ...(await this.analyzeStack(resources))];
  }

  stop(): void {
    this.client.close();
    this.process.kill("SIGKILL");
  }
}

function filled<T extends analyzer.AnalyzeRequest | analyzer.AnalyzerResource>(
  message: T,
  resource: Registered,
  properties: Record<string, unknown>,
): T {
  message.setUrn(resource.urn);
  message.setType(resource.type);
  message.setName(resource.name);
  message.setProperties(Struct.fromJavaScript(properties as never) as never);
  if (resource.provider) {
    const provider = new analyzer.AnalyzerProviderResource();
    provider.setUrn(resource.provider.urn);
    provider.setType(resource.provider.type);
    provider.setName(resource.provider.name);
    provider.setProperties(Struct.fromJavaScript(resource.provider.properties as never) as never);
    message.setProvider(provider);
  }
  return message;
}

function optionsOf(resource: Registered): analyzer.AnalyzerResourceOptions {
  const options = new analyzer.AnalyzerResourceOptions();
  options.setParent(resource.parent);
  options.setAliasesList([...(resource.aliases ?? [])]);
  return options;
}

function received(response: analyzer.AnalyzeResponse): Received[] {
  return response.getDiagnosticsList().map((one) => ({
    policy: one.getPolicyname(),
    level: levels[one.getEnforcementlevel()] as Received["level"],
    message: one.getMessage(),
    urn: one.getUrn(),
    severity: one.getSeverity(),
  }));
}
