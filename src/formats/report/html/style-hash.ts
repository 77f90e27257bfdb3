/** The SHA-256 of the style sheet of a report. Written by `npm run generate`. */
export const STYLE_HASH = 'sha256-xN/p15/hLuDDjeiXxvfTuxcTacpVVxbP1sLxHRnS6L0=';
