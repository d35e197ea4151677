import type { CatalogEntry, Evidence } from "../entry";

const evidence: readonly Evidence[] = [{ sdk: "@pulumi/aws 7.48.0", what: "servicediscovery", checked: "2026-11-23" }];

/** AWS Cloud Map: whoever is sent to a service reaches its instances, by the addresses that are registered for them. */
export const servicediscovery = [
  { terraform: "aws_service_discovery_service", arn: "servicediscovery:service/{id}", evidence },
  { terraform: "aws_service_discovery_instance", evidence },
] as const satisfies readonly CatalogEntry[];
