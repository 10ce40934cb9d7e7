-- Progress reports, and the log of funding and support. A report is the run of one procedure, whose
-- row in group_procedure holds its state.

create table progress_report (
  procedure         bigint      primary key references group_procedure,
  acronym           varchar(40) not null references focus_group,
  number            int         not null,
  final_report      boolean     not null,
  due_on            date,
  due_rule          varchar(12),
  due_edition       varchar(20),
  meeting_id        bigint references parent_meeting,
  overdue_at        timestamp(3) with time zone,
  period_from       date,
  received_at       timestamp(3) with time zone,
  late              boolean     default false not null,
  missing           varchar(4000),
  td                varchar(60),
  published_at      timestamp(3) with time zone,
  tsag_informed_on  date,
  tsag_informed_by  varchar(400),
  silence           varchar(4000),
  unique (acronym, number)
);

-- What was lodged: a report that comes back incomplete and is lodged again keeps its first version.
create table progress_report_version (
  procedure  bigint      not null references progress_report,
  version    int         not null,
  content    text        not null,
  lodged_at  timestamp(3) with time zone not null,
  lodged_by  varchar(64) not null,
  primary key (procedure, version)
);

create table progress_report_copy (
  procedure  bigint      not null references progress_report,
  group_id   varchar(10) not null,
  primary key (procedure, group_id)
);

create table support_entry (
  procedure    bigint      primary key references group_procedure,
  acronym      varchar(40) not null references focus_group,
  kind         varchar(20) not null,
  giver        varchar(200),
  nature       varchar(10),
  amount       varchar(400),
  purpose      varchar(40),
  service      varchar(40),
  document     varchar(40),
  cost         varchar(20),
  exception    varchar(40),
  details      varchar(4000),
  financed     varchar(4000),
  answer       varchar(4000),
  granted      boolean,
  recorded_on  date        not null,
  recorded_by  varchar(64) not null
);
create index support_entry_of_group on support_entry (acronym);

-- From this Geneva date on a meeting could be reckoned with; null if it was known all along.
alter table parent_meeting add column added_on date;
