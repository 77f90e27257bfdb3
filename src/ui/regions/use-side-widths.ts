import { showsRegion } from '../../editor/store/regions.ts';
import { leftTab } from '../../editor/unplaced/left-tab.ts';
import { useEditorState } from '../editor-context.tsx';
import styles from './side-widths.module.css';

/** For an element that is laid out by `--palette` and `--details`, the widths of what stands beside the chart. */
export function useSideWidths() {
  const left = useEditorState(leftTab);
  const showsLeft = useEditorState((state) => showsRegion(state, 'left'));
  const showsDetails = useEditorState((state) => showsRegion(state, 'details'));
  return {
    className: styles['widths'],
    'data-left': left,
    'data-no-palette': !showsLeft,
    'data-no-details': !showsDetails,
  };
}
