import { problemIn, serveStory, type Served } from './served';

const token = 'a token of twenty-one';

describe('a server for this machine alone', () => {
  let served: Served;
  beforeAll(async () => {
    served = await serveStory();
  });
  afterAll(() => served.close());

  test.each(['evil.test', '127.0.0.1.evil.test', '127.0.0.1', 'localhost:1', '2130706433:80'])(
    'the host "%s" is refused',
    async (host) => {
      for (const path of ['/api/store', '/api/health', '/'])
        expect(problemIn(await served.ask(path, { headers: { host } }))).toMatchObject({
          status: 403,
          code: 'forbidden-host',
        });
    },
  );

  test('its own names are answered', async () => {
    for (const host of ['127.0.0.1', 'localhost', 'LOCALHOST', '[::1]'])
      expect((await served.ask('/api/health', { headers: { host: `${host}:${served.port}` } })).status).toBe(
        200,
      );
  });

  test.each(['null', 'http://evil.test', 'http://127.0.0.1:1', 'file://'])(
    'pages of origin %s are refused',
    async (origin) => {
      const told = problemIn(await served.ask('/api/store', { headers: { origin } }));
      expect(told).toMatchObject({ status: 403, code: 'forbidden-origin' });
    },
  );

  test('its own page is answered', async () => {
    const origin = `http://127.0.0.1:${served.port}`;
    const headers = { origin, 'sec-fetch-site': 'same-origin' };
    expect((await served.ask('/api/store', { headers })).status).toBe(200);
  });

  test.each(['cross-site', 'same-site'])('a %s request without an origin is refused', async (site) => {
    const told = problemIn(await served.ask('/api/store', { headers: { 'sec-fetch-site': site } }));
    expect(told.code).toBe('forbidden-origin');
  });

  test('scripts come from files of this server only', async () => {
    const { headers } = await served.ask('/api/health');
    const policy = new Map(
      String(headers['content-security-policy'])
        .split(';')
        .map((directive) => directive.trim().split(/ (.*)/) as [string, string]),
    );
    expect(policy.get('default-src')).toBe("'none'");
    expect(policy.get('script-src')).toBe("'self'");
    expect(policy.get('frame-ancestors')).toBe("'none'");
    expect(policy.get('base-uri')).toBe("'none'");
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'SAMEORIGIN',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
    });
    expect(headers).not.toHaveProperty('x-powered-by');
    expect(headers).not.toHaveProperty('access-control-allow-origin');
  });

  test('answers about the graph are kept by no cache', async () => {
    expect((await served.ask('/api/store')).headers['cache-control']).toBe('no-store');
  });
});

describe('a server with a token', () => {
  const secret = 'the secret of the lock file, long enough';
  let served: Served;
  beforeAll(async () => {
    served = await serveStory({ token, secret });
  });
  afterAll(() => served.close());

  const bearer = (value: string): { headers: Record<string, string> } => ({
    headers: { authorization: `Bearer ${value}` },
  });

  test('calls without it are refused, each of them', async () => {
    for (const path of ['/api/store', '/api/search?q=a', '/api/articles', '/api/nothing', '/api/events'])
      expect(problemIn(await served.ask(path))).toMatchObject({ status: 401, code: 'unauthorized' });
  });

  test('only what says nothing of the graph is open', async () => {
    for (const path of ['/api/health', '/api/ready', '/api/openapi.json'])
      expect((await served.ask(path)).status).toBe(200);
  });

  test.each(['', 'wrong', `${token}x`, token.slice(1)])('"%s" is not the token', async (value) => {
    expect((await served.ask('/api/store', bearer(value))).status).toBe(401);
  });

  test('the token and the secret of the lock file open it', async () => {
    expect((await served.ask('/api/store', bearer(token))).status).toBe(200);
    expect((await served.ask('/api/store', bearer(secret))).status).toBe(200);
  });

  test('the link sets a cookie that does not hold the token, and leaves the address clean', async () => {
    const { status, headers } = await served.ask(`/?token=${encodeURIComponent(token)}`);
    expect([status, headers.location]).toEqual([303, '/']);
    const cookie = headers['set-cookie']?.[0] ?? '';
    expect(cookie).toMatch(/^edgewise=[0-9a-f]{64}; Path=\/; HttpOnly; SameSite=Strict$/);
    const kept = { headers: { cookie: cookie.split(';')[0] ?? '' } };
    expect((await served.ask('/api/store', kept)).status).toBe(200);
    expect((await served.ask('/?token=wrong')).status).toBe(401);
  });
});

describe('a server that only reads', () => {
  let served: Served;
  beforeAll(async () => {
    served = await serveStory({ readOnly: true });
  });
  afterAll(() => served.close());

  test('refuses every call that writes and says the way out', async () => {
    const before = await served.store.hash();
    const articles = [{ document: 'a', origin: 'a', text: 'a' }];
    const answers = [
      await served.json('/api/ingest', { articles }),
      await served.json('/api/forget', { articles: ['plan.txt'] }),
      await served.ask('/api/project', { method: 'POST' }),
      await served.ask('/api/articles/x', { method: 'DELETE' }),
    ];
    for (const answer of answers) {
      const told = problemIn(answer);
      expect(told).toMatchObject({ status: 403, code: 'read-only-server' });
      expect(told.hint).toContain('EDGEWISE_READ_ONLY');
    }
    expect(await served.store.hash()).toBe(before);
    expect((await served.ask('/api/overview')).status).toBe(200);
  });
});

test.each(['starting', 'stopping'] as const)(
  'a server that is %s says that it is not ready',
  async (state) => {
    const served = await serveStory({ readiness: () => state });
    const told = problemIn(await served.ask('/api/ready'));
    expect(told).toMatchObject({ status: 503, code: 'not-ready' });
    expect(told.detail).toContain(state);
    expect((await served.ask('/api/health')).status).toBe(200);
    await served.close();
  },
);
