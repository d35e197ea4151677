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
  plan: { en: "Needs credentials that may read; give them here.", zh: "需要只读凭证，请在此提供。" },
} as const;

/** What is written: onshore.yaml, and what each CI found needs. */
export function filesFor(facts: Facts, language: Language): readonly NewFile[] {
  return [
    { path: "onshore.yaml", text: configuration(facts, language) },
    ...facts.hosts.map((host) => ({ path: places[host], text: pipelines[host](facts.programs, language) })),
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
  const values = [...new Set(others.flatMap((tag) => tag.values))].sort();
  const isStrange = values.some((value) => classOf(value) === undefined);
  const meant = values.map((value) => `  #   ${JSON.stringify(value)}: ${classOf(value) ?? ""}`.trimEnd());
  return [
    told(words.keys),
    "labels:",
    `  keys: [${keys}] # ${others.map(({ at }) => at).join(", ")}`,
    ...(isStrange ? [`  ${told(words.unknown)}`, "  # values:", ...meant] : []),
  ];
}

/** Commands that make what is checked. */
function making({ folder, kind, stacks: [stack, ...others] }: Program): readonly string[] {
  if (kind === "terraform") return planning(` -chdir=${shell(folder)}`, `${shell(nameOf(folder))}.tfplan.json`);
  if (kind === "cdktf")
    return [
      `(cd ${shell(folder)} && npm ci && npx cdktf synth)`,
      `for stack in ${shell(folder)}/cdktf.out/stacks/*; do`,
      ...planning(' -chdir="$stack"', '"$(basename "$stack")".tfplan.json').map((line) => `  ${line}`),
      "done",
    ];
  return [
    ...(others.length === 0 ? [] : [`# ${others.map(shell).join(" ")}`]),
    `pulumi preview --cwd ${shell(folder)}${stack === undefined ? "" : ` --stack ${shell(stack)}`} --policy-pack "$PWD/node_modules/onshore/onshore-policies" || true`,
  ];
}

function planning(at: string, out: string): string[] {
  return [
    `terraform${at} init -input=false`,
    `terraform${at} plan -input=false -out=plan.bin`,
    `terraform${at} show -json plan.bin > ${out}`,
  ];
}

function nameOf(folder: string): string {
  return folder === "." ? "root" : folder.replaceAll(/[^\w.-]+/g, "-");
}

/** A folder is named by whoever wrote the repository. */
function shell(text: string): string {
  return /^[\w./-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}

/** What is run before onshore ci, and where the pack writes what it finds for it. */
function steps(programs: readonly Program[], indent: string): string {
  const lines = [...(hasPulumi(programs) ? ["npm install --no-save onshore"] : []), ...programs.flatMap(making)];
  return lines.map((line) => `${indent}${line}\n`).join("");
}

function hasPulumi(programs: readonly Program[]): boolean {
  return programs.some(({ kind }) => kind === "pulumi");
}

const findings = (programs: readonly Program[], folder: string, indent: string, name: string) =>
  hasPulumi(programs) ? `${indent}${name}:\n${indent}  ONSHORE_REPORT: ${folder}/onshore-findings.json\n` : "";

type Pipeline = (programs: readonly Program[], language: Language) => string;

// biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of GitHub
const workspace = "${{ github.workspace }}";

const workflow =
  (uses: string): Pipeline =>
  (programs, language) =>
    `name: onshore
on: pull_request
permissions:
  contents: read
  pull-requests: write
jobs:
  onshore:
    runs-on: ubuntu-latest
${findings(programs, workspace, "    ", "env")}    steps:
      - uses: actions/checkout@v4
      # ${say(words.plan, language)}
      - run: |
${steps(programs, "          ") || "          true\n"}      - uses: ${uses}
`;

const pipelines: Readonly<Record<Host, Pipeline>> = {
  github: workflow("onshore-dev/onshore@v0"),
  gitea: workflow("https://github.com/onshore-dev/onshore@v0"),
  gitlab: (programs, language) => `onshore:
  image: node:20
  rules:
    - if: $CI_PIPELINE_SOURCE == "merge_request_event"
${findings(programs, "$CI_PROJECT_DIR", "  ", "variables")}  script:
    # ${say(words.plan, language)}
    - |
${steps(programs, "      ")}      npx onshore ci
  artifacts:
    when: always
    paths: [onshore-reports/]
    reports:
      codequality: onshore-reports/gl-code-quality-report.json
      sast: onshore-reports/gl-sast-report.json
      junit: onshore-reports/junit.xml
`,
  "azure-devops": (programs, language) => `trigger: none
pr:
  branches:
    include: ["*"]
pool:
  vmImage: ubuntu-latest
${findings(programs, "$(Build.SourcesDirectory)", "", "variables")}steps:
  # ${say(words.plan, language)}
  - script: |
      set -e
${steps(programs, "      ")}      npx onshore ci
    env:
      SYSTEM_ACCESSTOKEN: $(System.AccessToken)
  - task: PublishTestResults@2
    condition: always()
    inputs:
      testResultsFiles: onshore-reports/junit.xml
`,
};
