-- Who appoints the leaders, if not the parent group (FG-LDR-10); null if it does.
alter table focus_group add column leaders_by varchar(10);

-- The zone of the days of the first meeting, where it was arranged with the establishment.
alter table focus_group add column first_meeting_zone varchar(60);

-- The yearly statistics about the deliverables of a group (FG-APX-08, reading AMB-54).
create table statistics_report (
  id                 bigint generated always as identity primary key,
  acronym            varchar(40)  not null references focus_group,
  procedure          bigint       not null references group_procedure,
  year_from          date         not null,
  year_to            date         not null,
  recommendations    bigint       not null,
  informative_texts  bigint       not null,
  document           varchar(120),
  remarks            text,
  reported_on        date         not null,
  by_user            varchar(64)  not null
);
create index statistics_report_of_group on statistics_report (acronym);

-- Numbers of temporary documents in use: one group gives a number once in a study period.
create table temporary_document (
  parent_group  varchar(10)  not null,
  number        varchar(200) not null,
  received_on   date         not null,
  acronym       varchar(40)  not null,
  procedure     bigint       not null
);
create index temporary_document_of_group on temporary_document (parent_group);
insert into temporary_document (parent_group, number, received_on, acronym, procedure)
  select td_group, td_number, received_on, acronym, procedure
    from deliverable where td_number is not null;
insert into temporary_document (parent_group, number, received_on, acronym, procedure)
  select g.parent_group, r.td, cast(r.published_at as date), r.acronym, r.procedure
    from progress_report r join focus_group g on g.acronym = r.acronym
   where r.td is not null and r.published_at is not null;
