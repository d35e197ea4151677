import type { Content } from "./contents";

/**
 * The vocabulary of the catalog: what a resource type does with data, as plain data. Entries have no functions and survive
 * `JSON.stringify` unchanged. What does not fit gets a new word here, implemented once in `src/model`.
 */
export interface CatalogEntry {
  readonly terraform: string;
  /** Terraform property → Pulumi property, only where the rule (camel case, plural for lists) does not give it. */
  readonly pulumi?: Readonly<Record<string, string>>;
  /** Blocks and texts that the provider fills in when nobody configures them, among those that the paths below lead through. */
  readonly filledIn?: readonly Path[];
  /** Destinations of copies that nobody can leave out, as the provider declares them: `required.json`. Where one is missing, it is unknown. */
  readonly required?: readonly Path[];
  /** It moves data and keeps none, and takes tags, as the provider declares it: `tagged.json`. */
  readonly takesTags?: true;
  /** Properties, besides `arn` and `id`, whose values others use to name it. */
  readonly names?: readonly Path[];
  /** Service and resource part of its ARN, with a property in braces: `dynamodb:table/{name}`. */
  readonly arn?: string;
  readonly stores?: Stores;
  /** What it makes is of any type, and at most its tags are read, under conditions: it counts as one of a type that the catalog does not have. */
  readonly makesAny?: { readonly tags?: Path; readonly when?: readonly When[] };
  /**
   * What it is only another name for (an alias, an endpoint, a location): whoever names it means this. Where that is not in the
   * deployment, it stands for itself, in the place of what it names.
   */
  readonly standsFor?: readonly Designation[];
  readonly copies?: readonly Copies[];
  readonly grants?: readonly Grants[];
  /** Settings that take public access away again. */
  readonly closes?: readonly Closes[];
  /** Policies of an IAM identity: what its holder may do. */
  readonly identityPolicies?: readonly IdentityPolicies[];
  /** The identity as which whoever has this key or password acts. */
  readonly credentialOf?: Designation;
  /** It is no key: those whom a list, a directory or a team lets in act as the identity. */
  readonly credentialHeldBy?: "people";
  /** It works only if all of these hold, of it and of others. */
  readonly credentialWhen?: readonly When[];
  readonly credentialGiven?: readonly Given[];
  /** The directory, by ARN, that says who has it; nobody can tell where the property is not there. */
  readonly credentialFrom?: Path;
  /** The only account in which it acts; its own unless said otherwise. */
  readonly credentialIn?: Path;
  /** Roles as which it runs, and the actions by which somebody puts code of its own into it. */
  readonly runsAs?: readonly { readonly role: Designation; readonly takenOverBy?: readonly string[] }[];
  /** Passwords that open it. */
  readonly passwords?: readonly Path[];
  /** The stores that they open; itself unless said otherwise. */
  readonly passwordsTo?: readonly Designation[];
  /** Who is in which group, and holds its policies. */
  readonly membership?: { readonly members: Designation; readonly groups: Designation };
  /** Addresses from which a security group, or a prefix list, lets in. */
  readonly ingress?: readonly Ingress[];
  /** What tells in which VPC it is. */
  readonly liesIn?: LiesIn;
  /** Where a route table leads to. */
  readonly routes?: readonly Routes[];
  /** Which route table, or network ACL, stands before which subnets, or before those of a VPC that have none of their own. */
  readonly guards?: {
    readonly subnets?: Designation;
    /** Of the VPC each may tell. */
    readonly restOf?: readonly Designation[];
    readonly by: Designation;
  };
  /** The managed policy beyond which its own policies let an identity do nothing. */
  readonly permissionsBoundary?: Path;
  /** The policy of a VPC endpoint. */
  readonly endpointPolicy?: { readonly of: Designation; readonly document: Path };
  /** Lays a policy of AWS Organizations over an account, or over those below a root or a unit. */
  readonly attachesOrganizationPolicy?: {
    readonly policy: Designation;
    readonly target: Path;
    /** Of the policy. */
    readonly type: Path;
    readonly document: Path;
  };
  /** Sets a tag on another resource, which may say what data that holds. */
  readonly setsTag?: { readonly on: Designation; readonly key: Path; readonly value: Path };
  /** Sets tags of a service's own, as those of Lake Formation, on other resources; perhaps, or on parts of them only. */
  readonly setsOwnTags?: {
    readonly on: readonly Designation[];
    readonly perhapsOn: readonly Designation[];
    readonly each: Path;
    readonly key: Path;
    readonly value: Path;
  };
  /** Properties that name the KMS keys that encrypt it, or what `encryptionOf` designates. */
  readonly encryptedBy?: readonly Path[];
  readonly encryptionOf?: Designation;
  readonly evidence: readonly Evidence[];
}

/**
 * A property, in Terraform's spelling, names joined by dots. A segment stands for every element where the value is a list;
 * `*` stands for every value and `@key` for every key of a map; text that the path continues into is read as JSON, or YAML. A
 * leading dot starts from the element of `each`, and `.<` is what stands before that in its list; a dot within a name is written `\.`.
 */
export type Path = string;

/** A Terraform type, `aws_s3_bucket`. */
export type TypeName = string;

export interface Stores {
  /** What an instance keeps, in the plural: "objects", "table items". */
  readonly what: Content;
  /**
   * `at-rest` keeps data until it is deleted; `in-transit` passes it on (a bus, a delivery stream, a task) and always carries
   * what it is given.
   */
  readonly keeps: "at-rest" | "in-transit";
  /**
   * `own-region`: where its provider works; `{ zone }`: in an availability or local zone; `{ region }`: where a property says, else
   * in its own; `{ always }`: where the service keeps it, wherever it is managed; `members`: only where its members are (a global
   * cluster); `worldwide`: at edge locations all over the world, or, for `aws-cn`, all over the mainland; `as-named`: where what it
   * stands for is; `{ worldwideWhere }`: worldwide where a property is set, else in its own region.
   */
  readonly place:
    | "own-region"
    | { readonly zone: Path }
    | { readonly region: Path }
    | { readonly always: AlwaysIn }
    | "members"
    | "worldwide"
    | { readonly worldwideWhere: Path }
    | "as-named";
  /** Where its tags are, `tags` unless said otherwise: `list` is Auto Scaling's list of { key, value }, `none` has none. */
  readonly tags?: "list" | "none";
  /** Tags of parts that it writes itself, as those of the volumes of an instance. */
  readonly partTags?: readonly Path[];
  /** As which kind identity policies reach it; left out where they do not reach data. */
  readonly accessedAs?: ResourceKind;
  /** What of it they reach by another ARN: the topics of a cluster, the users that a database lets in. */
  readonly alsoAccessedAs?: readonly AccessedAs[];
  /** The store that it is a part of. It has that store's label unless it has its own. */
  readonly partOf?: Designation;
  /** It lies somewhere else than the whole where this says where: what is copied into that is not in it then. */
  readonly apartWhere?: Path;
}

/** The one region of a partition in which a service keeps its data; in partitions that are not named, the region of the resource. */
export type AlwaysIn = Readonly<Partial<Record<"aws" | "aws-cn", string>>>;

export interface AccessedAs {
  readonly kind: ResourceKind;
  /** As `arn` of an entry; without braces it stands for what the store is opened by, and has no name yet. */
  readonly arn: string;
  readonly when?: readonly When[];
}

/** Data leaving a store for another place, by any mechanism. */
export interface Copies {
  /** What is copied: "replicas", "log events", or "a snapshot", where it is one. */
  readonly what: Content;
  /** The block of which each element is a copy. */
  readonly each?: Path;
  /** The copy happens only if all of these hold. */
  readonly when?: readonly When[];
  /** And if these hold of other resources. */
  readonly given?: readonly Given[];
  readonly from: Designation;
  readonly to: Designation;
  readonly rhythm: "continuous" | "scheduled" | "once" | "on-failure";
}

/** By which somebody can read, copy out, decrypt or take control of data. */
export interface Grants {
  readonly each?: Path;
  readonly when?: readonly When[];
  /** The grant is made only if these hold of other resources too. */
  readonly given?: readonly Given[];
  /** The store that is opened; `self` unless said otherwise. */
  readonly on?: Designation;
  /** In place of `on`: the VPCs of which every store is opened. Where they are not known, it may be every store in a VPC. */
  readonly inVpc?: readonly Designation[];
  /** They come from outside these VPCs: what lets in its neighbours only is not opened. */
  readonly fromOutside?: true;
  /** In place of `on`: what a role may read by the action that the URI of an integration names. */
  readonly integration?: { readonly role: Designation; readonly uri: Path; readonly method: Path };
  readonly to: Grantee;
}

/**
 * Conditions on another resource, or on an element of it: one has to hold them all. What is not in the deployment may hold them or
 * not.
 */
export interface Given {
  readonly of: Designation;
  readonly each?: Path;
  /** Only elements that name the same. */
  readonly same?: { readonly mine: Path; readonly theirs: Path };
  readonly when: readonly When[];
  /** They must not hold: where they do, nobody is let in, or perhaps nobody. */
  readonly not?: "nobody" | "perhaps";
  /** Whether it is given where nothing is designated. */
  readonly unset: boolean;
}

export interface Closes {
  readonly on: Designation;
  readonly what: "public-policies" | "public-acls";
  readonly when: readonly When[];
  readonly given?: readonly Given[];
}

export interface IdentityPolicies {
  /** The role, user or group that holds it. */
  readonly of: Designation;
  /** The document itself. */
  readonly document?: Path;
  /** The managed policy that is attached. */
  readonly managed?: Path;
}

export interface LiesIn {
  readonly when?: readonly When[];
  /** Its subnets, or what leads to them or to its VPC: a subnet group, a cluster, an attachment. */
  readonly through?: readonly Designation[];
  /** Its security groups, which are in its VPC. */
  readonly groups?: Path;
  readonly vpc?: Path;
}

export interface Routes {
  /** The route table. */
  readonly of: Designation;
  readonly each?: Path;
  /** The gateway, which may be an internet gateway. */
  readonly gateway: Path;
  /** What may pass on to one: the endpoint of a firewall, an instance. */
  readonly through?: readonly Path[];
  /** Ranges of addresses to which it leads, and prefix lists of them. */
  readonly cidrs: readonly Path[];
  readonly lists: Path;
}

/** The port where none is stated: that of the engine, by the start of its name. */
export interface UsualPort {
  readonly engine?: Path;
  readonly ports: Readonly<Record<string, number>>;
}

export interface Ingress {
  /** The security group, or the prefix list, that lets in. */
  readonly of: Designation;
  readonly each?: Path;
  readonly when?: readonly When[];
  /** Ranges of addresses. */
  readonly cidrs: readonly Path[];
  /** Prefix lists, by id. */
  readonly lists?: Path;
  /** Security groups, of whose members each is let in. */
  readonly groups?: Path;
  /** First and last port; every port where the property is not there. */
  readonly ports?: readonly [from: Path, to: Path];
  readonly protocol?: Path;
  /** Of a network ACL: the number of the rule, the lowest first, and whether it allows or denies. */
  readonly order?: Path;
  readonly action?: Path;
}

/**
 * A condition on a property, of whose values one has to fit; `*` stands for any text, `?` for a character. `unset` says whether the
 * condition holds when the property is not there.
 */
export interface When {
  readonly path: Path;
  readonly is?: readonly (string | number | boolean)[];
  readonly not?: readonly (string | number | boolean)[];
  /** None of the values may be one of these. */
  readonly none?: readonly (string | number | boolean)[];
  /** Each of the values has to be one of these. */
  readonly only?: readonly (string | number | boolean)[];
  readonly unset: boolean;
}

/** How an entry says which store, or which place, it means. */
export type Designation =
  /** This resource. */
  | "self"
  /** Edge locations all over the world, or, for `aws-cn`, all over the mainland. */
  | "worldwide"
  /** What AWS takes for itself, as to improve its models: in which region of the partition it keeps it, it does not say. */
  | "chosen-by-aws"
  /** An ARN, or what stands for one. */
  | { readonly arn: Path; readonly of?: readonly TypeName[]; readonly account?: Path }
  /** A name that AWS looks up beside the resource: in its own region, or, for buckets, in its own partition. */
  | {
      readonly name: Path;
      readonly of: readonly TypeName[];
      readonly account?: Path;
      /** A property that has to be the same on both, where a name is unique only within it. */
      readonly same?: Path | { readonly mine: Path; readonly theirs: Path };
      /** The property that says in which region it is looked up, where it need not be that of the resource. */
      readonly inRegion?: Path;
    }
  /** A region code. */
  | { readonly region: Path; readonly account?: Path }
  /**
   * The region in which a service keeps its data, in the account of the resource. What only regions of `aws` are named for is in none of
   * `aws-cn` that is known.
   */
  | { readonly always: AlwaysIn }
  /** An availability zone or local zone. */
  | { readonly zone: Path }
  /** A URL, host name, JDBC URL or IP address, which may turn out to be AWS's own; as long as it is not known, only that of one `of` these. */
  | { readonly address: Path; readonly of?: readonly TypeName[] }
  /** A mailbox, a telephone number, a chat, or other people at a company: nobody can tell where that is. */
  | { readonly contact: Path }
  /** A file, or a text in a language of its own, which says where and is not read. */
  | { readonly saidIn: Path }
  /**
   * A text of which nobody says what it is, as a variable of an environment: what it names is meant if that is a store of the deployment
   * that does not lie on the mainland, a place abroad, or a host that it connects to of which nobody knows where it is; what is done
   * with it is not known.
   */
  | { readonly mentioned: Path }
  /** Every store that is encrypted with the key that is designated. */
  | { readonly encryptedWith: Designation }
  /** Every resource that a selection picks. */
  | { readonly selected: Selection }
  /**
   * What resources of another type designate that designate the same as this one (what is associated with the same share), or that
   * have the same in some properties, of which the first tells most apart (the integration of a method).
   */
  | {
      readonly joined: {
        /** Several are alike. */
        readonly type: TypeName | readonly TypeName[];
        readonly by: Designation;
        readonly mine: Designation;
        readonly to: Designation;
      };
    }
  | { readonly joined: { readonly type: TypeName; readonly same: readonly Path[]; readonly to: Designation } }
  /** A name made of properties in braces, with `*` for any text: log groups are found by it. */
  | { readonly made: string; readonly of: readonly TypeName[] };

/**
 * Picks resources of the given types, in the region of the resource that selects. Those are picked that `arns`, `arnPrefixes` or
 * `anyTag` name (all, where none of these properties is set), that have all of `allTags`, none of `noTags`, and a name that
 * begins as `names` says (any, where it is not set).
 */
export interface Selection {
  readonly of: readonly TypeName[];
  /** In any region of the partition. */
  readonly anyRegion?: true;
  /** The property by which those picked are in a region, where it need not be that in which they are managed. */
  readonly regionAt?: Path;
  readonly arns?: Path;
  readonly arnPrefixes?: Path;
  /** CloudTrail's field selectors, and what its `resources.type` calls the types. */
  readonly fields?: { readonly each: Path; readonly types: Readonly<Partial<Record<TypeName, string>>> };
  readonly notArns?: Path;
  readonly anyTag?: Tag | { readonly map: Path };
  readonly allTags?: readonly Tag[];
  readonly noTags?: readonly Tag[];
  readonly names?: Path;
  /** Patterns at a path, of what it is called there: `collection/{name}`. */
  readonly called?: { readonly at: Path; readonly as: readonly string[] };
  /** A property in a language of its own, which may leave some out. */
  readonly filter?: Path;
  /** They take some only: lists of their own say which they take (all, where it has no elements) and which they leave out. */
  readonly taking?: {
    readonly only: Path;
    readonly not: Path;
    /** What an element says of a thing; what it does not say fits all. */
    readonly by: readonly { readonly mine: Path; readonly theirs: Path }[];
  };
  readonly ownTags?: OwnTags;
}

/**
 * Tags of a service's own that resources of some types set. Each element wants one of its values of its key; of what has no such key
 * by this deployment nobody knows whether it has.
 */
export interface OwnTags {
  readonly each: Path;
  readonly key: Path;
  readonly values: Path;
  readonly setBy: readonly TypeName[];
  /** What a resource has those of that it has not itself. */
  readonly inheritedFrom: Designation;
}

/** A list of tags with their key and their value, a pattern. */
export interface Tag {
  readonly each: Path;
  readonly key: Path;
  readonly value: Path;
}

export type Grantee =
  /** A resource policy; `for` is the kind of resource, a key of the action table. */
  | { readonly policy: Path; readonly for: ResourceKind }
  /** The parts of a statement, written as properties. */
  | {
      readonly permission: {
        readonly principal: Path;
        readonly action: Path;
        readonly sourceAccount?: Path;
        readonly sourceArn?: Path;
        readonly organization?: Path;
      };
      readonly for: ResourceKind;
    }
  /** A trust policy: whoever may assume the role reads what the role may read. */
  | { readonly trust: Path }
  /** One principal or a list: account id, ARN, service name, `*`. */
  | { readonly principal: Path; readonly access: "read" | "decrypt" | "control" }
  /** An organization or organizational unit, by ARN or id. */
  | { readonly organization: Path }
  /** Everybody. */
  | { readonly public: Path }
  /** Whoever has an address in these ranges, as `10.0.0.0/8`. */
  | { readonly addresses: Path }
  /** Everybody in some countries. */
  | { readonly countries: Path }
  /** Whoever an identity provider lets in. */
  | { readonly identityProvider: Path }
  /** Whoever has a key or a certificate, which nothing tells. */
  | { readonly keyHolders: Path }
  /** Those whom a list, a directory or a team lets in, of whom nothing tells where they are. */
  | { readonly people: Path }
  /** Whoever is behind a line: by the address, or the id or name, of its other end. */
  | { readonly site: { readonly of?: Designation; readonly name: Path } }
  /** A canned ACL, or the grants of an ACL. */
  | { readonly acl: Path }
  | { readonly aclGrants: Path }
  /** A network on the other side of a peering; that of this resource, as far as neither region nor account is told. */
  | { readonly peer: { readonly region?: Path; readonly account?: Path } }
  /** Whoever the security groups of the resource, or of another, let in from outside the network. */
  | {
      readonly network: {
        readonly groups: Path;
        readonly of?: Designation;
        /** Of the public address, where it has one family only: rules for the other let nobody in. */
        readonly family?: 4 | 6;
        /** Beside the groups. */
        readonly port?: Path;
        readonly usual?: UsualPort;
        /** The ports by which data is read, where there are several. */
        readonly ports?: readonly number[];
      };
    }
  /** Whoever uses a key in the region of the resource. */
  | { readonly keyUsers: "own-region" };

/** Kinds of resources to which a policy document is attached; each has a row in the action table. */
export type ResourceKind =
  | "agent"
  | "agent-gateway"
  | "agent-memory"
  | "api"
  | "lattice"
  | "bucket"
  | "access-point"
  | "object-lambda"
  | "directory-bucket"
  | "outpost-bucket"
  | "bucket-files"
  | "lake-table"
  | "vectors"
  | "keyspace"
  | "distributed-database"
  | "item-cache"
  | "search"
  | "disk"
  | "disk-snapshot"
  | "image"
  | "instance"
  | "archive"
  | "media"
  | "table"
  | "queue"
  | "topic"
  | "stream"
  | "key"
  | "secret"
  | "lambda"
  | "ecr"
  | "efs"
  | "opensearch"
  | "eventbus"
  | "event-rule"
  | "backup-vault"
  | "log-group"
  | "glue-catalog"
  | "kafka"
  | "kafka-topic"
  | "parameter"
  | "model-group"
  | "video"
  | "database"
  | "document-database"
  | "database-snapshot"
  | "cluster-snapshot"
  | "database-user"
  | "data-api"
  | "graph"
  | "graph-analytics"
  | "cache"
  | "cache-snapshot"
  | "memory-database"
  | "memory-snapshot"
  | "warehouse"
  | "warehouse-data"
  | "warehouse-workgroup"
  | "warehouse-namespace"
  | "warehouse-share"
  | "warehouse-user"
  | "warehouse-database"
  | "warehouse-snapshot"
  | "thing"
  | "device-topic"
  | "topic-rule"
  | "tracker"
  | "geofences"
  | "time-series"
  | "prometheus"
  | "phone"
  | "phone-pool"
  | "opt-out-list"
  | "role-trust"
  | "own-policies"
  | "packages"
  | "build"
  | "document-index"
  | "knowledge-base"
  | "assistant"
  | "feature-group"
  | "model-endpoint"
  | "source-code"
  | "user-pool"
  | "event-data-store"
  | "lightsail-bucket"
  | "lightsail-database"
  | "lightsail-instance"
  | "faces"
  | "customer-profiles"
  | "audience"
  | "mail-archive"
  | "contact-list"
  | "contact-center"
  | "workflow-domain"
  | "state-machine"
  | "activity"
  | "execution"
  | "workflow-environment"
  | "graphql-api"
  | "dashboards";

/** What was really read: a page and the day, or the provider's own description of the properties in a pinned package. */
export type Evidence =
  | { readonly url: string; readonly checked: string }
  | { readonly sdk: string; readonly what?: string; readonly checked: string };

/** A type that holds and moves no data, and why. */
export type HoldsNoData =
  | "configuration"
  | "network"
  | "identity"
  | "metrics"
  | "billing"
  | "lookup"
  | "attachment"
  | "schedule"
  | "code"
  | "key-management";
