import { defineConfig } from 'vitest/config';

// Machines are shared: a test that hangs must end, but none may fail because the machine had other things to do.
export default defineConfig({ test: { testTimeout: 120_000, hookTimeout: 120_000 } });
