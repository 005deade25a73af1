import { Kbd, Modal, Text } from '@mantine/core';
import './keys-help.css';

interface Props {
  readonly onClose: () => void;
  readonly onTour: () => void;
}

const groups: readonly { readonly title: string; readonly keys: readonly (readonly [string, string])[] }[] = [
  {
    title: 'Everywhere',
    keys: [
      ['/', 'to the bar'],
      ['F6', 'to the next part of the page; with Shift the one before'],
      ['Esc', 'leaves what is open, then the selection'],
      ['Ctrl Z', 'undo; with Shift redo'],
      ['?', 'these keys'],
    ],
  },
  {
    title: 'On the canvas',
    keys: [
      ['← →', 'through the edges of a node'],
      ['↓ ↑', 'along the edge, and back'],
      ['Enter', 'the evidence of the edge'],
      ['E', 'expand, again collapse'],
    ],
  },
  {
    title: 'With the selection',
    keys: [
      ['H', 'hide'],
      ['I', 'isolate'],
      ['P', 'pin or unpin'],
      ['N', 'add neighbours'],
      ['Delete', 'remove'],
      ['Ctrl A', 'all; Ctrl I inverts'],
      ['F', 'fit everything into the window'],
      ['T', 'table of what is on the canvas'],
      ['R', 'review: claims that nobody decided on'],
    ],
  },
];

/** All keys, and the way to the tour. */
export function KeysHelp({ onClose, onTour }: Props) {
  return (
    <Modal
      opened
      onClose={onClose}
      title="Keys"
      closeButtonProps={{ 'aria-label': 'Close' }}
      centered
      radius={12}
      size="lg"
    >
      <div className="keys">
        {groups.map(({ title, keys }) => (
          <section key={title} aria-label={title}>
            <h3 className="section-head">{title}</h3>
            <dl>
              {keys.map(([key, does]) => (
                <div key={key}>
                  <dt>
                    {key.split(' ').map((part) => (
                      <Kbd key={part} size="xs">
                        {part}
                      </Kbd>
                    ))}
                  </dt>
                  <dd>{does}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
      <Text size="sm" mt={16}>
        New here?{' '}
        <button type="button" className="linklike" onClick={onTour}>
          Take the tour of five hints
        </button>
      </Text>
    </Modal>
  );
}
