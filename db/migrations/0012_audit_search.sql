DROP INDEX "audit_log_at";--> statement-breakpoint
CREATE INDEX "audit_log_actor" ON "audit_log" USING btree ("actor_id","at" desc,"id" desc);--> statement-breakpoint
CREATE INDEX "audit_log_act" ON "audit_log" USING btree ("act","at" desc,"id" desc);--> statement-breakpoint
CREATE INDEX "audit_log_at" ON "audit_log" USING btree ("at" desc,"id" desc);