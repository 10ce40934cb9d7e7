package org.focusgroupdesk.publication;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Map;
import org.focusgroupdesk.calendar.Geneva;
import org.focusgroupdesk.engine.DemoClock;
import org.focusgroupdesk.rulebook.Refused;
import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Lets time pass, so that a newcomer sees four weeks go by at once. Exists in the demo only. */
@Controller
@Profile("demo")
@RequestMapping("/demo/clock")
class DemoClockController {

  private static final Map<String, Duration> STEPS =
      Map.of("day", Duration.ofDays(1), "week", Duration.ofDays(7), "weeks", Duration.ofDays(28));

  /** Office hours begin; a date without a time means this time of day. */
  private static final LocalTime MORNING = LocalTime.of(9, 0);

  private final DemoClock clock;

  DemoClockController(DemoClock clock) {
    this.clock = clock;
  }

  @GetMapping
  String show() {
    return "demo/clock";
  }

  @PostMapping("/step")
  ModelAndView step(@RequestParam(defaultValue = "") String by, RedirectAttributes redirect) {
    return move(
        redirect,
        () -> {
          Duration step = STEPS.get(by);
          if (step == null) {
            throw new Refused("That is not a step the clock can make. Choose day, week or weeks.");
          }
          clock.moveBy(step);
        });
  }

  @PostMapping("/date")
  ModelAndView date(@RequestParam(defaultValue = "") String date, RedirectAttributes redirect) {
    return move(
        redirect, () -> clock.moveTo(parse(date).atTime(MORNING).atZone(Geneva.ZONE).toInstant()));
  }

  private ModelAndView move(RedirectAttributes redirect, Runnable movement) {
    try {
      movement.run();
    } catch (Refused refused) {
      ModelAndView again = new ModelAndView("demo/clock", HttpStatus.BAD_REQUEST);
      again.addObject("refusal", refused.getMessage());
      return again;
    }
    redirect.addFlashAttribute("moved", true);
    return new ModelAndView("redirect:/demo/clock");
  }

  private static LocalDate parse(String date) {
    try {
      return LocalDate.parse(date);
    } catch (DateTimeParseException e) {
      throw new Refused("This is not a date: write year, month and day as in 2026-12-01.");
    }
  }
}
