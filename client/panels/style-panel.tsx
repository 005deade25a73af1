import { Button, Text } from '@mantine/core';
import type { StyleRule } from '../../model/style-rules';
import type { HistoryAction } from '../state/history';
import { ruleWords } from '../state/rule-words';
import type { Scene } from '../state/scene';
import { PanelHead } from './panel-head';
import { RuleEditor } from './rule-editor';

interface Props {
  readonly scene: Scene;
  readonly dispatch: (action: HistoryAction) => void;
  readonly onClose: () => void;
}

/** A rule to begin with; the next free number is its id. */
const fresh = (rules: readonly StyleRule[]): StyleRule => ({
  id: String(1 + Math.max(0, ...rules.map(({ id }) => Number(id) || 0))),
  on: 'node',
  only: null,
  sets: 'size',
  source: { by: 'degree' },
  ranked: false,
  asNames: false,
});

/** How nodes and edges look, as rules: later ones win. */
export function StylePanel({ scene, dispatch, onClose }: Props) {
  const rules = scene.style;
  const put = (next: readonly StyleRule[], rule: StyleRule) =>
    dispatch({ do: 'style', rules: next, name: ruleWords(rule), gesture: `style ${rule.id}` });
  return (
    <section aria-label="Style">
      <PanelHead title="Style" onClose={onClose} closing="Close the style" />
      <div className="section">
        <Text size="sm" className="soft">
          By itself a label gives colour and shape, a relationship its colour, the number of claims and
          outlets size and width. Rules change that; later ones win. They are saved with the view and go into
          pictures.
        </Text>
        {rules.map((rule) => (
          <RuleEditor
            key={rule.id}
            rule={rule}
            scene={scene}
            onChange={(next) =>
              put(
                rules.map((other) => (other.id === rule.id ? next : other)),
                next,
              )
            }
            onRemove={() =>
              dispatch({
                do: 'style',
                rules: rules.filter(({ id }) => id !== rule.id),
                name: `No more ${ruleWords(rule).toLowerCase()}`,
              })
            }
          />
        ))}
        <Button
          size="xs"
          variant="default"
          mt={12}
          onClick={() => {
            const rule = fresh(rules);
            put([...rules, rule], rule);
          }}
        >
          Add a rule
        </Button>
      </div>
    </section>
  );
}
