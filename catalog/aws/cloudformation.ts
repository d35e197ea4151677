import type { CatalogEntry, Copies, Designation, Evidence, Stores, When } from "../entry";

const evidence: readonly Evidence[] = [
  { sdk: "@pulumi/aws 7.48.0", what: "cloudformation, cloudcontrol", checked: "2026-11-22" },
];

/** Nobody reads the template here: it may make anything, and its tags tell what. */
const makes: Stores = { what: "what its template makes", keeps: "at-rest", place: "own-region" };
const stackSet: Designation = { name: "stack_set_name", of: ["aws_cloudformation_stack_set"] };
/** In each of the accounts. */
const made = (region: string, accounts: string): Copies => ({
  what: "what its template makes",
  each: accounts,
  from: stackSet,
  to: { region, account: "." },
  rhythm: "once",
});
const hasNo = (path: string): When => ({ path, is: [], unset: true });

export const cloudformation = [
  {
    terraform: "aws_cloudformation_stack",
    names: ["name"],
    arn: "cloudformation:stack/{name}",
    stores: makes,
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
    arn: "cloudformation:stackset/{name}",
    stores: { ...makes, keeps: "in-transit" },
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
      {
        what: "what its template makes",
        when: [hasNo("deployment_targets.accounts")],
        from: stackSet,
        to: { region: "stack_set_instance_region", account: "account_id" },
        rhythm: "once",
      },
      made("stack_set_instance_region", "deployment_targets.accounts"),
    ],
    evidence,
  },
  {
    terraform: "aws_cloudformation_stack_instances",
    filledIn: ["accounts"],
    copies: [
      {
        // Of organizational units it is not known which accounts are in them.
        what: "what its template makes",
        when: [hasNo("accounts"), hasNo("deployment_targets.accounts")],
        from: stackSet,
        to: { region: "regions" },
        rhythm: "once",
      },
      made("regions", "accounts"),
      made("regions", "deployment_targets.accounts"),
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
  { terraform: "aws_cloudcontrolapi_resource", stores: { ...makes, tags: "none" }, evidence },
] as const satisfies readonly CatalogEntry[];
