import { spawn } from "node:child_process";
import { stripVTControlCharacters } from "node:util";
import {
  type handleUnaryCall,
  Server,
  ServerCredentials,
  type ServiceDefinition,
  status,
  type UntypedServiceImplementation,
} from "@grpc/grpc-js";
import engineGrpc from "@pulumi/pulumi/proto/engine_grpc_pb";
import monitorGrpc from "@pulumi/pulumi/proto/resource_grpc_pb";
import empty from "google-protobuf/google/protobuf/empty_pb";
import type { Catalog } from "../model/build-data-map";
import { Declarations } from "./declared";
import { Engine } from "./engine";
import { scrubbed } from "./environment";
import { Monitor } from "./monitor";
import { nodejs } from "./nodejs";
import { python } from "./python";
import type { Failure, Order, Outcome, Secret, StatedStacks } from "./recording";
import { type Answer, References } from "./references";
import type { Runtime, Start } from "./runtime";
import { readable, Symbols } from "./symbols";

/** What the running of a program needs of its surroundings. */
export interface Running {
  readonly catalog: Catalog;
  readonly environment: NodeJS.ProcessEnv;
  /** Where the program's own output goes. */
  readonly print: (text: string) => void;
}

/** The outcomes of programs, of which one may refer to another, or to a stack that is stated. */
export async function recordAll(
  orders: readonly Order[],
  stated: StatedStacks,
  running: Running,
): Promise<readonly Outcome[]> {
  const references: References = new References(orders, stated, (order) =>
    record(order, { ...running, reference: (name) => references.answer(order, name) }),
  );
  const outcomes: Outcome[] = [];
  for (const order of orders) outcomes.push(await references.outcome(order));
  return outcomes;
}

interface Referring extends Running {
  readonly reference: (name: string) => Promise<Answer>;
}

/**
 * Runs a program and takes down what it registers. It runs as in a preview, except that texts which the cloud would give are known,
 * as symbols, so that what the program makes with them is seen. A program that cannot bear this is run once more, without them.
 */
async function record(order: Order, running: Referring): Promise<Outcome> {
  const symbols = new Symbols();
  const first = await run(order, running, { symbols, isPlain: false });
  const isTheirFault =
    "failed" in first && first.failed === "program" && symbols.all.some(({ because }) => because !== "secret");
  return isTheirFault ? run(order, running, { symbols: new Symbols(), isPlain: true }) : first;
}

interface How {
  readonly symbols: Symbols;
  readonly isPlain: boolean;
}

async function run(
  order: Order,
  { catalog, environment, print, reference }: Referring,
  { symbols, isPlain }: How,
): Promise<Outcome> {
  const surroundings = scrubbed(environment);
  const runtime = runtimeOf(order, surroundings);
  if ("failed" in runtime) return runtime;
  const { config, secretKeys } = closed(order, symbols);
  const told = (text: string) => print(readable(text, symbols.all));
  const declarations = new Declarations(runtime.packages);
  const monitor = new Monitor({ order, config, symbols, declarations, catalog, isPlain, reference });
  const failing = new AbortController();
  const engine = new Engine(told, () => failing.abort());
  const { server, address } = await serve(monitor, engine);
  try {
    const ended = await spawned(order, {
      start: runtime.start(address, environmentOf(surroundings, config, secretKeys)),
      told,
      failing: failing.signal,
      isWaiting: () => monitor.waiting > 0,
    });
    const errors = engine.errors.join("\n\n");
    if (ended === "time" && errors === "") return { failed: "time", said: "" };
    if (ended === "time" || ended.code !== 0 || errors !== "")
      return failure(errors || (ended === "time" ? "" : ended.said || `exit code ${ended.code}`), symbols);
    if (!runtime.milestones.every((one) => monitor.reached.has(one))) return { failed: "early", said: "" };
    const { recorded: resources, outputs, open } = monitor;
    return { resources, symbols: symbols.all, config, isPlain, outputs, open };
  } finally {
    monitor.transforms.close();
    server.forceShutdown();
  }
}

function runtimeOf(order: Order, environment: NodeJS.ProcessEnv): Runtime | Failure {
  const { language } = order;
  return language.name === "nodejs" ? nodejs(order, language) : python(order, language, environment);
}

/** The runtime colours what it says, wherever that is shown. */
function failure(said: string, symbols: Symbols): Failure {
  return { failed: "program", said: stripVTControlCharacters(readable(said, symbols.all)) };
}

/** The configuration with a symbol in the place of each secret, which then is neither read nor shown. */
function closed({ config, secrets }: Order, symbols: Symbols) {
  const symbolOf = ({ key, path }: Secret) =>
    symbols.of({ name: "config", attribute: [key, ...path].join("."), because: "secret" });
  const open = { ...config };
  for (const secret of secrets)
    open[secret.key] =
      secret.path.length === 0 ? symbolOf(secret) : replaced(open[secret.key] ?? "null", secret.path, symbolOf(secret));
  return { config: open, secretKeys: [...new Set(secrets.map(({ key }) => key))] };
}

function replaced(json: string, path: Secret["path"], symbol: string): string {
  const set = (value: unknown, [step, ...rest]: Secret["path"]): unknown => {
    if (step === undefined) return symbol;
    if (Array.isArray(value)) return value.map((one, at) => (at === step ? set(one, rest) : one));
    return { ...(value as object), [step]: set((value as Record<string | number, unknown>)[step], rest) };
  };
  return JSON.stringify(set(JSON.parse(json), path));
}

function environmentOf(
  environment: NodeJS.ProcessEnv,
  config: Readonly<Record<string, string>>,
  secretKeys: readonly string[],
): NodeJS.ProcessEnv {
  return {
    ...environment,
    PULUMI_CONFIG: JSON.stringify(config),
    PULUMI_CONFIG_SECRET_KEYS: JSON.stringify(secretKeys),
  };
}

interface Spawning {
  readonly start: Start;
  readonly told: (text: string) => void;
  /** Aborts as soon as the program has logged an error. */
  readonly failing: AbortSignal;
  /** Whether it waits for the program of another stack: its own time does not pass then. */
  readonly isWaiting: () => boolean;
}

type Ended = "time" | { readonly code: number | null; readonly said: string };

/** In a group of its own, which ends as a whole: with the program, at the time limit, or with Onshore. */
function spawned(order: Order, spawning: Spawning): Promise<Ended> {
  const { start, told, failing, isWaiting } = spawning;
  const { pwd, timeLimit } = order;
  const child = spawn(start.command, start.args, {
    cwd: pwd,
    env: start.environment,
    stdio: ["ignore", "pipe", "pipe"],
    detached: process.platform !== "win32",
  });
  const said: string[] = [];
  for (const stream of [child.stdout, child.stderr])
    byLine(stream, (text) => {
      said.push(text);
      told(text);
    });
  const end = () => killed(child.pid);
  process.once("exit", end);
  return new Promise((resolve, reject) => {
    let left = timeLimit * 1000;
    const timer = setInterval(() => {
      if (!isWaiting()) left -= tick;
      if (left > 0) return;
      end();
      resolve("time");
    }, tick);
    // A program that has failed may wait for half a minute before it ends; what else it has to say comes at once.
    failing.addEventListener("abort", () => setTimeout(end, graceAfterError).unref());
    child.once("error", reject);
    // What it started, and left behind, ends with it.
    child.once("exit", end);
    child.once("close", (code) => {
      clearInterval(timer);
      process.off("exit", end);
      resolve({ code, said: said.slice(-lastLines).join("") });
    });
  });
}

const tick = 100;
const lastLines = 40;
const graceAfterError = 500;

function killed(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    process.kill(process.platform === "win32" ? pid : -pid, "SIGKILL");
  } catch {
    // it has ended
  }
}

/** Whole lines, so that no symbol is cut in two on its way out. */
function byLine(stream: NodeJS.ReadableStream, print: (text: string) => void): void {
  let open = "";
  stream.setEncoding("utf8");
  stream.on("data", (text: string) => {
    const lines = `${open}${text}`.split("\n");
    open = lines.pop() ?? "";
    for (const line of lines) print(`${line}\n`);
  });
  stream.on("end", () => open !== "" && print(`${open}\n`));
}

async function serve(monitor: Monitor, engine: Engine): Promise<{ server: Server; address: string }> {
  const server = new Server({
    "grpc.max_receive_message_length": -1,
    "grpc.max_send_message_length": -1,
    // Nobody asks how many calls there were, and counting them costs as much as answering.
    "grpc.enable_channelz": 0,
  });
  const done = () => new empty.Empty();
  const taken = (_count: number) => done();
  server.addService(
    ...handling(monitorGrpc.ResourceMonitorService, {
      supportsFeature: (request) => monitor.supportsFeature(request),
      registerResource: (request) => monitor.registerResource(request),
      readResource: (request) => monitor.readResource(request),
      invoke: (request) => monitor.invoke(request),
      call: (request) => monitor.call(request),
      registerPackage: (request) => monitor.registerPackage(request),
      registerStackTransform: (request) => taken(monitor.transforms.ofStack.push(request)),
      registerStackInvokeTransform: (request) => taken(monitor.transforms.ofInvokes.push(request)),
      registerResourceOutputs: (request) => monitor.registerResourceOutputs(request),
      registerResourceHook: done,
      registerErrorHook: done,
      signalAndWaitForShutdown: () => monitor.signalAndWaitForShutdown(),
    }),
  );
  server.addService(
    ...handling(engineGrpc.EngineService, {
      log: (request) => engine.log(request),
      getRootResource: () => engine.getRootResource(),
      setRootResource: (request) => engine.setRootResource(request),
      requirePulumiVersion: () => engine.requirePulumiVersion(),
    }),
  );
  const port = await new Promise<number>((resolve, reject) => {
    server.bindAsync("127.0.0.1:0", ServerCredentials.createInsecure(), (error, bound) =>
      error ? reject(error) : resolve(bound),
    );
  });
  return { server, address: `127.0.0.1:${port}` };
}

/** The requests of the service are what its own definition makes of the bytes. */
// biome-ignore lint/suspicious/noExplicitAny: each handler names the type of its own request.
type Handlers = Readonly<Record<string, (request: any) => unknown>>;

/** A service that answers each of its methods, those that are not named with the word for that. */
function handling(service: object, handlers: Handlers): [ServiceDefinition, UntypedServiceImplementation] {
  const answering =
    (name: string): handleUnaryCall<unknown, unknown> =>
    async ({ request }, answer) => {
      const handler = handlers[name];
      if (!handler) return answer({ code: status.UNIMPLEMENTED, details: `${name} is not known here` });
      try {
        answer(null, await handler(request));
      } catch (error) {
        answer({ code: status.UNKNOWN, details: (error as Error).message });
      }
    };
  const methods = Object.keys(service).map((name) => [name, answering(name)] as const);
  return [service as ServiceDefinition, Object.fromEntries(methods)];
}
