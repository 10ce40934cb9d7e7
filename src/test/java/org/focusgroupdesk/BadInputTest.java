package org.focusgroupdesk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.focusgroupdesk.tryout.HttpPerson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.util.HtmlUtils;

/**
 * Values that are missing, contradictory, too long or hostile, sent over HTTP: each is answered
 * with what is wrong, in words, and changes nothing.
 */
@DeskTest
class BadInputTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String START = "process-definition/key/focus-group/submit-form";

  @LocalServerPort private int port;
  @Autowired private CaseDriver desk;
  @Autowired private RuntimeService runtime;
  @Autowired private TaskService tasks;
  @Autowired private JdbcClient jdbc;

  /** What must not change: states, open tasks, cases, and what is on record. */
  private record Snapshot(List<String> states, List<String> tasks, long cases, long findings) {}

  @BeforeEach
  void anEmptyDesk() {
    desk.clear();
    desk.startAt(LocalDateTime.of(2024, 2, 1, 10, 0));
    desk.meeting("SG13", LocalDate.of(2024, 3, 4), LocalDate.of(2024, 3, 15));
    desk.meeting("SG13", LocalDate.of(2024, 7, 15), LocalDate.of(2024, 7, 26));
  }

  static Stream<Arguments> badProposals() {
    return Stream.of(
        bad("Title is missing", proposal -> proposal.remove("title")),
        bad("Title is missing", proposal -> proposal.put("title", "   ")),
        bad("Acronym is missing", proposal -> proposal.remove("acronym")),
        bad("The acronym FG NO cannot be used", proposal -> proposal.put("acronym", "FG NO")),
        bad("The acronym XY-1 cannot be used", proposal -> proposal.put("acronym", "XY-1")),
        bad("\"Parent group\" offers no such choice", p -> p.put("parentGroup", "SG99")),
        bad("\"Parent group\" offers no such choice", p -> p.put("parentGroup", "SCV")),
        bad("\"Title\" does not hold a text", p -> p.put("title", Map.of("a", 1))),
        bad("\"Title\" does not hold a text", p -> p.put("title", 17)),
        bad("\"Title\" has", p -> p.put("title", "x".repeat(251))),
        bad("\"Specific topic\" has 100000 characters", p -> p.put("topic", "x".repeat(100_000))),
        bad("\"Country\" offers no such choice", p -> in(p, "proponent").put("country", "XX")),
        bad("\"Kind of membership\" offers no such", p -> in(p, "proponent").put("kind", "KING")),
        bad("The proponent is not complete", p -> in(p, "proponent").remove("name")),
        bad("The lifetime cannot be -3 months", p -> in(p, "tor").put("lifetimeMonths", -3)),
        bad("The lifetime cannot be 0 months", p -> in(p, "tor").put("lifetimeMonths", 0)),
        bad("\"Lifetime in months\"", p -> in(p, "tor").put("lifetimeMonths", 1.5)),
        bad("\"Lifetime in months\"", p -> in(p, "tor").put("lifetimeMonths", "a year")),
        bad("\"Lifetime in months\"", p -> in(p, "tor").put("lifetimeMonths", 99999999999L)),
        bad("\"The lifetime ends\" offers no", p -> in(p, "tor").put("lifetimeEnds", "never")),
        bad("The lifetime is to end on a date, but", p -> ends(p, "date", null)),
        bad("The lifetime is to end with a meeting", p -> ends(p, "meeting", null)),
        bad("The lifetime cannot end on Friday 1 January 1999", p -> ends(p, "date", "1999-01-01")),
        bad("The lifetime cannot end on Tuesday 1 Jan", p -> ends(p, "date", "2999-01-01")),
        bad("\"Last day of the lifetime\" is not a date", p -> ends(p, "date", "2027-02-30")),
        bad("The lifetime is to end with the meeting of", p -> ends(p, "meeting", "2027-02-01")),
        bad("\"Where should the decision", p -> p.put("preferredPath", "pigeon")),
        bad("\"Other groups that may", p -> p.put("otherGroups", List.of("SG1"))),
        bad("\"Other groups that may", p -> p.put("otherGroups", "SG17")),
        bad("\"Subjects with", p -> p.put("res40", List.of("weather"))),
        bad("\"Terms of reference\" does not hold", p -> p.put("tor", "all")),
        bad("\"Members who commit", p -> p.put("supporters", many(500))),
        bad("\"Members who commit", p -> p.put("supporters", Map.of("name", "Acme"))),
        bad(
            "A supporter is listed twice: ",
            p ->
                p.put(
                    "supporters",
                    List.of(
                        SampleProposal.supporter("Acme", "SECTOR_MEMBER", "CH"),
                        SampleProposal.supporter(" ACME ", "SECTOR_MEMBER", "JP")))),
        bad(
            "\"Country\" offers no such choice",
            p ->
                p.put(
                    "supporters",
                    List.of(SampleProposal.supporter("Acme", "SECTOR_MEMBER", "Wonderland")))),
        bad("The field \"budget\" is not part of this form", p -> p.put("budget", 1)));
  }

  @ParameterizedTest(name = "{0} #{index}")
  @MethodSource("badProposals")
  void a_proposal_that_cannot_be_right_is_not_registered(
      String begins, Consumer<Map<String, Object>> fault) {
    Map<String, Object> proposal = SampleProposal.complete("FG-BAD", "SG13");
    fault.accept(proposal);
    Snapshot before = snapshot();

    refused(rest("member-ch", START, Map.of("proposal", proposal)), begins);
    refused(web("member-ch", START, Map.of("proposal", proposal)), begins);

    assertThat(snapshot()).isEqualTo(before);
  }

  @Test
  void only_a_member_proposes() {
    Snapshot before = snapshot();
    Map<String, Object> form = Map.of("proposal", SampleProposal.complete("FG-BAD", "SG13"));

    plain(rest("sg13-chair", START, form), 403);
    plain(web("tsb", START, form), 403);

    assertThat(snapshot()).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(strings = {"FG-AN", "fg-an", "Fg-An", "FG-an"})
  void an_acronym_is_given_once(String acronym) {
    desk.propose("member-ch", SampleProposal.complete("FG-AN", "SG13"));
    Snapshot before = snapshot();

    HttpResponse<String> answer =
        rest("member-jp", START, Map.of("proposal", SampleProposal.complete(acronym, "SG13")));

    refused(answer, "The acronym ");
    assertThat(snapshot()).isEqualTo(before);
  }

  @Test
  void two_proposals_of_one_acronym_at_the_same_moment_leave_one() throws Exception {
    List<HttpResponse<String>> answers =
        together(
            person ->
                rest(person, START, Map.of("proposal", SampleProposal.complete("FG-TWIN", "SG13"))),
            "member-ch",
            "member-jp");

    assertThat(answers).extracting(HttpResponse::statusCode).containsOnlyOnce(200);
    answers.stream()
        .filter(answer -> answer.statusCode() != 200)
        .forEach(answer -> plain(answer, 400, 409));
    assertThat(snapshot().states()).containsExactly("FG-TWIN SCREENING");
    assertThat(snapshot().cases()).isOne();
  }

  @Test
  void html_and_script_are_shown_as_they_were_typed() {
    String hostile = "<script>alert(1)</script><b>Bold</b> & \"quoted\" '${7*7}'";
    Map<String, Object> proposal = SampleProposal.complete("FG-XSS", "SG13");
    proposal.put("title", hostile);
    proposal.put("topic", hostile);
    in(proposal, "tor").put("scope", hostile);
    in(proposal, "proponent").put("name", hostile);

    assertThat(rest("member-ch", START, Map.of("proposal", proposal)).statusCode()).isEqualTo(200);
    desk.complete("sg13-chair", "FG-XSS", "screen-proposal", Map.of("result", "pass"));
    desk.complete("tsb", "FG-XSS", "put-on-agenda", Map.of("document", "C 1"));

    HttpPerson visitor = HttpPerson.signedIn(port, "tsb");
    for (String page : List.of("/", "/proposals/FG-XSS", "/desk", "/desk/cases/FG-XSS")) {
      assertThat(visitor.get(page).body())
          .as(page)
          .contains("FG-XSS")
          .doesNotContain("<script>alert", "<b>Bold");
    }
    assertThat(visitor.get("/proposals/FG-XSS").body())
        .contains("&lt;script&gt;alert(1)", "${7*7}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'variables': | The ",
        "[] | The ",
        "nothing at all | The ",
        "{'variables': []} | The ",
        "{'variables': {'result': 'pass'}} | ",
        "{'variables': {'result': {'value': 'pass'}, 'result': {'value': 'return'}}} | The ",
        "{'variables': {'result': {'value': 7}}} | \"Result of the screening\"",
        "{'variables': {'result': {'value': ['pass']}}} | \"Result of the screening\"",
        "{'variables': {'result': {'value': 'establish'}}} | \"Result of the screening\"",
        "{'variables': {'result': {'value': 'on'}, 'reason': {'value': 'So.'}}} | \"Result of the",
        "{'variables': {'path': {'value': 'CORRESPONDENCE'}}} | The field \"path\"",
        "{'variables': {'decidingGroup': {'value': 'TSAG'}}} | The field \"decidingGroup\"",
        "{'variables': {}} | ",
      })
  void a_task_takes_only_what_its_form_sends(String body, String begins) {
    desk.propose("member-ch", SampleProposal.complete("FG-AN", "SG13"));
    String call = "task/" + task("screen-proposal").getId() + "/submit-form";
    String sent = body.replace('\'', '"');
    Snapshot before = snapshot();

    String start = begins == null ? "" : begins;
    refused(new HttpPerson(port).rest("POST", call, "sg13-chair", sent), start);
    refused(HttpPerson.signedIn(port, "sg13-chair").tasklistPost(call, sent), start);

    assertThat(snapshot()).isEqualTo(before);
  }

  @Test
  void a_task_is_for_the_people_it_was_made_for() {
    desk.propose("member-ch", SampleProposal.complete("FG-AN", "SG13"));
    String call = "task/" + task("screen-proposal").getId() + "/submit-form";
    Snapshot before = snapshot();

    for (String other : List.of("member-ch", "sg17-chair", "sg13-vice-chair-1", "tsb")) {
      plain(rest(other, call, Map.of("result", "pass")), 403, 404);
      plain(web(other, call, Map.of("result", "pass")), 403, 404);
    }

    assertThat(snapshot()).isEqualTo(before);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2024-03-01 | Decision date: Friday 1 March 2024 is not a day",
        "2024-03-15 | Decision date: Friday 15 March 2024 is not a day",
        "2025-02-30 | \"Decided on\" is not a date that exists",
        "soon | \"Decided on\" is not a date that exists",
      })
  void a_decision_is_dated_on_a_day_of_the_meeting_that_has_come(String day, String begins) {
    readyForTheMeeting();
    desk.on(LocalDate.of(2024, 3, 6));
    Snapshot before = snapshot();

    refused(
        rest(
            "sg13-chair",
            "task/" + task("declare-outcome").getId() + "/submit-form",
            Map.of("result", "establish", "decidedOn", day)),
        begins);

    assertThat(snapshot().states()).isEqualTo(before.states());
    assertThat(snapshot().tasks()).isEqualTo(before.tasks());
    assertThat(findingsBeside("decision")).isEqualTo(before.findings());
  }

  @Test
  void nothing_is_decided_over_a_sustained_objection() {
    readyForTheMeeting();
    desk.on(LocalDate.of(2024, 3, 6));
    Snapshot before = snapshot();

    HttpResponse<String> answer =
        rest(
            "sg13-chair",
            "task/" + task("declare-outcome").getId() + "/submit-form",
            Map.of(
                "result", "establish", "decidedOn", "2024-03-06", "objections", "Kenya objects"));

    refused(answer, "Consensus: not possible over the sustained objection: Kenya objects");
    assertThat(snapshot().states()).isEqualTo(before.states());
    assertThat(snapshot().tasks()).isEqualTo(before.tasks());
    assertThat(findingsBeside("decision")).isEqualTo(before.findings());
  }

  @Test
  void a_task_is_completed_once() throws Exception {
    desk.propose("member-ch", SampleProposal.complete("FG-AN", "SG13"));
    String call = "task/" + task("screen-proposal").getId() + "/submit-form";

    List<HttpResponse<String>> answers =
        together(
            person -> rest(person, call, Map.of("result", "pass")), "sg13-chair", "sg13-chair");

    assertThat(answers).extracting(HttpResponse::statusCode).containsOnlyOnce(204);
    answers.stream()
        .filter(answer -> answer.statusCode() != 204)
        .forEach(answer -> plain(answer, 404, 409));
    Snapshot after = snapshot();
    assertThat(after.tasks()).containsExactly("keep-proposal", "put-on-agenda");

    plain(rest("sg13-chair", call, Map.of("result", "pass")), 404);
    assertThat(snapshot()).isEqualTo(after);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2023-05-01 | 2023-05-05 | The meeting lies in the past",
        "2024-10-10 | 2024-10-01 | The meeting ends before it starts",
        "2024-02-30 | 2024-03-01 | \"First day\" is not a date that exists",
        "2024-10-10 | 2025-10-10 | The dates cannot be right",
        "2024-07-20 | 2024-07-30 | The dates overlap another meeting",
      })
  void a_meeting_that_cannot_be_is_not_added(String first, String last, String begins) {
    assertThat(
            rest(
                    "tsb",
                    "process-definition/key/change-calendar/submit-form",
                    Map.of("groupId", "SG13"))
                .statusCode())
        .isEqualTo(200);
    long meetings = rows("parent_meeting");
    Snapshot before = snapshot();

    refused(
        rest(
            "tsb",
            "task/" + task("change-meeting").getId() + "/submit-form",
            Map.of(
                "action",
                "add",
                "label",
                "SG13 autumn",
                "firstDay",
                first,
                "lastDay",
                last,
                "place",
                "Geneva")),
        begins);

    assertThat(rows("parent_meeting")).isEqualTo(meetings);
    assertThat(snapshot()).isEqualTo(before);
  }

  @Test
  void a_calendar_of_no_group_is_not_changed() {
    refused(
        rest(
            "tsb", "process-definition/key/change-calendar/submit-form", Map.of("groupId", "SG99")),
        "\"Group\" offers no such choice");
    assertThat(snapshot().cases()).isZero();
  }

  @Test
  void a_body_too_large_is_not_read() {
    Snapshot before = snapshot();
    Map<String, Object> proposal = SampleProposal.complete("FG-BAD", "SG13");
    proposal.put("topic", "x".repeat(5_000_000));

    plain(rest("member-ch", START, Map.of("proposal", proposal)), 400, 413);

    assertThat(snapshot()).isEqualTo(before);
  }

  private void readyForTheMeeting() {
    desk.propose("member-ch", SampleProposal.complete("FG-AN", "SG13"));
    desk.complete("sg13-chair", "FG-AN", "screen-proposal", Map.of("result", "pass"));
    desk.complete("tsb", "FG-AN", "put-on-agenda", Map.of("document", "C 17"));
  }

  private Snapshot snapshot() {
    return new Snapshot(
        jdbc.sql("select acronym || ' ' || state from focus_group order by acronym")
            .query(String.class)
            .list(),
        tasks.createTaskQuery().list().stream().map(Task::getTaskDefinitionKey).sorted().toList(),
        runtime.createProcessInstanceQuery().rootProcessInstances().count(),
        rows("finding"));
  }

  private long findingsBeside(String gate) {
    return jdbc.sql("select count(*) from finding where gate <> ?")
        .param(gate)
        .query(Long.class)
        .single();
  }

  private long rows(String table) {
    return jdbc.sql("select count(*) from " + table).query(Long.class).single();
  }

  private Task task(String key) {
    return tasks.createTaskQuery().taskDefinitionKey(key).singleResult();
  }

  private HttpResponse<String> rest(String person, String call, Map<String, ?> values) {
    return new HttpPerson(port).rest("POST", call, person, body(values));
  }

  private HttpResponse<String> web(String person, String call, Map<String, ?> values) {
    return HttpPerson.signedIn(port, person).tasklistPost(call, body(values));
  }

  private static void refused(HttpResponse<String> answer, String begins) {
    plain(answer, 400);
    assertThat(message(answer)).startsWith(begins);
  }

  private static void plain(HttpResponse<String> answer, int... statuses) {
    assertThat(statuses).as(answer.body()).contains(answer.statusCode());
    assertThat(message(answer))
        .isNotBlank()
        .doesNotContain("Exception", "ENGINE-", "org.", "java.", "\tat ", "null")
        .doesNotContainPattern("[0-9a-f]{8}-[0-9a-f]{4}-")
        .hasSizeLessThan(600);
  }

  private static String message(HttpResponse<String> answer) {
    try {
      return HtmlUtils.htmlUnescape(JSON.readTree(answer.body()).path("message").asText());
    } catch (JsonProcessingException notJson) {
      throw new AssertionError(answer.statusCode() + " " + answer.body(), notJson);
    }
  }

  private static String body(Map<String, ?> values) {
    Map<String, Object> variables = new LinkedHashMap<>();
    values.forEach(
        (name, value) ->
            variables.put(
                name,
                value instanceof Map || value instanceof Collection
                    ? Map.of("type", "Json", "value", write(value))
                    : Map.of("value", value)));
    return write(Map.of("variables", variables));
  }

  private static String write(Object value) {
    try {
      return JSON.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }

  private interface Request {
    HttpResponse<String> by(String person);
  }

  private static List<HttpResponse<String>> together(Request request, String... people)
      throws Exception {
    ExecutorService crowd = Executors.newFixedThreadPool(people.length);
    try {
      List<Callable<HttpResponse<String>>> calls = new ArrayList<>();
      for (String person : people) {
        calls.add(() -> request.by(person));
      }
      List<HttpResponse<String>> answers = new ArrayList<>();
      for (Future<HttpResponse<String>> answer : crowd.invokeAll(calls)) {
        answers.add(answer.get());
      }
      return answers;
    } finally {
      crowd.shutdown();
    }
  }

  private static Arguments bad(String begins, Consumer<Map<String, Object>> fault) {
    return Arguments.of(begins, fault);
  }

  /** The lifetime is given by a date, or by the day on which a parent meeting opens. */
  private static void ends(Map<String, Object> proposal, String how, String day) {
    Map<String, Object> terms = in(proposal, "tor");
    terms.put("lifetimeEnds", how);
    terms.put(how.equals("date") ? "lifetimeDate" : "lifetimeMeeting", day);
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> in(Map<String, Object> proposal, String group) {
    return (Map<String, Object>) proposal.get(group);
  }

  private static List<Map<String, Object>> many(int supporters) {
    return IntStream.range(0, supporters)
        .mapToObj(i -> SampleProposal.supporter("Member " + i, "SECTOR_MEMBER", "CH"))
        .toList();
  }
}
