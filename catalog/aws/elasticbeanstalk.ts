import type { CatalogEntry, Copies, Designation, Evidence, Given, Grants, When } from "../entry";
import { toWhatIsNamed } from "./variables";

const evidence: readonly Evidence[] = [
  { sdk: "@pulumi/aws 7.48.0", what: "elasticbeanstalk", checked: "2026-11-22" },
  {
    url: "https://docs.amazonaws.cn/en_us/elasticbeanstalk/latest/dg/using-features.managing.ec2.instances.sg.md",
    checked: "2026-11-23",
  },
];

const serverMayAsk: Given = { of: "self", when: [], not: "perhaps", unset: true };
const option = (name: string): When => ({ path: ".name", is: [name], unset: false });
const ofTemplate: Designation = {
  joined: {
    type: "aws_elastic_beanstalk_environment",
    by: { name: "template_name", of: ["aws_elastic_beanstalk_configuration_template"] },
    mine: "self",
    to: "self",
  },
};

/** What the settings of an environment name, wherever they stand. */
const settings = (environment: Designation): readonly Copies[] => [
  {
    what: "messages",
    each: "setting",
    when: [option("WorkerQueueURL")],
    from: { arn: ".value", of: ["aws_sqs_queue"] },
    to: environment,
    rhythm: "continuous",
  },
  {
    ...toWhatIsNamed(".value"),
    each: "setting",
    when: [{ path: ".namespace", is: ["aws:elasticbeanstalk:application:environment*"], unset: false }],
    from: environment,
  },
  {
    what: "access logs",
    each: "setting",
    when: [option("AccessLogsS3Bucket")],
    from: environment,
    to: { name: ".value", of: ["aws_s3_bucket"] },
    rhythm: "continuous",
  },
  {
    what: "the image it starts from",
    each: "setting",
    when: [option("ImageId")],
    from: { arn: ".value", of: ["aws_ami", "aws_ami_copy", "aws_ami_from_instance", "aws_imagebuilder_image"] },
    to: environment,
    rhythm: "continuous",
  },
  {
    what: "restored rows",
    each: "setting",
    when: [option("DBSnapshotIdentifier")],
    from: { arn: ".value", of: ["aws_db_snapshot", "aws_db_snapshot_copy"] },
    to: environment,
    rhythm: "once",
  },
];
/** `tcp, 22, 22, 0.0.0.0/0`, or a security group in place of the addresses. */
const logins = (on: Designation): Grants => ({
  on,
  each: "setting",
  when: [option("SSHSourceRestriction"), { path: ".value", is: ["*/*"], unset: false }],
  given: [serverMayAsk],
  to: { addresses: ".value" },
});
const isSet = (name: string, ...is: readonly string[]): Given => ({
  ...{ of: "self", each: "setting", not: "nobody", unset: true },
  when: [option(name), { path: ".value", is, unset: false }],
});
/** The security group that Beanstalk makes lets everybody log in who has the key, unless a range is set. */
const loginsByKey = (on: Designation): Grants => ({
  on,
  each: "setting",
  when: [option("EC2KeyName"), { path: ".value", unset: false }],
  given: [
    isSet("SSHSourceRestriction", "*"),
    isSet("DisableDefaultEC2SecurityGroup", "true"),
    isSet("AssociatePublicIpAddress", "false"),
    serverMayAsk,
  ],
  to: { keyHolders: ".value" },
});
/** The load balancer is on the internet, unless `ELBScheme` says internal. */
const isInternal = isSet("ELBScheme", "internal");
const balancer: Grants = {
  when: [{ path: "tier", not: ["Worker"], unset: true }],
  given: [isInternal, serverMayAsk],
  to: { public: "application" },
};

export const elasticbeanstalk = [
  {
    terraform: "aws_elastic_beanstalk_configuration_template",
    filledIn: ["setting"],
    names: ["name"],
    copies: settings(ofTemplate),
    grants: [logins(ofTemplate), loginsByKey(ofTemplate)],
    evidence,
  },
  {
    terraform: "aws_elastic_beanstalk_environment",
    names: ["name", "cname", "endpoint_url"],
    arn: "elasticbeanstalk:environment/*/{name}",
    stores: { what: "what it works on", keeps: "in-transit", place: "own-region" },
    copies: [
      {
        what: "logs",
        each: "setting",
        when: [option("StreamLogs"), { path: ".value", is: ["true"], unset: false }],
        from: "self",
        to: { made: "/aws/elasticbeanstalk/{name}/*", of: ["aws_cloudwatch_log_group"] },
        rhythm: "continuous",
      },
      ...settings("self"),
    ],
    grants: [balancer, logins("self"), loginsByKey("self")],
    evidence,
  },
] as const satisfies readonly CatalogEntry[];
