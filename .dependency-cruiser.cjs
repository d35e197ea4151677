// The layers of Onshore. Each rule says, to whoever breaks it, why it is there.
const only = (name, comment, from, allowed) => ({
  name,
  comment,
  severity: "error",
  from: { path: from },
  to: { pathNot: allowed },
});

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: "no-circles",
      comment: "Two files that need each other are one idea in two places: move what both need into a third.",
      severity: "error",
      from: {},
      to: { circular: true, dependencyTypesNot: ["type-only"] },
    },
    only(
      "policies-are-pure",
      "A policy sees the data map and the recorded assessments, nothing else: no files, no clock, no catalog, no host.",
      "^policies/",
      ["^policies/", "^src/engine/(policy|words)", "^src/model/(contents|data-map|value|reasons|place|lists)", "^src/language", "^src/registers/(leaving|waivers)", "^src/law/(covering|reasons|words)"],
    ),
    only(
      "the-catalog-is-data",
      "The catalog is facts: it needs nothing but itself.",
      "^catalog/",
      ["^catalog/"],
    ),
    only(
      "the-law-is-pure",
      "The law is asked with facts and a day: no files, no clock, no deployment, no policy. It reads its own part of the catalog.",
      "^src/law/",
      ["^src/law/", "^catalog/law/", "^src/model/(value|place)", "^src/(nearest|language|rules)", "node_modules/zod/"],
    ),
    only(
      "packs-are-lists",
      "A pack says which policies, and how strict. Its host file hands it to the server.",
      "^packs/",
      ["^packs/", "^policies/", "^src/engine/pack", "^src/pulumi/serve"],
    ),
    only(
      "readers-know-formats-only",
      "A reader knows one format, and nothing of data or law: it makes a deployment. Shapes are checked with zod. What Pulumi keeps is spelt as its engine speaks.",
      "^src/readers/",
      ["^src/readers/", "^src/terraform/", "^src/pulumi/(live-deployment|properties|source-position)", "^src/model/(deployment|value)", "^src/language", "^src/input-error", "node_modules/zod/", "^(node:)?(zlib|path)$"],
    ),
    only(
      "the-language-of-terraform-is-pure",
      "Parses and evaluates what Terraform is written in: no files, no clock, no catalog. What lies on the disk and what the cloud would answer is handed in; the parsers of HCL and of YAML take texts.",
      "^src/terraform/",
      ["^src/terraform/", "^src/iam/composed-document", "^src/model/(stand-in|value)", "^src/readers/(json-slices|utf8)", "^src/(input-error|language)", "^(node:)?path$", "node_modules/(web-tree-sitter|yaml)/"],
    ),
    only(
      "the-contract-is-pure",
      "The document that every output is made from, what it is compared with and how it is read: no files, no clock, no commands.",
      "^src/contract/",
      ["^src/contract/", "^src/engine/(report|evaluate|conceal|words|pack)", "^src/iam/(document|globs)", "^src/model/", "^src/law/", "^src/pulumi/source-position", "^src/registers/leaving", "^src/(input-error|language|rules)", "^(node:)?crypto$", "node_modules/zod/"],
    ),
    only(
      "reports-are-text",
      "A report turns the answer into text. It asks nothing and reads nothing; which file of a base is which, it has from where they are matched.",
      "^src/reports/",
      ["^src/reports/", "^src/contract/(report|bilingual|standing|distinct|match)", "^src/engine/(report|readers|assess|why|documents|evaluate|policy|pack|draft)", "^src/model/(data-map|deployment|lists|value|country)", "^src/law/(draft|law-book|law-of|words)", "^src/(language|version)", "^src/(conflicts|init)/", "^src/register-commands", "^(node:)?(util|crypto)$", "node_modules/yaml/"],
    ),
    only(
      "hosts-are-asked-and-told",
      "What speaks to a host of code knows no deployment, no file and no clock: what it needs is handed in.",
      "^src/hosts/",
      ["^src/hosts/", "^src/language", "^catalog/law/vocabulary"],
    ),
    only(
      "a-fleet-is-made-of-reports",
      "The site of a fleet knows reports and nothing they were made from: no files, no clock (today.ts tells the day of an instant that it is given), no deployment.",
      "^src/fleet/",
      ["^src/fleet/", "^src/contract/(report|bilingual|read-report)", "^src/reports/words", "^src/reports/(clean|cells)", "^src/reports/page/", "^src/model/(country|data-map|lists)", "^src/law/(dates|words)", "^src/(input-error|language|today)", "^(node:)?crypto$", "^catalog/law/vocabulary"],
    ),
    only(
      "a-program-is-a-format",
      "Running a Pulumi program is a way to read one: it knows protocol, files and types of AWS, and nothing of law. What it makes is a deployment.",
      "^src/program/",
      ["^src/program/", "^src/iam/composed-document", "^src/pulumi/live-deployment", "^src/model/", "^src/(input-error|language|nearest|yaml-source)", "^catalog/(aws/(index|ids|defaults)|entry)", "^(node:)?(fs|path|url|module|child_process|util)$", "node_modules/(@pulumi|@grpc|google-protobuf)/"],
    ),
    {
      name: "a-program-is-run-apart",
      comment: "The protocol is loaded in a process of its own, so that who checks a plan does not wait for it.",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/program/" },
      to: { path: "^src/program/", pathNot: "^src/program/(deployment|project|recording)" },
    },
    {
      name: "the-catalog-is-read-in-the-model",
      comment: "Formats and types meet in one place only, so that each costs once: in src/model.",
      severity: "error",
      from: { path: "^src/", pathNot: ["^src/model/", "^src/iam/", "^src/law/", "^src/commands/", "^src/conflicts/", "^src/pulumi/(worker|live-deployment)", "^src/program/(process|outputs)"] },
      to: { path: "^catalog/", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "pulumi-stays-in-its-room",
      comment: "Pulumi is a host: what is Pulumi's is used in src/pulumi, and where a program is run in its place.",
      severity: "error",
      from: { path: "^(catalog|policies|packs|src)/", pathNot: "^src/(pulumi|program)/" },
      to: { path: "node_modules/(@pulumi|@grpc|google-protobuf)/" },
    },
    {
      name: "files-are-read-at-the-edge",
      comment: "Only the command line, the policy host, what runs a program and what loads configuration, records and signatures touch files.",
      severity: "error",
      from: { path: "^(catalog|policies|packs|src)/", pathNot: ["^src/commands/", "^src/changed-since.ts", "^src/init/repository.ts", "^src/load-(configuration|register|approvals).ts", "^src/pulumi/session.ts", "^src/program/(project|process|(nodejs|python)(-declared)?).ts"] },
      to: { path: "^(node:)?fs$" },
    },
    {
      name: "few-programs-are-run",
      comment: "ssh-keygen checks signatures, git tells what a branch changed and what is in a repository; the action runs the command, and what a workflow names to make a plan; a Pulumi program is run to be read, without credentials, and Python and Poetry are asked where its packages are. No other program is run.",
      severity: "error",
      from: { path: "^(catalog|policies|packs|src)/", pathNot: "^src/(signatures|changed-since|init/repository|action|commands/programs|program/(run|python)).ts" },
      to: { path: "^(node:)?child_process$" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: ["^dist/", "^test/", "^examples/", "^bench/"] },
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "require", "node", "default"] },
  },
};
