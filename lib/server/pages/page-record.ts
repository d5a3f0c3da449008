import "server-only";
import { notFound } from "next/navigation";
import { Refusal } from "../refusal";

/** The record a page is about; an address that names none of its reader's own is not found. */
export async function recordOfPage<T>(reading: Promise<T>): Promise<T> {
  return (await recordIfAny(reading)) ?? notFound();
}

/** A record that an address may name, or null where it names none of its reader's own. */
export async function recordIfAny<T>(reading: Promise<T>): Promise<T | null> {
  try {
    return await reading;
  } catch (error) {
    if (error instanceof Refusal && error.code === "NOT_FOUND") return null;
    throw error;
  }
}
