import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { POLICY, policyText } from '../../scripts/content-security-policy.ts';
import { headersFile, nginxConf, serverHeaders } from '../../scripts/server-headers.ts';
import { expectGenerated } from '../support/generated.ts';
import { ROOT, sourceFiles } from '../support/source-files.ts';

// "npm run generate" sets REPORTLINE_WRITE, and then these write what they compare.
describe('the sample headers for servers', () => {
  it('are those of the policy, for nginx', () =>
    expectGenerated('docs/serving/nginx.conf', nginxConf(POLICY)));

  it('are those of the policy, for hosts of static pages', () =>
    expectGenerated('docs/serving/_headers', headersFile(POLICY)));

  it('say what the page says, and that nobody may put it into a frame', () => {
    expect(serverHeaders(POLICY)[0]).toEqual([
      'Content-Security-Policy',
      `${policyText(POLICY)}; frame-ancestors 'none'`,
    ]);
  });

  it('stand in every location of nginx, where one hides those around it', () => {
    const locations = nginxConf(POLICY)
      .split(/^ {2}location /m)
      .slice(1);
    expect(locations).toHaveLength(2);
    for (const location of locations)
      for (const [name, value] of serverHeaders(POLICY))
        expect(location).toContain(`add_header ${name} "${value}" always;`);
  });

  it('let nobody remember that a file was missing', () => {
    expect(nginxConf(POLICY)).toMatch(/add_header Cache-Control "[^"]*immutable";/);
    expect(nginxConf(POLICY)).not.toMatch(/Cache-Control .*always/);
  });

  it('leave no file outside of /assets/ without a word on how long it is kept', () => {
    const paths = headersFile(POLICY)
      .split('\n')
      .filter((line) => line.startsWith('/'));
    const isCovered = (file: string) =>
      paths.some(
        (where) =>
          where !== '/*' && (where === file || (where.endsWith('*') && file.startsWith(where.slice(0, -1)))),
      );
    const own = sourceFiles('public', /./).map(({ path: file }) => file.slice('public'.length));
    const files = [...own, '/index.html', '/sw.js', '/licences.txt'];
    expect(files.length).toBeGreaterThanOrEqual(9);
    expect(files.filter((file) => !isCovered(file))).toEqual([]);
    expect(existsSync(path.join(ROOT, 'public/assets'))).toBe(false);
  });
});
