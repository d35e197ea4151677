import type { Profile } from "./vocabulary";

/** The law as the Guidelines of 2026 tell it. */
export const guidelines2026: Profile = {
  id: "guidelines-2026",
  says: "The bands of the Guidelines of 2026 and the Provisions of 2024 choose the mechanism",
  adds: [],
  closes: [],
  reviewBlocks: false,
};

/** Whoever would rather keep what the texts of 2021 kept. */
export const strict: Profile = {
  id: "strict",
  says: "The texts of 2021 hold beside those of 2024 and 2026, and what a person has to look at is stopped until somebody has",
  adds: [
    {
      id: "important-by-volume-strict",
      question: 4,
      says: "Personal information of more than 100,000 persons is important data, and needs an assessment",
      when: { classes: ["personal", "sensitive-personal"], persons: { from: 100_001 } },
      asks: "assessment",
      basis: [{ instrument: "provisions-2021", article: "3, 11", certainty: "secondary" }],
      from: "2021-10-01",
    },
    {
      id: "kept-domains",
      question: 2,
      says: "Data of the surroundings, of the cabin, and of location and track does not leave",
      when: { domains: ["exterior", "cabin", "location"] },
      asks: "deny",
      reason: "domain-never-leaves",
      basis: [{ instrument: "tc260-001", certainty: "secondary" }],
      from: "2021-10-08",
    },
    {
      id: "running-data",
      question: 4,
      says: "Data of the running vehicle leaves only after an assessment",
      when: { domains: ["running"] },
      asks: "assessment",
      basis: [{ instrument: "tc260-001", certainty: "secondary" }],
      from: "2021-10-08",
    },
  ],
  closes: [],
  reviewBlocks: true,
};
