package org.focusgroupdesk.evidence;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.slf4j.Slf4jLogger;
import com.openhtmltopdf.util.XRLog;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.focusgroupdesk.calendar.Geneva;
import org.focusgroupdesk.rulebook.Fingerprint;
import org.focusgroupdesk.rulebook.LedgerChain;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.expression.ThymeleafEvaluationContext;
import org.w3c.dom.Element;

/** Writes evidence as JSON, and as an accessible PDF (PDF/UA) with the diagrams walked. */
@Component
class EvidenceFiles {

  private static final String FOLDER = "/evidence/";
  private static final String REGULAR = "NotoSans-Regular.ttf";
  private static final Pattern NOT_IN_XML =
      Pattern.compile("[^\\x09\\x0A\\x0D\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

  /** The field for a diagram on a landscape page, in millimetres. */
  private static final double WIDTH = 267;

  private static final double HEIGHT = 152;

  /** A diagram is not drawn larger than this many millimetres for a unit. */
  private static final double LARGEST = 0.24;

  private static final ObjectWriter JSON =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .addModule(new SimpleModule().addSerializer(OffsetDateTime.class, new GenevaTime()))
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .build()
          .writer(
              new DefaultPrettyPrinter()
                  .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                  .withArrayIndenter(new DefaultIndenter("  ", "\n")));

  static {
    XRLog.setLoggerImpl(new Slf4jLogger());
  }

  private final SpringTemplateEngine templates;
  private final ApplicationContext application;
  private final WalkedDiagrams diagrams;
  private final LedgerChain ledger;
  private final Clock clock;
  private final Font font;

  EvidenceFiles(
      SpringTemplateEngine templates,
      ApplicationContext application,
      WalkedDiagrams diagrams,
      LedgerChain ledger,
      Clock clock) {
    this.templates = templates;
    this.application = application;
    this.diagrams = diagrams;
    this.ledger = ledger;
    this.clock = clock;
    this.font = font();
  }

  private static Font font() {
    try (InputStream file = open(REGULAR)) {
      return Font.createFont(Font.TRUETYPE_FONT, file);
    } catch (IOException | FontFormatException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }

  private static InputStream open(String font) {
    return EvidenceFiles.class.getResourceAsStream(FOLDER + font);
  }

  /** The JSON, in UTF-8; always the same for the same evidence. */
  byte[] json(Evidence evidence) {
    try {
      return (JSON.writeValueAsString(evidence) + "\n").getBytes(StandardCharsets.UTF_8);
    } catch (JsonProcessingException unwritable) {
      throw new IllegalStateException(unwritable);
    }
  }

  /** Size of a diagram on its page, in millimetres. */
  record Size(double width, double height) {

    static Size of(Rectangle2D extent) {
      double scale =
          Math.min(LARGEST, Math.min(WIDTH / extent.getWidth(), HEIGHT / extent.getHeight()));
      return new Size(extent.getWidth() * scale, extent.getHeight() * scale);
    }
  }

  /** The PDF; it names the SHA-256 of the JSON, and the last entry of the ledger. */
  byte[] pdf(Evidence evidence) {
    List<DiagramPicture> pictures =
        evidence.diagrams().stream()
            .map(
                walked ->
                    new DiagramPicture(
                        diagrams.model(walked.key(), walked.version()), walked, font))
            .toList();
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.usePdfUaAccessibility(true);
    builder.useFont(() -> open(REGULAR), "Noto Sans", 400, FontStyle.NORMAL, true);
    builder.useFont(() -> open("NotoSans-SemiBold.ttf"), "Noto Sans", 600, FontStyle.NORMAL, true);
    builder.useFont(
        () -> open("NotoSerif-SemiBold.ttf"), "Noto Serif", 600, FontStyle.NORMAL, true);
    builder.useObjectDrawerFactory(new Drawers(pictures));
    builder.useUnicodeLineBreaker(new BetweenWords());
    builder.withProducer("Focus Group Desk");
    builder.withHtmlContent(html(evidence, pictures), null);
    builder.toStream(pdf);
    try {
      builder.run();
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
    return pdf.toByteArray();
  }

  private String html(Evidence evidence, List<DiagramPicture> pictures) {
    Context context =
        new Context(
            Locale.ENGLISH,
            Map.of(
                "evidence", evidence,
                "fingerprint", Fingerprint.of(json(evidence)),
                "head", ledger.head(),
                "madeAt", ZonedDateTime.now(clock.withZone(Geneva.ZONE)).toOffsetDateTime(),
                "sizes", pictures.stream().map(picture -> Size.of(picture.extent())).toList()));
    context.setVariable(
        ThymeleafEvaluationContext.THYMELEAF_EVALUATION_CONTEXT_CONTEXT_VARIABLE_NAME,
        new ThymeleafEvaluationContext(application, null));
    // What people typed may hold characters that no XML may.
    return NOT_IN_XML.matcher(templates.process("evidence/pack", context)).replaceAll("");
  }

  /** Draws the diagrams where the page has a field for them. */
  private record Drawers(List<DiagramPicture> pictures) implements FSObjectDrawerFactory {

    @Override
    public boolean isReplacedObject(Element element) {
      return element.getAttribute("type").equals("application/bpmn");
    }

    @Override
    public FSObjectDrawer createDrawer(Element element) {
      DiagramPicture picture = pictures.get(Integer.parseInt(element.getAttribute("data-diagram")));
      return (field, x, y, width, height, page, rendering, dotsPerPixel) -> {
        page.drawWithGraphics(
            (float) x,
            (float) y,
            (float) width / dotsPerPixel,
            (float) height / dotsPerPixel,
            graphics -> picture.draw(graphics, width / dotsPerPixel, height / dotsPerPixel));
        return null;
      };
    }
  }

  /** Instants with the offset that Geneva had then. */
  private static final class GenevaTime extends JsonSerializer<OffsetDateTime> {

    @Override
    public void serialize(OffsetDateTime at, JsonGenerator generator, SerializerProvider providers)
        throws IOException {
      generator.writeString(
          DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(at.atZoneSameInstant(Geneva.ZONE)));
    }
  }
}
