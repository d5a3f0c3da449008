import { answerRefused } from "@/lib/server/refused";

export { answerRefused as GET };
