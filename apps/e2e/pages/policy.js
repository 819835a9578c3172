// The page of policies.spec.ts: one map that adopts what the server wrote, one drawn by the join alone.
import { renderSwimlane } from '@routebord/d3'
import { bouncyBall } from '@routebord/examples'
import { resolveJourney } from '@routebord/schema/resolve'

const journey = resolveJourney(bouncyBall)
for (const container of document.querySelectorAll('.map')) renderSwimlane(container, journey)
document.documentElement.dataset.ready = 'true'
