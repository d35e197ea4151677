export { demands } from "./demands";
export { lookedAt, rules } from "./rules";
export { type ToolId, tools } from "./tools";
