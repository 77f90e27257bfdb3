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

/** Packs and unpacks bytes as they pass through. */
declare class CompressionStream {
  constructor(format: 'deflate');
  readonly readable: ByteSource;
  readonly writable: ByteSink;
}

declare class DecompressionStream {
  constructor(format: 'deflate');
  readonly readable: ByteSource;
  readonly writable: ByteSink;
}

/** Of a `ReadableStream`, what reads it to its end or gives it up. */
declare interface ByteSource {
  getReader(): {
    read(): Promise<{ readonly done: boolean; readonly value?: Uint8Array<ArrayBuffer> | undefined }>;
    cancel(): Promise<void>;
  };
}

/** Of a `WritableStream`, what fills and closes it. */
declare interface ByteSink {
  getWriter(): {
    write(bytes: Uint8Array<ArrayBuffer>): Promise<void>;
    close(): Promise<void>;
  };
}

/** Base64 of a text whose characters are bytes, and back; throws at what is not one. */
declare function btoa(bytes: string): string;
declare function atob(base64: string): string;
