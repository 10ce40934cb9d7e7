package org.focusgroupdesk.publication;

import org.focusgroupdesk.membership.StudyGroups;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** The secretariat's pages across all groups: what is due, and figures. */
@Controller
class OverviewController {

  private final DueItems due;
  private final Statistics statistics;
  private final StudyGroups studyGroups;
  private final GenevaWords geneva;

  OverviewController(
      DueItems due, Statistics statistics, StudyGroups studyGroups, GenevaWords geneva) {
    this.due = due;
    this.statistics = statistics;
    this.studyGroups = studyGroups;
    this.geneva = geneva;
  }

  /** How far the page looks ahead. */
  enum Ahead {
    MONTH(30),
    QUARTER(90),
    YEAR(365);

    private final int days;

    Ahead(int days) {
      this.days = days;
    }

    public int days() {
      return days;
    }
  }

  @GetMapping("/desk/due")
  String due(
      @RequestParam(defaultValue = "MONTH") Ahead ahead,
      @RequestParam(defaultValue = "DATE") DueItems.Order sort,
      @RequestParam(defaultValue = "") String parent,
      @ModelAttribute(binding = false) Visitor visitor,
      Model model) {
    visitor.requireSecretariat();
    model.addAttribute("lines", due.until(geneva.today().plusDays(ahead.days()), parent, sort));
    model.addAttribute("ahead", ahead);
    model.addAttribute("aheads", Ahead.values());
    model.addAttribute("sort", sort);
    model.addAttribute("parent", parent);
    model.addAttribute("parents", studyGroups.all());
    return "desk/due";
  }

  @GetMapping("/desk/statistics")
  String statistics(@ModelAttribute(binding = false) Visitor visitor, Model model) {
    visitor.requireSecretariat();
    model.addAttribute("parents", statistics.byParent());
    model.addAttribute("durations", statistics.durations());
    model.addAttribute("production", statistics.production());
    model.addAttribute("yearly", statistics.yearly());
    model.addAttribute("rules", statistics.byRule());
    return "desk/statistics";
  }
}
