import type { CatalogEntry, Copies, Designation, Evidence } from "../entry";

const evidence: readonly Evidence[] = [{ sdk: "@pulumi/aws 7.48.0", what: "imagebuilder", checked: "2026-11-22" }];

const images = ["aws_ami", "aws_ami_copy", "aws_ami_from_instance", "aws_imagebuilder_image"];
const snapshots = ["aws_ebs_snapshot", "aws_ebs_snapshot_copy", "aws_ebs_snapshot_import"];
const into = (from: Designation): Copies => ({ what: "an image", from, to: "self", rhythm: "once" });
const logs = (to: Designation): Copies => ({ what: "logs", from: "self", to, rhythm: "continuous" });
const infrastructure: Designation = {
  arn: "infrastructure_configuration_arn",
  of: ["aws_imagebuilder_infrastructure_configuration"],
};
/** From the recipe into the image, and from there wherever the distribution says. */
const built: readonly Copies[] = [
  into({ arn: "image_recipe_arn", of: ["aws_imagebuilder_image_recipe"] }),
  into({ arn: "container_recipe_arn", of: ["aws_imagebuilder_container_recipe"] }),
  {
    what: "an image copy",
    from: "self",
    to: { arn: "distribution_configuration_arn", of: ["aws_imagebuilder_distribution_configuration"] },
    rhythm: "once",
  },
  {
    what: "images",
    when: [{ path: "image_scanning_configuration.image_scanning_enabled", is: [true], unset: false }],
    from: "self",
    to: {
      name: "image_scanning_configuration.ecr_configuration.repository_name",
      of: ["aws_ecr_repository"],
    },
    rhythm: "once",
  },
  logs({
    joined: {
      type: "aws_imagebuilder_infrastructure_configuration",
      by: "self",
      mine: infrastructure,
      to: { name: "logging.s3_logs.s3_bucket_name", of: ["aws_s3_bucket"] },
    },
  }),
];
const scanning = ["image_scanning_configuration", "image_scanning_configuration.ecr_configuration"];
const launch = "distribution.ami_distribution_configuration.launch_permission";

export const imagebuilder = [
  {
    terraform: "aws_imagebuilder_image_recipe",
    names: ["name"],
    arn: "imagebuilder:image-recipe/{name}/*",
    stores: { what: "an image of disks", keeps: "in-transit", place: "own-region" },
    copies: [
      into({ arn: "parent_image", of: images }),
      into({ arn: "block_device_mapping.ebs.snapshot_id", of: snapshots }),
    ],
    encryptedBy: ["block_device_mapping.ebs.kms_key_id"],
    evidence,
  },
  {
    terraform: "aws_imagebuilder_container_recipe",
    names: ["name"],
    arn: "imagebuilder:container-recipe/{name}/*",
    stores: { what: "images", keeps: "in-transit", place: "own-region" },
    copies: [
      into({ arn: "instance_configuration.image", of: images }),
      into({ arn: "instance_configuration.block_device_mapping.ebs.snapshot_id", of: snapshots }),
      {
        what: "images",
        from: "self",
        to: { name: "target_repository.repository_name", of: ["aws_ecr_repository"] },
        rhythm: "continuous",
      },
    ],
    encryptedBy: ["kms_key_id", "instance_configuration.block_device_mapping.ebs.kms_key_id"],
    evidence,
  },
  {
    terraform: "aws_imagebuilder_distribution_configuration",
    names: ["name"],
    arn: "imagebuilder:distribution-configuration/{name}",
    stores: { what: "an image of disks", keeps: "in-transit", place: "own-region" },
    copies: [
      { what: "an image copy", from: "self", to: { region: "distribution.region" }, rhythm: "once" },
      {
        what: "an image copy",
        from: "self",
        to: { name: "distribution.s3_export_configuration.s3_bucket", of: ["aws_s3_bucket"] },
        rhythm: "once",
      },
      {
        what: "images",
        from: "self",
        to: {
          name: "distribution.container_distribution_configuration.target_repository.repository_name",
          of: ["aws_ecr_repository"],
        },
        rhythm: "once",
      },
    ],
    grants: [
      {
        to: { principal: "distribution.ami_distribution_configuration.target_account_ids", access: "read" },
      },
      { to: { principal: `${launch}.user_ids`, access: "read" } },
      { to: { principal: `${launch}.user_groups`, access: "read" } },
      { to: { organization: `${launch}.organization_arns` } },
      { to: { organization: `${launch}.organizational_unit_arns` } },
    ],
    encryptedBy: ["distribution.ami_distribution_configuration.kms_key_id"],
    evidence,
  },
  {
    terraform: "aws_imagebuilder_infrastructure_configuration",
    names: ["name"],
    arn: "imagebuilder:infrastructure-configuration/{name}",
    runsAs: [{ role: { name: "instance_profile_name", of: ["aws_iam_instance_profile"] } }],
    evidence,
  },
  {
    terraform: "aws_imagebuilder_image",
    filledIn: [...scanning, "output_resources", "output_resources.amis"],
    names: ["name", "output_resources.amis.image"],
    arn: "imagebuilder:image/{name}/*",
    stores: { what: "an image of disks", keeps: "at-rest", place: "own-region" },
    copies: [...built, logs({ name: "logging_configuration.log_group_name", of: ["aws_cloudwatch_log_group"] })],
    evidence,
  },
  {
    terraform: "aws_imagebuilder_image_pipeline",
    filledIn: scanning,
    names: ["name"],
    arn: "imagebuilder:image-pipeline/{name}",
    stores: { what: "an image of disks", keeps: "in-transit", place: "own-region" },
    copies: [
      ...built.map((one) => ({ ...one, rhythm: "scheduled" as const })),
      logs({ name: "logging_configuration.image_log_group_name", of: ["aws_cloudwatch_log_group"] }),
      logs({ name: "logging_configuration.pipeline_log_group_name", of: ["aws_cloudwatch_log_group"] }),
    ],
    evidence,
  },
] as const satisfies readonly CatalogEntry[];
