import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as ts from "typescript";
import { describe, expect, test } from "vitest";
import { root } from "./support/stand-in-engine";

const han = /\p{Script=Han}/u;
const holes = (text: string) => (text.match(/\{\w+\}/g) ?? []).map((one) => one.toLowerCase());
/** Nothing but what is filled in, codes and what stands between them. */
const isJoint = (text: string) => !/[a-z]{2}/.test(text.replace(/\{\w+\}/g, ""));

const files = ["catalog", "packs", "policies", "src"].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => `${folder}/${name}`),
);
const sources = files.map((file) =>
  ts.createSourceFile(file, readFileSync(join(root, file), "utf8"), ts.ScriptTarget.ESNext, true),
);

function nodesOf(node: ts.Node): ts.Node[] {
  const inner: ts.Node[] = [];
  node.forEachChild((child) => {
    inner.push(...nodesOf(child));
  });
  return [node, ...inner];
}
const nodes = sources.flatMap(nodesOf);

function placeOf(node: ts.Node): string {
  const source = node.getSourceFile();
  return `${source.fileName}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;
}

/** A member that is a literal. */
function written(node: ts.ObjectLiteralExpression, name: string): string | undefined {
  const own = node.properties.find((one) => one.name?.getText() === name);
  return own && ts.isPropertyAssignment(own) && ts.isStringLiteralLike(own.initializer)
    ? own.initializer.text
    : undefined;
}

const terms = nodes.filter(ts.isObjectLiteralExpression).flatMap((node) => {
  const zh = written(node, "zh");
  const english = ["en", "one", "several"].flatMap((name) => written(node, name) ?? []);
  return zh === undefined ? [] : english.map((en) => ({ at: placeOf(node), en, zh }));
});

describe("whatever is written in both languages", () => {
  test("is Chinese in Chinese, and is filled with the same", () => {
    expect(terms.length).toBeGreaterThan(700);
    // Of one thing English may leave the number out.
    const isFilled = (en: string, zh: string) => holes(en).every((one) => holes(zh).includes(one));
    const isChinese = (en: string, zh: string) => isJoint(en) || isJoint(zh) || /[\p{Script=Han}（：，]/u.test(zh);
    expect(terms.filter(({ en, zh }) => !isFilled(en, zh) || !isChinese(en, zh))).toEqual([]);
    expect(terms.filter(({ en }) => han.test(en.replace(/\([^()]*\)/g, "")))).toEqual([]);
  });

  test("has the punctuation of Chinese in Chinese", () => {
    const narrow = /[\p{Script=Han}}”] ?[,;!?](?!\w)|[\p{Script=Han}”][:.](?!\w)/u;
    expect(terms.filter(({ zh }) => narrow.test(zh.replace(/\{ .* \}/, "")))).toEqual([]);
  });
});

test("an InputError is told in both languages", () => {
  const errors = nodes.filter(ts.isNewExpression).filter((node) => node.expression.getText() === "InputError");
  const isBare = (node: ts.Node) => ts.isStringLiteralLike(node) || ts.isTemplateExpression(node);
  const parts = (node: ts.Node) => (ts.isConditionalExpression(node) ? [node.whenTrue, node.whenFalse] : [node]);
  const bare = errors.flatMap((node) => (node.arguments ?? []).slice(1, 3).flatMap(parts).filter(isBare));
  expect(errors.length).toBeGreaterThan(20);
  expect(bare.map(placeOf)).toEqual([]);
});
