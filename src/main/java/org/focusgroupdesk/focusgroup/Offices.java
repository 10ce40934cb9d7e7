package org.focusgroupdesk.focusgroup;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.focusgroupdesk.engine.RoleAccounts;
import org.focusgroupdesk.membership.Roles;
import org.focusgroupdesk.rulebook.Refused;
import org.focusgroupdesk.rulebook.Words;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;

/** Who leads which focus group, now and before; the roles of accounts follow the offices. */
@Component
public class Offices {

  private static final int WHY_LENGTH = 400;

  private final JdbcClient jdbc;
  private final Roles roles;
  private final RoleAccounts accounts;

  Offices(JdbcClient jdbc, Roles roles, RoleAccounts accounts) {
    this.jdbc = jdbc;
    this.roles = roles;
    this.accounts = accounts;
  }

  /** Everybody who leads the group or led it, in the order of appointment. */
  public List<Office> of(String acronym) {
    return jdbc.sql("select * from leader where acronym = ? order by id")
        .param(acronym)
        .query(Offices::office)
        .list();
  }

  /** Who leads the group now: the chairs, who presides for them, the vice-chairs. */
  public List<Office> held(String acronym) {
    List<Office> all = of(acronym);
    return List.of(Office.CHAIR, Office.ACTING_CHAIR, Office.VICE_CHAIR).stream()
        .flatMap(post -> all.stream().filter(office -> office.isHeld() && office.is(post)))
        .toList();
  }

  /** Who holds a post now. */
  List<Office> held(String acronym, String post) {
    return held(acronym).stream().filter(office -> office.is(post)).toList();
  }

  /** Who holds a post until the parent group confirms it (reading AMB-41). */
  public List<Office> provisional(String acronym) {
    return held(acronym).stream().filter(Office::provisional).toList();
  }

  /** The parent group has confirmed who holds a post. */
  void confirm(Office office) {
    jdbc.sql("update leader set provisional = false where id = ?").param(office.id()).update();
  }

  /** A post that is held in this group; refuses any other. */
  Office get(String acronym, long id) {
    return held(acronym).stream()
        .filter(office -> office.id() == id)
        .findFirst()
        .orElseThrow(() -> new Refused(Words.say("leadership.not-in-office")));
  }

  /** Notes an appointment; the role of the post is given when the appointment stands. */
  long add(
      String acronym,
      String post,
      Leader leader,
      boolean provisional,
      LocalDate on,
      long procedure) {
    if (!leader.isComplete()) {
      throw new Refused(Words.say("leadership.incomplete", Words.say("post." + post)));
    }
    GeneratedKeyHolder key = new GeneratedKeyHolder();
    jdbc.sql(
            """
            insert into leader (acronym, post, name, affiliation, membership, country, competence,
              account, provisional, appointed_on, procedure)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
        .params(
            acronym,
            post,
            leader.name(),
            leader.affiliation(),
            leader.membership(),
            leader.country(),
            leader.competence(),
            leader.account(),
            provisional,
            on,
            procedure)
        .update(key, "id");
    return key.getKeyAs(Long.class);
  }

  /**
   * Ends and begins offices; the roles of those who no longer hold one go, those of the others
   * come. Who goes from one post to another of the same role keeps it.
   */
  void change(String acronym, Runnable change) {
    Set<Holder> before = holders(acronym);
    change.run();
    Set<Holder> after = holders(acronym);
    before.stream().filter(one -> !after.contains(one)).forEach(this::take);
    after.stream().filter(one -> !before.contains(one)).forEach(one -> give(acronym, one));
  }

  /** An account and the role that a post gives it. */
  private record Holder(String role, String account) {}

  private Set<Holder> holders(String acronym) {
    return held(acronym).stream()
        .filter(office -> office.leader().account() != null)
        .map(office -> new Holder(roleOf(acronym, office.post()), office.leader().account()))
        .collect(Collectors.toSet());
  }

  private void take(Holder holder) {
    accounts.take(holder.role(), holder.account());
  }

  private void give(String acronym, Holder holder) {
    openRoleOf(
        acronym,
        holder.role().equals(roleOf(acronym, Office.CHAIR)) ? Office.CHAIR : Office.VICE_CHAIR);
    accounts.give(holder.role(), holder.account());
  }

  /** Ends an office; within {@link #change}. */
  void end(Office office, LocalDate on, String why) {
    jdbc.sql("update leader set ended_on = ?, ended_why = ? where id = ?")
        .params(on, why.substring(0, Math.min(why.length(), WHY_LENGTH)), office.id())
        .update();
  }

  /** Opens the roles of a group and gives them to those who hold its posts. */
  void openRoles(String acronym) {
    openRoleOf(acronym, Office.CHAIR);
    openRoleOf(acronym, Office.VICE_CHAIR);
    held(acronym).forEach(office -> give(acronym, office.post(), office.leader().account()));
  }

  /**
   * Gives the role of a post to an account; who presides for the chair acts in the chair's role.
   *
   * @throws Refused if there is no such account
   */
  void give(String acronym, String post, String account) {
    if (account != null) {
      openRoleOf(acronym, post);
      accounts.give(roleOf(acronym, post), account);
    }
  }

  /** Takes the role of a post from an account. */
  void take(String acronym, String post, String account) {
    if (account != null) {
      accounts.take(roleOf(acronym, post), account);
    }
  }

  private void openRoleOf(String acronym, String post) {
    boolean chair = !post.equals(Office.VICE_CHAIR);
    accounts.open(
        roleOf(acronym, post),
        Words.say(chair ? "leadership.role.chair" : "leadership.role.vice-chairs", acronym));
  }

  private String roleOf(String acronym, String post) {
    return post.equals(Office.VICE_CHAIR)
        ? roles.focusGroupViceChairs(acronym)
        : roles.focusGroupChair(acronym);
  }

  private static Office office(ResultSet row, int n) throws SQLException {
    return new Office(
        row.getLong("id"),
        row.getString("post"),
        new Leader(
            row.getString("name"),
            row.getString("affiliation"),
            row.getString("membership"),
            row.getString("country"),
            row.getString("competence"),
            row.getString("account")),
        row.getBoolean("provisional"),
        row.getObject("appointed_on", LocalDate.class),
        row.getObject("ended_on", LocalDate.class),
        row.getString("ended_why"));
  }
}
