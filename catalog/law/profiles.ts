import type { Profile } from "./vocabulary";

/** The law as the Guidelines of 2026 tell it. */
export const guidelines2026: Profile = {
  id: "guidelines-2026",
  says: {
    en: "The bands of the Guidelines of 2026 and the Provisions of 2024 choose the mechanism",
    zh: "由 2026 年《汽车数据出境安全指引》和 2024 年《促进和规范数据跨境流动规定》的数量标准决定出境路径",
  },
  adds: [],
  closes: [],
  reviewBlocks: false,
};

/** Whoever would rather keep what the texts of 2021 kept. */
export const strict: Profile = {
  id: "strict",
  says: {
    en: "The texts of 2021 hold beside those of 2024 and 2026, and what a person has to look at is stopped until somebody has",
    zh: "2021 年的文件与 2024 年、2026 年的文件一并适用；须人工复核的，在复核之前予以阻断",
  },
  adds: [
    {
      id: "important-by-volume-strict",
      question: 4,
      says: {
        en: "Personal information of more than 100,000 persons is important data, and needs an assessment",
        zh: "超过 10 万人的个人信息属于重要数据，须经安全评估",
      },
      when: { classes: ["personal", "sensitive-personal"], persons: { from: 100_001 } },
      asks: "assessment",
      basis: [{ instrument: "provisions-2021", article: "3, 11", certainty: "secondary" }],
      from: "2021-10-01",
    },
    {
      id: "kept-domains",
      question: 2,
      says: {
        en: "Data of the surroundings, of the cabin, and of location and track does not leave",
        zh: "车外数据、座舱数据、位置轨迹数据不出境",
      },
      when: { domains: ["exterior", "cabin", "location"] },
      asks: "deny",
      reason: "domain-never-leaves",
      basis: [{ instrument: "tc260-001", certainty: "secondary" }],
      from: "2021-10-08",
    },
    {
      id: "running-data",
      question: 4,
      says: { en: "Data of the running vehicle leaves only after an assessment", zh: "运行数据经安全评估后方可出境" },
      when: { domains: ["running"] },
      asks: "assessment",
      basis: [{ instrument: "tc260-001", certainty: "secondary" }],
      from: "2021-10-08",
    },
  ],
  closes: [],
  reviewBlocks: true,
};
