import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import ts from "typescript";
import schema from "../../catalog/aws/provider-schema.json";
import pulumiTypes from "../../catalog/aws/pulumi-types.json";

/**
 * What the providers say of their types, read from their type declarations (syntax only): which properties a resource
 * has, by Terraform's names (an extract of `@cdktn/provider-aws`) and by Pulumi's (`@pulumi/aws`).
 */
export interface Shape {
  /** Property → the shapes of its value, if it is an object or a list of objects; undefined for plain values and maps. */
  readonly properties: ReadonlyMap<string, () => Shape | undefined>;
}

const pulumiFolder = dirname(require.resolve("@pulumi/aws/package.json"));

function parse(file: string): ts.SourceFile {
  return ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest, true);
}

/** The file of a module, of which the SDK spells some otherwise than the token: `fsx/s3accessPointAttachment`, `kendra/index_`. */
function declarationsOf(module: string): string | undefined {
  const folder = join(pulumiFolder, dirname(module));
  const name = basename(module).toLowerCase();
  const wanted = `${name === "index" ? "index_" : name}.d.ts`;
  const file = existsSync(folder) ? readdirSync(folder).find((one) => one.toLowerCase() === wanted) : undefined;
  return file && join(folder, file);
}

/** Pulumi's inputs and outputs of a token such as `aws:s3/bucket:Bucket`; undefined when the SDK has no such resource. */
export function pulumiShape(token: string): Shape | undefined {
  const [, path, name] = token.split(":") as [string, string, string];
  const file = declarationsOf(path);
  if (file === undefined) return undefined;
  const properties = new Map<string, () => Shape | undefined>();
  for (const statement of parse(file).statements) {
    if (ts.isClassDeclaration(statement) && statement.name?.text === name)
      add(properties, statement.members, nestedPulumi);
    if (ts.isInterfaceDeclaration(statement) && statement.name.text === `${name}Args`)
      add(properties, statement.members, nestedPulumi);
  }
  return properties.size === 0 ? undefined : { properties };
}

type Spelt = readonly (readonly string[])[];

/**
 * Whether the provider fills a property in when nobody configures it: it may be left out of the inputs, and is never missing in
 * the outputs. `path`: the spellings of each segment.
 */
export function isFilledIn(token: string, path: Spelt): boolean {
  const { input, output } = at(token, path);
  const mayBeLeftOut = input === undefined || input.questionToken !== undefined;
  const isAlwaysThere =
    output !== undefined && output.questionToken === undefined && !/\| undefined/.test(output.type?.getText() ?? "");
  return mayBeLeftOut && isAlwaysThere;
}

/** Whether nobody can leave a property out of what it stands in. */
export function isRequired(token: string, path: Spelt): boolean {
  const { input } = at(token, path);
  return input !== undefined && input.questionToken === undefined;
}

/** What is declared of a property, as it is asked for and as it is given. */
function at(
  token: string,
  path: Spelt,
): { readonly input?: Property | undefined; readonly output?: Property | undefined } {
  const [, module, name] = token.split(":") as [string, string, string];
  const { statements } = parse(declarationsOf(module) as string);
  let inputs = statements.filter(ts.isInterfaceDeclaration).find((one) => one.name.text === `${name}Args`)?.members as
    | Members
    | undefined;
  let outputs = statements.filter(ts.isClassDeclaration).find((one) => one.name?.text === name)?.members as
    | Members
    | undefined;
  let found: ReturnType<typeof at> = {};
  for (const spellings of path) {
    found = { input: member(inputs, spellings), output: member(outputs, spellings) };
    inputs = declarationOf(found.input?.type)?.members;
    outputs = declarationOf(found.output?.type)?.members;
  }
  return found;
}

type Members = ts.NodeArray<ts.TypeElement | ts.ClassElement>;
type Property = ts.PropertySignature | ts.PropertyDeclaration;

function member(members: Members | undefined, names: readonly string[]): Property | undefined {
  const all = (members ?? []).flatMap((one): Property[] =>
    ts.isPropertySignature(one) || ts.isPropertyDeclaration(one) ? [one] : [],
  );
  return names.map((name) => all.find((one) => one.name.getText() === name)).find((one) => one !== undefined);
}

function declarationOf(type: ts.TypeNode | undefined): ts.InterfaceDeclaration | undefined {
  const reference = /\b(input|output)s\.((?:\w+\.)*\w+)/.exec(type?.getText() ?? "");
  return reference ? nestedDeclarations(reference[1] as string).get(reference[2] as string) : undefined;
}

export function tokensOf(type: string): readonly string[] {
  return (pulumiTypes as Readonly<Record<string, readonly string[]>>)[type] ?? [];
}

/** All resource tokens of the installed `@pulumi/aws`. */
export function pulumiTokens(): string[] {
  const found: string[] = [];
  const modules = ts.sys.readDirectory(pulumiFolder, [".js"], ["**/node_modules/**", "**/types/**"], ["**/*.js"]);
  for (const file of modules) {
    const token = /__pulumiType = '(aws:[^']+)'/.exec(readFileSync(file, "utf8"))?.[1];
    if (token !== undefined) found.push(token);
  }
  return found.sort();
}

const declared = new Map<string, ReadonlyMap<string, ts.InterfaceDeclaration>>();

/** Interfaces of `types/input.d.ts` and `types/output.d.ts`, by namespace and name. */
function nestedDeclarations(side: string): ReadonlyMap<string, ts.InterfaceDeclaration> {
  const known = declared.get(side);
  if (known) return known;
  const all = new Map<string, ts.InterfaceDeclaration>();
  const visit = (nodes: readonly ts.Node[], prefix: string) => {
    for (const node of nodes) {
      if (ts.isInterfaceDeclaration(node)) all.set(`${prefix}${node.name.text}`, node);
      if (ts.isModuleDeclaration(node) && node.body && ts.isModuleBlock(node.body))
        visit(node.body.statements, `${prefix}${node.name.text}.`);
    }
  };
  visit(parse(join(pulumiFolder, "types", `${side}.d.ts`)).statements, "");
  declared.set(side, all);
  return all;
}

function nestedPulumi(type: ts.TypeNode | undefined): Shape | undefined {
  const found = declarationOf(type);
  if (!found) return undefined;
  const properties = new Map<string, () => Shape | undefined>();
  add(properties, found.members, nestedPulumi);
  return { properties };
}

function add(
  properties: Map<string, () => Shape | undefined>,
  members: ts.NodeArray<ts.TypeElement | ts.ClassElement>,
  nested: (type: ts.TypeNode | undefined) => Shape | undefined,
): void {
  for (const member of members) {
    if (!(ts.isPropertySignature(member) || ts.isPropertyDeclaration(member))) continue;
    const { type } = member;
    const before = properties.get(member.name.getText());
    properties.set(member.name.getText(), () => before?.() ?? nested(type));
  }
}

/** Terraform's arguments and attributes of a type such as `aws_s3_bucket`; undefined when the provider has none. */
export function terraformShape(type: string): Shape | undefined {
  const number = terraformTypes[type];
  return number === undefined ? undefined : numbered(number);
}

/** Every resource type of the Terraform provider. */
export const terraformTypes: Readonly<Record<string, number>> = schema.types;

function numbered(number: number): Shape {
  const shape: Readonly<Record<string, number | null>> =
    (schema.shapes as Record<string, number | null>[])[number] ?? {};
  const inner = (one: number | null) => () => (one === null ? undefined : numbered(one));
  return { properties: new Map(Object.entries(shape).map(([name, one]) => [name, inner(one)])) };
}
