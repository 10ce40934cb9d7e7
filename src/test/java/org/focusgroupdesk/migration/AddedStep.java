package org.focusgroupdesk.migration;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.Lane;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnPlane;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.camunda.bpm.model.bpmn.instance.di.Waypoint;

/** Edits diagrams as a modeler does who wants one more step done before a diagram ends. */
final class AddedStep {

  /** Id of the step. */
  static final String ID = "added-step";

  private static final String FORM =
      """
      {"type": "default", "id": "added-step", "schemaVersion": 16,
       "executionPlatform": "Camunda Platform", "executionPlatformVersion": "7.24.0",
       "components": [{"type": "textfield", "id": "added-note", "key": "addedNote",
         "label": "Note"}]}
      """;

  private AddedStep() {}

  /** The files of a deployment with the step added to every diagram, and the form of the step. */
  static Map<String, byte[]> to(Map<String, byte[]> models) {
    Map<String, byte[]> edited = new TreeMap<>(models);
    edited.replaceAll((name, content) -> name.endsWith(".bpmn") ? to(content) : content);
    edited.put("forms/" + ID + ".form", FORM.getBytes(StandardCharsets.UTF_8));
    return edited;
  }

  /** A diagram with the step added. */
  static byte[] to(byte[] diagram) {
    BpmnModelInstance model = Bpmn.readModelFromStream(new ByteArrayInputStream(diagram));
    Process process = model.getModelElementsByType(Process.class).iterator().next();
    EndEvent end =
        process.getChildElementsByType(EndEvent.class).stream()
            .filter(event -> event.getIncoming().size() == 1)
            .findFirst()
            .orElseThrow();
    insertBefore(end, process, model);
    ByteArrayOutputStream saved = new ByteArrayOutputStream();
    Bpmn.writeModelToStream(saved, model);
    return saved.toByteArray();
  }

  private static void insertBefore(EndEvent end, Process process, BpmnModelInstance model) {
    UserTask step = model.newInstance(UserTask.class, ID);
    step.setName("Added step");
    step.setCamundaCandidateGroups("${roles.tsb()}");
    step.setCamundaFormRef(ID);
    step.setCamundaFormRefBinding("deployment");
    process.addChildElement(step);
    for (Lane lane : model.getModelElementsByType(Lane.class)) {
      if (lane.getFlowNodeRefs().contains(end)) {
        lane.getFlowNodeRefs().add(step);
      }
    }
    SequenceFlow before = end.getIncoming().iterator().next();
    end.getIncoming().remove(before);
    before.setTarget(step);
    step.getIncoming().add(before);
    SequenceFlow after = model.newInstance(SequenceFlow.class, ID + "-to-end");
    process.addChildElement(after);
    after.setSource(step);
    after.setTarget(end);
    step.getOutgoing().add(after);
    end.getIncoming().add(after);
    draw(step, before, after, end, model);
  }

  private static void draw(
      UserTask step,
      SequenceFlow before,
      SequenceFlow after,
      EndEvent end,
      BpmnModelInstance model) {
    BpmnPlane plane = model.getModelElementsByType(BpmnPlane.class).iterator().next();
    Bounds old = ((BpmnShape) end.getDiagramElement()).getBounds();
    double x = old.getX();
    double y = old.getY();
    BpmnShape shape = model.newInstance(BpmnShape.class, ID + "_di");
    shape.setBpmnElement(step);
    Bounds bounds = model.newInstance(Bounds.class);
    bounds.setX(x);
    bounds.setY(y - 22);
    bounds.setWidth(100);
    bounds.setHeight(80);
    shape.setBounds(bounds);
    plane.addChildElement(shape);
    old.setX(x + 150);
    BpmnEdge edge = model.newInstance(BpmnEdge.class, ID + "-to-end_di");
    edge.setBpmnElement(after);
    edge.getWaypoints().add(waypoint(x + 100, y + 18, model));
    edge.getWaypoints().add(waypoint(x + 150, y + 18, model));
    plane.addChildElement(edge);
  }

  private static Waypoint waypoint(double x, double y, BpmnModelInstance model) {
    Waypoint point = model.newInstance(Waypoint.class);
    point.setX(x);
    point.setY(y);
    return point;
  }
}
