/** The colours of `layout/theme.ts` as custom properties; made by `scripts/design-tokens.ts` at build time. */
declare module 'virtual:tokens.css';
