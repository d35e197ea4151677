/**
 * What each key of onshore.yaml is, for editors: by its path, `*` for a name of the user's own. Keys that the schema describes itself
 * are not here.
 */
const descriptions: Readonly<Record<string, string>> = {
  "labels.keys": "Tag keys that carry classes; auto:data-class unless stated",
  "labels.values": "Word in a tag and the class that it means; it replaces the whole default list",
  "labels.separators": "Texts between several words in one value; + and a space unless stated",
  "labels.ignoreCase": "Whether Important is important, for keys and for words; it is unless stated",
  accounts: "AWS accounts, and the country from which each is operated. Your own too",
  "accounts.id": "Twelve digits, in quotes",
  "accounts.partition": "aws-cn for the regions of the Chinese mainland, aws for most others",
  "accounts.name": "How reports call it",
  "accounts.owner": "Who answers for it: a company, a department",
  "accounts.organization": "The id of the organization that it is a member of",
  organizations: "Organizations in AWS Organizations; the entry of an account wins over that of its organization",
  "organizations.id": "o-a1b2c3d4e5",
  "organizations.name": "How reports call it",
  locations: "Where something is that the deployment names and does not contain: buckets above all",
  "locations.arn": "What the deployment names and does not contain",
  "locations.region": "Where it is",
  identityProviders: "SAML and OIDC providers, and the country from which each is operated",
  "identityProviders.arn": "The provider, or the instance of IAM Identity Center; or say its url",
  "identityProviders.url": "The provider's address, with or without https://; or say its arn",
  "identityProviders.name": "How reports call it",
  networks: "Addresses, VPCs, endpoints, hosts and lines, and the country where each is used",
  "networks.cidr": "A range of addresses or a single one; the narrowest that holds an address counts",
  "networks.vpc": "The id of a VPC",
  "networks.endpoint": "The id of a VPC endpoint",
  "networks.host": "A host name, with everything below it",
  "networks.connection": "The name or id of a line to elsewhere: dxcon-…, cgw-…, pcx-…",
  "networks.name": "A note",
  assessments: "The recorded legal grounds on which a flow may leave; whole records go into files under register",
  "assessments.id": "As findings and reports name it: the number of the decision or contract",
  "assessments.mechanism": "On which ground of the law",
  "assessments.status": "Only an active one counts",
  "assessments.validFrom": "The first day, in China time",
  "assessments.validTo": "The last day, in China time; left out, until its status changes",
  "assessments.dataClasses": "The classes that it is for",
  "assessments.destinations": "Where the data may go; left out, anywhere",
  "assessments.destinations.region": "A region by its code",
  "assessments.recipients": "Who may have the data; left out, anybody",
  "assessments.recipients.account": "An AWS account, in quotes",
  "assessments.recipients.name": "A company by its name",
  "assessments.purpose": "For what; one text or a list",
  datasets: "Data of one kind, wherever it is kept",
  "datasets.id": "The word that the tag auto:dataset has",
  "datasets.classes": "Its classes; with a tag that says others, the strictest of both count",
  "datasets.items": "Ids of items, of a catalogue of important data or of your own",
  "datasets.domain": "What was recorded: one or several",
  "datasets.geo": "Whether it is surveying and mapping data, and treated",
  "datasets.scenario": "In which of the scenarios of the law it arises",
  "datasets.origin": "Where it was collected",
  "datasets.exporter": "Who sends it, by a name under exporters",
  "datasets.owner": "Who answers for it",
  "datasets.purpose": "For what it may be sent abroad; one text or a list",
  "datasets.override": "A decision on core data: it makes a violation a matter for a person, never a pass",
  "datasets.override.decisionNo": "The number of the decision",
  "datasets.override.by": "Who decided",
  "datasets.override.date": "The day of the decision",
  "datasets.override.until": "Its last day",
  "datasets.stores": "Stores that belong to it without a tag auto:dataset",
  "datasets.stores.address": "As reports print it, * for anything",
  "datasets.stores.tag": "A tag that stores of it have",
  "datasets.stores.tag.key": "The key of the tag",
  "datasets.stores.tag.value": "Its value",
  exporters: "Companies that send data abroad, and of how many persons; numbers are declared, never guessed",
  "exporters.name": "The company as records have it",
  "exporters.aliases": "Other names of it",
  "exporters.uscc": "Its unified social credit code",
  "exporters.isCiio": "Whether it operates critical information infrastructure: yes, no or unknown, in quotes",
  "exporters.zone": "The free trade zone that it is registered in",
  "exporters.city": "Its city, for contracts of the Greater Bay Area",
  "exporters.subsidiaries": "Companies of its group, which datasets may name as exporters",
  "exporters.volumes": "Distinct persons by calendar year, all flows together",
  "exporters.volumes.year": "The calendar year",
  "exporters.volumes.plain": "Persons since 1 January whose data has no sensitive item",
  "exporters.volumes.sensitive": "Persons since 1 January whose data has sensitive items",
  "exporters.volumes.asOf": "The day of the count",
  "exporters.volumes.source": "Who counted",
  "law.profile": "How strictly the law is read where it leaves a choice",
  "law.adds": "Rows that the house asks more than the law",
  "law.adds.id": "A name for it, which findings cite",
  "law.adds.says": "What it asks, in a sentence",
  "law.adds.when": "To which flows it applies: all that is stated has to be so",
  "law.adds.when.classes": "Data of one of these classes",
  "law.adds.when.geo": "Surveying and mapping data of one of these kinds",
  "law.adds.when.domains": "Data of one of these domains",
  "law.adds.when.scenarios": "Data of one of these scenarios",
  "law.adds.when.ciio": "Data of an operator of critical information infrastructure",
  "law.adds.when.plain": "A number of persons without sensitive items",
  "law.adds.when.plain.from": "This many and more",
  "law.adds.when.sensitive": "A number of persons with sensitive items",
  "law.adds.when.sensitive.from": "This many and more",
  "law.adds.when.persons": "A number of persons in all",
  "law.adds.when.persons.from": "This many and more",
  "law.adds.asks": "What such a flow needs, or that it is denied",
  "law.adds.from": "The first day",
  "law.adds.until": "The last day",
  "law.undeterminedBlocks": "Whether what the law cannot decide blocks too",
  "law.ftzLists": "Lists of free trade zones that are not built in",
  "law.ftzLists.zone": "The zone",
  "law.ftzLists.edition": "The edition of the list",
  "law.ftzLists.polarity": "negative: what it lists needs a mechanism; positive: what it lists needs none",
  "law.ftzLists.sectors": "The sectors it is for, or all",
  "law.ftzLists.excludedSectors": "Sectors it is not for",
  "law.ftzLists.items": "The items that it lists, all of them",
  "law.ftzLists.filing": "Whether who relies on it has to file that",
  "law.ftzLists.from": "The first day",
  "law.ftzLists.until": "The last day",
  "law.ftzLists.source": "Where it stands",
  "law.ftzLists.source.url": "The page or file",
  "law.ftzLists.source.checked": "The day on which it was read",
  "policies.*.enforcement": "What a broken policy does: mandatory blocks, advisory is shown, disabled is not asked",
  "policies.*.undetermined": "The same for what cannot be told",
  "stacks.*.outputs": "Its outputs by name; those that are not stated are unknown",
  "about.team": "The team that answers for them",
  "about.owner": "The person or department that answers for them",
  "about.environment": "production, staging …",
  "about.tags.team": "Keys of tags that name a team",
  "about.tags.owner": "Keys of tags that name an owner",
  "about.tags.environment": "Keys of tags that name an environment",
};

/** A part of a JSON Schema, as far as it is walked. */
interface Part {
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Part>>;
  readonly items?: Part;
  readonly additionalProperties?: Part | boolean;
  readonly [key: string]: unknown;
}

/** The schema with a description on every key, so that editors explain what they complete. */
export function described(part: Part, path: readonly string[] = []): Part {
  const { properties, items, additionalProperties } = part;
  const keys = Object.entries(properties ?? {}).map(([name, one]) => [name, explained(one, [...path, name])]);
  return {
    ...part,
    ...(properties && { properties: Object.fromEntries(keys) }),
    ...(items && { items: described(items, path) }),
    ...(typeof additionalProperties === "object" && {
      additionalProperties: described(additionalProperties, [...path, "*"]),
    }),
  };
}

function explained(part: Part, path: readonly string[]): Part {
  const description = part.description ?? descriptions[path.join(".")];
  return { ...described(part, path), ...(description !== undefined && { description }) };
}

/** Paths with a description here, so that a test finds those that the schema no longer has. */
export const describedPaths: readonly string[] = Object.keys(descriptions);
