/** 0 nothing blocks, 1 findings that block, 2 input or configuration that cannot be used, 70 our bug. */
export const exitCodes = { fine: 0, blocked: 1, unusable: 2, bug: 70 } as const;
