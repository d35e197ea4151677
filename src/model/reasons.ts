import { blocksOf } from "../registers/ranges";
import type { Reason, Unknown } from "./value";

/** What the law leaves to a person, and what would settle it. */
const lawWords: Readonly<Record<string, { readonly says: string; readonly settle: string }>> = {
  "volume-unknown": {
    says: "of how many persons the exporter sent data abroad this year is not declared, and decides what is needed",
    settle: "declare it in onshore.yaml, under exporters: volumes",
  },
  "ciio-unknown": {
    says: "whether the exporter is an operator of critical information infrastructure is not declared",
    settle: "state isCiio of the exporter in onshore.yaml, under exporters",
  },
  "wrong-exporter": {
    says: "who exports the data is not declared",
    settle: "name the exporter in the dataset, or as owner of the account, in onshore.yaml",
  },
  "class-conflict": {
    says: "its class and its items contradict each other",
    settle: "correct the classes or the items of the dataset in onshore.yaml",
  },
  "class-unknown": {
    says: "it may be of a class, or of a domain, that asks more",
    settle: "state the class and the domain by tags, or by a dataset in onshore.yaml",
  },
  "purpose-unknown": {
    says: "for what the data goes abroad is not declared",
    settle: "state the purpose of the dataset in onshore.yaml, under datasets",
  },
  "mapping-approval-missing": {
    says: "whether it is surveying and mapping data that needs an approval is not known",
    settle: "state auto:geo as a literal, or record the mapping approval",
  },
  "core-data": {
    says: "it is core data, for which an override is recorded",
    settle: "have the person decide who may",
  },
};

/** Each reason in words, and what would settle it. Completed by the compiler: a reason without words does not build. */
const words: Readonly<
  Record<
    Reason,
    {
      readonly says: (about: string, origin: string) => string;
      readonly settle: (about: string, origin: string) => string;
    }
  >
> = {
  "set-after-apply": {
    says: (_, origin) => `${origin === "" ? "the value" : `it comes from ${origin} and`} is known only after apply`,
    settle: (_, origin) =>
      `write it as a literal or a variable, or check again when ${origin === "" ? "what it comes from" : origin} exists`,
  },
  "filled-in-by-provider": {
    says: () => "the provider fills the value in",
    settle: () => "state the value in the configuration",
  },
  "local-value": {
    says: () => "the value comes from a local, which a plan does not record",
    settle: () => "use a variable in place of the local, or refer to the resource itself",
  },
  secret: {
    says: () => "the value is secret and stays closed",
    settle: () => "do not keep places, principals or policies as secrets",
  },
  "region-not-stated": {
    says: () => "neither the resource nor its provider states a region",
    settle: () => "state `region` in the provider, or `assumeRegion` in onshore.yaml",
  },
  "region-not-listed": {
    says: (about) => `${about || "the region"} is no region that Onshore knows`,
    settle: () => "correct the region code, or update Onshore if the region is new",
  },
  "account-not-registered": {
    says: (about) => `account ${about} is not in the register of accounts`,
    settle: (about) => {
      const [id, partition = "aws-cn"] = about.split(" of ");
      return `add to onshore.yaml, under accounts: { id: "${id}", partition: ${partition}, operatedFrom: <country> }`;
    },
  },
  "account-not-named": { says: () => "it names no account", settle: () => "name the account by its ARN" },
  "principal-with-wildcard": {
    says: () =>
      "AWS refuses a wildcard inside the ARN of a principal, so that nothing is granted and nothing is proven",
    settle: () => "name the principals one by one, or the account with a condition on aws:PrincipalArn",
  },
  "organization-not-registered": {
    says: (about) => `the organization ${about} is not in the register of organizations`,
    settle: (about) => `add to onshore.yaml, under organizations: { id: ${about}, operatedFrom: <country> }`,
  },
  "membership-not-registered": {
    says: (about) => `the register does not say of which organization account ${about} is a member`,
    settle: (about) => `add \`organization\` to the entry of account ${about} under accounts in onshore.yaml`,
  },
  "organizational-unit": {
    says: (about) =>
      `whether the account is below ${about} stands outside this deployment, and with it whether its policy keeps everybody outside away`,
    settle: () => "remove the principal from the Allow, or attach the policy of the organization to the account itself",
  },
  "network-not-registered": {
    says: (about) => `the network ${about} is not in the register of networks`,
    settle: (about) => `add to onshore.yaml, under networks: ${networkEntries(about)}`,
  },
  "network-onshore": {
    says: () => "it may come from networks on the mainland only, and who uses them there is not recorded",
    settle: () => "name the principals on the mainland that may read",
  },
  "endpoint-not-registered": {
    says: (about) => `where ${about || "the VPC endpoint"} is used is not registered`,
    settle: (about) =>
      `add to onshore.yaml, under networks: { ${about.startsWith("vpce-") ? "endpoint" : "vpc"}: ${about || "<id>"}, country: <country> }`,
  },
  "connection-not-registered": {
    says: (about) => `where the other end of ${about || "the line"} is, is not registered`,
    settle: (about) =>
      `add to onshore.yaml, under networks: { connection: ${about || "<id or name>"}, country: <country> }`,
  },
  "guard-not-known": {
    says: (about) =>
      `whether ${about || "what stands before it"} keeps everybody outside the mainland away is not known`,
    settle: () => "ask who calls, or let in callers from CN only, in this deployment",
  },
  "prefix-list-not-known": {
    says: () => "the addresses of the prefix list stand outside this deployment",
    settle: () => "name the ranges of addresses in the security group",
  },
  "security-group-not-known": {
    says: () => "whom its security groups let in stands outside this deployment",
    settle: () => "take away its public address, or name security groups of this deployment",
  },
  "key-holder-not-known": {
    says: () =>
      "a long-lived key, password or certificate works from everywhere, and who holds it is not in the deployment",
    settle: () =>
      "use a role, or a registered identity provider, in place of the key or password, or limit it to your networks on the mainland",
  },
  "password-abroad": {
    says: () => "a password works for whoever has it, and whether the network lets it through stands elsewhere",
    settle: () => "keep the password on the mainland",
  },
  "bucket-not-located": {
    says: () => "an S3 ARN names no region",
    settle: () => "add the bucket to onshore.yaml, under locations: { arn: …, region: … }",
  },
  "stands-for-another": {
    says: () => "it stands for a place outside AWS that this deployment does not tell",
    settle: () => "add it to onshore.yaml, under locations: { arn: …, region: … }",
  },
  "host-not-located": {
    says: (about) => `nothing tells where ${about || "the host"} is`,
    settle: (about) => `add to onshore.yaml, under networks: { host: ${about || "<host>"}, country: <country> }`,
  },
  "contact-not-located": {
    says: () => "nobody can tell where a mailbox or telephone is read",
    settle: () => "deliver to a queue on the mainland instead",
  },
  "provider-not-registered": {
    says: (about) => `the identity provider ${about} is not in the register`,
    settle: (about) =>
      `add to onshore.yaml, under identityProviders: { ${about.startsWith("arn:") ? "arn" : "url"}: ${about.startsWith("arn:") ? `"${about}"` : about}, operatedFrom: <country> }`,
  },
  "other-partition": {
    says: (about) =>
      `what is named in another partition (${about}) cannot work here, so that nothing is granted and nothing is proven`,
    settle: () => "name what is meant in this partition, or remove it",
  },
  "service-not-pinned": {
    says: (about) => `nothing says on whose behalf ${about} may call`,
    settle: () => "add a condition on aws:SourceAccount or aws:SourceArn with your own account",
  },
  "condition-not-judged": {
    says: (about) => `whether the condition on ${about} keeps everybody outside away is not judged`,
    settle: () =>
      "name the principals that may read, all operated from the mainland, instead of limiting by a condition",
  },
  "deny-not-judged": {
    says: (about) =>
      `whether a Deny${about === "" ? "" : ` with a condition on ${about}`} keeps everybody outside away is not judged`,
    settle: () => "remove the principal from the Allow instead of denying it",
  },
  "class-contradicted": {
    says: () => "data of a stricter class than its tag says is copied into where it comes from",
    settle: () => "tag that with the class of what is copied into it, or copy only what is of the class that it has",
  },
  "word-not-in-scheme": {
    says: (about) => `the value of the tag ${about} is outside the scheme`,
    settle: () => "correct the value of the tag",
  },
  "class-not-in-scheme": {
    says: (about) => `the value of the tag ${about} is outside the scheme`,
    settle: (about) =>
      about.includes("did you mean")
        ? "correct the value of the tag, or add the word to `labels` in onshore.yaml"
        : "use the values of the scheme: core, important, sensitive-personal, personal, general, none",
  },
  "no-class": { says: () => "no tag says which data it holds", settle: () => "tag it with its data class" },
  "several-candidates": {
    says: () => "the value may come from one of several resources, of which not all are on the same side",
    settle: () => "refer to one resource, by its address",
  },
  "switch-not-known": {
    says: () => "whether it is switched on is known only after apply",
    settle: () => "state the switch as a literal",
  },
  "selection-not-known": {
    says: () => "whether the selection picks it is not known",
    settle: () => "state tags and ARNs of the selection as literals",
  },
  "type-not-in-catalog": {
    says: (about) => `Onshore does not know what ${about} does with data`,
    settle: () => "ask for the type to be added to the catalog; until then check it by hand",
  },
  "policy-not-known": {
    says: (about) => `what the managed policy ${about} allows is not known`.replace("  ", " "),
    settle: () => "attach a policy that is written in the deployment, or detach it",
  },
  unreadable: {
    says: (about) =>
      `the policy document cannot be read${about === "" ? "" : `: ${about} is missing or not as AWS writes it`}`,
    settle: (about) => (about === "" ? "correct the document" : `correct ${about} in the document`),
  },
  "record-for-review": {
    says: (about) => `a person has to look at assessment ${about} first`,
    settle: (about) => `see onshore register show ${about}, and record what was decided`,
  },
  "law-for-review": {
    says: (about) => lawWords[about]?.says ?? `a person has to decide: ${about}`,
    settle: (about) => lawWords[about]?.settle ?? "have a person decide, and record it",
  },
  "not-declared": {
    says: (about) => `${about} is not declared in onshore.yaml`,
    settle: (about) => `declare ${about} in onshore.yaml`,
  },
  "dataset-not-declared": {
    says: (about) => `its tag names a dataset that is not declared in onshore.yaml: ${about}`,
    settle: () => "correct the tag, or declare the dataset in onshore.yaml, under datasets",
  },
  "exporter-not-declared": {
    says: () => "who exports the data is not declared",
    settle: () => "name the exporter in the dataset, or as owner of the account, in onshore.yaml",
  },
  "network-path": {
    says: () => "it opens a network path; who may read over it is decided elsewhere",
    settle: () => "close the path, or register the network",
  },
};

/** A range that is no single block takes several entries. */
function networkEntries(range: string): string {
  const blocks = blocksOf(range);
  const shown = blocks.length === 0 ? ["<network>"] : blocks.slice(0, 8);
  const more =
    blocks.length > shown.length ? `, and ${blocks.length - shown.length} others up to ${blocks.at(-1)}` : "";
  const entries = shown.map((cidr) => `{ cidr: ${cidr.includes(":") ? `"${cidr}"` : cidr}, country: <country> }`);
  return `${entries.join(", ")}${more}`;
}

export function says(why: Unknown): string {
  return words[why.because].says(why.about ?? "", originOf(why));
}

export function settle(why: Unknown): string {
  return words[why.because].settle(why.about ?? "", originOf(why));
}

/** What it is made from, as far as that can be said in a few words. */
export function originOf({ from, lostAt = [] }: Unknown): string {
  const names = (lostAt.length > 0 ? lostAt : from).map(nameOf);
  return names.length > 3 ? `${names.slice(0, 3).join(", ")} and others` : names.join(", ");
}

/** A URN says more than a sentence can bear: `urn:pulumi:dev::fleet::aws:s3/bucket:Bucket::tracks` is tracks. */
function nameOf(address: string): string {
  const [, type, name] = /^urn:pulumi:.*?::.*?::(?:.*\$)?(.*?)::(.*)$/s.exec(address) ?? [];
  return type === undefined ? address : `${name} (${type})`;
}
