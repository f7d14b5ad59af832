import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261124121636 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "certificate_state" drop constraint if exists "certificate_state_certificate_code_unique";`);
    this.addSql(`create table if not exists "certificate_event" ("id" text not null, "kind" text not null, "certificate_code" text not null, "subject_type" text check ("subject_type" in ('product', 'tourism')) not null, "subject_handle" text not null, "actor_id" text null, "actor_name" text null, "reason" text null, "document" jsonb null, "before" jsonb null, "after" jsonb not null, "occurred_at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "certificate_event_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_certificate_event_deleted_at" ON "certificate_event" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_certificate_event_certificate_code" ON "certificate_event" ("certificate_code") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_certificate_event_occurred_at" ON "certificate_event" ("occurred_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "certificate_state" ("id" text not null, "certificate_code" text not null, "state" text not null, "since" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "certificate_state_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_certificate_state_deleted_at" ON "certificate_state" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_certificate_state_certificate_code_unique" ON "certificate_state" ("certificate_code") WHERE deleted_at IS NULL;`);

    // Whoever asks, and by whatever way: what is written down about a certificate stays. A seed empties
    // whole tables, which these do not see; taking back an import sets saolang.undo_import in its transaction.
    this.addSql(`create or replace function certificate_keeps_history() returns trigger language plpgsql as $$
begin
  if current_setting('saolang.undo_import', true) = 'on' then
    if tg_op = 'DELETE' then return old; end if;
    return new;
  end if;
  if tg_op = 'DELETE' then
    raise exception 'certificate % is history and stays', old.code;
  end if;
  if (old.code, old.subject_type, old.subject_handle, old.stars, old.decision_number, old.authority, old.level, old.round, old.issue_date, old.deleted_at)
    is distinct from (new.code, new.subject_type, new.subject_handle, new.stars, new.decision_number, new.authority, new.level, new.round, new.issue_date, new.deleted_at)
    or (old.withdrawal is not null and old.withdrawal <> 'null'::jsonb and old.withdrawal is distinct from new.withdrawal)
    or (old.extension is not null and old.extension <> 'null'::jsonb and old.extension is distinct from new.extension)
    or (old.superseded_by is not null and old.superseded_by is distinct from new.superseded_by) then
    raise exception 'certificate % is history and stays as it is', old.code;
  end if;
  return new;
end $$;`);
    this.addSql(`create or replace trigger certificate_keeps_history before update or delete on ocop_certificate for each row execute function certificate_keeps_history();`);
    this.addSql(`create or replace function certificate_event_stays() returns trigger language plpgsql as $$
begin
  raise exception 'a line of the audit list stays as it is';
end $$;`);
    this.addSql(`create or replace trigger certificate_event_stays before update or delete on certificate_event for each row execute function certificate_event_stays();`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop trigger if exists certificate_keeps_history on ocop_certificate;`);
    this.addSql(`drop function if exists certificate_keeps_history;`);
    this.addSql(`drop table if exists "certificate_event" cascade;`);
    this.addSql(`drop function if exists certificate_event_stays;`);

    this.addSql(`drop table if exists "certificate_state" cascade;`);
  }

}
