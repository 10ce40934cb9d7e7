package org.focusgroupdesk.engine;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.focusgroupdesk.models.Field;
import org.focusgroupdesk.models.FieldsOfForm;

/** Reads a form as Camunda Modeler writes it. */
final class FormFile {

  private static final ObjectMapper JSON = new ObjectMapper();

  private FormFile() {}

  static Field read(byte[] content) {
    try {
      return FieldsOfForm.of(JSON.readTree(content));
    } catch (IOException faulty) {
      throw new IllegalStateException("A deployed form is not readable", faulty);
    }
  }
}
