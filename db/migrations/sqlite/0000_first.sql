CREATE TABLE `cases` (
	`id` text NOT NULL,
	`user_id` text NOT NULL,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	`version` integer NOT NULL,
	`deleted_at` text,
	`created_from` text NOT NULL,
	`title` text NOT NULL,
	`kind` text NOT NULL,
	`path_id` text,
	`client_id` text,
	`deal_id` text,
	`niche` text NOT NULL,
	`problem` text NOT NULL,
	`approach` text NOT NULL,
	`tools` text NOT NULL,
	`started_on` text,
	`delivered_on` text,
	`hours` real,
	`outcomes` text NOT NULL,
	`quote` text NOT NULL,
	`links` text NOT NULL,
	`images` text NOT NULL,
	`status` text NOT NULL,
	`visibility` text NOT NULL,
	`slug` text,
	`confirmed_on` text,
	PRIMARY KEY(`user_id`, `id`),
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`user_id`,`path_id`) REFERENCES `paths`(`user_id`,`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`user_id`,`client_id`) REFERENCES `clients`(`user_id`,`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`user_id`,`deal_id`) REFERENCES `deals`(`user_id`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `cases_newest` ON `cases` (`user_id`,`created_at`,`id`);--> statement-breakpoint
CREATE INDEX `cases_id` ON `cases` (`id`);--> statement-breakpoint
CREATE INDEX `cases_path` ON `cases` (`user_id`,`path_id`);--> statement-breakpoint
CREATE INDEX `cases_client` ON `cases` (`user_id`,`client_id`);--> statement-breakpoint
CREATE INDEX `cases_deal` ON `cases` (`user_id`,`deal_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `cases_slug` ON `cases` (`user_id`,`slug`) WHERE deleted_at is null;--> statement-breakpoint
CREATE TABLE `clients` (
	`id` text NOT NULL,
	`user_id` text NOT NULL,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	`version` integer NOT NULL,
	`deleted_at` text,
	`created_from` text NOT NULL,
	`name` text NOT NULL,
	`organisation` text NOT NULL,
	`channel` text,
	`contact` text NOT NULL,
	`cadence_days` integer NOT NULL,
	`note` text NOT NULL,
	PRIMARY KEY(`user_id`, `id`),
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "clients_cadence" CHECK(cadence_days >= 1)
);
--> statement-breakpoint
CREATE INDEX `clients_newest` ON `clients` (`user_id`,`created_at`,`id`);--> statement-breakpoint
CREATE INDEX `clients_id` ON `clients` (`id`);--> statement-breakpoint
CREATE TABLE `deals` (
	`id` text NOT NULL,
	`user_id` text NOT NULL,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	`version` integer NOT NULL,
	`deleted_at` text,
	`created_from` text NOT NULL,
	`client_id` text NOT NULL,
	`title` text NOT NULL,
	`kind` text NOT NULL,
	`stage` text NOT NULL,
	`history` text NOT NULL,
	`value` integer,
	`currency` text NOT NULL,
	`next_action` text NOT NULL,
	`next_on` text,
	`snoozed_until` text,
	`lost_reason` text,
	`closed_on` text,
	`quoted_value` integer,
	`agreed_value` integer,
	`expected_on` text,
	`shown_case_ids` text NOT NULL,
	PRIMARY KEY(`user_id`, `id`),
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`user_id`,`client_id`) REFERENCES `clients`(`user_id`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `deals_newest` ON `deals` (`user_id`,`created_at`,`id`);--> statement-breakpoint
CREATE INDEX `deals_id` ON `deals` (`id`);--> statement-breakpoint
CREATE INDEX `deals_client` ON `deals` (`user_id`,`client_id`);--> statement-breakpoint
CREATE INDEX `deals_stage` ON `deals` (`user_id`,`stage`);--> statement-breakpoint
CREATE TABLE `touches` (
	`id` text NOT NULL,
	`user_id` text NOT NULL,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	`version` integer NOT NULL,
	`deleted_at` text,
	`created_from` text NOT NULL,
	`client_id` text NOT NULL,
	`deal_id` text,
	`on` text NOT NULL,
	`kind` text NOT NULL,
	`text` text NOT NULL,
	PRIMARY KEY(`user_id`, `id`),
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`user_id`,`client_id`) REFERENCES `clients`(`user_id`,`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`user_id`,`deal_id`) REFERENCES `deals`(`user_id`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `touches_newest` ON `touches` (`user_id`,`created_at`,`id`);--> statement-breakpoint
CREATE INDEX `touches_id` ON `touches` (`id`);--> statement-breakpoint
CREATE INDEX `touches_client` ON `touches` (`user_id`,`client_id`,`on`);--> statement-breakpoint
CREATE INDEX `touches_deal` ON `touches` (`user_id`,`deal_id`);--> statement-breakpoint
CREATE TABLE `income` (
	`id` text NOT NULL,
	`user_id` text NOT NULL,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	`version` integer NOT NULL,
	`deleted_at` text,
	`created_from` text NOT NULL,
	`received_on` text NOT NULL,
	`amount` integer NOT NULL,
	`currency` text NOT NULL,
	`rate` real,
	`model` text NOT NULL,
	`offering_id` text,
	`deal_id` text,
	`client_id` text,
	`case_id` text,
	`hours` real,
	`payers` integer NOT NULL,
	`recurring` integer NOT NULL,
	`note` text NOT NULL,
	`import_key` text,
	PRIMARY KEY(`user_id`, `id`),
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`user_id`,`offering_id`) REFERENCES `offerings`(`user_id`,`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`user_id`,`deal_id`) REFERENCES `deals`(`user_id`,`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`user_id`,`client_id`) REFERENCES `clients`(`user_id`,`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`user_id`,`case_id`) REFERENCES `cases`(`user_id`,`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "income_whole_amount" CHECK(amount = cast(amount as bigint)),
	CONSTRAINT "income_payers" CHECK(payers >= 1),
	CONSTRAINT "income_rate" CHECK(rate > 0)
);
--> statement-breakpoint
CREATE INDEX `income_newest` ON `income` (`user_id`,`created_at`,`id`);--> statement-breakpoint
CREATE INDEX `income_id` ON `income` (`id`);--> statement-breakpoint
CREATE INDEX `income_offering` ON `income` (`user_id`,`offering_id`);--> statement-breakpoint
CREATE INDEX `income_deal` ON `income` (`user_id`,`deal_id`);--> statement-breakpoint
CREATE INDEX `income_client` ON `income` (`user_id`,`client_id`);--> statement-breakpoint
CREATE INDEX `income_case` ON `income` (`user_id`,`case_id`);--> statement-breakpoint
CREATE INDEX `income_received` ON `income` (`user_id`,`received_on`);--> statement-breakpoint
CREATE UNIQUE INDEX `income_import_key` ON `income` (`user_id`,`import_key`);--> statement-breakpoint
CREATE TABLE `offerings` (
	`id` text NOT NULL,
	`user_id` text NOT NULL,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	`version` integer NOT NULL,
	`deleted_at` text,
	`created_from` text NOT NULL,
	`name` text NOT NULL,
	`kind` text NOT NULL,
	`url` text,
	`launched_on` text,
	`retired_on` text,
	PRIMARY KEY(`user_id`, `id`),
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `offerings_newest` ON `offerings` (`user_id`,`created_at`,`id`);--> statement-breakpoint
CREATE INDEX `offerings_id` ON `offerings` (`id`);--> statement-breakpoint
CREATE TABLE `claims` (
	`id` text NOT NULL,
	`user_id` text NOT NULL,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	`version` integer NOT NULL,
	`deleted_at` text,
	`created_from` text NOT NULL,
	`text` text NOT NULL,
	`source_url` text,
	`claimed_monthly` integer,
	`currency` text,
	`answers` text NOT NULL,
	`verdict` text,
	PRIMARY KEY(`user_id`, `id`),
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `claims_newest` ON `claims` (`user_id`,`created_at`,`id`);--> statement-breakpoint
CREATE INDEX `claims_id` ON `claims` (`id`);--> statement-breakpoint
CREATE TABLE `notes` (
	`id` text NOT NULL,
	`user_id` text NOT NULL,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	`version` integer NOT NULL,
	`deleted_at` text,
	`created_from` text NOT NULL,
	`on` text NOT NULL,
	`text` text NOT NULL,
	`about_kind` text,
	`about_id` text,
	PRIMARY KEY(`user_id`, `id`),
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `notes_newest` ON `notes` (`user_id`,`created_at`,`id`);--> statement-breakpoint
CREATE INDEX `notes_id` ON `notes` (`id`);--> statement-breakpoint
CREATE INDEX `notes_about` ON `notes` (`user_id`,`about_id`);--> statement-breakpoint
CREATE TABLE `reviews` (
	`id` text NOT NULL,
	`user_id` text NOT NULL,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	`version` integer NOT NULL,
	`deleted_at` text,
	`created_from` text NOT NULL,
	`week_of` text NOT NULL,
	`wins` text NOT NULL,
	`blockers` text NOT NULL,
	`learned` text NOT NULL,
	`next_three` text NOT NULL,
	`hours` real,
	PRIMARY KEY(`user_id`, `id`),
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `reviews_newest` ON `reviews` (`user_id`,`created_at`,`id`);--> statement-breakpoint
CREATE INDEX `reviews_id` ON `reviews` (`id`);--> statement-breakpoint
CREATE UNIQUE INDEX `reviews_week` ON `reviews` (`user_id`,`week_of`) WHERE deleted_at is null;--> statement-breakpoint
CREATE TABLE `milestones` (
	`id` text NOT NULL,
	`user_id` text NOT NULL,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	`version` integer NOT NULL,
	`deleted_at` text,
	`created_from` text NOT NULL,
	`path_id` text NOT NULL,
	`template_id` text,
	`stage` text,
	`title` text,
	`detail` text,
	`due_on` text,
	`position` text NOT NULL,
	`status` text NOT NULL,
	`completed_on` text,
	`skipped_why` text,
	`evidence_kind` text NOT NULL,
	`evidence_id` text,
	`note` text NOT NULL,
	`links` text NOT NULL,
	PRIMARY KEY(`user_id`, `id`),
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`user_id`,`path_id`) REFERENCES `paths`(`user_id`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `milestones_newest` ON `milestones` (`user_id`,`created_at`,`id`);--> statement-breakpoint
CREATE INDEX `milestones_id` ON `milestones` (`id`);--> statement-breakpoint
CREATE INDEX `milestones_path` ON `milestones` (`user_id`,`path_id`,`due_on`);--> statement-breakpoint
CREATE INDEX `milestones_evidence` ON `milestones` (`user_id`,`evidence_id`);--> statement-breakpoint
CREATE TABLE `paths` (
	`id` text NOT NULL,
	`user_id` text NOT NULL,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	`version` integer NOT NULL,
	`deleted_at` text,
	`created_from` text NOT NULL,
	`catalog_id` text,
	`kind` text NOT NULL,
	`title` text,
	`niche` text NOT NULL,
	`started_on` text,
	`weeks` integer NOT NULL,
	`income_target` integer,
	`status` text NOT NULL,
	PRIMARY KEY(`user_id`, `id`),
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "paths_weeks" CHECK(weeks >= 1)
);
--> statement-breakpoint
CREATE INDEX `paths_newest` ON `paths` (`user_id`,`created_at`,`id`);--> statement-breakpoint
CREATE INDEX `paths_id` ON `paths` (`id`);--> statement-breakpoint
CREATE UNIQUE INDEX `paths_one_active` ON `paths` (`user_id`) WHERE status = 'active' and deleted_at is null;--> statement-breakpoint
CREATE TABLE `accounts` (
	`user_id` text NOT NULL,
	`provider` text NOT NULL,
	`provider_account_id` text NOT NULL,
	`type` text NOT NULL,
	`created_at` text NOT NULL,
	PRIMARY KEY(`provider`, `provider_account_id`),
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `accounts_user` ON `accounts` (`user_id`);--> statement-breakpoint
CREATE TABLE `sessions` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`token_hash` text NOT NULL,
	`created_at` text NOT NULL,
	`last_seen_at` text NOT NULL,
	`expires_at` text NOT NULL,
	`user_agent` text,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `sessions_token_hash` ON `sessions` (`token_hash`);--> statement-breakpoint
CREATE INDEX `sessions_user` ON `sessions` (`user_id`,`last_seen_at`);--> statement-breakpoint
CREATE TABLE `tokens` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`name` text NOT NULL,
	`token_hash` text NOT NULL,
	`scope` text NOT NULL,
	`created_at` text NOT NULL,
	`expires_at` text,
	`last_used_at` text,
	`revoked_at` text,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `tokens_token_hash` ON `tokens` (`token_hash`);--> statement-breakpoint
CREATE INDEX `tokens_user` ON `tokens` (`user_id`,`created_at`);--> statement-breakpoint
CREATE TABLE `users` (
	`id` text PRIMARY KEY NOT NULL,
	`email` text NOT NULL,
	`name` text NOT NULL,
	`password_hash` text,
	`handle` text,
	`locale` text NOT NULL,
	`time_zone` text NOT NULL,
	`base_currency` text NOT NULL,
	`hours_per_week` real,
	`profile` text,
	`deal_stage_names` text,
	`revision` integer NOT NULL,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	`version` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `users_email` ON `users` (`email`);--> statement-breakpoint
CREATE UNIQUE INDEX `users_handle` ON `users` (`handle`);