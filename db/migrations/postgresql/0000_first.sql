CREATE TABLE "cases" (
	"id" text COLLATE "C" NOT NULL,
	"user_id" text COLLATE "C" NOT NULL,
	"created_at" text COLLATE "C" NOT NULL,
	"updated_at" text COLLATE "C" NOT NULL,
	"version" integer NOT NULL,
	"deleted_at" text COLLATE "C",
	"created_from" text COLLATE "C" NOT NULL,
	"title" text COLLATE "C" NOT NULL,
	"kind" text COLLATE "C" NOT NULL,
	"path_id" text COLLATE "C",
	"client_id" text COLLATE "C",
	"deal_id" text COLLATE "C",
	"niche" text COLLATE "C" NOT NULL,
	"problem" text COLLATE "C" NOT NULL,
	"approach" text COLLATE "C" NOT NULL,
	"tools" text COLLATE "C" NOT NULL,
	"started_on" text COLLATE "C",
	"delivered_on" text COLLATE "C",
	"hours" double precision,
	"outcomes" text COLLATE "C" NOT NULL,
	"quote" text COLLATE "C" NOT NULL,
	"links" text COLLATE "C" NOT NULL,
	"images" text COLLATE "C" NOT NULL,
	"status" text COLLATE "C" NOT NULL,
	"visibility" text COLLATE "C" NOT NULL,
	"slug" text COLLATE "C",
	"confirmed_on" text COLLATE "C",
	CONSTRAINT "cases_user_id_id_pk" PRIMARY KEY("user_id","id")
);
--> statement-breakpoint
CREATE TABLE "clients" (
	"id" text COLLATE "C" NOT NULL,
	"user_id" text COLLATE "C" NOT NULL,
	"created_at" text COLLATE "C" NOT NULL,
	"updated_at" text COLLATE "C" NOT NULL,
	"version" integer NOT NULL,
	"deleted_at" text COLLATE "C",
	"created_from" text COLLATE "C" NOT NULL,
	"name" text COLLATE "C" NOT NULL,
	"organisation" text COLLATE "C" NOT NULL,
	"channel" text COLLATE "C",
	"contact" text COLLATE "C" NOT NULL,
	"cadence_days" integer NOT NULL,
	"note" text COLLATE "C" NOT NULL,
	CONSTRAINT "clients_user_id_id_pk" PRIMARY KEY("user_id","id"),
	CONSTRAINT "clients_cadence" CHECK (cadence_days >= 1)
);
--> statement-breakpoint
CREATE TABLE "deals" (
	"id" text COLLATE "C" NOT NULL,
	"user_id" text COLLATE "C" NOT NULL,
	"created_at" text COLLATE "C" NOT NULL,
	"updated_at" text COLLATE "C" NOT NULL,
	"version" integer NOT NULL,
	"deleted_at" text COLLATE "C",
	"created_from" text COLLATE "C" NOT NULL,
	"client_id" text COLLATE "C" NOT NULL,
	"title" text COLLATE "C" NOT NULL,
	"kind" text COLLATE "C" NOT NULL,
	"stage" text COLLATE "C" NOT NULL,
	"history" text COLLATE "C" NOT NULL,
	"value" bigint,
	"currency" text COLLATE "C" NOT NULL,
	"next_action" text COLLATE "C" NOT NULL,
	"next_on" text COLLATE "C",
	"snoozed_until" text COLLATE "C",
	"lost_reason" text COLLATE "C",
	"closed_on" text COLLATE "C",
	"quoted_value" bigint,
	"agreed_value" bigint,
	"expected_on" text COLLATE "C",
	"shown_case_ids" text COLLATE "C" NOT NULL,
	CONSTRAINT "deals_user_id_id_pk" PRIMARY KEY("user_id","id")
);
--> statement-breakpoint
CREATE TABLE "touches" (
	"id" text COLLATE "C" NOT NULL,
	"user_id" text COLLATE "C" NOT NULL,
	"created_at" text COLLATE "C" NOT NULL,
	"updated_at" text COLLATE "C" NOT NULL,
	"version" integer NOT NULL,
	"deleted_at" text COLLATE "C",
	"created_from" text COLLATE "C" NOT NULL,
	"client_id" text COLLATE "C" NOT NULL,
	"deal_id" text COLLATE "C",
	"on" text COLLATE "C" NOT NULL,
	"kind" text COLLATE "C" NOT NULL,
	"text" text COLLATE "C" NOT NULL,
	CONSTRAINT "touches_user_id_id_pk" PRIMARY KEY("user_id","id")
);
--> statement-breakpoint
CREATE TABLE "income" (
	"id" text COLLATE "C" NOT NULL,
	"user_id" text COLLATE "C" NOT NULL,
	"created_at" text COLLATE "C" NOT NULL,
	"updated_at" text COLLATE "C" NOT NULL,
	"version" integer NOT NULL,
	"deleted_at" text COLLATE "C",
	"created_from" text COLLATE "C" NOT NULL,
	"received_on" text COLLATE "C" NOT NULL,
	"amount" bigint NOT NULL,
	"currency" text COLLATE "C" NOT NULL,
	"rate" double precision,
	"model" text COLLATE "C" NOT NULL,
	"offering_id" text COLLATE "C",
	"deal_id" text COLLATE "C",
	"client_id" text COLLATE "C",
	"case_id" text COLLATE "C",
	"hours" double precision,
	"payers" integer NOT NULL,
	"recurring" boolean NOT NULL,
	"note" text COLLATE "C" NOT NULL,
	"import_key" text COLLATE "C",
	CONSTRAINT "income_user_id_id_pk" PRIMARY KEY("user_id","id"),
	CONSTRAINT "income_whole_amount" CHECK (amount = cast(amount as bigint)),
	CONSTRAINT "income_payers" CHECK (payers >= 1),
	CONSTRAINT "income_rate" CHECK (rate > 0)
);
--> statement-breakpoint
CREATE TABLE "offerings" (
	"id" text COLLATE "C" NOT NULL,
	"user_id" text COLLATE "C" NOT NULL,
	"created_at" text COLLATE "C" NOT NULL,
	"updated_at" text COLLATE "C" NOT NULL,
	"version" integer NOT NULL,
	"deleted_at" text COLLATE "C",
	"created_from" text COLLATE "C" NOT NULL,
	"name" text COLLATE "C" NOT NULL,
	"kind" text COLLATE "C" NOT NULL,
	"url" text COLLATE "C",
	"launched_on" text COLLATE "C",
	"retired_on" text COLLATE "C",
	CONSTRAINT "offerings_user_id_id_pk" PRIMARY KEY("user_id","id")
);
--> statement-breakpoint
CREATE TABLE "claims" (
	"id" text COLLATE "C" NOT NULL,
	"user_id" text COLLATE "C" NOT NULL,
	"created_at" text COLLATE "C" NOT NULL,
	"updated_at" text COLLATE "C" NOT NULL,
	"version" integer NOT NULL,
	"deleted_at" text COLLATE "C",
	"created_from" text COLLATE "C" NOT NULL,
	"text" text COLLATE "C" NOT NULL,
	"source_url" text COLLATE "C",
	"claimed_monthly" bigint,
	"currency" text COLLATE "C",
	"answers" text COLLATE "C" NOT NULL,
	"verdict" text COLLATE "C",
	CONSTRAINT "claims_user_id_id_pk" PRIMARY KEY("user_id","id")
);
--> statement-breakpoint
CREATE TABLE "notes" (
	"id" text COLLATE "C" NOT NULL,
	"user_id" text COLLATE "C" NOT NULL,
	"created_at" text COLLATE "C" NOT NULL,
	"updated_at" text COLLATE "C" NOT NULL,
	"version" integer NOT NULL,
	"deleted_at" text COLLATE "C",
	"created_from" text COLLATE "C" NOT NULL,
	"on" text COLLATE "C" NOT NULL,
	"text" text COLLATE "C" NOT NULL,
	"about_kind" text COLLATE "C",
	"about_id" text COLLATE "C",
	CONSTRAINT "notes_user_id_id_pk" PRIMARY KEY("user_id","id")
);
--> statement-breakpoint
CREATE TABLE "reviews" (
	"id" text COLLATE "C" NOT NULL,
	"user_id" text COLLATE "C" NOT NULL,
	"created_at" text COLLATE "C" NOT NULL,
	"updated_at" text COLLATE "C" NOT NULL,
	"version" integer NOT NULL,
	"deleted_at" text COLLATE "C",
	"created_from" text COLLATE "C" NOT NULL,
	"week_of" text COLLATE "C" NOT NULL,
	"wins" text COLLATE "C" NOT NULL,
	"blockers" text COLLATE "C" NOT NULL,
	"learned" text COLLATE "C" NOT NULL,
	"next_three" text COLLATE "C" NOT NULL,
	"hours" double precision,
	CONSTRAINT "reviews_user_id_id_pk" PRIMARY KEY("user_id","id")
);
--> statement-breakpoint
CREATE TABLE "milestones" (
	"id" text COLLATE "C" NOT NULL,
	"user_id" text COLLATE "C" NOT NULL,
	"created_at" text COLLATE "C" NOT NULL,
	"updated_at" text COLLATE "C" NOT NULL,
	"version" integer NOT NULL,
	"deleted_at" text COLLATE "C",
	"created_from" text COLLATE "C" NOT NULL,
	"path_id" text COLLATE "C" NOT NULL,
	"template_id" text COLLATE "C",
	"stage" text COLLATE "C",
	"title" text COLLATE "C",
	"detail" text COLLATE "C",
	"due_on" text COLLATE "C",
	"position" text COLLATE "C" NOT NULL,
	"status" text COLLATE "C" NOT NULL,
	"completed_on" text COLLATE "C",
	"skipped_why" text COLLATE "C",
	"evidence_kind" text COLLATE "C" NOT NULL,
	"evidence_id" text COLLATE "C",
	"note" text COLLATE "C" NOT NULL,
	"links" text COLLATE "C" NOT NULL,
	CONSTRAINT "milestones_user_id_id_pk" PRIMARY KEY("user_id","id")
);
--> statement-breakpoint
CREATE TABLE "paths" (
	"id" text COLLATE "C" NOT NULL,
	"user_id" text COLLATE "C" NOT NULL,
	"created_at" text COLLATE "C" NOT NULL,
	"updated_at" text COLLATE "C" NOT NULL,
	"version" integer NOT NULL,
	"deleted_at" text COLLATE "C",
	"created_from" text COLLATE "C" NOT NULL,
	"catalog_id" text COLLATE "C",
	"kind" text COLLATE "C" NOT NULL,
	"title" text COLLATE "C",
	"niche" text COLLATE "C" NOT NULL,
	"started_on" text COLLATE "C",
	"weeks" integer NOT NULL,
	"income_target" bigint,
	"status" text COLLATE "C" NOT NULL,
	CONSTRAINT "paths_user_id_id_pk" PRIMARY KEY("user_id","id"),
	CONSTRAINT "paths_weeks" CHECK (weeks >= 1)
);
--> statement-breakpoint
CREATE TABLE "accounts" (
	"user_id" text COLLATE "C" NOT NULL,
	"provider" text COLLATE "C" NOT NULL,
	"provider_account_id" text COLLATE "C" NOT NULL,
	"type" text COLLATE "C" NOT NULL,
	"created_at" text COLLATE "C" NOT NULL,
	CONSTRAINT "accounts_provider_provider_account_id_pk" PRIMARY KEY("provider","provider_account_id")
);
--> statement-breakpoint
CREATE TABLE "sessions" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"user_id" text COLLATE "C" NOT NULL,
	"token_hash" text COLLATE "C" NOT NULL,
	"created_at" text COLLATE "C" NOT NULL,
	"last_seen_at" text COLLATE "C" NOT NULL,
	"expires_at" text COLLATE "C" NOT NULL,
	"user_agent" text COLLATE "C"
);
--> statement-breakpoint
CREATE TABLE "tokens" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"user_id" text COLLATE "C" NOT NULL,
	"name" text COLLATE "C" NOT NULL,
	"token_hash" text COLLATE "C" NOT NULL,
	"scope" text COLLATE "C" NOT NULL,
	"created_at" text COLLATE "C" NOT NULL,
	"expires_at" text COLLATE "C",
	"last_used_at" text COLLATE "C",
	"revoked_at" text COLLATE "C"
);
--> statement-breakpoint
CREATE TABLE "users" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"email" text COLLATE "C" NOT NULL,
	"name" text COLLATE "C" NOT NULL,
	"password_hash" text COLLATE "C",
	"handle" text COLLATE "C",
	"locale" text COLLATE "C" NOT NULL,
	"time_zone" text COLLATE "C" NOT NULL,
	"base_currency" text COLLATE "C" NOT NULL,
	"hours_per_week" double precision,
	"profile" text COLLATE "C",
	"deal_stage_names" text COLLATE "C",
	"revision" integer NOT NULL,
	"created_at" text COLLATE "C" NOT NULL,
	"updated_at" text COLLATE "C" NOT NULL,
	"version" integer NOT NULL
);
--> statement-breakpoint
ALTER TABLE "cases" ADD CONSTRAINT "cases_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cases" ADD CONSTRAINT "cases_path_fk" FOREIGN KEY ("user_id","path_id") REFERENCES "public"."paths"("user_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cases" ADD CONSTRAINT "cases_client_fk" FOREIGN KEY ("user_id","client_id") REFERENCES "public"."clients"("user_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cases" ADD CONSTRAINT "cases_deal_fk" FOREIGN KEY ("user_id","deal_id") REFERENCES "public"."deals"("user_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "clients" ADD CONSTRAINT "clients_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "deals" ADD CONSTRAINT "deals_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "deals" ADD CONSTRAINT "deals_client_fk" FOREIGN KEY ("user_id","client_id") REFERENCES "public"."clients"("user_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "touches" ADD CONSTRAINT "touches_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "touches" ADD CONSTRAINT "touches_client_fk" FOREIGN KEY ("user_id","client_id") REFERENCES "public"."clients"("user_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "touches" ADD CONSTRAINT "touches_deal_fk" FOREIGN KEY ("user_id","deal_id") REFERENCES "public"."deals"("user_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "income" ADD CONSTRAINT "income_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "income" ADD CONSTRAINT "income_offering_fk" FOREIGN KEY ("user_id","offering_id") REFERENCES "public"."offerings"("user_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "income" ADD CONSTRAINT "income_deal_fk" FOREIGN KEY ("user_id","deal_id") REFERENCES "public"."deals"("user_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "income" ADD CONSTRAINT "income_client_fk" FOREIGN KEY ("user_id","client_id") REFERENCES "public"."clients"("user_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "income" ADD CONSTRAINT "income_case_fk" FOREIGN KEY ("user_id","case_id") REFERENCES "public"."cases"("user_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "offerings" ADD CONSTRAINT "offerings_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claims" ADD CONSTRAINT "claims_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notes" ADD CONSTRAINT "notes_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reviews" ADD CONSTRAINT "reviews_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "milestones" ADD CONSTRAINT "milestones_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "milestones" ADD CONSTRAINT "milestones_path_fk" FOREIGN KEY ("user_id","path_id") REFERENCES "public"."paths"("user_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "paths" ADD CONSTRAINT "paths_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "accounts" ADD CONSTRAINT "accounts_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tokens" ADD CONSTRAINT "tokens_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "cases_newest" ON "cases" USING btree ("user_id","created_at","id");--> statement-breakpoint
CREATE INDEX "cases_id" ON "cases" USING btree ("id");--> statement-breakpoint
CREATE INDEX "cases_path" ON "cases" USING btree ("user_id","path_id");--> statement-breakpoint
CREATE INDEX "cases_client" ON "cases" USING btree ("user_id","client_id");--> statement-breakpoint
CREATE INDEX "cases_deal" ON "cases" USING btree ("user_id","deal_id");--> statement-breakpoint
CREATE UNIQUE INDEX "cases_slug" ON "cases" USING btree ("user_id","slug") WHERE deleted_at is null;--> statement-breakpoint
CREATE INDEX "clients_newest" ON "clients" USING btree ("user_id","created_at","id");--> statement-breakpoint
CREATE INDEX "clients_id" ON "clients" USING btree ("id");--> statement-breakpoint
CREATE INDEX "deals_newest" ON "deals" USING btree ("user_id","created_at","id");--> statement-breakpoint
CREATE INDEX "deals_id" ON "deals" USING btree ("id");--> statement-breakpoint
CREATE INDEX "deals_client" ON "deals" USING btree ("user_id","client_id");--> statement-breakpoint
CREATE INDEX "deals_stage" ON "deals" USING btree ("user_id","stage");--> statement-breakpoint
CREATE INDEX "touches_newest" ON "touches" USING btree ("user_id","created_at","id");--> statement-breakpoint
CREATE INDEX "touches_id" ON "touches" USING btree ("id");--> statement-breakpoint
CREATE INDEX "touches_client" ON "touches" USING btree ("user_id","client_id","on");--> statement-breakpoint
CREATE INDEX "touches_deal" ON "touches" USING btree ("user_id","deal_id");--> statement-breakpoint
CREATE INDEX "income_newest" ON "income" USING btree ("user_id","created_at","id");--> statement-breakpoint
CREATE INDEX "income_id" ON "income" USING btree ("id");--> statement-breakpoint
CREATE INDEX "income_offering" ON "income" USING btree ("user_id","offering_id");--> statement-breakpoint
CREATE INDEX "income_deal" ON "income" USING btree ("user_id","deal_id");--> statement-breakpoint
CREATE INDEX "income_client" ON "income" USING btree ("user_id","client_id");--> statement-breakpoint
CREATE INDEX "income_case" ON "income" USING btree ("user_id","case_id");--> statement-breakpoint
CREATE INDEX "income_received" ON "income" USING btree ("user_id","received_on");--> statement-breakpoint
CREATE UNIQUE INDEX "income_import_key" ON "income" USING btree ("user_id","import_key");--> statement-breakpoint
CREATE INDEX "offerings_newest" ON "offerings" USING btree ("user_id","created_at","id");--> statement-breakpoint
CREATE INDEX "offerings_id" ON "offerings" USING btree ("id");--> statement-breakpoint
CREATE INDEX "claims_newest" ON "claims" USING btree ("user_id","created_at","id");--> statement-breakpoint
CREATE INDEX "claims_id" ON "claims" USING btree ("id");--> statement-breakpoint
CREATE INDEX "notes_newest" ON "notes" USING btree ("user_id","created_at","id");--> statement-breakpoint
CREATE INDEX "notes_id" ON "notes" USING btree ("id");--> statement-breakpoint
CREATE INDEX "notes_about" ON "notes" USING btree ("user_id","about_id");--> statement-breakpoint
CREATE INDEX "reviews_newest" ON "reviews" USING btree ("user_id","created_at","id");--> statement-breakpoint
CREATE INDEX "reviews_id" ON "reviews" USING btree ("id");--> statement-breakpoint
CREATE UNIQUE INDEX "reviews_week" ON "reviews" USING btree ("user_id","week_of") WHERE deleted_at is null;--> statement-breakpoint
CREATE INDEX "milestones_newest" ON "milestones" USING btree ("user_id","created_at","id");--> statement-breakpoint
CREATE INDEX "milestones_id" ON "milestones" USING btree ("id");--> statement-breakpoint
CREATE INDEX "milestones_path" ON "milestones" USING btree ("user_id","path_id","due_on");--> statement-breakpoint
CREATE INDEX "milestones_evidence" ON "milestones" USING btree ("user_id","evidence_id");--> statement-breakpoint
CREATE INDEX "paths_newest" ON "paths" USING btree ("user_id","created_at","id");--> statement-breakpoint
CREATE INDEX "paths_id" ON "paths" USING btree ("id");--> statement-breakpoint
CREATE UNIQUE INDEX "paths_one_active" ON "paths" USING btree ("user_id") WHERE status = 'active' and deleted_at is null;--> statement-breakpoint
CREATE INDEX "accounts_user" ON "accounts" USING btree ("user_id");--> statement-breakpoint
CREATE UNIQUE INDEX "sessions_token_hash" ON "sessions" USING btree ("token_hash");--> statement-breakpoint
CREATE INDEX "sessions_user" ON "sessions" USING btree ("user_id","last_seen_at");--> statement-breakpoint
CREATE UNIQUE INDEX "tokens_token_hash" ON "tokens" USING btree ("token_hash");--> statement-breakpoint
CREATE INDEX "tokens_user" ON "tokens" USING btree ("user_id","created_at");--> statement-breakpoint
CREATE UNIQUE INDEX "users_email" ON "users" USING btree ("email");--> statement-breakpoint
CREATE UNIQUE INDEX "users_handle" ON "users" USING btree ("handle");