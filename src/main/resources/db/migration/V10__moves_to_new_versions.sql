-- What the secretariat confirmed: running cases move to a new version of their diagram.

create table case_move (
  id       bigint generated always as identity primary key,
  remark   text         not null,
  by_user  varchar(64)  not null,
  by_role  varchar(64)  not null,
  at       timestamp(3) with time zone not null
);

-- One row per case; what became of it is added when its batch is done.
create table moved_case (
  id            bigint generated always as identity primary key,
  move_id       bigint       not null references case_move,
  batch         int          not null,
  instance      varchar(64)  not null,
  acronym       varchar(255),
  procedure     bigint       not null,
  about         varchar(250),
  diagram       varchar(255) not null,
  diagram_name  varchar(255) not null,
  from_version  int          not null,
  to_version    int          not null,
  target        varchar(64)  not null,
  state         varchar(10)  not null,
  told          text,
  failure       text,
  at            timestamp(3) with time zone
);
create index moved_case_of_move on moved_case (move_id, batch);
create index moved_case_waiting on moved_case (state, diagram);
