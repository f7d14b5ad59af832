import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261124105445 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`create table if not exists "outbox_message" ("id" text not null, "topic" text not null, "key" text not null, "urgent" boolean not null default false, "status" text check ("status" in ('pending', 'done')) not null default 'pending', "done_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "outbox_message_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_outbox_message_deleted_at" ON "outbox_message" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_outbox_message_topic_status_created_at" ON "outbox_message" ("topic", "status", "created_at") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "outbox_message" cascade;`);
  }

}
