import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { change, plan } from "../support/plan";
import { root } from "../support/stand-in-engine";

const bucket = (name: string, after: object, more: object = {}) => {
  const made = change(`aws_s3_bucket.${name}`, { after: { tags_all: { "auto:data-class": "important" }, ...after } });
  return { ...made, change: { ...made.change, ...more } };
};
const input = plan({
  resource_changes: [
    bucket("lake", { bucket: "lake.cn" }),
    bucket("later", {}, { after_unknown: { bucket: true } }),
    bucket("secret", { bucket: "hidden-name" }, { after_sensitive: { bucket: true } }),
    bucket("odd", { bucket: ".*\nX" }),
    bucket("public", { bucket: "site", tags_all: { "auto:data-class": "general" } }),
  ],
});

test("the mutelist of Prowler has the buckets of regulated data that the plan names, and shows no secret", () => {
  const args = [join(root, "dist", "cli.js"), "conflicts", "--skips", "prowler", "-", "--today", "2026-11-22"];
  const { stdout, status } = spawnSync(process.execPath, args, { input, encoding: "utf8" });
  expect(status).toBe(0);
  const { Checks } = parse(stdout).Mutelist.Accounts["*"];
  expect(Checks.s3_bucket_cross_region_replication.Resources).toEqual(["^lake\\.cn$"]);
  for (const name of ["later", "odd", "secret"])
    expect(stdout).toContain(`replication for aws_s3_bucket.${name}, whose`);
  expect(stdout).not.toContain("hidden-name");
  expect(stdout).not.toContain("aws_s3_bucket.public");
});
