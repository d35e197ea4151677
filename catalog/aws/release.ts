import type { Releases } from "../published";

/** Of the published catalog. */
export const version = "1.4.0";

/** The releases whose types the catalog has, as `npm run catalog:refresh` read them. @cdktn/provider-aws 25.7.0 is made from that of Terraform. */
export const releases: Releases = { terraform: "hashicorp/aws 6.66.0", pulumi: "@pulumi/aws 7.48.0" };
