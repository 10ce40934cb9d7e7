-- Deliverables of focus groups, one per run of "hand-over-deliverable", and the end of groups.
-- Lists of study groups are their ids, separated by spaces.

create table deliverable (
  procedure         bigint       primary key references group_procedure,
  acronym           varchar(40)  not null references focus_group,
  title             varchar(200) not null,
  self_label        varchar(120) not null,
  form              varchar(40)  not null,
  meant_as          varchar(20)  not null,
  targets           varchar(200) not null,
  origin            varchar(200),
  editor            varchar(200),
  objections        text,
  approved_on       date,
  incomplete        boolean      default false not null,
  statement         text,
  edition           varchar(20),
  td_group          varchar(10),
  td_number         varchar(40),
  received_on       date,
  available_on      date,
  late              boolean      default false not null,
  late_accepted     boolean      default false not null,
  late_answer       text,
  consideration     varchar(20),
  considered_on     date,
  remarks           text,
  routed_to         varchar(200) not null,
  posted_on         date,
  given_up          text
);
create index deliverable_of_group on deliverable (acronym);

-- Every time a draft was shared; append-only.
create table deliverable_share (
  id          bigint generated always as identity primary key,
  procedure   bigint       not null references deliverable,
  shared_on   date         not null,
  shared_with varchar(200) not null,
  version     varchar(60),
  by_liaison  boolean      not null,
  comments    text,
  by_user     varchar(64)  not null
);
create index deliverable_share_of_run on deliverable_share (procedure);

-- What became of a deliverable: texts of study groups, and other use; append-only.
create table deliverable_entry (
  id           bigint generated always as identity primary key,
  procedure    bigint       not null references deliverable,
  what         varchar(20)  not null,
  study_group  varchar(10),
  designation  varchar(120),
  entry_date   date         not null,
  remarks      text,
  by_user      varchar(64)  not null,
  at           timestamp(3) with time zone not null
);
create index deliverable_entry_of_run on deliverable_entry (procedure);

create table closure (
  acronym       varchar(40)  primary key references focus_group,
  kind          varchar(20)  not null,
  decided_on    date,
  decided_by    varchar(10),
  reason        text,
  consulted_on  date,
  ended_on      date,
  successor     varchar(200),
  remarks       text,
  closed_on     date
);
