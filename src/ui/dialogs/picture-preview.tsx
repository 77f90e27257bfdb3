import { useEffect, useState } from 'react';
import { pictureFontCss } from '../../browser/picture-fonts.ts';
import { sceneToSvg } from '../../formats/picture/svg.ts';
import type { Scene } from '../../layout/primitives.ts';
import styles from './export-dialog.module.css';

/** How long a preview that was replaced is kept; milliseconds. */
const KEPT = 10_000;

/** The very picture that will be saved, made small by the browser. */
export function PicturePreview({ scene }: { scene: Scene }) {
  const [address, setAddress] = useState<string | null>(null);
  useEffect(() => {
    let gone = false;
    let made: string | undefined;
    void pictureFontCss().then((fontCss) => {
      if (gone) return;
      made = URL.createObjectURL(new Blob([sceneToSvg(scene, { fontCss })], { type: 'image/svg+xml' }));
      setAddress(made);
    });
    return () => {
      gone = true;
      const old = made;
      // The image may still be on its way to the page; taken away too early, it would be an error.
      if (old !== undefined) setTimeout(() => URL.revokeObjectURL(old), KEPT);
    };
  }, [scene]);
  return (
    <div className={styles['preview']}>
      {address !== null && <img src={address} alt="What will be saved" />}
    </div>
  );
}
