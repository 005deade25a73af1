"""Which gold relations each claim of a system answers: match.py SCORER GOLD SYSTEM, JSON to stdout.

Uses the scorer's own matching, so that the tables by type and by rule count what the scores count.
"""
import importlib.util
import json
import sys
from pathlib import Path

scorer, gold, system = sys.argv[1:]
spec = importlib.util.spec_from_file_location('score', scorer)
score = importlib.util.module_from_spec(spec)
sys.modules['score'] = score
spec.loader.exec_module(score)

gold = json.loads(Path(gold).read_text(encoding='utf-8'))
names = score.Scorer(gold)
claims = []
for text in Path(system).read_text(encoding='utf-8').splitlines():
    line = json.loads(text) if text.strip() else {}
    if not line.get('subject'):
        continue
    claim = names.claim(line)
    relations = [
        (i, r['level'])
        for i, r in enumerate(names.gold[claim['doc']])
        if r['level'] and names.match(claim, r, 1)
    ]
    claims.append({
        'document': claim['doc'], 'type': claim['type'], 'rule': line.get('rule'),
        'start': line.get('start'), 'subject': line['subject'], 'object': line['object'],
        'counted': claim['type'] not in score.NOT_ANNOTATED,
        'key': '|'.join(names.key(claim, 1)),
        'relations': [i for i, _ in relations],
    })
asked = [
    {'document': f, 'relation': i, 'type': r['type']}
    for f in names.docs
    for i, r in enumerate(names.gold[f])
    if r['level'] == 1
]
json.dump({'claims': claims, 'asked': asked}, sys.stdout)
