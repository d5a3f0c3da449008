"use client";

import { type ReactNode, useSyncExternalStore } from "react";
import { SelectField } from "@/components/ui/select-field";

/**
 * A choice among the time zones this browser knows. The saved one is always included, even where the browser knows it
 * by another name.
 */
export function TimeZoneField({
  saved,
  ...field
}: {
  saved: string;
  name: string;
  label: ReactNode;
  hint?: ReactNode;
  error?: ReactNode;
}) {
  // Some four hundred choices, which differ between browser and server, so they are added after hydration.
  const known = useSyncExternalStore(neverChanges, zonesOfBrowser, noZones);
  const zones = known.includes(saved) ? known : [saved, ...known];
  return (
    <SelectField
      {...field}
      defaultValue={saved}
      options={zones.map((zone) => ({ value: zone, label: zone.replaceAll("_", " ") }))}
    />
  );
}

let zones: readonly string[] | undefined;

function zonesOfBrowser(): readonly string[] {
  zones ??= Intl.supportedValuesOf("timeZone");
  return zones;
}

const none: readonly string[] = [];

function noZones(): readonly string[] {
  return none;
}

function neverChanges(): () => void {
  return () => {};
}
