import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261124105442 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "tourism_point" drop constraint if exists "tourism_point_handle_unique";`);
    this.addSql(`alter table if exists "sales_point" drop constraint if exists "sales_point_handle_unique";`);
    this.addSql(`alter table if exists "ocop_fair" drop constraint if exists "ocop_fair_handle_unique";`);
    this.addSql(`create table if not exists "ocop_fair" ("id" text not null, "handle" text not null, "name" text not null, "starts_on" text null, "ends_on" text null, "year_inferred" boolean not null, "place_text" text null, "today" jsonb not null, "province_code" text null, "sources" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "ocop_fair_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_ocop_fair_deleted_at" ON "ocop_fair" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_ocop_fair_handle_unique" ON "ocop_fair" ("handle") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "sales_point" ("id" text not null, "handle" text not null, "name" text not null, "kind" text check ("kind" in ('shop', 'centre', 'design_centre', 'producer_shop', 'craft_village', 'rest_stop', 'counter')) not null, "address" text null, "place" jsonb not null, "province_code" text null, "producer_handle" text null, "sources" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "sales_point_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_sales_point_deleted_at" ON "sales_point" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_sales_point_handle_unique" ON "sales_point" ("handle") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "tourism_point" ("id" text not null, "handle" text not null, "name" text not null, "kind" text check ("kind" in ('community', 'tourism_point')) not null, "producer_handle" text null, "place" jsonb not null, "province_code" text null, "commune_code" text null, "ocop" text check ("ocop" in ('rated', 'recognised_stars_unknown', 'not_rated', 'none_known')) not null, "visit" jsonb not null, "other_recognition" jsonb null, "summary" text not null, "story" text null, "sources" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "tourism_point_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_tourism_point_deleted_at" ON "tourism_point" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_tourism_point_handle_unique" ON "tourism_point" ("handle") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_tourism_point_province_code" ON "tourism_point" ("province_code") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "ocop_fair" cascade;`);

    this.addSql(`drop table if exists "sales_point" cascade;`);

    this.addSql(`drop table if exists "tourism_point" cascade;`);
  }

}
