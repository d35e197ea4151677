import { todayInChina } from "../today";
import type { Fleet, History } from "./history";
import type { Row } from "./row";
import { daysUntil } from "./rows";
import { shown } from "./shown";
import { codes } from "./words";

/** What whoever reads the site has to know before he relies on it. `stack` is null where it is about all of them. */
export function noteRows(fleet: Fleet): Row[] {
  const notes = [...mixed(fleet), ...fleet.histories.flatMap((history) => notesOn(history, fleet.today))];
  return notes.sort((one, other) => kinds.indexOf(one.kind) - kinds.indexOf(other.kind));
}

/** The gravest first. */
const kinds: readonly string[] = Object.keys(codes.note);

/** How long a stack may be silent until that is told. */
const silence = 30;

type Note = {
  readonly kind: string;
  readonly stack: string | null;
  readonly page: string | null;
  readonly detail: string;
};

function mixed({ histories }: Fleet): Note[] {
  const newest = histories.map((one) => one.newest);
  return [
    ...differing(
      "mixed-tools",
      newest.map(({ tool }) => tool),
    ),
    ...differing(
      "mixed-rules",
      newest.map(({ rules, pack }) => rules ?? `${pack} ?`),
    ),
  ];
}

function differing(kind: string, versions: readonly string[]): Note[] {
  const names = [...new Set(versions)].sort();
  if (names.length < 2) return [];
  const detail = names.map((name) => `${name} (${versions.filter((one) => one === name).length})`).join("; ");
  return [{ kind, stack: null, page: null, detail }];
}

function notesOn({ stack, newest, details, reports }: History, today: string): Note[] {
  const note = (kind: string, detail: string): Note => ({
    ...{ kind, stack: stack.name, page: stack.page },
    detail: shown(detail, "sentence"),
  });
  const contradicted = reports
    .filter(({ counts }) => counts === "contradicted")
    .map((one) => `${one.at ?? one.day}: ${one.file}`);
  const inputs = [...new Set(reports.map((one) => one.inputs.join(", ")))].sort();
  const last = todayInChina(new Date(newest.moment));
  const daysSince = (day: string) => -(daysUntil(day, today) ?? 0);
  const ended = details.flows.filter(({ until }) => (daysUntil(until, today) ?? 0) < 0);
  return [
    ...(contradicted.length > 0 ? [note("contradiction", contradicted.join("; "))] : []),
    ...(ended.length > 0 ? [note("ended-since", ended.map(({ store, until }) => `${store} ${until}`).join("; "))] : []),
    ...(stack.told === "files" ? [note("unnamed", newest.inputs.join(", "))] : []),
    ...(inputs.length > 1 ? [note("other-inputs", inputs.join("; "))] : []),
    ...(details.about.change === null ? [] : [note("of-a-change", details.about.change)]),
    ...(daysSince(last) > silence ? [note("silent", last)] : []),
    ...(details.isPart ? [note("part", newest.inputs.join(", "))] : []),
    ...(newest.version === "1.0" ? [note("old-report", newest.version)] : []),
    ...details.notices.map((notice) => note("notice", notice)),
  ];
}
