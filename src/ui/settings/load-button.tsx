import { useRef } from 'react';
import { FootButton } from '../primitives/dialog-foot.tsx';

/** Lets a person choose a file of settings. */
export function LoadButton({ onFile }: { readonly onFile: (file: File) => void }) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <FootButton onClick={() => input.current?.click()}>Load settings from a file…</FootButton>
      <input
        ref={input}
        type="file"
        hidden
        accept=".json"
        data-testid="load-settings"
        aria-label="Load settings from a file"
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          currentTarget.value = '';
          if (file) onFile(file);
        }}
      />
    </>
  );
}
