package org.focusgroupdesk.models;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads what a BPMN file says; where it is drawn, and in which colour, does not matter here. */
final class DiagramReader {

  private static final Pattern NODE =
      Pattern.compile(
          "task|.+Task|.+Gateway|.+Event|subProcess|transaction|adHocSubProcess|callActivity");
  private static final Pattern ONE_EXPRESSION = Pattern.compile("[$#]\\{([^{}]*)}");

  private static final String EXPRESSION = "expression";
  private static final String CLASS = "class";

  private final String file;
  private final Map<String, String> messages;
  private final Map<String, Node> nodes = new LinkedHashMap<>();
  private final List<Flow> flows = new ArrayList<>();
  private final List<String> lanes = new ArrayList<>();
  private final List<Mention> mentions = new ArrayList<>();

  private DiagramReader(String file, Map<String, String> messages) {
    this.file = file;
    this.messages = messages;
  }

  /** The processes of a file. */
  static List<Diagram> read(String file, byte[] content) throws Unreadable {
    Tag definitions = Tag.root(content);
    Map<String, String> messages =
        definitions
            .children("message")
            .collect(Collectors.toMap(m -> m.get("id"), m -> m.get("name"), (one, other) -> one));
    List<Diagram> found = new ArrayList<>();
    for (Tag process : definitions.children("process").filter(DiagramReader::isRun).toList()) {
      found.add(new DiagramReader(file, messages).read(process));
    }
    return found;
  }

  /** The engine leaves other processes alone. */
  private static boolean isRun(Tag process) {
    return process.get("isExecutable").equals("true");
  }

  private Diagram read(Tag process) {
    readScope(process, process.get("id"));
    process.children("laneSet").flatMap(lanes -> lanes.children("lane")).forEach(this::readLane);
    return new Diagram(file, process.get("id"), nodes, flows, lanes, mentions);
  }

  private void readLane(Tag lane) {
    Set<String> served =
        lane.children("flowNodeRef")
            .map(ref -> nodes.get(ref.text()))
            .filter(node -> node != null)
            .flatMap(node -> node.rules().stream())
            .collect(Collectors.toCollection(TreeSet::new));
    lanes.add(lane.get("name"));
    mention(lane.get("name"), Mention.Kind.LANE, lane.get("name"), served);
  }

  private void readScope(Tag scope, String id) {
    scope.children("sequenceFlow").forEach(this::readFlow);
    scope
        .children()
        .filter(tag -> NODE.matcher(tag.name()).matches())
        .forEach(
            tag -> {
              readNode(tag, id);
              readScope(tag, tag.get("id"));
            });
  }

  private void readFlow(Tag flow) {
    String condition = flow.child("conditionExpression").map(Tag::text).orElse("");
    mention(name(flow), Mention.Kind.EXPRESSION, condition, Set.of());
    flows.add(
        new Flow(
            flow.get("id"),
            flow.get("name").replaceAll("\\s+", " "),
            flow.get("sourceRef"),
            flow.get("targetRef"),
            inner(condition)));
  }

  private void readNode(Tag tag, String scope) {
    Set<String> duties = new LinkedHashSet<>();
    Set<String> rules = new LinkedHashSet<>();
    new Duties(name(tag), duties, rules).read(tag);
    boolean interrupting =
        !tag.get("cancelActivity").equals("false")
            && tag.children("startEvent")
                .noneMatch(start -> start.get("isInterrupting").equals("false"));
    Node node =
        new Node(
            tag.get("id"),
            tag.name(),
            name(tag),
            scope,
            tag.get("attachedToRef"),
            tag.get("triggeredByEvent").equals("true"),
            interrupting,
            tag.get("default"),
            rules,
            duties);
    nodes.put(node.id(), node);
  }

  private static String name(Tag tag) {
    String name = tag.get("name").replaceAll("\\s+", " ");
    return name.isEmpty() ? tag.get("id") : name;
  }

  /** The inside of an expression that stands alone; any other text as it is. */
  private static String inner(String text) {
    var alone = ONE_EXPRESSION.matcher(text);
    return alone.matches() ? alone.group(1).strip() : text;
  }

  private void mention(String place, Mention.Kind kind, String text, Set<String> rules) {
    if (!text.isEmpty()) {
      mentions.add(new Mention(file, place, kind, text, rules));
    }
  }

  /** What one element does. */
  private final class Duties {

    private final String place;
    private final Set<String> duties;
    private final Set<String> rules;

    Duties(String place, Set<String> duties, Set<String> rules) {
      this.place = place;
      this.duties = duties;
      this.rules = rules;
    }

    void read(Tag node) {
      readCalls("calls", node);
      refer("form", Mention.Kind.FORM, node.get("formRef"));
      refer("diagram", Mention.Kind.DIAGRAM, node.get("calledElement"));
      refer("table", Mention.Kind.TABLE, node.get("decisionRef"));
      say("given to", node.get("assignee"));
      Stream.of(node.get("candidateGroups").split(","))
          .map(String::strip)
          .forEach(group -> refer("offered to", Mention.Kind.GROUP, group));
      say("message", messages.getOrDefault(node.get("messageRef"), ""));
      node.children("extensionElements").forEach(this::readExtensions);
      node.children().forEach(this::readDefinition);
      node.children("multiInstanceLoopCharacteristics")
          .forEach(
              loop -> {
                say("for each", loop.get("collection"));
                readText("times", loop, "loopCardinality");
                readText("until", loop, "completionCondition");
              });
      if (!node.get("attachedToRef").isEmpty()) {
        duties.add(node.get("cancelActivity").equals("false") ? "goes on beside" : "interrupts");
      }
    }

    private void readDefinition(Tag definition) {
      switch (definition.name()) {
        case "timerEventDefinition" -> {
          readText("waits until", definition, "timeDate");
          readText("waits for", definition, "timeDuration");
          readText("repeats", definition, "timeCycle");
        }
        case "messageEventDefinition" -> {
          readCalls("sends by", definition);
          say("message", messages.getOrDefault(definition.get("messageRef"), ""));
        }
        case "conditionalEventDefinition" -> readText("when", definition, "condition");
        case "terminateEventDefinition" -> duties.add("ends everything");
        case "linkEventDefinition" ->
            duties.add(
                (definition.child("target").isPresent() ? "throws link " : "catches link ")
                    + definition.get("name"));
        default -> {
          // Other definitions do not occur in what carries a rule.
        }
      }
    }

    private void readExtensions(Tag extensions) {
      extensions
          .children("properties")
          .flatMap(all -> all.children("property"))
          .forEach(property -> readProperty(property.get("name"), property.get("value")));
      extensions
          .children()
          .filter(tag -> tag.name().endsWith("Listener"))
          .forEach(listener -> readCalls("on " + listener.get("event"), listener));
      extensions
          .children("inputOutput")
          .flatMap(Tag::children)
          .forEach(value -> readParameter(value.name().replace("Parameter", ""), value));
      extensions.children("in").forEach(in -> hand("takes", in));
      extensions.children("out").forEach(out -> hand("returns", out));
    }

    private void readProperty(String name, String value) {
      switch (name) {
        case "rule" -> rules.addAll(List.of(value.split("\\s+")));
        case "state", "outcome", "deadline" -> duties.add(name + " " + value);
        case "timer" -> refer("timer", Mention.Kind.EXPRESSION, value);
        default -> {
          // Properties of the modeler's own mean nothing to the desk.
        }
      }
    }

    private void readParameter(String way, Tag value) {
      mention(place, Mention.Kind.EXPRESSION, value.text(), rules);
      duties.add(way + " " + value.get("name") + " = " + inner(value.text()));
    }

    private void hand(String way, Tag mapping) {
      String what =
          Stream.of("source", "sourceExpression", "businessKey", "variables")
              .map(mapping::get)
              .map(DiagramReader::inner)
              .collect(Collectors.joining());
      String target = mapping.get("target");
      duties.add(way + " " + what + (target.isEmpty() ? "" : " as " + target));
    }

    private void readCalls(String what, Tag caller) {
      say(what, caller.get(EXPRESSION));
      refer(what, Mention.Kind.DELEGATE, caller.get("delegateExpression"));
      if (!caller.get(CLASS).isEmpty()) {
        refer(what + " " + CLASS, Mention.Kind.CLASS, caller.get(CLASS));
      }
    }

    private void readText(String what, Tag parent, String child) {
      parent.children(child).forEach(tag -> say(what, tag.text()));
    }

    private void refer(String what, Mention.Kind kind, String text) {
      if (!text.isEmpty()) {
        mention(place, kind, text, rules);
        duties.add(what + " " + inner(text));
      }
    }

    private void say(String what, String text) {
      refer(what, Mention.Kind.EXPRESSION, text);
    }
  }
}
