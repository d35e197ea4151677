import type { Demand } from "./vocabulary";

const reason = {
  en: "Regulated vehicle data stays on the Chinese mainland (Onshore, copies-stay-onshore): a copy is made inside the mainland where one is needed, and none to satisfy this rule.",
  zh: "受监管的汽车数据留存境内（Onshore，copies-stay-onshore）：确有需要的副本在境内制作，不为满足本规则而制作副本。",
};

/** What rules of other scanners ask for. */
export const demands = {
  "second-region": {
    says: { en: "a copy of the data in another region", zh: "在另一区域保存一份数据副本" },
    policy: "copies-stay-onshore",
    heed: "inside",
    instead: {
      en: "Copy between cn-north-1 (Beijing) and cn-northwest-1 (Ningxia): both lie on the mainland, and the rule takes them for two regions. Skip it for what is kept in one region.",
      zh: "在 cn-north-1（北京）与 cn-northwest-1（宁夏）之间复制：二者均在境内，该规则视其为两个区域。只保存在一个区域的数据，跳过该规则。",
    },
    reason,
  },
  replica: {
    says: { en: "a replica; where it lies is not looked at", zh: "有副本即可，不检查副本所在位置" },
    policy: "copies-stay-onshore",
    heed: "inside",
    instead: {
      en: "Replicate to a bucket in the same region, or in the other region of the mainland: the rule is content with either. Skip it for what is kept once.",
      zh: "复制到同一区域或者境内另一区域的存储桶：该规则均予认可。只保存一份的数据，跳过该规则。",
    },
    reason,
  },
  "every-region": {
    says: { en: "a trail of the events of every region", zh: "记录所有区域事件的跟踪" },
    policy: "copies-stay-onshore",
    heed: "obey",
    instead: {
      en: "Obey it. A trail covers the regions of its partition: in aws-cn these are Beijing and Ningxia, and nothing leaves. Keep its bucket and its log group in one of them.",
      zh: "照办。跟踪只覆盖其所在分区的区域：在 aws-cn 分区为北京和宁夏，数据不出境。其存储桶和日志组应放在这两个区域之一。",
    },
    reason: {
      en: "Not a conflict: in the partition aws-cn every region lies on the Chinese mainland (Onshore).",
      zh: "并无冲突：aws-cn 分区的所有区域均在境内（Onshore）。",
    },
  },
  "global-endpoint": {
    says: { en: "events copied to the bus of a second region", zh: "事件复制到第二个区域的事件总线" },
    policy: "copies-stay-onshore",
    heed: "never",
    instead: {
      en: "Put regulated data on a bus without a global endpoint: the rule looks at global endpoints only. AWS Config offers its own rule of this in no region of the mainland.",
      zh: "受监管数据使用不带全局端点的事件总线：该规则只检查全局端点。AWS Config 的同类规则在境内各区域均不提供。",
    },
    reason: {
      en: "Regulated vehicle data stays on the Chinese mainland (Onshore, copies-stay-onshore): events are not copied to the bus of another region.",
      zh: "受监管的汽车数据留存境内（Onshore，copies-stay-onshore）：事件不复制到另一区域的事件总线。",
    },
  },
  "second-network": {
    says: { en: "networks in more than one region", zh: "在一个以上区域建立网络" },
    policy: "stores-stay-onshore",
    heed: "inside",
    instead: {
      en: "Build the second network in the other region of the mainland, or skip the rule: a network abroad invites stores abroad.",
      zh: "在境内另一区域建立第二个网络，或者跳过该规则：境外网络容易导致境外存储。",
    },
    reason: {
      en: "Regulated vehicle data is kept on the Chinese mainland (Onshore, stores-stay-onshore): no network abroad is built to satisfy this rule.",
      zh: "受监管的汽车数据存储在境内（Onshore，stores-stay-onshore）：不为满足本规则而在境外建立网络。",
    },
  },
  edge: {
    says: { en: "a CloudFront distribution in front of a bucket", zh: "在存储桶前设置 CloudFront 分配" },
    policy: "copies-stay-onshore",
    heed: "never",
    instead: {
      en: "Keep regulated data out of buckets that serve a website: the rule looks at those only. A distribution keeps copies wherever it is asked from.",
      zh: "提供网站服务的存储桶不存放受监管数据：该规则只检查此类存储桶。分配会在访问所到之处保留副本。",
    },
    reason: {
      en: "Regulated vehicle data stays on the Chinese mainland (Onshore, copies-stay-onshore): it is not cached at edge locations.",
      zh: "受监管的汽车数据留存境内（Onshore，copies-stay-onshore）：不在边缘站点缓存。",
    },
  },
} as const satisfies Readonly<Record<string, Demand>>;
