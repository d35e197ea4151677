import { composedDocument } from "../iam/composed-document";
import { isMap, type Value, type ValueMap } from "../model/value";
import { asText, canonical, holdsUnknown } from "./values";

/** The text that `data "aws_iam_policy_document"` composes. Undefined while a part of it is not known, or cannot be read. */
export function policyDocument(values: ValueMap): string | undefined {
  if (holdsUnknown(values)) return undefined;
  const { source_json, override_json, source_policy_documents, override_policy_documents } = values;
  try {
    const { json } = composedDocument({
      version: values["version"],
      policyId: values["policy_id"],
      sourcePolicyDocuments: [...texts(source_json), ...texts(source_policy_documents)],
      overridePolicyDocuments: [...texts(override_json), ...texts(override_policy_documents)],
      statements: blocks(values["statement"]).map(statementOf),
    });
    return canonical(JSON.parse(json) as Value);
  } catch {
    return undefined;
  }
}

/** As the composing has it: blocks are in the plural, and every element is a text. */
function statementOf(block: ValueMap): Readonly<Record<string, unknown>> {
  const identified = (name: string) =>
    blocks(block[name]).map(({ type, identifiers }) => ({
      type: asText(type ?? null),
      identifiers: texts(identifiers),
    }));
  return {
    sid: asText(block["sid"] ?? null),
    effect: asText(block["effect"] ?? null),
    actions: texts(block["actions"]),
    notActions: texts(block["not_actions"]),
    resources: texts(block["resources"]),
    notResources: texts(block["not_resources"]),
    principals: identified("principals"),
    notPrincipals: identified("not_principals"),
    conditions: blocks(block["condition"]).map(({ test, variable, values }) => ({
      test: asText(test ?? null),
      variable: asText(variable ?? null),
      values: texts(values),
    })),
  };
}

/** A document may also stand as the object that it was made from. */
function texts(value: Value | undefined): string[] {
  return elements(value).flatMap((one) => (isMap(one) ? JSON.stringify(one) : (asText(one) ?? [])));
}

function blocks(value: Value | undefined): ValueMap[] {
  return elements(value).filter(isMap);
}

function elements(value: Value | undefined): readonly Value[] {
  return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
}
