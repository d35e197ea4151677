import type {
  AccessedAs,
  CatalogEntry,
  Copies,
  Designation,
  Evidence,
  Given,
  Grantee,
  Grants,
  Path,
  TypeName,
  When,
} from "../entry";
import { attachedTo, givenTo, holdersOf, interfaces, ownInterfaces } from "./interfaces";
import { addressedBy, subnetsAt } from "./subnets";
import { toWhatIsNamed } from "./variables";

const evidence: readonly Evidence[] = [
  { sdk: "@pulumi/aws 7.48.0", what: "ebs, ec2, autoscaling", checked: "2026-11-22" },
];

const images = ["aws_ami", "aws_ami_copy", "aws_ami_from_instance", "aws_imagebuilder_image"];
const volumes = ["aws_ebs_volume", "aws_ebs_volume_copy"];
const templates = ["aws_launch_template"];
const snapshots = ["aws_ebs_snapshot", "aws_ebs_snapshot_copy", "aws_ebs_snapshot_import"];
const fromSnapshot = (path: string): Copies => ({
  what: "restored blocks",
  from: { arn: path, of: snapshots },
  to: "self",
  rhythm: "once",
});
/** Whoever may open every snapshot opens those that are made of the disk. */
const someSnapshot: AccessedAs = { kind: "disk-snapshot", arn: "ec2:snapshot/*" };
/** Whoever may open every instance opens those that it starts, and their snapshots. */
export const someInstance: readonly AccessedAs[] = [{ kind: "instance", arn: "ec2:instance/*" }, someSnapshot];

/** In a rack that stands elsewhere, of which the ARN tells the region. */
const onOutpost = (what: Copies["what"]): Copies => ({
  what,
  from: "self",
  to: { arn: "outpost_arn" },
  rhythm: "once",
});

const subnet = subnetsAt("subnet_id");
/** Logins, file shares and databases: SSH, RDP, SMB, NFS, WinRM, and those of the engines. */
const loginPorts = [
  22, 3389, 445, 2049, 5985, 5986, 1433, 1521, 3306, 5432, 5439, 6379, 8182, 9042, 9092, 9200, 11211, 27017,
];
/** Whom the groups let in to a public address, of IPv4 unless said otherwise. */
const byGroups = (groups: Path, of?: Designation, family: 4 | 6 = 4): Grantee => ({
  network: { groups, ...(of && { of }), family, ports: loginPorts },
});
/** Every IPv6 address is public. */
const hasIpv6 = (above = ""): readonly When[] => [
  { path: `${above}ipv6_addresses`, unset: false },
  { path: `${above}ipv6_address_count`, not: [0], unset: false },
];
const hasIpv6Prefix = (above = ""): readonly When[] => [
  { path: `${above}ipv6_prefixes`, unset: false },
  { path: `${above}ipv6_prefix_count`, not: [0], unset: false },
];
/** The address is public, whatever the subnet says. */
const attached = attachedTo("network_interface_id");
const publicInstance = (path: string): Grants => ({
  on: attachedTo(path),
  to: byGroups("vpc_security_group_ids", attachedTo(path)),
});

const behindInterface: readonly Designation[] = [
  attached,
  ...holdersOf({ name: "network_interface_id", of: interfaces }),
];

const configuration: Designation = { name: "launch_configuration", of: ["aws_launch_configuration"] };
const startsFrom = (from: Designation): Copies => ({
  what: "the image it starts from",
  from,
  to: "self",
  rhythm: "continuous",
});
const scalingGroup: Designation = { name: "autoscaling_group_name", of: ["aws_autoscaling_group"] };
const targetGroups = ["aws_lb_target_group", "aws_alb_target_group"];
const trafficSources = [...targetGroups, "aws_elb", "aws_vpclattice_target_group"];
const answers = (from: Designation, to: Designation): Copies => ({
  what: "what its instances answer",
  from,
  to,
  rhythm: "continuous",
});
const profile = (of: Path, takenOverBy: readonly string[]): NonNullable<CatalogEntry["runsAs"]> => [
  { role: { arn: of, of: ["aws_iam_instance_profile"] }, takenOverBy },
];
/** Who puts code into a machine that runs. */
export const onMachine = [
  "ssm:SendCommand",
  "ssm:StartSession",
  "ssm:CreateAssociation",
  "ssm:CreateAssociationBatch",
  "ssm:UpdateAssociation",
  "ec2-instance-connect:SendSSHPublicKey",
  "ec2-instance-connect:SendSerialConsoleSSHPublicKey",
];
/** Who puts code into what starts from a template. */
const newVersion = ["ec2:CreateLaunchTemplateVersion", ...onMachine];
const isOpenIn = (from: Designation, open: Path): Given => ({
  of: from,
  when: [{ path: open, is: [], unset: true }],
  unset: false,
});
/** Where what instances start from leaves it open, the subnets say whether addresses are public. */
const inSubnets = (from: Designation, open: Path, groups: Path, subnets: Path): readonly Grants[] =>
  addressedBy(subnets).map(
    ({ given, family }): Grants => ({ given: [isOpenIn(from, open), given], to: byGroups(groups, from, family) }),
  );
/** Interfaces of a template have groups of their own, and may leave the address to the subnets too. */
const inSubnetsByInterfaces = (template: Designation, subnets: Path): readonly Grants[] => {
  const groups = "network_interfaces.security_groups";
  const hasGroups: When = { path: groups, unset: false };
  const isOpen: When = { path: "network_interfaces.associate_public_ip_address", not: [true, false], unset: true };
  return addressedBy(subnets).map(({ given, family }): Grants => {
    const its: Given = { of: template, when: family === 4 ? [hasGroups, isOpen] : [hasGroups], unset: false };
    return { given: [its, given], to: byGroups(groups, template, family) };
  });
};
/** Those of the default VPC are public. */
const bySubnets = (from: Designation, open: Path, groups: Path): readonly Grants[] => {
  const hasGroups: Given = { of: from, when: [{ path: groups, unset: false }], unset: false };
  return [
    ...inSubnets(from, open, groups, "vpc_zone_identifier"),
    {
      when: [
        { path: "vpc_zone_identifier", is: [], unset: true },
        { path: "availability_zones", unset: false },
      ],
      given: [isOpenIn(from, open), hasGroups],
      to: byGroups(groups, from),
    },
  ];
};
/** Groups by their names, in the default VPC. */
const byNames = (template: Designation): readonly Grants[] => {
  const isSet: Given = { of: template, when: [{ path: "security_group_names", unset: false }], unset: false };
  return bySubnets(template, "network_interfaces", "security_group_names").map((grant) => ({
    ...grant,
    given: [isSet, ...(grant.given ?? [])],
  }));
};
/** What a template is named by. */
const thatName = (type: TypeName, path: Path, of: readonly TypeName[]): Designation => ({
  joined: { type, by: { name: path, of }, mine: "self", to: "self" },
});
const templatePaths = [
  "launch_template.id",
  "launch_template.name",
  "mixed_instances_policy.launch_template.launch_template_specification.launch_template_id",
  "mixed_instances_policy.launch_template.launch_template_specification.launch_template_name",
  "mixed_instances_policy.launch_template.override.launch_template_specification.launch_template_id",
  "mixed_instances_policy.launch_template.override.launch_template_specification.launch_template_name",
];
const ofFleet = "launch_template_config.launch_template_specification";
/** Batch has groups of its own beside those of the template. */
export const ofBatch = ["id", "name"].map((by) => `compute_resources.launch_template.launch_template_${by}`);
/** What starts instances from templates. */
const starters = {
  aws_autoscaling_group: templatePaths,
  aws_instance: templatePaths.slice(0, 2),
  aws_spot_instance_request: templatePaths.slice(0, 2),
  aws_eks_node_group: templatePaths.slice(0, 2),
  aws_gamelift_game_server_group: templatePaths.slice(0, 2),
  aws_ec2_fleet: [`${ofFleet}.launch_template_id`, `${ofFleet}.launch_template_name`],
  aws_spot_fleet_request: [`${ofFleet}.id`, `${ofFleet}.name`],
} as const satisfies Readonly<Record<TypeName, readonly Path[]>>;
/** Where it says itself in which subnets its instances start. */
export const byOverrides = (paths: readonly Path[], subnets: Path): readonly Grants[] =>
  paths.flatMap((name) => [
    ...inSubnets({ name, of: templates }, "network_interfaces", "vpc_security_group_ids", subnets),
    ...inSubnetsByInterfaces({ name, of: templates }, subnets),
  ]);
const configured = thatName("aws_autoscaling_group", "launch_configuration", ["aws_launch_configuration"]);
const thatStart = (type: TypeName, paths: readonly Path[]): readonly Designation[] =>
  paths.map((path) => thatName(type, path, templates));
const startedFrom = Object.entries(starters).flatMap(([type, paths]) => thatStart(type, paths));
/** What the script of instances names, for those that start from it, or for whoever is to. */
const scriptFor = (starters: readonly Designation[], script: Path): readonly Copies[] => [
  ...starters.map((from) => ({ ...toWhatIsNamed(script), from })),
  {
    ...toWhatIsNamed(script),
    given: starters.map((of): Given => ({ of, when: [], not: "nobody", unset: true })),
  },
];
/** The address of an interface that was made by itself is public by the groups of the interface, for the instance that has it. */
const publicInterface = (path: string, instance: string): readonly Grants[] => {
  const mine: Designation = { name: path, of: interfaces };
  return [
    // The interface of the instance itself, where it is none that was made by itself: each of those is in a subnet.
    {
      ...publicInstance(path),
      when: [{ path: instance, is: [], unset: true }],
      given: [{ of: mine, when: [{ path: "subnet_id", is: [], unset: true }], unset: true }],
    },
    ...holdersOf(mine).map((on): Grants => ({ on, to: byGroups("security_groups", mine) })),
  ];
};

/** Nobody says whether the address is public: the subnet does, and one of the default VPC gives public ones. */
const isLeftOpen: When = { path: "associate_public_ip_address", is: [], unset: true };
const isInDefaultVpc = ["subnet_id", "network_interface", "primary_network_interface", "launch_template"].map(
  (path): When => ({ path, is: [], unset: true }),
);
/** Groups by their ids, or, in the default VPC, by their names. */
const openMachine = (groups: Path, which: readonly When[]): readonly Grants[] => [
  {
    when: [{ path: "associate_public_ip_address", is: [true], unset: false }, ...which],
    to: byGroups(groups),
  },
  // The group that it has where none is named lets nobody in from outside.
  {
    when: [isLeftOpen, ...isInDefaultVpc, { path: groups, unset: false }, ...which],
    to: byGroups(groups),
  },
  ...addressedBy("subnet_id").map(
    ({ given, family }): Grants => ({
      when: [...(family === 4 ? [isLeftOpen] : []), ...which],
      given: [given],
      to: byGroups(groups, undefined, family),
    }),
  ),
  ...[...hasIpv6(), { path: "enable_primary_ipv6", is: [true], unset: false }].map(
    (when): Grants => ({ when: [when, ...which], to: byGroups(groups, undefined, 6) }),
  ),
];

const namesNoGroups: readonly When[] = ["vpc_security_group_ids", "security_groups"].map((path) => ({
  path,
  is: [],
  unset: true,
}));
const ownTemplates: readonly Designation[] = templatePaths.slice(0, 2).map((name) => ({ name, of: templates }));
const noGroupsInTemplate = ownTemplates.flatMap((of) =>
  ["vpc_security_group_ids", "network_interfaces.security_groups"].map(
    (groups): Given => ({
      of,
      when: [{ path: groups, unset: false }],
      not: "nobody",
      unset: true,
    }),
  ),
);
/** What an instance does not say its template says. */
const openByTemplate = (template: Designation): readonly Grants[] => {
  const groups = "vpc_security_group_ids";
  const hasGroups: Given = { of: template, when: [{ path: groups, unset: false }], unset: false };
  const isOpen = isOpenIn(template, "network_interfaces");
  return [
    {
      when: [{ path: "associate_public_ip_address", is: [true], unset: false }, ...namesNoGroups],
      given: [hasGroups],
      to: byGroups(groups, template),
    },
    {
      when: [isLeftOpen, ...isInDefaultVpc.filter(({ path }) => path !== "launch_template"), ...namesNoGroups],
      given: [isOpen, hasGroups],
      to: byGroups(groups, template),
    },
    ...addressedBy("subnet_id").map(
      ({ given, family }): Grants => ({
        when: [...(family === 4 ? [isLeftOpen] : []), ...namesNoGroups],
        given: [isOpen, hasGroups, given],
        to: byGroups(groups, template, family),
      }),
    ),
    ...inSubnetsByInterfaces(template, "subnet_id"),
  ];
};
/** Why an instance has a public address, whatever its subnet says. */
const publicByItself: readonly { readonly given: Given; readonly family: 4 | 6 }[] = [
  {
    given: { of: attached, when: [{ path: "associate_public_ip_address", is: [true], unset: false }], unset: false },
    family: 4,
  },
  ...(
    [
      ["aws_eip", "instance"],
      ["aws_eip_association", "instance_id"],
    ] as const
  ).map(([type, by]) => ({
    given: {
      of: { joined: { type, by: attachedTo(by), mine: attached, to: "self" } } as const,
      when: [],
      unset: false,
    },
    family: 4 as const,
  })),
  ...hasIpv6().map((when) => ({ given: { of: attached, when: [when], unset: false }, family: 6 as const })),
];
/** One more group lets in too, where an instance is public by its subnet. */
const openByAttachment: readonly Grants[] = addressedBy("subnet_id").map(
  ({ given, family }): Grants => ({
    when: family === 4 ? [isLeftOpen] : [],
    given: [given],
    to: byGroups(
      "security_group_id",
      { joined: { type: "aws_network_interface_sg_attachment", by: attached, mine: "self", to: "self" } },
      family,
    ),
  }),
);

/** What an instance is, bought or requested on the spot market. */
const machine = {
  liesIn: { through: [subnet, ...ownInterfaces], groups: "vpc_security_group_ids" },
  grants: [
    ...openMachine("vpc_security_group_ids", [{ path: "vpc_security_group_ids", unset: false }]),
    ...openMachine("vpc_security_group_ids", namesNoGroups).map(
      (grant): Grants => ({ ...grant, given: [...(grant.given ?? []), ...noGroupsInTemplate] }),
    ),
    ...openMachine("security_groups", [
      { path: "vpc_security_group_ids", is: [], unset: true },
      { path: "security_groups", unset: false },
    ]),
    ...ownTemplates.flatMap(openByTemplate),
    ...openByAttachment,
  ],
  copies: [
    { what: "the image it starts from", from: { arn: "ami", of: images }, to: "self", rhythm: "once" },
    startsFrom({ name: "launch_template.id", of: templates }),
    startsFrom({ name: "launch_template.name", of: templates }),
    fromSnapshot("ebs_block_device.snapshot_id"),
    ...["user_data", "user_data_base64"].map(toWhatIsNamed),
  ],
  encryptedBy: ["root_block_device.kms_key_id", "ebs_block_device.kms_key_id"],
} as const satisfies Partial<CatalogEntry>;

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
    copies: [fromSnapshot("snapshot_id"), onOutpost("blocks")],
    encryptedBy: ["kms_key_id"],
    evidence,
  },
  {
    terraform: "aws_ebs_volume_copy",
    arn: "ec2:volume/{id}",
    stores: {
      what: "blocks",
      keeps: "at-rest",
      place: { zone: "availability_zone" },
      accessedAs: "disk",
      alsoAccessedAs: [someSnapshot],
    },
    copies: [{ what: "blocks", from: { name: "source_volume_id", of: volumes }, to: "self", rhythm: "once" }],
    evidence,
  },
  {
    terraform: "aws_ebs_snapshot",
    arn: "ec2:snapshot/{id}",
    stores: { what: "a snapshot of blocks", keeps: "at-rest", place: "own-region", accessedAs: "disk-snapshot" },
    copies: [
      { what: "a snapshot", from: { name: "volume_id", of: volumes }, to: "self", rhythm: "once" },
      onOutpost("a snapshot"),
    ],
    evidence,
  },
  {
    terraform: "aws_ebs_snapshot_copy",
    arn: "ec2:snapshot/{id}",
    stores: { what: "a snapshot of blocks", keeps: "at-rest", place: "own-region", accessedAs: "disk-snapshot" },
    copies: [
      { what: "a snapshot copy", from: { arn: "source_snapshot_id", of: snapshots }, to: "self", rhythm: "once" },
      { what: "a snapshot copy", from: { region: "source_region" }, to: "self", rhythm: "once" },
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
      { what: "an imported disk", from: { address: "disk_container.url" }, to: "self", rhythm: "once" },
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
      // A manifest in a bucket, for an image that is loaded from there whenever an instance starts.
      { what: "an image", from: { name: "image_location", of: ["aws_s3_bucket"] }, to: "self", rhythm: "once" },
      { what: "an image", from: "self", to: { arn: "ebs_block_device.outpost_arn" }, rhythm: "once" },
    ],
    evidence,
  },
  {
    terraform: "aws_ami_copy",
    arn: "ec2:image/{id}",
    stores: { what: "an image of disks", keeps: "at-rest", place: "own-region", accessedAs: "image" },
    copies: [
      { what: "an image copy", from: { arn: "source_ami_id", of: images }, to: "self", rhythm: "once" },
      { what: "an image copy", from: { region: "source_ami_region" }, to: "self", rhythm: "once" },
      { what: "an image copy", from: "self", to: { arn: "destination_outpost_arn" }, rhythm: "once" },
    ],
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
    filledIn: ["ebs_block_device", "network_interface", "primary_network_interface", "root_block_device"],
    names: ["private_ip", "public_ip", "private_dns", "public_dns", "primary_network_interface_id"],
    arn: "ec2:instance/{id}",
    stores: {
      what: "the disks of an instance",
      keeps: "at-rest",
      place: { zone: "availability_zone" },
      accessedAs: "instance",
      alsoAccessedAs: [someSnapshot],
      partTags: ["volume_tags", "root_block_device.tags", "ebs_block_device.tags"],
    },
    ...machine,
    runsAs: [
      {
        role: { name: "iam_instance_profile", of: ["aws_iam_instance_profile"] },
        takenOverBy: onMachine,
      },
    ],
    evidence,
  },
  {
    terraform: "aws_eip",
    grants: [publicInstance("instance"), ...publicInterface("network_interface", "instance")],
    evidence,
  },
  {
    terraform: "aws_eip_association",
    grants: [publicInstance("instance_id"), ...publicInterface("network_interface_id", "instance_id")],
    evidence,
  },
  {
    terraform: "aws_volume_attachment",
    copies: [
      {
        what: "blocks",
        from: { name: "volume_id", of: volumes },
        to: { name: "instance_id", of: ["aws_instance"] },
        rhythm: "continuous",
      },
    ],
    evidence,
  },
  {
    terraform: "aws_autoscaling_group",
    filledIn: [
      "launch_template",
      "mixed_instances_policy",
      "mixed_instances_policy.launch_template.override",
      "traffic_source",
    ],
    names: ["name"],
    stores: {
      what: "the disks of its instances",
      keeps: "at-rest",
      place: "own-region",
      alsoAccessedAs: someInstance,
      tags: "list",
    },
    copies: [
      startsFrom(configuration),
      startsFrom({ name: "launch_template.id", of: templates }),
      startsFrom({ name: "launch_template.name", of: templates }),
      ...["launch_template_id", "launch_template_name"].flatMap((name) => [
        startsFrom({
          name: `mixed_instances_policy.launch_template.launch_template_specification.${name}`,
          of: templates,
        }),
        startsFrom({
          name: `mixed_instances_policy.launch_template.override.launch_template_specification.${name}`,
          of: templates,
        }),
      ]),
      answers("self", { arn: "target_group_arns", of: targetGroups }),
      answers("self", { name: "load_balancers", of: ["aws_elb"] }),
      answers("self", { arn: "traffic_source.identifier", of: trafficSources }),
    ],
    grants: [
      ...bySubnets(configuration, "associate_public_ip_address", "security_groups"),
      ...templatePaths.flatMap((name) => [
        ...bySubnets({ name, of: templates }, "network_interfaces", "vpc_security_group_ids"),
        ...inSubnetsByInterfaces({ name, of: templates }, "vpc_zone_identifier"),
      ]),
      ...templatePaths.flatMap((name) => byNames({ name, of: templates })),
    ],
    evidence,
  },
  {
    terraform: "aws_autoscaling_attachment",
    copies: [
      answers(scalingGroup, { arn: "lb_target_group_arn", of: targetGroups }),
      answers(scalingGroup, { name: "elb", of: ["aws_elb"] }),
    ],
    evidence,
  },
  {
    terraform: "aws_autoscaling_traffic_source_attachment",
    copies: [answers(scalingGroup, { arn: "traffic_source.identifier", of: trafficSources })],
    evidence,
  },
  {
    terraform: "aws_launch_configuration",
    filledIn: ["ebs_block_device"],
    names: ["name"],
    stores: { what: "the disks of its instances", keeps: "in-transit", place: "own-region", tags: "none" },
    copies: [
      startsFrom({ arn: "image_id", of: images }),
      fromSnapshot("ebs_block_device.snapshot_id"),
      ...["user_data", "user_data_base64"].flatMap((script) => scriptFor([configured], script)),
    ],
    grants: [
      {
        when: [{ path: "associate_public_ip_address", is: [true], unset: false }],
        on: configured,
        to: byGroups("security_groups"),
      },
    ],
    runsAs: profile("iam_instance_profile", onMachine),
    evidence,
  },
  {
    terraform: "aws_launch_template",
    names: ["name"],
    arn: "ec2:launch-template/{id}",
    stores: {
      what: "the disks of its instances",
      keeps: "in-transit",
      place: { zone: "placement.availability_zone" },
      partTags: ["tag_specifications.tags"],
    },
    copies: [
      startsFrom({ arn: "image_id", of: images }),
      fromSnapshot("block_device_mappings.ebs.snapshot_id"),
      ...scriptFor([...startedFrom, ...thatStart("aws_batch_compute_environment", ofBatch)], "user_data"),
    ],
    grants: startedFrom.flatMap((on) => [
      // A carrier's address is public in its network.
      ...["associate_public_ip_address", "associate_carrier_ip_address"].map(
        (name): Grants => ({
          when: [{ path: `network_interfaces.${name}`, is: [true], unset: false }],
          on,
          to: byGroups("network_interfaces.security_groups"),
        }),
      ),
      ...[
        ...hasIpv6("network_interfaces."),
        ...hasIpv6Prefix("network_interfaces."),
        { path: "network_interfaces.primary_ipv6", is: [true], unset: false },
      ].map((when): Grants => ({ when: [when], on, to: byGroups("network_interfaces.security_groups", undefined, 6) })),
    ]),
    runsAs: [...profile("iam_instance_profile.arn", newVersion), ...profile("iam_instance_profile.name", newVersion)],
    encryptedBy: ["block_device_mappings.ebs.kms_key_id"],
    evidence,
  },
  {
    terraform: "aws_ec2_fleet",
    arn: "ec2:fleet/{id}",
    stores: {
      what: "the disks of its instances",
      keeps: "at-rest",
      place: "own-region",
      alsoAccessedAs: someInstance,
    },
    copies: ["launch_template_id", "launch_template_name"].map((name) =>
      startsFrom({ name: `launch_template_config.launch_template_specification.${name}`, of: templates }),
    ),
    liesIn: { through: [subnetsAt("launch_template_config.override.subnet_id")] },
    grants: byOverrides(starters.aws_ec2_fleet, "launch_template_config.override.subnet_id"),
    evidence,
  },
  {
    terraform: "aws_spot_fleet_request",
    filledIn: ["launch_specification.ebs_block_device", "launch_specification.root_block_device"],
    stores: {
      what: "the disks of its instances",
      keeps: "at-rest",
      place: "own-region",
      alsoAccessedAs: someInstance,
      partTags: ["launch_specification.tags"],
    },
    liesIn: {
      through: [subnetsAt("launch_specification.subnet_id"), subnetsAt("launch_template_config.overrides.subnet_id")],
      groups: "launch_specification.vpc_security_group_ids",
    },
    copies: [
      startsFrom({ arn: "launch_specification.ami", of: images }),
      startsFrom({ name: "launch_template_config.launch_template_specification.id", of: templates }),
      startsFrom({ name: "launch_template_config.launch_template_specification.name", of: templates }),
      fromSnapshot("launch_specification.ebs_block_device.snapshot_id"),
      toWhatIsNamed("launch_specification.user_data"),
      answers("self", { arn: "target_group_arns", of: targetGroups }),
      answers("self", { name: "load_balancers", of: ["aws_elb"] }),
    ],
    grants: [
      {
        when: [{ path: "launch_specification.associate_public_ip_address", is: [true], unset: false }],
        to: byGroups("launch_specification.vpc_security_group_ids"),
      },
      ...addressedBy("launch_specification.subnet_id").map(
        ({ given, family }): Grants => ({
          when: family === 4 ? [{ path: "launch_specification.associate_public_ip_address", is: [], unset: true }] : [],
          given: [given],
          to: byGroups("launch_specification.vpc_security_group_ids", undefined, family),
        }),
      ),
      {
        when: [
          { path: "launch_specification.associate_public_ip_address", is: [], unset: true },
          { path: "launch_specification.subnet_id", is: [], unset: true },
          { path: "launch_specification.vpc_security_group_ids", unset: false },
        ],
        to: byGroups("launch_specification.vpc_security_group_ids"),
      },
      ...byOverrides(starters.aws_spot_fleet_request, "launch_template_config.overrides.subnet_id"),
    ],
    runsAs: [
      ...profile("launch_specification.iam_instance_profile", onMachine),
      ...profile("launch_specification.iam_instance_profile_arn", onMachine),
    ],
    encryptedBy: [
      "launch_specification.root_block_device.kms_key_id",
      "launch_specification.ebs_block_device.kms_key_id",
    ],
    evidence,
  },
  {
    terraform: "aws_spot_instance_request",
    filledIn: ["ebs_block_device", "network_interface", "primary_network_interface", "root_block_device"],
    names: ["spot_instance_id", "primary_network_interface_id"],
    stores: {
      what: "the disks of an instance",
      keeps: "at-rest",
      place: { zone: "availability_zone" },
      alsoAccessedAs: someInstance,
      partTags: ["volume_tags", "root_block_device.tags", "ebs_block_device.tags"],
    },
    ...machine,
    runsAs: [{ role: { name: "iam_instance_profile", of: ["aws_iam_instance_profile"] }, takenOverBy: onMachine }],
    evidence,
  },
  {
    // Who has an interface with an address of IPv6 has the address.
    terraform: "aws_network_interface",
    filledIn: ["attachment"],
    liesIn: { through: [subnet], groups: "security_groups" },
    grants: [attachedTo("attachment.instance"), ...givenTo("self")].flatMap((on): Grants[] => [
      ...[
        ...hasIpv6(),
        ...hasIpv6Prefix(),
        { path: "ipv6_address_list", unset: false },
        { path: "enable_primary_ipv6", is: [true], unset: false },
      ].map((when) => ({ when: [when], on, to: byGroups("security_groups", undefined, 6) })),
      ...addressedBy("subnet_id")
        .filter(({ family }) => family === 6)
        .map(({ given }) => ({ on, given: [given], to: byGroups("security_groups", undefined, 6) })),
    ]),
    evidence,
  },
  { terraform: "aws_network_interface_attachment", evidence },
  {
    // One more group lets in, where the instance has a public address.
    terraform: "aws_network_interface_sg_attachment",
    grants: publicByItself.map(({ given, family }) => ({
      on: attached,
      given: [given],
      to: byGroups("security_group_id", undefined, family),
    })),
    evidence,
  },
  {
    terraform: "aws_ec2_traffic_mirror_target",
    stores: { what: "network packets", keeps: "in-transit", place: "as-named" },
    standsFor: [
      { arn: "network_load_balancer_arn", of: ["aws_lb", "aws_alb"] },
      ...behindInterface,
      { name: "gateway_load_balancer_endpoint_id", of: ["aws_vpc_endpoint"] },
    ],
    evidence,
  },
  {
    terraform: "aws_ec2_traffic_mirror_session",
    copies: behindInterface.map((from) => ({
      what: "network packets" as const,
      from,
      to: { name: "traffic_mirror_target_id", of: ["aws_ec2_traffic_mirror_target"] },
      rhythm: "continuous" as const,
    })),
    evidence,
  },
] as const satisfies readonly CatalogEntry[];
