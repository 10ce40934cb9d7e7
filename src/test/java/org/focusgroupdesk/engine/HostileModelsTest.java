package org.focusgroupdesk.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.stream.Stream;
import javax.script.ScriptEngineManager;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.focusgroupdesk.rulebook.Refused;
import org.focusgroupdesk.tryout.HttpPerson;
import org.focusgroupdesk.tryout.TryOut;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whoever may deploy models runs no code of their own with them. */
@TryOut
class HostileModelsTest {

  private static final String KEY = "hostile";
  private static final String TRAP = "org.focusgroupdesk.engine.HostileModelsTest$Trap";

  private static int caught;

  @LocalServerPort private int port;
  @Autowired private RepositoryService repository;
  @Autowired private DecisionService decisions;
  @TempDir private Path folder;

  /** Something that a diagram must never reach: whoever loads or makes it is caught. */
  public static final class Trap implements JavaDelegate {

    static {
      caught++;
    }

    public Trap() {
      caught++;
    }

    @Override
    public void execute(DelegateExecution execution) {
      caught++;
    }
  }

  @BeforeEach
  void nobodyIsCaught() {
    caught = 0;
  }

  @AfterEach
  void removeModels() {
    repository.createDeploymentQuery().deploymentName(KEY).list().stream()
        .forEach(deployment -> repository.deleteDeployment(deployment.getId(), true));
  }

  static Stream<Arguments> diagramsWithCode() {
    String delegate = "camunda:class=\"" + TRAP + "\"";
    return Stream.of(
        code("script in Groovy", script("groovy", "new " + TRAP + "()")),
        code("script in JavaScript", script("javascript", "Java.type('" + TRAP + "')")),
        code("script in the engine's own language", script("juel", reach("''"))),
        code("class", "<serviceTask id='x' " + delegate + "/>"),
        code("class of a listener", listener("class=\"" + TRAP + "\"")),
        code(
            "script of a listener",
            listenerWith(
                "<camunda:script scriptFormat='juel'>" + reach("''") + "</camunda:script>")),
        code(
            "command of the operating system",
            """
            <serviceTask id='x' camunda:type='shell'><extensionElements>
              <camunda:field name='command' stringValue='touch'/>
              <camunda:field name='arg1' stringValue='FILE'/>
            </extensionElements></serviceTask>
            """),
        code(
            "the same under the old namespace",
            """
            <sendTask id='x' xmlns:old='http://activiti.org/bpmn' old:type='shell'>
              <extensionElements><old:field name='command' stringValue='touch'/>
              <old:field name='arg1' stringValue='FILE'/></extensionElements></sendTask>
            """),
        code("class for a form", "<userTask id='x' camunda:formHandlerClass='" + TRAP + "'/>"),
        code(
            "page of one's own in Tasklist",
            "<userTask id='x' camunda:formKey='embedded:deployment:page.html'/>"),
        code(
            "script for a value",
            """
            <serviceTask id='x' camunda:expression='${true}'><extensionElements>
              <camunda:inputOutput><camunda:inputParameter name='a'>
                <camunda:script scriptFormat='juel'>%s</camunda:script>
              </camunda:inputParameter></camunda:inputOutput></extensionElements></serviceTask>
            """
                .formatted(reach("''"))),
        code(
            "connector",
            """
            <serviceTask id='x'><extensionElements><camunda:connector>
              <camunda:connectorId>http-connector</camunda:connectorId>
            </camunda:connector></extensionElements></serviceTask>
            """));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("diagramsWithCode")
  void a_diagram_with_code_is_not_deployed(String what, String element) {
    Path file = folder.resolve("made-by-a-diagram");

    HttpResponse<String> answer =
        deploy("hostile.bpmn", diagram(element.replace("FILE", file.toString())));
    start();

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("Not deployed").doesNotContain("org.camunda.");
    assertThat(repository.createProcessDefinitionQuery().processDefinitionKey(KEY).count())
        .isZero();
    assertThat(caught).isZero();
    assertThat(Files.exists(file)).isFalse();
  }

  static Stream<String> farReaching() {
    return Stream.of(
        "${" + reach("''") + "}",
        "${" + reach("execution") + "}",
        "${execution['class'].forName('" + TRAP + "')}",
        "#{execution.class.classLoader.loadClass('" + TRAP + "').newInstance()}",
        "${execution.processEngineServices.repositoryService.deleteDeployment('1')}",
        "${execution.getProcessEngine().getManagementService().getProperties()}",
        "${execution.setVariable('who', 'me')}",
        "${authenticatedUserId." + "getClass()}",
        "${dataSource.connection}",
        "${runtimeService.createProcessInstanceQuery().list()}",
        "${asSystem.getClass()}",
        "${words.getClass().forName('" + TRAP + "')}",
        "${[''].getClass()}",
        "${(1).class.forName('" + TRAP + "')}");
  }

  @ParameterizedTest
  @MethodSource("farReaching")
  void an_expression_that_reaches_too_far_is_not_evaluated(String expression) {
    String element =
        "<serviceTask id='x' camunda:resultVariable='seen' camunda:expression=\"%s\"/>";
    HttpResponse<String> deployed = deploy("hostile.bpmn", diagram(element.formatted(expression)));

    HttpResponse<String> answer = deployed.statusCode() == 200 ? start() : deployed;

    assertThat(answer.statusCode()).isBetween(400, 500);
    assertThat(answer.body()).doesNotContain("org.camunda.", "Exception");
    assertThat(caught).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"juel", "javascript", "groovy", "feel"})
  void nor_is_one_in_a_table(String language) {
    String table =
        """
        <definitions xmlns='https://www.omg.org/spec/DMN/20191111/MODEL/' id='d' name='d'
            namespace='x' xmlns:camunda='http://camunda.org/schema/1.0/dmn'>
          <decision id='hostile-table' name='hostile' camunda:historyTimeToLive='1'>
            <variable id='v' name='r'/><literalExpression id='l' expressionLanguage='%s'>
            <text><![CDATA[%s]]></text></literalExpression></decision></definitions>
        """
            .formatted(
                language,
                language.equals("feel")
                    ? "{f: function(x) external {java: {class: \"java.lang.Class\","
                        + " method signature: \"forName(java.lang.String)\"}}, r: f(\""
                        + TRAP
                        + "\")}.r"
                    : language.equals("juel") ? "${" + reach("''") + "}" : "new " + TRAP + "()");
    assertThat(deploy("hostile.dmn", table).statusCode()).isEqualTo(200);

    try {
      decisions.evaluateDecisionByKey("hostile-table").evaluate();
    } catch (ProcessEngineException | Refused refused) {
      assertThat(refused).hasMessageNotContaining("StackOverflow");
    }

    assertThat(caught).isZero();
  }

  @Test
  void a_case_model_is_not_deployed() {
    HttpResponse<String> answer = deploy("hostile.cmmn", "<definitions/>");

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("case models are not accepted");
  }

  @Test
  void there_is_no_language_for_scripts_but_those_of_tables() {
    assertThat(new ScriptEngineManager().getEngineFactories())
        .flatExtracting(factory -> factory.getNames())
        .doesNotContain("groovy", "javascript", "JavaScript", "python", "ruby", "kotlin");
  }

  @Test
  void harmless_expressions_work() {
    String element =
        "<serviceTask id='x' camunda:resultVariable='seen' camunda:expression=\"${'ab'.length() == 2"
            + " and execution.processBusinessKey == null}\"/>";

    assertThat(deploy("hostile.bpmn", diagram(element)).statusCode()).isEqualTo(200);
    assertThat(start().statusCode()).isEqualTo(200);
  }

  private static Arguments code(String what, String element) {
    return Arguments.of(what, element);
  }

  private static String reach(String from) {
    return from + ".getClass().forName('" + TRAP + "')";
  }

  private static String script(String language, String text) {
    return "<scriptTask id='x' scriptFormat='%s'><script><![CDATA[%s]]></script></scriptTask>"
        .formatted(language, text);
  }

  private static String listener(String attribute) {
    return listenerWith("").replace("event='start'", "event='start' " + attribute);
  }

  private static String listenerWith(String content) {
    return """
        <task id='x'><extensionElements><camunda:executionListener event='start'>%s
        </camunda:executionListener></extensionElements></task>
        """
        .formatted(content);
  }

  private static String diagram(String element) {
    return """
        <definitions xmlns='http://www.omg.org/spec/BPMN/20100524/MODEL' id='d'
            xmlns:camunda='http://camunda.org/schema/1.0/bpmn' targetNamespace='x'>
          <process id='hostile' isExecutable='true' camunda:historyTimeToLive='1'>
            <startEvent id='s'/><sequenceFlow id='f' sourceRef='s' targetRef='x'/>%s
          </process></definitions>
        """
        .formatted(element);
  }

  private HttpResponse<String> deploy(String file, String content) {
    String boundary = "----parts";
    String body =
        """
        --%1$s\r
        Content-Disposition: form-data; name="deployment-name"\r
        \r
        hostile\r
        --%1$s\r
        Content-Disposition: form-data; name="data"; filename="%2$s"\r
        Content-Type: application/octet-stream\r
        \r
        %3$s\r
        --%1$s--\r
        """
            .formatted(boundary, file, content);
    return asAdministrator("deployment/create", "multipart/form-data; boundary=" + boundary, body);
  }

  private HttpResponse<String> start() {
    return asAdministrator("process-definition/key/hostile/start", "application/json", "{}");
  }

  private HttpResponse<String> asAdministrator(String path, String type, String body) {
    String secret =
        Base64.getEncoder().encodeToString("admin:demo".getBytes(StandardCharsets.UTF_8));
    return new HttpPerson(port)
        .send(
            HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/engine-rest/" + path))
                .header("Content-Type", type)
                .header("Authorization", "Basic " + secret)
                .POST(BodyPublishers.ofString(body)));
  }
}
