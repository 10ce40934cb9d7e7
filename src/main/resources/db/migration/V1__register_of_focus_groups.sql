-- The desk's own tables, beside the engine's and in the same transactions.
-- Dates are Geneva dates; instants carry their zone. Long texts and nested records are JSON.

create table focus_group (
  acronym            varchar(40)  primary key,
  title              varchar(250) not null,
  state              varchar(40)  not null,
  edition            varchar(20)  not null,
  deciding_group     varchar(10)  not null,
  parent_group       varchar(10)  not null,
  path               varchar(20)  not null,
  proponent          varchar(64)  not null,
  proposal           text         not null,
  received_at        timestamp(3) with time zone not null,
  meeting_id         bigint,
  lead_study_group   varchar(10),
  established_on     date,
  lifetime_end       date,
  first_meeting      text,
  published_at       timestamp(3) with time zone,
  outcome_reason     text,
  restricted         boolean      not null default false,
  parent_named       boolean      not null default false,
  decided_in         varchar(200)
);

-- Every state a case passed through; append-only.
create table state_change (
  id          bigint generated always as identity primary key,
  acronym     varchar(40) not null references focus_group,
  from_state  varchar(40),
  to_state    varchar(40) not null,
  at          timestamp(3) with time zone not null,
  by_user     varchar(64) not null
);
create index state_change_of_group on state_change (acronym);

-- The ledger: what every gate found; append-only. Not tied to focus_group by a foreign key,
-- because a refused step is recorded in a transaction of its own.
create table finding (
  id            bigint generated always as identity primary key,
  acronym       varchar(40)  not null,
  gate          varchar(60)  not null,
  rule          varchar(12)  not null,
  clause        varchar(120) not null,
  edition       varchar(20)  not null,
  strength      varchar(4)   not null,
  outcome       varchar(20)  not null,
  compared      text         not null,
  last_day      date,
  by_user       varchar(64)  not null,
  by_role       varchar(64)  not null,
  at            timestamp(3) with time zone not null,
  reason        text
);
create index finding_of_group on finding (acronym);

create table tor_version (
  acronym        varchar(40) not null references focus_group,
  version        int         not null,
  text           text        not null,
  in_force_from  date        not null,
  decided_by     varchar(10) not null,
  primary key (acronym, version)
);

create table leader (
  id              bigint generated always as identity primary key,
  acronym         varchar(40)  not null references focus_group,
  post            varchar(20)  not null,
  name            varchar(200) not null,
  affiliation     varchar(200) not null,
  membership      varchar(30)  not null,
  country         varchar(2)   not null,
  competence      text         not null,
  provisional     boolean      not null,
  appointed_on    date         not null
);
create index leader_of_group on leader (acronym);

create table parent_meeting (
  id                  bigint generated always as identity primary key,
  group_id            varchar(10)  not null,
  label               varchar(120) not null,
  first_day           date         not null,
  last_day            date         not null,
  place               varchar(120) not null,
  published_deadline  date,
  decides             boolean      not null,
  cancelled           boolean      not null
);
create index parent_meeting_of_group on parent_meeting (group_id, first_day);

create table meeting_change (
  id               bigint generated always as identity primary key,
  meeting_id       bigint not null references parent_meeting,
  announced_on     date   not null,
  old_first_day    date,
  new_first_day    date,
  what             varchar(400) not null,
  by_user          varchar(64)  not null,
  at               timestamp(3) with time zone not null
);

-- One row per deadline of a case; a recomputed one replaces the row and leaves a deadline_change.
create table deadline (
  acronym       varchar(40)  not null references focus_group,
  name          varchar(60)  not null,
  last_day      date         not null,
  last_instant  timestamp(3) with time zone not null,
  rule          varchar(12)  not null,
  clause        varchar(120) not null,
  edition       varchar(20)  not null,
  counted       varchar(400) not null,
  meeting_id    bigint,
  primary key (acronym, name)
);

create table deadline_change (
  id            bigint generated always as identity primary key,
  acronym       varchar(40)  not null,
  name          varchar(60)  not null,
  old_last_day  date         not null,
  new_last_day  date,
  why           varchar(400) not null,
  at            timestamp(3) with time zone not null
);
create index deadline_change_of_group on deadline_change (acronym);

create table consultation (
  id           bigint generated always as identity primary key,
  acronym      varchar(40) not null references focus_group,
  purpose      varchar(20) not null,
  asked        varchar(64) not null,
  asked_at     timestamp(3) with time zone not null,
  answer       varchar(20),
  remarks      text,
  answered_by  varchar(64),
  answered_at  timestamp(3) with time zone
);
create index consultation_of_group on consultation (acronym);

create table doubt (
  id            bigint generated always as identity primary key,
  acronym       varchar(40) not null references focus_group,
  raised_by     varchar(64) not null,
  standing      varchar(64) not null,
  reason        text        not null,
  raised_at     timestamp(3) with time zone not null,
  withdrawn_at  timestamp(3) with time zone,
  withdrawal    text
);
create index doubt_of_group on doubt (acronym);

-- A posting for comment; a material change makes another one with a higher number.
create table posting (
  acronym      varchar(40) not null references focus_group,
  number       int         not null,
  text         text        not null,
  posted_at    timestamp(3) with time zone,
  mailed_at    timestamp(3) with time zone,
  primary key (acronym, number)
);

create table posting_comment (
  id            bigint generated always as identity primary key,
  acronym       varchar(40)  not null references focus_group,
  posting       int          not null,
  author        varchar(64)  not null,
  author_name   varchar(200) not null,
  category      varchar(20)  not null,
  text          text         not null,
  received_at   timestamp(3) with time zone not null,
  late          boolean      not null,
  blocking      boolean      not null,
  proposed      text,
  proposed_at   timestamp(3) with time zone,
  resolution    varchar(30),
  proof         text,
  resolved_at   timestamp(3) with time zone,
  resolved_by   varchar(64)
);
create index posting_comment_of_group on posting_comment (acronym);

-- Outbox: written with the change it tells of, sent after commit.
create table notice (
  id          bigint generated always as identity primary key,
  acronym     varchar(40)  not null,
  event       varchar(40)  not null,
  rule        varchar(12)  not null,
  audience    varchar(64)  not null,
  subject     varchar(400) not null,
  body        text         not null,
  created_at  timestamp(3) with time zone not null,
  status      varchar(10)  not null,
  sent_at     timestamp(3) with time zone,
  failure     varchar(1000)
);
create index notice_of_group on notice (acronym);

-- Settings that change while the desk runs: the demo clock's offset, the start of an edition.
create table setting (
  name   varchar(60)  primary key,
  content varchar(200) not null
);
