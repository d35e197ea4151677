import { readFileSync } from "node:fs";
import * as catalog from "../../catalog/aws";
import type { Ordered } from "./recording";
import { recordAll } from "./run";

/**
 * A process of its own, that runs the programs which it is told of on standard input, and tells on standard output what they
 * registered: only who has a program to run loads the protocol.
 */
async function main(): Promise<void> {
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signal, () => process.exit(1));
  const { orders, stacks } = JSON.parse(readFileSync(0, "utf8")) as Ordered;
  const print = (text: string) => process.stderr.write(text);
  const outcomes = await recordAll(orders, stacks, { catalog, environment: process.env, print });
  process.stdout.write(JSON.stringify(outcomes), () => process.exit(0));
}

void main();
