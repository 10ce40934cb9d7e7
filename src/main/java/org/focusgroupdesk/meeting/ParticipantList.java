package org.focusgroupdesk.meeting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;

/**
 * The lists of participants of focus groups (FG-PAR-04). For the participants, the parent group and
 * TSB; never public (reading AMB-49).
 */
@Component
public class ParticipantList {

  private static final String OF_MEETING =
      """
      select p.*, r.remote, r.attended
        from meeting_registration r join participant p on p.id = r.participant_id
       where r.meeting_id = ? order by p.name, p.id""";

  private final JdbcClient jdbc;

  ParticipantList(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Everybody who ever registered for a meeting of a group, by name. */
  public List<Participant> of(String acronym) {
    return jdbc.sql("select * from participant where acronym = ? order by name, id")
        .param(acronym)
        .query(ParticipantList::participant)
        .list();
  }

  /** Who is registered for a meeting, by name. */
  public List<Registration> registeredFor(long meetingId) {
    return jdbc.sql(OF_MEETING)
        .param(meetingId)
        .query(
            (row, n) ->
                new Registration(
                    participant(row, n), row.getBoolean("remote"), row.getBoolean("attended")))
        .list();
  }

  /** Who attended a meeting, by name. */
  public List<Participant> attendeesOf(long meetingId) {
    return registeredFor(meetingId).stream()
        .filter(Registration::attended)
        .map(Registration::participant)
        .toList();
  }

  /** The entry of a person who was on the list before, by name and organization. */
  Optional<Participant> find(String acronym, String name, String affiliation) {
    return of(acronym).stream()
        .filter(known -> known.name().equalsIgnoreCase(name))
        .filter(known -> known.affiliation().equalsIgnoreCase(affiliation))
        .findFirst();
  }

  /** Enters a person, or brings the entry up to date. */
  long enter(String acronym, Participant person) {
    Optional<Participant> known = find(acronym, person.name(), person.affiliation());
    if (known.isPresent()) {
      jdbc.sql(
              """
              update participant set country = ?, membership = ?,
                email = coalesce(?, email), accommodation = coalesce(?, accommodation)
              where id = ?""")
          .param(person.country())
          .param(person.membership())
          .param(person.email())
          .param(person.accommodation())
          .param(known.get().id())
          .update();
      return known.get().id();
    }
    GeneratedKeyHolder key = new GeneratedKeyHolder();
    jdbc.sql(
            """
            insert into participant (acronym, name, affiliation, country, membership, email,
              accommodation, listed_on)
            values (?, ?, ?, ?, ?, ?, ?, ?)""")
        .param(acronym)
        .param(person.name())
        .param(person.affiliation())
        .param(person.country())
        .param(person.membership())
        .param(person.email())
        .param(person.accommodation())
        .param(person.listedOn())
        .update(key, "id");
    return key.getKeyAs(Long.class);
  }

  void register(long meetingId, long participantId, boolean remote) {
    jdbc.sql(
            "insert into meeting_registration (meeting_id, participant_id, remote) values (?, ?, ?)")
        .params(meetingId, participantId, remote)
        .update();
  }

  /** Takes a person off a meeting; the entry on the list of the group stays. */
  void strike(long meetingId, long participantId) {
    jdbc.sql("delete from meeting_registration where meeting_id = ? and participant_id = ?")
        .params(meetingId, participantId)
        .update();
  }

  void attended(long meetingId, long participantId) {
    jdbc.sql(
            """
            update meeting_registration set attended = true
            where meeting_id = ? and participant_id = ?""")
        .params(meetingId, participantId)
        .update();
  }

  private static Participant participant(ResultSet row, int n) throws SQLException {
    return new Participant(
        row.getLong("id"),
        row.getString("name"),
        row.getString("affiliation"),
        row.getString("country"),
        row.getString("membership"),
        row.getString("email"),
        row.getString("accommodation"),
        row.getObject("listed_on", LocalDate.class));
  }
}
