import { expect, test } from "vitest";
import { contentOf, dataOf, numberOf } from "../../src/engine/words";
import { tell } from "../../src/language";

test("a clause that says what is copied stands behind the data", () => {
  const important = dataOf(["important"]);
  expect(tell(contentOf("replicas", important), "en")).toBe("replicas of important data");
  expect(tell(contentOf("what it works on", important), "en")).toBe("important data (what it works on)");
  expect(tell(contentOf("replicas", important), "zh-CN")).toBe("重要数据（副本）");
});

test("data, video, and what one thing is, go; replicas and rows on their way go too, as several", () => {
  expect((["a backup", "training data", "command output", "what it works on", "video"] as const).map(numberOf)).toEqual(
    [1, 1, 1, 1, 1],
  );
  expect((["replicas", "rows on their way", "records as they came"] as const).map(numberOf)).toEqual([2, 2, 2]);
});
