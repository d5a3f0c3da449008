import { enterDemo, handleDemo } from "@/lib/server/demo/endpoint";

export { enterDemo as GET, handleDemo as POST };
