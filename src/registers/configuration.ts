import * as z from "zod";
import { dataClasses } from "../model/data-map";
import { mechanisms } from "./registers";

const country = z
  .string()
  .regex(/^[A-Z]{2}$/, "a country is a code of two capital letters (ISO 3166-1): CN, HK, DE …")
  .describe("ISO 3166-1 alpha-2; HK, MO and TW are outside the mainland");
const accountId = z
  .string("an account id is text: write it in quotes")
  .regex(/^\d{12}$/, "an account id has twelve digits");
const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, "a day is written 2026-11-22")
  .refine(
    (text) => !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text),
    "there is no such day",
  );
const organizationId = z.string().regex(/^o-[a-z0-9]{3,32}$/, "the id of an organization is written o-a1b2c3d4e5");
const cidr = z.union([z.cidrv4(), z.cidrv6()], "a network is written 203.0.113.0/24 or 2001:db8::/32");
const enforcement = z.enum(["mandatory", "advisory", "disabled"]);

const account = z
  .strictObject({
    id: accountId,
    partition: z.enum(["aws", "aws-cn", "aws-us-gov", "aws-eusc", "aws-iso", "aws-iso-b", "aws-iso-e", "aws-iso-f"]),
    operatedFrom: country,
    name: z.string().optional(),
    organization: organizationId.optional(),
  })
  .describe("An AWS account, and the country from which it is operated");

const organization = z
  .strictObject({ id: organizationId, operatedFrom: country, name: z.string().optional() })
  .describe("An organization in AWS Organizations, and the country from which it is operated");

const location = z
  .strictObject({ arn: z.string().startsWith("arn:"), region: z.string() })
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
    country,
    name: z.string().optional(),
  })
  .refine(
    (one) => one.cidr !== undefined || one.vpc !== undefined || one.endpoint !== undefined,
    "a network has a cidr, a vpc or an endpoint",
  )
  .describe("A range of addresses, a VPC or a VPC endpoint, and the country where it is used");

const assessment = z
  .strictObject({
    id: z.string().min(1),
    mechanism: z.enum(mechanisms),
    status: z.enum(["active", "pending", "suspended", "revoked"]),
    validFrom: day.optional(),
    validTo: day.optional(),
    dataClasses: z.array(z.enum(dataClasses)).min(1),
    destinations: z.array(z.strictObject({ country: country.optional(), region: z.string().optional() })).optional(),
    recipients: z
      .array(
        z.strictObject({ account: accountId.optional(), name: z.string().optional(), country: country.optional() }),
      )
      .optional(),
    purpose: z
      .union([z.string(), z.array(z.string())])
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
  })
  .describe("Which tags say which data classes");

/** The schema of onshore.yaml. */
export const configurationSchema = z.strictObject({
  labels: labels.optional(),
  assumeRegion: z.string().optional().describe("The region of resources that no other source tells the region of"),
  accounts: z.array(account).optional(),
  organizations: z.array(organization).optional(),
  locations: z.array(location).optional(),
  identityProviders: z.array(identityProvider).optional(),
  networks: z.array(network).optional(),
  assessments: z.array(assessment).optional(),
  policies: z
    .record(z.string(), z.strictObject({ enforcement: enforcement.optional(), undetermined: enforcement.optional() }))
    .optional()
    .describe("How strict each policy is"),
  today: day.optional().describe("The day to judge by, for rehearsals and reproducible runs; reports say so"),
});

export type Configuration = z.output<typeof configurationSchema>;
