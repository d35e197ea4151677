import { existsSync, readdirSync, realpathSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import type { Term } from "../../catalog/law/vocabulary";
import { InputError } from "../input-error";

/** Names that the JSON of a plan goes by, and those that the plan itself does. */
const planJson = /^(?:tf)?plan\.json$|\.(?:tf)?plan\.json$/;
const binaryPlan = /^tfplan$|^plan\.(?:bin|out)$|\.tfplan$/;

/** What a program of each kind leaves in the repository, and how it is made ready to be checked. */
const kinds: readonly { readonly has: RegExp; readonly next: Term }[] = [
  {
    has: /^cdktf\.json$/,
    next: { en: "synthesize first: cdktf synth, or cdktn synth", zh: "请先合成：cdktf synth 或者 cdktn synth" },
  },
  {
    has: /\.tf(?:\.json)?$/,
    next: {
      en: "make a plan and its JSON, terraform plan -out=plan.bin && terraform show -json plan.bin > plan.json, or name the folder of the root module",
      zh: "请生成计划及其 JSON：terraform plan -out=plan.bin && terraform show -json plan.bin > plan.json，或者指明根模块的文件夹",
    },
  },
];

const words = {
  nothing: { en: "there is nothing to check here", zh: "此处没有可检查的内容" },
  anyKind: {
    en: "name the JSON of a plan, or make one: terraform show -json plan.bin > plan.json",
    zh: "请指明计划的 JSON，或者生成一份：terraform show -json plan.bin > plan.json",
  },
  noMatch: { en: "no file matches this", zh: "没有与之匹配的文件" },
  namePattern: {
    en: "name files that are there; ** stands for any folders",
    zh: "请指明已有的文件；** 代表任意层文件夹",
  },
  noReport: { en: "ONSHORE_REPORT names it, and it is not there", zh: "ONSHORE_REPORT 指明了该文件，但它不存在" },
  preview: {
    en: "run pulumi preview with the policy pack and the same variable before",
    zh: "请先以策略包和同一变量运行 pulumi preview",
  },
} as const satisfies Readonly<Record<string, Term>>;

/** What is checked: what was named, or what lies here. Nothing is never an answer: nothing checked is not all well. */
export function inputsOf(
  named: readonly string[],
  others: readonly string[],
  findings: string | undefined,
): readonly string[] {
  if (named.length > 0) return named.flatMap(matching);
  const here = filesUnder(".");
  const isOther = new Set(others.filter((file) => existsSync(file)).map((file) => realpathSync(file)));
  const plans = plansIn(here).filter((file) => !isOther.has(realpathSync(file)));
  const inputs = [...(findings ? ofPreview(findings, here) : []), ...plans];
  if (inputs.length > 0) return inputs;
  const described = foldersIn(here);
  if (described.length > 0) return described;
  const kind = kinds.find(({ has }) => here.some((file) => has.test(baseName(file))));
  throw new InputError("ci", words.nothing, kind?.next ?? words.anyKind);
}

/** The JSON of plans that lies here and below. */
export function planFilesHere(): readonly string[] {
  return filesUnder(".").filter((file) => planJson.test(baseName(file)));
}

/** A pattern stands for the files that it matches, of which there has to be one; any other name for itself. */
export function matching(name: string): readonly string[] {
  if (name === "-" || existsSync(name) || !/[*?]/.test(name)) return [name];
  const [fixed = ""] = /^(?:[^*?]*\/)?/.exec(name) ?? [];
  const files = existsSync(fixed || ".") ? filesUnder(fixed || ".") : [];
  const pattern = patternOf(name);
  const found = files.filter((file) => pattern.test(file));
  if (found.length > 0) return found;
  throw new InputError(name, words.noMatch, words.namePattern);
}

/** Where nothing was planned: the folders of Pulumi programs, which are run, and what CDKTF synthesized. */
function foldersIn(files: readonly string[]): string[] {
  return files
    .filter((file) => /^(?:.*\/)?(?:Pulumi\.ya?ml|cdktf\.out\/manifest\.json)$/.test(file))
    .map((file) => dirname(file));
}

/** What the pack was told to write, and what pulumi preview --json printed, which has the lines of code. */
function ofPreview(file: string, here: readonly string[]): string[] {
  if (existsSync(file)) return [file, ...here.filter((one) => baseName(one) === "preview.json")];
  throw new InputError(file, words.noReport, words.preview);
}

/** Plans as JSON; of a folder that has only the plan itself, that, since whoever reads it says what to do with it. */
function plansIn(files: readonly string[]): string[] {
  const plans = files.filter((file) => planJson.test(baseName(file)));
  const folders = new Set(plans.map((file) => dirname(file)));
  return files.filter(
    (file) => plans.includes(file) || (binaryPlan.test(baseName(file)) && !folders.has(dirname(file))),
  );
}

/** Without what was installed or is hidden, and without following links, which may lead in circles. */
function filesUnder(folder: string): string[] {
  const entries = readdirSync(folder, { withFileTypes: true }).sort((one, other) => (one.name < other.name ? -1 : 1));
  return entries.flatMap((entry) => {
    const path = folder === "." ? entry.name : join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === "node_modules" || entry.name.startsWith(".") ? [] : filesUnder(path);
    return entry.isFile() ? [path.replaceAll("\\", "/")] : [];
  });
}

/** `*` stands for a part of a name, `**` for any folders. */
function patternOf(name: string): RegExp {
  const plain = relative(".", name).replaceAll("\\", "/");
  const parts = plain.split(/(\*\*\/|\*\*|\*|\?)/).map((part) => {
    const known: Readonly<Record<string, string>> = { "**/": "(?:.*/)?", "**": ".*", "*": "[^/]*", "?": "[^/]" };
    return known[part] ?? part.replace(/[\\^$.+()[\]{}|]/g, "\\$&");
  });
  return new RegExp(`^${parts.join("")}$`);
}

function baseName(file: string): string {
  return file.slice(file.lastIndexOf("/") + 1);
}
