import { useEffect, useState } from 'react';
import { pictureFontCss } from '../../browser/picture-fonts.ts';
import { sceneToSvg } from '../../formats/picture/svg.ts';
import type { Scene } from '../../layout/primitives.ts';

/** How long a picture that was replaced is kept: it may still be on its way to the page; milliseconds. */
const KEPT = 10_000;

/** A scene as the address of a picture, for an image; undefined until it is drawn. */
export function usePicture(scene: Scene): string | undefined {
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    let gone = false;
    let made: string | undefined;
    // Without the typeface a picture is still worth showing.
    const fonts = pictureFontCss().catch(() => '');
    void fonts.then((fontCss) => {
      if (gone) return;
      made = URL.createObjectURL(new Blob([sceneToSvg(scene, { fontCss })], { type: 'image/svg+xml' }));
      setAddress(made);
    });
    return () => {
      gone = true;
      const old = made;
      if (old !== undefined) setTimeout(() => URL.revokeObjectURL(old), KEPT);
    };
  }, [scene]);
  return address;
}
