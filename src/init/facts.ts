import { type DataClass, dataClasses, type FacetName } from "../model/data-map";
import { defaultLabels } from "../model/labels";
import { firstOfEach } from "../model/lists";

/** A file of the repository, by its path from the top. */
export interface RepositoryFile {
  readonly path: string;
  readonly text: string;
}

/** Where something was found first: `infra/main.tf:12`. */
export interface Found {
  readonly at: string;
}

export interface FoundAccount extends Found {
  readonly id: string;
  readonly partition: "aws" | "aws-cn" | "aws-us-gov";
}

export interface FoundTag extends Found {
  readonly key: string;
  readonly values: readonly string[];
}

/** A folder with a program, and of which kind it is. */
export interface Program {
  readonly folder: string;
  readonly kind: "pulumi" | "cdktf" | "terraform";
  /** Of Pulumi: `prod` of Pulumi.prod.yaml. */
  readonly stacks: readonly string[];
}

const hosts = ["github", "gitlab", "azure-devops", "gitea"] as const;
export type Host = (typeof hosts)[number];

/** What a repository tells of its deployments, without running anything. */
export interface Facts {
  readonly programs: readonly Program[];
  readonly accounts: readonly FoundAccount[];
  readonly regions: readonly (Found & { readonly code: string })[];
  /** Tags whose keys or values look like classes of data. */
  readonly tags: readonly FoundTag[];
  readonly hosts: readonly Host[];
}

/** `all`: the paths of the repository; `texts`: those that `isTelling`, with their text; `remotes`: addresses that git pushes to. */
export function factsOf(
  all: readonly string[],
  texts: readonly RepositoryFile[],
  remotes: readonly string[] = [],
): Facts {
  // A name with a line break in it would be more than a name in what is written.
  const paths = all.filter((path) => !/[\u0000-\u001f\u007f]/.test(path));
  const files = texts.filter(({ path }) => paths.includes(path));
  const regions = firstOfEach(files.flatMap(regionsIn), ({ code }) => code);
  const mainly = regions.some(({ code }) => code.startsWith("cn-")) ? "aws-cn" : "aws";
  return {
    programs: programsIn(paths),
    accounts: firstOfEach(
      files.flatMap((file) => accountsIn(file, mainly)),
      ({ id, partition }) => `${partition} ${id}`,
    ).filter(({ id, isTold }, _, found) => isTold || !found.some((one) => one.id === id && one.isTold)),
    regions,
    tags: tagsOf(files.flatMap(tagsIn)),
    hosts: hostsOf(paths, remotes),
  };
}

/** Files of a CI say which it is; in a fresh repository the remote does. */
function hostsOf(paths: readonly string[], remotes: readonly string[]): Host[] {
  const marked = hosts.filter((host) => paths.some((path) => marks[host].file.test(path)));
  const names = remotes.map((remote) => /^(?:[\w+]+:\/\/)?(?:[^@/]*@)?([^:/]+)[:/]/.exec(remote)?.[1] ?? "");
  return marked.length > 0 ? marked : hosts.filter((host) => names.some((name) => marks[host].remote.test(name)));
}

const marks: Readonly<Record<Host, { readonly file: RegExp; readonly remote: RegExp }>> = {
  github: { file: /^\.github\//, remote: /(?:^|\.)github\./ },
  gitlab: { file: /^\.gitlab-ci\.ya?ml$/, remote: /(?:^|\.)gitlab\./ },
  "azure-devops": {
    file: /^(?:\.azure-pipelines\/|azure-pipelines[^/]*\.ya?ml$)/,
    remote: /(?:^|\.)dev\.azure\.com$|\.visualstudio\.com$/,
  },
  gitea: { file: /^\.gitea\//, remote: /(?:^|\.)(?:gitea|forgejo)\.|^codeberg\.org$/ },
};

/** Files whose text is read: configuration and programs, not what they depend on. */
export function isTelling(path: string): boolean {
  return (
    /\.(?:tf|tf\.json|tfvars|ts|js|mjs|py|go|cs|java)$|(?:^|\/)(?:Pulumi(?:\.[^/]+)?\.ya?ml|cdktf\.json)$/.test(path) &&
    !/(?:^|\/)(?:node_modules|\.terraform|cdktf\.out|vendor|dist)\//.test(path)
  );
}

function programsIn(paths: readonly string[]): Program[] {
  const kindOf = (path: string): Program["kind"] | undefined => {
    if (/(?:^|\/)Pulumi\.ya?ml$/.test(path)) return "pulumi";
    if (/(?:^|\/)cdktf\.json$/.test(path)) return "cdktf";
    // A module is planned by the root that uses it.
    return isTelling(path) && /\.tf(?:\.json)?$/.test(path) && !/(?:^|\/)modules\//.test(path)
      ? "terraform"
      : undefined;
  };
  const found = paths.flatMap((path) => {
    const kind = kindOf(path);
    const folder = folderOf(path);
    const stackOf = (other: string) =>
      folderOf(other) === folder ? /(?:^|\/)Pulumi\.([^/]+)\.ya?ml$/.exec(other)?.[1] : undefined;
    const stacks = kind === "pulumi" ? paths.flatMap((other) => stackOf(other) ?? []).sort() : [];
    return kind === undefined ? [] : [{ folder, kind, stacks }];
  });
  return firstOfEach(found, ({ folder, kind }) => `${kind} ${folder}`).sort((one, other) =>
    `${one.folder} ${one.kind}` < `${other.folder} ${other.kind}` ? -1 : 1,
  );
}

function folderOf(path: string): string {
  return path.replace(/\/?[^/]*$/, "") || ".";
}

const regionCode = "(?:cn|us|eu|ap|sa|ca|me|af|il|mx)-(?:gov-)?(?:north|south|east|west|central)[a-z]*-\\d+";
const regionSetting = new RegExp(`region["']?\\s*[:=]\\s*["']?(${regionCode})\\b`, "gi");
const regionInArn = new RegExp(`arn:aws[a-z-]*:[a-z0-9-]+:(${regionCode}):`, "g");

function regionsIn(file: RepositoryFile): (Found & { readonly code: string })[] {
  return [...matches(file, regionSetting), ...matches(file, regionInArn)].map(({ groups: [code = ""], at }) => ({
    ...{ code, at },
  }));
}

/** ARNs tell the partition of an account; a list of allowed ones does not. */
function accountsIn(file: RepositoryFile, mainly: FoundAccount["partition"]) {
  const named = matches(file, /arn:(aws|aws-cn|aws-us-gov):[a-z0-9-]+:[a-z0-9-]*:(\d{12}):/g).map(
    ({ groups: [partition, id = ""], at }) => ({
      id,
      partition: partition as FoundAccount["partition"],
      at,
      isTold: true,
    }),
  );
  const allowed = matches(file, /allowed_?account_?ids["']?\s*[:=]\s*([\s[\],"'\d-]+)/gi).flatMap(
    ({ groups: [list = ""], at }) =>
      (list.match(/\b\d{12}\b/g) ?? []).map((id) => ({ id, partition: mainly, at, isTold: false })),
  );
  return [...named, ...allowed];
}

const classKey = "[\\w:/.-]*data[-_:.]?class(?:ification)?|[\\w:/.-]*data[-_:.]?sensitivity|auto:[\\w-]+";
const tagSetting = new RegExp(
  `["']?((?<![\\w:/.-])(?:${classKey}))["']?\\s*[:=]\\s*["']([^"'\\n\${}]{1,60})["']`,
  "gi",
);

function tagsIn(file: RepositoryFile): (Found & { readonly key: string; readonly value: string })[] {
  return matches(file, tagSetting).map(({ groups: [key = "", value = ""], at }) => ({ key, value: value.trim(), at }));
}

function tagsOf(found: readonly (Found & { readonly key: string; readonly value: string })[]): FoundTag[] {
  return firstOfEach(found, ({ key }) => key).map(({ key, at }) => ({
    ...{ key, at },
    values: [...new Set(found.filter((one) => one.key === key).map(({ value }) => value))].sort(),
  }));
}

/** Keys that say a class, besides those of the usual scheme and those that say something else. */
export function otherKeys({ tags }: Facts): readonly FoundTag[] {
  const { keys, facets } = defaultLabels;
  const usual = [...keys, ...(Object.keys(facets) as FacetName[]).flatMap((name) => facets[name])];
  return tags.filter(({ key }) => !usual.includes(key.toLowerCase()) && !/^auto:/i.test(key));
}

/** The class of a word in a tag, where it is one of ours. */
export function classOf(word: string): DataClass | undefined {
  return dataClasses.find((one) => one === word.toLowerCase());
}

function matches({ path, text }: RepositoryFile, pattern: RegExp) {
  return [...text.matchAll(pattern)].map(({ index, ...groups }) => ({
    groups: Object.values(groups).slice(1) as (string | undefined)[],
    at: `${path}:${text.slice(0, index).split("\n").length}`,
  }));
}
