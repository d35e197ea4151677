/**
 * What GitHub's and Gitea's runners read from the log and from files:
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands, checked on 2026-11-22.
 */
export const summaryBytes = 1024 * 1024;

/** A remark on the run itself, on one line, which nothing in it can end. */
export function remark(level: "error" | "notice", message: string): string {
  return `::${level} title=Onshore::${message.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A")}\n`;
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
