import type { GraphSchema } from '../../../model/api/explore';
import { graphGuide, type PartGuide } from '../../../model/ontology/graph-guide';
import {
  isRelationshipType,
  readableType,
  relationshipTypes,
} from '../../../model/ontology/relationship-types';
import { ShapeMark } from '../../panels/shape-mark';
import { quotedName } from '../text/names';
import { Snippet } from '../text/snippet';

interface Props {
  readonly schema: GraphSchema;
  readonly own: boolean;
  readonly onOpen: (draft: { readonly cypher: string; readonly parameters: Record<string, never> }) => void;
}

/** What the open graph is made of: its labels and types with their counts, and of our own graph every property. */
export function Guide({ schema, own, onOpen }: Props) {
  const open = (cypher: string) => onOpen({ cypher, parameters: {} });
  return (
    <div className="guide">
      <h4 className="shelf-head">Labels</h4>
      <ul className="names">
        {schema.labels.map(({ label, count }) => (
          <li key={label}>
            <button
              type="button"
              className="name"
              onClick={() => open(`MATCH (n:${quotedName(label)})\nRETURN n\nLIMIT 25`)}
            >
              <ShapeMark label={label} size={13} />
              <span>{label}</span>
              <span className="soft nums">{count}</span>
            </button>
          </li>
        ))}
      </ul>
      <h4 className="shelf-head">Types</h4>
      <ul className="names">
        {schema.types.map(({ type, count }) => (
          <li key={type}>
            <button
              type="button"
              className="name"
              title={sentence(type)}
              onClick={() => open(`MATCH (a)-[r:${quotedName(type)}]->(b)\nRETURN a, r, b\nLIMIT 25`)}
            >
              <span className="type-name">{type}</span>
              <span className="soft nums">{count}</span>
            </button>
          </li>
        ))}
      </ul>
      {own && graphGuide.map((part) => <Part key={part.pattern} part={part} />)}
    </div>
  );
}

/** "{subject} met {object}" with letters as in a pattern. */
const sentence = (type: string): string =>
  isRelationshipType(type)
    ? relationshipTypes[type].template
        .replace('{subject}', 'a')
        .replace('{object}', 'b')
        .replace('{verb}', '…')
    : readableType(type);

function Part({ part }: { readonly part: PartGuide }) {
  return (
    <details className="part">
      <summary>
        <Snippet cypher={part.pattern} />
        <span className="soft">{part.words}</span>
      </summary>
      <dl>
        {part.properties.map(({ name, type, words }) => (
          <div key={name}>
            <dt>
              <code>{name}</code> <span className="soft">{type}</span>
            </dt>
            <dd className="soft">{words}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
