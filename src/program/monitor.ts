import provider from "@pulumi/pulumi/proto/provider_pb";
import monitor from "@pulumi/pulumi/proto/resource_pb";
import empty from "google-protobuf/google/protobuf/empty_pb";
import struct from "google-protobuf/google/protobuf/struct_pb";
import type { Catalog } from "../model/build-data-map";
import type { Resource } from "../model/deployment";
import type { ValueMap } from "../model/value";
import { type EngineResource, liveDeployment, terraformTypeOf } from "../pulumi/live-deployment";
import type { Declarations } from "./declared";
import { exportsOf, secretNames, told as toldOutputs, unknownText } from "./exports";
import { type Asked, invoked } from "./invokes";
import { arnOf, outputsOf } from "./outputs";
import type { OpenReference, Order, Recorded } from "./recording";
import type { Answer } from "./references";
import type { Milestone } from "./runtime";
import { sourceOf } from "./source";
import { readable, type Symbols, withoutSymbols } from "./symbols";
import { Transforms } from "./transforms";

type Properties = Record<string, unknown>;

/** What the monitor of one run is given. */
export interface Monitoring {
  readonly order: Order;
  readonly config: Readonly<Record<string, string>>;
  readonly symbols: Symbols;
  readonly declarations: Declarations;
  readonly catalog: Catalog;
  /** Answers as a preview does: what the cloud would give is unknown. */
  readonly isPlain: boolean;
  /** What another stack gives, once that is known. */
  readonly reference: (name: string) => Promise<Answer>;
}

/** Stands where the engine's resource monitor does: takes down what a program registers, and answers in place of the cloud. */
export class Monitor {
  readonly recorded: Recorded[] = [];
  readonly #byUrn = new Map<string, Recorded>();
  readonly transforms = new Transforms();
  readonly open: OpenReference[] = [];
  /** What the stack exports. */
  outputs: Readonly<Properties> = {};
  /** How many references wait for the programs of others: that time is not this program's. */
  waiting = 0;
  /** What the SDK has told of its way to the end. */
  readonly reached = new Set<Milestone>();

  constructor(readonly by: Monitoring) {}

  supportsFeature(request: monitor.SupportsFeatureRequest): monitor.SupportsFeatureResponse {
    const response = new monitor.SupportsFeatureResponse();
    response.setHassupport(features.has(request.getId()));
    return response;
  }

  async registerResource(given: monitor.RegisterResourceRequest): Promise<monitor.RegisterResourceResponse> {
    const told = readable(given.getName(), this.by.symbols.all);
    const request = await this.transforms.resource(given, this.#urnOf(given.getType(), told, given.getParent()));
    const one = this.#recordedOf(request);
    this.#add(one);
    const response = new monitor.RegisterResourceResponse();
    response.setUrn(one.urn);
    const isProvider = one.type.startsWith("pulumi:providers:");
    if (!request.getCustom() || isProvider) {
      response.setId(isProvider ? "configured" : "");
      response.setObject(structOf(one.how === "packaged" ? {} : (one.inputs ?? {})));
      return response;
    }
    const importId = request.getImportid();
    const { id, outputs } = this.#answered(one, importId === "" ? undefined : importId);
    response.setId(id);
    response.setObject(structOf(outputs));
    return response;
  }

  async readResource(request: monitor.ReadResourceRequest): Promise<monitor.ReadResourceResponse> {
    const one = this.#looked(request);
    this.#add(one);
    const response = new monitor.ReadResourceResponse();
    response.setUrn(one.urn);
    const isReference = one.type === "pulumi:pulumi:StackReference";
    const outputs = isReference
      ? { ...one.inputs, ...(await this.#referred(request.getId())) }
      : this.#answered(one, request.getId()).outputs;
    response.setProperties(structOf(outputs));
    return response;
  }

  async #referred(stack: string): Promise<Properties> {
    this.waiting++;
    const answer = await this.by.reference(stack);
    this.waiting--;
    const { how } = answer;
    if (how === "missing" || how === "circle") this.open.push({ stack: readable(stack, this.by.symbols.all), how });
    const outputs = toldOutputs(answer, this.by.symbols, this.by.isPlain);
    return { outputs, secretOutputNames: secretNames(outputs) };
  }

  async invoke(given: monitor.ResourceInvokeRequest): Promise<provider.InvokeResponse> {
    const request = await this.transforms.invoke(given);
    const asked = this.#asked(request.getTok(), javaScript(request.getArgs()), request.getProvider());
    const response = new provider.InvokeResponse();
    const { symbols, declarations } = this.by;
    const arn = (type: string, { args }: Asked) => this.#arnOf(type, args, request.getProvider());
    const answer = invoked(asked, { symbols, declarations, unknown: unknownText, arnOf: arn });
    response.setReturn(structOf(this.by.isPlain ? withoutLookups(answer, symbols) : answer));
    return response;
  }

  registerResourceOutputs(request: monitor.RegisterResourceOutputsRequest): empty.Empty {
    if (this.#byUrn.get(request.getUrn())?.type === stackType) {
      this.reached.add("outputs");
      this.outputs = exportsOf(wellFormed(javaScript(request.getOutputs())) as Properties, this.by.symbols);
    }
    return new empty.Empty();
  }

  signalAndWaitForShutdown(): empty.Empty {
    this.reached.add("end");
    return new empty.Empty();
  }

  /** A method of a packaged component: only its plugin can answer. */
  call(request: monitor.ResourceCallRequest): never {
    throw new Error(`${request.getTok()} is a method of a packaged component, and needs its plugin`);
  }

  registerPackage(request: monitor.RegisterPackageRequest): monitor.RegisterPackageResponse {
    const response = new monitor.RegisterPackageResponse();
    response.setRef(request.getParameterization()?.getName() || request.getName());
    return response;
  }

  #recordedOf(request: monitor.RegisterResourceRequest): Recorded {
    const type = request.getType();
    const isPackaged = request.getRemote();
    const isOfProvider = request.getCustom() && !type.startsWith("pulumi:");
    const source = sourceOf(request);
    const dependencies = (request.getPropertydependenciesMap().toArray() as unknown as [string, [string[]]][]).flatMap(
      ([property, [urns]]) => (urns.length === 0 ? [] : [[property, urns] as const]),
    );
    const aliases = this.#aliasesOf(request);
    return {
      ...this.#named(type, request.getName(), request.getParent()),
      inputs: wellFormed(javaScript(request.getObject())) as Properties,
      ...((isOfProvider || isPackaged) && { provider: this.#providerOf(request.getProvider(), type) }),
      propertyDependencies: Object.fromEntries(dependencies),
      ...(aliases.length > 0 && { aliases }),
      how: isPackaged ? "packaged" : "registered",
      ...(source && { source }),
    };
  }

  #looked(request: monitor.ReadResourceRequest): Recorded {
    const type = request.getType();
    const source = sourceOf(request);
    return {
      ...this.#named(type, request.getName(), request.getParent()),
      inputs: wellFormed(javaScript(request.getProperties())) as Properties,
      provider: this.#providerOf(request.getProvider(), type),
      how: "read",
      ...(source && { source }),
    };
  }

  /** A name may be made with an output: it is told in words then, since it is shown. */
  #named(type: string, name: string, parent: string): Pick<Recorded, "urn" | "type" | "name" | "parent"> {
    let told = readable(name, this.by.symbols.all);
    const isMade = told !== name;
    while (isMade && this.#byUrn.has(this.#urnOf(type, told, parent))) told += "'";
    const urn = this.#urnOf(type, told, parent);
    if (this.#byUrn.has(urn)) throw new Error(`Duplicate resource URN '${urn}'; try giving it a unique name`);
    return { urn, type, name: told, parent };
  }

  #urnOf(type: string, name: string, parent: string): string {
    const above = parent === "" ? "" : (parent.split("::")[2] as string);
    const types = above === "" || above === stackType ? type : `${above}$${type}`;
    return `urn:pulumi:${this.by.order.stack}::${this.by.order.project}::${types}::${name}`;
  }

  #aliasesOf(request: monitor.RegisterResourceRequest): string[] {
    const { stack, project } = this.by.order;
    const aliases = request.getAliasesList().map((alias) => {
      const spec = alias.getSpec();
      if (!spec) return alias.getUrn();
      const parent = spec.getParenturn() || (spec.getNoparent() ? "" : request.getParent());
      const [head, rest] = [`urn:pulumi:${spec.getStack() || stack}::${spec.getProject() || project}`, parent];
      const own = this.#urnOf(spec.getType() || request.getType(), spec.getName() || request.getName(), rest);
      return `${head}::${own.split("::").slice(2).join("::")}`;
    });
    return [...request.getAliasurnsList(), ...aliases].map((urn) => readable(urn, this.by.symbols.all));
  }

  #providerOf(reference: string, type: string): NonNullable<EngineResource["provider"]> {
    const explicit = this.#byUrn.get(reference.slice(0, reference.lastIndexOf("::")));
    if (explicit) return { type: explicit.type, name: explicit.name, properties: explicit.inputs ?? {} };
    const name = type.split(":")[0] as string;
    const own = Object.entries(this.by.config).filter(([key]) => key.startsWith(`${name}:`));
    const properties = Object.fromEntries(own.map(([key, value]) => [key.slice(name.length + 1), value]));
    return { type: `pulumi:providers:${name}`, name: "default", properties };
  }

  #add(one: Recorded): void {
    this.recorded.push(one);
    this.#byUrn.set(one.urn, one);
  }

  /** What the cloud would answer; it is taken down too, since others may name the resource by it. */
  #answered(one: Recorded, id: string | undefined): { readonly id: string; readonly outputs: Properties } {
    const { catalog, declarations, symbols, isPlain } = this.by;
    const inputs = one.inputs ?? {};
    if (isPlain) return { id: id ?? "", outputs: inputs };
    const resource = this.#resourceOf(one);
    const declared = declarations.outputs(one.type);
    const answer = outputsOf({ resource, inputs, declared, catalog, symbols, ...(id !== undefined && { id }) });
    const at = this.recorded.length - 1;
    this.recorded[at] = { ...one, outputs: { ...answer.outputs, id: answer.id } };
    return answer;
  }

  /** As the model sees it so far, with its region and its account. */
  #resourceOf(one: EngineResource): Resource {
    const { project, stack } = this.by.order;
    const [resource] = liveDeployment([one], { project, stack, config: {} }).resources as [Resource];
    const read = (value: Resource["region"]) => withoutSymbols(value, this.by.symbols.all) as Resource["region"];
    return {
      ...resource,
      values: withoutSymbols(resource.values, this.by.symbols.all) as ValueMap,
      region: read(resource.region),
      account: read(resource.account),
    };
  }

  #asked(token: string, args: Properties, reference: string): Asked {
    const { region, account } = this.#resourceOf(this.#imagined(token, {}, reference));
    return { token, args, region, account };
  }

  #arnOf(type: string, args: Properties, reference: string): string | undefined {
    const { catalog, symbols } = this.by;
    if (catalog.entries.get(terraformTypeOf(type))?.arn === undefined) return undefined;
    const resource = this.#resourceOf(this.#imagined(type, args, reference));
    const arn = arnOf({ resource, inputs: args, declared: { texts: [], lists: [], others: [] }, catalog, symbols });
    return readable(arn, symbols.all) === arn ? arn : undefined;
  }

  /** Something of a provider that is not in the stack. */
  #imagined(type: string, inputs: Properties, reference: string): EngineResource {
    return { urn: type, type, name: type, parent: "", inputs, provider: this.#providerOf(reference, type) };
  }
}

const stackType = "pulumi:pulumi:Stack";

/** Resource references are left out, so that a resource that is handed over stands as its id. */
const features: ReadonlySet<string> = new Set([
  "secrets",
  "aliasSpecs",
  "deletedWith",
  "replaceWith",
  "transforms",
  "invokeTransforms",
  "parameterization",
  "resourceHooks",
  "errorHooks",
]);

/** What a preview without credentials would not be told. */
function withoutLookups(answer: Properties, symbols: Symbols): Properties {
  const hasSymbols = (value: unknown): boolean =>
    typeof value === "string" ? readable(value, symbols.all) !== value : Array.isArray(value) && value.some(hasSymbols);
  return Object.fromEntries(
    Object.entries(answer).map(([name, value]) => [name, hasSymbols(value) ? unknownText : value]),
  );
}

function javaScript(properties: struct.Struct | undefined): Properties {
  return (properties?.toJavaScript() ?? {}) as Properties;
}

function structOf(properties: Readonly<Properties>): struct.Struct {
  const known = Object.entries(properties).filter(([, value]) => value !== undefined);
  return struct.Struct.fromJavaScript(Object.fromEntries(known) as never);
}

/** A number that was made from a symbol is none: what it will be is unknown. The code of a dynamic provider is no setting. */
function wellFormed(value: unknown): unknown {
  if (typeof value === "number") return Number.isNaN(value) ? unknownText : value;
  if (Array.isArray(value)) return value.map(wellFormed);
  if (typeof value !== "object" || value === null) return value;
  const members = Object.entries(value).filter(([name]) => name !== "__provider");
  return Object.fromEntries(members.map(([name, inner]) => [name, wellFormed(inner)]));
}
