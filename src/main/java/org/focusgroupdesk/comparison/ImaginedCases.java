package org.focusgroupdesk.comparison;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.time.LocalDate;
import java.util.Objects;
import org.focusgroupdesk.rulebook.Refused;
import org.focusgroupdesk.rulebook.Words;
import org.springframework.stereotype.Component;

/** Reads imagined cases as JSON gives them, and says where one cannot be read. */
@Component
public class ImaginedCases {

  private static final int SHOWN = 40;

  private final ObjectReader reader;

  ImaginedCases(ObjectMapper json) {
    this.reader =
        json.readerFor(ImaginedCase.class)
            .with(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
  }

  /**
   * An imagined case.
   *
   * @throws Refused saying where it cannot be read, and why
   */
  public ImaginedCase read(String json) {
    try {
      ImaginedCase facts = reader.readValue(json);
      if (facts == null) {
        throw new Refused(Words.say("imagined.no-json", ""));
      }
      return facts;
    } catch (UnrecognizedPropertyException unknown) {
      throw new Refused(Words.say("imagined.no-field", shown(unknown.getPropertyName())));
    } catch (InvalidFormatException wrong) {
      throw notUnderstood(
          field(wrong), LocalDate.class.equals(wrong.getTargetType()), wrong.getValue());
    } catch (JsonMappingException wrong) {
      throw notUnderstood(field(wrong), false, "");
    } catch (JsonProcessingException broken) {
      throw new Refused(Words.say("imagined.no-json", broken.getLocation().offsetDescription()));
    }
  }

  /** What is said of a value that cannot be read. */
  public static Refused notUnderstood(String field, boolean date, Object value) {
    String label = field.isEmpty() ? "" : ImaginedCase.field(field);
    return new Refused(
        Words.say(date ? "imagined.no-date" : "imagined.no-number", label, shown(value)));
  }

  private static String field(JsonMappingException wrong) {
    return wrong.getPath().stream()
        .map(JsonMappingException.Reference::getFieldName)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse("");
  }

  private static String shown(Object value) {
    String text = String.valueOf(value);
    return text.substring(0, Math.min(text.length(), SHOWN));
  }
}
