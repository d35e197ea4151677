import { parentPort } from "node:worker_threads";
import analyzer from "@pulumi/pulumi/proto/analyzer_pb";
import * as catalog from "../../catalog/aws";
import type { Pack } from "../engine/pack";
import { InputError } from "../input-error";
import type { EngineResource } from "./live-deployment";
import type { Answer, Call, Diagnostic } from "./messages";
import { Session } from "./session";

/** Runs in a thread of its own, so that nothing that goes wrong here, or never ends, can keep the server from answering. */
export function work(pack: Pack): void {
  const port = parentPort;
  if (!port) throw new Error("the worker has no parent");
  const session = new Session(pack, catalog, process.env);
  const say = (answer: Answer) => port.postMessage(answer);
  port.on("message", ({ id, ...call }: Call & { readonly id: number }) => {
    try {
      for (const diagnostics of answer(session, call)) say({ id, diagnostics });
      say({ id, done: true });
    } catch (error) {
      const { message, stack } = error as Error;
      const isOurBug = !(error instanceof InputError);
      if (isOurBug) process.stderr.write(`${stack}\n`);
      say({ id, failed: error instanceof InputError ? error.lines().join(" ") : message, isOurBug });
    }
  });
}

function* answer(session: Session, call: Call): Iterable<readonly Diagnostic[]> {
  if (call.call === "configure") session.configure(call.options);
  else if (call.call === "configureStack") session.configureStack(call.stack);
  else if (call.call === "analyze") yield* session.analyze(analyzedResource(call.bytes));
  else
    yield* session.analyzeStack(
      analyzer.AnalyzeStackRequest.deserializeBinary(call.bytes).getResourcesList().map(stackResource),
    );
}

type Struct = { toJavaScript(): Record<string, unknown> } | undefined;
const properties = (struct: Struct): Record<string, unknown> => struct?.toJavaScript() ?? {};

function analyzedResource(bytes: Uint8Array): EngineResource {
  const request = analyzer.AnalyzeRequest.deserializeBinary(bytes);
  return {
    ...common(request),
    inputs: properties(request.getProperties() as Struct),
    parent: request.getOptions()?.getParent() ?? "",
  };
}

function stackResource(resource: analyzer.AnalyzerResource): EngineResource {
  const dependencies = Object.fromEntries(
    resource
      .getPropertydependenciesMap()
      .toArray()
      .map(([name, urns]) => [name, (urns as unknown as [string[]])[0] ?? []]),
  );
  return {
    ...common(resource),
    outputs: properties(resource.getProperties() as Struct),
    parent: resource.getParent(),
    propertyDependencies: dependencies,
  };
}

function common(
  resource: analyzer.AnalyzeRequest | analyzer.AnalyzerResource,
): Pick<EngineResource, "urn" | "type" | "name" | "provider" | "aliases"> {
  const aliases = resource.getOptions()?.getAliasesList() ?? [];
  const provider = resource.getProvider();
  return {
    urn: resource.getUrn(),
    type: resource.getType(),
    name: resource.getName(),
    ...(aliases.length > 0 && { aliases }),
    ...(provider && {
      provider: {
        type: provider.getType(),
        name: provider.getName(),
        properties: properties(provider.getProperties() as Struct),
      },
    }),
  };
}
