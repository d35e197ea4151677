import { stoodIn } from "../model/stand-in";
import { isUnknown, unknown, unknownFrom, type Value } from "../model/value";
import { partOf, regionOf } from "./instances";
import { holdsOthers } from "./origins";
import { policyDocument } from "./policy-document";
import { isFailure, withMembers } from "./values";
import type { Instance } from "./world";

/** What the cloud, or the provider, will answer for an attribute that nobody configured; undefined where that cannot be told. */
export function looked(one: Instance, attribute: string): Value | undefined {
  const { declaration } = one;
  if (declaration.mode === "managed") return ofCloud(one, attribute);
  const read = Object.hasOwn(dataSources, declaration.type) ? dataSources[declaration.type] : undefined;
  const value = read ? read(one, attribute) : ofCloud(one, attribute);
  if (value !== undefined || holdsOthers.has(attribute)) return value;
  return unknownFrom("looked-up", [one.address], true, { attributes: [attribute] });
}

/** By type. https://registry.terraform.io/providers/hashicorp/aws/latest/docs, checked 2026-11-22 */
const dataSources: Readonly<Record<string, (one: Instance, attribute: string) => Value | undefined>> = {
  aws_partition: (one, attribute) => {
    const partition = one.module.world.cloud.partition(regionOf(one));
    if (!partition) return undefined;
    if (attribute === "dns_suffix") return partition.dnsSuffix;
    if (attribute === "reverse_dns_prefix") return partition.dnsSuffix.split(".").reverse().join(".");
    return attribute === "partition" || attribute === "id" ? partition.id : undefined;
  },
  aws_region: (one, attribute) =>
    attribute === "name" || attribute === "region" || attribute === "id"
      ? told(one, attribute, regionOf(one))
      : undefined,
  aws_caller_identity: (one, attribute) => {
    if (attribute === "arn") return callerArn(one);
    if (attribute !== "account_id" && attribute !== "id") return undefined;
    return told(one, attribute, one.module.providerOf(one).account);
  },
  aws_iam_session_context: (one, attribute) => {
    if (attribute !== "issuer_arn") return undefined;
    const arn = one.module.argument(one, "arn");
    // The role of the session, which is of the same account.
    return isUnknown(arn) && arn.standIn ? { ...arn, from: [one.address], attributes: [attribute] } : undefined;
  },
  aws_iam_policy_document: (one, attribute) => {
    if (attribute !== "json" && attribute !== "minified_json") return undefined;
    return (
      policyDocument(one.module.values(one)) ??
      unknownFrom("set-after-apply", [one.address], true, { attributes: [attribute] })
    );
  },
  terraform_remote_state: (one, attribute) => (attribute === "outputs" ? outputsOf(one) : undefined),
};

/** What is known of a provider; where it is not, it comes from what was asked, and says why nobody knows. */
function told({ address }: Instance, attribute: string, fact: Value): Value {
  if (!isUnknown(fact)) return fact;
  return unknownFrom(fact.because, [address], true, { attributes: [attribute], standIn: fact.standIn });
}

/** Of whoever deploys nobody knows more than the account. */
function callerArn(one: Instance): Value | undefined {
  const partition = one.module.world.cloud.partition(regionOf(one));
  const account = stoodIn(one.module.providerOf(one).account);
  if (!partition || isUnknown(account)) return undefined;
  const standIn = `arn:${partition.id}:iam::${account}:user/whoever-deploys`;
  return unknownFrom("looked-up", [one.address], true, { attributes: ["arn"], standIn });
}

function outputsOf(one: Instance): Value {
  const { module, address } = one;
  const outputs = module.world.remoteState(module.argument(one, "backend"), module.argument(one, "config"));
  const defaults = module.argument(one, "defaults");
  return withMembers(unknown("looked-up"), (output) => {
    const value = outputs?.(String(output));
    if (value !== undefined && !isFailure(value)) return value;
    // A state that nobody has read may say otherwise than its defaults.
    return (
      (outputs && partOf(defaults, String(output))) ??
      unknownFrom("looked-up", [], false, { lostAt: [`${address}.outputs.${output}`] })
    );
  });
}

function ofCloud(one: Instance, attribute: string): Value | undefined {
  const { module, declaration } = one;
  if (attribute === "region") return told(one, attribute, module.providerOf(one).region);
  if (attribute === "tags_all") return allTags(one);
  if (attribute !== "arn" && attribute !== "id") return undefined;
  const described = {
    type: declaration.type,
    region: regionOf(one),
    account: module.providerOf(one).account,
    valueAt: (property: string) => module.argument(one, property),
  };
  return module.world.cloud.attribute(described, attribute);
}

/** Its own tags over those that its provider adds; undefined where it adds none. */
export function allTags(one: Instance): Value | undefined {
  const { defaultTags } = one.module.providerOf(one);
  if (defaultTags === undefined) return undefined;
  const tags = one.module.argument(one, "tags");
  if (tags === undefined || tags === null) return defaultTags;
  if (isUnknown(tags)) return tags;
  return isUnknown(defaultTags) ? defaultTags : { ...(defaultTags as object), ...(tags as object) };
}
