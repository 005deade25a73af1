import type { Value } from '../../model/api/graph';
import type { EdgeDraft, NodeDraft } from './drafts';
import { Drafts } from './drafts';
import type { Clause, EdgePattern, Expression, NodePattern, Pattern, SetItem } from './syntax';
import type { TokenStream } from './token-stream';
import type { Token } from './tokens';

/** What a name stands for: something of the graph, or a value of the row. */
type Bound = { readonly node: NodeDraft } | { readonly edge: EdgeDraft } | { readonly value: Value };
type Names = ReadonlyMap<string, Bound>;

/** The most rows that one script may go through: far beyond any that holds plain data. */
const MOST_STEPS = 5_000_000;

/** Draws the graph that clauses describe. It knows nothing but the script: no store, no file, no network. */
export class ClauseRunner {
  readonly drafts = new Drafts();
  readonly #tokens: Pick<TokenStream, 'wrong'>;
  #steps = 0;

  constructor(tokens: Pick<TokenStream, 'wrong'>) {
    this.#tokens = tokens;
  }

  /** Runs the clauses of one statement for each of the rows that MATCH and UNWIND make. */
  run(clauses: readonly Clause[]): void {
    let rows: readonly Names[] = [new Map()];
    for (const clause of clauses) rows = rows.flatMap((names) => this.#step(clause, names));
  }

  #step(clause: Clause, names: Names): readonly Names[] {
    if (++this.#steps > MOST_STEPS)
      throw this.#tokens.wrong(clause.token, `the script goes through more than ${MOST_STEPS} rows`);
    switch (clause.kind) {
      case 'create':
      case 'merge': {
        const known = new Map(names);
        for (const pattern of clause.patterns) this.#make(pattern, known, clause.kind === 'merge');
        return [known];
      }
      case 'match':
        return clause.patterns.reduce<readonly Names[]>(
          (rows, pattern) => rows.flatMap((row) => this.#match(pattern, row)),
          [names],
        );
      case 'unwind': {
        const list = this.#value(clause.list, names);
        if (!Array.isArray(list)) throw this.#tokens.wrong(clause.token, 'UNWIND takes a list');
        return list.map((value: Value) => new Map(names).set(clause.variable, { value }));
      }
      case 'set':
        for (const item of clause.items) this.#set(item, names);
        return [names];
    }
  }

  #match({ nodes, edges }: Pattern, names: Names): readonly Names[] {
    const [pattern] = nodes;
    if (!pattern || edges.length > 0)
      throw this.#tokens.wrong(edges[0]?.token ?? pattern?.token ?? nothing, 'MATCH of edges is not read');
    const found = this.drafts.find(pattern.labels, this.#properties(pattern.properties, names));
    return found.map((node) =>
      pattern.variable === null ? names : new Map(names).set(pattern.variable, { node }),
    );
  }

  #make({ nodes, edges }: Pattern, names: Map<string, Bound>, merge: boolean): void {
    const made = nodes.map((pattern) => this.#node(pattern, names, merge));
    edges.forEach((pattern, i) => {
      const [left, right] = [made[i], made[i + 1]];
      if (left && right) this.#edge(pattern, pattern.backwards ? [right, left] : [left, right], names, merge);
    });
  }

  #node(pattern: NodePattern, names: Map<string, Bound>, merge: boolean): NodeDraft {
    const bound = pattern.variable === null ? undefined : names.get(pattern.variable);
    if (bound !== undefined) {
      if (!('node' in bound))
        throw this.#tokens.wrong(pattern.token, `"${pattern.variable ?? ''}" is no node`);
      return bound.node;
    }
    const properties = this.#properties(pattern.properties, names);
    const known = merge ? this.drafts.find(pattern.labels, properties)[0] : undefined;
    const node = known ?? this.drafts.addNode(pattern.labels, properties);
    if (pattern.variable !== null) names.set(pattern.variable, { node });
    return node;
  }

  #edge(
    pattern: EdgePattern,
    [from, to]: readonly [NodeDraft, NodeDraft],
    names: Map<string, Bound>,
    merge: boolean,
  ): void {
    const properties = this.#properties(pattern.properties, names);
    const known = merge ? this.drafts.findEdge(from, to, pattern.type, properties) : undefined;
    const edge = known ?? this.drafts.addEdge(from, to, pattern.type, properties);
    if (pattern.variable !== null) names.set(pattern.variable, { edge });
  }

  #set(item: SetItem, names: Names): void {
    const bound = names.get(item.variable);
    if (bound === undefined || 'value' in bound)
      throw this.#tokens.wrong(item.token, `"${item.variable}" is neither node nor edge`);
    const target = 'node' in bound ? bound.node : bound.edge;
    if (item.kind === 'labels') {
      if ('node' in bound) for (const label of item.labels) bound.node.labels.add(label);
      return;
    }
    const given =
      item.kind === 'one'
        ? new Map([[item.key, this.#value(item.value, names)]])
        : this.#properties(item.value, names);
    const all = new Map(item.kind === 'all' ? given : [...target.properties, ...given]);
    for (const [key, value] of all) if (value === null) all.delete(key);
    target.properties = all;
    if ('node' in bound) this.drafts.changed(bound.node);
  }

  #properties(expression: Expression | null, names: Names): Map<string, Value> {
    if (expression === null) return new Map();
    const value = this.#value(expression, names);
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      throw this.#tokens.wrong(
        expression.kind === 'variable' ? expression.token : nothing,
        'a map was expected here',
      );
    return new Map(Object.entries(value as Record<string, Value>).filter(([, inner]) => inner !== null));
  }

  #value(expression: Expression, names: Names): Value {
    switch (expression.kind) {
      case 'value':
        return expression.value;
      case 'list':
        return expression.items.map((item) => this.#value(item, names));
      case 'map':
        return Object.fromEntries(expression.entries.map(([key, inner]) => [key, this.#value(inner, names)]));
      case 'variable': {
        const bound = names.get(expression.name);
        if (bound && 'value' in bound) return bound.value;
        throw this.#tokens.wrong(expression.token, `"${expression.name}" is no plain value`);
      }
      case 'member':
        return this.#member(expression, names);
    }
  }

  #member({ of, key, token }: Extract<Expression, { kind: 'member' }>, names: Names): Value {
    const whole = this.#value(of, names);
    const wanted = this.#value(key, names);
    if (Array.isArray(whole) && typeof wanted === 'number')
      return (whole.at(wanted) as Value | undefined) ?? null;
    if (typeof whole === 'object' && whole !== null && !Array.isArray(whole) && typeof wanted === 'string')
      return Object.hasOwn(whole, wanted) ? ((whole as Record<string, Value>)[wanted] ?? null) : null;
    throw this.#tokens.wrong(token, 'this is neither a list nor a map');
  }
}

/** Stands where a pattern has no token of its own. */
const nothing: Token = { kind: 'end', value: '', offset: 0 };
