import type { GraphStore } from '../../server/graph/store';

/** What an editor of statements learns of every store; `open` gives the store, holding the fixture story. */
export function describeWords(open: () => GraphStore): void {
  test('the words of a graph are all that a statement may name', async () => {
    const { words } = await open().schema();
    const propertiesOf = (name: string) => words.labels.find((label) => label.name === name)?.properties;
    expect(words.labels.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['Article', 'Claim', 'Country', 'Entity', 'Person', 'Sentence']),
    );
    expect(propertiesOf('Person')).toEqual(expect.arrayContaining(['id', 'name', 'aliases']));
    expect(propertiesOf('Claim')).toEqual(expect.arrayContaining(['modality', 'type']));
    expect(words.types.find(({ name }) => name === 'MEETS')?.properties).toEqual(
      expect.arrayContaining(['count', 'outlets']),
    );
    expect(words.patterns).toContainEqual({ from: 'Person', type: 'VISITS', to: 'Country' });
    expect(words.patterns).toContainEqual({ from: 'Article', type: 'HAS_SENTENCE', to: 'Sentence' });
    expect(words.properties).toEqual(expect.arrayContaining(['name', 'outlet', 'count']));
  });

  test('and all that it may call', async () => {
    const { words } = await open().schema();
    expect(words.functions.find(({ name }) => name === 'substring')).toMatchObject({
      category: 'String',
      aggregating: false,
      arguments: [{ type: 'STRING' }, { type: 'INTEGER' }, { type: 'INTEGER' }],
      result: 'STRING',
    });
    expect(words.functions.find(({ name }) => name === 'count')?.aggregating).toBe(true);
    expect(words.procedures.find(({ name }) => name === 'db.labels')).toMatchObject({
      results: [{ name: 'label', type: 'STRING' }],
    });
    expect(words.procedures.map(({ name }) => name)).not.toContain('dbms.listConfig');
  });
}
