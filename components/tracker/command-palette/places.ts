"use client";

import { useLocale, useTranslations } from "use-intl/react";

/** A page to go to, found by its name or by another word for it. */
export type Place = { id: string; href: string; name: string; also: string; shown: "always" | "when-typed" };

/** Every page of the tracker with a fixed address; new records are offered only once somebody types. */
export function usePlaces(): Place[] {
  const t = useTranslations("commandPalette");
  const shell = useTranslations("shell");
  const locale = useLocale();
  const places = daily.map((id) => ({ id, path: paths[id], name: shell(id), shown: "always" as const }));
  return [
    ...places,
    { id: "offerings" as const, path: "/income#offerings", name: t("offerings"), shown: "always" as const },
    { id: "stages" as const, path: "/stages", name: t("stages"), shown: "always" as const },
    {
      id: "security" as const,
      path: "/settings/account",
      name: t("security"),
      shown: "when-typed" as const,
    },
    { id: "newCase" as const, path: "/cases/new", name: t("new.case"), shown: "when-typed" as const },
    { id: "newClient" as const, path: "/clients/new", name: t("new.client"), shown: "when-typed" as const },
    { id: "newIncome" as const, path: "/income/new", name: t("new.income"), shown: "when-typed" as const },
    {
      id: "newOffering" as const,
      path: "/income/offerings/new",
      name: t("new.offering"),
      shown: "when-typed" as const,
    },
    { id: "newPath" as const, path: "/paths", name: t("new.path"), shown: "when-typed" as const },
  ].map(({ path, ...place }) => ({ ...place, href: `/${locale}${path}`, also: t(`also.${place.id}`) }));
}

const daily = ["today", "plan", "cases", "clients", "income", "progress", "notes", "claims", "settings"] as const;

const paths: Readonly<Record<(typeof daily)[number], string>> = {
  today: "/dashboard",
  plan: "/plan",
  cases: "/cases",
  clients: "/clients",
  income: "/income",
  progress: "/progress",
  notes: "/notes",
  claims: "/claims",
  settings: "/settings",
};

/** Whether every typed word begins one of these words or, in Chinese, occurs anywhere in them. */
export function isMeant(typed: string, words: string): boolean {
  const all = ` ${words.toLowerCase()}`;
  return typed
    .toLowerCase()
    .split(/\s+/)
    .filter(Boolean)
    .every((word) => all.includes(` ${word}`) || (/\p{Script=Han}/u.test(word) && all.includes(word)));
}
