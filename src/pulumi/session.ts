import { existsSync, writeFileSync } from "node:fs";
import { isAbsolute, join } from "node:path";
import { aboutOf } from "../about";
import { documentOf } from "../contract/of-report";
import { evaluatePolicy, type Finding, settingNotices } from "../engine/evaluate";
import type { Pack, Phase, PolicySettings } from "../engine/pack";
import { type Judged, lawNotices, reportOn } from "../engine/report";
import { capital } from "../engine/words";
import { InputError, whyUnread } from "../input-error";
import { joined, type Language, say, type Term, type Text, tell, text } from "../language";
import { findConfiguration, loadConfiguration, type Settings } from "../load-configuration";
import { loadRegister } from "../load-register";
import { buildDataMap, type Catalog } from "../model/build-data-map";
import type { Coverage, DataMap } from "../model/data-map";
import type { Deployment } from "../model/deployment";
import { merge } from "../model/merge";
import { noticesOf } from "../register-commands";
import { type Ground, groundOf } from "../registers/leaving";
import { withRecords } from "../registers/records";
import { clean } from "../reports/clean";
import { jsonReport } from "../reports/json";
import { lawLines } from "../reports/law-lines";
import { waiverLine } from "../reports/terminal";
import { labels } from "../reports/words";
import { todayInChina } from "../today";
import { version } from "../version";
import { type EngineResource, liveDeployment } from "./live-deployment";
import type { Diagnostic, PolicyOptions, Stack } from "./messages";
import { Neighbourhood } from "./neighbourhood";
import { ownPolicy } from "./pack-policies";

/** The kinds that are judged resource by resource while an update runs, before each is created. */
const judgedPerResource: ReadonlySet<string> = new Set(["storage", "copy", "grant"]);

/** The file that the report on a preview or an update is written to, as JSON. */
const reportVariable = "ONSHORE_REPORT";

/** The settings, with the records filed: once, and not for each resource. */
interface Loaded extends Settings {
  readonly ground: Ground;
}

/** One preview, update or analysis of a stack: what the engine told so far, and what it was told already. */
export class Session {
  #stack: Stack | undefined;
  #options: Readonly<Record<string, PolicyOptions>> = {};
  #settings: Loaded | undefined;
  #uncounted: readonly Text[] = [];
  readonly #inputs = new Map<string, EngineResource>();
  readonly #told = new Set<string>();
  readonly #found: Finding[] = [];
  readonly #near = new Neighbourhood();

  constructor(
    readonly pack: Pack,
    readonly catalog: Catalog,
    readonly environment: Readonly<Record<string, string | undefined>>,
  ) {}

  configure(options: Readonly<Record<string, PolicyOptions>>): void {
    this.#options = options;
    this.#settings = undefined;
    this.#loaded();
  }

  configureStack(stack: Stack): void {
    this.#stack = stack;
  }

  /** Before a resource is created or changed. In a preview everything is judged at the end, when everything is known. */
  *analyze(resource: EngineResource): Iterable<readonly Diagnostic[]> {
    this.#inputs.set(resource.urn, resource);
    if (this.#phase() !== "deploy") return;
    const near = this.#near.add(resource);
    if (near.length === 0) return;
    const map = this.#map(this.#deployment(near));
    for (const policy of this.pack.policies.filter(({ kind }) => judgedPerResource.has(kind))) {
      const judging = { ...this.#judging(), earlier: this.#found };
      const findings = this.#fresh(evaluatePolicy(withoutOpenings(map), this.pack, policy, judging));
      yield findings.map((finding) => ({ ...diagnosticOf(finding, this.#language()), urn: resource.urn }));
    }
  }

  /** The whole stack. Each policy's findings are handed over as they come, so that a failure of one does not lose the others. */
  *analyzeStack(resources: readonly EngineResource[]): Iterable<readonly Diagnostic[]> {
    const deployment = this.#deployment(
      resources.map((resource) => ({
        ...resource,
        ...(this.#inputs.get(resource.urn)?.inputs && {
          inputs: this.#inputs.get(resource.urn)?.inputs as Record<string, unknown>,
        }),
      })),
    );
    const map = this.#map(deployment);
    let before: Finding[] = [];
    for (const policy of this.pack.policies) {
      const findings = evaluatePolicy(map, this.pack, policy, this.#judging(), before);
      before = before.concat(findings);
      yield this.#fresh(findings).map((finding) => diagnosticOf(finding, this.#language()));
    }
    yield this.#notices(map.coverage);
    this.#write({ deployment, map, findings: before, ground: this.#loaded().ground });
  }

  /** For whoever reads the findings apart from the engine's output: `onshore ci`, `onshore fleet`. */
  #write(judged: Judged): void {
    const { [reportVariable]: file } = this.environment;
    if (!file) return;
    const { file: configuration, about } = this.#loaded();
    const report = reportOn(judged, { pack: this.pack, phase: this.#phase(), settings: this.#policySettings() });
    const notices = [...this.#uncounted, ...report.notices];
    const by = { version, configuration, about: aboutOf(this.environment, about), ownership: about?.tags };
    const path = isAbsolute(file) ? file : join(this.#here(), file);
    try {
      writeFileSync(path, [...jsonReport(documentOf({ ...report, notices }, by))].join(""));
    } catch (error) {
      throw new InputError(
        path,
        text({ en: "the report cannot be written: {why}", zh: "无法写入报告：{why}" }, { why: whyUnread(error) }),
        text(
          { en: "name a file in a folder that is there in {name}", zh: "请在 {name} 中指明已有文件夹中的文件" },
          { name: reportVariable },
        ),
      );
    }
  }

  #here(): string {
    return this.environment["PWD"] || process.cwd();
  }

  #map(deployment: Deployment): DataMap {
    const { labels, registers, assumeRegion, today = todayInChina(new Date()) } = this.#loaded();
    return buildDataMap(merge([deployment], assumeRegion), { catalog: this.catalog, labels, registers, today });
  }

  #deployment(resources: readonly EngineResource[]): Deployment {
    const environmentRegion = this.environment["AWS_REGION"] || this.environment["AWS_DEFAULT_REGION"];
    const { project = "", stack = "", config = {} } = this.#stack ?? {};
    return liveDeployment(resources, { project, stack, config, ...(environmentRegion && { environmentRegion }) });
  }

  #phase(): Phase {
    return this.#stack && !this.#stack.dryRun ? "deploy" : "review";
  }

  #language(): Language {
    return (this.#options[ownPolicy.id]?.properties["language"] as Language | undefined) ?? "en";
  }

  #judging() {
    return {
      ...this.#loaded().ground,
      phase: this.#phase(),
      settings: this.#policySettings(),
    };
  }

  /** The options of the pack win over onshore.yaml; the engine sends the level of every policy, also where nobody set one. */
  #policySettings(): Record<string, PolicySettings> {
    const { policies } = this.#loaded();
    return Object.fromEntries(
      this.pack.policies.map(({ id }) => {
        const { enforcement, properties } = this.#options[id] ?? {};
        const byPack = (this.pack.exceptions[id] ?? this.pack.strictness).broken;
        const undetermined = properties?.["undetermined"] as PolicySettings["undetermined"];
        return [
          id,
          {
            ...policies[id],
            ...(enforcement !== undefined && enforcement !== byPack && { enforcement }),
            ...(undetermined !== undefined && { undetermined }),
          },
        ];
      }),
    );
  }

  /** What was not told already, or otherwise: a waiver may turn out to be too wide, or what was not known to be broken. */
  #fresh(findings: readonly Finding[]): Finding[] {
    const keyOf = ({ id, outcome, enforcement }: Finding) => `${id} ${outcome} ${enforcement}`;
    const fresh = findings.filter((one) => !this.#told.has(keyOf(one)));
    for (const one of fresh) this.#told.add(keyOf(one));
    this.#found.push(...fresh);
    return fresh;
  }

  /** onshore.yaml by pack option, by ONSHORE_CONFIG, or upwards from where the user stands. */
  #loaded(): Loaded {
    if (this.#settings) return this.#settings;
    const here = this.#here();
    const named =
      (this.#options[ownPolicy.id]?.properties["config"] as string | undefined) || this.environment["ONSHORE_CONFIG"];
    const file = named ? (isAbsolute(named) ? named : join(here, named)) : findConfiguration(here);
    if (named && file && !existsSync(file))
      throw new InputError(
        file,
        text({ en: "there is no such configuration", zh: "没有该配置文件" }),
        text({
          en: "correct the path in the pack's options or in ONSHORE_CONFIG",
          zh: "请更正策略包选项或者 ONSHORE_CONFIG 中的路径",
        }),
      );
    const settings = loadConfiguration(
      file,
      this.pack.policies.map(({ id }) => id),
    );
    const today = settings.today ?? todayInChina(new Date());
    const demandsSignatures =
      this.pack.demandsSignatures === true || this.#options[ownPolicy.id]?.properties["demandsSignatures"] === true;
    const register = loadRegister(settings, { today, demandsSignatures });
    const registers = withRecords(settings.registers, register);
    this.#uncounted = noticesOf(register, today);
    this.#settings = { ...settings, registers, ground: groundOf(registers, today, settings.profile) };
    return this.#settings;
  }

  #notices({ notInCatalog, otherProviders }: Coverage): Diagnostic[] {
    const level = this.#options[ownPolicy.id]?.enforcement ?? "advisory";
    if (level === "disabled") return [];
    const { file, today, profile } = this.#loaded();
    const list = (counts: Coverage["notInCatalog"]) =>
      joined(counts.map(({ name, count }) => (count === 1 ? name : `${name} (${count})`)));
    const sentence = (said: Text) => text(words.sentence, { said: capital(said) });
    const notices: Text[] = [
      ...(file === undefined ? [words.noConfiguration] : []),
      ...this.#uncounted,
      ...settingNotices(this.pack, this.#judging(), words.where).map(sentence),
      ...lawNotices(today ?? todayInChina(new Date()), profile).map(sentence),
      ...(today === undefined ? [] : [text(words.today, { today, file: file ?? "" })]),
      ...(notInCatalog.length === 0 ? [] : [text(words.notInCatalog, { list: list(notInCatalog) })]),
      ...(otherProviders.length === 0 ? [] : [text(words.otherProviders, { list: list(otherProviders) })]),
    ];
    const language = this.#language();
    return notices.map((message) => ({
      policy: ownPolicy.id,
      title: say(ownPolicy.title, language),
      message: clean(tell(message, language)),
      enforcement: level,
      severity: "low",
      urn: "",
    }));
  }
}

const words = {
  sentence: { en: "{said}.", zh: "{said}。" },
  noConfiguration: {
    en: "There is no onshore.yaml: no account, location or assessment is registered. Add one beside Pulumi.yaml, or name it in ONSHORE_CONFIG.",
    zh: "没有 onshore.yaml：未登记任何账户、地点或者评估。请在 Pulumi.yaml 旁添加，或者以 ONSHORE_CONFIG 指明。",
  },
  where: { en: "onshore.yaml or in the options of the pack", zh: "onshore.yaml 或者策略包的选项" },
  today: { en: 'The day is set to {today} by "today" in {file}.', zh: '日期由 {file} 中的 "today" 设为 {today}。' },
  notInCatalog: {
    en: "Not explained by the catalog, and so not judged: {list}.",
    zh: "目录未作说明，因此未作判断：{list}。",
  },
  otherProviders: { en: "Not of AWS, and so not judged: {list}.", zh: "不属于 AWS，因此未作判断：{list}。" },
  signed: { en: "{remedy} A signed record would do as well.", zh: "{remedy}也可以采用经签名的记录。" },
  record: {
    en: "{remedy}, or record the ground in onshore.yaml, under assessments.",
    zh: "{remedy}；或者在 onshore.yaml 的 assessments 中登记依据。",
  },
} as const satisfies Readonly<Record<string, Term>>;

/** A bucket may get its public access block after its policy: while it is being created, only the end of the update can tell. */
function withoutOpenings(map: DataMap): DataMap {
  return { ...map, grants: map.grants.filter(({ grantee, closable }) => grantee.kind !== "public" || !closable) };
}

/** What the developer reads under the policy's name: what, by which way, why, how to put it right, on which law. */
function diagnosticOf(finding: Finding, language: Language): Diagnostic {
  const { at, kind, policy, title, path, because, basis, law, enforcement, severity, waiver, resource } = finding;
  const stations = path.map(({ says }) => tell(says, language));
  const line = (label: string, said: string) => `${label}${language === "en" ? ": " : "："}${said}`;
  const labelled = (label: keyof typeof labels, said: Text) => line(say(labels[label], language), tell(said, language));
  const lines = [
    tell(finding.message, language),
    ...(at === "" || kind === "storage" ? [] : [labelled("at", at)]),
    ...(stations.length > 1 ? [labelled("path", stations.join(" -> "))] : []),
    ...(waiver ? [labelled("waiver", waiverLine(waiver, language))] : []),
    ...(because === undefined ? [] : [labelled("why", because)]),
    labelled("fix", fixOf(finding, language)),
    ...(law ? lawLines(law, language).map(([label, said]) => line(label, said)) : [labelled("law", basis[0] ?? "")]),
  ];
  return {
    policy,
    title: say(title, language),
    message: clean(lines.join("\n")),
    enforcement: enforcement === "disabled" ? "advisory" : enforcement,
    severity,
    urn: resource?.address ?? "",
  };
}

function fixOf({ remedy, assessment, draft }: Finding, language: Language): Text {
  const told = tell(remedy, language);
  if (draft !== undefined) return text(words.signed, { remedy: told });
  return assessment === undefined ? remedy : text(words.record, { remedy: told.replace(/[.。]$/, "") });
}
