import type { AccessedAs, CatalogEntry, Copies, Designation, Evidence, Grants } from "../entry";

const evidence: readonly Evidence[] = [
  { sdk: "@pulumi/aws 7.48.0", what: "ebs, ec2, autoscaling", checked: "2026-11-22" },
];

const images = ["aws_ami", "aws_ami_copy", "aws_ami_from_instance"];
const snapshots = ["aws_ebs_snapshot", "aws_ebs_snapshot_copy", "aws_ebs_snapshot_import"];
const fromSnapshot = (path: string): Copies => ({
  what: "restored blocks",
  from: { arn: path, of: snapshots },
  to: "self",
  rhythm: "once",
});
/** Whoever may open every snapshot opens those that are made of the disk. */
const someSnapshot: AccessedAs = { kind: "disk-snapshot", arn: "ec2:snapshot/*" };

const subnet: Designation = { name: "subnet_id", of: ["aws_subnet", "aws_default_subnet"] };
/** Logins, file shares and databases: SSH, RDP, SMB, NFS, WinRM, and those of the engines. */
const loginPorts = [
  22, 3389, 445, 2049, 5985, 5986, 1433, 1521, 3306, 5432, 5439, 6379, 8182, 9042, 9092, 9200, 11211, 27017,
];
/** The address is public, whatever the subnet says. */
const publicInstance = (path: string): Grants => ({
  on: { name: path, of: ["aws_instance"] },
  to: {
    network: { groups: "vpc_security_group_ids", of: { name: path, of: ["aws_instance"] }, ports: loginPorts },
  },
});

export const ec2 = [
  {
    terraform: "aws_ebs_volume",
    arn: "ec2:volume/{id}",
    stores: {
      what: "blocks",
      keeps: "at-rest",
      place: { zone: "availability_zone" },
      accessedAs: "disk",
      alsoAccessedAs: [someSnapshot],
    },
    copies: [fromSnapshot("snapshot_id")],
    encryptedBy: ["kms_key_id"],
    evidence,
  },
  {
    terraform: "aws_ebs_snapshot",
    arn: "ec2:snapshot/{id}",
    stores: { what: "a snapshot of blocks", keeps: "at-rest", place: "own-region", accessedAs: "disk-snapshot" },
    copies: [{ what: "a snapshot", from: { name: "volume_id", of: ["aws_ebs_volume"] }, to: "self", rhythm: "once" }],
    evidence,
  },
  {
    terraform: "aws_ebs_snapshot_copy",
    arn: "ec2:snapshot/{id}",
    stores: { what: "a snapshot of blocks", keeps: "at-rest", place: "own-region", accessedAs: "disk-snapshot" },
    copies: [
      { what: "a snapshot copy", from: { arn: "source_snapshot_id", of: snapshots }, to: "self", rhythm: "once" },
    ],
    encryptedBy: ["kms_key_id"],
    evidence,
  },
  {
    terraform: "aws_ebs_snapshot_import",
    arn: "ec2:snapshot/{id}",
    stores: { what: "a snapshot of blocks", keeps: "at-rest", place: "own-region", accessedAs: "disk-snapshot" },
    copies: [
      {
        what: "an imported disk",
        from: { name: "disk_container.user_bucket.s3_bucket", of: ["aws_s3_bucket"] },
        to: "self",
        rhythm: "once",
      },
    ],
    encryptedBy: ["kms_key_id"],
    evidence,
  },
  {
    terraform: "aws_snapshot_create_volume_permission",
    grants: [{ on: { arn: "snapshot_id", of: snapshots }, to: { principal: "account_id", access: "read" } }],
    evidence,
  },
  {
    terraform: "aws_ami",
    filledIn: ["ebs_block_device"],
    arn: "ec2:image/{id}",
    stores: { what: "an image of disks", keeps: "at-rest", place: "own-region", accessedAs: "image" },
    copies: [
      { what: "an image", from: { arn: "ebs_block_device.snapshot_id", of: snapshots }, to: "self", rhythm: "once" },
    ],
    evidence,
  },
  {
    terraform: "aws_ami_copy",
    arn: "ec2:image/{id}",
    stores: { what: "an image of disks", keeps: "at-rest", place: "own-region", accessedAs: "image" },
    copies: [{ what: "an image copy", from: { arn: "source_ami_id", of: images }, to: "self", rhythm: "once" }],
    encryptedBy: ["kms_key_id"],
    evidence,
  },
  {
    terraform: "aws_ami_from_instance",
    arn: "ec2:image/{id}",
    stores: { what: "an image of disks", keeps: "at-rest", place: "own-region", accessedAs: "image" },
    copies: [
      { what: "an image", from: { name: "source_instance_id", of: ["aws_instance"] }, to: "self", rhythm: "once" },
    ],
    evidence,
  },
  {
    terraform: "aws_ami_launch_permission",
    grants: [
      { on: { arn: "image_id", of: images }, to: { principal: "account_id", access: "read" } },
      { on: { arn: "image_id", of: images }, to: { principal: "group", access: "read" } },
      { on: { arn: "image_id", of: images }, to: { organization: "organization_arn" } },
      { on: { arn: "image_id", of: images }, to: { organization: "organizational_unit_arn" } },
    ],
    evidence,
  },
  {
    terraform: "aws_instance",
    filledIn: ["ebs_block_device", "root_block_device"],
    names: ["private_ip", "public_ip", "private_dns", "public_dns"],
    arn: "ec2:instance/{id}",
    stores: {
      what: "the disks of an instance",
      keeps: "at-rest",
      place: { zone: "availability_zone" },
      accessedAs: "instance",
      alsoAccessedAs: [someSnapshot],
      partTags: ["volume_tags", "root_block_device.tags", "ebs_block_device.tags"],
    },
    liesIn: { through: [subnet], groups: "vpc_security_group_ids" },
    grants: [
      {
        when: [{ path: "associate_public_ip_address", is: [true], unset: false }],
        to: { network: { groups: "vpc_security_group_ids", ports: loginPorts } },
      },
      {
        when: [{ path: "associate_public_ip_address", is: [], unset: true }],
        given: [{ of: subnet, when: [{ path: "map_public_ip_on_launch", is: [true], unset: false }], unset: false }],
        to: { network: { groups: "vpc_security_group_ids", ports: loginPorts } },
      },
    ],
    copies: [
      { what: "the image it starts from", from: { arn: "ami", of: images }, to: "self", rhythm: "once" },
      fromSnapshot("ebs_block_device.snapshot_id"),
    ],
    runsAs: [
      {
        role: { name: "iam_instance_profile", of: ["aws_iam_instance_profile"] },
        takenOverBy: ["ssm:SendCommand", "ssm:StartSession", "ec2-instance-connect:SendSSHPublicKey"],
      },
    ],
    encryptedBy: ["root_block_device.kms_key_id", "ebs_block_device.kms_key_id"],
    evidence,
  },
  {
    terraform: "aws_eip",
    grants: [publicInstance("instance")],
    evidence,
  },
  {
    terraform: "aws_eip_association",
    grants: [publicInstance("instance_id")],
    evidence,
  },
  {
    terraform: "aws_volume_attachment",
    copies: [
      {
        what: "blocks",
        from: { name: "volume_id", of: ["aws_ebs_volume"] },
        to: { name: "instance_id", of: ["aws_instance"] },
        rhythm: "continuous",
      },
    ],
    evidence,
  },
  {
    terraform: "aws_autoscaling_group",
    names: ["name"],
    stores: { what: "the disks of its instances", keeps: "at-rest", place: "own-region", tags: "list" },
    evidence,
  },
] as const satisfies readonly CatalogEntry[];
