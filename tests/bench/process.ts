import { existsSync, readFileSync } from "node:fs";

/** Whether the system tells what its processes use, as Linux does in `/proc` (proc(5)). */
export const processesAreVisible = existsSync("/proc/self/stat");

/** Processor time a process has used so far, in milliseconds, all of its threads together. */
export function cpuMilliseconds(pid: number): number {
  const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
  // The second field is the program's name in brackets and may hold spaces; user and system time are the 14th and 15th.
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  return (Number(fields[11]) + Number(fields[12])) * MILLISECONDS_A_TICK;
}

/** Linux counts time for programs in hundredths of a second on every usual machine, whatever the kernel's own clock. */
const MILLISECONDS_A_TICK = 10;

/** Memory a process holds, in millions of bytes: now, and the most it ever held. */
export function memory(pid: number): { now: number; most: number } {
  const status = readFileSync(`/proc/${pid}/status`, "utf8");
  const field = (name: string) => (Number(new RegExp(`^${name}:\\s*(\\d+) kB`, "m").exec(status)?.[1]) * 1024) / 1e6;
  return { now: field("VmRSS"), most: field("VmHWM") };
}
