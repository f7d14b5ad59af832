import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261124123314 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "annex_import" drop constraint if exists "annex_import_file_hash_decision_key_unique";`);
    this.addSql(`create table if not exists "annex_import" ("id" text not null, "file_name" text not null, "file_hash" text not null, "file_size" integer not null, "decision" jsonb not null, "decision_key" text not null, "status" text check ("status" in ('previewed', 'confirmed', 'undone')) not null, "rows" jsonb not null, "ignored" jsonb not null, "counts" jsonb not null, "fingerprint" text not null, "written" jsonb null, "previewed_by" text not null, "confirmed_by" text null, "confirmed_at" timestamptz null, "undone_by" text null, "undone_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "annex_import_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_annex_import_deleted_at" ON "annex_import" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_annex_import_file_hash_decision_key_unique" ON "annex_import" ("file_hash", "decision_key") WHERE status = 'confirmed' AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_annex_import_created_at" ON "annex_import" ("created_at") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "annex_import" cascade;`);
  }

}
