package org.focusgroupdesk.chance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterTry;
import net.jqwik.spring.JqwikSpringSupport;
import org.camunda.bpm.engine.ManagementService;
import org.focusgroupdesk.CaseDriver;
import org.focusgroupdesk.DeskTest;
import org.focusgroupdesk.RunningGroup;
import org.focusgroupdesk.SampleProposal;
import org.focusgroupdesk.calendar.Deadline;
import org.focusgroupdesk.calendar.Deadlines;
import org.focusgroupdesk.calendar.Meetings;
import org.focusgroupdesk.focusgroup.Register;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What holds in every life of a group, whatever people do and whenever meetings are held. */
@JqwikSpringSupport
@DeskTest
class LivesByChanceTest {

  private static final String GROUP = "FG-LIFE";
  private static final LocalDate START = LocalDate.of(2024, 3, 15);

  private static final Set<String> OVER = Set.of("CLOSED", "TRACKING_ONLY");

  /** States that only people's decisions lead to. */
  private static final String APPROVALS = "'APPROVED', 'EXTENDED', 'APPROVED_FG', 'REPLACED'";

  /** States of what a closed group must not do any more. */
  private static final String WORK =
      "'APPROVED', 'EXTENDED', 'APPROVED_FG', 'REPLACED', 'PLANNED', 'ANNOUNCED', 'LATE_NOTICE',"
          + " 'OPEN', 'HELD', 'LODGED', 'EXTENSION_REQUESTED'";

  @Autowired private CaseDriver desk;
  @Autowired private RunningGroup groups;
  @Autowired private People people;
  @Autowired private Register register;
  @Autowired private Deadlines deadlines;
  @Autowired private Meetings meetings;
  @Autowired private ManagementService engine;
  @Autowired private JdbcClient jdbc;

  @Property(tries = 25, shrinking = ShrinkingMode.OFF)
  void every_life_keeps_to_the_rules_and_ends(
      @ForAll long seed, @ForAll @IntRange(min = 2, max = 24) int months) {
    Random chance = new Random(seed);
    begin(chance, chance.nextBoolean() ? "A7_2016" : "A7_2024D", months);
    List<String> breaches = breaches();
    for (int step = 0; step < 60; step++) {
      people.doSomething(GROUP, chance);
      holds(breaches);
      breaches = breaches();
    }
    for (int month = 0; month < 60 && !OVER.contains(state()); month++) {
      people.time(30);
      for (int answer = 0; answer < 15; answer++) {
        people.answer(GROUP, chance, true);
      }
      holds(breaches);
    }
    assertThat(state()).as("%s, refused: %s", desk.openKeys(GROUP), people.refusals()).isIn(OVER);
  }

  private void begin(Random chance, String edition, int months) {
    desk.clear();
    LocalDate day = START;
    for (int meeting = 0; meeting < 8; meeting++) {
      day = day.plusDays(60 + chance.nextInt(150));
      desk.meeting("SG13", day, day.plusDays(chance.nextInt(12)));
      desk.meeting("TSAG", day.plusDays(30), day.plusDays(34));
    }
    Map<String, Object> proposal = SampleProposal.complete(GROUP, "SG13");
    proposal.put("otherGroups", chance.nextBoolean() ? List.of("SG17", "SG20") : List.of());
    @SuppressWarnings("unchecked")
    Map<String, Object> terms = (Map<String, Object>) proposal.get("tor");
    terms.put("lifetimeMonths", months);
    groups.atWork(proposal, "SG13", edition, START);
  }

  private void holds(List<String> breachesBefore) {
    oneTextInForce();
    nothingHappensAfterTheEnd();
    nothingIsApprovedByTheClock();
    assertThat(breaches()).as("breaches stay on record").containsAll(breachesBefore);
    deadlinesAreThoseOfTheCalendar();
    assertThat(engine.createJobQuery().withException().list()).as("failed steps").isEmpty();
  }

  private void oneTextInForce() {
    List<Integer> versions =
        jdbc.sql("select version from tor_version where acronym = ? order by version")
            .param(GROUP)
            .query(Integer.class)
            .list();
    List<Integer> counted = new ArrayList<>();
    for (int version = 1; version <= versions.size(); version++) {
      counted.add(version);
    }
    assertThat(versions).as("versions of the terms of reference").isEqualTo(counted).isNotEmpty();
  }

  private void nothingHappensAfterTheEnd() {
    assertThat(
            jdbc.sql(
                    """
                    select s.to_state from state_change s
                     where s.acronym = ? and s.to_state in (%s)
                       and s.id > (select min(id) from state_change
                                    where acronym = s.acronym and procedure = 0
                                      and to_state = 'CLOSED')"""
                        .formatted(WORK))
                .param(GROUP)
                .query(String.class)
                .list())
        .as("what a closed group did")
        .isEmpty();
  }

  private void nothingIsApprovedByTheClock() {
    assertThat(
            jdbc.sql(
                    "select to_state from state_change where by_user = 'system' and to_state in (%s)"
                        .formatted(APPROVALS))
                .query(String.class)
                .list())
        .as("approvals by the clock")
        .isEmpty();
  }

  private void deadlinesAreThoseOfTheCalendar() {
    for (Deadline deadline : deadlines.of(GROUP)) {
      if (deadline.meetingId() != null && !deadline.name().equals("lifetime")) {
        assertThat(deadline.lastDay())
            .as(deadline.name())
            .isEqualTo(
                deadlines
                    .before(meetings.get(deadline.meetingId()), deadline.name(), deadline.edition())
                    .lastDay());
      }
    }
  }

  private List<String> breaches() {
    return jdbc.sql(
            """
            select id || rule || outcome || compared from finding
             where acronym = ? and outcome <> 'MET' order by id""")
        .param(GROUP)
        .query(String.class)
        .list();
  }

  private String state() {
    return register.get(GROUP).state();
  }

  @AfterTry
  void clear() {
    desk.clear();
  }
}
