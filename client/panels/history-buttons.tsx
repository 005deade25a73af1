import { ActionIcon, Menu } from '@mantine/core';
import type { History, HistoryAction } from '../state/history';
import './history.css';
import { ClockMark, RedoMark, UndoMark } from './marks';

interface Props {
  readonly history: History;
  readonly dispatch: (action: HistoryAction) => void;
}

const icon = { variant: 'subtle', color: 'gray', c: 'var(--ew-ink)', size: 26 } as const;

/** Back, forth, and the list of steps to jump in. */
export function HistoryButtons({ history, dispatch }: Props) {
  const [back, forth] = [history.past.at(-1), history.future[0]];
  const steps = history.past.length + history.future.length;
  const undo = back ? `Undo: ${back.name}` : 'Nothing to undo';
  const redo = forth ? `Redo: ${forth.name}` : 'Nothing to redo';
  return (
    <>
      <ActionIcon
        {...icon}
        disabled={!back}
        onClick={() => dispatch({ do: 'undo' })}
        aria-label={undo}
        title={`${undo} (Ctrl+Z)`}
      >
        <UndoMark />
      </ActionIcon>
      <ActionIcon
        {...icon}
        disabled={!forth}
        onClick={() => dispatch({ do: 'redo' })}
        aria-label={redo}
        title={`${redo} (Ctrl+Shift+Z)`}
      >
        <RedoMark />
      </ActionIcon>
      <Menu width={260} position="top-start" shadow="md" radius={12} offset={10}>
        <Menu.Target>
          <ActionIcon {...icon} disabled={steps === 0} aria-label="History" title="All steps, to jump in">
            <ClockMark />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown className="history">
          <Steps history={history} dispatch={dispatch} />
        </Menu.Dropdown>
      </Menu>
    </>
  );
}

/** Newest first: what was taken back, where one stands, what led there. */
function Steps({ history: { past, future }, dispatch }: Props) {
  const jump = (by: number) => dispatch({ do: 'jump', by });
  const ahead = future.map((step, i) => ({ key: `+${i}`, name: step.name, by: i + 1 })).reverse();
  const behind = past
    .map((step, i) => ({ key: `-${i}`, name: step.name, by: i + 1 - past.length }))
    .reverse();
  return (
    <>
      <Menu.Label>History, newest first</Menu.Label>
      {[...ahead, ...behind, { key: 'begin', name: 'The beginning', by: -past.length }].map(
        ({ key, name, by }) => (
          <Menu.Item
            key={key}
            className={by > 0 ? 'history-step ahead' : 'history-step'}
            aria-current={by === 0 ? 'step' : undefined}
            onClick={() => jump(by)}
          >
            {name}
          </Menu.Item>
        ),
      )}
    </>
  );
}
