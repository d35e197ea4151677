import type { CatalogEntry, Designation, Evidence, TypeName } from "../entry";

const evidence: readonly Evidence[] = [{ sdk: "@pulumi/aws 7.48.0", what: "shield", checked: "2026-11-22" }];

const teamsRole: TypeName = "aws_shield_drt_access_role_arn_association";
const ofEvery = (type: TypeName, to: Designation): Designation => ({
  joined: { type, by: { selected: { of: [teamsRole], anyRegion: true } }, mine: "self", to },
});
/** What stands before applications, and where it logs. */
const firewalls: readonly Designation[] = [
  ofEvery("aws_wafv2_web_acl", "self"),
  ofEvery("aws_wafv2_web_acl_logging_configuration", { arn: "log_destination_configs" }),
  ...["aws_waf_web_acl", "aws_wafregional_web_acl"].flatMap((type) => [
    ofEvery(type, "self"),
    ofEvery(type, { arn: "logging_configuration.log_destination" }),
  ]),
];

export const shield = [
  {
    // The response team of AWS sees what is asked of the firewalls, by samples and logs.
    terraform: teamsRole,
    grants: firewalls.map((on) => ({ on, to: { people: "role_arn" } })),
    evidence: [
      ...evidence,
      {
        url: "https://docs.amazonaws.cn/cdk/api/v1/python/aws_cdk.aws_shield/CfnDRTAccessProps.html",
        checked: "2026-11-23",
      },
    ],
  },
  {
    // The response team of AWS reads the logs; nothing tells from where.
    terraform: "aws_shield_drt_access_log_bucket_association",
    grants: [{ on: { name: "log_bucket", of: ["aws_s3_bucket"] }, to: { people: "log_bucket" } }],
    evidence,
  },
] as const satisfies readonly CatalogEntry[];
