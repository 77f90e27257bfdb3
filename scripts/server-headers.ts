import { type Policy, policyText } from './content-security-policy.ts';

/** What browsers offer that Reportline never asks for. */
const REFUSED = [
  'accelerometer',
  'browsing-topics',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'hid',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'usb',
  'xr-spatial-tracking',
];

/** Has to be asked for anew each time, or nobody would learn of a new version. */
const NEVER_KEPT = 'no-cache';

/** Names with a hash: another content has another name. */
const KEPT_FOR_EVER = 'public, max-age=31536000, immutable';

/** What a server should say with every answer, the policy of the page's own meta tag among it. */
export function serverHeaders(policy: Policy): readonly (readonly [name: string, value: string])[] {
  return [
    ['Content-Security-Policy', `${policyText(policy)}; frame-ancestors 'none'`],
    ['X-Content-Type-Options', 'nosniff'],
    ['Referrer-Policy', 'no-referrer'],
    ['Permissions-Policy', REFUSED.map((feature) => `${feature}=()`).join(', ')],
    ['Cross-Origin-Opener-Policy', 'same-origin'],
    ['Cross-Origin-Resource-Policy', 'same-origin'],
  ];
}

/** A server block for nginx, to be adapted where it says so. */
export function nginxConf(policy: Policy): string {
  const headers = serverHeaders(policy).map(([name, value]) => `    add_header ${name} "${value}" always;`);
  // One `add_header` in a location hides all those around it, so each of them has its own.
  const location = (where: string, cache: string, more: readonly string[]) => [
    `  location ${where} {`,
    ...headers,
    // Not with "always": that a file is missing must not be remembered for ever.
    `    add_header Cache-Control "${cache}";`,
    ...more.map((line) => `    ${line}`),
    '  }',
  ];
  return [
    '# Made by "npm run generate" from scripts/server-headers.ts and scripts/content-security-policy.ts.',
    '# Serves the folder that "npm run build" writes. A service worker needs https, or localhost.',
    'server {',
    '  # To be adapted: the address, the certificate, the folder.',
    '  listen 8080;',
    '  server_name localhost;',
    '  root /srv/reportline;',
    '',
    '  include mime.types;',
    '  types {',
    '    application/manifest+json webmanifest;',
    '    text/javascript mjs;',
    '  }',
    '  charset utf-8;',
    '  charset_types text/plain text/css text/javascript application/javascript application/json image/svg+xml;',
    '  gzip on;',
    '  gzip_types text/plain text/css text/javascript application/javascript application/json application/manifest+json image/svg+xml font/ttf;',
    '',
    '  # Files with a hash in their name never change.',
    ...location('/assets/', KEPT_FOR_EVER, ['try_files $uri =404;']),
    '',
    '  # The page, the service worker, the manifest and everything else keep their names and do change.',
    ...location('/', NEVER_KEPT, ['try_files $uri $uri/index.html =404;']),
    '}',
    '',
  ].join('\n');
}

/** The same for hosts of static pages that read a file called `_headers`, which goes beside index.html. */
export function headersFile(policy: Policy): string {
  const lines = (headers: readonly (readonly [string, string])[]) =>
    headers.map(([name, value]) => `  ${name}: ${value}`);
  return [
    '# Made by "npm run generate" from scripts/server-headers.ts and scripts/content-security-policy.ts.',
    '/*',
    ...lines(serverHeaders(policy)),
    '',
    // Values of one name are joined by such hosts, so no file may be under two of these.
    ...[
      '/',
      '/index.html',
      '/sw.js',
      '/manifest.webmanifest',
      '/icon.svg',
      '/icons/*',
      '/schema/*',
      '/licences.txt',
    ].flatMap((where) => [where, ...lines([['Cache-Control', NEVER_KEPT]])]),
    '/assets/*',
    ...lines([['Cache-Control', KEPT_FOR_EVER]]),
    '',
  ].join('\n');
}
