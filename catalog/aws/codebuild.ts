import type { CatalogEntry, Copies, Designation, Evidence, When } from "../entry";
import { readOnly } from "./mounts";
import { toWhatIsNamed } from "./variables";

const evidence: readonly Evidence[] = [{ sdk: "@pulumi/aws 7.48.0", what: "codebuild", checked: "2026-11-22" }];

const buckets = ["aws_s3_bucket"];
const artifacts = (block: string): Copies => ({
  what: "build artifacts",
  when: [{ path: `${block}type`, is: ["S3"], unset: false }],
  from: "self",
  to: { name: `${block}location`, of: buckets },
  rhythm: "continuous",
});
const logs = (when: readonly When[], to: Designation): Copies => ({
  what: "execution logs",
  when,
  from: "self",
  to,
  rhythm: "continuous",
});
/** What it works with is under S3 or on EFS; repositories elsewhere hold code. */
const isS3 = (path: string): When => ({ path, is: ["S3"], unset: false });
/** Sources elsewhere are code that comes in from outside. */
const fetched = (block: string): readonly Copies[] =>
  [
    { type: "S3", of: buckets },
    { type: "CODECOMMIT", of: ["aws_codecommit_repository"] },
  ].map(({ type, of }) => ({
    what: "source code",
    when: [{ path: `${block}type`, is: [type], unset: false }],
    from: { name: `${block}location`, of },
    to: "self",
    rhythm: "continuous",
  }));
const mounted: Designation = { address: ".location" };
const group = "logs_config.cloudwatch_logs.group_name";
const groups = ["aws_cloudwatch_log_group"];
/** On, unless it is turned off. */
const toCloudWatch: When = { path: "logs_config.cloudwatch_logs.status", not: ["DISABLED"], unset: true };

/** The group that is named, or the one of that name which the service makes. */
const logged: readonly { readonly when: readonly When[]; readonly to: Designation }[] = [
  { when: [toCloudWatch], to: { name: group, of: groups } },
  { when: [toCloudWatch, { path: group, is: [], unset: true }], to: { made: "/aws/codebuild/{name}", of: groups } },
];
const project: Designation = { name: "project_name", of: ["aws_codebuild_project"] };
const role: Designation = { arn: "service_role", of: ["aws_iam_role"] };
const isPublic: When = { path: "project_visibility", is: ["PUBLIC_READ"], unset: false };

export const codebuild = [
  {
    terraform: "aws_codebuild_project",
    names: ["name"],
    arn: "codebuild:project/{name}",
    stores: { what: "what it works on", keeps: "in-transit", place: "own-region" },
    copies: [
      // What names a secret or a parameter is where it reads a value, and sends nothing.
      {
        ...toWhatIsNamed(".value"),
        each: "environment.environment_variable",
        when: [{ path: ".type", not: ["SECRETS_MANAGER", "PARAMETER_STORE"], unset: true }],
      },
      artifacts("artifacts."),
      { ...artifacts("."), each: "secondary_artifacts" },
      ...fetched("source."),
      ...fetched(".").map((copy) => ({ ...copy, each: "secondary_sources" })),
      {
        what: "cached files",
        when: [isS3("cache.type")],
        from: "self",
        to: { name: "cache.location", of: buckets },
        rhythm: "continuous",
      },
      { what: "files", each: "file_system_locations", from: mounted, to: "self", rhythm: "continuous" },
      {
        what: "written files",
        each: "file_system_locations",
        when: [{ path: ".mount_options", not: readOnly, unset: true }],
        from: "self",
        to: mounted,
        rhythm: "continuous",
      },
      ...logged.map(({ when, to }) => logs(when, to)),
      logs([{ path: "logs_config.s3_logs.status", is: ["ENABLED"], unset: false }], {
        name: "logs_config.s3_logs.location",
        of: buckets,
      }),
    ],
    // Of a public project everybody reads the logs and the artifacts of its builds.
    grants: [
      { when: [isPublic], to: { public: "project_visibility" } },
      ...logged.map(({ when, to }) => ({
        when: [isPublic, ...when],
        on: to,
        to: { public: "project_visibility" },
      })),
      {
        when: [isPublic, { path: "artifacts.type", is: ["S3"], unset: false }],
        on: { name: "artifacts.location", of: buckets },
        to: { public: "project_visibility" },
      },
    ],
    runsAs: [
      {
        role,
        takenOverBy: ["codebuild:StartBuild", "codebuild:UpdateProject"],
      },
      {
        role: { arn: "build_batch_config.service_role", of: ["aws_iam_role"] },
        takenOverBy: ["codebuild:StartBuildBatch", "codebuild:UpdateProject"],
      },
    ],
    encryptedBy: ["encryption_key"],
    evidence,
  },
  {
    // Whoever may open a pull request has code of his own built, unless somebody approves it, or only some may start builds.
    terraform: "aws_codebuild_webhook",
    filledIn: ["pull_request_build_policy"],
    credentialOf: {
      joined: { type: "aws_codebuild_project", by: "self", mine: project, to: role },
    },
    credentialHeldBy: "people",
    credentialWhen: [
      { path: "pull_request_build_policy.requires_comment_approval", is: ["DISABLED"], unset: false },
      { path: "filter_group.filter.pattern", is: ["*PULL_REQUEST*"], unset: true },
      { path: "filter_group.filter.type", none: ["ACTOR_ACCOUNT_ID"], unset: true },
    ],
    evidence: [
      ...evidence,
      {
        url: "https://docs.aws.amazon.com/codebuild/latest/userguide/pull-request-build-policy.html",
        checked: "2026-11-23",
      },
    ],
  },
  {
    terraform: "aws_codebuild_report_group",
    names: ["name"],
    arn: "codebuild:report-group/{name}",
    stores: { what: "test results", keeps: "at-rest", place: "own-region" },
    copies: [
      {
        what: "test results",
        when: [{ path: "export_config.type", is: ["S3"], unset: false }],
        from: "self",
        to: { name: "export_config.s3_destination.bucket", of: ["aws_s3_bucket"] },
        rhythm: "continuous",
      },
    ],
    evidence,
  },
  {
    terraform: "aws_codebuild_source_credential",
    stores: { what: "a secret", keeps: "at-rest", place: "own-region", tags: "none" },
    copies: [
      {
        what: "a secret",
        when: [{ path: "auth_type", is: ["SECRETS_MANAGER"], unset: false }],
        from: { arn: "token", of: ["aws_secretsmanager_secret"] },
        to: "self",
        rhythm: "continuous",
      },
    ],
    evidence,
  },
  {
    terraform: "aws_codebuild_resource_policy",
    grants: [
      {
        on: { arn: "resource_arn", of: ["aws_codebuild_project", "aws_codebuild_report_group"] },
        to: { policy: "policy", for: "build" },
      },
    ],
    evidence,
  },
] as const satisfies readonly CatalogEntry[];
