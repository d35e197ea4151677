import { expect, test } from "vitest";
import * as catalog from "../../catalog/aws";
import { chinaAutomotive } from "../../packs/china-automotive/pack";
import { readersOf } from "../../src/engine/readers";
import { defaultLabels } from "../../src/model/labels";
import { noRegisters } from "../../src/registers/registers";
import { whoReport } from "../../src/reports/who";
import { story } from "../support/stories";

test.each(["chains-of-roles", "76-assessed-readers", "networks-a-reader-must-come-from"])("%s", async (name) => {
  const { deployment, registers, today } = story(name);
  const stores = readersOf(deployment, {
    catalog,
    pack: chinaAutomotive,
    labels: defaultLabels,
    registers: { ...noRegisters, ...registers },
    today,
    phase: "review",
    settings: {},
  });
  await expect([...whoReport(stores, 80)].join("")).toMatchFileSnapshot(`./who/${name}.txt`);
});
