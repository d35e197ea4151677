import * as z from "zod";
import type { Term } from "../../catalog/law/vocabulary";
import { text } from "../language";
import { isDay } from "../law/dates";
import { exemptionIds } from "../law/exemptions";
import { folded } from "../law/flow";
import { mechanisms } from "../law/record-schema";
import { namesIn, words } from "../law/words";
import { dataClasses } from "../model/data-map";
import { choice } from "../nearest";
import { customFault, rules } from "../rules";
import { isBroker } from "./brokers";
import { blocksOf } from "./ranges";

const domains = namesIn(words.domains);
const geos = namesIn(words.geo);
const scenarios = namesIn(words.scenarios);
const saysSomething = (entry: object) => Object.values(entry).some((value) => value !== undefined);

function isCountry(code: string): boolean {
  const names = new Intl.DisplayNames("en", { type: "region", fallback: "none" });
  return !/^[A-Z]{2}$/.test(code) || (code !== "ZZ" && names.of(code) !== undefined);
}

export const country = z
  .string()
  .regex(/^[A-Z]{2}$/, rules.countryOfThree.en)
  .refine(isCountry, rules.noCountry.en)
  .describe("ISO 3166-1 alpha-2; HK, MO and TW are outside the mainland");
const region = z.string().regex(/^[a-z]{2,4}(-[a-z]+)+-\d+$/, rules.region.en);
const accountId = z.string(rules.accountText.en).regex(/^\d{12}$/, rules.account.en);
export const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, { error: rules.day.en, abort: true })
  .refine(isDay, rules.noDay.en);
const organizationId = z.string().regex(/^o-[a-z0-9]{3,32}$/, rules.organization.en);
const cidr = z.union([z.cidrv4(), z.cidrv6(), z.ipv4(), z.ipv6()], rules.network.en);
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
  .strictObject({ arn: z.string().startsWith("arn:", rules.arn.en), region })
  .refine(({ arn, region: code }) => arn.startsWith("arn:aws-cn:") === code.startsWith("cn-"), rules.partition.en)
  .describe("Where something outside the deployment is; the ARN of a bucket does not tell it");

const identityProvider = z
  .strictObject({
    arn: z.string().optional(),
    url: z.string().optional(),
    operatedFrom: country,
    name: z.string().optional(),
  })
  .refine(({ arn, url }) => arn !== undefined || url !== undefined, rules.identityProvider.en)
  .refine(({ url = "" }) => !isBroker(url), rules.broker.en)
  .describe("A SAML or OIDC provider, and the country from which it is operated");

const network = z
  .strictObject({
    cidr: cidr.optional(),
    vpc: z.string().regex(/^vpc-/, rules.vpc.en).optional(),
    endpoint: z
      .string()
      .regex(/^vpce-/, rules.endpoint.en)
      .optional(),
    host: z
      .string()
      .regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/i, rules.host.en)
      .optional(),
    connection: z.string().min(1).optional(),
    country,
    name: z.string().optional(),
  })
  .refine(
    (one) =>
      [one.cidr, one.vpc, one.endpoint, one.host, one.connection].filter((name) => name !== undefined).length === 1,
    rules.networkIsOne.en,
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
      .array(
        z
          .strictObject({ country: country.optional(), region: region.optional() })
          .refine(saysSomething, rules.emptyEntry.en),
      )
      .optional(),
    recipients: z
      .array(
        z
          .strictObject({ account: accountId.optional(), name: z.string().optional(), country: country.optional() })
          .refine(saysSomething, rules.emptyEntry.en),
      )
      .min(1)
      .optional(),
    purpose: z
      .union([z.string(), z.array(z.string())], rules.purpose.en)
      .transform((text) => (typeof text === "string" ? [text] : text))
      .optional(),
  })
  .refine(({ validFrom = "", validTo = "9" }) => validFrom <= validTo, {
    error: rules.validTo.en,
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
    id: z.string().regex(/^[\w.-]+$/, rules.dataset.en),
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
          .refine(({ address, tag }) => (address === undefined) !== (tag === undefined), rules.storeMatch.en),
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
      .regex(/^[0-9A-HJ-NP-RT-UW-Y]{18}$/, rules.uscc.en)
      .optional(),
    isCiio: z.enum(["yes", "no", "unknown"]),
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
      { en: "year", zh: "年度" },
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

const again = { en: "the {what} {name} stands here again", zh: "{what} {name} 重复出现" };
const shared = {
  en: "{exporter} has a name, alias or uscc that another exporter has too",
  zh: "{exporter} 的名称、别名或者 uscc 与另一数据处理者相同",
};

/** A list in which nothing is said twice in different ways. */
function eachOnce<T extends z.ZodType>(schema: T, what: Term, key: (one: z.output<T>) => string) {
  return z
    .array(schema)
    .superRefine((list, context) => {
      const seen = new Map<string, string>();
      for (const [position, one] of list.entries()) {
        const before = seen.get(key(one));
        if (before !== undefined && before !== JSON.stringify(one))
          context.addIssue(customFault(text(again, { what: text(what), name: key(one) }), [position]));
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
    const says = text({ en: '"{named}" is no exporter', zh: "“{named}”不是已申报的数据处理者" }, { named });
    context.addIssue(customFault(says, ["datasets", position, "exporter"], choice(named, names)));
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
      context.addIssue(customFault(text(shared, { exporter: one.name }), [position]));
    for (const name of names) seen.add(name);
  }
}

/** The schema of onshore.yaml. */
export const configurationSchema = z
  .strictObject({
    labels: labels.optional(),
    assumeRegion: region.optional().describe("The region of resources that no other source tells the region of"),
    accounts: eachOnce(account, { en: "account", zh: "账户" }, ({ partition, id }) => `${partition} ${id}`),
    organizations: eachOnce(organization, { en: "organization", zh: "组织" }, ({ id }) => id),
    locations: eachOnce(location, { en: "location", zh: "位置" }, ({ arn }) => arn),
    identityProviders: eachOnce(
      identityProvider,
      { en: "identity provider", zh: "身份提供商" },
      ({ arn, url = "" }) => arn ?? folded(url.replace(/^https:\/\//, "")),
    ),
    networks: eachOnce(
      network,
      { en: "network", zh: "网络" },
      ({ cidr, vpc, endpoint, host, connection }) =>
        (cidr === undefined ? undefined : blocksOf(cidr).join(" ")) ??
        vpc ??
        endpoint ??
        host?.toLowerCase() ??
        connection ??
        "",
    ),
    assessments: eachOnce(assessment, { en: "assessment", zh: "评估" }, ({ id }) => id),
    datasets: eachOnce(dataset, { en: "dataset", zh: "数据集" }, ({ id }) => folded(id)),
    exporters: eachOnce(exporter, { en: "exporter", zh: "数据处理者" }, (one) => folded(one.name)).superRefine(
      sharedNames,
    ),
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
        error: rules.signers.en,
        path: ["allowedSigners"],
      })
      .optional()
      .describe("Who may approve records of assessments, and by which signatures"),
    waivers: z
      .strictObject({
        file: z.string().min(1).optional().describe("The file of waivers, beside this file; otherwise waivers.yaml"),
        longestDays: z
          .number()
          .int(rules.days.en)
          .positive(rules.oneDay.en)
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
    stacks: z
      .record(
        z.string().regex(/^[^/]+\/[^/]+$/, rules.stack.en),
        z.strictObject({ outputs: z.record(z.string(), z.json()) }),
      )
      .optional()
      .describe("What Pulumi stacks export that others refer to and that are not checked with them, by project/stack"),
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
