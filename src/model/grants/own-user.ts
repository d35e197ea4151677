import type { Resource } from "../deployment";
import { findOne } from "../find";
import { stoodIn } from "../stand-in";
import { isKnown, isUnknown, type Value } from "../value";
import type { GrantContext } from "./context";

const type = "aws_canonical_user_id";

/** Whether an id is that of the account of the resource itself, which AWS looks up for the provider that asks. */
export function isOwnUser(
  id: Value,
  resource: Resource,
  { index, ownAccounts }: Pick<GrantContext, "index" | "ownAccounts">,
): boolean {
  const made = isUnknown(id) && id.fromIsComplete ? id.from : [];
  const lookups = isUnknown(id)
    ? made.map((address) => index.byAddress(resource.input, address))
    : index.ofType(type).filter((one) => findOne(one, "id") === id);
  const accountOf = (one: Resource) => stoodIn(ownAccounts.of(one));
  const own = accountOf(resource);
  return lookups.length > 0 && lookups.every((one) => one?.type === type && isKnown(own) && accountOf(one) === own);
}
