-- Nobody changes, deletes or empties entries of the ledger.
alter table finding alter column number set not null;
alter table finding alter column hash set not null;
create unique index finding_number on finding (number);

create function refuse_change_of_ledger() returns trigger language plpgsql as $$
begin
  raise exception 'The ledger is append-only: entries are added, never changed or deleted.';
end $$;

create trigger finding_is_append_only before update or delete or truncate on finding
  for each statement execute function refuse_change_of_ledger();
