import type { Fact, Value, ValueMap } from "../model/value";
import type { Configuration, Declaration, ResourceDeclaration } from "./configuration";
import type { Scope } from "./evaluate";
import type { Provider } from "./providers";

/** What the cloud will answer, as far as it can be told before anybody asks it. */
export interface Cloud {
  /** The ARN or id that a resource will have; undefined where a part of it is not known. */
  readonly attribute: (of: Described, attribute: "arn" | "id") => string | undefined;
  /** Whether an attribute is one by which others find the resource. */
  readonly isName: (type: string, attribute: string) => boolean;
  /** Names that the provider fills in, of what is there without being made. */
  readonly usual: (type: string) => Readonly<Record<string, string>>;
  readonly partition: (region: Fact<string>) => { readonly id: string; readonly dnsSuffix: string } | undefined;
}

/** A resource, so far as its ARN is made from it. */
export interface Described {
  readonly type: string;
  readonly region: Fact<string>;
  readonly account: Fact<string>;
  readonly valueAt: (property: string) => Value | undefined;
}

/** What a configuration is evaluated in. */
export interface World {
  /** The folder of the root module. */
  readonly folder: string;
  readonly cloud: Cloud;
  /** How far references have led; counts while evaluating. */
  depth: number;
  /** What is known of an attribute from elsewhere, as from a plan. */
  readonly known: (address: string, attribute: string) => Value | undefined;
  /** The value that a variable of the root module is given. */
  readonly variable: (name: string, scope: Scope) => Value | undefined;
  /** The configuration that a module calls, where it can be read. */
  readonly module: (parent: Owner, name: string, call: Declaration) => Configuration | undefined;
  /** The major release that the root module asks of a provider; undefined where it admits several. */
  readonly providerRelease: (name: string) => number | undefined;
  /** Functions that read files. */
  readonly call: (name: string, args: readonly Value[], scope: Scope) => Value | undefined;
  /** What is never to be shown. */
  readonly hide: (value: Value) => void;
  /** The outputs of another state, by the configuration of where it lies. */
  readonly remoteState: (
    backend: Value | undefined,
    config: Value | undefined,
  ) => ((output: string) => Value) | undefined;
}

/** One instance of a resource, with what its `count` or `for_each` gives it. */
export interface Instance {
  readonly address: string;
  readonly key?: string | number;
  readonly declaration: ResourceDeclaration;
  readonly module: Owner;
  readonly scope: Scope;
}

/** A module, as far as its resources ask it. */
export interface Owner {
  readonly world: World;
  readonly configuration: Configuration;
  /** `module.lake["raw"]`, empty for the root. */
  readonly address: string;
  readonly called?: { readonly parent: Owner; readonly call: Declaration; readonly name: string } | undefined;
  /** What the configuration says of an argument or of blocks; undefined where it says nothing. */
  argument(one: Instance, name: string): Value | undefined;
  /** Everything that the configuration says of a resource. */
  values(one: Instance): ValueMap;
  providerOf(one: Instance): Provider;
}
