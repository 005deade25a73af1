import { useComputedColorScheme } from '@mantine/core';
import { keyOf, type RuleKey } from '../../picture/appearance/rules';
import { ruleWords } from '../state/rule-words';
import type { Scene } from '../state/scene';
import { visible } from '../state/visible';
import { tokens } from '../theme/tokens';
import './rule-keys.css';

const rounded = (value: number): string => String(Math.round(value * 100) / 100);

/** What the style rules in force come to: what each means, from which value to which. */
export function RuleKeys({ scene }: { readonly scene: Scene }) {
  const palette = tokens[useComputedColorScheme('light')];
  const shown = visible(scene);
  const keys = scene.style.map((rule) => ({ rule, key: keyOf(rule, shown, scene.measures, palette) }));
  if (keys.length === 0) return null;
  return (
    <>
      <h2 className="section-head">Style rules</h2>
      {keys.map(({ rule, key }) => (
        <div key={rule.id} className="rule-key">
          <span>{ruleWords(rule)}</span>
          {key && <Key of={key} />}
        </div>
      ))}
    </>
  );
}

function Key({ of }: { readonly of: RuleKey }) {
  if (of.by === 'number')
    return (
      <span className="rule-key-range soft nums">
        {rounded(of.least)}
        {of.colours.length > 0 ? (
          <i style={{ background: `linear-gradient(to right, ${of.colours.join(', ')})` }} />
        ) : (
          <i className="rule-key-wedge" />
        )}
        {rounded(of.most)}
      </span>
    );
  return (
    <ul className="rule-key-names">
      {of.names.map(({ words, change }) => (
        <li key={words}>
          {change.colour !== undefined && <i style={{ background: change.colour }} />}
          <span>{change.icon === undefined ? words : `${change.icon}: ${words}`}</span>
        </li>
      ))}
      {of.more > 0 && <li className="soft">and {of.more} more</li>}
    </ul>
  );
}
