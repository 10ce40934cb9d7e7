package org.focusgroupdesk.evidence;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.focusgroupdesk.focusgroup.Procedure;
import org.focusgroupdesk.focusgroup.Procedures;
import org.focusgroupdesk.rulebook.Fingerprint;
import org.focusgroupdesk.rulebook.LedgerChain;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

/** The evidence of one full life: its figures are the ledger's, and its files say the same. */
class EvidenceTest extends FullLife {

  @Autowired private EvidenceReader reader;
  @Autowired private EvidenceFiles files;
  @Autowired private Procedures procedures;
  @Autowired private LedgerChain chain;
  @Autowired private WalkedDiagrams diagrams;
  @Autowired private JdbcClient jdbc;

  private final ObjectMapper json = new ObjectMapper();

  @Test
  void the_evidence_of_a_life_has_the_figures_of_the_ledger() throws Exception {
    live();

    Evidence life = evidence(Part.LIFE, 0);
    JsonNode written = json.readTree(files.json(life));

    assertThat(outcomes(written)).isEqualTo(outcomesOfLedger()).containsKeys("MET", "OVERRIDDEN");
    assertThat(life.getOutcomes()).isEqualTo(outcomesOfLedger());
    assertThat(values(written, "findings", "hash"))
        .isEqualTo(
            jdbc.sql("select hash from finding where acronym = ? order by number")
                .param(CASE)
                .query(String.class)
                .list());
    assertThat(reasons(written))
        .isEqualTo(
            jdbc.sql("select reason from finding where outcome = 'OVERRIDDEN' order by number")
                .query(String.class)
                .list())
        .contains("Explained in the annex", "It is short");
    assertThat(written.get("notices")).hasSize(count("notice"));
    assertThat(written.get("deadlines")).hasSize(count("deadline") + count("past_deadline"));
    assertThat(written.get("deadlineChanges")).hasSize(count("deadline_change"));
    assertThat(written.get("comments")).hasSize(count("posting_comment"));
    assertThat(written.get("course")).hasSize(count("state_change"));
    assertThat(values(written, "consultations", "purpose"))
        .contains("review", "discussion", "reservation");
    assertThat(values(written, "decisions", "about"))
        .contains(
            "establishment",
            "terms",
            "acting-chair",
            "deliverable-approved",
            "extension-extend",
            "closure-COMPLETED");
    assertThat(chain.check().isSound()).isTrue();

    Files.write(Path.of("target/evidence-of-a-life.json"), files.json(life));
    readsAsThePdf(life);
    everyDecisionHasAPackOfItsOwnAndNothingIsInTwo();
    aDecisionShowsItsClocksItsConsultationAndWhoWasTold();
  }

  private void readsAsThePdf(Evidence life) throws IOException {
    byte[] pdf = files.pdf(life);
    Files.write(Path.of("target/evidence-of-a-life.pdf"), pdf);
    try (PDDocument document = Loader.loadPDF(pdf)) {
      String text = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");

      assertThat(text)
          .contains(Fingerprint.of(files.json(life)))
          .contains(chain.head().number() + " entries")
          .contains(chain.head().hash())
          .contains("Part of it is covered by Question 20/13.", "Text narrowed on 12 February")
          .contains("Acting chair: Kofi Mensah", "C-41", "+01:00", "+02:00")
          .contains("Discussion of the change")
          .doesNotContain("15 July 2024, 02:00");
      assertThat(life.findings())
          .allSatisfy(found -> assertThat(text).contains(found.clause()))
          .allSatisfy(
              found -> assertThat(text).contains(found.compared().replaceAll("\\s+", " ").strip()));
      assertThat(life.deadlines()).allSatisfy(due -> assertThat(text).contains(due.clause()));
      assertThat(life.notices()).allSatisfy(told -> assertThat(text).contains(told.clause()));
      assertThat(text)
          .doesNotContain("sg13-chair", "fg-an-chair", "A7_2016", "NOT_MET", "OVERRIDDEN", "null")
          .doesNotContain("decide-establishment", "whyNotStudyGroups", "comment-period", "${");
      assertThat(document.getDocumentInformation().getTitle()).isEqualTo("FG-AN: Whole life");
      assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en");
      assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
      assertThat(bookmarks(document))
          .contains("Decisions", "Preconditions checked", "Deadlines", "How to check this document")
          .containsAll(life.diagrams().stream().map(WalkedDiagram::name).toList());
    }
  }

  @Test
  void the_pdf_is_accessible() throws Exception {
    establish();

    assertAccessible(files.pdf(evidence(Part.ESTABLISHMENT, 0)));
  }

  private static void assertAccessible(byte[] pdf) throws Exception {
    VeraGreenfieldFoundryProvider.initialise();
    try (PDFAParser parser =
            Foundries.defaultInstance()
                .createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
        PDFAValidator validator =
            Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
      ValidationResult result = validator.validate(parser);
      Set<String> failed = new TreeSet<>();
      result
          .getTestAssertions()
          .forEach(found -> failed.add(found.getRuleId().getClause() + ": " + found.getMessage()));

      assertThat(failed).isEmpty();
      assertThat(result.isCompliant()).isTrue();
    }
  }

  private void everyDecisionHasAPackOfItsOwnAndNothingIsInTwo() {
    List<Long> entries = new ArrayList<>(entries(evidence(Part.ESTABLISHMENT, 0)));
    entries.addAll(entries(evidence(Part.CLOSURE, 0)));

    for (Procedure run : procedures.of(CASE)) {
      Evidence pack = evidence(Part.PROCEDURE, run.id());
      assertThat(pack.about().kind()).isEqualTo(run.kind());
      assertThat(pack.about().state()).isEqualTo(run.state());
      assertThat(pack.findings()).allMatch(found -> found.procedure() == run.id());
      assertThat(pack.diagrams()).extracting(WalkedDiagram::key).contains(run.kind());
      assertThat(pack.comments()).isEmpty();
      if (!run.kind().equals("decide-closure")) {
        entries.addAll(entries(pack));
      }
    }

    assertThat(entries).doesNotHaveDuplicates();
    assertThat(entries(evidence(Part.LIFE, 0))).containsAll(entries);
    assertThat(evidence(Part.ESTABLISHMENT, 0).about().state()).isEqualTo("ANNOUNCED");
    assertThat(evidence(Part.ESTABLISHMENT, 0).diagrams())
        .extracting(WalkedDiagram::key)
        .contains("focus-group", "establish-between-meetings", "comment-period", "announce-group")
        .doesNotContain("run-focus-group", "close-focus-group", "send-notices");
    assertThat(evidence(Part.CLOSURE, 0).diagrams())
        .extracting(WalkedDiagram::key)
        .contains("decide-closure", "close-focus-group")
        .doesNotContain("focus-group", "extend-lifetime");
  }

  private void aDecisionShowsItsClocksItsConsultationAndWhoWasTold() {
    Evidence change = evidence(Part.PROCEDURE, run("change-terms-of-reference"));
    Evidence moreTime = evidence(Part.PROCEDURE, run("extend-lifetime"));

    assertThat(change.getBreaches()).extracting(Evidence.Checked::reason).contains("It is short");
    assertThat(change.consultations())
        .extracting(Evidence.Consultation::asked, Evidence.Consultation::answer)
        .containsExactly(tuple("SG17", "agree"));
    assertThat(change.notices()).isNotEmpty().allMatch(told -> told.event().startsWith("change-"));
    assertThat(change.deadlines())
        .isNotEmpty()
        .allSatisfy(due -> assertThat(due.setAt()).isNotNull());
    assertThat(change.people())
        .extracting(Evidence.Acted::user, Evidence.Acted::role)
        .contains(tuple(PARENT, PARENT));
    assertThat(moreTime.consultations())
        .extracting(Evidence.Consultation::purpose)
        .containsExactly("reservation");
    assertThat(moreTime.deadlines()).extracting(Evidence.Clock::name).contains("reservations");
    assertThat(change.tables())
        .extracting(Evidence.Table::key)
        .contains("deadlines", "who-is-told-in-procedures")
        .doesNotContain("supporters");
    assertThat(change.tables()).allMatch(table -> table.versionTag() != null);
  }

  @Test
  void the_path_drawn_is_the_path_walked() {
    establish();
    WalkedDiagram path =
        evidence(Part.ESTABLISHMENT, 0).diagrams().stream()
            .filter(diagram -> diagram.key().equals("establish-between-meetings"))
            .findFirst()
            .orElseThrow();

    assertThat(path.steps())
        .extracting(WalkedDiagram.Step::element)
        .containsSubsequence(
            "check-path", "first-review", "comment-period", "decide-establishment");
    Set<String> targets = new HashSet<>();
    path.flows().forEach(flow -> targets.add(flow.replaceFirst(".*-to-", "")));
    assertThat(targets)
        .contains("comment-period", "decide-establishment", "check-conditions")
        .doesNotContain("name-parent", "go-to-meeting", "not-agreed");
    assertThat(path.runs()).isEqualTo(1);
    assertThat(path.getInWords())
        .contains("Hold the comment period", "Decide whether to establish");
  }

  @Test
  void the_picture_tints_what_was_walked_and_nothing_else() {
    establish();
    WalkedDiagram path =
        evidence(Part.ESTABLISHMENT, 0).diagrams().stream()
            .filter(diagram -> diagram.key().equals("establish-between-meetings"))
            .findFirst()
            .orElseThrow();
    BpmnModelInstance model = diagrams.model(path.key(), path.version());
    DiagramPicture picture = new DiagramPicture(model, path, new Font("SansSerif", Font.PLAIN, 12));
    Rectangle2D extent = picture.extent();
    BufferedImage image =
        new BufferedImage(
            (int) extent.getWidth(), (int) extent.getHeight(), BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
    picture.draw(graphics, image.getWidth(), image.getHeight());

    for (BpmnShape shape : model.getModelElementsByType(BpmnShape.class)) {
      if (shape.getBpmnElement() instanceof Activity step && !(step instanceof SubProcess)) {
        int x = (int) (shape.getBounds().getX() - extent.getX()) + 50;
        int y = (int) (shape.getBounds().getY() - extent.getY()) + 8;
        boolean tinted = image.getRGB(x, y) != Color.WHITE.getRGB();
        assertThat(tinted).as(step.getId()).isEqualTo(path.visits().containsKey(step.getId()));
      }
    }
    assertThat(path.visits()).containsKey("first-review").doesNotContainKey("name-parent");
  }

  @Test
  void nothing_new_on_record_means_the_same_json() {
    establish();
    byte[] first = files.json(evidence(Part.ESTABLISHMENT, 0));

    desk.on(START.plusYears(1));

    assertThat(files.json(evidence(Part.ESTABLISHMENT, 0))).isEqualTo(first);
  }

  @Test
  void a_case_that_has_just_begun_has_evidence_too() throws IOException {
    propose(atMeeting("SG13"));

    Evidence young = evidence(Part.LIFE, 0);

    assertThat(young.about().endedAt()).isNull();
    assertThat(young.diagrams()).anyMatch(diagram -> diagram.isOpen("screen-proposal"));
    try (PDDocument document = Loader.loadPDF(files.pdf(young))) {
      assertThat(new PDFTextStripper().getText(document))
          .contains("Nothing was overridden, late or missed.", "Nobody was asked");
    }
    assertThat(reader.find(CASE, Part.CLOSURE, 0)).isEmpty();
  }

  @Test
  void text_that_no_page_can_show_does_no_harm() throws IOException {
    propose(with(atMeeting("SG13"), "title", "Ambient \u0002 <networks> & \uD83D\uDE00 网络"));

    try (PDDocument document = Loader.loadPDF(files.pdf(evidence(Part.LIFE, 0)))) {
      assertThat(new PDFTextStripper().getText(document)).contains("<networks> &");
    }
  }

  private Evidence evidence(String part, long run) {
    return reader.find(CASE, part, run).orElseThrow();
  }

  private long run(String kind) {
    return procedures.of(CASE).stream()
        .filter(run -> run.kind().equals(kind))
        .findFirst()
        .orElseThrow()
        .id();
  }

  private static List<Long> entries(Evidence evidence) {
    return evidence.findings().stream().map(Evidence.Checked::entry).toList();
  }

  private int count(String table) {
    return jdbc.sql("select count(*) from " + table + " where acronym = ?")
        .param(CASE)
        .query(Integer.class)
        .single();
  }

  private Map<String, Long> outcomesOfLedger() {
    return jdbc
        .sql("select outcome, count(*) as times from finding where acronym = ? group by outcome")
        .param(CASE)
        .query((row, n) -> Map.entry(row.getString("outcome"), row.getLong("times")))
        .list()
        .stream()
        .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private static Map<String, Long> outcomes(JsonNode evidence) {
    Map<String, Long> outcomes = new HashMap<>();
    values(evidence, "findings", "outcome").forEach(found -> outcomes.merge(found, 1L, Long::sum));
    return outcomes;
  }

  private static List<String> reasons(JsonNode evidence) {
    return StreamSupport.stream(evidence.get("findings").spliterator(), false)
        .filter(found -> found.get("outcome").asText().equals("OVERRIDDEN"))
        .map(found -> found.get("reason").asText())
        .toList();
  }

  private static List<String> values(JsonNode evidence, String list, String field) {
    return StreamSupport.stream(evidence.get(list).spliterator(), false)
        .map(entry -> entry.get(field).asText())
        .toList();
  }

  private static List<String> bookmarks(PDDocument document) {
    List<String> titles = new ArrayList<>();
    for (PDOutlineItem item : document.getDocumentCatalog().getDocumentOutline().children()) {
      titles.add(item.getTitle());
      item.children().forEach(inner -> titles.add(inner.getTitle()));
    }
    return titles;
  }
}
