import type { CatalogEntry, Copies, Designation, Evidence, Stores, When } from "../entry";
import { toWhatIsNamed } from "./variables";

const evidence: readonly Evidence[] = [
  { sdk: "@pulumi/aws 7.48.0", what: "cloudformation, cloudcontrol", checked: "2026-11-22" },
  {
    url: "https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_DeploymentTargets.html",
    checked: "2026-11-22",
  },
];

/** Of a template only the tags and what it names are read here: it may make anything. */
const makes: Stores = { what: "what its template makes", keeps: "at-rest", place: "own-region" };
const templated = {
  // The provider says the body of a template that is elsewhere, too, once it is there.
  makesAny: {
    tags: "template_body.Resources.*.Properties.Tags",
    when: [{ path: "template_url", is: [], unset: true }],
  },
  copies: ["parameters.*", "template_body"].map(toWhatIsNamed),
};
const stackSet: Designation = { name: "stack_set_name", of: ["aws_cloudformation_stack_set"] };
const made: Pick<Copies, "what" | "from" | "rhythm"> = {
  what: "what its template makes",
  from: stackSet,
  rhythm: "once",
};
const targets = "deployment_targets.accounts";
const chosenBy = "deployment_targets.account_filter_type";
const hasNo = (path: string): When => ({ path, is: [], unset: true });
const units = "deployment_targets.organizational_unit_ids";
const list = "deployment_targets.accounts_url";
/** Nobody is named but the region: by no account, unit or list of accounts. */
const nobodyNamed: readonly When[] = [targets, units, list].map(hasNo);
/** Of organizational units it is not known which accounts are in them; those that are named may be left out, or added. */
const inTargets = (region: string, ...also: readonly When[]): readonly Copies[] => [
  { ...made, when: [...also, { path: units, unset: false }, hasNo(targets)], to: { region } },
  { ...made, when: [...also, { path: list, unset: false }, hasNo(targets), hasNo(units)], to: { region } },
  { ...made, when: [...also, { path: chosenBy, is: ["DIFFERENCE", "UNION", "NONE"], unset: false }], to: { region } },
  {
    ...made,
    each: targets,
    when: [...also, { path: chosenBy, not: ["DIFFERENCE", "NONE"], unset: true }],
    to: { region, account: "." },
  },
];
const inInstance = (region: string, ...also: readonly When[]): readonly Copies[] => [
  { ...made, when: [...also, ...nobodyNamed], to: { region, account: "account_id" } },
  ...inTargets(region, ...also),
];
const toldInstances: Copies = { ...toWhatIsNamed("parameter_overrides.*"), from: stackSet };

export const cloudformation = [
  {
    terraform: "aws_cloudformation_stack",
    names: ["name"],
    arn: "cloudformation:stack/{name}/*",
    stores: makes,
    filledIn: ["parameters"],
    ...templated,
    runsAs: [
      {
        role: { arn: "iam_role_arn", of: ["aws_iam_role"] },
        takenOverBy: ["cloudformation:UpdateStack", "cloudformation:CreateChangeSet"],
      },
    ],
    evidence,
  },
  {
    terraform: "aws_cloudformation_stack_set",
    names: ["name"],
    arn: "cloudformation:stackset/{name}:*",
    stores: { ...makes, keeps: "in-transit" },
    ...templated,
    runsAs: [
      {
        role: { arn: "administration_role_arn", of: ["aws_iam_role"] },
        takenOverBy: ["cloudformation:UpdateStackSet"],
      },
    ],
    evidence,
  },
  {
    terraform: "aws_cloudformation_stack_set_instance",
    copies: [
      ...inInstance("stack_set_instance_region"),
      // As provider 5 calls it; in 6 it is where the set is managed.
      ...inInstance("region", hasNo("stack_set_instance_region")),
      toldInstances,
    ],
    evidence,
  },
  {
    terraform: "aws_cloudformation_stack_instances",
    filledIn: ["accounts"],
    copies: [
      { ...made, when: [hasNo("accounts"), ...nobodyNamed], to: { region: "regions" } },
      { ...made, each: "accounts", to: { region: "regions", account: "." } },
      ...inTargets("regions"),
      toldInstances,
    ],
    evidence,
  },
  {
    terraform: "aws_cloudformation_type",
    stores: { what: "what it works on", keeps: "in-transit", place: "own-region", tags: "none" },
    copies: [
      {
        what: "logs",
        from: "self",
        to: { name: "logging_config.log_group_name", of: ["aws_cloudwatch_log_group"] },
        rhythm: "continuous",
      },
    ],
    runsAs: [{ role: { arn: "execution_role_arn", of: ["aws_iam_role"] } }],
    evidence,
  },
  { terraform: "aws_cloudcontrolapi_resource", makesAny: { tags: "desired_state.Tags" }, evidence },
] as const satisfies readonly CatalogEntry[];
