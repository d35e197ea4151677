import { distinct } from "./distinct";
import type { ReportDocument } from "./report";

const verdicts = ["broken", "undetermined", "holds"] as const;

/** Several reports as one: of deployments that were judged apart. The first one says by what. */
export function combined(reports: readonly [ReportDocument, ...ReportDocument[]]): ReportDocument {
  const [first, ...others] = reports;
  if (others.length === 0) return first;
  const all = <T>(of: (report: ReportDocument) => readonly T[] | undefined): T[] =>
    reports.flatMap((report) => of(report) ?? []);
  const count = (of: (report: ReportDocument) => number) => reports.reduce((sum, report) => sum + of(report), 0);
  const named = (of: (report: ReportDocument) => ReportDocument["coverage"]["notInCatalog"]) => {
    const numbers = new Map<string, number>();
    for (const { name, count: one } of all(of)) numbers.set(name, (numbers.get(name) ?? 0) + one);
    return [...numbers].sort().map(([name, one]) => ({ name, count: one }));
  };
  const notices = new Map(reports.flatMap(noticesIn));
  // What each was compared with was another base.
  const { difference: _, baseline: __, ...its } = first;
  return distinct({
    ...its,
    inputs: all(({ inputs }) => inputs),
    moved: all(({ moved }) => moved),
    notices: [...notices.keys()],
    zh: { ...its.zh, notices: [...notices.values()] },
    verdict: verdicts.find((verdict) => reports.some((report) => report.verdict === verdict)) ?? "holds",
    findings: all(({ findings }) => findings).map(withoutState),
    stores: all(({ stores }) => stores).map(withoutState),
    copies: all(({ copies }) => copies).map(withoutState),
    grants: all(({ grants }) => grants).map(withoutState),
    covered: all(({ covered }) => covered),
    coverage: {
      ...(reports.some(({ coverage }) => coverage.isPart) && { isPart: true }),
      resources: count(({ coverage }) => coverage.resources),
      modelled: count(({ coverage }) => coverage.modelled),
      holdNoData: count(({ coverage }) => coverage.holdNoData),
      notInCatalog: named(({ coverage }) => coverage.notInCatalog),
      otherProviders: named(({ coverage }) => coverage.otherProviders),
    },
    records: [...new Map(all(({ records }) => records).map((record) => [record.id, record])).values()],
    waivers: all(({ waivers }) => waivers),
    summary: {
      stores: count(({ summary }) => summary.stores),
      copies: count(({ summary }) => summary.copies),
      grants: count(({ summary }) => summary.grants),
      broken: count(({ summary }) => summary.broken),
      undetermined: count(({ summary }) => summary.undetermined),
      blocking: count(({ summary }) => summary.blocking),
      waived: count(({ summary }) => summary.waived),
    },
  });
}

/** Each in English, with its Chinese. */
function noticesIn({ notices, zh }: ReportDocument): [string, string][] {
  const chinese = (zh?.["notices"] ?? []) as readonly string[];
  return notices.map((notice, at) => [notice, chinese[at] ?? notice]);
}

function withoutState<T extends { readonly state?: unknown; readonly changes?: unknown; readonly isWorse?: unknown }>(
  one: T,
): T {
  const { state: _, changes: __, isWorse: ___, ...rest } = one;
  return rest as T;
}
