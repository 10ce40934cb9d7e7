-- How terms of reference changed, who discussed the changes, and who led a group when.

alter table tor_version add column decided_in varchar(200);
alter table tor_version add column reason text;
alter table tor_version add column procedure bigint default 0 not null;

create table terms_change (
  procedure        bigint       primary key references group_procedure,
  initiative       varchar(20)  not null,
  text             text         not null,
  reason           text         not null,
  other_groups     varchar(200) not null,
  several_groups   boolean      default false not null,
  lodged_at        timestamp(3) with time zone,
  lodged_by        varchar(64),
  document         varchar(200),
  tsag_answer      varchar(20),
  tsag_remarks     text,
  outcome_reason   text
);

-- A study group that a change touches, and what it said; asked again, it has another row.
create table change_discussion (
  id           bigint generated always as identity primary key,
  procedure    bigint      not null references group_procedure,
  study_group  varchar(10) not null,
  asked_on     date        not null,
  answer       varchar(20),
  remarks      text,
  held_on      date,
  recorded_by  varchar(64)
);
create index change_discussion_of_run on change_discussion (procedure);

alter table leader add column account varchar(64);
alter table leader add column ended_on date;
alter table leader add column ended_why varchar(400);
alter table leader add column procedure bigint default 0 not null;

create table chair_replacement (
  procedure    bigint       primary key references group_procedure,
  leader_id    bigint       not null references leader,
  said_by      varchar(200) not null,
  reason       text         not null,
  unable_from  date         not null,
  acting_id    bigint       references leader,
  can_go_on    boolean,
  successor_id bigint
);

-- Who might follow a chair: vice-chairs in office (with their number there), and nominees.
create table chair_candidate (
  id            bigint generated always as identity primary key,
  procedure     bigint       not null references group_procedure,
  leader_id     bigint       references leader,
  name          varchar(200) not null,
  affiliation   varchar(200) not null,
  membership    varchar(30)  not null,
  country       varchar(2)   not null,
  competence    text         not null,
  account       varchar(64),
  nominated_by  varchar(200),
  willing       boolean      not null
);
create index chair_candidate_of_run on chair_candidate (procedure);

-- Management that the focus group names itself.
create table manager (
  id           bigint generated always as identity primary key,
  acronym      varchar(40)  not null references focus_group,
  procedure    bigint       not null references group_procedure,
  name         varchar(200) not null,
  post         varchar(200) not null,
  affiliation  varchar(200) not null,
  experience   text         not null,
  named_on     date         not null,
  ended_on     date
);
create index manager_of_group on manager (acronym);

-- Events of procedures are named after the procedure and its state.
alter table notice alter column event set data type varchar(80);
