import { cleanup } from '@testing-library/react';
import { afterEach, vi } from 'vitest';

// Files share the world of a thread (vite.config.ts); what our modules remember is not for the next.
vi.resetModules();
vi.unstubAllGlobals();

afterEach(cleanup);

// jsdom knows no media queries: the pages are light and wide.
vi.stubGlobal('matchMedia', (media: string) => ({
  matches: false,
  media,
  addEventListener: () => undefined,
  removeEventListener: () => undefined,
}));
