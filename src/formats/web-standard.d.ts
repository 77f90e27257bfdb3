/**
 * The few globals this folder uses that are part of no ECMAScript version, yet present in every browser, worker and
 * Node: declared here so that the folder compiles without the types of the DOM.
 */

declare class TextDecoder {
  constructor(label?: string, options?: { readonly fatal?: boolean; readonly ignoreBOM?: boolean });
  decode(bytes: Uint8Array): string;
}

declare class TextEncoder {
  encode(text: string): Uint8Array<ArrayBuffer>;
}

declare interface Blob {
  arrayBuffer(): Promise<ArrayBuffer>;
}
