/** For whoever may not read the catalog. */
export { type Content, contents } from "../../catalog/contents";
