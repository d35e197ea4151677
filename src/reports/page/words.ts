/** Words that stand on every page. */
export const pageWords = {
  skip: { en: "Skip to the content", zh: "跳到正文" },
  contents: { en: "Contents", zh: "目录" },
  search: { en: "Search", zh: "搜索" },
  csv: { en: "Download as CSV", zh: "下载 CSV" },
  json: { en: "Download as JSON", zh: "下载 JSON" },
  table: { en: "Table: {name}", zh: "表格：{name}" },
  sortBy: { en: "Sort by {column}", zh: "按{column}排序" },
  shown: { en: "{from}–{to} of {all}", zh: "第 {from}–{to} 项，共 {all} 项" },
  none: { en: "Nothing to show.", zh: "没有可显示的内容。" },
  previous: { en: "Previous page", zh: "上一页" },
  next: { en: "Next page", zh: "下一页" },
  noScript: {
    en: "Scripts are switched off here: each list shows its beginning, and nothing can be filtered.",
    zh: "此处未启用脚本：每个列表只显示开头部分，无法筛选。",
  },
} as const;
