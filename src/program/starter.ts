import { join } from "node:path";

/** What starts a program in Python: it lies beside the file that this becomes a part of. */
export const starter = join(__dirname, "start.py");
