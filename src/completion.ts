import type { Command } from "commander";

export const shells = ["bash", "zsh", "fish", "powershell"] as const;
export type Shell = (typeof shells)[number];

/** A command, by the words that lead to it: `register check`; the program itself by none. */
interface Node {
  readonly path: string;
  /** What may stand next, besides options: commands, or the choices of its argument. */
  readonly words: readonly string[];
  readonly options: readonly Choice[];
}

interface Choice {
  readonly name: string;
  readonly says: string;
  /** Whether a value follows; `choices` are those that it has. */
  readonly hasValue: boolean;
  readonly choices: readonly string[];
}

/** Every command of a program, the program first. */
export function treeOf(program: Command, path = ""): readonly Node[] {
  const help = { name: "--help", says: "display help for command", hasValue: false, choices: [] };
  const node = {
    path,
    words: [
      ...program.commands.map((one) => one.name()),
      ...program.registeredArguments.flatMap(({ argChoices = [] }) => argChoices),
    ],
    options: [
      ...program.options
        .filter(({ hidden }) => !hidden)
        .map(({ long, description, required, optional, argChoices = [] }) => ({
          name: long ?? "",
          says: description,
          hasValue: required || optional,
          choices: argChoices,
        })),
      help,
    ],
  };
  return [node, ...program.commands.flatMap((one) => treeOf(one, `${path} ${one.name()}`.trim()))];
}

export function completionOf(shell: Shell, tree: readonly Node[]): string {
  return scripts[shell](tree);
}

/** Cases by the command, or by the command and the option before the cursor, in the words of bash and zsh. */
function cases(tree: readonly Node[], reply: (words: readonly string[]) => string) {
  const commands = tree.filter(({ path }) => path !== "");
  const next = commands.map(({ path }) => `"${path}"`).join(" | ");
  const values = tree.flatMap(({ path, options }) =>
    options
      .filter(({ hasValue }) => hasValue)
      .map(({ name, choices }) => `    "${path}:${name}") ${reply(choices)}; return ;;\n`),
  );
  const names = tree.map(({ path, options }) => `      "${path}") ${reply(options.map(({ name }) => name))} ;;\n`);
  const words = tree.filter(({ words: some }) => some.length > 0);
  return {
    next,
    values: values.join(""),
    names: names.join(""),
    words: words.map(({ path, words: some }) => `    "${path}") ${reply(some)}; return ;;\n`).join(""),
  };
}

function bash(tree: readonly Node[]): string {
  const reply = (words: readonly string[]) =>
    words.length === 0 ? "COMPREPLY=()" : `COMPREPLY=($(compgen -W "${words.join(" ")}" -- "$current"))`;
  const { next, values, names, words } = cases(tree, reply);
  return `_onshore() {
  local current="\${COMP_WORDS[COMP_CWORD]}" previous="\${COMP_WORDS[COMP_CWORD-1]}" command="" word
  COMPREPLY=()
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    case "\${command:+$command }$word" in
      ${next}) command="\${command:+$command }$word" ;;
    esac
  done
  case "$command:$previous" in
${values}  esac
  if [[ $current == -* ]]; then
    case "$command" in
${names}    esac
    return
  fi
  case "$command" in
${words}  esac
}
complete -o default -F _onshore onshore
`;
}

function zsh(tree: readonly Node[]): string {
  const reply = (words: readonly string[]) => (words.length === 0 ? "_files" : `compadd -- ${words.join(" ")}`);
  const { next, values, names, words } = cases(tree, reply);
  return `#compdef onshore
_onshore() {
  local current="\${words[CURRENT]}" previous="\${words[CURRENT-1]}" command="" word
  for word in "\${(@)words[2,CURRENT-1]}"; do
    case "\${command:+$command }$word" in
      ${next}) command="\${command:+$command }$word" ;;
    esac
  done
  case "$command:$previous" in
${values}  esac
  if [[ $current == -* ]]; then
    case "$command" in
${names}    esac
    return
  fi
  case "$command" in
${words}  esac
  _files
}
compdef _onshore onshore
`;
}

function fish(tree: readonly Node[]): string {
  const paths = tree.flatMap(({ path }) => (path === "" ? [] : [inQuotes(path)]));
  const lines = tree.flatMap(({ path, words, options }) => {
    const at = `complete -c onshore -n "test (__onshore_at) = '${path}'"`;
    return [
      ...(words.length === 0 ? [] : [`${at} -f -a ${inQuotes(words.join(" "))}`]),
      ...options.map(({ name, says, hasValue, choices }) => {
        const value = choices.length > 0 ? ` -x -a ${inQuotes(choices.join(" "))}` : hasValue ? " -r" : "";
        return `${at} -l ${name.slice(2)} -d ${inQuotes(says)}${value}`;
      }),
    ];
  });
  return `function __onshore_at
  set -l at ''
  for word in (commandline -opc)[2..-1]
    set -l next (string trim -- "$at $word")
    contains -- $next ${paths.join(" ")}; and set at $next
  end
  echo -- "$at"
end
${lines.join("\n")}
`;
}

function powershell(tree: readonly Node[]): string {
  const list = (words: readonly string[]) => `@(${words.map((word) => `'${word.replaceAll("'", "''")}'`).join(", ")})`;
  const words = tree.map(
    ({ path, words: some, options }) => `    '${path}' = ${list([...some, ...options.map(({ name }) => name)])}\n`,
  );
  const values = tree.flatMap(({ path, options }) =>
    options
      .filter(({ choices }) => choices.length > 0)
      .map(({ name, choices }) => `    '${path}:${name}' = ${list(choices)}\n`),
  );
  return `Register-ArgumentCompleter -Native -CommandName onshore -ScriptBlock {
  param($wordToComplete, $commandAst, $cursorPosition)
  $words = @{
${words.join("")}  }
  $values = @{
${values.join("")}  }
  $command = ''
  $previous = ''
  foreach ($element in $commandAst.CommandElements | Select-Object -Skip 1) {
    if ($element.Extent.EndOffset -ge $cursorPosition -and $wordToComplete -ne '') { break }
    $previous = $element.ToString()
    $next = "$command $previous".Trim()
    if ($words.ContainsKey($next)) { $command = $next }
  }
  $known = $values["\${command}:$previous"]
  if ($null -eq $known) { $known = $words[$command] }
  $known | Where-Object { $_ -like "$wordToComplete*" } | ForEach-Object {
    [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)
  }
}
`;
}

function inQuotes(text: string): string {
  return `'${text.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`;
}

const scripts: Readonly<Record<Shell, (tree: readonly Node[]) => string>> = { bash, zsh, fish, powershell };
