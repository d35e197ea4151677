// Makes a plan of any size, shaped like a real one: real plans of test/stories, again and again, each as an instance of a module.

import { once } from "node:events";
import { createWriteStream, readFileSync } from "node:fs";

/** Shaped like a production stack; and like one with many policies, about one on every sixth resource. */
export const mixtures = {
  usual: ["80-production-stack", "driving-data-lake", "connected-services"],
  policies: ["80-production-stack", "partner-data-platform", "driving-data-lake"],
};
/** Instances that share one module call, as with `for_each`. */
const instancesPerCall = 10;
/** What an account has once, since it picks by tag from everything that is there. */
const oncePerAccount = ["aws_backup_selection", "aws_dlm_lifecycle_policy", "aws_cloudtrail"];
const nameProperties = [
  "bucket",
  "name",
  "identifier",
  "cluster_identifier",
  "function_name",
  "role",
  "replication_group_id",
  "log_group_name",
];

function planOf(name) {
  return JSON.parse(readFileSync(new URL(`../test/stories/${name}/plan.json`, import.meta.url), "utf8"));
}

/** Writes plans made of the stories. */
export function planWriter(stories) {
  const plans = stories.map(planOf);

  /** Writes a plan with at least `count` resources, in the order and spacing of `terraform show -json`. */
  async function writePlan(file, count) {
    const out = createWriteStream(file);
    const write = async (text) => {
      if (!out.write(text)) await once(out, "drain");
    };
    const instances = instancesFor(count);
    await write(
      '{"format_version":"1.2","terraform_version":"1.11.4","variables":{},"planned_values":{"root_module":{"child_modules":[',
    );
    for (const [position, one] of instances.entries()) await write(`${position ? "," : ""}${plannedValues(one)}`);
    await write(']}},"resource_changes":[');
    for (const [position, one] of instances.entries()) await write(`${position ? "," : ""}${resourceChanges(one)}`);
    await write(
      `],"configuration":${JSON.stringify(configuration(instances))},"relevant_attributes":[],"timestamp":"2026-11-22T00:00:00Z","applyable":true,"complete":true,"errored":false}`,
    );
    out.end();
    await once(out, "finish");
  }

  function instancesFor(count) {
    const instances = [];
    for (let made = 0, number = 0; made < count; number++) {
      const story = number % plans.length;
      const position = Math.floor(number / plans.length);
      instances.push({
        story,
        call: `s${story}_${Math.floor(position / instancesPerCall)}`,
        key: `v${position % instancesPerCall}`,
      });
      made += plans[story].resource_changes.filter(
        ({ type }) => number < plans.length || !oncePerAccount.includes(type),
      ).length;
    }
    return instances;
  }

  const changeTexts = plans.map((plan) => JSON.stringify(plan.resource_changes));
  const valueTexts = plans.map((plan) => JSON.stringify(plan.planned_values.root_module));
  const patterns = plans.map(({ resource_changes }) => {
    const named = resource_changes.flatMap(({ change }) => nameProperties.map((property) => change.after?.[property]));
    const names = [...new Set(named.filter((name) => typeof name === "string" && /^[\w/-]{3,}$/.test(name)))];
    const long = names.filter((name) => name.length > 4).join("|");
    const all = names.join("|");
    // A short name is a common word too, so it is one only as a whole value of a name, or at the end of an ARN or a URL.
    return [
      new RegExp(`(?<![\\w-])(${long})(?![\\w-]|":)`, "g"),
      new RegExp(`(?<="(?:[a-z_]*name|id|bucket|role|rule|[a-z_]*identifier)":")(${all})(?=")`, "g"),
      new RegExp(`(?<=[:/])(${all})(?=["/:*\\\\])`, "g"),
    ];
  });

  /** Every name is another one in every instance. */
  function renamed(text, { story, call, key }) {
    return patterns[story].reduce(
      (changed, pattern) => changed.replace(pattern, `$1-${call.replace("_", "-")}-${key}`),
      text,
    );
  }

  const prefix = ({ call, key }) => `module.${call}["${key}"]`;

  function resourceChanges(instance) {
    const changes = JSON.parse(renamed(changeTexts[instance.story], instance));
    const isFirst = instance.call.endsWith("_0") && instance.key === "v0";
    const own = changes.filter(({ type }) => isFirst || !oncePerAccount.includes(type));
    for (const change of own) {
      change.module_address = change.module_address ? `${prefix(instance)}.${change.module_address}` : prefix(instance);
      change.address = `${prefix(instance)}.${change.address}`;
    }
    return JSON.stringify(own).slice(1, -1);
  }

  function plannedValues(instance) {
    const module = JSON.parse(renamed(valueTexts[instance.story], instance));
    const visit = (one) => {
      for (const resource of one.resources ?? []) resource.address = `${prefix(instance)}.${resource.address}`;
      for (const child of one.child_modules ?? []) visit(child);
      one.address = one.address ? `${prefix(instance)}.${one.address}` : prefix(instance);
    };
    visit(module);
    return JSON.stringify(module);
  }

  function configuration(instances) {
    const provider_config = {};
    for (const [story, plan] of plans.entries())
      for (const [key, provider] of Object.entries(plan.configuration.provider_config))
        provider_config[providerKey(story, key)] = { ...provider, module_address: undefined };
    const calls = new Map(instances.map(({ call, story }) => [call, story]));
    const module_calls = Object.fromEntries([...calls].map(([call, story]) => [call, moduleCall(story)]));
    return { provider_config, root_module: { module_calls } };
  }

  const providerKey = (story, key) => key.replace(/aws(\.|$)/, `aws.s${story}$1`).replace(":", "_");

  function moduleCall(story) {
    const module = structuredClone(plans[story].configuration.root_module);
    const visit = (one) => {
      for (const resource of one.resources ?? [])
        if (resource.provider_config_key)
          resource.provider_config_key = providerKey(story, resource.provider_config_key);
      for (const call of Object.values(one.module_calls ?? {})) visit(call.module);
    };
    visit(module);
    const given = Object.entries(plans[story].variables ?? {});
    const expressions = Object.fromEntries(given.map(([name, { value }]) => [name, { constant_value: value }]));
    return { source: `./s${story}`, module, expressions, for_each_expression: { references: ["var.vehicles"] } };
  }

  return writePlan;
}
