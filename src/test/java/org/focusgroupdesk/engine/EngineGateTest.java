package org.focusgroupdesk.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.focusgroupdesk.tryout.HttpPerson;
import org.focusgroupdesk.tryout.TryOut;
import org.focusgroupdesk.tryout.TryOutBeans;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.util.HtmlUtils;

@TryOut
class EngineGateTest {

  private static final String PASS =
      "{\"variables\": {\"result\": {\"value\": \"pass\"}, \"reason\": {\"value\": \"Fine.\"}}}";

  @LocalServerPort private int port;
  @Autowired private RuntimeService runtime;
  @Autowired private TaskService tasks;
  @Autowired private HistoryService history;

  private HttpPerson chair;
  private ProcessInstance instance;
  private String task;

  @BeforeEach
  void openTask() {
    instance = runtime.startProcessInstanceByKey("focus-group", "FG-EX");
    task = tasks.createTaskQuery().processInstanceId(instance.getId()).singleResult().getId();
    chair = HttpPerson.signedIn(port, "sg13-chair");
  }

  @AfterEach
  void endCases() {
    runtime
        .createProcessInstanceQuery()
        .list()
        .forEach(open -> runtime.deleteProcessInstance(open.getId(), "test over"));
  }

  @Test
  void a_form_is_submitted_as_tasklist_does() {
    HttpResponse<String> answer =
        submit(
            """
            {"variables": {
              "result": {"value": "pass"},
              "reason": {"value": "Fine."},
              "tor": {"type": "Json", "value": "{\\"scope\\": \\"All\\", \\"lifetimeMonths\\": 12}"},
              "supporters": {"type": "Json", "value": "[{\\"name\\": \\"Acme\\"}]"},
              "consult": {"type": "Json", "value": "[\\"SG2\\"]"}}}
            """);

    assertThat(answer.statusCode()).isEqualTo(204);
    Submission taken = TryOutBeans.TAKEN.get(TryOutBeans.TAKEN.size() - 1);
    assertThat(taken.user()).isEqualTo("sg13-chair");
    assertThat(taken.role()).isEqualTo("sg13-chair");
    assertThat(taken.choices("consult")).containsExactly("SG2");
  }

  @ParameterizedTest
  @ValueSource(strings = {"complete", "submit-form"})
  void a_refusal_arrives_in_plain_words_and_changes_nothing(String how) throws IOException {
    String body = PASS.replace("pass", "return");

    HttpResponse<String> web = chair.tasklistPost("task/" + task + "/" + how, body);
    HttpResponse<String> rest =
        new HttpPerson(port).rest("POST", "task/" + task + "/" + how, "sg13-chair", body);

    for (HttpResponse<String> answer : new HttpResponse[] {web, rest}) {
      assertThat(answer.statusCode()).isEqualTo(400);
      assertThat(json(answer))
          .isEqualTo(
              new ObjectMapper()
                  .readTree(
                      "{\"type\": \"Refused\", \"message\":"
                          + " \"A proposal is returned only before the meeting.\"}"));
    }
    assertThat(tasks.createTaskQuery().taskId(task).count()).isOne();
    assertThat(runtime.getVariables(instance.getId())).doesNotContainKeys("result", "reason");
  }

  @Test
  void what_nobody_foresaw_is_not_shown() {
    HttpResponse<String> answer = submit(PASS.replace("Fine.", "break"));

    assertThat(answer.statusCode()).isEqualTo(500);
    assertThat(answer.body())
        .contains("Something went wrong on our side; nothing was changed.")
        .doesNotContain("secret", "Exception", "ENGINE-", task);
  }

  @Test
  void a_task_that_is_gone_is_not_named_by_its_id() {
    assertThat(submit(PASS).statusCode()).isEqualTo(204);

    HttpResponse<String> read = new HttpPerson(port).rest("GET", "task/" + task, "sg13-chair", "");

    assertThat(read.statusCode()).isEqualTo(404);
    assertThat(read.body()).contains("This task is no longer open.").doesNotContain(task);
  }

  @Test
  void a_task_is_completed_once() {
    assertThat(submit(PASS).statusCode()).isEqualTo(204);

    HttpResponse<String> again = submit(PASS);

    assertThat(again.statusCode()).isEqualTo(404);
    assertThat(again.body()).contains("This task is no longer open.").doesNotContain(task);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'variables': {'outcome': {'value': 'x'}}} | The field \"outcome\" is not part",
        "{'variables': {'tor': {'type': 'Json', 'value': '{\"budget\": 1}'}}} | The field \"budget\"",
        "{'variables': {'tor': {'value': '{\"budget\": 1}'}}} | The field \"budget\" is not part",
        "{'variables': {'supporters': {'type': 'Json', 'value': '[{\"vote\": 1}]'}}} | The field"
            + " \"vote\"",
        "{'variables': {'tor': {'type': 'Json', 'value': '{'}}} | \"Terms of reference\" does not",
        "{'variables': {'reason': {'type': 'Object', 'value': 'x'}}} | \"Reason\" is sent in a way",
        "{'variables': {'reason': {'type': 'File', 'value': 'x'}}} | \"Reason\" is sent in a way",
        "{'variables': {'result': {'value': 'burn'}}} | \"Result\" offers no such choice",
        "{'assignee': 'me'} | Only the fields of the form are accepted",
      })
  void only_the_fields_of_the_form_are_accepted(String body, String message) throws IOException {
    String sent = body.replace("\"", "\\\"").replace("'", "\"");

    HttpResponse<String> answer = submit(sent);

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(HtmlUtils.htmlUnescape(json(answer).get("message").asText())).startsWith(message);
    assertThat(runtime.getVariables(instance.getId())).containsOnlyKeys("proponent");
  }

  @Test
  void what_somebody_entered_is_escaped_where_tasklist_shows_it_as_html() throws IOException {
    String body = PASS.replace("pass", "<img src=x>");

    HttpResponse<String> web = submit(body);
    HttpResponse<String> rest =
        new HttpPerson(port).rest("POST", "task/" + task + "/complete", "sg13-chair", body);

    assertThat(json(web).get("message").asText()).contains("&lt;img").doesNotContain("<");
    assertThat(json(rest).get("message").asText()).contains("\"<img src=x>\"");
  }

  @Test
  void a_process_is_started_with_its_form_only() throws IOException {
    HttpPerson member = HttpPerson.signedIn(port, "member-ke");
    String start = "process-definition/key/focus-group/submit-form";
    String id = instance.getProcessDefinitionId();

    HttpResponse<String> fine =
        member.tasklistPost(start, "{\"variables\": {\"title\": {\"value\": \"AI\"}}}");
    HttpResponse<String> foreign =
        member.tasklistPost(
            "process-definition/" + id + "/start",
            "{\"variables\": {\"decidingGroup\": {\"value\": \"SG13\"}}}");
    HttpResponse<String> skipping =
        member.tasklistPost(
            "process-definition/key/focus-group/start",
            "{\"startInstructions\": [{\"type\": \"startAfterActivity\", \"activityId\": \"wait\"}]}");

    assertThat(fine.statusCode()).isEqualTo(200);
    assertThat(foreign.statusCode()).isEqualTo(400);
    assertThat(HtmlUtils.htmlUnescape(json(foreign).get("message").asText()))
        .startsWith("The field \"decidingGroup\" is not part of this form");
    assertThat(skipping.statusCode()).isEqualTo(400);
    assertThat(runtime.createProcessInstanceQuery().count()).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource({
    "PUT, task/{task}/variables/outcome",
    "POST, task/{task}/variables",
    "POST, task/{task}/localVariables",
    "POST, task/{task}/bpmnError",
    "POST, task/{task}/assignee",
    "POST, task/{task}/delegate",
    "POST, task/{task}/identity-links",
    "PUT, task/{task}",
    "DELETE, task/{task}",
    "PUT, process-instance/{instance}/variables/outcome",
    "POST, process-instance/{instance}/modification",
    "DELETE, process-instance/{instance}",
    "POST, execution/{instance}/signal",
    "POST, execution/{instance}/localVariables",
    "POST, message",
    "POST, signal",
    "PUT, job/1/retries",
    "POST, job/1/execute",
    "PUT, job/1/duedate",
    "POST, deployment/create",
    "POST, migration/execute",
    "POST, authorization/create",
    "POST, process-definition/key/focus-group/tenant-id/x/start",
  })
  void there_is_no_way_round_the_form(String method, String path) {
    String call = path.replace("{task}", task).replace("{instance}", instance.getId());

    HttpResponse<String> web =
        chair.webapp(method, "/camunda/api/engine/engine/default/" + call, "{}");
    HttpResponse<String> rest = new HttpPerson(port).rest(method, call, "sg13-chair", "{}");
    HttpResponse<String> named =
        new HttpPerson(port).rest(method, "engine/default/" + call, "sg13-chair", "{}");

    assertThat(web.statusCode()).isEqualTo(403);
    assertThat(rest.statusCode()).isEqualTo(403);
    assertThat(named.statusCode()).isEqualTo(403);
    assertThat(web.body()).contains("This cannot be changed here.");
  }

  @Test
  void administrators_may_mend_a_case() {
    HttpPerson admin = HttpPerson.signedIn(port, "admin");
    String variable = "process-instance/" + instance.getId() + "/variables/note";

    HttpResponse<String> answer =
        admin.webapp("PUT", "/camunda/api/engine/engine/default/" + variable, "{\"value\": \"x\"}");

    assertThat(answer.statusCode()).isEqualTo(204);
    assertThat(runtime.getVariable(instance.getId(), "note")).isEqualTo("x");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"orQueries\": [{\"assigneeExpression\": \"${7*7}\"}]}",
        "{\"assigneeExpression\": \"${7*7}\"}",
        "{\"candidateGroupI\\u006eExpression\": \"${7*7}\"}",
        "{\"dueBeforeExpression\": \"${now().getClass()}\"}"
      })
  void expressions_in_queries_are_refused_to_everybody(String query) {
    HttpPerson admin = HttpPerson.signedIn(port, "admin");

    assertThat(chair.tasklistPost("task", query).statusCode()).isEqualTo(400);
    assertThat(chair.tasklistPost("task/count", query).statusCode()).isEqualTo(400);
    assertThat(admin.tasklistPost("task", query).statusCode()).isEqualTo(400);
    assertThat(new HttpPerson(port).rest("POST", "task", "sg13-chair", query).statusCode())
        .isEqualTo(400);
    String filter =
        "{\"resourceType\": \"Task\", \"name\": \"x\", \"query\": "
            + query
            + ", \"properties\": {}}";
    assertThat(admin.tasklistPost("filter/create", filter).statusCode()).isEqualTo(400);
    assertThat(chair.tasklistGet("task?assigneeExpression=%24%7B7%7D").statusCode()).isEqualTo(400);
  }

  @Test
  void the_expressions_of_the_shared_lists_are_admitted() {
    HttpPerson admin = HttpPerson.signedIn(port, "admin");

    HttpResponse<String> answer =
        admin.tasklistPost(
            "filter/create",
            "{\"resourceType\": \"Task\", \"name\": \"Mine\", \"properties\": {},"
                + " \"query\": {\"assigneeExpression\": \"${currentUser()}\"}}");

    assertThat(answer.statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"variables\": {}, \"variables\": {}}",
        "{\"variables\": {}} {}",
        "{\"variables\": ",
        "{'variables': {}}",
        "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[["
      })
  void json_is_read_strictly(String body) {
    HttpResponse<String> answer = submit(body);

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("The request is not valid JSON.");
  }

  @Test
  void a_body_of_more_than_a_megabyte_is_refused() {
    HttpResponse<String> answer = submit(PASS.replace("Fine.", "x".repeat(1024 * 1024)));

    assertThat(answer.statusCode()).isEqualTo(413);
    assertThat(answer.body()).contains("at most one megabyte");
  }

  @Test
  void a_text_of_100_kilobytes_is_refused_by_its_field() {
    HttpResponse<String> answer = submit(PASS.replace("Fine.", "x".repeat(100_000)));

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("has 100000 characters; at most 4000 are accepted");
  }

  @Test
  void other_charsets_and_formats_are_refused() {
    byte[] body = "{\"assigneeExpression\": \"${7}\"}".getBytes(Charset.forName("UTF-16"));

    assertThat(chair.send(raw("application/json;charset=UTF-16", body)).statusCode())
        .isEqualTo(415);
    assertThat(chair.send(raw("application/json", body)).statusCode()).isEqualTo(400);
    assertThat(chair.send(raw("text/plain", body)).statusCode()).isEqualTo(415);
    assertThat(chair.send(raw("nonsense", body)).statusCode()).isEqualTo(415);
  }

  @Test
  void a_malformed_request_names_no_classes() {
    HttpResponse<String> answer = chair.tasklistPost("task", "{\"assignee\": {\"a\": 1}}");

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).doesNotContain("camunda", "fasterxml", "java.");
  }

  @Test
  void facts_are_added_when_a_form_is_opened_and_stored_nowhere() throws IOException {
    JsonNode variables =
        json(chair.tasklistGet("task/" + task + "/form-variables?deserializeValues=false"));

    assertThat(variables.at("/facts/type").asText()).isEqualTo("Json");
    JsonNode facts = new ObjectMapper().readTree(variables.at("/facts/value").asText());
    assertThat(facts.get("header").asText()).isEqualTo("**SG13**: answer");
    assertThat(facts.get("leadAsked").isBoolean()).isTrue();
    assertThat(variables.at("/reason/type").asText()).isEqualTo("String");
    assertThat(variables.at("/reason/value").asText()).isEqualTo("As \"drafted\" <b>before</b>");
    assertThat(variables.at("/months/value").intValue()).isEqualTo(12);
    assertThat(variables.at("/restricted/type").asText()).isEqualTo("Boolean");
    assertThat(variables.at("/meetings/type").asText()).isEqualTo("Json");
    assertThat(variables.at("/proponent")).isNotNull();
    assertThat(runtime.getVariables(instance.getId())).doesNotContainKeys("facts", "reason");
  }

  @Test
  void facts_are_shown_only_to_whom_the_task_is_shown() {
    HttpPerson other = HttpPerson.signedIn(port, "sg20-chair");

    HttpResponse<String> answer = other.tasklistGet("task/" + task + "/form-variables");

    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(answer.body()).doesNotContain("drafted");
  }

  @Test
  void only_the_role_completes_a_task() {
    HttpPerson other = HttpPerson.signedIn(port, "sg20-chair");

    assertThat(other.tasklistPost("task/" + task + "/complete", PASS).statusCode()).isEqualTo(403);
    assertThat(tasks.createTaskQuery().taskId(task).count()).isOne();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/camunda/api/admin/setup/default/user/create",
        "/camunda/api/admin/setup/default/user/create/",
        "/camunda/app/admin/default/setup/",
        "/camunda/api/admin/%73etup/default/user/create",
        "/camunda/api/admin/auth/user/default/login/tasklist"
      })
  void nobody_makes_an_administrator_or_signs_in_past_the_desk(String path) {
    String body = "{\"profile\": {\"id\": \"evil\"}, \"credentials\": {\"password\": \"evil\"}}";

    assertThat(new HttpPerson(port).webappPost(path, body).statusCode()).isEqualTo(404);
    assertThat(chair.webappPost(path, body).statusCode()).isEqualTo(404);
  }

  private HttpResponse<String> submit(String body) {
    return chair.tasklistPost("task/" + task + "/submit-form", body);
  }

  private HttpRequest.Builder raw(String type, byte[] body) {
    return HttpRequest.newBuilder(
            URI.create("http://localhost:" + port + "/camunda/api/engine/engine/default/task"))
        .header("Content-Type", type)
        .header("X-XSRF-TOKEN", chair.cookie("XSRF-TOKEN"))
        .POST(HttpRequest.BodyPublishers.ofByteArray(body));
  }

  private static JsonNode json(HttpResponse<String> answer) throws IOException {
    return new ObjectMapper().readTree(answer.body());
  }
}
