package org.focusgroupdesk.migration;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.focusgroupdesk.calendar.Geneva;
import org.focusgroupdesk.rulebook.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the moves that were confirmed, with every case of them. */
@Component
class MoveStore {

  private static final String MOVES =
      """
      select m.id, m.remark, m.by_user, m.by_role, m.at,
             sum(case when c.state = 'WAITING' then 1 else 0 end) as waiting,
             sum(case when c.state = 'MOVED' then 1 else 0 end) as moved,
             sum(case when c.state = 'STAYS' then 1 else 0 end) as not_moved,
             sum(case when c.state = 'WAITING' and c.failure is not null then 1 else 0 end)
               as failed
        from case_move m join moved_case c on c.move_id = m.id
      """;
  private static final String GROUPED =
      " group by m.id, m.remark, m.by_user, m.by_role, m.at order by m.id desc";

  private final JdbcClient jdbc;
  private final Clock clock;

  MoveStore(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  long open(String remark, Actor by) {
    GeneratedKeyHolder key = new GeneratedKeyHolder();
    jdbc.sql("insert into case_move (remark, by_user, by_role, at) values (?, ?, ?, ?)")
        .params(remark, by.user(), by.role(), Geneva.stored(clock.instant()))
        .update(key, "id");
    return key.getKeyAs(Long.class);
  }

  void add(long move, int batch, RunningCase of, Version target) {
    jdbc.sql(
            """
            insert into moved_case (move_id, batch, instance, acronym, procedure, about,
              diagram, diagram_name, from_version, to_version, target, state)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'WAITING')""")
        .params(
            move,
            batch,
            of.instance(),
            of.acronym(),
            of.procedure(),
            of.about(),
            target.diagram(),
            target.name(),
            of.version().number(),
            target.number(),
            target.definition())
        .update();
  }

  /** Whether cases of the diagram are being moved. */
  boolean isUnderWay(String diagram) {
    return jdbc.sql("select count(*) from moved_case where state = 'WAITING' and diagram = ?")
            .param(diagram)
            .query(Integer.class)
            .single()
        > 0;
  }

  List<ConfirmedMove> all() {
    return jdbc.sql(MOVES + GROUPED).query(ConfirmedMove.class).list();
  }

  Optional<ConfirmedMove> find(long move) {
    return jdbc.sql(MOVES + " where m.id = ?" + GROUPED)
        .param(move)
        .query(ConfirmedMove.class)
        .optional();
  }

  /** The cases of a move: first those that still wait, then those that stay. */
  List<MovedCase> cases(long move) {
    return jdbc.sql(
            """
            select * from moved_case where move_id = ?
             order by case state when 'WAITING' then 0 when 'STAYS' then 1 else 2 end,
                      diagram_name, id""")
        .param(move)
        .query(MovedCase.class)
        .list();
  }

  List<MovedCase> waiting(long move, int batch) {
    return jdbc.sql(
            """
            select * from moved_case where move_id = ? and batch = ? and state = 'WAITING'
             order by id""")
        .params(move, batch)
        .query(MovedCase.class)
        .list();
  }

  /** In the transaction in which the case moves. */
  void moved(MovedCase row, String told) {
    done(row, "MOVED", told);
  }

  /** Stays on record also when the batch fails because of another case. */
  @Transactional(propagation = Propagation.REQUIRES_NEW)
  void stays(MovedCase row, String why) {
    done(row, "STAYS", why);
  }

  /** Stays on record although the batch fails. */
  @Transactional(propagation = Propagation.REQUIRES_NEW)
  void failed(MovedCase row, String why) {
    jdbc.sql("update moved_case set failure = ? where id = ?").params(why, row.id()).update();
  }

  private void done(MovedCase row, String state, String told) {
    jdbc.sql("update moved_case set state = ?, told = ?, failure = null, at = ? where id = ?")
        .params(state, told, Geneva.stored(clock.instant()), row.id())
        .update();
  }
}
