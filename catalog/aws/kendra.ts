import type { CatalogEntry, Copies, Designation, Evidence, Path, TypeName } from "../entry";

const evidence: readonly Evidence[] = [
  { sdk: "@pulumi/aws 7.48.0", what: "kendra", checked: "2026-11-22" },
  { url: "https://docs.aws.amazon.com/kendra/latest/dg/ds-schemas.html", checked: "2026-11-22" },
];

const index: Designation = { name: "index_id", of: ["aws_kendra_index"] };
const gathered = (from: Designation): Copies => ({ what: "documents", from, to: index, rhythm: "scheduled" });
const enriched = (to: Designation): Copies => ({ what: "documents", from: index, to, rhythm: "scheduled" });
const hook = (when: string): readonly Copies[] => {
  const path = `custom_document_enrichment_configuration.${when}_extraction_hook_configuration`;
  return [
    enriched({ name: `${path}.s3_bucket`, of: ["aws_s3_bucket"] }),
    enriched({ arn: `${path}.lambda_arn`, of: ["aws_lambda_function", "aws_lambda_alias"] }),
  ];
};
const crawler = "configuration.web_crawler_configuration.urls";
const template = "configuration.template_configuration.template.connectionConfiguration.repositoryEndpointMetadata";

const tokens = "user_token_configurations.jwt_token_type_configuration";

/** Made of one file, which the index takes in. */
const fromFile = (terraform: TypeName, bucket: Path): CatalogEntry => ({
  terraform,
  stores: { what: "documents", keeps: "at-rest", place: "own-region", partOf: index },
  copies: [
    { what: "documents", from: { name: bucket, of: ["aws_s3_bucket"] }, to: "self", rhythm: "once" },
    { what: "documents", from: "self", to: index, rhythm: "once" },
  ],
  evidence,
});

export const kendra = [
  {
    terraform: "aws_kendra_index",
    names: ["name"],
    arn: "kendra:index/{id}",
    stores: { what: "documents", keeps: "at-rest", place: "own-region", accessedAs: "document-index" },
    // Whose token says so finds what only some may see; where no issuer is asked for, whoever has the key that signs it.
    grants: [
      { to: { identityProvider: `${tokens}.issuer` } },
      { when: [{ path: `${tokens}.issuer`, is: [], unset: true }], to: { identityProvider: `${tokens}.url` } },
    ],
    encryptedBy: ["server_side_encryption_configuration.kms_key_id"],
    evidence,
  },
  {
    terraform: "aws_kendra_data_source",
    copies: [
      gathered({ name: "configuration.s3_configuration.bucket_name", of: ["aws_s3_bucket"] }),
      gathered({ address: `${crawler}.seed_url_configuration.seed_urls` }),
      gathered({ address: `${crawler}.site_maps_configuration.site_maps` }),
      gathered({ name: `${template}.BucketName`, of: ["aws_s3_bucket"] }),
      ...[
        "seedUrlConnections.seedUrl",
        "siteMapUrls",
        "aemUrl",
        "hostUrl",
        "hostURL",
        "siteUrls",
        "repoUrl",
        "dbHost",
      ].map((key) => gathered({ address: `${template}.${key}` })),
      gathered({ arn: `${template}.fileSystemId`, of: ["aws_fsx_windows_file_system", "aws_fsx_ontap_file_system"] }),
      // What is crawled comes through it.
      gathered({ address: "configuration.web_crawler_configuration.proxy_configuration.host" }),
      ...hook("pre"),
      ...hook("post"),
    ],
    evidence,
  },
  fromFile("aws_kendra_faq", "s3_path.bucket"),
  fromFile("aws_kendra_thesaurus", "source_s3_path.bucket"),
  {
    // A search page for people of the directory, who are let in one by one.
    terraform: "aws_kendra_experience",
    filledIn: ["configuration"],
    names: ["experience_id"],
    stores: { what: "what it shows", keeps: "in-transit", place: "own-region", tags: "none", partOf: index },
    grants: [{ to: { people: "configuration.user_identity_configuration.identity_attribute_name" } }],
    evidence,
  },
] as const satisfies readonly CatalogEntry[];
