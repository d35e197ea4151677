import { isMainThread, Worker } from "node:worker_threads";
import {
  Server,
  ServerCredentials,
  type ServerUnaryCall,
  type ServiceDefinition,
  type sendUnaryData,
  status,
  type UntypedServiceImplementation,
} from "@grpc/grpc-js";
import grpc from "@pulumi/pulumi/proto/analyzer_grpc_pb";
import analyzer from "@pulumi/pulumi/proto/analyzer_pb";
import plugin from "@pulumi/pulumi/proto/plugin_pb";
import empty from "google-protobuf/google/protobuf/empty_pb";
import struct from "google-protobuf/google/protobuf/struct_pb";
import type { Enforcement, Pack } from "../engine/pack";
import type { Severity } from "../engine/policy";
import { type Term, tell } from "../language";
import { choice } from "../nearest";
import { version } from "../version";
import type { Answer, Call, Diagnostic, PolicyOptions } from "./messages";
import { ownPolicy, propertiesOf } from "./pack-policies";

/**
 * Makes a process into a Pulumi policy pack: a server of the engine's Analyzer protocol, whose port is the first line on stdout.
 * `entry` is the file of the process, which a worker thread loads again. Nothing but the port is ever printed to stdout.
 */
export function serve(pack: Pack, entry: string): void {
  if (!isMainThread) {
    (require("./worker") as typeof import("./worker")).work(pack);
    return;
  }
  const server = new Server({ "grpc.max_receive_message_length": -1, "grpc.max_send_message_length": -1 });
  server.addService(service, handlers(pack, new Bridge(entry)));
  server.bindAsync("127.0.0.1:0", ServerCredentials.createInsecure(), (error, port) => {
    if (error) throw error;
    process.stdout.write(`${port}\n`);
  });
}

const defaultTimeLimit = 60;

/** The generated service; what the worker reads passes through the server as bytes. */
const service: ServiceDefinition = (() => {
  const definition = grpc.AnalyzerService as unknown as Record<string, ServiceDefinition[string]>;
  const asBytes = { requestDeserialize: (bytes: Buffer) => bytes };
  return {
    ...definition,
    remediate: { ...(definition["remediate"] as ServiceDefinition[string]), ...asBytes },
    analyze: { ...(definition["analyze"] as ServiceDefinition[string]), ...asBytes },
    analyzeStack: { ...(definition["analyzeStack"] as ServiceDefinition[string]), ...asBytes },
  };
})();

type Handler<Request> = (call: ServerUnaryCall<Request, unknown>, answer: sendUnaryData<unknown>) => void;

function handlers(pack: Pack, bridge: Bridge): UntypedServiceImplementation {
  let dryRun = true;
  const handshake: Handler<unknown> = (_, answer) => answer(null, new analyzer.AnalyzerHandshakeResponse());
  const configureStack: Handler<analyzer.AnalyzerStackConfigureRequest> = ({ request }, answer) => {
    dryRun = request.getDryRun();
    const config = Object.fromEntries(request.getConfigMap().toArray() as unknown as [string, string][]);
    bridge.tell({
      call: "configureStack",
      stack: { project: request.getProject(), stack: request.getStack(), dryRun, config },
    });
    answer(null, new analyzer.AnalyzerStackConfigureResponse());
  };
  const configure: Handler<analyzer.ConfigureAnalyzerRequest> = ({ request }, answer) => {
    const options = optionsOf(request);
    const fault = faultIn(options, pack);
    if (fault !== undefined) return answer({ code: status.INVALID_ARGUMENT, details: fault });
    bridge.timeLimit = Number(options[ownPolicy.id]?.properties["timeLimit"] ?? defaultTimeLimit);
    bridge.ask({ call: "configure", options }, (_, failure) => {
      if (failure?.isInput) answer({ code: status.INVALID_ARGUMENT, details: failure.message });
      else answer(null, new empty.Empty());
    });
  };
  const analyze: Handler<Uint8Array> = ({ request: bytes }, answer) => {
    // A preview is judged as a whole, at its end; nobody is told the same thing twice.
    if (dryRun) {
      bridge.tell({ call: "analyze", bytes });
      answer(null, judgedLater(pack));
    } else
      bridge.ask({ call: "analyze", bytes }, (diagnostics, failure) =>
        answer(null, responseOf(pack, diagnostics, failure)),
      );
  };
  const analyzeStack: Handler<Uint8Array> = ({ request: bytes }, answer) =>
    bridge.ask({ call: "analyzeStack", bytes }, (diagnostics, failure) =>
      answer(null, responseOf(pack, diagnostics, failure)),
    );
  return {
    handshake,
    configureStack,
    configure,
    analyze,
    analyzeStack,
    remediate: ((_, answer) => answer(null, new analyzer.RemediateResponse())) as Handler<unknown>,
    getAnalyzerInfo: ((_, answer) => answer(null, infoOf(pack))) as Handler<unknown>,
    getPluginInfo: ((_, answer) => {
      const info = new plugin.PluginInfo();
      info.setVersion(version);
      answer(null, info);
    }) as Handler<unknown>,
    cancel: ((_, answer) => answer(null, new empty.Empty())) as Handler<unknown>,
  };
}

interface Failure {
  readonly message: string;
  /** An input or a configuration that cannot be used, and no fault of ours. */
  readonly isInput: boolean;
}

type Reply = (diagnostics: readonly Diagnostic[], failure: Failure | undefined) => void;

interface Pending {
  readonly diagnostics: Diagnostic[];
  readonly reply: Reply;
  readonly timer: NodeJS.Timeout | undefined;
}

/** Asks the worker, and answers in its place when it fails, dies or does not answer in time. It is not started again. */
class Bridge {
  timeLimit = defaultTimeLimit;
  readonly #worker: Worker;
  readonly #pending = new Map<number, Pending>();
  #dead: Failure | undefined;
  #last = 0;

  constructor(entry: string) {
    this.#worker = new Worker("require(require('node:worker_threads').workerData)", {
      eval: true,
      workerData: entry,
      stdout: true,
      stderr: false,
    });
    this.#worker.stdout.pipe(process.stderr);
    this.#worker.on("message", (answer: Answer) => this.#receive(answer));
    this.#worker.on("error", ({ message }) =>
      this.#die({ message: `Onshore failed: ${message}. Nothing was cleared.`, isInput: false }),
    );
    this.#worker.on("exit", () =>
      this.#die({ message: "Onshore ended before it had judged. Nothing was cleared.", isInput: false }),
    );
    this.#worker.unref();
  }

  /** A call whose answer nobody waits for; if it fails, the next one that somebody waits for says so. */
  tell(call: Call): void {
    this.#send(call, (_, failure) => {
      if (failure) this.#dead ??= failure;
    });
  }

  ask(call: Call, reply: Reply): void {
    if (this.#dead) reply([], this.#dead);
    else this.#send(call, reply, this.timeLimit);
  }

  #send(call: Call, reply: Reply, seconds?: number): void {
    const id = ++this.#last;
    const late: Failure = {
      message: `Onshore did not answer within ${seconds} seconds. Nothing was cleared.`,
      isInput: false,
    };
    const timer = seconds === undefined ? undefined : setTimeout(() => this.#die(late), seconds * 1000);
    this.#pending.set(id, { diagnostics: [], reply, timer });
    this.#worker.postMessage({ id, ...call });
  }

  #receive(answer: Answer): void {
    const pending = this.#pending.get(answer.id);
    if (!pending) return;
    if ("diagnostics" in answer) pending.diagnostics.push(...answer.diagnostics);
    else
      this.#finish(
        answer.id,
        "failed" in answer
          ? {
              message: answer.isOurBug ? `Onshore failed: ${answer.failed}. Nothing was cleared.` : answer.failed,
              isInput: !answer.isOurBug,
            }
          : undefined,
      );
  }

  #finish(id: number, failure: Failure | undefined): void {
    const pending = this.#pending.get(id);
    this.#pending.delete(id);
    clearTimeout(pending?.timer);
    pending?.reply(pending.diagnostics, failure);
  }

  #die(failure: Failure): void {
    this.#dead ??= failure;
    for (const id of [...this.#pending.keys()]) this.#finish(id, this.#dead);
    void this.#worker.terminate();
  }
}

const { EnforcementLevel, PolicySeverity, PolicyType } = analyzer;
const levels: Readonly<Record<Enforcement, number>> = {
  advisory: EnforcementLevel.ADVISORY,
  mandatory: EnforcementLevel.MANDATORY,
  disabled: EnforcementLevel.DISABLED,
};
const severities: Readonly<Record<Severity, number>> = {
  low: PolicySeverity.POLICY_SEVERITY_LOW,
  medium: PolicySeverity.POLICY_SEVERITY_MEDIUM,
  high: PolicySeverity.POLICY_SEVERITY_HIGH,
  critical: PolicySeverity.POLICY_SEVERITY_CRITICAL,
};

/** Node language hosts take answers of four megabytes at most; what goes beyond is counted. */
const largestAnswer = 3_000_000;

/** What was found, and, if something went wrong, that it blocks. */
function responseOf(
  pack: Pack,
  diagnostics: readonly Diagnostic[],
  failure: Failure | undefined,
): analyzer.AnalyzeResponse {
  const ranked = [...diagnostics].sort(
    (one, other) => Number(other.enforcement === "mandatory") - Number(one.enforcement === "mandatory"),
  );
  const shown: Diagnostic[] = [];
  let bytes = 0;
  for (const one of ranked) {
    bytes += Buffer.byteLength(one.message) + one.urn.length + 300;
    if (bytes > largestAnswer) break;
    shown.push(one);
  }
  const left: Diagnostic[] =
    ranked.length === shown.length ? [] : [own(`${ranked.length - shown.length} more findings are not shown here.`)];
  const failed: Diagnostic[] = failure ? [own(failure.message)] : [];
  const response = new analyzer.AnalyzeResponse();
  response.setDiagnosticsList([...failed, ...shown, ...left].map((one) => messageOf(one, nameOf(pack))));
  return response;
}

/** Among the packs of a company, `china-automotive` alone says too little. */
function nameOf({ name }: Pack): string {
  return `onshore-${name}`;
}

function own(message: string): Diagnostic {
  return {
    policy: ownPolicy.id,
    title: ownPolicy.title.en,
    message,
    enforcement: "mandatory",
    severity: "critical",
    urn: "",
  };
}

function messageOf(
  { policy, title, message, enforcement, severity, urn }: Diagnostic,
  packName: string,
): analyzer.AnalyzeDiagnostic {
  const diagnostic = new analyzer.AnalyzeDiagnostic();
  diagnostic.setPolicyname(policy);
  diagnostic.setPolicypackname(packName);
  diagnostic.setPolicypackversion(version);
  diagnostic.setDescription(title);
  diagnostic.setMessage(message);
  diagnostic.setEnforcementlevel(levels[enforcement] as 0);
  diagnostic.setSeverity(severities[severity] as 0);
  diagnostic.setUrn(urn);
  return diagnostic;
}

/** Says of every policy that it does not apply to a single resource, so that none counts as passed before it was asked. */
function judgedLater(pack: Pack): analyzer.AnalyzeResponse {
  const response = new analyzer.AnalyzeResponse();
  response.setNotApplicableList(
    pack.policies.map(({ id }) => {
      const one = new analyzer.PolicyNotApplicable();
      one.setPolicyName(id);
      one.setReason("judged over the whole stack");
      return one;
    }),
  );
  return response;
}

function infoOf(pack: Pack): analyzer.AnalyzerInfo {
  const info = new analyzer.AnalyzerInfo();
  info.setName(nameOf(pack));
  info.setDisplayname(pack.title.en);
  info.setDescription(pack.title.en);
  info.setVersion(version);
  info.setSupportsconfig(true);
  const schemas = propertiesOf(pack);
  const policies = pack.policies.map(({ id, title, why, severity, basis }) => ({
    id,
    title,
    why,
    severity,
    basis,
    level: (pack.exceptions[id] ?? pack.strictness).broken,
  }));
  info.setPoliciesList(
    [...policies, { ...ownPolicy, severity: "low" as const, basis: [], level: "advisory" as const }].map((policy) =>
      policyInfo(policy, schemas[policy.id] ?? {}),
    ),
  );
  return info;
}

interface PolicyCard {
  readonly id: string;
  readonly title: Term;
  readonly why: Term;
  readonly severity: Severity;
  readonly basis: readonly Term[];
  readonly level: Enforcement;
}

function policyInfo(
  { id, title, why, severity, basis, level }: PolicyCard,
  properties: Readonly<Record<string, object>>,
): analyzer.PolicyInfo {
  const info = new analyzer.PolicyInfo();
  info.setName(id);
  info.setDisplayname(title.en);
  info.setDescription([why, ...basis].map(({ en }) => en).join("\n"));
  info.setEnforcementlevel(levels[level] as 0);
  info.setSeverity(severities[severity] as 0);
  info.setPolicyType(PolicyType.POLICY_TYPE_STACK as 0);
  const schema = new analyzer.PolicyConfigSchema();
  schema.setProperties(struct.Struct.fromJavaScript(properties as Record<string, never>));
  info.setConfigschema(schema);
  return info;
}

function optionsOf(request: analyzer.ConfigureAnalyzerRequest): Record<string, PolicyOptions> {
  const entries = (
    request.getPolicyconfigMap() as unknown as {
      getEntryList(): [string, unknown][];
      get(name: string): analyzer.PolicyConfig;
    }
  ).getEntryList();
  return Object.fromEntries(
    entries.map(([name]) => {
      const config = (request.getPolicyconfigMap() as unknown as { get(name: string): analyzer.PolicyConfig }).get(
        name,
      );
      const level = config.getEnforcementlevel() as number;
      const enforcement: Enforcement =
        level === EnforcementLevel.ADVISORY
          ? "advisory"
          : level === EnforcementLevel.DISABLED
            ? "disabled"
            : "mandatory";
      return [
        name,
        { enforcement, properties: (config.getProperties()?.toJavaScript() ?? {}) as Record<string, unknown> },
      ];
    }),
  );
}

/** A wrong name or value, with what is allowed. The engine itself lets unknown names pass. */
function faultIn(options: Readonly<Record<string, PolicyOptions>>, pack: Pack): string | undefined {
  const schemas = propertiesOf(pack);
  for (const [policy, { properties }] of Object.entries(options)) {
    if (policy === "all") continue;
    const schema = schemas[policy];
    if (!schema) return wrongName("policy", policy, Object.keys(schemas));
    for (const [name, value] of Object.entries(properties)) {
      const allowed = schema[name] as { readonly enum?: readonly string[]; readonly type?: string } | undefined;
      if (!allowed) return wrongName(`option of ${policy}`, name, Object.keys(schema));
      if (allowed.enum && !allowed.enum.includes(String(value)))
        return `"${String(value)}" is no value of ${name} of ${policy}: use one of ${allowed.enum.join(", ")}`;
      if (allowed.type === "boolean" && typeof value !== "boolean")
        return `"${String(value)}" is no value of ${name} of ${policy}: use true or false`;
    }
  }
  return undefined;
}

function wrongName(kind: string, name: string, known: readonly string[]): string {
  return `there is no ${kind} "${name}": ${tell(choice(name, known), "en")}`;
}
