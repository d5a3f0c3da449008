import { request } from "node:http";

/**
 * A second visitor in a process of their own, so that nothing the attacker does slows their clock: asks for the addresses
 * it was given in turns, ten times a second and without waiting for the answer before. Asked by a message, it tells how many
 * were answered, how many were not, and the longest wait since it was last asked; it ends with whoever started it.
 */
const [, , port, ...paths] = process.argv;
const waiting = new Map();
let asked = 0;
let told = { answered: 0, failed: 0, worstMs: 0 };

setInterval(() => {
  const id = asked++;
  waiting.set(id, performance.now());
  const path = paths[id % paths.length];
  const ended = (isAnswer) => {
    const began = waiting.get(id);
    if (began === undefined) return;
    waiting.delete(id);
    told.worstMs = Math.max(told.worstMs, performance.now() - began);
    told[isAnswer ? "answered" : "failed"]++;
  };
  // Each on a connection of its own: one that is kept may be closed by the server just as it is used again.
  request({ agent: false, host: "127.0.0.1", port, path }, (response) => {
    response.resume();
    response.on("end", () => ended(response.statusCode < 500));
    response.on("error", () => ended(false));
  })
    .on("error", () => ended(false))
    .end();
}, 100);

process.on("message", () => {
  const now = performance.now();
  const waits = [...waiting.values()].map((began) => now - began);
  process.send({ ...told, worstMs: Math.max(told.worstMs, ...waits) });
  told = { answered: 0, failed: 0, worstMs: 0 };
});
process.on("disconnect", () => process.exit(0));
