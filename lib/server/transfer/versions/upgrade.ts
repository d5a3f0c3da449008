import type { FieldError } from "@/lib/contract/errors";
import { type Resource, resources } from "@/lib/domain/resources";
import type { FieldStep, Fields, UpgradeStep } from "./step";

/** A value in the form of the current version, or why it cannot be one of the version the file says it is. */
export type Upgraded = { wrong: readonly FieldError[]; value?: undefined } | { wrong: null; value: unknown };

/** How the parts of a file are read that is of an older version. A file of the current one is left as it is. */
export type Upgrade = {
  /** The kinds of record a file of that version has. */
  kinds: readonly Resource[];
  record: (resource: Resource, value: unknown) => Upgraded;
  /** Everything in the file but its records. */
  head: (fields: Fields) => Upgraded;
};

/** The version that these steps lead to. */
export function versionAfter(steps: readonly UpgradeStep[]): number {
  return steps.length + 1;
}

/** The way from a version to the current one, a part of the file at a time, so that a large file is never whole in memory. */
export function upgradeFrom(version: number, steps: readonly UpgradeStep[]): Upgrade {
  const missing = steps.slice(version - 1);
  const later = new Set(missing.flatMap(({ newKinds = [] }) => newKinds));
  return {
    kinds: resources.filter((resource) => !later.has(resource)),
    record: (resource, value) =>
      walk(
        value,
        missing.map(({ records }) => records?.[resource]),
      ),
    head: (fields) => {
      const user = walk(
        fields.user,
        missing.map((step) => step.user),
      );
      if (user.wrong) return { wrong: user.wrong.map((one) => ({ ...one, path: `user.${one.path}` })) };
      // A user that is missing stays missing, so that it is named as such.
      const given = "user" in fields ? { ...fields, user: user.value } : fields;
      return walk(
        given,
        missing.map((step) => step.head),
      );
    },
  };
}

function walk(value: unknown, steps: readonly (FieldStep | undefined)[]): Upgraded {
  // What is no object is refused by the form it must have.
  if (!isFields(value)) return { wrong: null, value };
  let fields = value;
  for (const step of steps) {
    if (!step) continue;
    const { added = {}, change = same } = step;
    const early = Object.keys(added).filter((name) => Object.hasOwn(fields, name));
    if (early.length > 0) return { wrong: early.map((path) => ({ path, code: "unknown-field" })) };
    fields = change({ ...fields, ...structuredClone(added) });
  }
  return { wrong: null, value: fields };
}

function same(fields: Fields): Fields {
  return fields;
}

function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
