import { beforeEach } from "vitest";

declare module "vitest" {
  interface TaskMeta {
    /** The project a test ran in, which its report would not tell otherwise: the same test runs on both engines. */
    project?: string;
  }
}

beforeEach(({ task }) => {
  task.meta.project = task.file.projectName ?? "";
});
