ALTER TABLE `users` ADD `demo_until` text;--> statement-breakpoint
CREATE INDEX `users_demo` ON `users` (`demo_until`);