import type { Role } from "@/lib/catalog/types";

/** What a role is said to pay in a year, in one country, before tax. */
export type Pay = Role["pay"][number];

/** A yearly pay as the data files give it; by default it is a range with an end and without a note. */
export type GivenPay = Pick<Pay, "region" | "year" | "min" | "max" | "source"> & Partial<Pay>;

/** A yearly pay in whole currency units: yuan in China, dollars in the United States. */
export function yearlyPay(given: GivenPay): Pay {
  return {
    openEnded: false,
    measure: "range",
    currency: currencies[given.region],
    per: "year",
    note: null,
    ...given,
  };
}

const currencies = { CN: "CNY", US: "USD" } as const;
