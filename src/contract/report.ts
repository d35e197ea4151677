import * as z from "zod";
import type { Told } from "../language";

/** The version of the JSON report, the contract for other tools. Changes only add, so that what read 1.0 reads every 1.x. */
export const schemaVersion = "1.1";

// Objects are loose, and what came after 1.0 is optional: reports of earlier and later versions are read too.

const days = z.string().describe("A day in China: 2026-11-22");
const count = z.number().int().nonnegative();
const verdict = z.enum(["broken", "undetermined", "holds"]);
const dataClass = z.string();
const ground = z.string();
const uid = z
  .string()
  .optional()
  .describe("What tells it from all others in this report, where the id does not: two inputs may share one");
/** The same fields in Chinese. */
const inChinese = z
  .record(z.string(), z.unknown())
  .optional()
  .describe("The texts of these fields in Simplified Chinese");

const state = z.enum(["new", "unchanged", "changed"]).describe("Against the base; left out where nothing was compared");
const change = z.looseObject({
  part: z.enum(["address", "place", "class", "who", "rights", "access", "certainty", "severity", "ground", "message"]),
  from: z.string(),
  to: z.string(),
  isWorse: z.boolean().describe("Whether more data leaves, farther, to more, or it is known worse than before"),
  zh: inChinese,
});
const compared = {
  state: state.optional(),
  changes: z.array(change).optional().describe("What changed since the base"),
  isWorse: z.boolean().optional().describe("Whether one of the changes is for the worse"),
};

const step = z.looseObject({
  says: z.string(),
  place: z.string().optional(),
  via: z.string().optional(),
  at: z.string().optional(),
});

const line = z.looseObject({ file: z.string(), line: z.number(), column: z.number().optional() });
const source = line.extend({
  inside: line.optional().describe("Where the resource itself stands within the component"),
});

const resource = z.looseObject({
  address: z.string().describe("Terraform address or Pulumi URN; for an entry of a register its name"),
  type: z.string().optional(),
  provider: z.string().optional(),
  region: z.string().nullish(),
  component: z.string().nullish().describe("The module or component that the developer wrote"),
  source: source.nullish(),
  input: z.string().nullish().describe("The file, as it was named"),
});

/** What a flow is, besides its ends: by this two reports are compared. */
const carried = {
  classes: z.array(dataClass).optional().describe("Classes of the data"),
  isMore: z.boolean().optional().describe("Whether it may be of more classes than these"),
};

const where = z.looseObject({
  address: z.string().nullable().describe("The store or target, where it is a resource"),
  says: z.string(),
  region: z.string().nullable(),
  place: z.string().describe("eu-central-1 (Frankfurt)"),
  country: z.string().nullable().describe("ISO 3166-1 alpha-2; null where it is not known"),
  account: z.string().nullish().describe("Of the end of a copy; null where it is not known"),
  side: z.enum(["onshore", "offshore"]).nullable().describe("Null where it is not known"),
  zh: inChinese,
});

const who = z.looseObject({
  kind: z.string(),
  id: z.string().describe("Account, ARN, service, range of addresses; empty for everybody"),
  name: z.string().nullable(),
  says: z.string(),
  country: z.string().nullable(),
  zh: inChinese,
});

const term = z.looseObject({ en: z.string(), zh: z.string() });

const rights = z
  .array(z.looseObject({ action: z.string(), resource: z.string(), when: z.string().nullable() }))
  .optional()
  .describe("What the statements allow that make the grant; when is a hash of the conditions");

const law = z
  .looseObject({
    asks: z.string().optional(),
    rows: z.array(z.looseObject({ id: z.string(), says: term })).optional(),
    basis: z
      .array(
        z.looseObject({
          title: term.optional(),
          article: z.union([z.string(), term]).optional(),
          certainty: z.string(),
        }),
      )
      .optional(),
    tried: z
      .array(z.looseObject({ record: z.string(), reasons: z.array(z.string()), says: z.array(term) }))
      .optional()
      .describe("The records that are for this flow, and why each does not carry it"),
    warnings: z.array(z.string()).optional(),
    advice: term.optional(),
  })
  .describe("What the law asks of the flow, on which provisions, and how sure that is");

const decided = {
  verdict: z
    .enum(["allowed", "review", "denied"])
    .nullable()
    .describe("What the law says of it; null where nothing regulated is known to leave"),
  ground: ground.nullable().describe("Why it may leave: the code of an exemption, of a small volume, or covered"),
  assessment: z.string().nullable().describe("The record on which it leaves"),
  until: days.nullable(),
  findings: z.array(z.string()).describe("Ids of the findings on it"),
};

const ownership = {
  team: z.string().nullish(),
  owner: z.string().nullish(),
  environment: z.string().nullish(),
};

const store = z.looseObject({
  id: z.string(),
  uid,
  address: z.string(),
  type: z.string(),
  input: z.string().nullable(),
  component: z.string().nullish(),
  source: source.nullish(),
  what: z.string().describe("What it keeps"),
  keeps: z.enum(["at-rest", "in-transit"]),
  account: z.string().nullable(),
  where,
  ...carried,
  ...decided,
  ...ownership,
  ...compared,
  zh: inChinese,
});

const copy = z.looseObject({
  id: z.string(),
  uid,
  address: z.string().describe("The resource that declares it"),
  at: z.string(),
  input: z.string().nullable(),
  source: source.nullish(),
  what: z.string(),
  rhythm: z.enum(["continuous", "scheduled", "once", "on-failure"]),
  isCertain: z.boolean().describe("Whether it is known that it happens"),
  from: where,
  to: where,
  recipient: who.nullable().describe("Who operates the account that it goes to, where that is another one"),
  ...carried,
  ...decided,
  ...compared,
  zh: inChinese,
});

const grant = z.looseObject({
  id: z.string(),
  uid,
  address: z.string().describe("The resource that declares it"),
  at: z.string(),
  input: z.string().nullable(),
  source: source.nullish(),
  store: z.string().describe("The address of the store that is opened"),
  access: z.enum(["read", "decrypt", "control"]),
  rights,
  isCertain: z.boolean(),
  grantee: who,
  side: z.enum(["onshore", "offshore"]).nullable().describe("Where the grantee is; null where it is not known"),
  ...carried,
  ...decided,
  ...compared,
  zh: inChinese,
});

const finding = z.looseObject({
  id: z.string().describe("Stable: made of the policy, the resource and the edge. Letters, digits and hyphens"),
  uid,
  fingerprint: z.string().optional().describe("Changes with what it says: certainty, classes, place, who, access"),
  policy: z.string(),
  title: z.string().optional().describe("Title of the policy"),
  kind: z.enum(["storage", "copy", "grant", "label", "register"]),
  outcome: z.enum(["broken", "undetermined"]),
  severity: z.enum(["critical", "high", "medium", "low"]),
  enforcement: z.enum(["mandatory", "advisory", "disabled"]),
  blocks: z.boolean().optional(),
  waiver: z
    .looseObject({ id: z.string(), until: z.string(), ticket: z.string(), approver: z.string() })
    .optional()
    .describe("The decision by which it does not block"),
  resource,
  at: z.string(),
  edge: z.string().optional().describe("What tells it from other findings of the policy on the resource"),
  about: z.string().optional().describe("Id of the store, copy or grant that it is about"),
  ...carried,
  where: where.optional().describe("Where the data goes, or who reads it is"),
  who: who.optional(),
  access: z.string().optional(),
  rights,
  message: z.string(),
  because: z.string().optional().describe("Why it is undetermined"),
  path: z.array(step),
  remedy: z.string(),
  assessment: z
    .string()
    .optional()
    .describe("An entry of onshore.yaml that would cover it, as YAML, with what is to be filled in in angle brackets"),
  draft: z.string().optional().describe("What drafts a record that would cover it"),
  basis: z.array(z.string()),
  law: law.optional(),
  status: z
    .enum(["open", "waived", "baseline", "known"])
    .describe("baseline: it is in the baseline; known: the base has it too, and only what is new blocks"),
  ...compared,
  zh: inChinese,
});

const input = z.looseObject({
  file: z.string(),
  format: z.string(),
  writtenBy: z.string().optional(),
  sha256: z.string().optional().describe("Of its bytes"),
});

const covered = z.looseObject({
  kind: z.string(),
  classes: z.array(dataClass),
  store: z.string(),
  address: z.string(),
  to: z.string(),
  ground,
  assessment: z.string().nullable(),
  until: days.nullable(),
  zh: inChinese,
});

const counted = z.array(z.looseObject({ name: z.string(), count }));

const record = z.looseObject({
  id: z.string(),
  mechanism: z.string(),
  status: z.string(),
  state: z.enum(["counts", "for-review", "does-not-count"]),
  from: days.nullable(),
  until: days.nullable(),
  classes: z.array(dataClass),
  destinations: z.array(z.string()),
  recipients: z.array(z.string()),
  file: z.string().nullable(),
});

const states = z.looseObject({ new: count, worse: count, changed: count, unchanged: count, resolved: count });

const difference = z.looseObject({
  base: z.looseObject({
    inputs: z.array(input),
    verdict,
    configuration: z.string().nullable(),
    tool: z.looseObject({ name: z.string(), version: z.string() }).optional(),
  }),
  failOn: z.enum(["all", "new"]).describe("Whether what the base has too blocks"),
  findings: states,
  stores: states,
  copies: states,
  grants: states,
  unseen: z
    .looseObject({
      findings: z.array(finding),
      stores: z.array(store),
      copies: z.array(copy),
      grants: z.array(grant),
    })
    .optional()
    .describe("What the base has and a partial plan does not show: nobody knows whether it is resolved"),
  resolved: z.looseObject({
    findings: z.array(finding),
    stores: z.array(store),
    copies: z.array(copy),
    grants: z.array(grant),
  }),
});

const baseline = z.looseObject({
  file: z.string(),
  softened: count.describe("Findings that do not block since they were there before"),
  worse: count.describe("Findings in it that got worse, and block"),
  stale: z.array(z.looseObject({ id: z.string(), policy: z.string(), address: z.string(), message: z.string() })),
});

const about = z.looseObject({
  name: z.string().optional().describe("The stack, workspace or application"),
  ...{ team: z.string().optional(), owner: z.string().optional(), environment: z.string().optional() },
  repository: z.string().optional(),
  commit: z.string().optional(),
  branch: z.string().optional(),
  change: z.string().optional().describe("The number of the pull or merge request"),
  run: z.string().optional().describe("The address of the CI run"),
  at: z.string().optional().describe("When it was made, RFC 3339, where somebody said so"),
});

/** The report as JSON: what `onshore check --format json` writes, and every other report is made from. */
export const reportSchema = z
  .looseObject({
    schemaVersion: z.string().regex(/^1\.\d+$/),
    tool: z.looseObject({ name: z.literal("onshore"), version: z.string() }),
    pack: z.string(),
    rules: z
      .looseObject({
        policies: z.array(
          z.looseObject({
            id: z.string(),
            title: z.string(),
            kind: z.string(),
            severity: z.string(),
            why: z.string(),
            basis: z.array(z.string()),
            enforcement: z.string(),
            zh: inChinese,
          }),
        ),
        profile: z.string(),
      })
      .optional()
      .describe("The policies that were asked, and how strictly the law was read"),
    about: about.optional().describe("Whose deployment it is, and which run made the report"),
    today: days,
    inputs: z.array(input),
    moved: z
      .array(z.looseObject({ from: z.string(), to: z.string(), input: z.string().nullish() }))
      .optional()
      .describe("Resources that had another address before, in either spelling"),
    configuration: z.string().nullable(),
    notices: z.array(z.string()),
    verdict,
    findings: z.array(finding),
    stores: z.array(store).optional(),
    copies: z.array(copy).optional(),
    grants: z.array(grant).optional(),
    covered: z.array(covered),
    coverage: z.looseObject({
      isPart: z.boolean().optional().describe("Whether more may be deployed than the input shows"),
      resources: count,
      modelled: count,
      holdNoData: count,
      notInCatalog: counted,
      otherProviders: counted,
    }),
    records: z.array(record).optional().describe("The records of assessments on the day"),
    waivers: z
      .array(
        z.looseObject({
          id: z.string(),
          until: days,
          ticket: z.string(),
          approver: z.string(),
          findings: z.array(z.string()),
        }),
      )
      .optional()
      .describe("The waivers in use"),
    difference: difference.optional(),
    baseline: baseline.optional(),
    summary: z.looseObject({
      stores: count,
      copies: count,
      grants: count,
      broken: count,
      undetermined: count,
      blocking: count,
      waived: count,
    }),
    zh: inChinese,
  })
  .describe("A report of onshore check");

export type ReportDocument = z.output<typeof reportSchema>;
/** A report in one language. */
export type ToldReport = Told<ReportDocument>;
export type FindingDocument = ReportDocument["findings"][number];
export type StoreDocument = NonNullable<ReportDocument["stores"]>[number];
export type CopyDocument = NonNullable<ReportDocument["copies"]>[number];
export type GrantDocument = NonNullable<ReportDocument["grants"]>[number];
export type Change = z.output<typeof change>;
export type Where = z.output<typeof where>;
export type Who = z.output<typeof who>;
export type Difference = NonNullable<ReportDocument["difference"]>;
