import { Button, Group, Modal, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { fetchStore, type Expansion } from '../api/calls';
import { expansionOf, leftOf, type Oversize as Asked } from '../state/growing';
import { GrowthList } from './growth-list';

interface Props {
  readonly asked: Asked;
  readonly onExpand: (expansion: Expansion) => void;
  readonly onClose: () => void;
}

const plain = { size: 'sm', variant: 'default' } as const;

/** Which edges to bring of a node that has very many. */
export function Oversize({ asked: { detail, growth }, onExpand, onClose }: Props) {
  const { ref, caption } = detail.node;
  const { data } = useQuery({ queryKey: ['store'], queryFn: ({ signal }) => fetchStore(signal) });
  // Of another program's graph nothing is told by anybody: those to the best connected come first.
  const own = data?.own ?? true;
  const best = own ? 'best evidenced' : 'best connected';
  const bring = (expansion: Expansion) => {
    onClose();
    onExpand(expansion);
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={caption}
      closeButtonProps={{ 'aria-label': 'Close' }}
      centered
      radius={12}
    >
      <Text size="sm" mb={14}>
        {leftOf(growth).toLocaleString('en')} of its edges are not on the canvas. Which ones should come?
      </Text>
      <Group gap={8} mb={18}>
        <Button size="sm" onClick={() => bring({ ref })} data-autofocus>
          The 25 {best}
        </Button>
        {own && (
          <Button {...plain} onClick={() => bring({ ref, order: 'recent' })}>
            The 25 latest
          </Button>
        )}
        <Button {...plain} onClick={() => bring({ ref, limit: 100 })}>
          The 100 {best}
        </Button>
      </Group>
      <h3 className="section-head">Or 25 of a type</h3>
      <GrowthList growth={growth} onGrow={(one) => bring(expansionOf(ref, one))} />
    </Modal>
  );
}
