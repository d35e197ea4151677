/** Under `region`, provider 5 says where these put something; 6 says that under another name, and there `region` is their own. */
const renamedIn6: Readonly<Record<string, string>> = {
  aws_cloudformation_stack_set_instance: "stack_set_instance_region",
  aws_config_aggregate_authorization: "authorized_aws_region",
};

/** Whether `region` says where a resource itself is; `has` tells which of its properties there are. */
export function isOwnRegion(type: string, has: (name: string) => boolean): boolean {
  const renamed = renamedIn6[type];
  return renamed === undefined || has(renamed);
}
