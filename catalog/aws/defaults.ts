import type { Path, TypeName } from "../entry";

/**
 * Names that the provider fills in where nobody writes one, of what is there without being made. A plan has them; what a program asks
 * for has not. Read in the descriptions of @pulumi/aws 7.48.0, 2026-11-22.
 */
export const usualNames: Readonly<Record<TypeName, Readonly<Record<Path, string>>>> = {
  aws_cloudwatch_event_permission: { event_bus_name: "default" },
  aws_cloudwatch_event_rule: { event_bus_name: "default" },
  aws_cloudwatch_event_target: { event_bus_name: "default" },
};
