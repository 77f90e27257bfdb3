/** Put in by the build where the page is one file; where it is a site, the text is a file beside it. */
declare const REPORTLINE_LICENCES: string | undefined;

/**
 * The licences of everything that is in the app, as the build has put them down. Rejects when they cannot be had, as
 * where a file is missing and the server sends the page in its place.
 */
export async function licencesText(): Promise<string> {
  if (typeof REPORTLINE_LICENCES === 'string') return REPORTLINE_LICENCES;
  const response = await fetch(new URL('./licences.txt', document.baseURI));
  const isText = response.headers.get('Content-Type')?.startsWith('text/plain') === true;
  if (!response.ok || !isText) throw new Error(`No licences: ${response.status}`);
  return response.text();
}
