import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261124105443 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "admin_unit_mapping" drop constraint if exists "admin_unit_mapping_old_code_new_code_unique";`);
    this.addSql(`alter table if exists "admin_unit" drop constraint if exists "admin_unit_scheme_level_code_unique";`);
    this.addSql(`create table if not exists "admin_unit" ("id" text not null, "code" text not null, "scheme" text check ("scheme" in ('before-2025-07', 'today')) not null, "level" text check ("level" in ('province', 'commune')) not null, "name" text not null, "name_en" text null, "slug" text not null, "province_code" text null, "district" text null, "lat" real null, "lng" real null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "admin_unit_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_admin_unit_deleted_at" ON "admin_unit" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_admin_unit_scheme_level_code_unique" ON "admin_unit" ("scheme", "level", "code") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_admin_unit_scheme_province_code" ON "admin_unit" ("scheme", "province_code") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "admin_unit_mapping" ("id" text not null, "old_code" text not null, "new_code" text not null, "part" boolean not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "admin_unit_mapping_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_admin_unit_mapping_deleted_at" ON "admin_unit_mapping" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_admin_unit_mapping_old_code_new_code_unique" ON "admin_unit_mapping" ("old_code", "new_code") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_admin_unit_mapping_new_code" ON "admin_unit_mapping" ("new_code") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "admin_unit" cascade;`);

    this.addSql(`drop table if exists "admin_unit_mapping" cascade;`);
  }

}
