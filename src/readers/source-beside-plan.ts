import { type Text, text } from "../language";
import type { Deployment, Resource } from "../model/deployment";
import { isMap, isUnknown, type Value, type ValueMap } from "../model/value";
import type { Configuration, Files } from "../terraform/configuration";
import { allTags } from "../terraform/data-sources";
import { regionOf } from "../terraform/instances";
import { asText, holdsUnknown, mapOf } from "../terraform/values";
import type { Cloud, Instance } from "../terraform/world";
import { open } from "./terraform-configuration/open";

const notTheSame = {
  en: "{address} is not in {source} as it was planned: {property} differs, so that nothing of it was read there",
  zh: "{source} 中的 {address} 与计划不符：{property} 不同，因此未从中读取其内容",
};

/** What a plan leaves unknown is filled in from the source that it was made of, and each resource gets file and line. */
export function withSource(plan: Deployment, configuration: Configuration, files: Files, cloud: Cloud): Deployment {
  const planned = new Map(plan.resources.map((one) => [one.address, one]));
  const known = (address: string, attribute: string) => {
    const values = planned.get(address)?.values;
    const value = values && Object.hasOwn(values, attribute) ? values[attribute] : undefined;
    return value === undefined || value === null || holdsUnknown(value) ? undefined : value;
  };
  const variables = new Map(Object.entries(plan.variables ?? {}));
  const { module, secrets } = open(configuration, { files, cloud, variables, known });
  const instances = new Map([...module.instances()].map((one) => [one.address, one]));
  const notices: Text[] = [];
  const resources = plan.resources.map((resource) => {
    const one = instances.get(resource.address);
    if (!one) return resource;
    const { file, at } = one.declaration;
    const placed = at ? { ...resource, source: { file, ...at } } : resource;
    if (!holdsUnknown(resource.values) && !isUnknown(resource.region)) return placed;
    const differs = contradiction(resource, one);
    if (differs === undefined) return filledIn(placed, one);
    notices.push(text(notTheSame, { address: resource.address, source: configuration.folder, property: differs }));
    return placed;
  });
  return {
    ...plan,
    resources,
    sensitive: [...new Set([...(plan.sensitive ?? []), ...secrets])],
    notices: [...plan.notices, ...notices],
  };
}

/** The first argument that the source has otherwise than the plan: then they are not of one revision. */
function contradiction({ values }: Resource, one: Instance): string | undefined {
  return Object.entries(values)
    .filter(([, value]) => asText(value) !== undefined)
    .find(([name, value]) => {
      const written = one.module.argument(one, name);
      const [here, there] = [asText(value), written === undefined ? undefined : asText(written)];
      return there !== undefined && there !== "" && !isDocument(there) && here?.toLowerCase() !== there.toLowerCase();
    })?.[0];
}

/** Documents are written anew by the provider. */
function isDocument(value: string): boolean {
  return /^\s*[{[]/.test(value);
}

function filledIn(resource: Resource, one: Instance): Resource {
  const values = mapOf(
    Object.entries(resource.values).map(([name, value]) => [
      name,
      holdsUnknown(value) ? filled(value, name === "tags_all" ? allTags(one) : one.module.argument(one, name)) : value,
    ]),
  );
  return { ...resource, values, ...regionFrom(resource, one) };
}

function regionFrom({ region }: Resource, one: Instance): Partial<Resource> {
  if (!isUnknown(region)) return {};
  const written = regionOf(one);
  return isUnknown(written) ? {} : { region: written };
}

/** A value of the plan with its unknowns replaced by what is written. What the plan knows stays. */
function filled(planned: Value, written: Value | undefined): Value {
  if (written === undefined || written === null) return planned;
  if (isUnknown(planned)) return isUnknown(written) ? moreTelling(planned, written) : written;
  if (Array.isArray(planned)) return filledList(planned, Array.isArray(written) ? written : [written]);
  return isMap(planned) && isMap(written) ? filledMap(planned, written) : planned;
}

function moreTelling<T extends { readonly fromIsComplete: boolean }>(planned: T, written: T): T {
  return !planned.fromIsComplete && written.fromIsComplete ? written : planned;
}

function filledMap(planned: ValueMap, written: ValueMap): ValueMap {
  return mapOf(
    Object.entries(planned).map(([name, value]) => [
      name,
      holdsUnknown(value) ? filled(value, Object.hasOwn(written, name) ? written[name] : undefined) : value,
    ]),
  );
}

/** Blocks that a provider keeps as a set are sorted in a plan: an element is filled from the only one that it can be. */
function filledList(planned: readonly Value[], written: readonly Value[]): Value {
  if (planned.length !== written.length) return planned;
  return planned.map((value) => {
    if (!holdsUnknown(value)) return value;
    const may = written.filter((other) => agrees(value, other));
    return may.length === 1 ? filled(value, may[0]) : value;
  });
}

/** Whether nothing that is known of both differs. */
function agrees(planned: Value, written: Value | undefined): boolean {
  if (written === undefined || written === null || planned === null) return true;
  if (isUnknown(planned) || isUnknown(written)) return true;
  if (Array.isArray(planned)) {
    const all: readonly Value[] = Array.isArray(written) ? written : [written];
    return planned.length === all.length && planned.every((one: Value) => all.some((other) => agrees(one, other)));
  }
  if (isMap(planned))
    return (
      isMap(written) &&
      Object.entries(planned).every(([name, one]) =>
        agrees(one, Object.hasOwn(written, name) ? written[name] : undefined),
      )
    );
  return asText(planned) === asText(written);
}
