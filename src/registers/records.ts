import { mechanismsFor } from "../law/covering";
import { type ExportFlow, landsIn } from "../law/flow";
import type { ReadRecords, Recorded } from "../law/record-schema";
import { type Register, registerOf } from "../law/register";
import { regulatedClasses } from "../model/data-map";
import { isUnknown } from "../model/value";
import type { Assessment, Registers } from "./registers";

/** What is registered, with the records of files. */
export function withRecords(registers: Registers, records: ReadRecords): Registers {
  return { ...registers, records };
}

/** Every record that flows are asked of: those of files, and the entries of onshore.yaml. */
export function registerFrom({ assessments, records }: Registers): Register {
  return registerOf({
    records: [...assessments.map(recorded), ...(records?.records ?? [])],
    errors: records?.errors ?? [],
    ...(records?.approvals && { approvals: records.approvals }),
  });
}

/** An entry of onshore.yaml as a record. An account tells who receives, whatever its name. */
export function recorded({ validFrom, validTo, recipients, destinations, ...entry }: Assessment): Recorded {
  return {
    ...entry,
    ...(entry.purpose && { purpose: [...entry.purpose] }),
    ...(validFrom !== undefined && { effectiveDate: validFrom }),
    ...(validTo !== undefined && { expiryDate: validTo }),
    ...(destinations && {
      destinations: destinations.map(({ country, region }) => ({
        ...(country !== undefined && { country }),
        ...(region !== undefined && { region }),
      })),
    }),
    ...(recipients && {
      recipients: recipients.map(({ account, name, country }) => ({
        ...(account === undefined ? name !== undefined && { name } : { accounts: [account] }),
        ...(country !== undefined && { country }),
      })),
    }),
  };
}

/** An entry that covers a flow and as little else as an entry can; its id and its mechanism are for people to fill in. */
export function entryFor({ classes, recipient, destination }: ExportFlow): Assessment {
  const country = recipient?.country ?? landsIn(destination);
  const where = isUnknown(country) ? {} : { country };
  const { account, alias, name } = recipient ?? {};
  const isAccount = typeof account === "string" && account !== "";
  const called = alias ?? (typeof name === "string" ? name : undefined);
  const who = isAccount ? { account } : called === undefined ? {} : { name: called };
  const dataClasses = classes.filter((one) => regulatedClasses.includes(one));
  return {
    id: "<id>",
    mechanism: mechanismsFor(dataClasses)[0] as Assessment["mechanism"],
    status: "active",
    dataClasses,
    destinations: [where],
    recipients: [{ ...who, ...where }],
  };
}
