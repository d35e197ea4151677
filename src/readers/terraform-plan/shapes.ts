/** The parts of Terraform's and OpenTofu's plan JSON that Onshore reads. https://developer.hashicorp.com/terraform/internals/json-format */
export interface ResourceChange {
  readonly address: string;
  readonly previous_address?: string;
  readonly module_address?: string;
  readonly mode: "managed" | "data";
  readonly type: string;
  readonly name: string;
  readonly index?: string | number;
  readonly provider_name: string;
  /** Set for an old object that is kept aside and will be destroyed. */
  readonly deposed?: string;
  readonly change: {
    readonly actions: readonly string[];
    readonly before: unknown;
    readonly after: unknown;
    readonly after_unknown?: unknown;
    readonly before_sensitive?: unknown;
    readonly after_sensitive?: unknown;
  };
}

export interface StateResource {
  readonly address: string;
  readonly mode: "managed" | "data";
  readonly type: string;
  readonly name: string;
  readonly index?: string | number;
  readonly provider_name: string;
  readonly values: Readonly<Record<string, unknown>>;
  readonly sensitive_values?: unknown;
}

export interface Configuration {
  readonly provider_config?: Readonly<Record<string, ProviderConfig>>;
  readonly root_module?: ModuleConfig;
}

export interface ProviderConfig {
  readonly name: string;
  readonly full_name?: string;
  readonly alias?: string;
  readonly module_address?: string;
  readonly expressions?: Readonly<Record<string, unknown>>;
}

export interface ModuleConfig {
  readonly resources?: readonly ResourceConfig[];
  readonly module_calls?: Readonly<Record<string, ModuleCall>>;
  readonly outputs?: Readonly<Record<string, { readonly expression?: Expression }>>;
  readonly variables?: Readonly<Record<string, { readonly default?: unknown; readonly sensitive?: boolean }>>;
}

export interface ResourceConfig {
  readonly address: string;
  readonly mode: "managed" | "data";
  readonly type: string;
  readonly name: string;
  readonly provider_config_key?: string;
  readonly expressions?: Readonly<Record<string, unknown>>;
  readonly for_each_expression?: Expression;
  readonly count_expression?: Expression;
}

export interface ModuleCall {
  readonly module?: ModuleConfig;
  readonly expressions?: Readonly<Record<string, unknown>>;
  readonly for_each_expression?: Expression;
  readonly count_expression?: Expression;
}

/** Either a constant, or the references that an expression is made of; the literal parts around them are not recorded. */
export interface Expression {
  readonly constant_value?: unknown;
  readonly references?: readonly string[];
}
