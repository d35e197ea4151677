import { InputError } from "../../input-error";
import { type Text, text } from "../../language";
import type { Deployment, Resource } from "../../model/deployment";
import { type Fact, isUnknown, type Unknown, unknown, unknownFrom, type Value, type ValueMap } from "../../model/value";
import { join } from "../../terraform/origins";
import { isOwnRegion } from "../../terraform/own-region";
import { elementsOf, membersOf, partsOf, type Slice, valueAt } from "../json-slices";
import { byProvider, regionFrom } from "../region-by";
import { makersAt } from "./expressions";
import { mergeUnknown } from "./merge-unknown";
import { type ProviderFacts, providerFacts } from "./providers";
import { lost, References, type Scope, union } from "./references";
import { sensitiveTexts } from "./sensitive";
import type { Configuration, ModuleCall, ResourceChange, ResourceConfig, StateResource } from "./shapes";

/** Whether the members of a JSON document are those of a plan. */
export function isTerraformPlan(names: ReadonlySet<string>): boolean {
  return names.has("format_version") && (names.has("resource_changes") || names.has("planned_values"));
}

/** Reads the plan JSON of Terraform or OpenTofu, format 1.x: everything as it will stand when the plan is applied. */
export function readTerraformPlan(file: string, bytes: Buffer, root: Slice): Deployment {
  const members = membersOf(bytes, root);
  const part = partsOf(bytes, members);
  const version = String(part("format_version", ""));
  if (!/^1(\.|$)/.test(version)) {
    throw new InputError(
      file,
      text(
        {
          en: "the plan has format_version {version}; Onshore reads 1.x",
          zh: "计划的 format_version 为 {version}，Onshore 读取 1.x",
        },
        { version: version || text({ en: "(none)", zh: "（无）" }) },
      ),
      text({
        en: "make the plan's JSON with a release of Terraform or OpenTofu that writes format 1.x, or update Onshore",
        zh: "请用写出 1.x 格式的 Terraform 或者 OpenTofu 版本生成计划的 JSON，或者更新 Onshore",
      }),
    );
  }
  if (part<boolean>("errored", false)) {
    throw new InputError(
      file,
      text({ en: "the plan ended with an error, so that part of it is missing", zh: "计划以错误告终，内容不全" }),
      text({ en: "repair what `plan` reports, and plan again", zh: "请修复 `plan` 报告的错误，再重新生成计划" }),
    );
  }
  if (!members.has("resource_changes") && members.has("planned_values"))
    throw new InputError(
      file,
      text({
        en: "the plan has planned_values and no resource_changes: somebody has taken a part of it away",
        zh: "计划有 planned_values 而没有 resource_changes：其中一部分已被移除",
      }),
      text({
        en: "hand in the whole JSON: terraform show -json plan.bin > plan.json",
        zh: "请提供完整的 JSON：terraform show -json plan.bin > plan.json",
      }),
    );
  const configuration = part<Configuration>("configuration", {});
  const state = stateResources(bytes, members.get("prior_state"));
  const changes = changesIn(bytes, members);
  const variables = part("variables", {});
  const plan = new Plan(configuration, variables, state, changes);
  const isPart = !part<boolean>("complete", true);
  return {
    inputs: [{ file, format: "terraform-plan", writtenBy: String(part("terraform_version", "")) }],
    resources: plan.resources(),
    sensitive: sensitiveTexts(changes, state, configuration, variables),
    variables: valuesOf(variables),
    isPart,
    notices: isPart
      ? [
          text(
            {
              en: "{file}: the plan is not complete (made with -target, or with deferred changes); what it leaves out was judged as it stands today",
              zh: "{file}：计划不完整（使用了 -target，或者含有推迟的变更）；未包含的部分按当前状态判断",
            },
            { file },
          ),
        ]
      : [],
  };
}

function valuesOf(variables: Readonly<Record<string, unknown>>): ValueMap {
  const given = Object.entries(variables).map(([name, one]) => [
    name,
    (one as { readonly value?: Value } | null)?.value,
  ]);
  return Object.fromEntries(given.filter(([, value]) => value !== undefined)) as ValueMap;
}

/** Changes, also those that are deferred to a later plan. */
function changesIn(bytes: Buffer, members: ReadonlyMap<string, Slice>): ResourceChange[] {
  const list = (name: string) => {
    const slice = members.get(name);
    return slice && !isNull(bytes, slice) ? [...elementsOf(bytes, slice)] : [];
  };
  return [
    ...list("resource_changes").map((slice) => valueAt(bytes, slice) as ResourceChange),
    ...list("deferred_changes").map(
      (slice) => (valueAt(bytes, slice) as { resource_change: ResourceChange }).resource_change,
    ),
  ];
}

/** Resources of the state before the plan, modules included. */
function stateResources(bytes: Buffer, slice: Slice | undefined): StateResource[] {
  if (!slice || isNull(bytes, slice)) return [];
  const values = membersOf(bytes, slice).get("values");
  const root = values && !isNull(bytes, values) ? membersOf(bytes, values).get("root_module") : undefined;
  return root ? [...resourcesIn(bytes, root)].map((one) => valueAt(bytes, one) as StateResource) : [];
}

/** The resources of a module of a state, and of those below it. */
export function* resourcesIn(bytes: Buffer, module: Slice): Iterable<Slice> {
  const parts = membersOf(bytes, module);
  yield* listAt(bytes, parts.get("resources"));
  for (const child of listAt(bytes, parts.get("child_modules"))) yield* resourcesIn(bytes, child);
}

function listAt(bytes: Buffer, slice: Slice | undefined): Iterable<Slice> {
  return slice ? elementsOf(bytes, slice) : [];
}

function isNull(bytes: Buffer, { start, end }: Slice): boolean {
  return bytes.toString("utf8", start, end) === "null";
}

/** A plan with its configuration, which tells where values known only after apply come from. */
class Plan {
  readonly #configs = new Map<string, { readonly config: ResourceConfig; readonly module: string }>();
  readonly #references: References;
  readonly #provider: (key: string | undefined) => ProviderFacts;
  readonly #root: Scope;

  constructor(
    configuration: Configuration,
    variables: Readonly<Record<string, unknown>>,
    readonly state: readonly StateResource[],
    readonly changes: readonly ResourceChange[],
  ) {
    this.#root = { module: configuration.root_module ?? {}, address: "" };
    this.#collect(this.#root.module, "");
    const instances = new Map<string, string[]>();
    for (const { address } of [...changes, ...state]) {
      const base = withoutIndex(address);
      const list = instances.get(base) ?? [];
      if (!list.includes(address)) instances.set(base, [...list, address]);
    }
    this.#references = new References(instances);
    this.#provider = providerFacts(
      configuration,
      variables,
      state.filter(({ mode }) => mode === "data"),
    );
  }

  /** Resource configurations, by address without any index. */
  #collect(module: Scope["module"], prefix: string): void {
    for (const config of module.resources ?? [])
      this.#configs.set(join(prefix, config.address), { config, module: prefix });
    for (const [name, call] of Object.entries(module.module_calls ?? {}))
      this.#collect((call as ModuleCall).module ?? {}, join(prefix, `module.${name}`));
  }

  resources(): Resource[] {
    const changed = this.changes.flatMap((change) => this.#afterChange(change));
    const seen = new Set(this.changes.filter(({ deposed }) => deposed === undefined).map(({ address }) => address));
    const untouched = this.state
      .filter(({ address }) => !seen.has(address))
      .map((one) => this.#resource(one, one.values as ValueMap));
    return [...changed, ...untouched];
  }

  /** As the resource stands after the change. What is destroyed is gone; what Terraform only forgets stays as it was. */
  #afterChange(change: ResourceChange): Resource[] {
    const { actions, before, after, after_unknown: mask } = change.change;
    if (change.deposed !== undefined) return [];
    if (actions.includes("forget") && !actions.includes("create"))
      return [this.#resource(change, (before ?? {}) as ValueMap)];
    if (actions.length === 1 && actions[0] === "delete") return [];
    return [this.#resource(change, mergeUnknown(after ?? {}, mask, this.#unknownIn(change)) as ValueMap)];
  }

  #resource(one: ResourceChange | StateResource, values: ValueMap): Resource {
    const config = this.#configs.get(withoutIndices(one.address))?.config;
    const provider = this.#provider(config?.provider_config_key);
    const module = modulePath(one.address);
    const regional = isOwnRegion(one.type, (name) => Object.hasOwn(values, name)) ? values : {};
    const ownArn = config?.expressions?.["arn"] === undefined ? values["arn"] : undefined; // what is configured names something else
    return {
      address: one.address,
      says: one.address,
      input: 0,
      type: one.type,
      spelledType: one.type,
      name: one.name,
      mode: one.mode,
      provider: one.provider_name.slice(one.provider_name.lastIndexOf("/") + 1),
      spelling: "terraform",
      values,
      region: ownRegion(regional, ownArn) ?? provider.region,
      regionBy: this.#regionBy(regional, ownArn, config?.provider_config_key),
      account: arnPart(ownArn, 4) ?? provider.account,
      ...(module !== "" && { component: module }),
      ...("previous_address" in one && one.previous_address !== undefined && { movedFrom: [one.previous_address] }),
    };
  }

  #regionBy(values: ValueMap, ownArn: Value | undefined, key = ""): Text {
    if (ownRegion(values, undefined) !== undefined) return regionFrom.region;
    if (ownRegion(values, ownArn) !== undefined) return regionFrom.arn;
    const { regionWritten: written } = this.#provider(key === "" ? undefined : key);
    return byProvider(key, written);
  }

  #unknownIn(change: ResourceChange): (path: readonly (string | number)[]) => Unknown {
    const entry = this.#configs.get(withoutIndices(change.address));
    if (!entry) return () => unknown("set-after-apply");
    const scope = this.#scopeOf(modulePath(change.address));
    const provider = this.#provider(entry.config.provider_config_key);
    const planned = { after: change.change.after, unknown: change.change.after_unknown };
    return (path) => {
      if (path[0] === "tags_all") return this.#unknownTags(entry.config, provider);
      const makers = makersAt(entry.config.expressions, path, planned);
      if (makers.every((maker) => maker === "none")) return unknown("filled-in-by-provider");
      const asker = { scope, resource: entry.config, ...(change.index !== undefined && { key: change.index }) };
      const origins = makers.map((maker) => (typeof maker === "string" ? lost : this.#references.of(maker, asker)));
      const { addresses, complete, lostAt, attributes } = union(origins);
      return unknownFrom("set-after-apply", addresses, complete, { lostAt, attributes });
    };
  }

  /** All tags together are unknown because of a tag of the resource, or of one that its provider adds; else there are none. */
  #unknownTags({ expressions }: ResourceConfig, { defaultTagsAreKnown }: ProviderFacts): Unknown {
    return unknown(
      expressions?.["tags"] !== undefined || !defaultTagsAreKnown ? "set-after-apply" : "filled-in-by-provider",
    );
  }

  /** The scope of a module instance, `module.lake["raw"].module.inner`. */
  #scopeOf(address: string): Scope {
    let scope = this.#root;
    for (const step of address === "" ? [] : moduleSteps(address)) {
      const module = scope.module.module_calls?.[step.call]?.module ?? {};
      scope = {
        module,
        address: join(scope.address, step.text),
        parent: scope,
        call: step.call,
        ...(step.key !== undefined && { key: step.key }),
      };
    }
    return scope;
  }
}

/** The resource's own `region` (provider 6), or that of the ARN it already has. */
function ownRegion({ region }: ValueMap, arn: Value | undefined): Fact<string> | undefined {
  if (typeof region === "string" && region !== "") return region;
  if (isUnknown(region as Value) && (region as Unknown).because !== "filled-in-by-provider") return region as Unknown;
  return arnPart(arn, 3);
}

function arnPart(arn: Value | undefined, part: 3 | 4): string | undefined {
  const parts = typeof arn === "string" ? arn.split(":") : [];
  return parts[0] === "arn" && parts[part] ? parts[part] : undefined;
}

const index = /\[(?:"(?:[^"\\]|\\.)*"|\d+)\]/g;

function withoutIndices(address: string): string {
  return address.replace(index, "");
}

/** Without the instance's own index; those of its modules stay. */
function withoutIndex(address: string): string {
  return address.replace(/\[(?:"(?:[^"\\]|\\.)*"|\d+)\]$/, "");
}

/** `module.lake["raw"]`; empty in the root module. */
export function modulePath(address: string): string {
  return /^((?:module\.[^.[]+(?:\[(?:"(?:[^"\\]|\\.)*"|\d+)\])?\.)+)/.exec(address)?.[1]?.slice(0, -1) ?? "";
}

function moduleSteps(address: string): { text: string; call: string; key?: string | number }[] {
  return [...address.matchAll(/module\.([^.[]+)(?:\[("(?:[^"\\]|\\.)*"|\d+)\])?/g)].map((match) => ({
    text: match[0],
    call: match[1] as string,
    ...(match[2] !== undefined && { key: JSON.parse(match[2]) as string | number }),
  }));
}
