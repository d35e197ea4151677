import { InputError } from "../../input-error";
import { type Text, text } from "../../language";
import { type Deployment, type Input, type Resource, type SourcePosition, within } from "../../model/deployment";
import { isUnknown, unknown, type Value } from "../../model/value";
import type { Configuration, Declaration } from "../../terraform/configuration";
import { allTags } from "../../terraform/data-sources";
import { entriesOf, wordOf } from "../../terraform/evaluate";
import { ownRegionOf, regionOf } from "../../terraform/instances";
import { settingsOf } from "../../terraform/module";
import type { Instance, Owner } from "../../terraform/world";
import { byProvider, regionFrom } from "../region-by";
import { constructOf, metadataOf } from "./metadata";
import type { Opened, Unread } from "./open";

/** The deployment that a configuration describes: everything in it created. */
export function deploymentOf(input: Input, { module, secrets, unread }: Opened): Deployment {
  const moved = movesOf(module.configuration);
  const resources: Resource[] = [];
  const hidden = new Set(secrets);
  for (const one of module.instances()) {
    if (resources.length >= most) throw new InputError(input.file, text(tooMany), text(inParts));
    const resource = resourceOf(one, moved);
    hideSecretsIn(resource.values, hidden);
    resources.push(resource);
  }
  return {
    inputs: [input],
    resources: [...resources, ...unread.map(missingModule)],
    sensitive: [...new Set([...hidden, ...secrets])],
    isPart: unread.length > 0,
    notices: unread.map(({ address, source }) => text(notRead, { address, source, file: input.file })),
  };
}

const most = 500_000;
const tooMany = { en: "it has more than 500,000 resources", zh: "资源超过 500,000 个" };
const inParts = { en: "check its parts one by one", zh: "请逐个检查其各部分" };
const notRead = {
  en: "{file}: {address} calls {source}, which is not on the disk: what it makes was not judged. Run terraform init first, or check the plan",
  zh: "{file}：{address} 调用的 {source} 不在本地：未判断其创建的内容。请先运行 terraform init，或者检查计划",
};

/** It stands for what it would make, so that it counts among what is not understood. */
function missingModule({ address, source, call }: Unread): Resource {
  const type = `module ${source}`;
  return {
    ...{ address, says: address, input: 0, type, spelledType: type, provider: type, values: {} },
    ...{ name: address.slice(address.lastIndexOf(".") + 1), mode: "managed", spelling: "terraform" },
    ...{ region: unknown("region-not-stated"), account: unknown("account-not-named") },
    ...sourceOf(call),
  };
}

function resourceOf(one: Instance, moved: readonly Move[]): Resource {
  const { address, declaration, module } = one;
  const { body, type, name, mode } = declaration;
  const values = module.values(one);
  const tags = mode === "managed" ? allTags(one) : undefined;
  const metadata = metadataOf(body, type);
  const component = module.address || (metadata && constructOf(metadata));
  const source = within(outermostCall(module), metadata ? metadata.source : sourceOf(declaration).source);
  const movedFrom = moved.flatMap((move) => before(address, move) ?? []);
  return {
    address,
    says: address,
    input: 0,
    type,
    spelledType: type,
    name,
    mode,
    spelling: "terraform",
    provider: providerName(one),
    values: tags === undefined ? values : { ...values, tags_all: tags },
    region: regionOf(one),
    regionBy: regionBy(one),
    account: module.providerOf(one).account,
    ...(component && { component }),
    ...(source && { source }),
    ...(movedFrom.length > 0 && { movedFrom }),
  };
}

/** Where the root module calls the module that a resource is in, or one around it. */
function outermostCall({ called }: Owner): SourcePosition | undefined {
  if (!called) return undefined;
  if (called.parent.called) return outermostCall(called.parent);
  const metadata = metadataOf(called.call.body);
  return metadata ? metadata.source : sourceOf(called.call).source;
}

function sourceOf({ file, at }: Declaration): Pick<Resource, "source"> {
  return at ? { source: { file, ...at } } : {};
}

/** Without registry and version: what the module says that its short name stands for. */
function providerName(one: Instance): string {
  const { module } = one;
  const { key } = module.providerOf(one);
  const [short = ""] = key.split(".");
  const required = settingsOf(module.configuration, "required_providers").flatMap((one) => entriesOf(one) ?? []);
  const settings = required.find(([name]) => name === short)?.[1];
  const source = settings && entriesOf(settings)?.find(([name]) => name === "source")?.[1];
  const word = source && wordOf(source);
  return word === undefined ? short : word.slice(word.lastIndexOf("/") + 1);
}

function regionBy(one: Instance): Text {
  const own = ownRegionOf(one);
  if (own !== undefined && own !== null && own !== "") return regionFrom.region;
  const { key, regionWritten } = one.module.providerOf(one);
  return byProvider(key, regionWritten);
}

interface Move {
  readonly from: string;
  readonly to: string;
}

/** `moved` blocks of the root module. */
function movesOf({ moved }: Configuration): Move[] {
  return moved.flatMap((body) => {
    const [from, to] = ["from", "to"].map((name) => {
      const expression = body.get(name);
      return expression && wordOf(expression);
    });
    return from === undefined || to === undefined ? [] : [{ from, to }];
  });
}

/** What an address was called, where it, or the module or resource that it lies in, moved. */
function before(address: string, { from, to }: Move): string | undefined {
  if (address === to) return from;
  const rest = address.startsWith(to) ? address.slice(to.length) : "";
  return /^[.[]/.test(rest) ? `${from}${rest}` : undefined;
}

const secretNames =
  /(^|_)(password|passphrase|secret_string|secret_binary|secret_key|private_key|auth_token|token)(_wo)?$/;

/** Terraform marks these in a plan; a configuration does not. */
function hideSecretsIn(value: Value, into: Set<string>, isSecret = false, depth = 0): void {
  if (typeof value === "string") {
    if (isSecret && value !== "") into.add(value);
    return;
  }
  if (typeof value !== "object" || value === null || isUnknown(value) || depth > 20) return;
  for (const [name, inner] of Object.entries(value))
    hideSecretsIn(inner as Value, into, isSecret || secretNames.test(name), depth + 1);
}
