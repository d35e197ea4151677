/** Options by which a file system is mounted to read only. */
export const readOnly: readonly string[] = ["ro", "ro,*", "*,ro", "*,ro,*"];
