import { expect, test } from "vitest";
import { lineOfCode } from "../../src/reports/line-of-code";

test("a line as an editor opens it, that of the component before that of the resource in it", () => {
  const lake = { file: "infra/lake.ts", line: 8, column: 5 };
  expect(lineOfCode(lake)).toBe("infra/lake.ts:8:5");
  expect(lineOfCode({ file: "infra/__main__.py", line: 3 })).toBe("infra/__main__.py:3");
  expect(lineOfCode({ file: "infra/index.ts", line: 11, column: 14, inside: lake })).toBe(
    "infra/index.ts:11:14 › infra/lake.ts:8:5",
  );
});
