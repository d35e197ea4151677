// Renews what the catalog is checked against: the types and properties of the Terraform provider for AWS, from the type declarations of
// @cdktn/provider-aws (fetched with `npm pack`: no command or test needs more of it), and which resources of the installed @pulumi/aws
// are which of them. Prints what is new and what is gone. A newer release: npm run catalog:refresh -- @cdktn/provider-aws@<version>
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import ts from "typescript";

const file = "catalog/aws/provider-schema.json";
const pairsFile = "catalog/aws/pulumi-types.json";
const [source = "@cdktn/provider-aws@25.7.0"] = process.argv.slice(2);

const { folder, clean } = existsSync(source) ? { folder: source, clean: () => {} } : packed(source);
const { name, version } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
const extract = extracted(join(folder, "lib"));
const before = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : { types: {} };
write(extract);
compare(before.types, extract.types);
pair(extract.types);
clean();

function packed(specifier) {
  const folder = mkdtempSync(join(tmpdir(), "provider-"));
  const tarball = execFileSync("npm", ["pack", "--silent", specifier], { cwd: folder, encoding: "utf8" }).trim();
  execFileSync("tar", ["xzf", tarball], { cwd: folder });
  return { folder: join(folder, "package"), clean: () => rmSync(folder, { recursive: true }) };
}

/** Shapes are numbered, since most stand in many places: a type is the number of its shape, a property null or that of its object. */
function extracted(lib) {
  const shapes = [];
  const numbers = new Map();
  const numberOf = (shape) => {
    const text = JSON.stringify(shape);
    if (!numbers.has(text)) numbers.set(text, shapes.push(shape) - 1);
    return numbers.get(text);
  };
  const types = readdirSync(lib).flatMap((one) => {
    if (/^(data|ephemeral)-/.test(one) || !existsSync(join(lib, one, "index.js"))) return [];
    const type = /tfResourceType = "(\w+)"/.exec(readFileSync(join(lib, one, "index.js"), "utf8"))?.[1];
    return type === undefined || type === "aws" ? [] : [[type, numberOf(shapeOf(join(lib, one), numberOf))]];
  });
  return { types: Object.fromEntries(types.sort(([a], [b]) => (a < b ? -1 : 1))), shapes };
}

function shapeOf(folder, numberOf) {
  const { interfaces, computed } = declarations(folder);
  const known = new Map();
  const ofInterface = (declaration, above) => {
    const of = declaration.name.text;
    // A shape within itself (a statement of a statement) goes on as its first is: nothing is read so deep.
    if (above.includes(of)) return null;
    if (!known.has(of)) known.set(of, numberOf(sorted(membersOf(declaration, [...above, of]))));
    return known.get(of);
  };
  const membersOf = (declaration, above) =>
    declaration.members.flatMap((member) => {
      const property = /#(\w+) \w+#/.exec(member.getFullText())?.[1];
      if (property === undefined || !ts.isPropertySignature(member)) return [];
      const inner = interfaces.get(/\w+/.exec(member.type?.getText() ?? "")?.[0]);
      return [[property, inner ? ofInterface(inner, above) : null]];
    });
  const config = [...interfaces.values()].find((one) =>
    one.heritageClauses?.some((clause) => clause.getText().includes("TerraformMetaArguments")),
  );
  if (config === undefined) throw new Error(`${folder} has no configuration`);
  return sorted([...computed.map((name) => [name, null]), ...membersOf(config, [])]);
}

function sorted(members) {
  return Object.fromEntries(members.sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** What the type declarations of a resource declare: the shapes of its arguments, and the attributes that it computes. */
function declarations(folder) {
  const interfaces = new Map();
  const computed = [];
  for (const path of ts.sys.readDirectory(folder, [".d.ts"]))
    for (const statement of parsed(path).statements) {
      if (ts.isInterfaceDeclaration(statement)) interfaces.set(statement.name.text, statement);
      if (ts.isClassDeclaration(statement) && statement.getText().includes("static readonly tfResourceType"))
        computed.push(...statement.members.filter(ts.isGetAccessor).map((member) => snake(member.name.getText())));
    }
  // Beside each property that may be set stands a reader of what was given, called after it; some are called so themselves.
  const isReader = (name) => name.endsWith("_input") && computed.includes(name.slice(0, -"_input".length));
  return { interfaces, computed: computed.filter((name) => !isReader(name)) };
}

function parsed(path) {
  return ts.createSourceFile(path, readFileSync(path, "utf8"), ts.ScriptTarget.Latest, true);
}

function snake(camel) {
  return camel.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

function write({ types, shapes }) {
  const lines = (list) => list.join(",\n");
  const said = lines(Object.entries(types).map(([type, number]) => `"${type}": ${number}`));
  const shaped = lines(shapes.map((shape) => JSON.stringify(shape)));
  writeFileSync(file, `{\n"package": "${name} ${version}",\n"types": {\n${said}\n},\n"shapes": [\n${shaped}\n]\n}\n`);
}

function compare(before, now) {
  const added = Object.keys(now).filter((type) => !(type in before));
  const gone = Object.keys(before).filter((type) => !(type in now));
  console.log(`${Object.keys(now).length} types; ${added.length} new, ${gone.length} gone`);
  for (const type of added) console.log(`+ ${type}`);
  for (const type of gone) console.log(`- ${type}`);
}

/** Pairs that are known stay. A new resource is paired where its name alone tells; the others are printed, and paired by hand. */
function pair(types) {
  const known = JSON.parse(readFileSync(pairsFile, "utf8"));
  const tokens = pulumiTokens();
  const pairs = new Map(Object.keys(types).map((type) => [type, (known[type] ?? []).filter((one) => tokens.has(one))]));
  const paired = new Set([...pairs.values()].flat());
  const byName = new Map(Object.keys(types).map((type) => [plain(type.replace(/^aws_/, "")), type]));
  for (const token of tokens) {
    if (paired.has(token)) continue;
    const [, path, name] = token.split(":");
    const type = byName.get(plain(path.split("/")[0] + name)) ?? byName.get(plain(name));
    console.log(type === undefined ? `? ${token}: pair it by hand in ${pairsFile}` : `= ${token} is ${type}`);
    if (type !== undefined) pairs.get(type).push(token);
  }
  for (const [type, own] of pairs) if (own.length === 0) console.log(`? ${type}: @pulumi/aws has no such resource`);
  const lines = [...pairs].map(
    ([type, own]) =>
      `  "${type}": [${own
        .sort()
        .map((one) => `"${one}"`)
        .join(", ")}]`,
  );
  writeFileSync(pairsFile, `{\n${lines.join(",\n")}\n}\n`);
}

function plain(name) {
  return name.replaceAll("_", "").toLowerCase();
}

/** Every resource of the installed @pulumi/aws: `aws:s3/bucket:Bucket`. */
function pulumiTokens() {
  const files = ts.sys.readDirectory(
    "node_modules/@pulumi/aws",
    [".js"],
    ["**/node_modules/**", "**/types/**"],
    ["**/*.js"],
  );
  const token = (path) => /__pulumiType = '(aws:[^']+)'/.exec(readFileSync(path, "utf8"))?.[1];
  return new Set(files.flatMap((path) => token(path) ?? []).sort());
}
