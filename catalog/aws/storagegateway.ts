import type { CatalogEntry, Copies, Designation, Evidence, Grants } from "../entry";

const evidence: readonly Evidence[] = [{ sdk: "@pulumi/aws 7.48.0", what: "storagegateway", checked: "2026-11-22" }];

const gateway: Designation = { arn: "gateway_arn", of: ["aws_storagegateway_gateway"] };
const bucket: Designation = { arn: "location_arn", of: ["aws_s3_bucket", "aws_s3_access_point"] };
const volumes = ["aws_storagegateway_cached_iscsi_volume", "aws_storagegateway_stored_iscsi_volume"];
const restored = (from: Designation): Copies => ({ what: "restored blocks", from, to: "self", rhythm: "once" });
const fromSnapshot = restored({ name: "snapshot_id", of: ["aws_ebs_snapshot", "aws_ebs_snapshot_copy"] });
/** A gateway stands wherever somebody put it, and keeps there what is used. */
const onGateway = (from: Designation, what: Copies["what"]): Copies => ({
  what,
  from,
  to: gateway,
  rhythm: "continuous",
});
const audit = (from: Designation): Copies => ({
  what: "audit logs",
  from,
  to: {
    arn: "audit_destination_arn",
    of: ["aws_cloudwatch_log_group", "aws_kinesis_firehose_delivery_stream"],
  },
  rhythm: "continuous",
});

/** The domain that a gateway is in says who comes in, unless what is in the deployment does. */
const byItsDomain: Pick<Grants, "given" | "to"> = {
  given: [
    {
      of: gateway,
      when: [{ path: "smb_active_directory_settings.domain_name", unset: false }],
      not: "nobody",
      unset: true,
    },
  ],
  to: { people: "gateway_arn" },
};

const share = (terraform: string, grants: readonly Grants[]): CatalogEntry => ({
  terraform,
  names: ["fileshare_id"],
  arn: "storagegateway:share/{fileshare_id}",
  stores: { what: "the objects of its bucket", keeps: "in-transit", place: "own-region", partOf: bucket },
  copies: [
    { what: "the objects of its bucket", from: bucket, to: "self", rhythm: "continuous" },
    onGateway("self", "cached files"),
    {
      what: "written files",
      when: [{ path: "read_only", is: [false], unset: true }],
      from: gateway,
      to: bucket,
      rhythm: "continuous",
    },
    // The name of a bucket does not tell where it is.
    {
      what: "written files",
      when: [{ path: "read_only", is: [false], unset: true }],
      from: "self",
      to: { region: "bucket_region" },
      rhythm: "continuous",
    },
    audit("self"),
  ],
  grants: [{ on: bucket, to: { acl: "object_acl" } }, ...grants],
  encryptedBy: ["kms_key_arn"],
  encryptionOf: bucket,
  evidence,
});

export const storagegateway = [
  {
    terraform: "aws_storagegateway_gateway",
    names: ["gateway_id"],
    arn: "storagegateway:gateway/{gateway_id}",
    stores: { what: "cached files", keeps: "at-rest", place: "as-named" },
    passwords: ["smb_guest_password"],
    standsFor: [{ address: "gateway_ip_address" }],
    grants: [{ to: { identityProvider: "smb_active_directory_settings.domain_name" } }],
    copies: [
      {
        what: "engine logs",
        from: "self",
        to: { arn: "cloudwatch_log_group_arn", of: ["aws_cloudwatch_log_group"] },
        rhythm: "continuous",
      },
    ],
    evidence,
  },
  share("aws_storagegateway_nfs_file_share", [
    {
      // NFS asks nobody for a password: whoever reaches the gateway mounts it.
      given: [{ of: "self", when: [], not: "perhaps", unset: true }],
      to: { addresses: "client_list" },
    },
  ]),
  share("aws_storagegateway_smb_file_share", [
    {
      when: [{ path: "authentication", is: ["GuestAccess"], unset: false }],
      to: { keyHolders: "authentication" },
    },
    { ...byItsDomain, when: [{ path: "authentication", is: ["ActiveDirectory"], unset: true }] },
  ]),
  {
    terraform: "aws_storagegateway_file_system_association",
    arn: "storagegateway:fs-association/{id}",
    stores: {
      what: "the files of its file system",
      keeps: "in-transit",
      place: "own-region",
      partOf: { arn: "location_arn", of: ["aws_fsx_windows_file_system"] },
    },
    copies: [onGateway("self", "cached files"), audit("self")],
    grants: [byItsDomain],
    evidence,
  },
  {
    terraform: "aws_storagegateway_cached_iscsi_volume",
    names: ["volume_id", "volume_arn"],
    stores: { what: "blocks", keeps: "at-rest", place: "own-region" },
    copies: [fromSnapshot, restored({ arn: "source_volume_arn", of: volumes }), onGateway("self", "cached blocks")],
    encryptedBy: ["kms_key"],
    evidence,
  },
  {
    terraform: "aws_storagegateway_stored_iscsi_volume",
    names: ["volume_id"],
    // The volume itself is on the gateway, which sends it to the region, for the snapshots that are there.
    stores: { what: "snapshots of blocks", keeps: "at-rest", place: "own-region" },
    copies: [
      fromSnapshot,
      { what: "blocks", from: gateway, to: "self", rhythm: "continuous" },
      onGateway("self", "blocks"),
    ],
    encryptedBy: ["kms_key"],
    evidence,
  },
] as const satisfies readonly CatalogEntry[];
