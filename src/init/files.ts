import { type Language, say } from "../language";
import { classOf, type Facts, type Host, otherKeys, type Program } from "./facts";

/** A file to be written, where there is none. */
export interface NewFile {
  readonly path: string;
  readonly text: string;
}

const words = {
  made: {
    en: "Written by onshore init. All of it is optional; docs/configuration.md says what each part means.",
    zh: "由 onshore init 生成。各项均可省略，含义见 docs/configuration.md。",
  },
  keys: { en: "Tags that say which class of data a store keeps.", zh: "说明存储中数据类别的标签。" },
  unknown: {
    en: "Say which class each of these words means: core, important, sensitive-personal, personal, general or none.",
    zh: "请说明下列每个词所指的类别：core、important、sensitive-personal、personal、general 或者 none。",
  },
  noTags: {
    en: "No tag was found that says which class of data a store keeps. The usual one is auto:data-class.",
    zh: "未发现说明存储中数据类别的标签。常用标签为 auto:data-class。",
  },
  accounts: {
    en: "Accounts found. Write the country from which each is operated (CN, DE …), and take away the #.",
    zh: "发现的账户。请填写各账户的运营所在国家（CN、DE 等），并去掉 #。",
  },
  regions: {
    en: "Regions found. A resource has the region that its provider states; this one counts where none does.",
    zh: "发现的区域。资源以其提供程序注明的区域为准；均未注明时以此为准。",
  },
  unpublished: {
    en: "Onshore is not published yet: {page} says what to write until then.",
    zh: "Onshore 尚未发布：此前应如何填写，见 {page}。",
  },
  machine: {
    en: "Where this runs, what is called below has to be installed.",
    zh: "运行环境须装有下列命令所用的工具。",
  },
  plan: { en: "Needs credentials that may read; give them here.", zh: "需要只读凭证，请在此提供。" },
} as const;

/** What is written: onshore.yaml, and what each CI found needs. */
export function filesFor(facts: Facts, language: Language): readonly NewFile[] {
  return [
    { path: "onshore.yaml", text: configuration(facts, language) },
    // Without a program there is nothing to plan, and a pipeline that checks nothing must not be there.
    ...(facts.programs.length === 0 ? [] : facts.hosts).map((host) => ({
      path: places[host],
      text: `# ${say(words.unpublished, language, { page: `docs/ci/${host}.md` })}\n${pipelines[host](facts.programs, language)}`,
    })),
  ];
}

const places: Readonly<Record<Host, string>> = {
  github: ".github/workflows/onshore.yml",
  gitlab: ".gitlab/onshore.yml",
  "azure-devops": ".azure-pipelines/onshore.yml",
  gitea: ".gitea/workflows/onshore.yml",
};

/** Valid as it stands: what is not known stands in comments. */
function configuration(facts: Facts, language: Language): string {
  const told = (word: { en: string; zh: string }) => `# ${say(word, language)}`;
  const [region] = facts.regions;
  const accounts = facts.accounts.map(
    ({ id, partition, at }) => `#   - { id: "${id}", partition: ${partition}, operatedFrom: } # ${at}`,
  );
  const blocks = [
    ["# yaml-language-server: $schema=./node_modules/onshore/schema/onshore.schema.json", told(words.made)],
    labels(facts, told),
    accounts.length === 0 ? [] : [told(words.accounts), "# accounts:", ...accounts],
    region === undefined
      ? []
      : [told(words.regions), ...facts.regions.map(({ code, at }) => `# assumeRegion: ${code} # ${at}`)],
  ];
  return `${blocks
    .filter((block) => block.length > 0)
    .map((block) => block.join("\n"))
    .join("\n\n")}\n`;
}

function labels(facts: Facts, told: (word: { en: string; zh: string }) => string): string[] {
  const others = otherKeys(facts);
  if (others.length === 0) return facts.tags.length === 0 ? [told(words.noTags)] : [];
  const usual = facts.tags.some(({ key }) => key.toLowerCase() === "auto:data-class") ? ["auto:data-class"] : [];
  const keys = [...usual, ...others.map(({ key }) => key)].map((key) => JSON.stringify(key)).join(", ");
  // The list replaces the usual one, so it has the words of the usual key too.
  const read = facts.tags.filter((tag) => others.includes(tag) || usual.includes(tag.key.toLowerCase()));
  const values = [...new Set(read.flatMap((tag) => tag.values))].sort();
  const isStrange = values.some((value) => classOf(value) === undefined);
  const meant = values.map((value) => `  #   ${JSON.stringify(value)}: ${classOf(value) ?? ""}`.trimEnd());
  return [
    told(words.keys),
    "labels:",
    `  keys: [${keys}] # ${others.map(({ at }) => at).join(", ")}`,
    ...(isStrange ? [`  ${told(words.unknown)}`, "  # values:", ...meant] : []),
  ];
}

/** Where the pack, and Terraform, leave what is checked. */
const reports = ".onshore-report.json";
const plans = ".tfplan.json";

/** Commands that make what is checked. A preview may fail, as long as the pack has said why. */
function making(program: Program): readonly string[] {
  const { folder, kind, stacks } = program;
  const at = shell(folder);
  const isTop = folder === ".";
  const name = isTop ? "root" : folder.replaceAll(/[^\w.-]+/g, "-");
  if (kind === "terraform") return planning(isTop ? "" : ` -chdir=${at}`, `${shell(name)}${plans}`);
  if (kind === "cdktf") return [...synthesizing(program), ...planningStacks(program)];
  const all =
    stacks.length === 0
      ? [{ as: name, option: "" }]
      : stacks.map((one) => ({ as: `${name}-${one}`, option: ` --stack ${shell(one)}` }));
  return all.map(({ as, option }) => {
    const file = `${shell(as)}${reports}`;
    return `ONSHORE_REPORT="$PWD"/${file} pulumi preview${isTop ? "" : ` --cwd ${at}`}${option} --policy-pack "$PWD"/node_modules/onshore/packs/china-automotive || test -s ${file}`;
  });
}

function synthesizing({ folder }: Program): readonly string[] {
  const commands = "npm ci && npx cdktf synth";
  return [folder === "." ? commands : `(cd ${shell(folder)} && ${commands})`];
}

function planningStacks(program: Program): readonly string[] {
  const planned = planning(' -chdir="$stack"', `"$(basename "$stack")"${plans}`);
  return [`for stack in ${shell(synthesized(program))}stacks/*; do`, ...planned.map((line) => `  ${line}`), "done"];
}

function synthesized({ folder }: Program): string {
  return `${folder === "." ? "" : `${folder}/`}cdktf.out/`;
}

function planning(at: string, out: string): string[] {
  return [
    `terraform${at} init -input=false`,
    `terraform${at} plan -input=false -out=plan.bin`,
    `terraform${at} show -json plan.bin > ${out}`,
  ];
}

/** A folder is named by whoever wrote the repository. */
export function shell(text: string): string {
  return /^[\w./-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}

/** What is run before onshore ci, and what it leaves. */
function steps(programs: readonly Program[], indent: string): string {
  const install = hasKind(programs, "pulumi") ? [installing] : [];
  return indented([...install, ...programs.flatMap(making)], indent);
}

const installing = "npm install --no-save onshore";

function indented(lines: readonly string[], indent: string): string {
  return lines.map((line) => `${indent}${line}\n`).join("");
}

function inputs(programs: readonly Program[]): readonly string[] {
  const isPlanned = hasKind(programs, "terraform") || hasKind(programs, "cdktf");
  return [...(hasKind(programs, "pulumi") ? [`*${reports}`] : []), ...(isPlanned ? [`*${plans}`] : [])];
}

function hasKind(programs: readonly Program[], kind: Program["kind"]): boolean {
  return programs.some((one) => one.kind === kind);
}

type Pipeline = (programs: readonly Program[], language: Language) => string;

const workflow =
  (uses: string, tools: Pipeline): Pipeline =>
  (programs, language) =>
    `name: onshore
on:
  pull_request:
permissions:
  contents: read
  pull-requests: write
jobs:
  onshore:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v5
${tools(programs, language)}      # ${say(words.plan, language)}
      - run: |
${steps(programs, "          ")}      - uses: ${uses}
        with:
          files: |
${inputs(programs)
  .map((one) => `            ${one}\n`)
  .join("")}`;

/** The wrapper of this action would write into the JSON. */
const terraform: Pipeline = (programs) =>
  hasKind(programs, "terraform") || hasKind(programs, "cdktf")
    ? "      - uses: hashicorp/setup-terraform@v3\n        with:\n          terraform_wrapper: false\n"
    : "";

/** A job in an image that has what it calls. */
interface ImageJob {
  readonly name: string;
  readonly kind: Program["kind"];
  readonly image: string;
  readonly before?: readonly string[];
  readonly make: (program: Program) => readonly string[];
  readonly leaves: (programs: readonly Program[]) => readonly string[];
  readonly needs?: string;
}

/** Terraform's image has no Node, and Node's no Terraform. */
const imageJobs: readonly ImageJob[] = [
  {
    ...{ name: "onshore-pulumi", kind: "pulumi", image: "pulumi/pulumi:latest", before: [installing], make: making },
    leaves: () => [`*${reports}`],
  },
  {
    ...{ name: "onshore-synth", kind: "cdktf", image: "node:20", make: synthesizing },
    leaves: (programs) => programs.map(synthesized),
  },
  {
    ...{ name: "onshore-cdktf", kind: "cdktf", image: "hashicorp/terraform:1.11", make: planningStacks },
    ...{ leaves: () => [`*${plans}`], needs: "onshore-synth" },
  },
  {
    ...{ name: "onshore-terraform", kind: "terraform", image: "hashicorp/terraform:1.11", make: making },
    leaves: () => [`*${plans}`],
  },
];

function jobText(job: ImageJob, all: readonly Program[], language: Language): string {
  const programs = all.filter(({ kind }) => kind === job.kind);
  if (programs.length === 0) return "";
  return `${job.name}:
  extends: .onshore
  image:
    name: ${job.image}
    entrypoint: [""]
${job.needs === undefined ? "" : `  needs: [${job.needs}]\n`}  script:
    # ${say(words.plan, language)}
    - |
${indented([...(job.before ?? []), ...programs.flatMap(job.make)], "      ")}  artifacts:
    paths: ${JSON.stringify(job.leaves(programs))}
`;
}

const pipelines: Readonly<Record<Host, Pipeline>> = {
  github: workflow("onshore-dev/onshore@v0", terraform),
  gitea: workflow(
    "https://github.com/onshore-dev/onshore@v0",
    (_, language) => `      # ${say(words.machine, language)}\n`,
  ),
  gitlab: (programs, language) => `include:
  - component: $CI_SERVER_FQDN/onshore-dev/onshore/onshore@v0
    inputs:
      arguments: ${JSON.stringify(
        inputs(programs)
          .map((one) => `'${one}'`)
          .join(" "),
      )}
.onshore:
  stage: .pre
  rules:
    - if: $CI_PIPELINE_SOURCE == "merge_request_event"
    - if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH
  artifacts:
    access: developer
    expire_in: 1 day
${imageJobs.map((job) => jobText(job, programs, language)).join("")}`,
  "azure-devops": (programs, language) => `trigger: none
pool:
  vmImage: ubuntu-latest
steps:
  - task: UseNode@1
    inputs:
      version: 20.x
  # ${say(words.machine, language)}
  # ${say(words.plan, language)}
  - script: |
      set -e
${steps(programs, "      ")}    displayName: Plan
  - script: npx --yes --package onshore onshore ci ${inputs(programs)
    .map((one) => `'${one}'`)
    .join(" ")}
    displayName: Onshore
    env:
      SYSTEM_ACCESSTOKEN: $(System.AccessToken)
  - publish: onshore-reports
    artifact: onshore
    condition: succeededOrFailed()
`,
};
