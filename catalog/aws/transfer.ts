import type { CatalogEntry, Copies, Designation, Evidence, Given, Grants, Path, When } from "../entry";
import { subnetsAt } from "./subnets";

const evidence: readonly Evidence[] = [{ sdk: "@pulumi/aws 7.48.0", what: "transfer", checked: "2026-11-22" }];

const role: Designation = { arn: "role", of: ["aws_iam_role"] };

const logGroups = ["aws_cloudwatch_log_group"];
const workflows = ["aws_transfer_workflow"];
const logs = (to: Designation): Copies => ({ what: "task logs", from: "self", to, rhythm: "continuous" });
/** Where nobody names a group, and there is a role to write to one. */
const logsByRole = (made: string): Copies => ({
  ...logs({ made, of: logGroups }),
  when: [{ path: "logging_role", unset: false }],
});
const transferred = (from: Designation, to: Designation): Copies => ({
  what: "transferred files",
  from,
  to,
  rhythm: "continuous",
});
const addresses: Path = "endpoint_details.address_allocation_ids";
const privateTypes = ["VPC", "VPC_ENDPOINT"];
/** From outside only what the network of its VPC lets through gets there. */
const isPrivate: readonly When[] = [
  { path: "endpoint_type", is: privateTypes, unset: false },
  { path: addresses, is: [], unset: true },
];
const isPublic: When = { path: "endpoint_type", not: privateTypes, unset: true };
const hasAddresses: When = { path: addresses, unset: false };
/** Whoever signs in from outside, by what the kind of its users says. */
const signsIn = (kind: string, people: Path): readonly Grants[] =>
  [isPublic, hasAddresses].map((reached) => ({
    when: [{ path: "identity_provider_type", is: [kind], unset: false }, reached],
    to: { people },
  }));
const steps = (block: string, rhythm: Copies["rhythm"]): readonly Copies[] => [
  ...["copy_step_details", "decrypt_step_details"].flatMap((step): readonly Copies[] => {
    const location = `${block}.${step}.destination_file_location`;
    return [
      { ...transferred("self", { name: `${location}.s3_file_location.bucket`, of: ["aws_s3_bucket"] }), rhythm },
      {
        ...transferred("self", { name: `${location}.efs_file_location.file_system_id`, of: ["aws_efs_file_system"] }),
        rhythm,
      },
    ];
  }),
  {
    ...transferred("self", {
      arn: `${block}.custom_step_details.target`,
      of: ["aws_lambda_function", "aws_lambda_alias"],
    }),
    rhythm,
  },
];

/** `/bucket/folder`, or `/fs-0123/folder`. */
const folders = ["aws_s3_bucket", "aws_efs_file_system"];
const server: Designation = { name: "server_id", of: ["aws_transfer_server"] };
const notPrivate: Given = { of: server, when: isPrivate, not: "nobody", unset: true };
/** Files come from where a user is at home, and go there. */
const isFolder = (path: Path): When => ({ path, not: ["/", "/$*"], unset: false });
const atHome = ([block, path]: readonly [block: Path | undefined, path: Path]): readonly Copies[] => {
  const home: Designation = { name: path, of: folders };
  return [transferred(server, home), transferred(home, server)].map((copy) => ({
    ...copy,
    ...(block && { each: block }),
    when: [isFolder(path)],
  }));
};
const homes = [[undefined, "home_directory"] as const, ["home_directory_mappings", ".target"] as const];
const ofUser = (who: Path): Pick<CatalogEntry, "copies" | "grants" | "credentialOf" | "credentialGiven"> => ({
  copies: homes.flatMap(atHome),
  credentialOf: role,
  credentialGiven: [notPrivate],
  // What a role of another stack may do nobody sees here: it is given for what is at home.
  grants: homes.map(([block, path]) => ({
    ...(block && { each: block }),
    when: [isFolder(path)],
    on: { name: path, of: folders },
    given: [{ of: role, when: [], not: "nobody", unset: true }, notPrivate],
    to: { keyHolders: who },
  })),
});

const partner: Designation = { address: "url" };
const behindLattice: Designation = {
  arn: "egress_config.vpc_lattice.resource_configuration_arn",
  of: ["aws_vpclattice_resource_configuration"],
};
const bySftp: When = { path: "sftp_config", unset: false };

export const transfer = [
  // Whoever signs in to a server reads and writes as the role of the user.
  { terraform: "aws_transfer_user", ...ofUser("user_name"), evidence },
  { terraform: "aws_transfer_access", ...ofUser("external_id"), evidence },
  {
    terraform: "aws_transfer_server",
    names: ["endpoint"],
    arn: "transfer:server/{id}",
    stores: { what: "files", keeps: "in-transit", place: "own-region" },
    liesIn: {
      when: [{ path: "endpoint_details", unset: false }],
      through: [
        subnetsAt("endpoint_details.subnet_ids"),
        { name: "endpoint_details.vpc_endpoint_id", of: ["aws_vpc_endpoint"] },
      ],
      groups: "endpoint_details.security_group_ids",
      vpc: "endpoint_details.vpc_id",
    },
    copies: [
      logs({ arn: "structured_log_destinations", of: logGroups }),
      logsByRole("/aws/transfer/{id}"),
      transferred("self", { name: "workflow_details.on_upload.workflow_id", of: workflows }),
      ...[{ address: "url" }, { arn: "function", of: ["aws_lambda_function", "aws_lambda_alias"] }].map(
        (to): Copies => ({ what: "requests", from: "self", to, rhythm: "continuous" }),
      ),
      {
        ...transferred("self", { name: "workflow_details.on_partial_upload.workflow_id", of: workflows }),
        rhythm: "on-failure",
      },
    ],
    // An API or a function of one's own says who may sign in, and is told the password.
    grants: [
      ...signsIn("API_GATEWAY", "url"),
      ...signsIn("AWS_LAMBDA", "function"),
      ...signsIn("AWS_DIRECTORY_SERVICE", "directory_id"),
      {
        when: [{ path: "identity_provider_type", is: ["SERVICE_MANAGED"], unset: true }, isPublic],
        to: { keyHolders: "protocols" },
      },
      {
        // Public addresses, behind groups of its own.
        when: [hasAddresses],
        to: { network: { groups: "endpoint_details.security_group_ids", ports: [21, 22, 2222, 2223, 22000] } },
      },
    ],
    evidence,
  },
  {
    terraform: "aws_transfer_workflow",
    stores: { what: "transferred files", keeps: "in-transit", place: "own-region" },
    copies: [...steps("steps", "continuous"), ...steps("on_exception_steps", "on-failure")],
    evidence,
  },
  {
    terraform: "aws_transfer_agreement",
    arn: "transfer:agreement/*/{agreement_id}",
    // A partner sends files to the server; it gets none.
    stores: { what: "transferred files", keeps: "in-transit", place: "own-region" },
    copies: [transferred(server, "self"), transferred("self", { name: "base_directory", of: folders })],
    evidence,
  },
  {
    terraform: "aws_transfer_connector",
    names: ["connector_id"],
    arn: "transfer:connector/{connector_id}",
    stores: { what: "transferred files", keeps: "in-transit", place: "own-region" },
    copies: [
      transferred("self", partner),
      transferred("self", behindLattice),
      // By SFTP it fetches files too.
      ...[partner, behindLattice].map((from) => ({ ...transferred(from, "self"), when: [bySftp] })),
      logsByRole("/aws/transfer/{connector_id}"),
    ],
    evidence,
  },
  {
    terraform: "aws_transfer_web_app",
    names: ["web_app_id", "access_endpoint"],
    arn: "transfer:webapp/{web_app_id}",
    stores: { what: "files", keeps: "in-transit", place: "own-region" },
    liesIn: {
      when: [{ path: "endpoint_details.vpc", unset: false }],
      through: [subnetsAt("endpoint_details.vpc.subnet_ids")],
      groups: "endpoint_details.vpc.security_group_ids",
      vpc: "endpoint_details.vpc.vpc_id",
    },
    grants: [{ to: { identityProvider: "identity_provider_details.identity_center_config.instance_arn" } }],
    evidence,
  },
] as const satisfies readonly CatalogEntry[];
