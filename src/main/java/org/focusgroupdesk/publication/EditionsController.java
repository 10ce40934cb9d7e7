package org.focusgroupdesk.publication;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.focusgroupdesk.comparison.Comparison;
import org.focusgroupdesk.comparison.ImaginedCase;
import org.focusgroupdesk.comparison.ImaginedCases;
import org.focusgroupdesk.comparison.Items;
import org.focusgroupdesk.comparison.SideBySide;
import org.focusgroupdesk.membership.Countries;
import org.focusgroupdesk.membership.StudyGroups;
import org.focusgroupdesk.rulebook.Refused;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.InitBinder;
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
  private final ImaginedCases imagined;

  EditionsController(
      SideBySide sideBySide, StudyGroups studyGroups, Countries countries, ImaginedCases imagined) {
    this.sideBySide = sideBySide;
    this.studyGroups = studyGroups;
    this.countries = countries;
    this.imagined = imagined;
  }

  /** A case is read whole, by its constructor: rows left empty are not there afterwards. */
  @InitBinder
  void wholeCases(WebDataBinder binder) {
    binder.setDeclarativeBinding(true);
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
  ModelAndView imagine(@ModelAttribute(name = "facts") ImaginedCase facts, BindingResult binding) {
    if (binding.hasErrors()) {
      return refuse(
          binding.getFieldErrors().stream()
              .map(EditionsController::inWords)
              .collect(Collectors.joining("\n")));
    }
    try {
      ModelAndView page = form(HttpStatus.OK);
      page.addObject("comparison", sideBySide.of(facts));
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
    String field = error.getField();
    boolean date =
        error.contains(TypeMismatchException.class)
            && LocalDate.class.equals(error.unwrap(TypeMismatchException.class).getRequiredType());
    return ImaginedCases.notUnderstood(
            field.contains("[") ? field.substring(0, field.indexOf('[')) : field,
            date,
            error.getRejectedValue())
        .getMessage();
  }

  /** Compares an imagined case given as JSON. */
  @PostMapping(
      path = "/editions.json",
      consumes = MediaType.APPLICATION_JSON_VALUE,
      produces = MediaType.APPLICATION_JSON_VALUE)
  @ResponseBody
  Comparison compare(@RequestBody String body) {
    return sideBySide.of(imagined.read(body));
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
