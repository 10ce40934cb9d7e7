package org.focusgroupdesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.InclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.Lane;
import org.camunda.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.focusgroupdesk.models.Call;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.AnnotatedBeanDefinition;
import org.springframework.context.annotation.AnnotationBeanNameGenerator;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.util.function.SingletonSupplier;

/** What diagrams, tables and forms must keep to, whoever edits them. */
class ModelsTest {

  private static final Path PROCESSES = Path.of("processes");
  private static final Path RULES = PROCESSES.resolve("rules");
  private static final Path FORMS = Path.of("forms");
  private static final Path RESOURCES = Path.of("src/main/resources");

  private static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";
  private static final String CAMUNDA_TABLES = "http://camunda.org/schema/1.0/dmn";
  private static final String DESK = "org.focusgroupdesk";

  /** As many as fit on one screen. */
  private static final int MOST_NODES = 27;

  private static final Pattern KEBAB = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
  private static final Pattern GENERATED =
      Pattern.compile("(activity|event|gateway|flow|task|process|lane)-?[0-9][0-9a-z]{5,}");
  private static final Pattern EXPRESSION = Pattern.compile("[$#]\\{([^}]*)}");
  private static final Pattern WEEKS = Pattern.compile("\\bP\\d+W");
  private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"");

  /** Steps that no rule asks for, and why they are there. */
  private static final Map<String, String> WITHOUT_RULE =
      Map.of(
          "open-calendar", "notes whose calendar the officer has opened",
          "start-act", "hands on what was checked before",
          "close-file", "keeps the register in order");

  /** All models and sources in one text. */
  private static final Supplier<String> EVERYTHING =
      SingletonSupplier.of(
          () ->
              Stream.of(PROCESSES, FORMS, Path.of("src/main/java"))
                  .flatMap(ModelsTest::walk)
                  .map(ModelsTest::read)
                  .collect(Collectors.joining()));

  // --- Files and ids ---------------------------------------------------------------------------

  @ParameterizedTest
  @MethodSource("diagrams")
  void a_diagram_is_named_like_its_file_with_version_and_time_to_live(Diagram diagram) {
    Process process = diagram.process();

    assertThat(process.getId()).isEqualTo(diagram.name());
    assertThat(process.getName()).isNotBlank();
    assertThat(process.isExecutable()).isTrue();
    assertThat(process.getCamundaVersionTag()).matches("\\d+\\.\\d+\\.\\d+");
    assertThat(process.getCamundaHistoryTimeToLiveString()).matches("P\\d+D");
  }

  @ParameterizedTest
  @MethodSource("diagrams")
  void ids_say_what_they_are(Diagram diagram) {
    List<String> ids =
        diagram.all(BaseElement.class).map(BaseElement::getId).filter(id -> id != null).toList();

    assertThat(ids).isNotEmpty().doesNotHaveDuplicates();
    assertThat(ids).allMatch(id -> KEBAB.matcher(id).matches());
    assertThat(ids).noneMatch(id -> GENERATED.matcher(id).matches());
  }

  @ParameterizedTest
  @MethodSource("diagrams")
  void a_diagram_fits_on_one_screen(Diagram diagram) {
    List<Collection<FlowElement>> scopes = new ArrayList<>();
    scopes.add(diagram.process().getFlowElements());
    diagram.all(SubProcess.class).forEach(inner -> scopes.add(inner.getFlowElements()));

    assertThat(scopes)
        .allSatisfy(
            scope ->
                assertThat(scope.stream().filter(FlowNode.class::isInstance).count())
                    .isLessThanOrEqualTo(MOST_NODES));
  }

  @ParameterizedTest
  @MethodSource("diagrams")
  void everything_is_drawn(Diagram diagram) {
    assertThat(diagram.all(FlowNode.class))
        .allSatisfy(node -> assertThat(node.getDiagramElement()).as(node.getId()).isNotNull());
    assertThat(diagram.all(Lane.class))
        .allSatisfy(lane -> assertThat(lane.getDiagramElement()).as(lane.getId()).isNotNull());
    assertThat(diagram.all(SequenceFlow.class))
        .allSatisfy(
            flow -> {
              assertThat(flow.getDiagramElement()).as(flow.getId()).isNotNull();
              assertThat(flow.getDiagramElement().getWaypoints()).hasSizeGreaterThan(1);
            });
  }

  @ParameterizedTest
  @MethodSource("diagrams")
  void every_node_is_in_exactly_one_lane(Diagram diagram) {
    List<String> inLanes =
        diagram
            .all(Lane.class)
            .flatMap(lane -> lane.getFlowNodeRefs().stream())
            .map(FlowNode::getId)
            .toList();
    List<String> ofProcess =
        diagram.process().getFlowElements().stream()
            .filter(FlowNode.class::isInstance)
            .map(FlowElement::getId)
            .toList();

    boolean withPeople = diagram.all(UserTask.class).findAny().isPresent();
    assertThat(inLanes.isEmpty()).as("people work in lanes").isEqualTo(!withPeople);
    assertThat(inLanes).containsExactlyInAnyOrderElementsOf(withPeople ? ofProcess : List.of());
  }

  // --- Names -----------------------------------------------------------------------------------

  @ParameterizedTest
  @MethodSource("diagrams")
  void every_activity_event_and_lane_is_named(Diagram diagram) {
    Stream<FlowNode> nodes = Stream.concat(diagram.all(Activity.class), diagram.all(Event.class));

    assertThat(nodes).allSatisfy(node -> assertThat(node.getName()).as(node.getId()).isNotBlank());
    assertThat(diagram.all(Lane.class))
        .allSatisfy(lane -> assertThat(lane.getName()).as(lane.getId()).isNotBlank());
  }

  @ParameterizedTest
  @MethodSource("diagrams")
  void a_gateway_that_decides_asks_a_question_and_its_flows_answer_it(Diagram diagram) {
    assertThat(diagram.all(Gateway.class).filter(ModelsTest::decides))
        .allSatisfy(
            gateway -> {
              assertThat(gateway.getName()).as(gateway.getId()).endsWith("?");
              assertThat(gateway.getOutgoing())
                  .allSatisfy(flow -> assertThat(flow.getName()).as(flow.getId()).isNotBlank());
            });
  }

  @ParameterizedTest
  @MethodSource("diagrams")
  void a_gateway_that_decides_has_one_default_and_conditions_for_the_rest(Diagram diagram) {
    assertThat(diagram.all(ExclusiveGateway.class).filter(ModelsTest::decides))
        .allSatisfy(
            gateway -> {
              assertThat(gateway.getDefault()).as(gateway.getId()).isNotNull();
              assertThat(gateway.getOutgoing())
                  .filteredOn(flow -> !flow.equals(gateway.getDefault()))
                  .allSatisfy(
                      flow ->
                          assertThat(flow.getConditionExpression()).as(flow.getId()).isNotNull());
            });
  }

  // --- What diagrams refer to ------------------------------------------------------------------

  @ParameterizedTest
  @MethodSource("diagrams")
  void every_user_task_has_a_form_of_its_own_deployment(Diagram diagram) {
    Stream<BaseElement> startsWithForm =
        diagram
            .all(BaseElement.class)
            .filter(StartEvent.class::isInstance)
            .filter(start -> start.getAttributeValueNs(CAMUNDA, "formRef") != null);

    assertThat(Stream.concat(diagram.all(UserTask.class), startsWithForm))
        .allSatisfy(
            node -> {
              String form = node.getAttributeValueNs(CAMUNDA, "formRef");
              assertThat(form).as(node.getId()).isNotBlank();
              assertThat(FORMS.resolve(form + ".form")).exists();
              assertThat(node.getAttributeValueNs(CAMUNDA, "formRefBinding"))
                  .as(node.getId())
                  .isEqualTo("deployment");
            });
  }

  @Test
  void every_form_is_opened_somewhere() {
    Set<String> opened =
        diagrams()
            .flatMap(diagram -> diagram.all(BaseElement.class))
            .map(node -> node.getAttributeValueNs(CAMUNDA, "formRef"))
            .filter(form -> form != null)
            .map(form -> form + ".form")
            .collect(Collectors.toSet());

    assertThat(namesIn(FORMS)).containsExactlyInAnyOrderElementsOf(opened);
  }

  @ParameterizedTest
  @MethodSource("diagrams")
  void every_user_task_is_offered_to_a_role_or_given_to_a_person(Diagram diagram) {
    assertThat(diagram.all(UserTask.class))
        .allSatisfy(
            task -> {
              assertThat(task.getCamundaCandidateUsers()).as(task.getId()).isNull();
              assertThat(
                      Stream.of(task.getCamundaCandidateGroups(), task.getCamundaAssignee())
                          .filter(who -> who != null)
                          .toList())
                  .as(task.getId())
                  .isNotEmpty()
                  .allMatch(who -> EXPRESSION.matcher(who).matches());
            });
  }

  @ParameterizedTest
  @MethodSource("diagrams")
  void every_expression_calls_a_bean_that_models_may_use(Diagram diagram) {
    Map<String, Class<?>> beans = beans();

    for (String expression : diagram.expressions()) {
      for (Call call : Call.in(expression)) {
        Class<?> bean = beans.get(call.bean());
        assertThat(bean).as("bean %s in %s", call.bean(), expression).isNotNull();
        assertThat(bean.getPackageName()).as(expression).isNotEqualTo(DESK + ".engine");
        assertThat(Modifier.isPublic(bean.getModifiers())).as("%s is public", bean).isTrue();
        assertThat(Arrays.stream(bean.getMethods()).filter(call::fits))
            .as("%s(%d) in %s", call.method(), call.arguments(), expression)
            .isNotEmpty();
      }
    }
  }

  @Test
  void the_diagrams_call_beans() {
    assertThat(
            diagrams()
                .flatMap(diagram -> diagram.expressions().stream())
                .flatMap(call -> Call.in(call).stream()))
        .hasSizeGreaterThan(50);
  }

  @ParameterizedTest
  @MethodSource("diagrams")
  void every_delegate_exists(Diagram diagram) {
    Map<String, Class<?>> beans = beans();

    assertThat(diagram.all(ServiceTask.class))
        .filteredOn(task -> task.getCamundaDelegateExpression() != null)
        .allSatisfy(
            task ->
                assertThat(beans.get(inside(task.getCamundaDelegateExpression())))
                    .as(task.getId())
                    .isNotNull()
                    .matches(JavaDelegate.class::isAssignableFrom));
    assertThat(diagram.all(ServiceTask.class))
        .allSatisfy(task -> assertThat(task.getCamundaClass()).as(task.getId()).isNull());
  }

  @ParameterizedTest
  @MethodSource("diagrams")
  void what_leaves_the_desk_waits_for_the_commit_and_is_tried_again(Diagram diagram) {
    assertThat(diagram.all(ServiceTask.class))
        .filteredOn(ModelsTest::leavesTheDesk)
        .allSatisfy(
            task -> {
              boolean repeatedLater =
                  task.getLoopCharacteristics() instanceof MultiInstanceLoopCharacteristics loop
                      && loop.isCamundaAsyncBefore();
              assertThat(task.isCamundaAsyncBefore() || repeatedLater).as(task.getId()).isTrue();
              assertThat(diagram.text()).contains("failedJobRetryTimeCycle");
            });
  }

  @Test
  void something_leaves_the_desk() {
    assertThat(
            diagrams()
                .flatMap(diagram -> diagram.all(ServiceTask.class))
                .filter(ModelsTest::leavesTheDesk))
        .isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("diagrams")
  void every_call_and_every_decision_is_of_the_same_deployment(Diagram diagram) {
    assertThat(diagram.all(CallActivity.class))
        .allSatisfy(
            call -> {
              // A run of a procedure calls the diagram that was asked for.
              if (!call.getCalledElement().equals("${kind}")) {
                assertThat(namesIn(PROCESSES)).contains(call.getCalledElement() + ".bpmn");
              }
              assertThat(call.getCamundaCalledElementBinding()).isEqualTo("deployment");
            });
    assertThat(diagram.all(BusinessRuleTask.class))
        .allSatisfy(
            task -> {
              assertThat(namesIn(RULES)).contains(task.getCamundaDecisionRef() + ".dmn");
              assertThat(task.getCamundaDecisionRefBinding()).isEqualTo("deployment");
            });
  }

  @Test
  void every_procedure_that_people_can_start_has_a_diagram_of_its_own() {
    Set<String> offered = new HashSet<>();
    rows(RULES.resolve("group-acts.dmn"))
        .map(row -> row.getInputEntries().iterator().next().getText().getTextContent())
        .forEach(text -> offered.addAll(quoted(text)));
    Set<String> procedures =
        diagrams()
            .filter(diagram -> property(diagram.process(), "procedure").isPresent())
            .map(Diagram::name)
            .collect(Collectors.toSet());

    assertThat(offered).isNotEmpty();
    assertThat(procedures).containsAll(offered);
  }

  // --- Rules, states and deadlines -------------------------------------------------------------

  @ParameterizedTest
  @MethodSource("diagrams")
  void every_rule_named_is_in_the_rulebook(Diagram diagram) {
    Set<String> rules = rulesOfTheRulebook();

    assertThat(diagram.properties("rule"))
        .flatExtracting(value -> List.of(value.split("\\s+")))
        .allMatch(rules::contains);
  }

  @ParameterizedTest
  @MethodSource("diagrams")
  void every_step_and_every_timer_says_which_rule_asks_for_it(Diagram diagram) {
    Stream<FlowNode> steps =
        diagram
            .all(FlowNode.class)
            .filter(
                node ->
                    node instanceof UserTask
                        || node instanceof ServiceTask
                        || node instanceof BusinessRuleTask
                        || isTimer(node));

    assertThat(steps.filter(step -> property(step, "rule").isEmpty()).map(FlowNode::getId))
        .allMatch(WITHOUT_RULE::containsKey);
  }

  @Test
  void steps_listed_as_without_a_rule_exist_and_have_none() {
    Set<String> without =
        diagrams()
            .flatMap(diagram -> diagram.all(FlowNode.class))
            .filter(node -> property(node, "rule").isEmpty())
            .map(FlowNode::getId)
            .collect(Collectors.toSet());

    assertThat(without).containsAll(WITHOUT_RULE.keySet());
  }

  @ParameterizedTest
  @MethodSource("diagrams")
  void every_state_has_words(Diagram diagram) {
    Properties messages = bundle("messages.properties");

    assertThat(diagram.properties("state"))
        .allSatisfy(state -> assertThat(messages).containsKey("state." + state));
  }

  @ParameterizedTest
  @MethodSource("diagrams")
  void every_deadline_is_counted_by_the_table(Diagram diagram) {
    String deadlines = read(RULES.resolve("deadlines.dmn"));

    assertThat(diagram.properties("deadline"))
        .allMatch(
            name -> name.equals("meeting") || deadlines.contains("<text>\"" + name + "\"</text>"));
  }

  @ParameterizedTest
  @MethodSource("diagrams")
  void timers_fire_at_a_date_that_the_desk_has_counted(Diagram diagram) {
    assertThat(diagram.all(TimerEventDefinition.class))
        .allSatisfy(
            timer -> {
              assertThat(timer.getTimeDate()).isNotNull();
              assertThat(timer.getTimeDate().getTextContent()).matches("\\$\\{.+}");
            });
  }

  @Test
  void nothing_is_counted_in_weeks_by_the_engine() throws IOException {
    try (Stream<Path> files =
        Stream.of(PROCESSES, FORMS, Path.of("src/main")).flatMap(ModelsTest::walk)) {
      assertThat(files.filter(file -> file.toString().matches(".*\\.(bpmn|dmn|form|java|yaml)")))
          .isNotEmpty()
          .allSatisfy(file -> assertThat(read(file)).doesNotContainPattern(WEEKS));
    }
  }

  // --- Tables ----------------------------------------------------------------------------------

  @ParameterizedTest
  @MethodSource("tables")
  void a_table_is_named_like_its_file_with_version_and_time_to_live(Path file) {
    Decision decision = decision(file);

    assertThat(decision.getId() + ".dmn").isEqualTo(file.getFileName().toString());
    assertThat(decision.getName()).isNotBlank();
    assertThat(decision.getAttributeValueNs(CAMUNDA_TABLES, "versionTag"))
        .matches("\\d+\\.\\d+\\.\\d+");
    assertThat(decision.getAttributeValueNs(CAMUNDA_TABLES, "historyTimeToLive")).matches("P\\d+D");
  }

  @ParameterizedTest
  @MethodSource("tables")
  void rows_have_ids_of_their_own(Path file) {
    List<String> ids = rows(file).map(Rule::getId).toList();

    assertThat(ids).isNotEmpty().doesNotHaveDuplicates();
    assertThat(ids).allMatch(id -> KEBAB.matcher(id).matches());
  }

  @ParameterizedTest
  @MethodSource("tables")
  void every_rule_that_a_row_names_is_in_the_rulebook(Path file) {
    Set<String> rules = rulesOfTheRulebook();
    List<Output> outputs =
        List.copyOf(((DecisionTable) decision(file).getExpression()).getOutputs());
    for (int column = 0; column < outputs.size(); column++) {
      if (outputs.get(column).getName().equals("rule")) {
        int place = column;
        assertThat(rows(file))
            .extracting(
                row -> List.copyOf(row.getOutputEntries()).get(place).getText().getTextContent())
            .allMatch(text -> rules.contains(text.replace("\"", "")));
      }
    }
  }

  // --- Words -----------------------------------------------------------------------------------

  @Test
  void all_words_that_are_said_exist_and_none_is_unused() {
    Properties words = bundle("words.properties");
    Set<String> keys = words.stringPropertyNames();
    Set<String> said = new HashSet<>();
    try (Stream<Path> sources = walk(Path.of("src/main/java"))) {
      sources
          .filter(file -> file.toString().endsWith(".java"))
          .forEach(file -> said.addAll(said(file)));
    }

    assertThat(said).isNotEmpty();
    assertThat(said)
        .allMatch(
            key ->
                key.endsWith(".")
                    ? keys.stream().anyMatch(one -> one.startsWith(key))
                    : keys.contains(key));
    assertThat(keys).allMatch(key -> said.contains(key) || isPutTogether(key, said));
  }

  /** Whether a key begins with something said, and its end is a word of the models or sources. */
  private static boolean isPutTogether(String key, Set<String> said) {
    int dot = key.indexOf('.') + 1;
    return said.contains(key.substring(0, dot)) && EVERYTHING.get().contains(key.substring(dot));
  }

  /** Keys said in a file; one that is put together is given by its beginning, with the dot. */
  private static Set<String> said(Path file) {
    String source = read(file);
    Set<String> said = new HashSet<>();
    String call = "Words.say(";
    for (int at = source.indexOf(call); at >= 0; at = source.indexOf(call, at + 1)) {
      String key = Call.argumentsIn(source, at + call.length()).get(0);
      if (key.contains("+")) {
        said.add(firstQuoted(key).orElseThrow());
      } else {
        QUOTED
            .matcher(key.substring(key.indexOf('?') + 1))
            .results()
            .forEach(k -> said.add(k.group(1)));
      }
    }
    return said;
  }

  private static Optional<String> firstQuoted(String text) {
    return QUOTED.matcher(text).results().map(quoted -> quoted.group(1)).findFirst();
  }

  // --- Reading ---------------------------------------------------------------------------------

  private static boolean decides(Gateway gateway) {
    return gateway.getOutgoing().size() > 1
        && (gateway instanceof ExclusiveGateway || gateway instanceof InclusiveGateway);
  }

  private static boolean isTimer(FlowNode node) {
    return node instanceof CatchEvent event
        && event.getEventDefinitions().stream().anyMatch(TimerEventDefinition.class::isInstance);
  }

  private static boolean leavesTheDesk(ServiceTask task) {
    String delegate = task.getCamundaDelegateExpression();
    return delegate != null
        && beans().containsKey(inside(delegate))
        && beans().get(inside(delegate)).getPackageName().equals(DESK + ".publication");
  }

  private static String inside(String expression) {
    return expression.substring(2, expression.length() - 1).strip();
  }

  private static Optional<String> property(BaseElement element, String name) {
    if (element.getExtensionElements() == null) {
      return Optional.empty();
    }
    return element
        .getExtensionElements()
        .getElementsQuery()
        .filterByType(CamundaProperties.class)
        .list()
        .stream()
        .flatMap(properties -> properties.getCamundaProperties().stream())
        .filter(property -> property.getCamundaName().equals(name))
        .map(property -> property.getCamundaValue())
        .findFirst();
  }

  private static Map<String, Class<?>> beans() {
    ClassPathScanningCandidateComponentProvider scanner =
        new ClassPathScanningCandidateComponentProvider(true);
    return scanner.findCandidateComponents(DESK).stream()
        .map(AnnotatedBeanDefinition.class::cast)
        .collect(
            Collectors.toMap(
                bean -> AnnotationBeanNameGenerator.INSTANCE.generateBeanName(bean, null),
                bean -> type(bean.getBeanClassName()),
                (one, other) -> one));
  }

  private static Class<?> type(String name) {
    try {
      return Class.forName(name, false, ModelsTest.class.getClassLoader());
    } catch (ClassNotFoundException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static Set<String> rulesOfTheRulebook() {
    CSVFormat format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
    try (Reader reader = Files.newBufferedReader(RESOURCES.resolve("rulebook/rules.csv"))) {
      return format.parse(reader).stream()
          .map((CSVRecord row) -> row.get("id"))
          .collect(Collectors.toSet());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Properties bundle(String file) {
    Properties bundle = new Properties();
    try (Reader reader = Files.newBufferedReader(RESOURCES.resolve(file))) {
      bundle.load(reader);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return bundle;
  }

  private static Decision decision(Path file) {
    return table(file).getModelElementsByType(Decision.class).iterator().next();
  }

  private static List<String> quoted(String text) {
    return QUOTED.matcher(text).results().map(found -> found.group(1)).toList();
  }

  private static Stream<Rule> rows(Path file) {
    return table(file).getModelElementsByType(Rule.class).stream();
  }

  private static DmnModelInstance table(Path file) {
    return Dmn.readModelFromFile(file.toFile());
  }

  private static Stream<Diagram> diagrams() {
    return namesIn(PROCESSES).stream()
        .filter(name -> name.endsWith(".bpmn"))
        .map(name -> Diagram.read(PROCESSES.resolve(name)));
  }

  private static Stream<Path> tables() {
    return namesIn(RULES).stream().map(RULES::resolve);
  }

  private static List<String> namesIn(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Stream<Path> walk(Path folder) {
    try {
      return Files.walk(folder).filter(Files::isRegularFile);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private record Diagram(String name, BpmnModelInstance model, String text) {

    static Diagram read(Path file) {
      return new Diagram(
          file.getFileName().toString().replace(".bpmn", ""),
          Bpmn.readModelFromFile(file.toFile()),
          ModelsTest.read(file));
    }

    Process process() {
      return all(Process.class).findFirst().orElseThrow();
    }

    <T extends ModelElementInstance> Stream<T> all(Class<T> type) {
      return model.getModelElementsByType(model.getModel().getType(type)).stream().map(type::cast);
    }

    Stream<String> properties(String name) {
      return all(FlowNode.class).flatMap(node -> property(node, name).stream());
    }

    /** The expressions in attributes and texts, wherever they stand. */
    Set<String> expressions() {
      return EXPRESSION
          .matcher(text)
          .results()
          .map(found -> found.group(1).replace("&#39;", "'").replace("&#34;", "\""))
          .collect(Collectors.toSet());
    }

    @Override
    public String toString() {
      return name;
    }
  }
}
