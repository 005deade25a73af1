import type { Clause, EdgePattern, Expression, NodePattern, Pattern, SetItem } from './syntax';
import type { TokenStream } from './token-stream';

const PLAIN = 'Only CREATE and MERGE of plain values are read; nothing is ever run.';

/** Functions whose text is their value as we keep it. */
const temporal = new Set(['DATE', 'DATETIME', 'LOCALDATETIME', 'TIME', 'LOCALTIME', 'DURATION']);

/** Deeper lists and maps are no data of anybody. */
const DEEPEST = 50;

class ScriptParser {
  readonly #tokens: TokenStream;
  #depth = 0;

  constructor(tokens: TokenStream) {
    this.#tokens = tokens;
  }

  clause(): Clause {
    const token = this.#tokens.next();
    switch (token.value.toUpperCase()) {
      case 'CREATE':
        return { kind: 'create', patterns: this.#patterns(), token };
      case 'MERGE':
        return { kind: 'merge', patterns: [this.#pattern()], token };
      case 'MATCH':
        return { kind: 'match', patterns: this.#patterns(), token };
      case 'UNWIND': {
        const list = this.#expression();
        if (!this.#tokens.takeWord('AS'))
          throw this.#tokens.wrong(this.#tokens.peek(), 'UNWIND lacks its AS');
        return { kind: 'unwind', list, variable: this.#tokens.name('a variable'), token };
      }
      case 'ON':
        this.#tokens.next();
        if (!this.#tokens.takeWord('SET')) throw this.#tokens.wrong(token, 'ON lacks its SET');
        return { kind: 'set', items: this.#setItems(), token };
      case 'SET':
        return { kind: 'set', items: this.#setItems(), token };
      default:
        throw this.#tokens.wrong(token, `"${token.value}" is not read`, PLAIN);
    }
  }

  #separated<T>(one: () => T): T[] {
    const list = [one()];
    while (this.#tokens.takeMark(',')) list.push(one());
    return list;
  }

  #patterns(): Pattern[] {
    return this.#separated(() => this.#pattern());
  }

  #pattern(): Pattern {
    const nodes: NodePattern[] = [this.#node()];
    const edges: EdgePattern[] = [];
    while (this.#tokens.isMark('-') || this.#tokens.isMark('<-')) {
      edges.push(this.#edge());
      nodes.push(this.#node());
    }
    return { nodes, edges };
  }

  #node(): NodePattern {
    const token = this.#tokens.mark('(');
    const { kind } = this.#tokens.peek();
    const variable = kind === 'name' || kind === 'quoted' ? this.#tokens.next().value : null;
    const labels: string[] = [];
    while (this.#tokens.takeMark(':') || this.#tokens.takeMark('&'))
      labels.push(this.#tokens.name('a label'));
    const properties = this.#tokens.isMark('{') || this.#tokens.isMark('$') ? this.#expression() : null;
    this.#tokens.mark(')');
    return { variable, labels, properties, token };
  }

  #edge(): EdgePattern {
    const token = this.#tokens.next();
    const backwards = token.value === '<-';
    if (!this.#tokens.isMark('['))
      throw this.#tokens.wrong(token, 'an edge that is created needs a type', PLAIN);
    this.#tokens.next();
    const { kind } = this.#tokens.peek();
    const variable = kind === 'name' || kind === 'quoted' ? this.#tokens.next().value : null;
    this.#tokens.mark(':');
    const type = this.#tokens.name('a type');
    const properties = this.#tokens.isMark('{') ? this.#expression() : null;
    this.#tokens.mark(']');
    if (!this.#tokens.takeMark(backwards ? '-' : '->'))
      throw this.#tokens.wrong(this.#tokens.peek(), 'an edge that is created needs one direction');
    return { variable, type, properties, backwards, token };
  }

  #setItems(): SetItem[] {
    return this.#separated(() => this.#setItem());
  }

  #setItem(): SetItem {
    const token = this.#tokens.peek();
    const variable = this.#tokens.name('a variable');
    if (this.#tokens.isMark(':')) {
      const labels: string[] = [];
      while (this.#tokens.takeMark(':')) labels.push(this.#tokens.name('a label'));
      return { kind: 'labels', variable, labels, token };
    }
    if (this.#tokens.takeMark('.')) {
      const key = this.#tokens.name('a property');
      this.#tokens.mark('=');
      return { kind: 'one', variable, key, value: this.#expression(), token };
    }
    const kind = this.#tokens.takeMark('+=') ? 'more' : 'all';
    if (kind === 'all') this.#tokens.mark('=');
    return { kind, variable, value: this.#expression(), token };
  }

  #expression(): Expression {
    if (++this.#depth > DEEPEST)
      throw this.#tokens.wrong(this.#tokens.peek(), `nested deeper than ${DEEPEST}`);
    let expression = this.#primary();
    for (;;) {
      const token = this.#tokens.peek();
      if (this.#tokens.takeMark('.')) {
        const key: Expression = { kind: 'value', value: this.#tokens.name('a property') };
        expression = { kind: 'member', of: expression, key, token };
      } else if (this.#tokens.takeMark('[')) {
        expression = { kind: 'member', of: expression, key: this.#expression(), token };
        this.#tokens.mark(']');
      } else break;
    }
    this.#depth--;
    return expression;
  }

  #primary(): Expression {
    const token = this.#tokens.peek();
    if (this.#tokens.takeMark('[')) return this.#list();
    if (this.#tokens.takeMark('{')) return this.#map();
    if (this.#tokens.takeMark('-')) return { kind: 'value', value: -this.#number() };
    if (token.kind === 'number') return { kind: 'value', value: this.#number() };
    if (token.kind === 'text') return { kind: 'value', value: this.#tokens.next().value };
    if (token.kind === 'name' || token.kind === 'quoted') return this.#word();
    throw this.#tokens.wrong(token, 'a plain value was expected here', PLAIN);
  }

  #number(): number {
    const token = this.#tokens.next();
    const value = Number(token.value);
    if (token.kind !== 'number' || !Number.isFinite(value))
      throw this.#tokens.wrong(token, 'a number was expected here');
    return value;
  }

  #list(): Expression {
    if (this.#tokens.takeMark(']')) return { kind: 'list', items: [] };
    const items = this.#separated(() => this.#expression());
    this.#tokens.mark(']');
    return { kind: 'list', items };
  }

  #map(): Expression {
    if (this.#tokens.takeMark('}')) return { kind: 'map', entries: [] };
    const entries = this.#separated(() => {
      const key = this.#tokens.name('a property');
      this.#tokens.mark(':');
      return [key, this.#expression()] as const;
    });
    this.#tokens.mark('}');
    return { kind: 'map', entries };
  }

  #word(): Expression {
    const token = this.#tokens.next();
    const word = token.kind === 'name' ? token.value.toUpperCase() : '';
    if (word === 'TRUE' || word === 'FALSE') return { kind: 'value', value: word === 'TRUE' };
    if (word === 'NULL') return { kind: 'value', value: null };
    if (!this.#tokens.isMark('(')) return { kind: 'variable', name: token.value, token };
    if (!temporal.has(word))
      throw this.#tokens.wrong(token, `the function ${token.value} is not read`, PLAIN);
    this.#tokens.next();
    const value = this.#expression();
    this.#tokens.mark(')');
    return value;
  }
}

/** The next clause of a script. @throws EdgewiseError for any but CREATE, MERGE, MATCH of nodes, UNWIND and SET */
export function parseClause(tokens: TokenStream): Clause {
  return new ScriptParser(tokens).clause();
}
