// Made by npm run generate from src/reports/html/client.ts.
/** The script of the page. */
export const client =
  "\"use strict\";(()=>{})();";
