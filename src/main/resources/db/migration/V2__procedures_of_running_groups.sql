-- What a running group does: every run of a procedure is a row. Findings, deadlines and states
-- belong to the group itself (procedure 0) or to one run.

create table group_procedure (
  id          bigint generated always as identity primary key,
  acronym     varchar(40)  not null references focus_group,
  kind        varchar(40)  not null,
  edition     varchar(20)  not null,
  subject     varchar(250) not null,
  state       varchar(40)  not null,
  asked_by    varchar(64)  not null,
  asked_role  varchar(64)  not null,
  asked_at    timestamp(3) with time zone not null,
  meeting_id  bigint references parent_meeting,
  ended_at    timestamp(3) with time zone
);
create index group_procedure_of_group on group_procedure (acronym, kind);

alter table finding add column procedure bigint default 0 not null;
alter table state_change add column procedure bigint default 0 not null;
alter table deadline_change add column procedure bigint default 0 not null;

-- A new key: the same deadline may stand for several runs at once.
create table deadline_of_run (
  acronym       varchar(40)  not null references focus_group,
  procedure     bigint       default 0 not null,
  name          varchar(60)  not null,
  last_day      date         not null,
  last_instant  timestamp(3) with time zone not null,
  rule          varchar(12)  not null,
  clause        varchar(120) not null,
  edition       varchar(20)  not null,
  counted       varchar(400) not null,
  meeting_id    bigint,
  primary key (acronym, procedure, name)
);
insert into deadline_of_run
  (acronym, name, last_day, last_instant, rule, clause, edition, counted, meeting_id)
  select acronym, name, last_day, last_instant, rule, clause, edition, counted, meeting_id
    from deadline;
drop table deadline;
alter table deadline_of_run rename to deadline;
create index deadline_on_meeting on deadline (meeting_id);
