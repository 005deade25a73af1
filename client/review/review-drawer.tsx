import { ActionIcon, Button, Group, Kbd } from '@mantine/core';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import type { DecideRequest } from '../../model/api/decisions';
import type { Claim } from '../../model/api/evidence';
import { Failure } from '../panels/failure';
import { CloseMark } from '../panels/marks';
import { Waiting } from '../panels/waiting';
import { lastDecided, tallyOf, waits } from './queue';
import { ReviewClaim } from './review-claim';
import { ReviewList } from './review-list';
import { useQueue, type Reviewing } from './use-queue';
import './review.css';

interface Props {
  readonly onShow: (edge: string) => void;
  readonly onOpen: (claim: Claim) => void;
  readonly onClose: () => void;
}

/** A field or a list of the form has its own letters. */
const isWriting = (target: EventTarget): boolean =>
  target instanceof HTMLElement && /^(INPUT|SELECT|TEXTAREA)$/.test(target.tagName);

/** What the keys of the drawer do; with Ctrl or Cmd only Z. */
function usePress({ queue, go, say, undo }: Reviewing, change: (on: boolean) => void, leave: () => void) {
  const next = () => go(queue.at + 1);
  const before = () => go(queue.at - 1);
  const keys: Readonly<Record<string, () => void>> = {
    ...{ j: next, ArrowDown: next, k: before, ArrowUp: before },
    a: () => say({ verdict: 'accepted', turn: false }),
    r: () => say({ verdict: 'rejected', turn: false }),
    e: () => change(true),
    z: undo,
    'mod+z': undo,
    Escape: leave,
  };
  return (event: KeyboardEvent) => {
    const name = event.ctrlKey || event.metaKey ? `mod+${event.key.toLowerCase()}` : event.key;
    const run = isWriting(event.target) && name !== 'Escape' ? undefined : keys[name];
    if (!run || event.altKey) return;
    event.preventDefault();
    event.stopPropagation();
    run();
  };
}

/** The review queue: claims that nobody decided on, the least sure first, gone through by keys alone. */
export function ReviewDrawer({ onShow, onOpen, onClose }: Props) {
  const drawer = useRef<HTMLElement>(null);
  const reviewing = useQueue();
  const [changing, setChanging] = useState<string | null>(null);
  const { queue, state, failure, go } = reviewing;
  const shown = queue.claims[queue.at];
  const isChanging = shown !== undefined && changing === shown.claim.id;
  // The form takes the keys, and gives them back.
  useEffect(() => {
    if (!isChanging) drawer.current?.focus();
  }, [isChanging]);
  const change = (on: boolean) => setChanging(on && shown ? shown.claim.id : null);
  const say = (request: DecideRequest) => {
    reviewing.say(request);
    change(false);
  };
  const press = usePress({ ...reviewing, say }, change, () => (isChanging ? change(false) : onClose()));
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- keys of everything in it
    <section ref={drawer} className="review-drawer" aria-label="Review" tabIndex={-1} onKeyDown={press}>
      <Head reviewing={reviewing} onClose={onClose} />
      {failure && <Failure error={failure.error} onRetry={failure.retry} />}
      {state === 'waiting' && <Waiting />}
      {state === 'ready' && !shown && !failure && <Nothing />}
      {shown && (
        <div className="review-body">
          <ReviewList queue={queue} onGo={go} />
          <ReviewClaim
            key={shown.claim.id}
            {...{ shown, isChanging, onShow, onOpen }}
            decision={queue.decisions.get(shown.claim.id)}
            onChanging={change}
            onSay={say}
          />
        </div>
      )}
    </section>
  );
}

interface HeadProps {
  readonly reviewing: Reviewing;
  readonly onClose: () => void;
}

function Head({ reviewing: { queue, undo }, onClose }: HeadProps) {
  return (
    <Group justify="space-between" wrap="nowrap" className="review-head">
      <Group gap={14} wrap="nowrap">
        <h2>Review</h2>
        <span className="soft nums" role="status">
          {tallyOf(queue) ?? (waits(queue) > 0 && 'The least sure first')}
        </span>
      </Group>
      <Group gap={14} wrap="nowrap">
        <span className="soft review-hint">
          <Kbd size="xs">J</Kbd> <Kbd size="xs">K</Kbd> next, back
        </span>
        <Button
          size="compact-sm"
          variant="default"
          onClick={undo}
          disabled={lastDecided(queue) === undefined}
          rightSection={<Kbd size="xs">Z</Kbd>}
        >
          Undo
        </Button>
        <ActionIcon variant="subtle" color="gray" aria-label="Close the review" onClick={onClose}>
          <CloseMark />
        </ActionIcon>
      </Group>
    </Group>
  );
}

const Nothing = () => (
  <p className="review-nothing soft">
    Nothing waits for a decision. Claims come here when articles are read: import some, or run{' '}
    <code>edgewise ingest</code>.
  </p>
);
