import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    // Programs are compiled and packs booted in processes of their own; a slow machine is no failure.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
