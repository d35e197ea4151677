import type { Annotation } from "../reports/annotations";

/**
 * What GitHub's and Gitea's runners read from the log and from files:
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands; how many annotations they show:
 * https://github.com/actions/toolkit/blob/main/docs/problem-matchers.md#limitations. Checked on 2026-11-22.
 */
export const limits = { annotationsOfALevel: 10, summaryBytes: 1024 * 1024 } as const;

/** As a command, which nothing in it can end or follow with another. */
export function annotationLine({ level, title, message, file, line }: Annotation): string {
  const properties = Object.entries({ file, line, title }).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}=${property(String(value))}`],
  );
  return `::${level} ${properties.join(",")}::${escaped(message)}\n`;
}

/** As many as are shown, the first of each level: a runner drops the rest without a word. */
export function shown(annotations: readonly Annotation[]): readonly Annotation[] {
  const seen = new Map<Annotation["level"], number>();
  return annotations.filter(({ level }) => {
    const number = (seen.get(level) ?? 0) + 1;
    seen.set(level, number);
    return number <= limits.annotationsOfALevel;
  });
}

function escaped(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function property(text: string): string {
  return escaped(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}

/** What is appended to the file of outputs. The delimiter is one that the value does not have. */
export function outputLines(outputs: Readonly<Record<string, string>>): string {
  return Object.entries(outputs)
    .map(([name, value]) => {
      const end = delimiterOf(value);
      return `${name}<<${end}\n${value}\n${end}\n`;
    })
    .join("");
}

function delimiterOf(value: string): string {
  let number = 0;
  while (value.includes(`onshore-${number}`)) number += 1;
  return `onshore-${number}`;
}

/** As many whole lines as fit, and a last one that says so. A summary that is too long would not be shown at all. */
export function withinBytes(text: string, bytes: number, last: string): string {
  if (Buffer.byteLength(text) <= bytes) return text;
  let left = bytes - Buffer.byteLength(last) - 2;
  const lines = text.split("\n");
  const cut = lines.findIndex((line) => {
    left -= Buffer.byteLength(line) + 1;
    return left < 0;
  });
  return `${lines.slice(0, cut).join("\n")}\n\n${last}`;
}

/** Text for the log of a job, of which no line is a command to the runner: GitHub's begin with two colons. */
export function harmless(text: string): string {
  return text.replace(/^(\s*):(?=:)/gm, "$1: ");
}
