import type { Configuration, ModuleConfig, ResourceChange, StateResource } from "./shapes";

/** Every text of a plan that Terraform marks as sensitive, in resources, in data and in variables. */
export function sensitiveTexts(
  changes: readonly ResourceChange[],
  state: readonly StateResource[],
  { root_module }: Configuration,
  variables: Readonly<Record<string, unknown>>,
): string[] {
  const found = new Set<string>();
  for (const { change } of changes) {
    collect(change.after, change.after_sensitive, found);
    collect(change.before, change.before_sensitive, found);
  }
  for (const { values, sensitive_values } of state) collect(values, sensitive_values, found);
  for (const [name, { sensitive, default: otherwise }] of Object.entries(root_module?.variables ?? {}))
    if (sensitive) {
      collect((variables[name] as { readonly value?: unknown } | undefined)?.value, true, found);
      collect(otherwise, true, found);
    }
  inModules(root_module, found);
  return [...found];
}

/** What a call hands as a literal to a variable that is sensitive in the module. */
function inModules(module: ModuleConfig | undefined, found: Set<string>): void {
  for (const { module: called, expressions = {} } of Object.values(module?.module_calls ?? {})) {
    for (const [name, { sensitive, default: otherwise }] of Object.entries(called?.variables ?? {}))
      if (sensitive) {
        collect((expressions[name] as { readonly constant_value?: unknown } | undefined)?.constant_value, true, found);
        collect(otherwise, true, found);
      }
    inModules(called, found);
  }
}

/** The texts of a value that are marked: true where all of it is. */
export function marked(value: unknown, marks: unknown): ReadonlySet<string> {
  const found = new Set<string>();
  collect(value, marks, found);
  return found;
}

function collect(value: unknown, marks: unknown, found: Set<string>): void {
  if (marks === undefined || marks === null || marks === false) return;
  if (typeof value === "string") {
    if (marks === true) found.add(value);
    return;
  }
  if (typeof value !== "object" || value === null) return;
  for (const [name, inner] of Object.entries(value))
    collect(inner, marks === true || (marks as Record<string, unknown>)[name], found);
}
