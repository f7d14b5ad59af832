import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261124105441 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "ocop_certificate" drop constraint if exists "ocop_certificate_code_unique";`);
    this.addSql(`create table if not exists "ocop_certificate" ("id" text not null, "code" text not null, "subject_type" text check ("subject_type" in ('product', 'tourism')) not null, "subject_handle" text not null, "stars" integer not null, "decision_number" text null, "authority" text null, "level" text check ("level" in ('ministry', 'province', 'district')) null, "round" text check ("round" in ('re-rating', 'upgrade')) null, "is_latest" boolean not null, "superseded_by" text null, "issue_date" jsonb null, "known_ended" boolean not null, "withdrawal" jsonb null, "extension" jsonb null, "sources" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "ocop_certificate_pkey" primary key ("id"), constraint stars_certified check (stars in (3, 4, 5)));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_ocop_certificate_deleted_at" ON "ocop_certificate" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_ocop_certificate_code_unique" ON "ocop_certificate" ("code") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_ocop_certificate_subject_type_subject_handle" ON "ocop_certificate" ("subject_type", "subject_handle") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "ocop_unranked" ("id" text not null, "subject_type" text check ("subject_type" in ('product', 'tourism')) not null, "subject_handle" text not null, "kind" text check ("kind" in ('potential-five', 'stars-not-stated')) not null, "decision_number" text null, "date" jsonb null, "sources" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "ocop_unranked_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_ocop_unranked_deleted_at" ON "ocop_unranked" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_ocop_unranked_subject_type_subject_handle" ON "ocop_unranked" ("subject_type", "subject_handle") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "ocop_certificate" cascade;`);

    this.addSql(`drop table if exists "ocop_unranked" cascade;`);
  }

}
