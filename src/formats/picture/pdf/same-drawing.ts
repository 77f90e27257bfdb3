/**
 * Characters for which the typeface has one drawing. A PDF says of a drawing which character it is, so only one of
 * them can be found in it: the usual one.
 */
export const SAME_DRAWING: ReadonlyMap<string, string> = new Map([
  ['ɩ', 'ι'],
  ['ʼ', '’'],
  ['ˮ', '”'],
  ['∆', 'Δ'],
  ['►', '▶'],
  ['▻', '▷'],
  ['◄', '◀'],
  ['◅', '◁'],
  ...Array.from('➀➁➂➃➄➅➆➇➈', (char, i): [string, string] => [char, '①②③④⑤⑥⑦⑧⑨'.charAt(i)]),
]);
