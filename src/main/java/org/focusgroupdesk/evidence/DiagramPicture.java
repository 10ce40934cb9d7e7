package org.focusgroupdesk.evidence;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.ConditionalEventDefinition;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.EventDefinition;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.IntermediateThrowEvent;
import org.camunda.bpm.model.bpmn.instance.Lane;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.Participant;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.TerminateEventDefinition;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnLabel;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;

/**
 * Draws a diagram as Modeler shows it, with the path that was walked in colour: what was entered is
 * tinted, with the number of times where it was more than once; where a run is now is marked.
 */
final class DiagramPicture {

  private static final Color INK = new Color(0x22242a);
  private static final Color PALE = new Color(0x9aa1a9);
  private static final Color FRAME = new Color(0xb4bac1);
  private static final Color WALKED = new Color(0x0a5674);
  private static final Color WALKED_TINT = new Color(0xe1eef4);
  private static final Color NOW = new Color(0xb45f06);
  private static final Color NOW_TINT = new Color(0xfdf0dc);
  private static final double MARGIN = 12;
  private static final double CORNER = 10;

  private final BpmnModelInstance model;
  private final WalkedDiagram walked;
  private final Map<String, Integer> visits;
  private final Font font;

  DiagramPicture(BpmnModelInstance model, WalkedDiagram walked, Font font) {
    this.model = model;
    this.walked = walked;
    this.visits = walked.visits();
    this.font = font.deriveFont(11.5f);
  }

  /** Everything that is drawn, in the units of the diagram. */
  Rectangle2D extent() {
    Rectangle2D extent = null;
    for (BpmnShape shape : model.getModelElementsByType(BpmnShape.class)) {
      extent = including(extent, rectangle(shape.getBounds()));
      if (shape.getBpmnLabel() != null && shape.getBpmnLabel().getBounds() != null) {
        extent = including(extent, rectangle(shape.getBpmnLabel().getBounds()));
      }
    }
    for (BpmnEdge edge : model.getModelElementsByType(BpmnEdge.class)) {
      for (Point2D point : points(edge)) {
        extent = including(extent, new Rectangle2D.Double(point.getX(), point.getY(), 0, 0));
      }
    }
    return new Rectangle2D.Double(
        extent.getX() - MARGIN,
        extent.getY() - MARGIN,
        extent.getWidth() + 2 * MARGIN,
        extent.getHeight() + 2 * MARGIN);
  }

  private static Rectangle2D including(Rectangle2D all, Rectangle2D more) {
    return all == null ? more : all.createUnion(more);
  }

  /** Draws it as large as fits into a field with its upper left corner at 0, 0. */
  void draw(Graphics2D graphics, double width, double height) {
    Rectangle2D extent = extent();
    double scale = Math.min(width / extent.getWidth(), height / extent.getHeight());
    AffineTransform before = graphics.getTransform();
    graphics.scale(scale, scale);
    graphics.translate(-extent.getX(), -extent.getY());
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setFont(font);
    // What was walked lies over what was not.
    shapes(graphics, false);
    edges(graphics, false);
    edges(graphics, true);
    shapes(graphics, true);
    // Events on the border of a step lie over it, whether they happened or not.
    model.getModelElementsByType(BpmnShape.class).stream()
        .filter(shape -> shape.getBpmnElement() instanceof BoundaryEvent)
        .forEach(
            shape -> draw(graphics, shape, shape.getBpmnElement(), rectangle(shape.getBounds())));
    graphics.setTransform(before);
  }

  private void shapes(Graphics2D graphics, boolean entered) {
    for (BpmnShape shape : model.getModelElementsByType(BpmnShape.class)) {
      BaseElement element = shape.getBpmnElement();
      if (visits.containsKey(element.getId()) == entered && !(element instanceof BoundaryEvent)) {
        draw(graphics, shape, element, rectangle(shape.getBounds()));
      }
    }
  }

  private void edges(Graphics2D graphics, boolean onPath) {
    for (BpmnEdge edge : model.getModelElementsByType(BpmnEdge.class)) {
      if (walked.flows().contains(edge.getBpmnElement().getId()) == onPath) {
        draw(graphics, edge, onPath);
      }
    }
  }

  private void draw(Graphics2D graphics, BpmnShape shape, BaseElement element, Rectangle2D at) {
    if (element instanceof Participant || element instanceof Lane) {
      band(graphics, element, at);
    } else if (element instanceof SubProcess) {
      subProcess(graphics, (SubProcess) element, at);
    } else if (element instanceof Activity activity) {
      task(graphics, activity, at);
    } else if (element instanceof Event event) {
      event(graphics, event, at);
    } else if (element instanceof Gateway gateway) {
      gateway(graphics, gateway, at);
    }
    label(graphics, shape.getBpmnLabel(), element);
    // A path that joins others enters the gateway each time.
    if (visits.getOrDefault(element.getId(), 0) > 1 && !(element instanceof ParallelGateway)) {
      count(graphics, visits.get(element.getId()), at);
    }
  }

  private void band(Graphics2D graphics, BaseElement element, Rectangle2D at) {
    stroke(graphics, FRAME, 1.2f);
    graphics.draw(at);
    boolean pool = element instanceof Participant;
    if (pool) {
      graphics.draw(new Line2D.Double(at.getX() + 30, at.getY(), at.getX() + 30, at.getMaxY()));
    }
    String name = pool ? ((Participant) element).getName() : ((Lane) element).getName();
    AffineTransform before = graphics.getTransform();
    graphics.rotate(-Math.PI / 2, at.getX() + 15, at.getCenterY());
    graphics.setColor(INK);
    centred(
        graphics,
        name,
        new Rectangle2D.Double(
            at.getX() + 15 - at.getHeight() / 2, at.getCenterY() - 15, at.getHeight(), 30));
    graphics.setTransform(before);
  }

  private void subProcess(Graphics2D graphics, SubProcess element, Rectangle2D at) {
    graphics.setColor(colour(element));
    graphics.setStroke(
        element.triggeredByEvent()
            ? new BasicStroke(
                1.8f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND, 1, new float[] {1.5f, 4}, 0)
            : new BasicStroke(1.8f));
    graphics.draw(rounded(at));
    centred(
        graphics,
        element.getName(),
        new Rectangle2D.Double(at.getX(), at.getY() + 6, at.getWidth(), 18));
  }

  private void task(Graphics2D graphics, Activity element, Rectangle2D at) {
    boolean called = element instanceof CallActivity;
    graphics.setColor(fill(element));
    graphics.fill(rounded(at));
    stroke(graphics, colour(element), called ? 4f : isWalked(element) ? 2.2f : 1.6f);
    graphics.draw(rounded(at));
    graphics.setColor(text(element));
    centred(
        graphics,
        element.getName(),
        new Rectangle2D.Double(at.getX() + 6, at.getY(), at.getWidth() - 12, at.getHeight()));
    stroke(graphics, colour(element), 1.2f);
    double x = at.getX() + 8;
    double y = at.getY() + 8;
    if (element instanceof UserTask) {
      graphics.draw(new Ellipse2D.Double(x + 2.5, y, 7, 7));
      graphics.draw(new Arc2D.Double(x, y + 7.5, 12, 12, 0, 180, Arc2D.CHORD));
    } else if (element instanceof ServiceTask) {
      gear(graphics, x + 6, y + 6);
    } else if (element instanceof BusinessRuleTask) {
      graphics.draw(new Rectangle2D.Double(x, y, 14, 11));
      graphics.draw(new Line2D.Double(x, y + 4, x + 14, y + 4));
      graphics.draw(new Line2D.Double(x, y + 7.5, x + 14, y + 7.5));
      graphics.draw(new Line2D.Double(x + 4, y + 4, x + 4, y + 11));
    } else if (element instanceof ReceiveTask) {
      envelope(graphics, new Rectangle2D.Double(x, y, 14, 10));
    }
    if (called) {
      double side = 13;
      double left = at.getCenterX() - side / 2;
      double top = at.getMaxY() - side - 5;
      graphics.draw(new Rectangle2D.Double(left, top, side, side));
      cross(graphics, at.getCenterX(), top + side / 2, 4);
    }
    if (element.getLoopCharacteristics() != null) {
      double middle = at.getCenterX() + (called ? 14 : 0);
      for (int bar = -1; bar <= 1; bar++) {
        double across = middle + bar * 4;
        graphics.draw(new Line2D.Double(across, at.getMaxY() - 15, across, at.getMaxY() - 6));
      }
    }
  }

  private static void gear(Graphics2D graphics, double x, double y) {
    for (int tooth = 0; tooth < 8; tooth++) {
      double angle = tooth * Math.PI / 4;
      graphics.draw(
          new Line2D.Double(
              x + 4.5 * Math.cos(angle),
              y + 4.5 * Math.sin(angle),
              x + 6.5 * Math.cos(angle),
              y + 6.5 * Math.sin(angle)));
    }
    graphics.draw(new Ellipse2D.Double(x - 4.5, y - 4.5, 9, 9));
    graphics.draw(new Ellipse2D.Double(x - 1.8, y - 1.8, 3.6, 3.6));
  }

  private void event(Graphics2D graphics, Event element, Rectangle2D at) {
    Ellipse2D circle = new Ellipse2D.Double(at.getX(), at.getY(), at.getWidth(), at.getHeight());
    graphics.setColor(fill(element));
    graphics.fill(circle);
    stroke(graphics, colour(element), element instanceof EndEvent ? 3.6f : 1.6f);
    if (isBeside(element)) {
      graphics.setStroke(
          new BasicStroke(
              1.6f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {5, 3}, 0));
    }
    graphics.draw(circle);
    if (element instanceof BoundaryEvent
        || element instanceof IntermediateCatchEvent
        || element instanceof IntermediateThrowEvent) {
      graphics.draw(
          new Ellipse2D.Double(
              at.getX() + 3.5, at.getY() + 3.5, at.getWidth() - 7, at.getHeight() - 7));
    }
    stroke(graphics, colour(element), 1.3f);
    for (EventDefinition definition : element.getChildElementsByType(EventDefinition.class)) {
      marker(graphics, definition, at);
    }
  }

  /** Whether the event lets what it stands at go on. */
  private static boolean isBeside(Event element) {
    return element instanceof BoundaryEvent boundary && !boundary.cancelActivity()
        || element instanceof StartEvent start && !start.isInterrupting();
  }

  private static void marker(Graphics2D graphics, EventDefinition definition, Rectangle2D at) {
    double x = at.getCenterX();
    double y = at.getCenterY();
    if (definition instanceof TimerEventDefinition) {
      graphics.draw(new Ellipse2D.Double(x - 9, y - 9, 18, 18));
      graphics.draw(new Line2D.Double(x, y, x, y - 6.5));
      graphics.draw(new Line2D.Double(x, y, x + 4.5, y + 2));
    } else if (definition instanceof MessageEventDefinition) {
      envelope(graphics, new Rectangle2D.Double(x - 8.5, y - 6, 17, 12));
    } else if (definition instanceof TerminateEventDefinition) {
      graphics.fill(new Ellipse2D.Double(x - 9, y - 9, 18, 18));
    } else if (definition instanceof ConditionalEventDefinition) {
      graphics.draw(new Rectangle2D.Double(x - 6.5, y - 8, 13, 16));
      for (int line = 0; line < 4; line++) {
        graphics.draw(
            new Line2D.Double(x - 4.5, y - 5.5 + line * 3.7, x + 4.5, y - 5.5 + line * 3.7));
      }
    }
  }

  private static void envelope(Graphics2D graphics, Rectangle2D at) {
    graphics.draw(at);
    Path2D flap = new Path2D.Double();
    flap.moveTo(at.getX(), at.getY());
    flap.lineTo(at.getCenterX(), at.getCenterY() + 1);
    flap.lineTo(at.getMaxX(), at.getY());
    graphics.draw(flap);
  }

  private void gateway(Graphics2D graphics, Gateway element, Rectangle2D at) {
    Path2D diamond = new Path2D.Double();
    diamond.moveTo(at.getCenterX(), at.getY());
    diamond.lineTo(at.getMaxX(), at.getCenterY());
    diamond.lineTo(at.getCenterX(), at.getMaxY());
    diamond.lineTo(at.getX(), at.getCenterY());
    diamond.closePath();
    graphics.setColor(fill(element));
    graphics.fill(diamond);
    stroke(graphics, colour(element), isWalked(element) ? 2.2f : 1.6f);
    graphics.draw(diamond);
    stroke(graphics, colour(element), 3.2f);
    AffineTransform before = graphics.getTransform();
    if (!(element instanceof ParallelGateway)) {
      graphics.rotate(Math.PI / 4, at.getCenterX(), at.getCenterY());
    }
    cross(graphics, at.getCenterX(), at.getCenterY(), 9);
    graphics.setTransform(before);
  }

  private static void cross(Graphics2D graphics, double x, double y, double arm) {
    graphics.draw(new Line2D.Double(x - arm, y, x + arm, y));
    graphics.draw(new Line2D.Double(x, y - arm, x, y + arm));
  }

  private void draw(Graphics2D graphics, BpmnEdge edge, boolean onPath) {
    List<Point2D> points = points(edge);
    Color colour = onPath ? WALKED : PALE;
    stroke(graphics, colour, onPath ? 2.6f : 1.4f);
    Point2D end = points.get(points.size() - 1);
    Point2D before = points.get(points.size() - 2);
    Path2D line = new Path2D.Double();
    line.moveTo(points.get(0).getX(), points.get(0).getY());
    for (int index = 1; index < points.size() - 1; index++) {
      bend(line, points.get(index - 1), points.get(index), points.get(index + 1));
    }
    double angle = Math.atan2(end.getY() - before.getY(), end.getX() - before.getX());
    line.lineTo(end.getX() - 7 * Math.cos(angle), end.getY() - 7 * Math.sin(angle));
    graphics.draw(line);
    graphics.fill(arrow(end, angle));
    label(graphics, edge.getBpmnLabel(), edge.getBpmnElement());
  }

  private static void bend(Path2D line, Point2D from, Point2D corner, Point2D to) {
    Point2D start = towards(corner, from);
    Point2D end = towards(corner, to);
    line.lineTo(start.getX(), start.getY());
    line.quadTo(corner.getX(), corner.getY(), end.getX(), end.getY());
  }

  private static Point2D towards(Point2D corner, Point2D other) {
    double distance = corner.distance(other);
    double part = distance == 0 ? 0 : Math.min(5, distance / 2) / distance;
    return new Point2D.Double(
        corner.getX() + (other.getX() - corner.getX()) * part,
        corner.getY() + (other.getY() - corner.getY()) * part);
  }

  private static Shape arrow(Point2D tip, double angle) {
    Path2D arrow = new Path2D.Double();
    arrow.moveTo(0, 0);
    arrow.lineTo(-10, -4.5);
    arrow.lineTo(-10, 4.5);
    arrow.closePath();
    AffineTransform place = AffineTransform.getTranslateInstance(tip.getX(), tip.getY());
    place.rotate(angle);
    return place.createTransformedShape(arrow);
  }

  private void label(Graphics2D graphics, BpmnLabel label, BaseElement element) {
    if (label == null || label.getBounds() == null) {
      return;
    }
    String name =
        element instanceof SequenceFlow flow
            ? flow.getName()
            : element instanceof FlowElement node ? node.getName() : null;
    if (name == null || name.isBlank()) {
      return;
    }
    Rectangle2D at = rectangle(label.getBounds());
    graphics.setColor(text(element));
    List<String> lines = lines(graphics, name, Math.max(at.getWidth() + 8, 84));
    double y = at.getY() + graphics.getFontMetrics().getAscent();
    for (String line : lines) {
      centred(graphics, line, at.getCenterX(), y);
      y += graphics.getFontMetrics().getHeight();
    }
  }

  private void count(Graphics2D graphics, int visits, Rectangle2D at) {
    String words = visits + " ×";
    FontMetrics metrics = graphics.getFontMetrics();
    double width = metrics.stringWidth(words) + 10;
    Rectangle2D badge = new Rectangle2D.Double(at.getMaxX() - width + 8, at.getY() - 9, width, 17);
    graphics.setColor(WALKED);
    graphics.fill(
        new RoundRectangle2D.Double(
            badge.getX(), badge.getY(), badge.getWidth(), badge.getHeight(), 17, 17));
    graphics.setColor(Color.WHITE);
    centred(graphics, words, badge.getCenterX(), badge.getY() + 12.8);
  }

  /** Text in the middle of a field, on as many lines as it needs. */
  private static void centred(Graphics2D graphics, String text, Rectangle2D field) {
    if (text == null) {
      return;
    }
    List<String> lines = lines(graphics, text, field.getWidth());
    FontMetrics metrics = graphics.getFontMetrics();
    double y = field.getCenterY() - lines.size() * metrics.getHeight() / 2.0 + metrics.getAscent();
    for (String line : lines) {
      centred(graphics, line, field.getCenterX(), y);
      y += metrics.getHeight();
    }
  }

  private static void centred(Graphics2D graphics, String line, double x, double y) {
    double width = graphics.getFontMetrics().stringWidth(line);
    graphics.drawString(line, (float) (x - width / 2), (float) y);
  }

  private static List<String> lines(Graphics2D graphics, String text, double width) {
    List<String> lines = new ArrayList<>();
    String line = "";
    for (String word : text.strip().split("\\s+")) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (!line.isEmpty() && graphics.getFontMetrics().stringWidth(longer) > width) {
        lines.add(line);
        line = word;
      } else {
        line = longer;
      }
    }
    lines.add(line);
    return lines;
  }

  private boolean isWalked(BaseElement element) {
    return visits.containsKey(element.getId());
  }

  private Color colour(BaseElement element) {
    if (!isWalked(element)) {
      return PALE;
    }
    return walked.isOpen(element.getId()) ? NOW : WALKED;
  }

  private Color fill(BaseElement element) {
    if (!isWalked(element)) {
      return Color.WHITE;
    }
    return walked.isOpen(element.getId()) ? NOW_TINT : WALKED_TINT;
  }

  private Color text(BaseElement element) {
    return isWalked(element) || walked.flows().contains(element.getId()) ? INK : PALE.darker();
  }

  private static void stroke(Graphics2D graphics, Color colour, float width) {
    graphics.setColor(colour);
    graphics.setStroke(new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
  }

  private static Shape rounded(Rectangle2D at) {
    return new RoundRectangle2D.Double(
        at.getX(), at.getY(), at.getWidth(), at.getHeight(), 2 * CORNER, 2 * CORNER);
  }

  private static Rectangle2D rectangle(Bounds bounds) {
    return new Rectangle2D.Double(
        bounds.getX(), bounds.getY(), bounds.getWidth(), bounds.getHeight());
  }

  private static List<Point2D> points(BpmnEdge edge) {
    return edge.getWaypoints().stream()
        .map(point -> (Point2D) new Point2D.Double(point.getX(), point.getY()))
        .toList();
  }
}
