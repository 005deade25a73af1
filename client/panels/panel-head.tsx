import { ActionIcon, Group } from '@mantine/core';
import { CloseMark } from './marks';
import './panel.css';

interface Props {
  readonly title: string;
  /** What the button that closes it is called. */
  readonly closing: string;
  readonly onClose: () => void;
}

/** The head of a panel at the side: its name and the way out. */
export function PanelHead({ title, closing, onClose }: Props) {
  return (
    <Group justify="space-between" wrap="nowrap" className="section">
      <h2 className="panel-title">{title}</h2>
      <ActionIcon variant="subtle" color="gray" onClick={onClose} aria-label={closing}>
        <CloseMark />
      </ActionIcon>
    </Group>
  );
}
