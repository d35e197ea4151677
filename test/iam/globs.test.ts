import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { globCovers, globMatches, globsMeet } from "../../src/iam/globs";

test.each([
  ["*", "", true],
  ["*", "anything", true],
  ["s3:Get*", "s3:GetObject", true],
  ["s3:Get*", "s3:PutObject", false],
  ["s3:?etObject", "s3:GetObject", true],
  ["s3:?etObject", "s3:etObject", false],
  ["a.c", "abc", false],
  ["arn:aws-cn:s3:::raw/*", "arn:aws-cn:s3:::raw", false],
])("%s matches %s: %s", (pattern, text, expected) => {
  expect(globMatches(pattern, text)).toBe(expected);
});

test.each([
  ["arn:aws-cn:s3:::raw/*", "arn:aws-cn:s3:::*/*", true],
  ["arn:aws-cn:s3:::raw/*", "arn:aws-cn:s3:::site/*", false],
  ["*a", "b*", true],
  ["a*", "b*", false],
  ["a?c", "a*", true],
])("%s meets %s: %s", (one, other, expected) => {
  expect(globsMeet(one, other)).toBe(expected);
  expect(globsMeet(other, one)).toBe(expected);
});

test.each([
  ["*", "a*", true],
  ["a*", "*", false],
  ["a*", "ab*", true],
  ["a?", "a*", false],
  ["a?", "a?", true],
  ["a*", "a?", true],
  ["a*c", "abc", true],
])("%s covers %s: %s", (outer, inner, expected) => {
  expect(globCovers(outer, inner)).toBe(expected);
});

describe("of any patterns", () => {
  const pattern = fc.string({ unit: fc.constantFrom("a", "b", "*", "?"), maxLength: 6 });
  const text = fc.string({ unit: fc.constantFrom("a", "b"), maxLength: 6 });

  test("a pattern covers and meets itself", () => {
    fc.assert(fc.property(pattern, (one) => globCovers(one, one) && globsMeet(one, one)));
  });

  test("what one matches, a covering one matches too", () => {
    fc.assert(
      fc.property(
        pattern,
        pattern,
        text,
        (outer, inner, one) => !(globCovers(outer, inner) && globMatches(inner, one)) || globMatches(outer, one),
      ),
      { numRuns: 2000 },
    );
  });

  test("patterns that match one text meet", () => {
    fc.assert(
      fc.property(
        pattern,
        pattern,
        text,
        (one, other, both) => !(globMatches(one, both) && globMatches(other, both)) || globsMeet(one, other),
      ),
      { numRuns: 2000 },
    );
  });
});
