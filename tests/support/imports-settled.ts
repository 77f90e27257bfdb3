import { afterAll, vi } from 'vitest';

/*
 * Files of one process share what is loaded. What a test began to load and did not wait for would be given up at the
 * end of its file, half loaded, and would be missing in every file after it.
 */
afterAll(() => vi.dynamicImportSettled());
