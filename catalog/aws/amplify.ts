import type { CatalogEntry, Designation, Evidence, Given } from "../entry";
import { toWhatIsNamed } from "./variables";

const evidence: readonly Evidence[] = [{ sdk: "@pulumi/aws 7.48.0", what: "amplify", checked: "2026-11-22" }];

const app: Designation = { name: "app_id", of: ["aws_amplify_app"] };
/** The app may ask for a password in the name of all its branches. */
const appAsksNobody: Given = {
  of: app,
  when: [{ path: "enable_basic_auth", is: [true], unset: false }],
  not: "nobody",
  unset: true,
};
const serverMayAsk: Given = { of: "self", when: [], not: "perhaps", unset: true };

export const amplify = [
  {
    terraform: "aws_amplify_branch",
    names: ["branch_name"],
    stores: { what: "the pages it shows", keeps: "in-transit", place: "own-region", partOf: app },
    copies: [toWhatIsNamed("environment_variables.*")],
    grants: [
      {
        when: [{ path: "enable_basic_auth", is: [false], unset: true }],
        given: [appAsksNobody, serverMayAsk],
        to: { public: "branch_name" },
      },
    ],
    evidence,
  },
] as const satisfies readonly CatalogEntry[];
