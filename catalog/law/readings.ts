import type { Basis, Reading } from "./vocabulary";

const own: readonly Basis[] = [{ instrument: "decision", certainty: "decision" }];
const rests = (instrument: string, article: string, certainty: Basis["certainty"]): readonly Basis[] => [
  { instrument, article, certainty },
  ...own,
];

/** What Onshore decides where the law is silent, doubled or leaves a choice, so that everybody can see it and argue. */
export const readings: readonly Reading[] = [
  {
    id: "prior-report",
    about: "Exemptions 7 to 9",
    says: "Open to important data and to personal data of any volume. The report or filing has a number, a day before the flow starts, and went to the right authority; the same day is not before. A note asks for a person's look each time.",
    basis: rests("guidelines-2026", "exemptions 7 to 9", "secondary"),
  },
  {
    id: "ciio",
    about: "Critical information infrastructure (CIIO)",
    says: "Exemptions 1 to 4 and 6 may apply to an operator, 5 never; one that claims 7 to 9 is for review. So is an exporter of which it is not known, or of which the register and the record say different things.",
    basis: rests("provisions-2024", "5, 7", "quoted"),
  },
  {
    id: "small-volume",
    about: "Small volume",
    says: "That there are no sensitive items is asked of the exporter's whole year, not of one flow.",
    basis: rests("provisions-2024", "5(4)", "quoted"),
  },
  {
    id: "persons",
    about: "Persons",
    says: "Distinct persons of the whole exporter since 1 January, this flow included: plain are those without sensitive items, sensitive those with. Bands use these totals, also for a flow that carries only one kind. A record's scale limits the persons of the flows that it carries. Exports under exemptions do not count. A number declared for another year is not known.",
    basis: rests("provisions-2024", "7, 8", "quoted"),
  },
  {
    id: "unknown-volume",
    about: "Unknown volume",
    says: "Denied if the flow would be refused at the smallest number; review if the number decides what is asked.",
    basis: own,
  },
  {
    id: "important-by-volume",
    about: "More than 100,000 persons",
    says: "Important data by the Provisions of 2021, contract or certificate by the Guidelines of 2026: a warning from 100,001 persons. The strict profile asks an assessment.",
    basis: rests("provisions-2021", "3", "read"),
  },
  {
    id: "core-data",
    about: "Core data",
    says: "Denied. No text in force says so; the stricter regime for core data is the reason. A recorded override with number, name, day and last day makes it a matter for review, never a pass.",
    basis: rests("dsl", "21", "read"),
  },
  {
    id: "state-secret",
    about: "State secrets",
    says: "Denied, also with a mapping approval: no record of Onshore's stands for the approval that the law on secrets asks.",
    basis: own,
  },
  {
    id: "papers",
    about: "Papers",
    says: "A record carries personal data only with an impact assessment, an assessment only with the self-assessment, exemptions 7 to 9 only with the report. The yearly report and the provincial filing are warnings.",
    basis: rests("pipl", "55", "read"),
  },
  {
    id: "consent",
    about: "Consent",
    says: "Where consent is recorded as the ground, and it is not separate: review.",
    basis: rests("pipl", "39", "read"),
  },
  {
    id: "validity",
    about: "Validity",
    says: "First and last day belong to it, in China time. Without a written last day, an assessment or certificate ends three years after its result on the corresponding day (29 February: 28 February), and does not roll over holidays. A later written day is capped. A result from before 22 March 2024 without a written last day is for review.",
    basis: rests("provisions-2024", "9", "quoted"),
  },
  {
    id: "extension",
    about: "Extension",
    says: "It counts once approved, on or before the day. A pending one is a warning, and the last day stands.",
    basis: rests("provisions-2024", "9", "quoted"),
  },
  {
    id: "filing",
    about: "Filing of a contract",
    says: "A contract is valid from its effective day. Not filed: a warning until the tenth working day, denied after it; review where the working days of the year are not known. Filed late: a warning.",
    basis: rests("contract-measures-2023", "7", "secondary"),
  },
  {
    id: "change",
    about: "Changes",
    says: "Longer retention abroad: denied until resolved. Another change: denied if it affects security, nothing if not, review if that is not known.",
    basis: rests("assessment-measures-2022", "14", "read"),
  },
  {
    id: "revoked",
    about: "Revoked assessments",
    says: "A revoked assessment beside a live contract or certificate for the same flow: review.",
    basis: rests("assessment-measures-2022", "17", "read"),
  },
  {
    id: "exporter",
    about: "Exporter",
    says: "It is the record's, or a subsidiary that the record lists; so is each subsidiary for which it exports. Names compare after NFKC, trim and case folding. Credit codes go before names.",
    basis: rests("guidelines-2026", "process", "secondary"),
  },
  {
    id: "recipient",
    about: "Recipient",
    says: "Named, with its country. The account is listed if the record lists accounts. Data goes on only to those listed with name and country.",
    basis: rests("pipl", "39", "read"),
  },
  {
    id: "destination",
    about: "Destination",
    says: "For storage and copies, where data lands. For remote access the store stays, and the reader is the recipient. The country of a region goes before a declared one; a conflict is denied.",
    basis: rests("assessment-measures-2022", "9", "read"),
  },
  {
    id: "items-and-purpose",
    about: "Items and purpose",
    says: "Every item and every purpose is listed. A purpose that nobody states is for review.",
    basis: rests("assessment-measures-2022", "14", "read"),
  },
  {
    id: "scale",
    about: "Scale",
    says: "One person over is denied. No number is no limit; no year is each calendar year, another year is for review.",
    basis: rests("provisions-2021", "12", "uncertain"),
  },
  {
    id: "retention",
    about: "Retention abroad",
    says: "What is kept longer than the record allows is denied. A flow keeps at least until today.",
    basis: rests("assessment-measures-2022", "14", "read"),
  },
  {
    id: "gba",
    about: "Contract of the Greater Bay Area",
    says: "Exporter, recipient, storage and onward transfer are all inside the area, or it is denied. From 1,000,000 persons: review.",
    basis: rests("cac-questions-2026-01", "", "secondary"),
  },
  {
    id: "zone-lists",
    about: "Lists of free trade zones",
    says: "What is on a negative list needs a route; only what is on a positive list leaves freely. Important data off a negative list is for review. Where a list is not known in full, what is not known to be listed is for review.",
    basis: rests("provisions-2024", "6", "quoted"),
  },
  {
    id: "mapping",
    about: "Surveying and mapping data",
    says: "The approval is a record of its own, needed beside the general route, for raw and for treated data.",
    basis: rests("mapping-2022", "", "secondary"),
  },
  {
    id: "approval",
    about: "Approval",
    says: "A record does not carry if its signature is wrong, by an unknown key or by somebody who may not approve, or if it has none where signatures are demanded. A signature that cannot be checked: review. A revocation counts whoever recorded it.",
    basis: own,
  },
  {
    id: "malformed",
    about: "Malformed records",
    says: "An error of its own, and the record never covers; the others still count. Of two records with one id, neither counts.",
    basis: own,
  },
  {
    id: "strength",
    about: "Several records",
    says: "An assessment also does where a contract or certificate is asked, never the other way round. The strongest record that carries the whole flow carries it; records that each carry a part do not add up.",
    basis: own,
  },
  {
    id: "earlier-texts",
    about: "Earlier texts",
    says: "What texts and drafts of 2021 and 2022 ask of all personal data gave way to the Provisions of 2024 and the Guidelines of 2026.",
    basis: rests("provisions-2024", "13", "quoted"),
  },
];
