package org.focusgroupdesk.publication;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.focusgroupdesk.comparison.Comparison;
import org.focusgroupdesk.comparison.ImaginedCase;
import org.focusgroupdesk.comparison.Items;
import org.focusgroupdesk.comparison.SideBySide;
import org.focusgroupdesk.membership.Countries;
import org.focusgroupdesk.membership.StudyGroups;
import org.focusgroupdesk.rulebook.Refused;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/**
 * One case under every edition, side by side: a case of the register, or one that is imagined on a
 * form or in JSON. Nothing is kept.
 */
@Controller
@RequestMapping("/desk")
class EditionsController {

  private static final String FORM = "desk/imagine";

  private final SideBySide sideBySide;
  private final StudyGroups studyGroups;
  private final Countries countries;
  private final ObjectReader facts;

  EditionsController(
      SideBySide sideBySide, StudyGroups studyGroups, Countries countries, ObjectMapper json) {
    this.sideBySide = sideBySide;
    this.studyGroups = studyGroups;
    this.countries = countries;
    this.facts =
        json.readerFor(ImaginedCase.class)
            .with(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
  }

  @ModelAttribute
  void onlyForTheSecretariat(@ModelAttribute(binding = false) Visitor visitor) {
    visitor.requireSecretariat();
  }

  @GetMapping("/cases/{acronym}/editions")
  ModelAndView page(@PathVariable String acronym) {
    return new ModelAndView(
        "desk/editions", Map.of("acronym", acronym, "comparison", comparison(acronym)));
  }

  /** The same as JSON. */
  @GetMapping(path = "/cases/{acronym}/editions.json", produces = MediaType.APPLICATION_JSON_VALUE)
  @ResponseBody
  Comparison json(@PathVariable String acronym) {
    return comparison(acronym);
  }

  private Comparison comparison(String acronym) {
    return sideBySide
        .of(acronym)
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  @GetMapping("/editions")
  ModelAndView imagine() {
    return form(HttpStatus.OK);
  }

  /** Compares what the form says; shows at the form what in it cannot be. */
  @PostMapping("/editions")
  ModelAndView imagine(
      @ModelAttribute(name = "facts") ImaginedCase imagined, BindingResult binding) {
    if (binding.hasErrors()) {
      return refuse(
          binding.getFieldErrors().stream()
              .map(EditionsController::inWords)
              .collect(Collectors.joining("\n")));
    }
    try {
      ModelAndView page = form(HttpStatus.OK);
      page.addObject("comparison", sideBySide.of(imagined));
      return page;
    } catch (Refused refused) {
      return refuse(refused.getMessage());
    }
  }

  private ModelAndView refuse(String why) {
    ModelAndView page = form(HttpStatus.BAD_REQUEST);
    page.addObject("refusal", why);
    return page;
  }

  private ModelAndView form(HttpStatus status) {
    ModelAndView page = new ModelAndView(FORM, status);
    page.addObject("groups", studyGroups.all());
    page.addObject("countries", countries.all());
    page.addObject("items", Items.ALL);
    return page;
  }

  private static String inWords(FieldError error) {
    String field = error.getField().replaceAll("\\[.*", "");
    return org.focusgroupdesk.rulebook.Words.say(
        error.getField().matches("(?i).*(on|from|to|day)$")
            ? "imagined.no-date"
            : "imagined.no-number",
        ImaginedCase.field(field),
        shown(error.getRejectedValue()));
  }

  /** Compares an imagined case given as JSON. */
  @PostMapping(
      path = "/editions.json",
      consumes = MediaType.APPLICATION_JSON_VALUE,
      produces = MediaType.APPLICATION_JSON_VALUE)
  @ResponseBody
  Comparison compare(@RequestBody String body) {
    try {
      ImaginedCase imagined = facts.readValue(body);
      if (imagined == null) {
        throw new Refused(org.focusgroupdesk.rulebook.Words.say("imagined.no-json", ""));
      }
      return sideBySide.of(imagined);
    } catch (JsonProcessingException unreadable) {
      throw new Refused(inWords(unreadable));
    }
  }

  private static String inWords(JsonProcessingException unreadable) {
    if (unreadable instanceof UnrecognizedPropertyException unknown) {
      return org.focusgroupdesk.rulebook.Words.say(
          "imagined.no-field", shown(unknown.getPropertyName()));
    }
    if (unreadable instanceof InvalidFormatException format && !format.getPath().isEmpty()) {
      return org.focusgroupdesk.rulebook.Words.say(
          LocalDate.class.equals(format.getTargetType())
              ? "imagined.no-date"
              : "imagined.no-number",
          field(format),
          shown(format.getValue()));
    }
    if (unreadable instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()) {
      return org.focusgroupdesk.rulebook.Words.say("imagined.no-number", field(mapping), "");
    }
    return org.focusgroupdesk.rulebook.Words.say(
        "imagined.no-json",
        unreadable.getLocation() == null ? "" : unreadable.getLocation().offsetDescription());
  }

  private static String field(JsonMappingException mapping) {
    return mapping.getPath().stream()
        .map(JsonMappingException.Reference::getFieldName)
        .filter(name -> name != null)
        .findFirst()
        .map(ImaginedCase::field)
        .orElse("");
  }

  private static String shown(Object value) {
    String text = String.valueOf(value);
    return text.substring(0, Math.min(text.length(), 40));
  }

  /** What cannot be compared, line by line. */
  record Refusal(List<String> refused) {}

  @ExceptionHandler(Refused.class)
  ResponseEntity<Refusal> refused(Refused refused) {
    return ResponseEntity.badRequest()
        .contentType(MediaType.APPLICATION_JSON)
        .body(new Refusal(refused.getMessage().lines().toList()));
  }
}
