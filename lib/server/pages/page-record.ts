import "server-only";
import { notFound } from "next/navigation";
import { Refusal } from "../refusal";

/** The record a page is about. Answers "not found" where the address names none of the owner's records. */
export async function recordOfPage<T>(reading: Promise<T>): Promise<T> {
  return (await recordIfAny(reading)) ?? notFound();
}

/** A record named by an address, or null where it is none of the owner's. */
export async function recordIfAny<T>(reading: Promise<T>): Promise<T | null> {
  try {
    return await reading;
  } catch (error) {
    if (error instanceof Refusal && error.code === "NOT_FOUND") return null;
    throw error;
  }
}
