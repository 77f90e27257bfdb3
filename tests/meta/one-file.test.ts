import { createHash } from 'node:crypto';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { pageOf, withWorkersInside } from '../../scripts/one-file.ts';
import { sourceFile } from '../support/source-files.ts';

const ICON = new TextEncoder().encode('<svg/>');
const { source: HTML } = sourceFile('index.html');

function hashOf(text: string | undefined): string {
  return `'sha256-${createHash('sha256')
    .update(text ?? '')
    .digest('base64')}'`;
}

/** As a browser finds them: a script ends at its first end tag. */
function partsOf(page: string) {
  const policy =
    /http-equiv="Content-Security-Policy" content="(?<text>[^"]*)"/.exec(page)?.groups?.['text'] ?? '';
  return {
    policy: new Map(
      policy.split('; ').map((part) => [part.split(' ')[0], part.split(' ').slice(1).join(' ')]),
    ),
    scripts: [...page.matchAll(/<script[^>]*>(?<code>[\s\S]*?)<\/script>/gi)].map(
      ({ groups }) => groups?.['code'],
    ),
    styles: [...page.matchAll(/<style[^>]*>(?<code>[\s\S]*?)<\/style>/gi)].map(
      ({ groups }) => groups?.['code'],
    ),
  };
}

describe('the page that holds the whole app', () => {
  const made = pageOf(HTML, `say("</script><!-- $& $1")`, 'p { color: red }', ICON);
  const { policy, scripts, styles } = partsOf(made);

  it('has one script, which says what it said, and one style', () => {
    expect(scripts).toHaveLength(1);
    const heard: string[] = [];
    runInNewContext(scripts[0] ?? '', { say: (text: string) => heard.push(text) });
    expect(heard).toEqual(['</script><!-- $& $1']);
    expect(styles).toEqual(['p { color: red }']);
  });

  it('lets these two run and nothing else', () => {
    expect(policy.get('script-src')).toBe(hashOf(scripts[0]));
    expect(policy.get('style-src')).toBe(hashOf(styles[0]));
    expect(policy.get('default-src')).toBe("'none'");
    expect([...policy.values()].join(' ')).not.toMatch(/unsafe|\*|https?:|'self'/);
    // Before anything it has to govern.
    expect(made.indexOf('Content-Security-Policy')).toBeLessThan(made.indexOf('<link'));
  });

  it('points to no other file', () => {
    const addresses = [...made.matchAll(/(?:href|src)="(?<address>[^"]*)"/g)].map(
      ({ groups }) => groups?.['address'],
    );
    expect(addresses).toEqual([`data:image/svg+xml;base64,${Buffer.from(ICON).toString('base64')}`]);
    expect(HTML).toContain('href="./icon.svg"');
  });

  it('paints nothing before the script has run', () => {
    expect(made.slice(0, made.indexOf('</head>'))).toContain('<script type="module" blocking="render">');
  });

  it('is refused when its style would end early', () => {
    expect(() => pageOf(HTML, '', '</STYLE><script>', ICON)).toThrow('end before its end');
  });

  it.each([
    ['say("a\rb")', ''],
    ['say("a\0b")', ''],
    ['', 'p { color: red }\r\n'],
  ])('is refused when a browser would read something else than %j and %j', (script, style) => {
    expect(() => pageOf(HTML, script, style, ICON)).toThrow('carriage return or a null character');
  });

  it.each([
    ['a script', /<script\b[^>]*><\/script>/],
    ['files of its own', /<link\b[^>]*>/g],
    ['a charset', /<meta charset[^>]*>/],
    ['a head', /<\/head>/],
  ])('is refused when the page it is made of has not %s', (_what, part) => {
    const broken = HTML.replace(part, '');
    expect(broken).not.toBe(HTML);
    expect(() => pageOf(broken, '', '', ICON)).toThrow('The page has nothing like');
  });
});

describe('a module that starts a worker', () => {
  it('brings the code of the worker along', () => {
    const changed = withWorkersInside(
      `const worker = new Worker(new URL('./a-worker.ts', import.meta.url), { type: 'module', name: 'a' });`,
    );
    expect(changed).toContain(`import WorkerInside0 from './a-worker.ts?worker&inline';`);
    expect(changed).toContain(`new WorkerInside0({ type: 'module', name: 'a' })`);
    expect(changed).not.toContain('new Worker(');
  });

  it('stops the build when it does so in another way', () => {
    expect(() => withWorkersInside('new Worker(address)')).toThrow('does not know');
  });
});
