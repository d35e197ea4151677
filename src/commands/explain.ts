import type { Command } from "commander";
import { packs } from "../../packs";
import { unknownPolicy } from "../faults";
import { InputError } from "../input-error";
import type { Language } from "../language";
import { choice } from "../nearest";
import { explain } from "../reports/explain";
import { lang } from "./judging";

/** What a policy asks needs no deployment. */
export function addExplain(program: Command): void {
  program
    .command("explain")
    .description("Say what a policy asks, why, and on which law it rests.")
    .argument("<policy>")
    .addOption(lang())
    .action((id: string, { lang: language }: { readonly lang: Language }) => {
      const policies = packs.flatMap((pack) => pack.policies);
      const policy = policies.find((one) => one.id === id);
      const ids = [...new Set(policies.map((one) => one.id))];
      if (!policy) throw new InputError("explain", unknownPolicy([], id, ids).says, choice(id, ids));
      process.stdout.write(explain(policy, 80, language));
    });
}
