import { ActionIcon, Button, TextInput } from '@mantine/core';
import type { Filters } from '../../model/filters';
import type { Scene } from '../state/scene';
import { propertyNames } from '../state/property-names';
import { Choice } from './choice';
import { CloseMark } from './marks';

interface Props {
  readonly scene: Scene;
  readonly onChange: (rules: Filters['properties']) => void;
}

type Rule = Filters['properties'][number];

const tests: readonly Rule['test'][] = ['is', 'is not', 'contains', 'at least', 'at most'];

/** Any property of nodes or edges as a filter. */
export function PropertyFilters({ scene, onChange }: Props) {
  const rules = scene.filters.properties;
  const names = { node: propertyNames(scene, 'node'), edge: propertyNames(scene, 'edge') };
  const add = () => {
    const on = names.node.length > 0 ? 'node' : 'edge';
    onChange([...rules, { on, property: names[on][0] ?? 'name', test: 'contains', value: '' }]);
  };
  return (
    <div className="section">
      <h3 className="section-head">Any property</h3>
      {rules.map((rule, i) => (
        <Row
          key={i}
          rule={rule}
          names={names}
          onChange={(next) => onChange(rules.map((other, at) => (at === i ? next : other)))}
          onRemove={() => onChange(rules.filter((_, at) => at !== i))}
        />
      ))}
      <Button size="xs" variant="default" onClick={add} mt={4}>
        Filter by a property
      </Button>
    </div>
  );
}

interface RowProps {
  readonly rule: Rule;
  readonly names: Readonly<Record<Rule['on'], readonly string[]>>;
  readonly onChange: (rule: Rule) => void;
  readonly onRemove: () => void;
}

function Row({ rule, names, onChange, onRemove }: RowProps) {
  const field = (label: string, data: readonly string[], value: string, put: (value: string) => Rule) => (
    <Choice {...{ label, data, value, put, onChange }} />
  );
  const properties = [...new Set([...names[rule.on], rule.property])];
  return (
    <div className="filter-row">
      {field('Of nodes or edges', ['node', 'edge'], rule.on, (value) => {
        const on = value as Rule['on'];
        return { ...rule, on, property: names[on][0] ?? rule.property };
      })}
      {field('Property', properties, rule.property, (property) => ({ ...rule, property }))}
      {field('Test', tests, rule.test, (test) => ({ ...rule, test: test as Rule['test'] }))}
      <TextInput
        size="xs"
        aria-label="Value"
        placeholder="value"
        value={rule.value}
        onChange={(event) => onChange({ ...rule, value: event.currentTarget.value })}
      />
      <ActionIcon size="sm" variant="subtle" color="gray" aria-label="Remove this filter" onClick={onRemove}>
        <CloseMark />
      </ActionIcon>
    </div>
  );
}
