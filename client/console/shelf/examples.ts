import type { GraphSchema } from '../../../model/api/explore';
import { isRelationshipType, isSymmetric, readableType } from '../../../model/ontology/relationship-types';
import type { Parameters } from '../parameters/typed';
import { quotedName } from '../text/names';

export interface Example {
  readonly title: string;
  readonly cypher: string;
  readonly parameters: Parameters;
}

const example = (title: string, cypher: string, parameters: Parameters = {}): Example => ({
  title,
  cypher,
  parameters,
});

/** Questions that Edgewise's own graph answers. Types and labels are those that the graph has most of. */
function ownExamples({ types, labels }: GraphSchema): Example[] {
  const event = types.find(
    ({ type }) => isRelationshipType(type) && !isSymmetric(type) && type !== 'RELATES_TO',
  );
  const label = labels[0]?.label ?? 'Person';
  return [
    example(
      'Edges that several outlets tell',
      'MATCH (a:Entity)-[r]->(b:Entity)\nWHERE r.outlets >= $outlets\nRETURN a, r, b, r.count AS claims\nORDER BY r.outlets DESC, claims DESC\nLIMIT 25',
      { outlets: { kind: 'number', text: '2' } },
    ),
    example(
      'Planned, and not told to have happened',
      "MATCH (a:Entity)-[r]->(b:Entity)\nWHERE 'planned' IN r.modalities AND NOT 'happened' IN r.modalities\nRETURN a, r, b, r.lastDate AS date\nLIMIT 25",
    ),
    example(
      'Denied',
      "MATCH (a:Entity)-[r]->(b:Entity)\nWHERE 'denied' IN r.modalities\nRETURN a, r, b\nLIMIT 25",
    ),
    ...(event
      ? [
          example(
            `Who ${readableType(event.type)} whom or what most`,
            `MATCH (a:Entity)-[r:${quotedName(event.type)}]->(b:Entity)\nRETURN a.name AS who, b.name AS whom, r.count AS claims, r.outlets AS outlets\nORDER BY claims DESC\nLIMIT 25`,
          ),
        ]
      : []),
    example(
      'Who is quoted most',
      'MATCH (c:Claim)-[:SAID_BY]->(speaker:Entity)\nRETURN speaker.name AS speaker, count(c) AS claims\nORDER BY claims DESC\nLIMIT 25',
    ),
    example(
      `The ${label} with the most claims, and what each says`,
      `MATCH (n:${quotedName(label)})\nWITH n ORDER BY n.claims DESC LIMIT 1\nMATCH (c:Claim)-[:SUBJECT]->(n)\nMATCH (c)-[:SUPPORTED_BY]->(s:Sentence)<-[:HAS_SENTENCE]-(article:Article)\nRETURN c.type AS type, s.text AS sentence, article.title AS article\nLIMIT 25`,
    ),
    example(
      'Claims by month',
      'MATCH (c:Claim)\nWHERE c.dateStart IS NOT NULL\nRETURN substring(c.dateStart, 0, 7) AS month, count(c) AS claims\nORDER BY month',
    ),
    example(
      'Articles by outlet',
      'MATCH (a:Article)\nRETURN a.outlet AS outlet, count(a) AS articles\nORDER BY articles DESC',
    ),
  ];
}

/** Questions that any graph answers. */
function anyExamples({ types, labels }: GraphSchema): Example[] {
  return [
    ...types
      .slice(0, 3)
      .map(({ type }) =>
        example(
          `Some ${readableType(type)}`,
          `MATCH (a)-[r:${quotedName(type)}]->(b)\nRETURN a, r, b\nLIMIT 25`,
        ),
      ),
    ...labels
      .slice(0, 3)
      .map(({ label }) => example(`Some of ${label}`, `MATCH (n:${quotedName(label)})\nRETURN n\nLIMIT 25`)),
    example(
      'How many of each label',
      'MATCH (n)\nRETURN labels(n) AS labels, count(*) AS nodes\nORDER BY nodes DESC',
    ),
    example(
      'How many of each type',
      'MATCH ()-[r]->()\nRETURN type(r) AS type, count(*) AS edges\nORDER BY edges DESC',
    ),
  ];
}

/** Queries to begin with, made of what the open graph holds; each runs as it stands. */
export const examplesFor = (schema: GraphSchema, own: boolean): Example[] =>
  own ? [...ownExamples(schema), ...anyExamples(schema).slice(-2)] : anyExamples(schema);
