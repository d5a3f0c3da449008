ALTER TABLE "users" ADD COLUMN "demo_until" text COLLATE "C";--> statement-breakpoint
CREATE INDEX "users_demo" ON "users" USING btree ("demo_until");