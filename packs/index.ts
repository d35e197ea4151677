import type { Pack } from "../src/engine/pack";
import { chinaAutomotive } from "./china-automotive/pack";

/** Every pack, for the command line. */
export const packs: readonly Pack[] = [chinaAutomotive];
