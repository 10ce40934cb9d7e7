-- Meetings of focus groups and their participants. A meeting is the run of one procedure, whose
-- row in group_procedure holds its state.

alter table focus_group add column first_meeting_from date;
alter table focus_group add column first_meeting_to date;
alter table focus_group add column first_meeting_place varchar(200);

create table group_meeting (
  procedure_id    bigint       primary key references group_procedure,
  acronym         varchar(40)  not null references focus_group,
  first_meeting   boolean      not null,
  label           varchar(120) not null,
  first_day       date         not null,
  last_day        date         not null,
  time_zone       varchar(60)  not null,
  place           varchar(200) not null,
  online          boolean      not null,
  host            varchar(200) not null,
  remote          boolean      not null,
  electronic      boolean      not null,
  accessible      boolean      not null,
  accessibility   varchar(4000) not null,
  language        varchar(120) not null,
  papers_until    date,
  announcement    varchar(400) not null,
  parent_agreed   boolean      not null,
  planned_on      date         not null,
  posted_on       date,
  posted_as       varchar(400),
  cancel_reason   varchar(4000),
  opened_at       timestamp(3) with time zone,
  presiding       varchar(200),
  ipr_called      boolean      default false not null,
  ipr_note        varchar(4000),
  closed_at       timestamp(3) with time zone,
  own_terms       boolean      default false not null,
  accommodated    varchar(4000),
  report          varchar(4000),
  report_document varchar(400),
  liaisons        varchar(4000),
  list_shared     boolean      default false not null,
  report_final_on date
);
create index group_meeting_of_group on group_meeting (acronym, first_day);

create table participant (
  id            bigint generated always as identity primary key,
  acronym       varchar(40)  not null references focus_group,
  name          varchar(200) not null,
  affiliation   varchar(200) not null,
  country       varchar(2)   not null,
  membership    varchar(20)  not null,
  email         varchar(254),
  accommodation varchar(1000),
  listed_on     date         not null
);
create index participant_of_group on participant (acronym);

create table meeting_registration (
  meeting_id     bigint  not null references group_meeting,
  participant_id bigint  not null references participant,
  remote         boolean not null,
  attended       boolean default false not null,
  primary key (meeting_id, participant_id)
);

create table meeting_contribution (
  id          bigint generated always as identity primary key,
  meeting_id  bigint       not null references group_meeting,
  number      varchar(60)  not null,
  title       varchar(400) not null,
  source      varchar(200) not null,
  received_on date         not null,
  late        boolean      not null
);
create index meeting_contribution_of_meeting on meeting_contribution (meeting_id);

create table meeting_output (
  id         bigint generated always as identity primary key,
  meeting_id bigint       not null references group_meeting,
  title      varchar(400) not null,
  document   varchar(400) not null
);
create index meeting_output_of_meeting on meeting_output (meeting_id);

create table patent_reply (
  id         bigint generated always as identity primary key,
  meeting_id bigint        not null references group_meeting,
  person     varchar(200)  not null,
  reply      varchar(4000) not null
);
create index patent_reply_of_meeting on patent_reply (meeting_id);

create table working_method (
  acronym     varchar(40)   not null references focus_group,
  item        varchar(20)   not null,
  content     varchar(4000) not null,
  recorded_on date          not null,
  primary key (acronym, item)
);
