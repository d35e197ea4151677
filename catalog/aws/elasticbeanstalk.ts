import type { CatalogEntry, Copies, Designation, Evidence, Given, When } from "../entry";
import { toWhatIsNamed } from "./variables";

const evidence: readonly Evidence[] = [{ sdk: "@pulumi/aws 7.48.0", what: "elasticbeanstalk", checked: "2026-11-22" }];

const serverMayAsk: Given = { of: "self", when: [], not: "perhaps", unset: true };
const option = (name: string): When => ({ path: ".name", is: [name], unset: false });

/** Among the options are the variables of its environment. */
const variables: Copies = {
  ...toWhatIsNamed(".value"),
  each: "setting",
  when: [{ path: ".namespace", is: ["aws:elasticbeanstalk:application:environment"], unset: false }],
};
const madeByTemplate: Designation = {
  joined: {
    type: "aws_elastic_beanstalk_environment",
    by: { name: "template_name", of: ["aws_elastic_beanstalk_configuration_template"] },
    mine: "self",
    to: "self",
  },
};

export const elasticbeanstalk = [
  {
    terraform: "aws_elastic_beanstalk_configuration_template",
    filledIn: ["setting"],
    names: ["name"],
    copies: [
      {
        what: "messages",
        each: "setting",
        when: [option("WorkerQueueURL")],
        from: { arn: ".value", of: ["aws_sqs_queue"] },
        to: madeByTemplate,
        rhythm: "continuous",
      },
      { ...variables, from: madeByTemplate },
    ],
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
      {
        what: "messages",
        each: "setting",
        when: [option("WorkerQueueURL")],
        from: { arn: ".value", of: ["aws_sqs_queue"] },
        to: "self",
        rhythm: "continuous",
      },
      variables,
    ],
    grants: [
      {
        // On the internet, unless `ELBScheme` says internal.
        when: [
          { path: "tier", not: ["Worker"], unset: true },
          { path: "setting.value", none: ["internal"], unset: true },
        ],
        given: [serverMayAsk],
        to: { public: "application" },
      },
    ],
    evidence,
  },
] as const satisfies readonly CatalogEntry[];
