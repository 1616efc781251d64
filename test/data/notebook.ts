/**
 * A postmortem in which everything that an author may write holds a word of its own, `marker…`: what shows one of them
 * shows that fact.
 */
export const MARKED = `---
title: "Marker-title"
status: review
date: 2026-06-01
severity: sev3
duration: 2h
causes: [unknown, capacity]
services: [kiosk]
impact: "markerimpact"
tags: [markertag]
aliases: [2026-06-01-markeralias, 2026-06-옛-이름]
owner: markerowner
reviewBy: 2026-06-09
imported: { from: markerorigin, on: 2026-06-20 }
roles: { boss: markerrole }
links:
  - { url: "https://example.com/markerlink", kind: ticket, title: markerlinktitle }
  - { url: "https://example.com/markerplainlink", kind: chat }
related:
  - { postmortem: 2026-05-05-kiosk-thermostat, how: same-cause, because: "markerbecause" }
markerkey: markerfield
---

Markersummary with \`markercode\`, **markerstrong** and [markerlinktext](https://example.com/).

## Timeline

- 2026-06-01 16:05 \`started\` Markerstart

  markerstartdetail[^one]
- +5m \`noticed:customer\` \`role:boss\` Markernoticed
- +1h \`mitigated\` Markerend

## Causes

1. \`#markercause\` \`trigger\` \`capacity\` Markercausetext

   markercausedetail
2. \`#deeper\` \`latent\` \`capacity\` \`behind:markercause\` Markerdeeper

## Countermeasures

1. \`#markerfix\` \`for:markercause\` \`prevent\` \`strong\` \`accepted\` \`owner:boss\` \`due:2026-07-07\` Markerfixtext

   markerfixdetail
2. \`#other\` \`for:deeper\` \`detect\` \`weak\` Markerother

## Lessons

- Markerlesson

  markerlessondetail

## What went well

- Markerwell

## Markersection

Markerprose

- markeritem

\`\`\`
markerfence
\`\`\`

| markerhead | b |
|---|---|
| markercell | c |

### Markersubheading

## Opinion

Markeropinion

[^one]: Markerfootnote
`;

export const MARKED_SETTINGS =
	'fields:\n  - { id: markerkey, type: text }\nremoved: [2025-01-02-taken-down]\n';
