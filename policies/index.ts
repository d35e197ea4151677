export { assessmentsAreInForce } from "./assessments-are-in-force";
export { copiesStayOnshore } from "./copies-stay-onshore";
export { grantsStayOnshore } from "./grants-stay-onshore";
export { storesAreClassified } from "./stores-are-classified";
export { storesStayOnshore } from "./stores-stay-onshore";
export { waiversAreInOrder } from "./waivers-are-in-order";
