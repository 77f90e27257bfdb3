import type { Plugin } from 'vite';

export type Policy = Readonly<Record<string, readonly string[]>>;

/**
 * What the page may load and where it may talk to: this origin and nothing else, no inline script or style.
 * A server that can send headers should add `frame-ancestors`, which a meta tag cannot carry.
 */
export const POLICY: Policy = {
  'default-src': ["'none'"],
  'script-src': ["'self'"],
  'style-src': ["'self'"],
  'img-src': ["'self'", 'data:', 'blob:'],
  'font-src': ["'self'"],
  'connect-src': ["'self'"],
  'worker-src': ["'self'"],
  'manifest-src': ["'self'"],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
  'object-src': ["'none'"],
};

/** For the development server only: hot reloading brings inline scripts and styles and a web socket. */
const DEVELOPMENT_POLICY: Policy = {
  ...POLICY,
  'script-src': ["'self'", "'unsafe-inline'"],
  'style-src': ["'self'", "'unsafe-inline'"],
  'connect-src': ["'self'", 'ws:'],
};

/** A policy as it stands in a header or a meta tag. */
export function policyText(policy: Policy): string {
  return Object.entries(policy)
    .map(([directive, sources]) => [directive, ...sources].join(' '))
    .join('; ');
}

/** Puts the policy into index.html, before anything it has to govern. */
export function contentSecurityPolicy(): Plugin {
  return {
    name: 'reportline:content-security-policy',
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { server }) => [
        {
          tag: 'meta',
          attrs: {
            'http-equiv': 'Content-Security-Policy',
            content: policyText(server ? DEVELOPMENT_POLICY : POLICY),
          },
          injectTo: 'head-prepend',
        },
      ],
    },
  };
}
