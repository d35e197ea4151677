import type { Answer } from "./references";
import { isSymbolic, type Symbolic, type Symbols, whole } from "./symbols";

type Properties = Readonly<Record<string, unknown>>;

const signature = "4dabf18193072939515e22adb298388d";
const secretSignature = "1b47061264138c4ac30d75fd1eb44270";

/** What the SDK takes for a value that only the cloud will give. */
export const unknownText = "04da6b54-80e4-46f7-96ec-b56ff0331ba9";

/** What a stack exports, with a symbol in the place of what is secret. */
export function exportsOf(outputs: Properties, symbols: Symbols): Properties {
  const closed = (value: unknown, name: string): unknown => {
    if (Array.isArray(value)) return value.map((one) => closed(one, name));
    if (typeof value !== "object" || value === null) return value;
    if (signatureOf(value) === secretSignature)
      return symbols.of({ name: "stack", attribute: name, because: "secret" }, "exported");
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, closed(one, `${name}.${key}`)]));
  };
  return Object.fromEntries(Object.entries(outputs).map(([name, value]) => [name, closed(value, name)]));
}

/**
 * The outputs of a stack as another one is told them: symbols lead to the resources of the first. A member that is named and
 * valued unknown says that there may be others.
 */
export function told(answer: Answer, symbols: Symbols, isPlain: boolean): Properties {
  if (answer.how === "stated") return { ...answer.outputs, [unknownText]: unknownText };
  if (answer.how !== "run") return { [unknownText]: unknownText };
  const { file, recording } = answer;
  const { outputs, symbols: theirs } = recording;
  const secrets = Object.keys(outputs).filter((name) => holdsSecret(outputs[name], theirs));
  const values = Object.entries(outputs).map(([name, value]) => {
    const own = mapTexts(value, (text) => (isPlain ? withoutOutside(text) : fromOutside(text, theirs, symbols, file)));
    return [name, secrets.includes(name) ? { [signature]: secretSignature, value: own } : own];
  });
  return Object.fromEntries(values);
}

/** Names of the members that are secret, as the SDK asks for them. */
export function secretNames(outputs: Properties): readonly string[] {
  return Object.keys(outputs).filter((name) => signatureOf(outputs[name]) === secretSignature);
}

function signatureOf(value: unknown): unknown {
  return typeof value === "object" && value !== null ? (value as Properties)[signature] : undefined;
}

function mapTexts(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === "string") return change(value);
  if (Array.isArray(value)) return value.map((one) => mapTexts(one, change));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, mapTexts(one, change)]));
}

function holdsSecret(value: unknown, theirs: readonly Symbolic[]): boolean {
  const numbers = [...JSON.stringify(value ?? null).matchAll(whole)].map(([, number = ""]) => number);
  return numbers.some((number) => theirs[Number.parseInt(number, 36)]?.because === "secret");
}

/** What comes from a resource there comes from `file#urn` here. */
function fromOutside(text: string, theirs: readonly Symbolic[], symbols: Symbols, file: string): string {
  return text.replace(whole, (symbol, number: string) => {
    const their = theirs[Number.parseInt(number, 36)];
    if (their === undefined) return symbol;
    const { urn } = their;
    const outside = urn?.startsWith("urn:") ? { urn: `${file}#${urn}` } : {};
    return symbols.of({ ...their, ...outside }, `${file}#${number}`);
  });
}

function withoutOutside(text: string): string {
  return isSymbolic(text) ? unknownText : text;
}
