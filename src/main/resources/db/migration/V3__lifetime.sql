-- The lifetime of a group, and requests for more of it.

alter table focus_group add column first_meeting_on date;

-- One request for more time: one run of the procedure "extend-lifetime".
create table extension (
  procedure      bigint primary key references group_procedure on delete cascade,
  lodged_at      timestamp(3) with time zone not null,
  made_as        varchar(20)  not null,
  document       varchar(250) not null,
  backed_by      varchar(250),
  reason         varchar(4000) not null,
  old_end        date         not null,
  asked_end      date         not null,
  scope          varchar(4000),
  scope_change   bigint,
  terms_version  int,
  result         varchar(20),
  decided_on     date,
  new_end        date,
  result_reason  varchar(4000)
);

-- A study group that was asked whether it has a reservation, and what it said last.
create table reservation (
  id             bigint generated always as identity primary key,
  procedure      bigint       not null references group_procedure on delete cascade,
  study_group    varchar(10)  not null,
  asked_at       timestamp(3) with time zone not null,
  answer         varchar(20),
  remarks        varchar(4000),
  answered_by    varchar(64),
  answered_at    timestamp(3) with time zone,
  unique (procedure, study_group)
);
