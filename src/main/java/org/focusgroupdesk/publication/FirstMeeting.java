package org.focusgroupdesk.publication;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.Optional;

/** When and where a group meets first, as far as arranged; without a first day it is still open. */
record FirstMeeting(LocalDate firstDay, LocalDate lastDay, String place, String remarks) {

  /** Reads stored arrangements; empty if there are none. */
  static Optional<FirstMeeting> read(ObjectMapper json, String stored) {
    if (stored == null || stored.isBlank()) {
      return Optional.empty();
    }
    try {
      JsonNode meeting = json.readTree(stored);
      LocalDate firstDay = date(meeting, "firstDay");
      LocalDate lastDay = date(meeting, "lastDay");
      return Optional.of(
          new FirstMeeting(
              firstDay,
              lastDay == null ? firstDay : lastDay,
              text(meeting, "place"),
              text(meeting, "remarks")));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A stored first meeting is not readable JSON.", e);
    }
  }

  public boolean dated() {
    return firstDay != null;
  }

  private static LocalDate date(JsonNode meeting, String field) {
    String text = text(meeting, field);
    return text.isEmpty() ? null : LocalDate.parse(text);
  }

  private static String text(JsonNode meeting, String field) {
    JsonNode value = meeting.path(field);
    return value.isNull() ? "" : value.asText("").strip();
  }
}
