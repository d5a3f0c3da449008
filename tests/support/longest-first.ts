import { BaseSequencer, type TestSpecification } from "vitest/node";

/**
 * Begins with what takes longest, so that at the end no worker waits for another's last file: a fresh checkout does not
 * know how long each takes. Files of one project stay together, because a worker is kept from one to the next only then.
 */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return sorted.toSorted((a, b) => placeOf(a) - placeOf(b));
  }
}

/** The projects in the order of their turns; in the first one, the file that takes a third of its time goes before the others. */
const projects = ["processes", "postgresql", "sqlite", "unit"];
const longest = /\/attacks\/class\.test\.ts$/;

function placeOf({ project, moduleId }: TestSpecification): number {
  return longest.test(moduleId) ? -1 : projects.indexOf(project.name);
}
