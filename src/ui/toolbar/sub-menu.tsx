import { ChevronDown, ChevronRight } from 'lucide-react';
import { DropdownMenu } from 'radix-ui';
import { type ReactNode, useState } from 'react';
import { useNarrow } from '../use-breadth.ts';
import styles from './toolbar.module.css';

interface Props {
  readonly title: string;
  readonly children: ReactNode;
}

/**
 * A menu within a menu: opened by pointing, by a touch, by Enter or by the arrow to the right. Where there is no room
 * beside the menu it unfolds within it.
 */
export function SubMenu(props: Props) {
  return useNarrow() ? <FoldedMenu {...props} /> : <MenuBeside {...props} />;
}

function FoldedMenu({ title, children }: Props) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <DropdownMenu.Item
        className={styles['item']}
        aria-expanded={isOpen}
        onSelect={(event) => {
          event.preventDefault();
          setOpen(!isOpen);
        }}
      >
        <span className={styles['words']}>{title}</span>
        <ChevronDown size={15} className={styles['into']} aria-hidden />
      </DropdownMenu.Item>
      {isOpen && (
        <DropdownMenu.Group className={styles['unfolded']} aria-label={title}>
          {children}
        </DropdownMenu.Group>
      )}
    </>
  );
}

function MenuBeside({ title, children }: Props) {
  return (
    <DropdownMenu.Sub>
      <DropdownMenu.SubTrigger className={styles['item']}>
        <span className={styles['words']}>{title}</span>
        <ChevronRight size={15} className={styles['into']} aria-hidden />
      </DropdownMenu.SubTrigger>
      <DropdownMenu.Portal>
        <DropdownMenu.SubContent className={styles['menu']} sideOffset={4} collisionPadding={8}>
          {children}
        </DropdownMenu.SubContent>
      </DropdownMenu.Portal>
    </DropdownMenu.Sub>
  );
}

/** Between parts of a menu that belong to different thoughts. */
export function MenuRule() {
  return <DropdownMenu.Separator className={styles['rule']} />;
}
