-- Nobody changes or deletes an entry of the ledger. That tables are emptied or dropped no trigger
-- can prevent here; the chain shows it.
alter table finding alter column number set not null;
alter table finding alter column hash set not null;
create unique index finding_number on finding (number);

create trigger finding_is_append_only before update, delete on finding
  for each row call 'org.focusgroupdesk.rulebook.AppendOnly';
