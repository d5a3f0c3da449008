import type { Role } from "@/lib/catalog/types";

/** A yearly pay as the data files give it: everything left out is a range with an end, without a note. */
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

type Pay = Role["pay"][number];

const currencies = { CN: "CNY", US: "USD" } as const;
