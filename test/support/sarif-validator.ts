/** A SARIF log as far as the rules look at it. */
export interface SarifLog {
  readonly $schema?: string;
  readonly version?: string;
  readonly runs: readonly Run[];
}

interface Run {
  readonly tool: { readonly driver: Driver };
  readonly results: readonly Result[];
  readonly invocations?: readonly { readonly executionSuccessful: boolean }[];
  readonly originalUriBaseIds?: Readonly<Record<string, { readonly uri?: string }>>;
  readonly versionControlProvenance?: readonly {
    readonly repositoryUri: string;
    readonly mappedTo?: { readonly uriBaseId?: string };
  }[];
  readonly automationDetails?: { readonly id?: string };
}

interface Driver {
  readonly name?: string;
  readonly version?: string;
  readonly semanticVersion?: string;
  readonly informationUri?: string;
  readonly rules?: readonly Rule[];
}

interface Rule {
  readonly id?: string;
  readonly name?: string;
  readonly helpUri?: string;
  readonly shortDescription?: { readonly text?: string };
  readonly fullDescription?: { readonly text?: string };
  readonly help?: { readonly text?: string; readonly markdown?: string };
  readonly defaultConfiguration?: { readonly level?: string };
  readonly properties?: Readonly<Record<string, unknown>> & { readonly tags?: readonly string[] };
}

interface Location {
  readonly physicalLocation?: {
    readonly artifactLocation?: { readonly uri?: string; readonly uriBaseId?: string };
    readonly region?: Readonly<Partial<Record<"startLine" | "startColumn" | "endLine" | "endColumn", number>>>;
    readonly contextRegion?: unknown;
  };
  readonly message?: { readonly text?: string };
}

export interface Result {
  readonly ruleId?: string;
  readonly ruleIndex?: number;
  readonly level?: string;
  readonly kind?: string;
  readonly baselineState?: string;
  readonly message: { readonly text?: string; readonly id?: string };
  readonly locations?: readonly Location[];
  readonly relatedLocations?: readonly Location[];
  readonly codeFlows?: readonly {
    readonly threadFlows: readonly {
      readonly locations: readonly { readonly location?: Location; readonly index?: number }[];
    }[];
  }[];
  readonly partialFingerprints?: Readonly<Record<string, string>>;
  readonly suppressions?: readonly { readonly justification?: string }[];
  readonly properties?: Readonly<Record<string, unknown>>;
}

type Verdicts = Iterable<boolean>;

const rulesOf = ({ runs }: SarifLog) => runs.flatMap(({ tool }) => tool.driver.rules ?? []);
const resultsOf = ({ runs }: SarifLog) => runs.flatMap(({ results }) => results);
const steps = ({ codeFlows = [] }: Result) =>
  codeFlows.flatMap(({ threadFlows }) => threadFlows.flatMap(({ locations }) => locations));
const locationsOf = (log: SarifLog) =>
  resultsOf(log).flatMap((result) => [
    ...(result.locations ?? []),
    ...(result.relatedLocations ?? []),
    ...steps(result).flatMap(({ location }) => location ?? []),
  ]);
const files = (log: SarifLog) =>
  locationsOf(log).map(({ physicalLocation }) => physicalLocation?.artifactLocation?.uri ?? "");
const regions = (log: SarifLog) => locationsOf(log).map(({ physicalLocation }) => physicalLocation?.region ?? {});
const drivers = ({ runs }: SarifLog) => runs.map(({ tool }) => tool.driver);
const messages = (log: SarifLog) => [
  ...resultsOf(log).map(({ message }) => message.text ?? ""),
  ...rulesOf(log).flatMap(({ shortDescription, fullDescription }) => [
    shortDescription?.text ?? "",
    fullDescription?.text ?? "",
  ]),
];
const given = (uris: readonly (string | undefined)[]) => uris.filter((uri) => uri !== undefined);
const addresses = (log: SarifLog) =>
  given([
    ...drivers(log).map(({ informationUri }) => informationUri),
    ...rulesOf(log).map(({ helpUri }) => helpUri),
    ...log.runs.flatMap(({ versionControlProvenance = [] }) =>
      versionControlProvenance.map(({ repositoryUri }) => repositoryUri),
    ),
  ]);
/** RFC 3986, as far as a relative reference or an http address goes. */
const isReference = (uri: string) => /^(?:[A-Za-z0-9\-._~:/?#[\]@!$&'()*+,;=]|%[0-9A-Fa-f]{2})+$/.test(uri);

/**
 * The rules of the SARIF validator that the JSON alone can be held to, and the limits of GitHub.
 * https://github.com/microsoft/sarif-sdk/tree/main/src/Sarif.Multitool.Library/Rules and
 * https://docs.github.com/en/code-security/reference/code-scanning/sarif-files/sarif-support-for-code-scanning, checked on 2026-11-22.
 * Left out: SARIF2002 asks for what GH1007 forbids, SARIF2006 for the network, SARIF2009 for ids like AB1234, SARIF2010, 2011 and
 * 2013 for source text, which a report does not have, and SARIF2015 for quotes around what every other report writes without.
 * On that day the validator itself (sarif-multitool 5.7.0, rule kinds Sarif and Gh) found no error in what these tests make, and one
 * warning: SARIF2005, that there is no informationUri, which package.json does not give yet.
 */
export const validatorRules: Readonly<Record<string, (log: SarifLog) => Verdicts>> = {
  "SARIF1001.RuleIdentifiersMustBeValid": (log) => rulesOf(log).map(({ id, name }) => id !== name),
  "SARIF1002.UrisMustBeValid": (log) => [...files(log), ...addresses(log)].map(isReference),
  "SARIF1004.ExpressUriBaseIdsCorrectly": (log) => [
    ...files(log).map((uri) => !uri.startsWith("/") && !/^[a-z]+:/i.test(uri)),
    ...log.runs.flatMap(({ originalUriBaseIds = {} }) =>
      Object.values(originalUriBaseIds).map(({ uri }) => uri === undefined),
    ),
  ],
  "SARIF1005.UriMustBeAbsolute": (log) => addresses(log).map((uri) => /^https?:\/\//.test(uri)),
  "SARIF1007.RegionPropertiesMustBeConsistent": (log) =>
    regions(log).map(
      ({ startLine = 0, endLine = startLine, startColumn = 1, endColumn = startColumn }) =>
        startLine >= 1 && startColumn >= 1 && endLine >= startLine && endColumn >= startColumn,
    ),
  "SARIF1008.PhysicalLocationPropertiesMustBeConsistent": (log) =>
    locationsOf(log).map(({ physicalLocation }) => physicalLocation?.contextRegion === undefined),
  "SARIF1009.IndexPropertiesMustBeConsistentWithArrays": (log) =>
    resultsOf(log).map(({ ruleIndex = -1 }) => ruleIndex >= 0 && ruleIndex < rulesOf(log).length),
  "SARIF1010.RuleIdMustBeConsistent": (log) =>
    resultsOf(log).map(({ ruleId, ruleIndex = -1 }) => ruleId !== undefined && rulesOf(log)[ruleIndex]?.id === ruleId),
  "SARIF1011.ReferenceFinalSchema": ({ $schema = "" }) => [/2\.1\.0(\.json)?$/.test($schema)],
  "SARIF1012.MessageArgumentsMustBeConsistentWithRule": (log) =>
    resultsOf(log).map(({ message }) => message.id === undefined),
  "SARIF1013.SarifReferencesMustResolve": (log) => files(log).map((uri) => !uri.startsWith("sarif:")),
  "SARIF2001.TerminateMessagesWithPeriod": (log) => messages(log).map((text) => /[.。!?！？…]$/.test(text)),
  "SARIF2003.ProvideVersionControlProvenance": ({ runs }) =>
    runs.flatMap(({ versionControlProvenance = [] }) =>
      versionControlProvenance.map(({ repositoryUri }) => repositoryUri !== ""),
    ),
  "SARIF2005.ProvideToolProperties": (log) =>
    drivers(log).map(({ name = "", version = "" }) => name.split(" ").length <= 3 && /^\d/.test(version)),
  "SARIF2007.ExpressPathsRelativeToRepoRoot": (log) => [
    ...log.runs.flatMap(({ versionControlProvenance = [] }) =>
      versionControlProvenance.map(({ mappedTo }) => mappedTo?.uriBaseId === "%SRCROOT%"),
    ),
    ...locationsOf(log).map(({ physicalLocation }) => physicalLocation?.artifactLocation?.uriBaseId === "%SRCROOT%"),
  ],
  "SARIF2008.ProvideSchema": ({ $schema }) => [$schema !== undefined],
  "SARIF2012.ProvideRuleProperties": (log) =>
    rulesOf(log).map(({ name = "", help }) => /^[A-Z][A-Za-z0-9]*$/.test(name) && help !== undefined),
  "SARIF2014.ProvideDynamicMessageContent": (log) => resultsOf(log).map(({ message }) => message.text !== undefined),
  "SARIF2016.FileUrisShouldBeRelative": (log) => files(log).map((uri) => !/^\/|\\|^file:/.test(uri)),
  "SARIF2017.ProvideRequiredRegionProperties": (log) =>
    regions(log).map(({ startLine, endLine, startColumn, endColumn }) =>
      [startLine, endLine, startColumn, endColumn].every((number) => number !== undefined),
    ),
  "GH1001.ProvideRequiredLocationProperties": (log) => files(log).map((uri) => uri !== ""),
  "GH1002.InlineThreadFlowLocations": (log) =>
    resultsOf(log).flatMap((result) =>
      steps(result).map(({ location, index }) => location !== undefined && index === undefined),
    ),
  "GH1003.ProvideRequiredRegionProperties": (log) => regions(log).map(({ startLine }) => startLine !== undefined),
  "GH1004.ReviewArraysThatExceedConfigurableDefaults": (log) => [
    log.runs.length <= 20,
    ...log.runs.map(({ results }) => results.length <= 5000),
    ...drivers(log).map(({ rules = [] }) => rules.length <= 25_000),
    ...resultsOf(log).map(
      (result) =>
        (result.locations ?? []).length <= 10 &&
        (result.relatedLocations ?? []).length <= 100 &&
        steps(result).length <= 1000,
    ),
  ],
  "GH1005.LocationsMustBeRelativeUrisOrFilePaths": (log) => files(log).map((uri) => !/^[a-z]+:/i.test(uri)),
  "GH1006.ProvideCheckoutPath": (log) => files(log).map((uri) => !uri.startsWith("file:")),
  "GH1007.ProvideFullyFormattedMessageStrings": (log) =>
    resultsOf(log).map(({ message }) => (message.text ?? "") !== ""),
  "GH1013.ProvideRequiredSarifLogProperties": ({ version, runs }) => [version === "2.1.0", runs.length > 0],
  "GH1014.ProvideRequiredRunProperties": ({ runs }) => runs.map(({ results }) => Array.isArray(results)),
  "GH1015.ProvideRequiredResultProperties": (log) => resultsOf(log).map(({ locations = [] }) => locations.length > 0),
  "GH1018.ProvideRequiredToolProperties": (log) =>
    drivers(log).map(({ name = "", rules }) => name !== "" && rules !== undefined),
  "GH2012.ProvideRequiredReportingDescriptorProperties": (log) =>
    rulesOf(log).map(({ id, shortDescription, fullDescription, help }) =>
      [id, shortDescription?.text, fullDescription?.text, help?.text].every(
        (text) => text !== undefined && text !== "",
      ),
    ),
  "GitHub: lengths of descriptions and names": (log) =>
    rulesOf(log).map(
      ({ name = "", shortDescription, fullDescription }) =>
        name.length <= 255 && [shortDescription, fullDescription].every((one) => (one?.text ?? "").length <= 1024),
    ),
  "GitHub: tags of a rule, and their severity": (log) =>
    rulesOf(log).map(({ properties }) => {
      const severity = Number(properties?.["security-severity"]);
      return (properties?.tags ?? []).length <= 20 && severity > 0 && severity <= 10;
    }),
  "GitHub: one alert for each finding": (log) => {
    const alerts = resultsOf(log).map(
      ({ ruleId, partialFingerprints }) => `${ruleId} ${partialFingerprints?.["primaryLocationLineHash"]}`,
    );
    return [new Set(alerts).size === alerts.length];
  },
  "GitHub: levels": (log) => resultsOf(log).map(({ level = "" }) => ["error", "warning", "note"].includes(level)),
};

/** The rules that a log breaks. */
export function brokenRules(log: SarifLog): readonly string[] {
  return Object.keys(validatorRules).filter((id) => [...(validatorRules[id]?.(log) ?? [])].includes(false));
}
