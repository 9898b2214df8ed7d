import { defineConfig } from 'vitest/config';

const project = (name: string, include: string[], timeout: number) => ({
  test: { name, include, testTimeout: timeout, hookTimeout: timeout, environment: 'node' },
});

export default defineConfig({
  test: {
    projects: [
      project('unit', ['tests/{unit,golden,reference}/**/*.test.{ts,tsx}'], 60_000),
      project('arch', ['tests/arch/**/*.test.ts'], 60_000),
      project('contract', ['tests/contract/**/*.test.ts'], 60_000),
      project('e2e', ['tests/e2e/**/*.test.ts'], 240_000),
    ],
  },
});
