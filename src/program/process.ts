import { readFileSync } from "node:fs";
import * as catalog from "../../catalog/aws";
import type { Order, Outcome } from "./recording";
import { record } from "./run";

/**
 * A process of its own, that runs the programs which it is told of on standard input, and tells on standard output what they
 * registered: only who has a program to run loads the protocol.
 */
async function main(): Promise<void> {
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signal, () => process.exit(1));
  const orders = JSON.parse(readFileSync(0, "utf8")) as readonly Order[];
  const outcomes: Outcome[] = [];
  const print = (text: string) => process.stderr.write(text);
  for (const order of orders) outcomes.push(await record(order, { catalog, environment: process.env, print }));
  process.stdout.write(JSON.stringify(outcomes), () => process.exit(0));
}

void main();
