import { loadJudge } from '../../src/editor/judge.ts';

/** In the unit tests the rules are always here, as they are in the app once somebody works with it. */
await loadJudge();
