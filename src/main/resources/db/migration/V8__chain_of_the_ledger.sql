-- The ledger is a chain: every entry has a number without gaps, and a hash over its content and the
-- hash of the entry before. Number and hash of the last entry are kept apart, so that a chain that
-- was cut off at its end is noticed too.

alter table finding add column number bigint;
alter table finding add column hash char(64);

create table ledger_head (
  number bigint   not null,
  hash   char(64) not null
);
insert into ledger_head (number, hash) values
  (0, '0000000000000000000000000000000000000000000000000000000000000000');

-- A deadline says since when its clock runs; one that was moved, dropped or came to its end with
-- its run stays on record.
alter table deadline add column set_at timestamp(3) with time zone;

create table past_deadline (
  id            bigint generated always as identity primary key,
  acronym       varchar(40)  not null,
  procedure     bigint       not null,
  name          varchar(60)  not null,
  last_day      date         not null,
  rule          varchar(12)  not null,
  clause        varchar(120) not null,
  edition       varchar(20)  not null,
  counted       varchar(400) not null,
  set_at        timestamp(3) with time zone,
  stopped_at    timestamp(3) with time zone not null
);
create index past_deadline_of_group on past_deadline (acronym);

-- The run of a procedure that a notice tells of; 0 for the group's own case.
alter table notice add column procedure bigint default 0 not null;
