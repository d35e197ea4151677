// Writes what the Terraform provider for AWS has as types and properties, from the type declarations of @cdktn/provider-aws.
// The package is fetched with `npm pack`, since no command or test needs more of it than this extract. Prints what is new and what is gone.
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import ts from "typescript";

const file = "catalog/aws/provider-schema.json";
const [source = "@cdktn/provider-aws@25.7.0"] = process.argv.slice(2);

const { folder, clean } = existsSync(source) ? { folder: source, clean: () => {} } : packed(source);
const { name, version } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
const extract = extracted(join(folder, "lib"));
const before = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : { types: {} };
write(extract);
compare(before.types, extract.types);
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
  const interfaces = new Map();
  const shape = {};
  const files = ts.sys.readDirectory(folder, [".d.ts"]);
  for (const path of files)
    for (const statement of ts.createSourceFile(path, readFileSync(path, "utf8"), ts.ScriptTarget.Latest, true).statements) {
      if (ts.isInterfaceDeclaration(statement)) interfaces.set(statement.name.text, statement);
      if (ts.isClassDeclaration(statement) && statement.getText().includes("static readonly tfResourceType"))
        for (const member of statement.members)
          if (ts.isGetAccessor(member)) shape[snake(member.name.getText())] = null;
    }
  const known = new Map();
  const ofInterface = (declaration, above) => {
    const of = declaration.name.text;
    // A shape within itself (a statement of a statement) goes on as its first is: nothing is read so deep.
    if (above.includes(of)) return null;
    if (known.has(of)) return known.get(of);
    const members = declaration.members.flatMap((member) => {
      const property = /#(\w+) \w+#/.exec(member.getFullText())?.[1];
      if (property === undefined || !ts.isPropertySignature(member)) return [];
      const inner = interfaces.get(/\w+/.exec(member.type?.getText() ?? "")?.[0]);
      return [[property, inner ? ofInterface(inner, [...above, of]) : null]];
    });
    const number = numberOf(Object.fromEntries(members.sort(([a], [b]) => (a < b ? -1 : 1))));
    known.set(of, number);
    return number;
  };
  const config = [...interfaces.values()].find((one) =>
    one.heritageClauses?.some((clause) => clause.getText().includes("TerraformMetaArguments")),
  );
  if (config === undefined) throw new Error(`${folder} has no configuration`);
  for (const member of config.members) {
    const property = /#(\w+) \w+#/.exec(member.getFullText())?.[1];
    if (property === undefined) continue;
    const inner = interfaces.get(/\w+/.exec(member.type?.getText() ?? "")?.[0]);
    shape[property] = inner ? ofInterface(inner, []) : null;
  }
  for (const own of ["cdktf_tf", "tf_resource_type"]) delete shape[own];
  return Object.fromEntries(Object.entries(shape).filter(([name]) => !name.endsWith("_input")).sort(([a], [b]) => (a < b ? -1 : 1)));
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
