// Loaded before a program: writes its peak of memory, in bytes, to the file that PEAK_MEMORY names.
process.on("exit", () => {
  require("node:fs").writeFileSync(process.env.PEAK_MEMORY, String(process.resourceUsage().maxRSS * 1024));
});
