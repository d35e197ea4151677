/**
 * Terraform's expressions, whether they stand in HCL or in the texts of its JSON form. What stands in JSON is kept as it is, and
 * read when somebody asks for it.
 */
export type Expression =
  | { readonly kind: "literal"; readonly value: null | boolean | number | string }
  | { readonly kind: "json"; readonly value: unknown }
  | { readonly kind: "template"; readonly parts: readonly (string | Expression)[] }
  | { readonly kind: "tuple"; readonly items: readonly Expression[] }
  | { readonly kind: "object"; readonly entries: readonly Entry[] }
  | { readonly kind: "name"; readonly name: string }
  | { readonly kind: "member"; readonly of: Expression; readonly key: Expression }
  | { readonly kind: "splat"; readonly of: Expression; readonly each: Expression }
  | { readonly kind: "call"; readonly name: string; readonly args: readonly Expression[]; readonly isSpread: boolean }
  | Conditional
  | { readonly kind: "binary"; readonly operator: string; readonly left: Expression; readonly right: Expression }
  | { readonly kind: "unary"; readonly operator: string; readonly of: Expression }
  | For
  | Loop
  | { readonly kind: "unreadable" };

/** `if ? met : otherwise`, and `%{ if }` in a text. */
export interface Conditional {
  readonly kind: "conditional";
  readonly if: Expression;
  readonly met: Expression;
  readonly otherwise: Expression;
}

/** `%{ for key, each in of }value%{ endfor }` in a text. */
export interface Loop {
  readonly kind: "loop";
  readonly key?: string;
  readonly each: string;
  readonly of: Expression;
  readonly value: Expression;
}

export interface Entry {
  readonly key: Expression;
  readonly value: Expression;
}

/** `[for k, v in of : value if where]`, or with a key `{for …}`; `isGrouped` where its value ends in `...`. */
export interface For {
  readonly kind: "for";
  readonly key?: string;
  readonly each: string;
  readonly of: Expression;
  readonly keyed?: Expression;
  readonly value: Expression;
  readonly where?: Expression;
  readonly isGrouped: boolean;
}

/** By which the element of a splat is called while its steps are read; no name of Terraform has a `*`. */
export const element = "*";

/** From 1, as editors count. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Arguments and nested blocks of a block, by name; blocks of one name are a tuple. */
export type Body = ReadonlyMap<string, Expression>;

/** A block at the top of a file: `resource "aws_s3_bucket" "tracks" { … }`. */
export interface Block {
  readonly type: string;
  readonly labels: readonly string[];
  readonly body: Body;
  readonly at?: Position;
}

export function literal(value: null | boolean | number | string): Expression {
  return { kind: "literal", value };
}

/** `of.key`, or `of["key"]`. */
export function member(of: Expression, key: string | number): Expression {
  return { kind: "member", of, key: literal(key) };
}
