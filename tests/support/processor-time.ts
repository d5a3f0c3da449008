/** The processor time of this process that some work takes, in milliseconds; other programs may do what they like. */
export async function processorMs(work: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}

/** The least of several tries, for work that is judged by itself: the compiler and the collector only ever add to it. */
export async function leastProcessorMs(work: () => unknown, tries = 3): Promise<number> {
  const times: number[] = [];
  for (let turn = 0; turn < tries; turn++) times.push(await processorMs(work));
  return Math.min(...times);
}

/** Counts how often this process got round to a timer of 5 ms; the answer stops it. What freezes the process keeps it low. */
export function countTicks(): () => number {
  let ticks = 0;
  const timer = setInterval(() => ticks++, TICK_MS);
  return () => {
    clearInterval(timer);
    return ticks;
  };
}

const TICK_MS = 5;
