import { readGraph } from './read';

const graphml = (inner: string, head = ''): string =>
  `<?xml version="1.0"?>${head}<graphml xmlns="http://graphml.graphdrawing.org/xmlns"><graph edgedefault="directed">${inner}</graph></graphml>`;

const laughs = `<!DOCTYPE lolz [<!ENTITY lol "lol"><!ENTITY lol2 "&lol;&lol;&lol;&lol;&lol;&lol;&lol;&lol;&lol;&lol;">]>`;

test.each<[what: string, name: string, text: string, says: RegExp]>([
  ['a billion laughs', 'a.graphml', graphml('<node id="&lol2;"/>', laughs), /entities of its own/],
  [
    'an external entity',
    'a.graphml',
    graphml('<node id="a">&file;</node>', '<!DOCTYPE x [<!ENTITY file SYSTEM "file:///etc/passwd">]>'),
    /entities of its own/,
  ],
  [
    'an unknown entity',
    'a.graphml',
    graphml('\n<node id="a">&lol;</node>'),
    /Line 2, column \d+: this is not XML/,
  ],
  ['XML that ends early', 'a.graphml', '<graphml><graph>', /Line 1, column \d+: this is not XML/],
  [
    'a node twice',
    'a.graphml',
    graphml('<node id="a"/>\n<node id="a"/>'),
    /Line 2, column \d+: the node "a" stands already in line 1/,
  ],
  [
    'a dangling edge',
    'a.graphml',
    graphml('<node id="a"/>\n<edge source="a" target="b"/>'),
    /Line 2, column \d+: an edge leads to "b"/,
  ],
  [
    'an edge without an end',
    'a.graphml',
    graphml('<node id="a"/><edge source="a"/>'),
    /<edge> lacks its "target"/,
  ],
  ['elements without end', 'a.graphml', graphml('<node id="a">'.repeat(300)), /nested deeper/],
  ['an empty graph', 'a.graphml', graphml(''), /holds no node/],
  [
    'GEXF of a wrong type',
    'a.gexf',
    '<gexf><graph><attributes class="node"><attribute id="0" type="vibe"/></attributes></graph></gexf>',
    /type "vibe"/,
  ],
  ['a NUL in a table', 'a.csv', 'source,target\na,b\nc,\0', /Line 3.*NUL/],
  ['a ragged table', 'a.csv', 'source,target\na,b\nc\n', /Line 3, column 1: this is not CSV/],
  ['an open quote', 'a.csv', 'source,target\n"a,b\n', /this is not CSV/],
  [
    'a table of nothing known',
    'a.csv',
    'foo,bar\n1,2\n',
    /no column can be told to be id; the columns are: foo, bar/,
  ],
  [
    'an end left empty',
    'a.csv',
    'source,target\na,b\na,\n',
    /Line 3, column 1: the column "target" is empty/,
  ],
  ['JSON that ends early', 'a.cyjs', '{"elements": {"nodes": [', /the JSON ends in the middle/],
  ['JSON that is none', 'a.cyjs', '{\n  "elements": nodes\n}', /Line 2, column \d+: this is not JSON/],
  [
    'a Cytoscape node without id',
    'a.cyjs',
    '{"elements": {"nodes": [\n{"data": {"name": "x"}}]}}',
    /Line 2, column \d+/,
  ],
  ['JSON that is something else', 'a.json', '{"hello": "world"}', /Line 1, column 1/],
  [
    'a line that is no triple',
    'a.jsonl',
    '{"subject":"a","type":"t","object":"b"}\n{"subject":"a"}\n',
    /Line 2, column 1: the line has no object/,
  ],
  [
    'a line that is no JSON',
    'a.jsonl',
    '{"subject":"a","type":"t","object":"b"}\n{"a":}',
    /Line 2, column \d+: this is not JSON/,
  ],
  [
    'Cypher that deletes',
    'a.cypher',
    'CREATE (a:A);\nMATCH (a:A)\nDETACH DELETE a;',
    /Line 3, column 1: "DETACH" is not read/,
  ],
  [
    'Cypher that calls',
    'a.cypher',
    'CREATE (a:A) WITH a CALL db.labels() YIELD label RETURN label',
    /Line 1, column 14: "WITH" is not read/,
  ],
  [
    'Cypher that loads',
    'a.cypher',
    "LOAD CSV FROM 'file:///etc/passwd' AS row CREATE (:A)",
    /"LOAD" is not read/,
  ],
  ['Cypher that computes', 'a.cypher', 'CREATE (a:A {x: 1 + 1})', /Line 1, column 19/],
  ['Cypher with a parameter', 'a.cypher', 'CREATE (a:A $props)', /plain value was expected/],
  ['Cypher that never ends', 'a.cypher', "CREATE (a:A {x: 'y})", /begins here with ' and never ends/],
  ['Cypher of two directions', 'a.cypher', 'CREATE (a)-[:T]-(b)', /needs one direction/],
  [
    'Cypher that reaches for functions',
    'a.cypher',
    'CREATE (a:A {x: apoc.util.sleep(1)})',
    /Line 1, column 32/,
  ],
  ['a file of no form', 'a.exe', 'MZ', /no form of graph file ends in ".exe"/],
])('%s is refused with its place', (_what, name, text, says) => {
  expect(() => readGraph([{ name, text }])).toThrow(says);
});

test('a file that names a DTD elsewhere is read without it', () => {
  const text = graphml('<node id="a"/>', '<!DOCTYPE graphml SYSTEM "http://evil.test/x.dtd">');
  expect(readGraph([{ name: 'a.graphml', text }]).graph.nodes).toHaveLength(1);
});

test('columns can be named, and a name that is none is told', () => {
  const file = { name: 'a.csv', text: 'wer;wen;was\nA;B;kennt\n' };
  const { graph } = readGraph([file], { columns: { source: 'wer', target: 'wen', type: 'was' } });
  expect(graph.edges).toMatchObject([{ from: 'A', to: 'B', type: 'kennt' }]);
  expect(() => readGraph([file], { columns: { source: 'who', target: 'wen' } })).toThrow(/no column "who"/);
});

test('what extract prints is read as entities and claims', () => {
  const lines = [
    { document: 'a.txt', entity: 'Lena Örn', type: 'Person', aliases: ['Örn'] },
    {
      document: 'a.txt',
      subject: 'Lena Örn',
      type: 'VISITS',
      object: 'Norland',
      quote: 'Örn visited Norland',
      start: 4,
      end: 23,
      date: '2020-03',
      title: null,
    },
  ];
  const { graph } = readGraph([
    { name: 'a.jsonl', text: lines.map((line) => JSON.stringify(line)).join('\n') },
  ]);
  expect(graph.nodes.map(({ caption, labels }) => [caption, labels])).toEqual([
    ['Lena Örn', ['Person']],
    ['Norland', []],
  ]);
  expect(graph.edges[0]).toMatchObject({
    type: 'VISITS',
    properties: { quote: 'Örn visited Norland', start: 4, document: 'a.txt' },
  });
});
