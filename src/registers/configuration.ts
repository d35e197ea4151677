import * as z from "zod";
import { isDay } from "../law/dates";
import { exemptionIds } from "../law/exemptions";
import { folded } from "../law/flow";
import { mechanisms } from "../law/record-schema";
import { namesIn, words } from "../law/words";
import { dataClasses } from "../model/data-map";
import { nearest } from "../nearest";
import { blocksOf } from "./ranges";

const domains = namesIn(words.domains);
const geos = namesIn(words.geo);
const scenarios = namesIn(words.scenarios);
const empty = "an empty entry would fit everybody";
const saysSomething = (entry: object) => Object.values(entry).some((value) => value !== undefined);

function isCountry(code: string): boolean {
  const names = new Intl.DisplayNames("en", { type: "region", fallback: "none" });
  return !/^[A-Z]{2}$/.test(code) || (code !== "ZZ" && names.of(code) !== undefined);
}

export const country = z
  .string()
  .regex(/^[A-Z]{2}$/, "a country is a code of two capital letters (ISO 3166-1): CN, HK, DE …")
  .refine(isCountry, "there is no such country in ISO 3166-1")
  .describe("ISO 3166-1 alpha-2; HK, MO and TW are outside the mainland");
const region = z.string().regex(/^[a-z]{2,4}(-[a-z]+)+-\d+$/, "a region is written by its code, as cn-north-1");
const accountId = z
  .string("an account id is text: write it in quotes")
  .regex(/^\d{12}$/, "an account id has twelve digits");
export const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, { error: "a day is written 2026-11-22", abort: true })
  .refine(isDay, "there is no such day");
const organizationId = z.string().regex(/^o-[a-z0-9]{3,32}$/, "the id of an organization is written o-a1b2c3d4e5");
const cidr = z.union(
  [z.cidrv4(), z.cidrv6(), z.ipv4(), z.ipv6()],
  "a network is written 203.0.113.0/24 or 2001:db8::/32, a single address 203.0.113.7",
);
const enforcement = z.enum(["mandatory", "advisory", "disabled"]);

const account = z
  .strictObject({
    id: accountId,
    partition: z.enum(["aws", "aws-cn", "aws-us-gov", "aws-eusc", "aws-iso", "aws-iso-b", "aws-iso-e", "aws-iso-f"]),
    operatedFrom: country,
    name: z.string().optional(),
    owner: z.string().optional(),
    organization: organizationId.optional(),
  })
  .describe("An AWS account, and the country from which it is operated");

const organization = z
  .strictObject({ id: organizationId, operatedFrom: country, name: z.string().optional() })
  .describe("An organization in AWS Organizations, and the country from which it is operated");

const location = z
  .strictObject({ arn: z.string().startsWith("arn:", "an ARN starts with arn:"), region })
  .refine(
    ({ arn, region: code }) => arn.startsWith("arn:aws-cn:") === code.startsWith("cn-"),
    "the ARN is of another partition than the region",
  )
  .describe("Where something outside the deployment is; the ARN of a bucket does not tell it");

const identityProvider = z
  .strictObject({
    arn: z.string().optional(),
    url: z.string().optional(),
    operatedFrom: country,
    name: z.string().optional(),
  })
  .refine(({ arn, url }) => arn !== undefined || url !== undefined, "an identity provider has an arn or a url")
  .describe("A SAML or OIDC provider, and the country from which it is operated");

const network = z
  .strictObject({
    cidr: cidr.optional(),
    vpc: z.string().regex(/^vpc-/, "a VPC is written vpc-0a1b2c3d").optional(),
    endpoint: z
      .string()
      .regex(/^vpce-/, "a VPC endpoint is written vpce-0a1b2c3d")
      .optional(),
    host: z
      .string()
      .regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/i, "a host is written hooks.example.cn")
      .optional(),
    connection: z.string().min(1).optional(),
    country,
    name: z.string().optional(),
  })
  .refine(
    (one) =>
      [one.cidr, one.vpc, one.endpoint, one.host, one.connection].filter((name) => name !== undefined).length === 1,
    "a network has one of cidr, vpc, endpoint, host and connection",
  )
  .describe(
    "A range of addresses, a VPC, a VPC endpoint, a host with its subdomains, or a Direct Connect connection or customer gateway by its id or name, and the country where it is",
  );

const assessment = z
  .strictObject({
    id: z.string().min(1),
    mechanism: z.enum(mechanisms),
    status: z.enum(["active", "pending", "suspended", "revoked"]),
    validFrom: day.optional(),
    validTo: day.optional(),
    dataClasses: z.array(z.enum(dataClasses)).min(1),
    destinations: z
      .array(z.strictObject({ country: country.optional(), region: region.optional() }).refine(saysSomething, empty))
      .optional(),
    recipients: z
      .array(
        z
          .strictObject({ account: accountId.optional(), name: z.string().optional(), country: country.optional() })
          .refine(saysSomething, empty),
      )
      .min(1)
      .optional(),
    purpose: z
      .union([z.string(), z.array(z.string())], "a purpose is a text or a list of texts")
      .transform((text) => (typeof text === "string" ? [text] : text))
      .optional(),
  })
  .refine(({ validFrom = "", validTo = "9" }) => validFrom <= validTo, {
    error: "validTo is before validFrom",
    path: ["validTo"],
  })
  .describe(
    "The recorded legal ground on which a flow may leave; both days are inclusive, in China time; without a last day, as for an exemption, until its status changes",
  );

const labels = z
  .strictObject({
    keys: z.array(z.string()).min(1).optional(),
    values: z.record(z.string(), z.enum(dataClasses)).optional(),
    separators: z.array(z.string().min(1)).optional(),
    ignoreCase: z.boolean().optional(),
    facets: z
      .partialRecord(z.enum(["dataset", "domain", "geo", "scenario", "origin"]), z.array(z.string()).min(1))
      .optional()
      .describe(
        "Tag keys that carry the rest: auto:dataset, auto:domain, auto:geo, auto:scenario, auto:origin unless stated",
      ),
  })
  .describe("Which tags say which data classes");

const name = z.string().min(1);
const oneOrMore = <T extends z.ZodType>(one: T) =>
  z.union([one, z.array(one).min(1)]).transform((value) => (Array.isArray(value) ? value : [value]) as z.output<T>[]);

const dataset = z
  .strictObject({
    id: z
      .string()
      .regex(/^[\w.-]+$/, "the id of a dataset is a word of letters, digits, dots, hyphens and underscores"),
    classes: z.array(z.enum(dataClasses)).min(1),
    items: z.array(name).optional(),
    domain: oneOrMore(z.enum(domains)).optional(),
    geo: z.enum(geos).optional(),
    scenario: z.enum(scenarios).optional(),
    origin: z.enum(["domestic", "foreign"]).optional(),
    exporter: name.optional(),
    owner: name.optional(),
    purpose: oneOrMore(name).optional(),
    override: z.strictObject({ decisionNo: name, by: name, date: day, until: day }).optional(),
    stores: z
      .array(
        z
          .strictObject({ address: name.optional(), tag: z.strictObject({ key: name, value: name }).optional() })
          .refine(
            ({ address, tag }) => (address === undefined) !== (tag === undefined),
            "a store is matched by its address or by a tag",
          ),
      )
      .optional(),
  })
  .describe("Data of one kind: stores refer to it by the tag auto:dataset, or are matched by address or tag");

const exporter = z
  .strictObject({
    name,
    aliases: z.array(name).optional(),
    uscc: z
      .string()
      .regex(/^[0-9A-HJ-NP-RT-UW-Y]{18}$/, "a unified social credit code has 18 digits and capital letters")
      .optional(),
    isCiio: z.enum(["yes", "no", "unknown"], "isCiio is yes, no or unknown, in quotes"),
    zone: name.optional(),
    city: name.optional(),
    subsidiaries: z.array(name).optional(),
    volumes: eachOnce(
      z.strictObject({
        year: z.number().int().min(2021).max(2100),
        plain: z.number().int().nonnegative().optional(),
        sensitive: z.number().int().nonnegative().optional(),
        asOf: day,
        source: name,
      }),
      "year",
      ({ year }) => String(year),
    ),
  })
  .describe(
    "A company that sends data abroad, and of how many persons: distinct, since 1 January, all its flows together",
  );

const band = z.strictObject({ from: z.number().int().positive() });
const houseRow = z
  .strictObject({
    id: z.string().min(1),
    says: z.string().min(1),
    when: z.strictObject({
      classes: z.array(z.enum(dataClasses)).optional(),
      geo: z.array(z.enum(geos)).optional(),
      domains: z.array(z.enum(domains)).optional(),
      scenarios: z.array(z.enum(scenarios)).optional(),
      ciio: z.literal(true).optional(),
      plain: band.optional(),
      sensitive: band.optional(),
      persons: band.optional(),
    }),
    asks: z.enum(["contract-or-certification", "assessment", "review", "deny"]),
    from: day.optional(),
    until: day.optional(),
  })
  .describe("What the house asks more than the law");

const houseList = z
  .strictObject({
    zone: z.string().min(1),
    edition: z.string().min(1),
    polarity: z.enum(["negative", "positive"]),
    sectors: z.union([z.literal("all"), z.array(z.string().min(1)).min(1)]),
    excludedSectors: z.array(z.string().min(1)).optional(),
    items: z.array(z.string().min(1)).min(1),
    filing: z.enum(["required", "not-required", "unknown"]),
    from: day.optional(),
    until: day.optional(),
    source: z.strictObject({ url: z.url(), checked: day }),
  })
  .describe("The whole list of a free trade zone, from somebody who has it");

const law = z
  .strictObject({
    profile: z.enum(["guidelines-2026", "strict"]).optional(),
    adds: z.array(houseRow).optional(),
    closes: z.array(z.enum(exemptionIds)).optional().describe("Exemptions that may not be claimed here"),
    undeterminedBlocks: z.boolean().optional(),
    importantItems: z
      .array(z.string().min(1))
      .optional()
      .describe("Items that name important data, beside the known ones"),
    officialItems: z
      .string()
      .min(1)
      .optional()
      .describe("A file with the official annex of important data, beside this one"),
    ftzLists: z.array(houseList).optional(),
  })
  .describe("How strictly the law is read: never laxer than by the profile");

/** A list in which nothing is said twice in different ways. */
function eachOnce<T extends z.ZodType>(schema: T, what: string, key: (one: z.output<T>) => string) {
  return z
    .array(schema)
    .superRefine((list, context) => {
      const seen = new Map<string, string>();
      for (const [position, one] of list.entries()) {
        const before = seen.get(key(one));
        if (before !== undefined && before !== JSON.stringify(one))
          context.addIssue({ code: "custom", path: [position], message: `the ${what} ${key(one)} stands here again` });
        seen.set(key(one), JSON.stringify(one));
      }
    })
    .optional();
}

/** A dataset names an exporter that is declared, once any is. */
function knownExporters(
  {
    datasets = [],
    exporters = [],
  }: {
    datasets?: readonly z.output<typeof dataset>[] | undefined;
    exporters?: readonly z.output<typeof exporter>[] | undefined;
  },
  context: z.RefinementCtx,
): void {
  const names = exporters.flatMap(({ name, aliases = [], uscc, subsidiaries = [] }) => [
    ...[name, ...aliases, ...subsidiaries],
    ...(uscc === undefined ? [] : [uscc]),
  ]);
  const known = new Set(names.map(folded));
  for (const [position, { exporter: named }] of datasets.entries()) {
    if (named === undefined || names.length === 0 || known.has(folded(named))) continue;
    const guess = nearest(named, names);
    context.addIssue({
      code: "custom",
      path: ["datasets", position, "exporter"],
      message: `"${named}" is no exporter${guess === undefined ? "" : `: did you mean "${guess}"?`}`,
    });
  }
}

/** A name or code that two exporters share would make the order of the entries decide. */
function sharedNames(list: readonly z.output<typeof exporter>[] | undefined, context: z.RefinementCtx): void {
  const seen = new Set<string>();
  for (const [position, one] of (list ?? []).entries()) {
    const names = new Set(
      [one.name, ...(one.aliases ?? []), ...(one.uscc === undefined ? [] : [one.uscc])].map(folded),
    );
    if ([...names].some((name) => seen.has(name)))
      context.addIssue({
        code: "custom",
        path: [position],
        message: `${one.name} has a name, alias or uscc that another exporter has too`,
      });
    for (const name of names) seen.add(name);
  }
}

/** The schema of onshore.yaml. */
export const configurationSchema = z
  .strictObject({
    labels: labels.optional(),
    assumeRegion: region.optional().describe("The region of resources that no other source tells the region of"),
    accounts: eachOnce(account, "account", ({ partition, id }) => `${partition} ${id}`),
    organizations: eachOnce(organization, "organization", ({ id }) => id),
    locations: eachOnce(location, "location", ({ arn }) => arn),
    identityProviders: eachOnce(
      identityProvider,
      "identity provider",
      ({ arn, url = "" }) => arn ?? folded(url.replace(/^https:\/\//, "")),
    ),
    networks: eachOnce(
      network,
      "network",
      ({ cidr, vpc, endpoint, host, connection }) =>
        (cidr === undefined ? undefined : blocksOf(cidr).join(" ")) ??
        vpc ??
        endpoint ??
        host?.toLowerCase() ??
        connection ??
        "",
    ),
    assessments: eachOnce(assessment, "assessment", ({ id }) => id),
    datasets: eachOnce(dataset, "dataset", ({ id }) => folded(id)),
    exporters: eachOnce(exporter, "exporter", (one) => folded(one.name)).superRefine(sharedNames),
    law: law.optional(),
    register: z
      .array(z.string().min(1))
      .min(1)
      .optional()
      .describe("Folders of records of assessments, beside this file; otherwise the folder assessments"),
    approvals: z
      .strictObject({
        allowedSigners: z
          .string()
          .min(1)
          .optional()
          .describe("The file of keys that may sign, beside this file: ALLOWED SIGNERS of ssh-keygen(1)"),
        approvers: z
          .array(z.string().min(1))
          .min(1)
          .optional()
          .describe("Who may approve records, by the names in that file; otherwise everybody in it"),
        required: z.boolean().optional().describe("Whether a record counts only with a signature"),
      })
      .refine(({ required, allowedSigners }) => !required || allowedSigners !== undefined, {
        error: "signatures are demanded, and nothing says whose hold",
        path: ["allowedSigners"],
      })
      .optional()
      .describe("Who may approve records of assessments, and by which signatures"),
    waivers: z
      .strictObject({
        file: z.string().min(1).optional().describe("The file of waivers, beside this file; otherwise waivers.yaml"),
        longestDays: z
          .number()
          .int("a number of days is whole")
          .positive("a waiver has at least one day")
          .optional()
          .describe("The longest time of a waiver, first and last day included; otherwise 90"),
        approvers: z.array(z.string().min(1)).min(1).optional().describe("Who may approve waivers; otherwise anybody"),
      })
      .optional()
      .describe("Where waivers stand, and how far they may go"),
    policies: z
      .record(z.string(), z.strictObject({ enforcement: enforcement.optional(), undetermined: enforcement.optional() }))
      .optional()
      .describe("How strict each policy is"),
    about: z
      .strictObject({
        name: name.optional().describe("The stack, workspace or application"),
        team: name.optional(),
        owner: name.optional(),
        environment: name.optional(),
        tags: z
          .strictObject({
            team: z.array(name).min(1).optional(),
            owner: z.array(name).min(1).optional(),
            environment: z.array(name).min(1).optional(),
          })
          .optional()
          .describe("Keys of the tags that say it of a store: team, owner, environment (env, stage) unless stated"),
      })
      .optional()
      .describe("Whose deployments these are: for the site of a fleet"),
    failOn: z
      .enum(["all", "new"])
      .optional()
      .describe(
        "What blocks where a base is compared with: every finding, or only what is new or got worse; otherwise all",
      ),
    baseline: z
      .string()
      .min(1)
      .optional()
      .describe("The file of findings that were there before, beside this file; otherwise onshore.baseline.json"),
    today: day.optional().describe("The day to judge by, for rehearsals and reproducible runs; reports say so"),
  })
  .superRefine(knownExporters);

export type Configuration = z.output<typeof configurationSchema>;
