import { ActionIcon } from '@mantine/core';
import type { StyleRule } from '../../model/style-rules';
import {
  capital,
  channels,
  choiceOf,
  kindsIn,
  outright,
  ruleWords,
  sourceOf,
  sourcesIn,
  type Sets,
} from '../state/rule-words';
import type { Scene } from '../state/scene';
import { Choice } from './choice';
import { CloseMark } from './marks';
import { RuleDetail } from './rule-detail';

interface Props {
  readonly rule: StyleRule;
  readonly scene: Scene;
  readonly onChange: (rule: StyleRule) => void;
  readonly onRemove: () => void;
}

/** The rule made one of nodes or of edges, which differ in what can be set. */
function turnedTo(on: StyleRule['on'], rule: StyleRule): StyleRule {
  const sets = channels[on].includes(rule.sets) ? rule.sets : (channels[on][0] ?? 'colour');
  return { ...rule, on, only: null, sets, source: { by: 'degree' } };
}

function setting(sets: Sets, rule: StyleRule): StyleRule {
  const source = rule.source.by === 'value' ? { by: 'value' as const, value: outright[sets] } : rule.source;
  return { ...rule, sets, source };
}

/** One rule: of what, what it sets, and by what. */
export function RuleEditor({ rule, scene, onChange, onRemove }: Props) {
  const choice = choiceOf(rule);
  const field = (
    label: string,
    data: readonly { readonly value: string; readonly label: string }[],
    value: string,
    put: (value: string) => StyleRule,
  ) => <Choice {...{ label, data, value, put, onChange }} />;
  const plain = (names: readonly string[]) => names.map((value) => ({ value, label: capital(value) }));
  const ends = [
    { value: 'node', label: 'Nodes' },
    { value: 'edge', label: 'Edges' },
  ];
  const sources = [...new Set([...sourcesIn(scene, rule.on), choice])];
  return (
    <fieldset className="rule-row" aria-label={ruleWords(rule)}>
      <div className="rule-line with-close">
        {field('Nodes or edges', ends, rule.on, (on) => turnedTo(on as StyleRule['on'], rule))}
        {field('Which of them', kindsIn(scene, rule.on), rule.only ?? '', (only) => ({
          ...rule,
          only: only === '' ? null : only,
        }))}
        <ActionIcon size="sm" variant="subtle" color="gray" aria-label="Remove this rule" onClick={onRemove}>
          <CloseMark />
        </ActionIcon>
      </div>
      <div className="rule-line">
        {field('What it sets', plain(channels[rule.on]), rule.sets, (sets) => setting(sets as Sets, rule))}
        {field('By what', plain(sources), choice, (source) => ({
          ...rule,
          source: sourceOf(source, rule),
        }))}
      </div>
      <RuleDetail rule={rule} onChange={onChange} />
    </fieldset>
  );
}
